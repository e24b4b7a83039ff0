#!/usr/bin/env python3
"""Time and memory of intake on hostile and on endless input, all made here.

usage: intake_stress.py PROGRAM [--pages N] [--json]

hostile: pages built to cost a parser more than linear time; each is read at one size and at twice that size, and the worst
ratio of processor seconds is printed (2 is linear; below 0.2 s it is not looked at). memory: peak of one run over N pages of
an archive (100,000 unless told otherwise) against that of a run over 2,000; the largest dense article; feeds, lines, arrays and
tables of a million items. bad: gzip that swells, archives cut off, entities that are cyclic or lie outside: what is whole must be
read and the rest refused with its code.
"""
import gzip
import json
import os
import subprocess
import sys
import tempfile
import zlib


def hostile(scale):
    n = int(50000 * scale)
    yield "nested div", "<div>" * n
    yield "nested b", "<b>" * n
    yield "tables in tables", "<table><tr><td>" * (n // 3)
    yield "unclosed p and b", "".join(f"<p><b id={i}>" for i in range(n))
    yield "attributes", "<div " + " ".join(f"a{i}=1" for i in range(n)) + ">"
    yield "open quotes", '<a href="' * n
    yield "open comments", "<!--" * n
    yield "open scripts", "<script>" * n
    yield "open svg", "<svg>" * n
    yield "stray ends", "</p>" * n
    yield "angles", "<" * (5 * n)
    yield "lists", "<li><ul>" * n
    yield "noscript", "<noscript></" * n
    yield "long attribute", '<p title="' + "x" * (80 * n) + '">'
    yield "font and p", "<font><p>" * n
    yield "text runs", "&amp;some words of a text" * n
    yield "live blogs", "<div class=liveblog><time>noon</time>" * n
    yield "elements of its own", "<live-entry><time>noon</time>some words" * n
    yield "words in noscript", "<noscript><p>some words" * n
    yield "links", "<a href=x>one two three four</a> " * (n // 2)


# A child's peak counts from its parent's memory on, so that the parent must be small.
LAUNCHER = """
import os, subprocess, sys
child = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
_, status, usage = os.wait4(child.pid, 0)
print(os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
"""


def run(program, path, *flags):
    """Processor seconds and peak MiB."""
    words = [program, "extract", "--jobs", "1", "--quiet", "--format", "jsonl", *flags, path]
    done = subprocess.run([sys.executable, "-S", "-c", LAUNCHER, *words], capture_output=True, check=True, text=True)
    status, seconds, memory = done.stdout.split()
    if status not in ("0", "1"):
        raise RuntimeError(f"{path}: exit status {status}")
    return float(seconds), float(memory)


def worst_ratio(program, folder):
    worst, name = 0.0, ""
    for (kind, small), (_, large) in zip(hostile(1), hostile(2)):
        seconds = []
        for page in (small, large):
            path = os.path.join(folder, "page.html")
            with open(path, "w", encoding="utf-8") as file:
                file.write(f"<html><body>{page}<p>The envoys met in the customs house and agreed to open the sluices.</p>")
            seconds.append(run(program, path)[0])
        if seconds[1] > 0.2 and seconds[1] / max(seconds[0], 0.01) > worst:
            worst, name = seconds[1] / max(seconds[0], 0.01), kind
    return worst, name


def page(number):
    words = " ".join(f"word{(number * 31 + i) % 997}" for i in range(60))
    body = "".join(f"<p>Paragraph {i} of page {number} says what the envoys of the river states agreed: {words}.</p>" for i in range(4))
    return f"<html><head><title>Page {number}</title></head><body><article><h1>Page {number}</h1>{body}</article></body></html>"


def archive(path, pages):
    with open(path, "w", encoding="utf-8", newline="") as file:
        for number in range(pages):
            block = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page(number)
            file.write(f"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: {len(block.encode())}\r\n\r\n{block}\r\n\r\n")


PHRASE = b"The envoys met in the customs house."


def endless():
    """Containers of a million items: (name, head, item, tail)."""
    yield "feed", b"<rss><channel><title>F</title>", b"<item><title>T</title><description>" + PHRASE + b"</description></item>\n", b""
    yield "JSON lines", b"", b'{"title":"T","text":"' + PHRASE + b'"}\n', b""
    yield "JSON array", b'[{"text":"A."}', b',{"title":"T","text":"' + PHRASE + b'"}', b"]"
    yield "JSON list in an object", b'{"status":"ok","articles":[{"text":"A."}', b',{"title":"T","text":"' + PHRASE + b'"}', b"]}"
    yield "table", b"title,text\n", b"T," + PHRASE + b"\n", b""


def swollen(head=b""):
    """256 MiB packed, made piece by piece."""
    packer, piece = zlib.compressobj(9, zlib.DEFLATED, 31), b"a b " * (1 << 16)
    return b"".join([packer.compress(head), *(packer.compress(piece) for _ in range(1024)), packer.flush()])


def bad():
    """What is wrong, the bytes, and what must come of each item: an error's code, or "" where it is read."""
    yield "gzip bomb, text", swollen(), ["E-INT-005"]
    yield "gzip bomb, packed twice", gzip.compress(swollen()), ["E-INT-005"]
    yield "gzip bomb, page", swollen(b"<html><body><p>"), ["E-INT-005"]
    yield "gzip bomb, object", swollen(b'{"text":"'), ["E-INT-007"]
    yield "gzip bomb, second line", swollen(b'{"text":"A."}\n{"text":"'), ["", "E-INT-007"]
    html = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
    bodies = [html + b"\r\n" + page(1).encode(), html + b"Content-Encoding: gzip\r\n\r\n" + swollen()]
    whole, bomb = (b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n" % (len(b), b) for b in bodies)
    yield "half a record", whole + whole[:300], ["", "E-INT-017"]
    yield "half a head", whole + whole[:20], ["", "E-INT-017"]
    yield "half a gzip member", gzip.compress(whole) + gzip.compress(whole)[:-60], ["", "E-INT-006"]
    yield "a length beyond the end", whole + whole.replace(b"Length: ", b"Length: 99999999999"), ["", "E-INT-005"]
    yield "gzip bomb, record", bomb + whole, ["E-INT-005", ""]
    item = b"<rss><channel><item><title>T</title><description>The envoys &a; met &x;</description></item></channel></rss>"
    levels = b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 12))
    yield "cyclic entities", b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]>' + item, [""]
    yield "entities of entities", b'<?xml version="1.0"?><!DOCTYPE r [' + levels + b'<!ENTITY a "&a11;">]>' + item, [""]
    yield "entities outside", b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + item, [""]


