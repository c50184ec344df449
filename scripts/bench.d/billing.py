"""scripts/bench billing [UNITS…] [--months N] [--runs N] [--dir DIR]

Bills a seeded register of UNITS x 3 fee items (two by area, one fixed; an owner per unit; register.py) for N months, and
beside it, in turn, the same work done by plain tools:

  (a) plain_python.py   csv + sqlite3.executemany, integers only
  (b) shell_bill.sql    the sqlite3 shell, one INSERT … SELECT
      shell_import.sql  the sqlite3 shell, .import + INSERT … SELECT
      charges_csv.sql   sqlite3 -csv, the lines of charges.csv from wuye's own database
      xlsx/             fastexcel-reader, reading every cell of the workbook and doing nothing with it

The tools write into databases with wuye's own tables, keys and indexes (its schema is copied), without its triggers. All
three must bill the same fen in the same number of lines, else the bench fails. Ratios are medians over pairs that were
run one after the other; month 1 meets an empty table and counts for none. A missed target is said, not an error.
"""

import argparse
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import register
from measure import Table, ratio, run

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WUYE = ROOT / "scripts" / "wuye"
XLSX_ROWS = 200_000
TABLES = "('project', 'unit', 'party', 'tariff', 'charge_set', 'charge')"


def main():
    options = arguments()
    folder = Path(tempfile.mkdtemp(prefix="wuye-bench.", dir=options.dir))
    try:
        startup(folder, options)
        xlsx(folder, options)
        smaller = None
        for units in options.units:
            smaller = Register(folder, units, options).measure(smaller)
    finally:
        shutil.rmtree(folder)


def arguments():
    parser = argparse.ArgumentParser(prog="scripts/bench billing", description="wuye against plain tools")
    parser.add_argument("units", nargs="*", type=int, default=[10_000, 100_000], metavar="UNITS")
    parser.add_argument("--months", type=int, default=12, metavar="N", help="months to bill (default 12, at least 2)")
    parser.add_argument("--runs", type=int, default=3, metavar="N", help="runs of everything but months (default 3)")
    parser.add_argument("--dir", help="where to work (1,000,000 units and 12 months: 8 GB)")
    options = parser.parse_args()
    if options.months < 2 or options.runs < 1:
        parser.error("--months at least 2, --runs at least 1")
    return options


def wuye(workspace, *words, memory=None, allowed=(0,)):
    extra = {"WUYE_JAVA_OPTS": f"-Xmx{memory}"} if memory else {}
    return run([WUYE, "-w", workspace, "-q", *words], extra=extra, allowed=allowed)


def new_workspace(folder):
    shutil.rmtree(folder, ignore_errors=True)
    run([WUYE, "init", folder, "-q"])
    return folder


def startup(folder, options):
    """Help, and jobs that find nothing to do, against java -version."""
    print("启动 Start-up (sample estate)")
    sample = folder / "sample"
    run([WUYE, "demo", sample])
    table = Table()
    month = ["--period", "2026-11", "--as-of", "2026-11-02"]
    commands = {
        "wuye --help": (4.5, ["--help"]),
        "wuye bill run --help": (4.5, ["bill", "run", "--help"]),
        "wuye jobs list": (12, ["-w", sample, "jobs", "list"]),
        "wuye import (known file)": (12, ["-w", sample, "import", "projects", sample / "data" / "项目.csv"]),
        "wuye bill run (nothing new) --files none": (12, ["-w", sample, "bill", "run", *month, "--files", "none"]),
        "wuye bill run (nothing new)": (12, ["-w", sample, "bill", "run", *month]),
    }
    for name, (limit, words) in commands.items():
        pairs = []
        for _ in range(max(5, options.runs)):
            java = run(["java", "-version"]).seconds
            pairs.append((run([WUYE, *words], allowed=(0, 3, 10, 15)).seconds, java))
        seconds = statistics.median(one for one, _ in pairs)
        found = ratio(pairs)
        table.add(name, f"{seconds:.3f} s", f"{found:.1f} × java -version (≤ {limit})", limit, found)
    table.print()


