"""plain_desk.py TICKETS CALENDAR AT: looks at each ticket of a csv file by the clocks of the policy as it is shipped, in one loop;
prints how many results are met, broken and pending by the moment AT, clock by clock."""

import csv
import json
import sys
from datetime import date, datetime, time, timedelta

LAST = time(23, 59, 59)
DOORS = {"门窗", "玻璃", "门窗玻璃"}
LIGHTS = {"照明", "路灯"}


def main():
    at = datetime.fromisoformat(sys.argv[3])
    with open(sys.argv[2], encoding="utf-8") as file:
        special = {date.fromisoformat(row["date"]): row["kind"] for row in csv.DictReader(file)}
    ends = {}

    def works(day):
        kind = special.get(day)
        return kind == "work" if kind else day.weekday() < 5

    def end(day, count, working):
        key = (day, count, working)
        found = ends.get(key)
        if found is None:
            last = day
            for _ in range(count):
                last += timedelta(1)
                while working and not works(last):
                    last += timedelta(1)
            while not works(last):
                last += timedelta(1)
            found = ends[key] = datetime.combine(last, LAST)
        return found

    counts = {}

    def judge(clock, due, actual):
        found = counts.setdefault(clock, [0, 0, 0])
        if actual:
            found[datetime.fromisoformat(actual) > due] += 1
        else:
            found[1 if at > due else 2] += 1

    with open(sys.argv[1], newline="", encoding="utf-8") as file:
        rows = csv.reader(file)
        place = {name: i for i, name in enumerate(next(rows))}
        kind, category, urgency = place["类型"], place["类别"], place["紧急程度"]
        accepted, arrived, completed = place["受理时间"], place["到场时间"], place["完成时间"]
        replied, revisited, status = place["回复时间"], place["回访时间"], place["状态"]
        for row in rows:
            if row[status] in ("取消", "重复"):
                continue
            start = datetime.fromisoformat(row[accepted])
            if row[kind] == "报修":
                if row[urgency] == "紧急":
                    judge("arrive-urgent", start + timedelta(minutes=15), row[arrived])
                else:
                    judge("arrive-normal", start + timedelta(minutes=30), row[arrived])
                if row[completed]:
                    judge("revisit", datetime.fromisoformat(row[completed]) + timedelta(hours=48), row[revisited])
                if row[category] in DOORS:
                    judge("fix-doors", end(start.date(), 2, True), row[completed])
                elif row[category] in LIGHTS:
                    judge("fix-lighting", end(start.date(), 2, False), row[completed])
                else:
                    judge("fix-other", end(start.date(), 5, True), row[completed])
            elif row[kind] == "投诉":
                judge("reply", end(start.date(), 4, True), row[replied])
    print(json.dumps(counts))


if __name__ == "__main__":
    main()
