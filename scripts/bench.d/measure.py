"""Runs commands as child processes and keeps what they cost: wall and CPU seconds, and peak memory."""

import os
import statistics
import subprocess
import sys
import time
import unicodedata


class Cost:
    """What one finished command cost."""

    def __init__(self, seconds, cpu, peak_mib, output):
        self.seconds = seconds
        self.cpu = cpu
        self.peak_mib = peak_mib
        self.output = output


def run(command, *, folder=None, stdin=None, stdout=None, extra=None, allowed=(0,)):
    """Runs a command to its end; stops the bench when its exit code is none of the allowed ones."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("WUYE_")}
    environment.update(extra or {})
    source = open(stdin) if stdin else subprocess.DEVNULL
    target = open(stdout, "wb") if stdout else subprocess.PIPE
    started = time.perf_counter()
    child = subprocess.Popen(
        command, cwd=folder, env=environment, stdin=source, stdout=target, stderr=subprocess.PIPE)
    output, problems = child.stdout.read() if child.stdout else b"", child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - started
    child.returncode = os.waitstatus_to_exitcode(status)
    for stream in (source, target):
        if hasattr(stream, "close"):
            stream.close()
    if child.returncode not in allowed:
        sys.stderr.buffer.write(output + problems)
        sys.exit(f"bench: exit code {child.returncode}: {' '.join(map(str, command))}")
    return Cost(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output.decode(errors="replace"))


def ratio(pairs):
    """The median ratio of pairs that were run one after the other."""
    return statistics.median(one / other for one, other in pairs)


class Table:
    """Figures with their targets, aligned also where letters are wide."""

    def __init__(self):
        self.rows = []
        self.missed = 0

    def add(self, what, figure, target=None, limit=None, value=None):
        """With limit and value says whether the target is met."""
        verdict = ""
        if limit is not None:
            met = value <= limit
            self.missed += not met
            verdict = "达到 met" if met else "未达到 MISSED"
        self.rows.append((what, figure, target or "", verdict))

    def print(self):
        widths = [max(_width(row[column]) for row in self.rows) for column in range(4)]
        for row in self.rows:
            cells = [_padded(cell, widths[column], column == 1) for column, cell in enumerate(row)]
            print("  ".join(cells).rstrip())
        print(flush=True)


def _width(text):
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def _padded(text, width, right):
    blanks = " " * (width - _width(text))
    return blanks + text if right else text + blanks
