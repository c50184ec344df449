"""plain_tally.py FILE: counts the answers of a survey by building, question and option, one vote per unit, in one loop over
the csv file; prints how many answers are satisfied."""

import csv
import sys

OPTION = {"非常满意": 0, "满意": 1, "一般": 2, "不满意": 3, "非常不满意": 4, "不了解": 5, "": 6}


def main():
    with open(sys.argv[1], newline="", encoding="utf-8") as file:
        rows = csv.reader(file)
        questions = range(len(next(rows)) - 3)
        buildings, seen = {}, set()
        for row in rows:
            if row[2] in seen:
                continue
            seen.add(row[2])
            counts = buildings.get(row[1])
            if counts is None:
                counts = buildings[row[1]] = [[0] * len(OPTION) for _ in questions]
            for i in questions:
                counts[i][OPTION[row[3 + i]]] += 1
    print(sum(counts[i][0] + counts[i][1] for counts in buildings.values() for i in questions))


if __name__ == "__main__":
    main()
