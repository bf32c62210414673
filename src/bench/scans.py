#!/usr/bin/env python3
"""What OCR costs and what it gets wrong: scanned copies of PDFs against what the text layer of the same PDFs says.

As a program: scans.py GOLD RUN tells how many judgements of gold the run has right, how many it reports as missing or
doubtful, and which are neither; exit status 1 if there are any of these. With --points it tells the same of points, which
do not change the exit status."""
import difflib
import json
import os
import re
import sys

# Problems that send the reader to a letter's lists, or to text that was not read.
ABOUT_POINTS = {"list-not-taken", "list-without-items", "text-in-list", "no-points", "text-not-read", "pages-missing",
                "reading-order-uncertain", "no-ocr", "point-without-area"}

# Two readings of a point are the same if they are as alike as this.
NEAR = 0.9

# What is reported of a judgement names it in a message of one of these problems.
ABOUT_GRADES = {"grade-conflict", "grade-not-found", "grade-unreadable", "grade-outside-scale", "section-not-found"}


def letters(run):
    with open(os.path.join(run, "letters.jsonl"), encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def flat(text):
    return re.sub(r"[^a-z0-9]+", "", text.lower().replace("&", "and"))


def gold_of(letter):
    """What a run says of a letter in the form of gold."""
    inspection, authority = letter.get("inspection", {}), letter.get("authority", {})
    return {
        "file": os.path.basename(letter["source"]["file"]), "family": letter["family"],
        "title": letter.get("subject", ""), "authority": authority.get("name", ""), "date": letter.get("date"),
        "inspection_start": inspection.get("start"), "inspection_end": inspection.get("end"),
        "addressees": [{"name": person["name"]} for person in letter.get("addressees", [])],
        "inspectors": letter.get("inspectors", []),
        "signatory": next((person["name"] for person in letter.get("signatories", [])), ""),
        "judgements": [{"label": j["label"], "area": j.get("area"), "grade": j["grade"]} for j in letter["judgements"]],
        "points": [{"section": p.get("section", ""), "area": p.get("area"), "polarity": p.get("polarity"),
                    "by": "heading" if p.get("basis") == "heading" else "reading", "text": p["text"]}
                   for p in letter["points"]]}


def write_gold(run, folder):
    """Gold of what a run found: a file for each document, with all its letters. Returns how many letters there are."""
    os.mkdir(folder)
    files = {}
    for letter in letters(run):
        files.setdefault(os.path.basename(letter["source"]["file"]), []).append(gold_of(letter))
    for number, (name, found) in enumerate(sorted(files.items())):
        with open(os.path.join(folder, f"{number:04d}.json"), "w", encoding="utf-8") as file:
            json.dump({"file": name, "letters": found}, file)
    return sum(map(len, files.values()))


def read_gold(folder):
    """Records by the document's name."""
    records = {}
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            document = json.load(file)
        records[os.path.basename(document["file"])] = document.get("letters", [document])
    return records


def judgements(gold, run):
    """How many judgements of gold are right in a run and how many are reported, and a line for each that is neither."""
    right, reported, silent = 0, 0, []
    found = {}
    for letter in letters(run):
        found.setdefault(os.path.basename(letter["source"]["file"]), []).append(letter)
    for name, records in read_gold(gold).items():
        for record in records:
            letter = next((l for l in found.get(name, [])
                           if len(records) == 1 or flat(l.get("authority", {}).get("name", "")) == flat(record["authority"])), None)
            for wanted in record["judgements"]:
                if letter is None:
                    reported += 1  # The file has an outcome and a problem.
                    continue
                same = [j for j in letter["judgements"] if is_same(j, wanted)]
                said = " ".join(p["message"] for p in letter["problems"] if p["code"] in ABOUT_GRADES)
                if same and grade(same[0]["grade"]) == grade(wanted["grade"]):
                    right += 1
                elif flat(wanted["label"]) in flat(said) or not same and any(is_same(m, wanted) for m in letter["missing"]):
                    reported += 1
                else:
                    silent.append(f"{name}: {wanted['label']} is {wanted['grade']}, not "
                                  + (same[0]["grade"] if same else "missing without a reason"))
    return right, reported, silent


def points(gold, run):
    """How many points of gold a run has, how many others are in letters with a problem about lists or text, and a line for
    each that is lost in silence."""
    read, reported, silent = 0, 0, []
    found = {}
    for letter in letters(run):
        texts, codes = found.setdefault(os.path.basename(letter["source"]["file"]), ([], set()))
        texts.extend(flat(p["text"]) for p in letter["points"])
        codes.update(p["code"] for p in letter["problems"])
    for name, records in read_gold(gold).items():
        texts, codes = found.get(name, ([], ABOUT_POINTS))  # A file without a letter has an outcome and a problem.
        left = list(texts)
        for point in (point for record in records for point in record["points"]):
            same = next((text for text in left if is_near(flat(point["text"]), text)), None)
            if same is not None:
                left.remove(same)
                read += 1
            elif codes & ABOUT_POINTS:
                reported += 1
            else:
                silent.append(f"{name}: {point['text'][:90]}")
    return read, reported, silent


def is_near(one, other):
    if one == other:
        return True
    if abs(len(one) - len(other)) > (1 - NEAR) * max(len(one), len(other)):
        return False
    matcher = difflib.SequenceMatcher(None, one, other, autojunk=False)
    return matcher.quick_ratio() >= NEAR and matcher.ratio() >= NEAR


def points_line(counts):
    return f"points: {counts[0]} read, {counts[1]} lost in letters with a problem about it, {len(counts[2])} lost in silence"


def is_same(judgement, wanted):
    area = wanted.get("area")
    return area is not None and judgement.get("area") == area or flat(judgement.get("label", "")) == flat(wanted["label"])


def grade(text):
    return re.sub(r"^requires? improvement.*", "requires improvement", str(text).lower())


if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if argument != "--points"]
    counts = judgements(*arguments)
    print(f"judgements: {counts[0]} right, {counts[1]} reported as missing or doubtful, {len(counts[2])} wrong in silence")
    for line in counts[2]:
        print("  " + line)
    if "--points" in sys.argv[1:]:
        found = points(*arguments)
        print(points_line(found))
        for line in found[2]:
            print("  " + line)
    sys.exit(1 if counts[2] else 0)
