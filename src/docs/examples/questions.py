"""Six questions to the tables of a run, with nothing but Python's standard library.

    python3 questions.py RUN EXAMPLES OUT

RUN is the folder of a run, EXAMPLES the folder of this script (checked.csv, pupils.csv), OUT where the answers go.
"""
import csv
import math
import os
import sys
from collections import defaultdict

run, examples, out = sys.argv[1:]


def table(name, folder=run):
    with open(os.path.join(folder, name + ".csv"), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def answer(name, head, rows):
    with open(os.path.join(out, name + ".csv"), "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(head)
        writer.writerows(rows)


# 1. Which authorities lost a grade?
columns = ["authority", "area", "previous_judged_on", "previous_grade", "judged_on", "grade", "steps"]
lost = [[r[c] for c in columns] for r in table("changes") if r["change"] == "fell" and r["comparable"] == "yes"]
answer("1-lost-a-grade", columns, sorted(lost))

# 2. Which weaknesses recur, by year? Themes of weaknesses in three letters of a year or more.
letters = defaultdict(list)
for r in table("point_themes"):
    if r["polarity"] == "weakness":
        letters[int(r["year"]), r["theme"]].append(r["letter_id"])
recur = [[year, theme, len(ids), len(set(ids))] for (year, theme), ids in letters.items() if len(set(ids)) >= 3]
answer("2-weaknesses-by-year", ["year", "theme", "weaknesses", "letters"],
       sorted(recur, key=lambda r: (r[0], -r[3], -r[2], r[1])))

# 3. Strengths against weaknesses, by area.
balance = defaultdict(lambda: [0, 0])
for r in table("points"):
    if r["area"]:
        balance[r["family"], r["area"]][0] += r["polarity"] == "strength"
        balance[r["family"], r["area"]][1] += r["polarity"] == "weakness"
answer("3-strengths-against-weaknesses", ["family", "area", "strengths", "weaknesses"],
       [[*key, *counts] for key, counts in sorted(balance.items())])

# 4. A panel of authority and year, a column for each area.
areas = ["overall-effectiveness", "help-and-protection", "leadership"]
panel = defaultdict(dict)
for r in table("panel"):
    if r["scale"] == "four-words" and 2014 <= int(r["year"]) <= 2019:
        row = panel[r["authority"], int(r["year"])]
        row[r["area"]] = r["score"]
        row["carried"] = max(int(r["years_carried"]), row.get("carried", 0))
answer("4-panel", ["authority", "year", "overall", "help_and_protection", "leadership", "years_carried"],
       [[*key, *(row.get(a, "") for a in areas), row["carried"]] for key, row in sorted(panel.items())])

# 5. An error rate for a paper: points whose polarity a person read, against the classifier's; with Wilson's interval.
polarity = {r["id"]: r["polarity"] for r in table("points")}
checked = [r for r in table("checked", examples) if r["point_id"] in polarity]
n, wrong = len(checked), sum(polarity[r["point_id"]] != r["read_as"] for r in checked)
half = 1.96 * math.sqrt(wrong * (n - wrong) / n + 0.96)
interval = [(wrong + 1.92 - half) / (n + 3.84), (wrong + 1.92 + half) / (n + 3.84)]
answer("5-error-rate", ["n", "wrong", "error_rate", "wilson_low", "wilson_high"],
       [[n, wrong, *(f"{rate:.3f}" for rate in [wrong / n, *interval])]])

# 6. A join by code: the overall grade beside the number of pupils.
urns = {(r["file"], r["letter_id"]): r["urn"] for r in table("letters")}
pupils = {r["urn"]: r["pupils"] for r in table("pupils", examples)}
joined = []
for r in table("judgements"):
    urn = urns[r["file"], r["letter_id"]]
    if r["area"] == "overall-effectiveness" and r["score"] and urn in pupils:
        joined.append([urn, r["authority"], r["year"], r["score"], pupils[urn]])
answer("6-join-by-code", ["urn", "authority", "year", "score", "pupils"], sorted(joined))
