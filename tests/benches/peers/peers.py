"""Runs the tools a person would pick instead of `pdcn` beside it and writes two tables: what each costs, and which of the
injected faults each finds. `run` installs the tools and calls this."""

import argparse
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

from faults import GROUPS, SETTINGS
from measure import compare
from tools import ASKED, CHECK, TIMED, by_schema, reports, to_json

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[2]
ONE_FILE = "pathway/editions/2026-2027/primary/ia.toml"
# A run that takes longer counts as a failure.
LIMIT = 60


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--work", type=Path, required=True, help="a folder with large/pathway, to work in")
    arguments.add_argument("--profile", required=True, help="how the command was built")
    arguments.add_argument("--only", choices=["times", "faults"])
    arguments = arguments.parse_args()
    # Whatever the person who runs this has set must not count.
    for name in [name for name in os.environ if name.startswith(("PDCN_", "TAPLO_", "TOMBI_", "RUST_LOG"))]:
        del os.environ[name]
    work = arguments.work.resolve()
    shipped, large = work / "shipped", work / "large"
    shutil.copytree(REPOSITORY / "pathway", shipped / "pathway")
    shutil.copytree(REPOSITORY / "schemas", shipped / "schemas")
    shutil.copytree(REPOSITORY / "schemas", large / "schemas")
    name_schemas(large)
    print(f"{date.today()}, {os.cpu_count()} cores, {processor()}; `pdcn` built with the profile `{arguments.profile}`.")
    print(f"{versions()}.\n")
    if arguments.only != "faults":
        times(shipped, large)
    if arguments.only != "times":
        faults(shipped, work / "faulty")


def say(words):
    print(f"== {words}", file=sys.stderr, flush=True)


def processor():
    names = [line.split(": ")[1] for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")]
    return names[0] if names else "unknown processor"


def versions():
    asked = [["pdcn", "--version"], ["taplo", "--version"], ["tombi", "--version"], ["check-jsonschema", "--version"]]
    said = [subprocess.run(each, capture_output=True, text=True, check=True).stdout.strip() for each in asked]
    node = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    return ", ".join([*said, f"Python {sys.version.split()[0]}", f"ajv-cli 5.0.0 on Node {node}"])


def toml_files(folder):
    return sorted(str(path.relative_to(folder)) for path in (folder / "pathway").rglob("*.toml"))


def name_schemas(folder):
    """Each file of a made curriculum names its schema in its first line, as those of the shipped pathway do."""
    for file in toml_files(folder):
        path, parts = folder / file, Path(file).parts
        kinds = {"pdcn.toml": "settings", "edition.toml": "edition"}
        schema = kinds.get(path.name) or ("framework" if parts[1] == "frameworks" else "outcomes")
        up = "../" * (len(parts) - 1)
        path.write_text(f"#:schema {up}schemas/{schema}.schema.json\n" + path.read_text(encoding="utf-8"), encoding="utf-8")


def times(shipped, large):
    """Time and memory on one file, the shipped pathway and the large one."""
    whole, many = toml_files(shipped), toml_files(large)
    for folder, files in [(shipped, whole), (large, many)]:
        subprocess.run(to_json(files), cwd=folder, check=True)
    parts = [
        ("one file", shipped, [ONE_FILE], 20),
        (f"the shipped pathway, {len(whole)} files", shipped, whole, 10),
        (f"100,000 outcomes, {len(many):,} files", large, many, 3),
    ]
    rows = {tool.name: [tool.name] for tool in TIMED}
    for title, folder, files, rounds in parts:
        say(title)
        costs = compare({tool.name: tool.commands(folder, files) for tool in TIMED}, folder, rounds, LIMIT)
        for name, cost in costs.items():
            rows[name].append(cost.failed or f"{shown(cost.seconds)} · {shown(cost.processor)} · {cost.megabytes:.0f} MB")
    print("Time by the clock · of all processors, the best of several runs · the largest memory of one process:\n")
    table(["", *(title for title, *_ in parts)], rows.values())


def shown(seconds):
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.2f} s"


def faults(shipped, faulty):
    """Each fault alone in a copy: what each tool says of it that it does not say without it."""
    spoil(shipped, *SETTINGS)
    before = {tool.name: reports(tool, shipped, toml_files(shipped)) for tool in ASKED}
    rows, found, total = [], {tool.name: 0 for tool in ASKED}, 0
    for group, members in GROUPS.items():
        rows.append([f"**{group}**"] + [""] * len(ASKED))
        for fault in members:
            say(fault.name)
            shutil.rmtree(faulty, ignore_errors=True)
            shutil.copytree(shipped, faulty)
            fault.inject(faulty)
            row, total = [fault.name], total + 1
            for tool in ASKED:
                said = reports(tool, faulty, concerned(tool, faulty, fault.file))
                new = told(said, fault) - told(before[tool.name], fault)
                found[tool.name] += new > 0
                row.append(f"✓ {new}" if new > 0 else "–")
            rows.append(row)
    rows.append(["**found**"] + [f"**{found[tool.name]} of {total}**" for tool in ASKED])
    rows.append(["reports without a fault"] + [str(len(before[tool.name])) for tool in ASKED])
    print("Which tool says something new at the place of a fault, and in how many reports:\n")
    table(["fault", *(tool.name for tool in ASKED)], rows)


def told(said, fault):
    """How many reports name the place of a fault."""
    return sum(any(name.startswith(fault.told or fault.file) for name in names) for names in said)


def spoil(folder, file, old, new):
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{file} has no {old!r}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def concerned(tool, folder, file):
    """A tool that takes one schema at a time has nothing new to say of the files of other schemas."""
    files = toml_files(folder)
    if tool.name in (CHECK.name, ASKED[-1].name):
        return next(group for group in by_schema(folder, files).values() if file in group)
    return files


def table(head, rows):
    print("| " + " | ".join(head) + " |")
    print("|" + "---|" * len(head))
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print()


main()
