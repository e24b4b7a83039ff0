#!/usr/bin/env python3
"""The work of benchmarks/run; see there."""
import csv
import datetime
import gzip
import json
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
PROGRAM = str((ROOT / os.environ.get("CHANCERY", "build/release/chancery")).resolve())
SHARED = (ROOT / os.environ.get("CHANCERY_SHARED", "../shared")).resolve()
SCORES = ROOT / "benchmarks/scores.tsv"
FIELDS = ["date", "commit", "machine", "metric", "value"]


def core():
    """One processor that this process may use."""
    return str(min(os.sched_getaffinity(0)))


def timed(words, stdin=None, pinned=True):
    """Wall seconds, processor seconds, peak memory in MiB, and the output of a command that must succeed."""
    with tempfile.TemporaryFile() as out:
        start = time.perf_counter()
        child = subprocess.Popen((["taskset", "-c", core()] if pinned else []) + words, stdout=out,
                                 stdin=open(stdin, "rb") if stdin else subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
        if os.waitstatus_to_exitcode(status) not in (0, 1):
            raise RuntimeError(f"{words}: exit status {os.waitstatus_to_exitcode(status)}")
        out.seek(0)
        return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, out.read()


def speed():
    news = SHARED / "data/news/bbc.jsonl.gz"
    yield "start-up of --version, ms", 1000 * min(timed([PROGRAM, "--version"])[0] for _ in range(15))
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as line:
        line.write("The ministers of France and Germany met in Rome.\n")
        line.flush()
        words = [PROGRAM, "code", "--format", "jsonl", "--jobs", "1", line.name]
        yield "one line coded, ms", 1000 * min(timed(words)[0] for _ in range(15))
    if not news.exists():
        print(f"skipped: {news} is not there")
        return
    articles = sum(1 for _ in gzip.open(news))
    for command, words in (("code", ["code", "--format", "jsonl"]), ("parse", ["parse"])):
        _, processor, memory, out = timed([PROGRAM, *words, "--quiet", "--jobs", "1", str(news)])
        if command == "code":
            tokens = sum(json.loads(row)["stats"]["tokens"] for row in out.splitlines() if b'"stats"' in row[-200:])
        yield f"{command}, articles/s of one core", articles / processor
        yield f"{command}, tokens/s of one core", tokens / processor
        yield f"{command}, peak memory, MiB", memory
    yield from against_link_grammar()
    events = sum(len(json.loads(row).get("events", [])) for row in timed(
        [PROGRAM, "code", "--format", "jsonl", "--quiet", str(news)], pinned=False)[3].splitlines())
    yield "events in an article", events / articles


def against_link_grammar(sentences=200):
    """Words a second of `chancery parse` and of Debian's link-parser on the same lines, start-up left out of neither."""
    treebank = SHARED / "data/ud/ewt-dev.conllu"
    if not shutil.which("link-parser") or not treebank.exists():
        print(f"skipped: link-parser (Debian's link-grammar) or {treebank} is not there")
        return
    with open(treebank, encoding="utf-8") as rows:
        lines = [row[len("# text = "):].strip() for row in rows if row.startswith("# text = ")][:sentences]
    words = sum(len(line.split()) for line in lines)
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as text:
        text.write("\n\n".join(lines) + "\n")
        text.flush()
        _, ours, _, _ = timed([PROGRAM, "parse", "--quiet", "--jobs", "1", text.name])
        _, theirs, _, _ = timed(["link-parser", "en", "-verbosity=0", "-graphics=0", "-links=1", "-limit=100", "-timeout=5", "-spell=0"],
                                stdin=text.name)
    yield "parse, words/s on 200 sentences", words / ours
    yield "link-parser, words/s on the same", words / theirs
    yield "parse against link-parser, times as fast", theirs / ours


def flat(value, prefix=""):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from flat(inner, f"{prefix}{'.' if prefix else ''}{key}")
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield prefix, value


def pipe(*commands, stdin=None, out):
    """Runs commands one into the other and writes the last one's output to `out`."""
    data = open(stdin, "rb").read() if stdin else b""
    for command in commands:
        done = subprocess.run([str(word) for word in command], input=data, capture_output=True, check=False)
        if done.returncode not in (0, 1):
            raise RuntimeError(f"{command}: {done.stderr.decode('utf-8', 'replace')[:500]}")
        data = done.stdout
    pathlib.Path(out).write_bytes(data)


def accuracy():
    """Each scorer on its development set. Test sets are for releases, not for this."""
    evaluation, data = SHARED / "eval", SHARED / "data"
    convert = [sys.executable, evaluation / "from_chancery.py"]
    code = [PROGRAM, "code", "--format", "jsonl", "--quiet", "-"]

    def coded(kind):
        return lambda gold, out: pipe([*convert, "input", gold], code, [*convert, kind], out=out)

    def resolved(gold, out):
        pipe([PROGRAM, "resolve", "--format", "jsonl", gold], out=out)

    def parsed(gold, out):
        pipe([*convert, "raw", gold], [PROGRAM, "parse", "--input-format", "text", "--quiet", "-"], out=out)

    def parsed_gold(gold, out):
        pipe([PROGRAM, "parse", "--input-format", "conllu", "--quiet", gold], out=out)

    def named(gold, out):
        pipe([*convert, "raw", gold], [PROGRAM, "parse", "--input-format", "text", "--format", "iob2", "--quiet", "-"], out=out)

    def extracted(_, out):
        pipe([PROGRAM, "extract", "--format", "jsonl", "--quiet", data / "extraction/html"], [*convert, "extraction"], out=out)

    def storied(gold, out):
        pipe([PROGRAM, "stories", "--format", "jsonl", "--quiet", gold], out=out)

    ud = r"^(tokens|words|sentences|upos|lemmas?|uas|las)\.f1$|^(Tokens|Words|Sentences|UPOS|Lemmas|UAS|LAS)\.f1$"
    plans = [
        ("events, gsr dev", "score_events.py", "events/gsr_dev.jsonl", coded("events"), r"^(type|dyad)\.f1$"),
        ("events, headlines dev", "score_events.py", "events/ngec_headlines_dev.jsonl", coded("events"), r"^type\.f1$"),
        ("quad, dev", "score_quad.py", "events/cameo_quad_dev.jsonl.gz", coded("events"), r"recall|precision|source|target|silent"),
        ("actors, gsr", "score_actors.py", "actors/gsr_actor_cases.jsonl", resolved, r"^(country|sector|both)\.accuracy$"),
        ("actors, ngec", "score_actors.py", "actors/ngec_actor_cases.jsonl", resolved, r"^(country|sector|both)\.accuracy$"),
        ("times, meantime dev", "score_time.py", "time/meantime-dev.jsonl", coded("time"), r"^(strict|relaxed|value)\.f1$"),
        ("attribution, PolNeAR dev", "score_attribution.py", "attribution/polnear_dev.jsonl.gz", coded("attribution"), r"f1$"),
        ("main event, dev", "score_w5h1.py", "w5h1/dev.jsonl.gz", coded("w5h1"), r"top1"),
        ("reader, EWT dev, gold words", "score_ud.py", "ud/ewt-dev.conllu", parsed_gold, ud),
        ("reader, EWT dev, raw text", "score_ud.py", "ud/ewt-dev.conllu", parsed, ud),
        ("reader, GUM dev, gold words", "score_ud.py", "ud/gum-dev.conllu", parsed_gold, ud),
        ("names, UNER EWT dev", "score_ner.py", "ner/uner-ewt-dev.iob2", named, r"f1"),
        ("names, CrossNER politics dev", "score_ner.py", "ner/crossner-politics-dev.iob2", named, r"f1"),
        ("names, re3d dev", "score_ner.py", "ner/re3d-gov-dev.iob2", named, r"f1"),
        ("stories, dev", "score_stories.py", "stories/clusters_dev.jsonl.gz", storied, r"^(bcubed_(precision|recall|f1)|ari)$"),
        ("extraction", "score_extraction.py", "extraction/ground-truth.json", extracted, r"f1|accuracy"),
    ]
    for name, scorer, gold, make, keep in plans:
        gold = data / gold
        if not gold.exists() or not (evaluation / scorer).exists():
            print(f"skipped: {gold} or its scorer is not there")
            continue
        suffix = {"score_ud.py": ".conllu", "score_ner.py": ".iob2"}.get(scorer, ".jsonl")
        schemes = ["--types", "PER,ORG,LOC", "--map", "GPE=LOC"] if scorer == "score_ner.py" else []
        with tempfile.NamedTemporaryFile(suffix=suffix) as out:
            make(gold, out.name)
            done = subprocess.run([sys.executable, evaluation / scorer, gold, out.name, *schemes, "--json"], capture_output=True, text=True,
                                  check=False)
        if done.returncode != 0:
            print(f"{name}: the scorer failed: {done.stderr.strip()[-300:]}")
            continue
        for key, value in flat(json.loads(done.stdout)):
            if re.search(keep, key, re.I) and "per_type" not in key and "detail" not in key:
                yield f"{name}: {key}", value


def simulated():
    """Stories of our own cases, worlds with known distances, and the speed of grouping: by the test programs beside the one measured."""
    beside = pathlib.Path(PROGRAM).parent
    plans = [("stories_test", ["--gtest_filter=Copies.*:Grouper.Tells*"], r"^(copies|hard set): (.*)$"),
             ("analysis_test", ["--gtest_filter=Simulation.*"], r"^  (rank) (.*)$")]
    for program, words, pattern in plans:
        if not (beside / program).exists():
            print(f"skipped: {beside / program} is not built")
            continue
        out = subprocess.run([beside / program, *words], cwd=ROOT, env={**os.environ, "CHANCERY_WORLDS": "8"}, capture_output=True, text=True,
                             check=False).stdout
        test = ""
        for line in out.splitlines():
            started = re.match(r"\[ RUN      \] (\S+)", line)
            test = started.group(1) if started else test
            if re.match(pattern, line):
                for name, value in re.findall(r"([A-Za-z][A-Za-z0-9 -]*?) (-?\d+\.?\d*(?:e-?\d+)?)(?:,|$)", line.split(":", 1)[-1]):
                    yield f"{test}: {name.strip()}", float(value)
    if (beside / "grouping_speed").exists():
        words = timed([str(beside / "grouping_speed")])[3].decode().split()
        for name, value in zip(words[::2], words[1::2]):
            if name in ("articles/s", "memory_mib"):
                yield f"grouping against a million stored: {name}", float(value)
    else:
        print(f"skipped: {beside / 'grouping_speed'} is not built")


def own_cases():
    """The scorers of this folder: our sentences, PETRARCH's tests, whole articles."""
    cases = ROOT / "tests/cases/events"
    plans = [
        ("status and voice, tuning half", ["score_cases.py", PROGRAM, cases / "status-tuning.tsv"], None),
        ("status and voice, held half", ["score_cases.py", PROGRAM, cases / "status-held.tsv"], None),
        ("PETRARCH's unit tests", ["score_petrarch.py", PROGRAM, "--shared", SHARED], SHARED / "data/events/petrarch_unit.jsonl"),
        ("whole articles", ["score_precision.py", PROGRAM, "--shared", SHARED], SHARED / "data/news/bbc.jsonl.gz"),
    ]
    for name, words, needed in plans:
        if needed and not needed.exists():
            print(f"skipped: {needed} is not there")
            continue
        done = subprocess.run([sys.executable, ROOT / "benchmarks" / words[0], *words[1:], "--json"], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            print(f"{name}: the scorer failed: {done.stderr.strip()[-300:]}")
            continue
        for key, value in flat(json.loads(done.stdout)):
            yield f"{name}: {key}", value


def last_values():
    last = {}
    if SCORES.exists():
        with open(SCORES, newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file, delimiter="\t"):
                last[row["metric"]] = float(row["value"])
    return last


def machine():
    model = platform.machine()
    for line in open("/proc/cpuinfo", encoding="utf-8"):
        if line.startswith("model name"):
            model = line.split(":", 1)[1].strip()
            break
    return f"{model}, {len(os.sched_getaffinity(0))} cores"


def commit():
    name = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()
    dirty = subprocess.run(["git", "diff", "--quiet", "HEAD"], cwd=ROOT, check=False).returncode != 0
    return (name or "?") + ("+" if dirty else "")


def main():
    wanted = set(sys.argv[1:])
    parts = [(speed, "--speed"), (accuracy, "--accuracy"), (own_cases, "--accuracy"), (simulated, "--simulated")]
    only = wanted & {"--speed", "--accuracy", "--simulated"}
    last, rows = last_values(), []
    stamp = [datetime.date.today().isoformat(), commit(), machine()]
    for part, flag in parts:
        if only and flag not in only:
            continue
        for metric, value in part():
            before = last.get(metric)
            change = "" if before is None else f"  ({value - before:+.2f} since the last run)"
            print(f"{metric:<60} {value:10.2f}{change}", flush=True)
            rows.append([*stamp, metric, f"{value:.4f}"])
    if "--dry" in wanted:
        return
    fresh = not SCORES.exists()
    with open(SCORES, "a", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, delimiter="\t", lineterminator="\n")
        if fresh:
            writer.writerow(FIELDS)
        writer.writerows(rows)


if __name__ == "__main__":
    main()
