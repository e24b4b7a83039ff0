#!/usr/bin/env python3
"""Time and memory of intake on hostile and on endless input, all made here.

usage: intake_stress.py PROGRAM [--pages N] [--json]

hostile: pages built to cost a parser more than linear time; each is read at one size and at twice that size, and the worst
ratio of processor seconds is printed (2 is linear; below 0.2 s it is not looked at). memory: peak of one run over N pages of
an archive (100,000 unless told otherwise) against that of a run over 2,000; the largest dense article; a feed of 100,000 items.
"""
import json
import os
import subprocess
import sys
import tempfile


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
    yield "links", "<a href=x>one two three four</a> " * (n // 2)


def run(program, path, *flags):
    """Processor seconds and peak MiB."""
    with tempfile.TemporaryFile() as out:
        child = subprocess.Popen([program, "extract", "--jobs", "1", "--quiet", "--format", "jsonl", *flags, path], stdout=out,
                                 stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise RuntimeError(f"{path}: exit status {os.waitstatus_to_exitcode(status)}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


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
        with open(path, "w", encoding="utf-8") as file:
            file.write("<rss><channel><title>F</title>")
            file.write("<item><title>T</title><description>The envoys met in the customs house.</description></item>\n" * 100000)
        seconds, memory = run(program, path)
        figures["feed of 100,000 items, peak MiB"] = memory
        figures["feed of 100,000 items, items/s"] = 100000 / seconds
    if "--json" in sys.argv:
        print(json.dumps(figures))
        return
    for name, value in figures.items():
        print(f"{name:<50} {value:10.2f}")
    print(f"the worst hostile page: {kind or 'none took 0.2 s'}")


if __name__ == "__main__":
    main()
