"""Writes each TOML file as JSON beside it, for tools that read no TOML. Dates become texts."""

import json
import sys
import tomllib
from pathlib import Path

failed = False
for name in sys.argv[1:]:
    file = Path(name)
    try:
        value = tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        print(f"{name}: {error}", file=sys.stderr)
        failed = True
        continue
    file.with_suffix(".json").write_text(json.dumps(value, default=str, ensure_ascii=False), encoding="utf-8")
sys.exit(failed)
