"""scripts/bench ledger [CHARGES] [--dir DIR]

Allocates payments to CHARGES open charges (default 1,000,000; three tenths as many payments) and ages what is left, and
beside it the same work in the sqlite3 shell (shell_ledger.sql) on a copy of the same database, without its triggers.

The payments are imported before anything is billed, so that nothing but allocation and ageing is measured: wuye payment
allocate and wuye arrears age, with vouchers and files. Both must allocate the same fen and leave the same fen in every
bucket, else the bench fails. The ratio is one of CPU seconds: what else the machine does counts for neither.
"""

import argparse
import csv
import random
import shutil
import sqlite3
import sys
import tempfile
from pathlib import Path

import register
from measure import Table, run

HERE = Path(__file__).resolve().parent
WUYE = HERE.parent / "wuye"
MONTHS = ("2026-01", "2026-02", "2026-03")
ITEMS = 3
AS_OF = "2026-04-30"
LIMIT = 2.5


def main():
    parser = argparse.ArgumentParser(prog="scripts/bench ledger", description="wuye against the sqlite3 shell")
    parser.add_argument("charges", nargs="?", type=int, default=1_000_000, metavar="CHARGES")
    parser.add_argument("--dir", help="where to work (1,000,000 charges: 2 GB)")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="wuye-bench.", dir=options.dir))
    try:
        measure(folder, options.charges)
    finally:
        shutil.rmtree(folder)


def measure(folder, charges):
    units = max(1, charges // (ITEMS * len(MONTHS)))
    payments = charges * 3 // 10
    office = folder / "office"
    prepare(folder, office, units, payments)
    copy = folder / "shell.db"
    with sqlite3.connect(office / "wuye.db") as database:
        database.execute("VACUUM INTO ?", (str(copy),))
    with sqlite3.connect(copy) as database:
        for (trigger,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{trigger}"')
    ours = [wuye(office, "payment", "allocate", "--as-of", AS_OF), wuye(office, "arrears", "age", "--as-of", AS_OF)]
    shell = run(["sqlite3", copy], folder=folder, stdin=HERE / "shell_ledger.sql")
    same_fen(office / "wuye.db", copy)
    table = Table()
    print(f"{units * ITEMS * len(MONTHS):,} 笔应收 charges, {payments:,} 笔收款 payments")
    table.add("payment allocate", f"{ours[0].cpu:.1f} s", f"{ours[0].seconds:.1f} s elapsed")
    table.add("arrears age", f"{ours[1].cpu:.1f} s", f"{ours[1].seconds:.1f} s elapsed")
    found = sum(cost.cpu for cost in ours) / shell.cpu
    table.add("sqlite3 shell", f"{shell.cpu:.1f} s", f"{found:.2f} × (≤ {LIMIT})", LIMIT, found)
    table.add("峰值内存 peak memory (-Xmx512m)", f"{max(cost.peak_mib for cost in ours):.0f} MiB")
    table.print()


def wuye(office, *words):
    return run([WUYE, "-w", office, "-q", "--files", "csv", *words], extra={"WUYE_JAVA_OPTS": "-Xmx512m"})


def prepare(folder, office, units, payments):
    """Registers, payments that wait, then bills."""
    register.write(folder, units)
    pay(folder / "payments.csv", units, payments)
    run([WUYE, "init", office, "-q"])
    for kind in ("projects", "units", "parties", "tariffs"):
        wuye(office, "import", kind, folder / f"{kind}.csv", "--as-of", "2025-12-31")
    wuye(office, "payment", "import", folder / "payments.csv", "--profile", "plain", "--as-of", "2025-12-31")
    for month in MONTHS:
        wuye(office, "bill", "run", "--period", month, "--as-of", f"{month}-01")


def pay(file, units, payments):
    """Most pay what a month costs or a round sum, some a part."""
    chance = random.Random(register.SEED + 2)
    homes = list(register.units(units))
    with open(file, "w", newline="", encoding="utf-8") as out:
        rows = csv.writer(out)
        rows.writerow(["channel", "payment_no", "paid_at", "amount", "project_code", "unit_code"])
        for number in range(payments):
            home = homes[number % units]
            area = int(home[5].replace(".", ""))
            month = (235 * area + 5000) // 10000 + (38 * area + 5000) // 10000 + 1200
            fen = chance.choice((month, month, month, 30000, chance.randint(100, 40000)))
            day = f"2025-12-{chance.randint(1, 31):02}"
            rows.writerow(["POS", f"S{number:07}", day, f"{fen // 100}.{fen % 100:02}", home[0], home[1]])


def same_fen(ours, theirs):
    """Both must have allocated the same in all, and left the same due on every day."""
    query = ("SELECT s.due_date, COUNT(*), SUM(c.amount_fen - COALESCE((SELECT SUM(a.amount_fen) FROM allocation a"
             " WHERE a.billing_month = c.billing_month AND a.unit_id = c.unit_id AND a.tariff_code = c.tariff_code"
             " AND a.seq = c.seq), 0)) FROM charge c JOIN charge_set s ON s.set_id = c.set_id GROUP BY 1 ORDER BY 1")
    found = []
    for file in (ours, theirs):
        with sqlite3.connect(file) as database:
            found.append(database.execute(query).fetchall())
    if found[0] != found[1]:
        print(*found, sep="\n", file=sys.stderr)
        sys.exit("bench: wuye and sqlite3 did not leave the same open")


if __name__ == "__main__":
    main()