def xlsx(folder, options):
    """Import of a workbook against the fastest bare reader, both in 256 MB."""
    print(f"xlsx 导入 Import of {XLSX_ROWS:,} rows")
    subprocess.run(["mvn", "-q", "-B", "-f", HERE / "xlsx" / "pom.xml", "compile"], check=True, stdout=sys.stderr)
    target = HERE / "xlsx" / "target"
    reader = ["java", "-Xmx256m", "-XX:+UseSerialGC", "-cp", f"{target}/classes:{target}/lib/*", "ReadXlsx"]
    book = folder / "units.xlsx"
    register.write_xlsx(book, XLSX_ROWS)
    register.write(folder, XLSX_ROWS)
    pairs, peak = [], 0
    for _ in range(options.runs):
        office = new_workspace(folder / "xlsx")
        wuye(office, "import", "projects", folder / "projects.csv")
        imported = wuye(office, "import", "units", book, memory="256m")
        pairs.append((imported.seconds, run([*reader, book]).seconds))
        peak = max(peak, imported.peak_mib)
    seconds = statistics.median(one for one, _ in pairs)
    table = Table()
    table.add("import units.xlsx", f"{XLSX_ROWS / seconds:,.0f} rows/s", f"{ratio(pairs):.2f} × fastexcel-reader (≤ 1.5)",
              1.5, ratio(pairs))
    table.add("peak memory with -Xmx256m", f"{peak:.0f} MiB")
    table.print()


