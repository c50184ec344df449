"""scripts/bench archive [RECORDS…] [--runs N] [--dir DIR]

Sweeps a seeded catalogue of RECORDS records of 36 years (catalogue.py), nearly half of them due: due, transfers, undecided,
violations, loans, climate, and a balance over all of them. Beside it, in turn, the sqlite3 shell selects the same due
records from wuye's own table and writes them as csv (shell_due.sql): the one table, without the others and the balance.

Both due lists must have the same cells, else the bench fails. Ratios are of CPU seconds (user and system), for a sweep
has one thread and a machine may be busy; they are medians over pairs that were run one after the other. A missed target
is said, not an error.
"""

import argparse
import csv
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

import catalogue
from measure import Table, ratio, run

HERE = Path(__file__).resolve().parent
WUYE = HERE.parent.parent / "scripts" / "wuye"
DAY = catalogue.AS_OF.isoformat()


def main():
    parser = argparse.ArgumentParser(prog="scripts/bench archive", description="wuye against the sqlite3 shell")
    parser.add_argument("records", nargs="*", type=int, default=[100_000, 1_000_000], metavar="RECORDS")
    parser.add_argument("--runs", type=int, default=3, metavar="N", help="runs of each (default 3)")
    parser.add_argument("--dir", help="where to work (1,000,000 records: 1.5 GB)")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="wuye-bench.", dir=options.dir))
    try:
        smaller = None
        for records in options.records:
            smaller = measure(folder / str(records), records, options.runs, smaller)
    finally:
        shutil.rmtree(folder)


def measure(folder, records, runs, smaller):
    """Prints what a catalogue costs; returns the peak memory of its sweep."""
    print(f"档案清查 Sweep of {records:,} records")
    folder.mkdir()
    catalogue.write(folder, records)
    shop = folder / "shop"
    run([WUYE, "init", shop, "-q"])
    imports = [run([WUYE, "-w", shop, "-q", "import", kind, folder / f"{kind}.csv", "--as-of", DAY])
               for kind in ("records", "events", "loans")]
    pairs = []
    for _ in range(runs):
        sweep = run([WUYE, "-w", shop, "-q", "archive", "sweep", "--as-of", DAY, "--raw-csv"])
        shell = run(["sqlite3", "-batch", shop / "wuye.db"], stdin=HERE / "shell_due.sql", stdout=folder / "due.csv")
        pairs.append((sweep, shell))
    same(shop / "out" / "archive" / DAY / "due.csv", folder / "due.csv")
    table = Table()
    ours = statistics.median(sweep.cpu for sweep, _ in pairs)
    shells = statistics.median(shell.cpu for _, shell in pairs)
    times = ratio([(sweep.cpu, shell.cpu) for sweep, shell in pairs])
    peak = max(sweep.peak_mib for sweep, _ in pairs)
    table.add("import records", f"{imports[0].cpu:.1f} s CPU")
    table.add("archive sweep", f"{ours:.2f} s CPU")
    table.add("sqlite3 shell, due.csv", f"{shells:.2f} s CPU")
    table.add("sweep / shell", f"{times:.2f} ×", "≤ 2.00 ×", 2, times)
    table.add("memory", f"{peak:.0f} MiB")
    if smaller:
        table.add("memory / smaller catalogue", f"{peak / smaller:.2f} ×", "≤ 1.50 ×", 1.5, peak / smaller)
    table.print()
    return peak


def same(ours, shells):
    with open(ours, encoding="utf-8", newline="") as one, open(shells, encoding="utf-8", newline="") as other:
        for row, (left, right) in enumerate(zip(csv.reader(one), csv.reader(other), strict=True)):
            if left != right:
                sys.exit(f"bench: row {row}: {left} is not {right}")


main()
