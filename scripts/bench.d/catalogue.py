"""A catalogue of N records of a big archive, the same every time: records, events and loans."""

import csv
import datetime
import random
from pathlib import Path

SEED = 20260103
FIRST_YEAR = 1990
AS_OF = datetime.date(2026, 11, 1)
RECORD_HEADINGS = ["record_id", "code", "title", "class", "series", "formed_on", "formed_to", "event_on", "carrier",
                   "volumes", "transferred_on", "project_code"]

# series of the shipped schedule, second-level class, share in per mille, what the records are called
SERIES = [
    ("1-七-1", "1.3", 220, "设备运行记录"),
    ("1-八-1", "1.2", 220, "日常巡检记录"),
    ("1-六-2", "1.3", 120, "维修记录"),
    ("1-五-1", "1.5", 80, "装修审批表"),
    ("1-四-1", "1.2", 60, "入住资料"),
    ("1-九-1", "1.4", 60, "保洁合同"),
    ("1-九-2", "1.4", 40, "维护保养合同"),
    ("3-一-9", "3.4", 60, "工作计划"),
    ("3-一-2", "3.4", 30, "管理制度"),
    ("5-二-1", "5.2", 20, "总账"),
    ("5-二-4", "5.3", 40, "记账凭证"),
    ("5-二-3", "5.3", 10, "会计凭证"),
    ("", "4.1", 40, "照片"),
]
CONTRACTS = ("1-九-1", "1-九-2")


def records(count):
    """Rows of RECORD_HEADINGS; every record of before last year is handed over, and half of the later ones."""
    chance = random.Random(SEED)
    chosen = [series for series in SERIES for _ in range(series[2])]
    days = (AS_OF - datetime.date(FIRST_YEAR, 1, 1)).days
    for number in range(count):
        series, second, _, title = chance.choice(chosen)
        formed = datetime.date(FIRST_YEAR, 1, 1) + datetime.timedelta(chance.randrange(days))
        ended = formed + datetime.timedelta(chance.randint(300, 1500)) if series in CONTRACTS else None
        told = ended is not None and ended < AS_OF and chance.random() < 0.9
        handed = formed.year < AS_OF.year - 1 or chance.random() < 0.5
        yield [
            f"DA{number + 1:08}",
            f"{second}.{chance.randint(1, 14):02}—{number % 5000 + 1}",
            f"{title} {formed.year} 第{number % 999 + 1}号",
            second,
            series,
            formed,
            "",
            ended if told else "",
            ("paper", "paper", "file", "both")[number % 4],
            chance.randint(1, 9),
            datetime.date(formed.year + 1, 6, 30) if handed and formed.year < AS_OF.year else formed if handed else "",
            f"P{number % 40 + 1:02}",
        ]


def write(folder, count):
    """Writes records.csv, events.csv and loans.csv."""
    folder = Path(folder)
    _csv(folder / "records.csv", RECORD_HEADINGS, records(count))
    _csv(folder / "events.csv", ["type", "subject", "happened_on"], [["解散", "P40", "2026-06-30"]])
    _csv(folder / "loans.csv", ["record_id", "borrower", "approved_by", "out_on", "due_on"],
         ([f"DA{number:08}", "赵敏", "周经理", "2026-09-01", "2026-09-30"] for number in range(1, count, 1000)))


def _csv(file, headings, rows):
    with open(file, "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(headings)
        writer.writerows(rows)
