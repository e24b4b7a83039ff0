"""What tests of statements share: the program run over articles, and who a participant is."""
import json
import subprocess


def coded(program, articles, *flags):
    """{id: row} of (id, text) articles."""
    given = "".join(json.dumps({"id": name, "text": text, "published": "2024-03-05"}) + "\n" for name, text in articles)
    done = subprocess.run([program, "code", "--format", "jsonl", "--quiet", *flags, "-"], input=given.encode(),
                          capture_output=True, check=False)
    return {row["id"]: row for row in map(json.loads, done.stdout.decode().splitlines())}


def names(row, participant):
    """The participant's words and the name of its entity, in small letters; empty for nobody."""
    if participant is None:
        return ""
    parts = [participant.get("text") or ""]
    if participant.get("entity") is not None:
        parts.append(next(e["name"] for e in row["entities"] if e["id"] == participant["entity"]))
    return " | ".join(parts).casefold()


def said(row, statement):
    return " … ".join(row["text"][s["begin"]:s["end"]] for s in statement["content"])
