"""The tools, how each is asked to check files, and how many of its reports name a file.

All hold files against the same schemas: those that `pdcn schema` writes and that each file names in its first line.
taplo and tombi read that line. check-jsonschema and ajv are told the schema, and take one at a time: they run once for each
schema that is needed. ajv reads no TOML: `to_json.py` writes JSON beside each file first.
"""

import json
import re
import subprocess
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
LINE = re.compile(r"^#:schema (?:.*/)?([a-z]+)\.schema\.json$")


def by_schema(folder, files):
    """The files of each schema, as their first lines have it."""
    groups = defaultdict(list)
    for file in files:
        with open(folder / file, encoding="utf-8") as text:
            groups[LINE.match(text.readline())[1]].append(file)
    return groups


def to_json(files):
    return [sys.executable, "-B", str(HERE / "to_json.py"), *files]


def beside(file):
    return file.removesuffix(".toml") + ".json"


def pdcn(folder, files):
    return [["pdcn", "lint", "--format", "json", *only(files)]]


def pdcn_schema(folder, files):
    return [["pdcn", "lint", "--only", "schema", "--format", "json", *only(files)]]


def only(files):
    """One file is named; all are the pathway."""
    return files if len(files) == 1 else ["--pathway", "pathway"]


def taplo(folder, files):
    return [["taplo", "check", "--colors", "never", *(files if len(files) == 1 else ["pathway/**/*.toml"])]]


def tombi(folder, files):
    report = ["--diagnostics-format", "json-lines", "--diagnostics-file", "/dev/stdout"]
    return [["tombi", "lint", "--offline", *report, *(files if len(files) == 1 else ["pathway"])]]


def check_jsonschema(folder, files):
    return [
        ["check-jsonschema", "--output-format", "json", "--schemafile", f"schemas/{schema}.schema.json", *group]
        for schema, group in by_schema(folder, files).items()
    ]


def ajv(folder, files):
    return [
        ["ajv", "validate", "--spec=draft2020", "-c", "ajv-formats", "--strict=false", "--all-errors", "--errors=line"]
        + ["-s", f"schemas/{schema}.schema.json"]
        + [word for file in group for word in ("-d", beside(file))]
        for schema, group in by_schema(folder, files).items()
    ]


def ajv_from_toml(folder, files):
    return [to_json(files), *ajv(folder, files)]


@dataclass(frozen=True)
class Tool:
    """A tool: its commands for some files of a folder."""

    name: str
    commands: object


OURS = Tool("pdcn lint", pdcn)
OURS_SCHEMA = Tool("pdcn lint --only schema", pdcn_schema)
TAPLO = Tool("taplo check", taplo)
TOMBI = Tool("tombi lint", tombi)
CHECK = Tool("check-jsonschema", check_jsonschema)
AJV = Tool("ajv, of JSON made before", ajv)
AJV_FROM_TOML = Tool("TOML to JSON, then ajv", ajv_from_toml)
TIMED = [OURS, OURS_SCHEMA, TAPLO, TOMBI, CHECK, AJV, AJV_FROM_TOML]
ASKED = [OURS, TAPLO, TOMBI, CHECK, AJV_FROM_TOML]


def reports(tool, folder, files):
    """What a tool says of files, each report as the files that it names, relative to the folder. A file that cannot be made
    JSON counts as a report of it."""
    said = []
    for command in tool.commands(folder, files):
        run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120)
        found = NAMED[tool.name](run)
        if run.returncode != 0 and not found:
            raise SystemExit(f"{tool.name} fails and names no file: {command}\n{(run.stdout + run.stderr)[:2000]}")
        said += [{path.removeprefix(f"{folder}/") for path in paths} for paths in found]
    return said


def named_by_pdcn(run):
    findings = json.loads(run.stdout)["findings"]
    return [{f"pathway/{place['file']}" for place in finding["places"]} for finding in findings]


def named_by_taplo(run):
    return [{path} for path in re.findall(r"┌─ (\S+?\.toml):", run.stderr)]


def named_by_tombi(run):
    return [{json.loads(line)["path"]} for line in run.stdout.splitlines() if line.startswith("{")]


def named_by_check_jsonschema(run):
    answer = json.loads(run.stdout)
    return [{each["filename"]} for each in answer.get("errors", []) + answer.get("parse_errors", [])]


def named_by_ajv(run):
    """After `FILE invalid` what is wrong with it stands as one JSON list; conversion says `FILE: why`."""
    lines = run.stderr.splitlines()
    found = [{match[1]} for line in lines if (match := re.match(r"(\S+\.toml): ", line))]
    for line, next_line in zip(lines, lines[1:]):
        if line.endswith(".json invalid"):
            file = line.removesuffix(".json invalid") + ".toml"
            found += [{file} for _ in json.loads(next_line)]
    return found


NAMED = {
    OURS.name: named_by_pdcn,
    TAPLO.name: named_by_taplo,
    TOMBI.name: named_by_tombi,
    CHECK.name: named_by_check_jsonschema,
    AJV_FROM_TOML.name: named_by_ajv,
}
