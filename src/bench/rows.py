"""Whether a run's tables have everything that went in."""
import csv
import os

csv.field_size_limit(1 << 28)


def table(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def count(folder, name):
    return sum(1 for _ in table(folder, name))


def lost(folder, names):
    """Of the files that were read, those that have no row."""
    found = {row["file"] for row in table(folder, "files.csv")}
    return sorted(set(names) - found)


def faults(folder, names, judgements, points):
    """What is wrong with a run over generated letters, in words; an empty list if it is complete. Names are compared by
    their last part, whatever archive or folder they were found in."""
    wrong, seen = [], {}
    for row in table(folder, "letters.csv"):
        name = row["file"].rsplit("/", 1)[-1]
        seen[name] = seen.get(name, 0) + 1
    missing = [name for name in names if name not in seen]
    twice = [name for name, times in seen.items() if times > 1]
    if missing:
        wrong.append(f"{len(missing)} files have no letter, the first is {missing[0]}")
    if twice:
        wrong.append(f"{len(twice)} files have more than one letter, the first is {twice[0]}")
    if len(seen) - len(twice) > len(names):
        wrong.append("there are letters of files that nobody made")
    with open(os.path.join(folder, "letters.jsonl"), "rb") as file:
        lines = sum(1 for _ in file)
    graded = sum(1 for row in table(folder, "judgements.csv") if row["grade"])
    for what, expected, found in (
            ("records in letters.jsonl", len(names), lines),
            ("judgements with a grade", judgements, graded),
            ("points", points, count(folder, "points.csv"))):
        if expected != found:
            wrong.append(f"{found} {what}, {expected} expected")
    return wrong