class Register:
    """One size of register, billed for all months by wuye and both baselines."""

    def __init__(self, folder, units, options):
        self.units = units
        self.months = [f"{2026 + n // 12}-{n % 12 + 1:02}" for n in range(options.months)]
        self.runs = options.runs
        self.folder = folder / str(units)
        self.folder.mkdir()
        self.office = self.folder / "office"
        self.python = self.folder / "python.db"
        self.shell = self.folder / "shell.db"
        self.peak = 0
        self.table = Table()
        register.write(self.folder, units)

    def measure(self, smaller):
        """Prints everything; returns (units, seconds of a month) for the next size to compare with."""
        print(f"{self.units:,} 户 units × 3 费项 items, {len(self.months)} 个月 months")
        self.imports()
        seconds = self.bill(smaller)
        self.charges_csv()
        self.table.add("峰值内存 peak memory (-Xmx512m)", f"{self.peak:.0f} MiB")
        self.table.print()
        shutil.rmtree(self.folder)
        return self.units, seconds

    def ours(self, *words):
        cost = wuye(self.office, *words)
        self.peak = max(self.peak, cost.peak_mib)
        return cost.seconds

    def imports(self):
        pairs = []
        for _ in range(self.runs):
            new_workspace(self.office)
            ours = sum(self.ours("import", kind, self.folder / f"{kind}.csv")
                       for kind in ("projects", "tariffs", "units", "parties"))
            self.empty(self.shell)
            shell = run(["sqlite3", self.shell], folder=self.folder, stdin=HERE / "shell_import.sql").seconds
            pairs.append((ours, shell))
        self.empty(self.python)
        rows = 2 * self.units / statistics.median(one for one, _ in pairs)
        self.table.add("csv 导入 import (units, parties)", f"{rows:,.0f} rows/s",
                       f"{ratio(pairs):.2f} × sqlite3 .import (≤ 1.3)", 1.3, ratio(pairs))

    def empty(self, file):
        """A database with the tables of wuye's and nothing in them."""
        for old in file.parent.glob(file.name + "*"):
            old.unlink()
        with sqlite3.connect(self.office / "wuye.db") as ours, sqlite3.connect(file) as made:
            for (sql,) in ours.execute("SELECT sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql NOT NULL"
                                       f" AND tbl_name IN {TABLES} ORDER BY type DESC"):
                made.execute(sql)
        ours.close()
        made.close()

    def bill(self, smaller):
        ours, python, shell = [], [], []
        for month in self.months:
            ours.append(self.ours("bill", "run", "--period", month, "--as-of", f"{month}-01", "--files", "none"))
            python.append(run([sys.executable, HERE / "plain_python.py", self.python, self.folder, month]).seconds)
            sql = self.folder / "bill.sql"
            sql.write_text((HERE / "shell_bill.sql").read_text().replace("@month", f"'{month}'"))
            shell.append(run(["sqlite3", self.shell], stdin=sql).seconds)
        self.same_fen()
        median = statistics.median(ours[1:])
        to_shell, to_python = ratio(zip(ours[1:], shell[1:])), ratio(zip(ours[1:], python[1:]))
        self.table.add("计费 bill run", f"{3 * self.units / median:,.0f} rows/s", f"{median:.2f} s a month")
        self.table.add("  against (b) sqlite3 INSERT … SELECT", f"{statistics.median(shell[1:]):.2f} s",
                       f"{to_shell:.2f} × (≤ 2.0)", 2.0, to_shell)
        self.table.add("  against (a) Python executemany", f"{statistics.median(python[1:]):.2f} s",
                       f"{to_python:.2f} × (≤ 0.7)", 0.7, to_python)
        later = ours[-1] / ours[1]
        self.table.add(f"  month {len(ours)} / month 2", f"{ours[-1]:.2f} / {ours[1]:.2f} s",
                       f"{later:.2f} (≤ 1.3; sqlite3 {shell[-1] / shell[1]:.2f})", 1.3, later)
        if smaller:
            growth, limit = median / smaller[1], 1.1 * self.units / smaller[0]
            self.table.add(f"  growth from {smaller[0]:,} units", f"{growth:.1f} ×", f"(≤ {limit:.0f})", limit, growth)
        return median

    def same_fen(self):
        """All three must have billed the same: lines, gross and net, month by month."""
        found = []
        for file in (self.office / "wuye.db", self.python, self.shell):
            with sqlite3.connect(file) as database:
                found.append(database.execute(
                    "SELECT billing_month, tariff_code, count(*), sum(amount_fen), sum(net_fen) FROM charge"
                    " GROUP BY 1, 2 ORDER BY 1, 2").fetchall())
            database.close()
        if not found[0] == found[1] == found[2]:
            for rows in zip(*found):
                print(*rows, sep="\n", file=sys.stderr)
            sys.exit("bench: wuye, Python and sqlite3 did not bill the same")

    def charges_csv(self):
        """The step that writes charges.csv, less what the same step costs without files."""
        month = self.months[-1]
        with sqlite3.connect(self.office / "wuye.db") as database:
            projects = [id for (id,) in database.execute(
                "SELECT id FROM project WHERE superseded_by IS NULL ORDER BY door_key, id")]
        database.close()
        query = (HERE / "charges_csv.sql").read_text().replace("@month", f"'{month}'")
        sql = self.folder / "charges.sql"
        sql.write_text("".join(query.replace("@project", str(project)) for project in projects))
        lines = self.folder / "charges.csv"
        pairs = []
        for _ in range(self.runs):
            steps = []
            for files in ("csv", "none"):
                self.ours("bill", "run", "--period", month, "--as-of", f"{month}-01", "--files", files)
                steps.append(self.last_step("render"))
            shell = run(["sqlite3", "-csv", self.office / "wuye.db"], stdin=sql, stdout=lines).seconds
            pairs.append((steps[0] - steps[1], shell))
        seconds = statistics.median(one for one, _ in pairs)
        self.table.add("charges.csv", f"{3 * self.units / max(seconds, 0.001):,.0f} lines/s",
                       f"{ratio(pairs):.2f} × sqlite3 -csv (≤ 1.2)", 1.2, ratio(pairs))

    def last_step(self, name):
        """Seconds of a step of the last run, as wuye recorded it."""
        with sqlite3.connect(self.office / "wuye.db") as database:
            first, last = database.execute(
                "SELECT start_time, end_time FROM batch_step_execution WHERE step_name = ?"
                " ORDER BY step_execution_id DESC LIMIT 1", [name]).fetchone()
        database.close()
        return (last - first) / 1000


main()