def answers(program, path):
    """The code of each item, "" where it was read; a file from outside must not be in it."""
    done = subprocess.run([program, "extract", "--quiet", "--format", "jsonl", path], capture_output=True, check=False, timeout=60)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    return ["outside" if "root:" in (row.get("text") or "") else row.get("error", {}).get("code", "") for row in rows]


def bad_inputs(program, folder):
    """Share of bad inputs answered as they must be, and the highest peak MiB."""
    good, peak, path = [], 0.0, os.path.join(folder, "bad")
    for name, content, expected in bad():
        with open(path, "wb") as file:
            file.write(content)
        got = answers(program, path)
        good.append(got == expected)
        if not good[-1]:
            print(f"{name}: {got}, not {expected}", file=sys.stderr)
        peak = max(peak, run(program, path)[1])
    return 100 * sum(good) / len(good), peak


def main():
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    pages = int(words.pop()) if "--pages" in sys.argv else 100000
    if len(words) != 1:
        sys.exit(__doc__)
    program = words[0]
    figures = {}
    with tempfile.TemporaryDirectory() as folder:
        figures["hostile pages, worst ratio at twice the size"], kind = worst_ratio(program, folder)
        path = os.path.join(folder, "pages.warc")
        archive(path, 2000)
        figures["archive of 2,000 pages, peak MiB"] = run(program, path)[1]
        archive(path, pages)
        seconds, memory = run(program, path)
        figures[f"archive of {pages:,} pages, peak MiB"] = memory
        figures[f"archive of {pages:,} pages, pages/s"] = pages / seconds
        with open(path, "w", encoding="utf-8") as file:
            file.write("<html><body><article><h1>Long</h1>")
            file.write(("<p>" + "The envoys met in the customs house and agreed to open the sluices. " * 10 + "</p>\n") * 22000)
        figures["one article of 15 MB, peak MiB"] = run(program, path)[1]
        for name, head, item, tail in endless():
            with open(path, "wb") as file:
                file.write(head)
                for _ in range(1000):
                    file.write(item * 1000)
                file.write(tail)
            seconds, memory = run(program, path)
            figures[f"{name} of 1,000,000 items, peak MiB"] = memory
            figures[f"{name} of 1,000,000 items, items/s"] = 1000000 / seconds
        figures["bad input answered as it must be, %"], figures["bad input, peak MiB"] = bad_inputs(program, folder)
    if "--json" in sys.argv:
        print(json.dumps(figures))
        return
    for name, value in figures.items():
        print(f"{name:<50} {value:10.2f}")
    print(f"the worst hostile page: {kind or 'none took 0.2 s'}")


if __name__ == "__main__":
    main()
