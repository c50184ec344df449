"""Baseline (a): bills one month as a good plain script would, with csv, integers and executemany.

plain_python.py DATABASE FOLDER MONTH: reads the registers of FOLDER, writes charges into DATABASE, whose tables are
those of wuye. One transaction, rows in the order of the key.
"""

import csv
import sqlite3
import sys


def read(file):
    with open(file, encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text))


def scaled(number, digits):
    """A decimal text as a whole number of 10^-digits."""
    whole, _, fraction = number.partition(".")
    return int(whole + fraction.ljust(digits, "0"))


def charges(folder, month, first_set):
    items = []
    for number, tariff in enumerate(sorted(read(f"{folder}/tariffs.csv"), key=lambda row: row["tariff_code"])):
        per_area = tariff["method"] == "area"
        gross_parts = 10_000 + scaled(tariff["tax_rate"], 4)
        items.append((tariff["tariff_code"], per_area, scaled(tariff["unit_price"], 2), gross_parts, first_set + number))
    with open(f"{folder}/parties.csv", encoding="utf-8", newline="") as text:
        rows = csv.reader(text)
        next(rows)
        owners = {(row[0], row[1]): row[2] for row in rows}
    with open(f"{folder}/units.csv", encoding="utf-8", newline="") as text:
        rows = csv.reader(text)
        next(rows)
        for unit, row in enumerate(rows, 1):
            owner = owners[row[0], row[1]]
            area = scaled(row[5], 2)
            for code, per_area, price, gross_parts, charge_set in items:
                amount = (price * area + 50) // 100 if per_area else price
                net = (amount * 20_000 + gross_parts) // (2 * gross_parts)
                yield month, unit, code, 1, charge_set, owner, row[5] if per_area else "1", amount, net


def main(database, folder, month):
    connection = sqlite3.connect(database, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    first_set = connection.execute("SELECT coalesce(max(set_id), 0) + 1 FROM charge_set").fetchone()[0]
    for number, tariff in enumerate(sorted(read(f"{folder}/tariffs.csv"), key=lambda row: row["tariff_code"])):
        connection.execute(
            "INSERT INTO charge_set (set_id, run_id, project_id, billing_month, tariff_code, kind, period_from,"
            " period_to, service_from, service_to, unit_price, factor, due_date, tariff_version, lines, amount_fen, net_fen)"
            " VALUES (?, 0, 0, ?, ?, 'charge', ?1, ?1, ?1, ?1, ?, '1', ?1, 0, 0, 0, 0)".replace("?1", f"'{month}-01'"),
            (first_set + number, month, tariff["tariff_code"], tariff["unit_price"]),
        )
    connection.executemany(
        "INSERT INTO charge (billing_month, unit_id, tariff_code, seq, set_id, party, quantity, amount_fen, net_fen)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        charges(folder, month, first_set),
    )
    connection.execute("COMMIT")


main(*sys.argv[1:])
