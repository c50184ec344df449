"""scripts/bench survey [ROWS] [--runs N] [--dir DIR]

Tallies ROWS seeded answer sheets of 20 questions in 200 buildings, and beside it, in turn, lets plain_tally.py count the
same answers by building, question and option from the same csv file, one vote per unit. Both must find the same number of
satisfied people. Then the same with ROWS tickets of a month with the autumn holidays: plain_desk.py judges them by the
clocks of the policy as it is shipped, and both must find the same numbers of kept, broken and open promises. Workbooks
are left out; of the tickets also clocks.csv, which the loop does not write either, and then once with it.

Both files are imported once before. From file to counts is therefore the import and the tally: that ratio is printed too,
without a target, for an import checks, stores and lists what a loop does not look at. Ratios are medians over pairs that
were run one after the other, in seconds of processor time, because other work on the machine takes none of it. A missed
target is said, not an error.
"""

import argparse
import csv
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import desk
from measure import Table, ratio

HERE = Path(__file__).resolve().parent
WUYE = HERE.parent / "wuye"
WORDS = ["非常满意", "满意", "一般", "不满意", "非常不满意", "不了解", ""]
QUESTIONS = 20
BUILDINGS = 200
FASTER = 2.5
LARGE = ["--max-file", "2G", "--max-rows", "20M"]


def main():
    parser = argparse.ArgumentParser(prog="scripts/bench survey", description="tallies against a plain csv loop")
    parser.add_argument("rows", nargs="?", type=int, default=1_000_000, metavar="ROWS")
    parser.add_argument("--runs", type=int, default=3, metavar="N", help="pairs of runs (default 3)")
    parser.add_argument("--dir", help="where to work (1,000,000 rows: 900 MB)")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="wuye-bench.", dir=options.dir))
    try:
        measure(folder, options)
    finally:
        shutil.rmtree(folder)


def measure(folder, options):
    cost([WUYE, "-q", "init", "shop"], folder)
    table = Table()
    sheets(folder, options, table)
    tickets(folder, options, table)
    table.print()


def sheets(folder, options, table):
    write(folder, options.rows)
    shutil.copy(folder / "questionnaire.yaml", folder / "shop/policy/questionnaire-bench.yaml")
    imported = cost([WUYE, "-w", "shop", "-q", "import", "responses", "sheets.csv", "--wave", "1",
                     "--questionnaire", "bench", *LARGE], folder)
    pairs, peaks = [], []
    for _ in range(options.runs):
        ours = cost([WUYE, "-w", "shop", "-q", "--raw-csv", "--files", "csv", "survey", "tally", "--wave", "1"], folder)
        theirs = cost([sys.executable, HERE / "plain_tally.py", "sheets.csv"], folder)
        if satisfied(folder) != int(theirs[2]):
            sys.exit(f"bench: {satisfied(folder)} satisfied, the csv loop counts {theirs[2]}")
        pairs.append((theirs[0], ours[0]))
        peaks.append(ours[1])
    compared(table, f"{options.rows:,} sheets × {QUESTIONS} questions", imported, pairs, max(peaks))


def tickets(folder, options, table):
    desk.write(folder / "tickets.csv", options.rows)
    imported = cost([WUYE, "-w", "shop", "-q", "import", "tickets", "tickets.csv", *LARGE], folder)
    pairs, peaks = [], []
    tally = [WUYE, "-w", "shop", "-q", "--json", "service", "tally", "--month", desk.MONTH, "--at", desk.AT]
    for _ in range(options.runs):
        ours = cost([*tally, "--files", "none"], folder)
        theirs = cost([sys.executable, HERE / "plain_desk.py", "tickets.csv", "shop/policy/calendar.csv", desk.AT], folder)
        if desk.judged(ours[2]) != json.loads(theirs[2]):
            sys.exit(f"bench: {desk.judged(ours[2])}, the csv loop counts {theirs[2]}")
        pairs.append((theirs[0], ours[0]))
        peaks.append(ours[1])
    compared(table, f"{options.rows:,} tickets", imported, pairs, max(peaks))
    listed = cost([*tally, "--files", "csv", "--raw-csv"], folder)
    table.add("tally with clocks.csv", f"{listed[0]:.1f} s, {listed[1]:.0f} MiB")


def compared(table, what, imported, pairs, peak):
    faster = ratio(pairs)
    table.add(what, "")
    table.add("import", f"{imported[0]:.1f} s, {imported[1]:.0f} MiB")
    table.add("tally", f"{min(ours for _, ours in pairs):.1f} s, {peak:.0f} MiB")
    table.add("python csv loop", f"{min(loop for loop, _ in pairs):.1f} s")
    table.add("csv loop / tally", f"{faster:.2f}", f"≥ {FASTER}", 1 / FASTER, 1 / faster)
    table.add("csv loop / (import + tally)", f"{ratio([(loop, imported[0] + ours) for loop, ours in pairs]):.2f}")


def write(folder, sheets):
    draw = random.Random(1)
    weights = [30, 40, 15, 6, 4, 3, 2]
    pool = [",".join(draw.choices(WORDS, weights, k=QUESTIONS)) for _ in range(5_000)]
    with open(folder / "sheets.csv", "w", encoding="utf-8") as out:
        out.write("提交答卷时间,楼栋,房号," + ",".join(f"{i}、问题{i}" for i in range(1, QUESTIONS + 1)) + "\n")
        for i in range(sheets):
            building = i * BUILDINGS // sheets
            out.write(f"2026-03-05 10:00:00,{building},{building}-{i},{draw.choice(pool)}\n")
    with open(folder / "questionnaire.yaml", "w", encoding="utf-8") as out:
        out.write("id: bench\nscales: {five: {kind: ordinal, options: {5: 非常满意, 4: 满意, 3: 一般, 2: 不满意, "
                  "1: 非常不满意}, dont_know: [不了解]}}\nquestions:\n")
        for i in range(1, QUESTIONS + 1):
            out.write(f"  - {{id: Q{i}, title: 问题{i}, scale: five}}\n")


def satisfied(folder):
    with open(folder / "shop/out/survey/1/tally.csv", encoding="utf-8", newline="") as tally:
        return sum(int(row["numerator"]) for row in csv.DictReader(tally)
                   if (row["scope"], row["figure"], row["denominator"]) == ("all", "top2", "valid"))


def cost(command, folder):
    """Processor seconds, peak MiB and output of a command."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("WUYE_")}
    child = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    output, problems = child.stdout.read(), child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 3):
        sys.stderr.buffer.write(output + problems)
        sys.exit(f"bench: exit code {child.returncode}: {' '.join(map(str, command))}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output.decode()


if __name__ == "__main__":
    main()
