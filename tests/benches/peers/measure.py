"""What a run of a command took: time by the clock and of all processors, and memory under GNU time, which forks from a small
process."""

import resource
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Cost:
    """The best time in seconds, by the clock and of all processors together, and the largest resident memory of one process
    in megabytes. `failed` says why there is none."""

    seconds: float = float("inf")
    processor: float = float("inf")
    megabytes: float = 0.0
    failed: str | None = None


def once(commands, folder, limit):
    """Runs commands one after the other and tells their time together, or why they did not end as they should."""
    start, before = time.perf_counter(), used()
    for command in commands:
        left = limit - (time.perf_counter() - start)
        if left <= 0:
            return Cost(failed=f"more than {limit} s")
        try:
            run = subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=left)
        except subprocess.TimeoutExpired:
            return Cost(failed=f"more than {limit} s")
        if run.returncode != 0:
            said = run.stderr.decode(errors="replace").strip().splitlines()
            return Cost(failed=f"exit {run.returncode}: {said[-1][:80] if said else 'says nothing'}")
    return Cost(seconds=time.perf_counter() - start, processor=used() - before)


def used():
    """The time that children took of all processors so far, in seconds."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def memory(commands, folder, limit):
    """The largest resident memory of any of the commands, in megabytes."""
    most = 0.0
    for command in commands:
        with tempfile.NamedTemporaryFile() as report:
            timed = ["/usr/bin/time", "--format", "%M", "--output", report.name, *command]
            try:
                subprocess.run(timed, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=limit)
            except subprocess.TimeoutExpired:
                return most
            most = max(most, float(Path(report.name).read_text().split()[-1]) / 1000)
    return most


def compare(tools, folder, rounds, limit):
    """Runs each tool (name and commands) in turn, so that all see the same machine; the best of its runs counts. A tool
    that took long is not run again."""
    best = {name: Cost() for name in tools}
    for turn in range(rounds):
        for name, commands in tools.items():
            cost = best[name]
            if cost.failed or (turn > 0 and cost.seconds > limit / 8):
                continue
            now = once(commands, folder, limit)
            cost.failed = now.failed
            cost.seconds = min(cost.seconds, now.seconds)
            cost.processor = min(cost.processor, now.processor)
    for name, commands in tools.items():
        if not best[name].failed:
            best[name].megabytes = memory(commands, folder, limit)
    return best
