"""Compares what LibreOffice read of workbooks and of CSV with the JSON of the same documents."""

import csv
import json
import re
import sys
from pathlib import Path

HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)
# A joiner between two pictures makes them one; elsewhere it is a sign that nobody sees.
PICTURE = "[\u203c-\u3299\U0001f000-\U0001faff]"
JOINED = re.compile(f"(?<={PICTURE})\u200d(?={PICTURE})|(?<={PICTURE}\ufe0f)\u200d(?={PICTURE})")
GLYPHS = {"light": "░", "tint": "▒", "strong": "█", "good": "✓", "gap": "○"}


def shown(words):
    words = re.sub("[\n\r\t]", " ", words.replace("\r\n", "\n"))
    joined = {sign.start() for sign in JOINED.finditer(words)}
    return HIDDEN.sub(lambda sign: sign[0] if sign.start() in joined else f"⟨U+{ord(sign[0]):04X}⟩", words)


def rich(text):
    return shown(text if isinstance(text, str) else text["words"])


def percent(share):
    return f"{share['part'] * 100 / share['whole']:.0f}%" if share["whole"] else ""


def words(document, cell, drawn):
    """The texts of a cell; signs are drawn or told."""

    def sign(key):
        known = next((sign for sign in document["legend"] if sign["key"] == key), None)
        if known is None:
            return shown(key)
        return (known["glyph"] or GLYPHS[known["shade"]]) if drawn else known["word"]

    said = {
        "text": lambda text: [rich(text)],
        "texts": lambda texts: [rich(text) for text in texts],
        "id": lambda text: [shown(text)],
        "count": lambda count: [str(count)],
        "date": lambda date: [date],
        "share": lambda share: [percent(share)],
        "sign": lambda key: [sign(key)],
        "signs": lambda pairs: [" ".join(filter(None, [sign(pair["sign"]), shown(pair["text"])])) for pair in pairs],
        "flag": lambda flag: ["oui" if flag else "non"],
    }
    lines = [line for kind in cell for line in said.get(kind, lambda _: [])(cell[kind])]
    if not any(lines) and "shade" in cell:
        return [GLYPHS[cell["shade"]]]
    return lines


def tables(blocks):
    for block in blocks:
        if block["kind"] == "table":
            yield block
        if block["kind"] == "section":
            yield from tables(block["blocks"])


def rows(document, table, drawn, between):
    for row in table["rows"]:
        line = []
        for band in table["bands"]:
            key = row["bands"].get(band["key"])
            line.append(next((rich(group["text"]) for group in band["groups"] if group["key"] == key), ""))
        for column in table["columns"]:
            cell = row["cells"].get(column["key"], {})
            line.append(between.join(words(document, cell, drawn)))
            if any("share" in other["cells"].get(column["key"], {}) for other in table["rows"]):
                share = cell.get("share", {"whole": 0})
                counts = f"{share['part']}/{share['whole']}" if share["whole"] else ""
                if drawn:
                    line.append(counts)
                elif counts:
                    line[-1] = f"{line[-1].removesuffix('%')}\u00a0% ({counts})"
        yield line


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def guarded(cell):
    return f"'{cell}" if cell.lstrip().startswith(("=", "+", "-", "@")) else cell


def compare(name, found, expected):
    assert len(found) == len(expected), f"{name}: {len(found)} rows, not {len(expected)}"
    for number, (one, other) in enumerate(zip(found, expected), 1):
        one += [""] * (len(other) - len(one))
        # A spreadsheet reads spaces at the ends of a line of CSV as it likes.
        for found_cell, cell in zip(one, other, strict=True):
            assert found_cell.strip() == cell.strip(), f"{name}, row {number}: {found_cell!r} is not {cell!r}"
    return sum(map(len, expected))


def main(work):
    compared = 0
    for name in ["sample", "hostile"]:
        document = json.loads((work / f"{name}.json").read_text(encoding="utf-8"))
        table = next(tables(document["blocks"]))
        grouped = any(column.get("group") for column in table["columns"])
        sheets = sorted(path for path in (work / f"{name}-xlsx").glob("*.csv") if "Légende" not in path.name)
        assert len(sheets) == 1, sheets
        found = read(sheets[0])[1 + grouped :]
        compared += compare(f"{name}.xlsx", found, list(rows(document, table, True, "\n")))
        found = read(work / f"{name}-csv" / f"{name}.csv")[1:]
        expected = [[guarded(cell) for cell in row] for row in rows(document, table, False, " | ")]
        compared += compare(f"{name}.csv", found, expected)
    assert compared > 100
    print(f"{compared} cells are those of the JSON")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
