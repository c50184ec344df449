"""Seeded tickets for scripts/bench survey, and what a tally of them said."""

import json
import random
from datetime import datetime, timedelta

MONTH = "2025-10"
AT = "2025-11-05T12:00:00"
DAYS = 31
KINDS = ["报修"] * 6 + ["投诉"] * 2 + ["咨询", "建议"]
CATEGORIES = ["水电", "门窗", "照明", "电梯", "保洁", "绿化"]
DEPARTMENTS = ["工程部", "客服部", "秩序部", "环境部"]
HEAD = ("工单号,项目编号,房号,渠道,类型,类别,紧急程度,受理时间,到场时间,完成时间,回复时间,回访时间,责任部门,首问人,"
        "是否满意,状态,内容")


def write(path, tickets):
    draw = random.Random(1)
    first = datetime.fromisoformat(MONTH + "-01")
    with open(path, "w", encoding="utf-8") as out:
        out.write(HEAD + "\n")
        for i in range(tickets):
            accepted = first + timedelta(seconds=i * DAYS * 86_400 // tickets)
            kind = draw.choice(KINDS)
            repair = kind == "报修"
            completed = later(draw, accepted, 3_600, 600_000, 0.95)
            out.write(",".join((
                f"T{i:07d}", f"P{i % 20:02d}", f"{i % 30 + 1}-{i % 800}", draw.choice(["电话", "微信", "前台"]), kind,
                draw.choice(CATEGORIES), "紧急" if draw.random() < 0.2 else "一般", text(accepted),
                text(later(draw, accepted, 60, 3_600, 0.97) if repair else None), text(completed),
                text(later(draw, accepted, 600, 700_000, 0.95) if kind == "投诉" else None),
                text(later(draw, completed, 600, 200_000, 0.9) if repair and completed else None),
                draw.choice(DEPARTMENTS), f"员工{i % 97}", draw.choice(["是", "否", ""]),
                "完成" if completed else "处理中", f"内容{i % 1000}")) + "\n")


def later(draw, start, least, most, chance):
    return start + timedelta(seconds=draw.randint(least, most)) if draw.random() < chance else None


def text(moment):
    return moment.isoformat() if moment else ""


def judged(output):
    """Of a tally's json: met, breached and pending, clock by clock."""
    clocks = json.loads(output)["result"]["summary"]["clocks"]
    found = {clock["clock"]: [clock["met"], clock["breached"], clock["pending"]] for clock in clocks}
    return {clock: counts for clock, counts in found.items() if any(counts)}
