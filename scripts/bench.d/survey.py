"""scripts/bench survey [SHEETS] [--runs N] [--dir DIR]

Tallies SHEETS seeded answer sheets of 20 questions in 200 buildings, and beside it, in turn, lets plain_tally.py count the
same answers by building, question and option from the same csv file, one vote per unit. Both must find the same number of
satisfied people. The workbook is left out. The sheets are imported once before; that is measured too and compared with nothing. Ratios are medians
over pairs that were run one after the other, in seconds of processor time, because other work on the machine takes none
of it. A missed target is said, not an error.
"""

import argparse
import csv
import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from measure import Table, ratio

HERE = Path(__file__).resolve().parent
WUYE = HERE.parent / "wuye"
WORDS = ["非常满意", "满意", "一般", "不满意", "非常不满意", "不了解", ""]
QUESTIONS = 20
BUILDINGS = 200
FASTER = 2.5


def main():
    parser = argparse.ArgumentParser(prog="scripts/bench survey", description="tallies against a plain csv loop")
    parser.add_argument("sheets", nargs="?", type=int, default=1_000_000, metavar="SHEETS")
    parser.add_argument("--runs", type=int, default=3, metavar="N", help="pairs of runs (default 3)")
    parser.add_argument("--dir", help="where to work (1,000,000 sheets: 500 MB)")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="wuye-bench.", dir=options.dir))
    try:
        measure(folder, options)
    finally:
        shutil.rmtree(folder)


def measure(folder, options):
    write(folder, options.sheets)
    cost([WUYE, "-q", "init", "shop"], folder)
    shutil.copy(folder / "questionnaire.yaml", folder / "shop/policy/questionnaire-bench.yaml")
    imported = cost([WUYE, "-w", "shop", "-q", "import", "responses", "sheets.csv", "--wave", "1",
                     "--questionnaire", "bench", "--max-file", "2G", "--max-rows", "20M"], folder)
    pairs, peaks = [], []
    for _ in range(options.runs):
        ours = cost([WUYE, "-w", "shop", "-q", "--raw-csv", "--files", "csv", "survey", "tally", "--wave", "1"], folder)
        theirs = cost([sys.executable, HERE / "plain_tally.py", "sheets.csv"], folder)
        if satisfied(folder) != int(theirs[2]):
            sys.exit(f"bench: {satisfied(folder)} satisfied, the csv loop counts {theirs[2]}")
        pairs.append((theirs[0], ours[0]))
        peaks.append(ours[1])
    faster = ratio(pairs)
    table = Table()
    table.add(f"import, {options.sheets:,} sheets", f"{imported[0]:.1f} s, {imported[1]:.0f} MiB")
    table.add("tally", f"{min(ours for _, ours in pairs):.1f} s, {max(peaks):.0f} MiB")
    table.add("python csv loop", f"{min(loop for loop, _ in pairs):.1f} s")
    table.add("csv loop / tally", f"{faster:.2f}", f"≥ {FASTER}", 1 / FASTER, 1 / faster)
    table.print()


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
