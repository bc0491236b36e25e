"""Reads documents of Word with programs that are not ours, and compares them with the JSON and with the editions."""

import json
import subprocess
import sys
import time
import tomllib
from pathlib import Path

# What the check of spreadsheets knows of cells: how they are shown, and signs drawn or told.
sys.path.insert(0, str(Path(__file__).parent))
import spreadsheets as cells  # noqa: E402


def letters(words):
    return "".join(words.split())


# --- the words of the JSON, piece by piece ---


def pieces(document):
    """What a document says, in the order in which it is read: one text for each paragraph and cell."""
    def rich(text):
        return cells.shown(text if isinstance(text, str) else text["words"])

    def of_blocks(blocks):
        for block in blocks:
            kind = block["kind"]
            if kind == "paragraph":
                yield rich(block["text"])
            elif kind == "note":
                yield rich(block["text"])
            elif kind == "list":
                yield from of_items(block["items"])
            elif kind == "facts":
                yield from of_facts(block["facts"])
            elif kind == "section":
                yield rich(block["heading"])
                yield from of_blocks(block["blocks"])
            elif kind == "figure":
                yield from of_blocks(block["blocks"])
            elif kind == "table":
                yield rich(block["caption"])
                yield from of_table(block)

    def of_items(items):
        for item in items:
            yield rich(item["text"])
            yield from of_items(item.get("items", []))

    def of_facts(facts):
        for fact in facts:
            yield cells.shown(fact["name"])
            yield rich(fact["value"])

    def of_table(table):
        for column in table["columns"]:
            yield cells.shown(column["heading"])
        for row in table["rows"]:
            for column in table["columns"]:
                cell = row["cells"].get(column["key"], {})
                # The word of a sign stands between it and its text.
                for pair in cell.get("signs", []):
                    yield from cells.words(document, {"sign": pair["sign"]}, drawn=True)
                    yield cells.shown(pair["text"])
                yield from cells.words(document, {kind: cell[kind] for kind in cell if kind != "signs"}, drawn=True)

    yield rich(document["title"])
    if "subtitle" in document:
        yield rich(document["subtitle"])
    yield from of_facts(document["facts"])
    yield from of_blocks(document["blocks"])


def read_by_docx(path):
    """All words of a document in order, as python-docx finds paragraphs and cells; what came and what went too."""
    import docx
    from docx.oxml.ns import qn

    document = docx.Document(path)
    assert document.core_properties.title.strip(), "a title"
    assert document.core_properties.language in ("fr-CA", "fr"), document.core_properties.language
    for table in document.tables:
        assert len(table.rows) > 0 and len(table.columns) > 0
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None, "headings on each page"
    return "".join(node.text or "" for node in document.element.body.iter(qn("w:t"), qn("w:delText")))


def words(work):
    for path in sorted(work.glob("*.json")):
        document = json.loads(path.read_text())
        read, at, n_pieces = letters(read_by_docx(path.with_suffix(".docx"))), 0, 0
        for piece in pieces(document):
            # What is in brackets is a share, which Word has with its parts as the terminal does.
            piece = letters(piece).removesuffix("%")
            found = read.find(piece, at)
            assert found >= 0, f"{path.name}: {piece!r} is not after {read[max(0, at - 60):at]!r}"
            at, n_pieces = found + len(piece), n_pieces + 1
        print(f"{path.stem}: {n_pieces} texts")


# --- an edition as it is read ---


def edition(folder):
    read = tomllib.loads((folder / "edition.toml").read_text())
    read["outcomes"] = [
        outcome
        for path in sorted(folder.glob("*/*.toml"))
        for outcome in tomllib.loads(path.read_text()).get("outcome", [])
    ]
    return read


def text(read):
    """Grades, strands, and under each its outcomes by id."""
    grades = [grade["id"] for grade in read["grade"]]
    strands = {competency["id"]: competency["strand"] for competency in read["competency"]}
    lines = []
    for at, grade in enumerate(read["grade"]):
        of_grade = []
        for strand in read["strand"]:
            found = []
            for outcome in read["outcomes"]:
                if strands[outcome["competency"]] != strand["id"]:
                    continue
                master = grades.index(outcome["master"]) if "master" in outcome else None
                reuse = grades.index(outcome["reuse"]) if "reuse" in outcome else len(grades) - 1
                end = reuse if master is None else master
                if grades.index(outcome["learn"]) <= at <= end:
                    mark = "★" if at == master else "→"
                    found.append((outcome["id"], f"{mark}\u00a0{outcome['id']} {outcome['statement']}"))
            if found:
                of_grade.append(strand["title"])
                of_grade += [line for _, line in sorted(found)]
        if of_grade:
            lines += [grade["title"], *of_grade]
    return lines


# --- LibreOffice, asked over its own bridge ---


def connect(work):
    import uno
    from com.sun.star.connection import NoConnectException

    pipe = f"pdcn{time.time_ns()}"
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{work}/profile", f"--accept=pipe,name={pipe};urp;"]
    )
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return office, resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


def decided(context, path, command):
    """The paragraphs of the progression once a command has decided all changes."""
    from com.sun.star.beans import PropertyValue

    manager = context.ServiceManager
    desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    hidden = PropertyValue(Name="Hidden", Value=True)
    document = desktop.loadComponentFromURL(path.as_uri(), "_blank", 0, (hidden,))
    dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
    lines = []
    paragraphs = document.Text.createEnumeration()
    while paragraphs.hasMoreElements():
        paragraph = paragraphs.nextElement()
        if paragraph.supportsService("com.sun.star.text.Paragraph"):
            lines.append((paragraph.ParaStyleName, paragraph.String))
    document.close(True)
    # The empty paragraph that ends a document may take the style of what was refused before it.
    return [line for style, line in lines if line and (style.startswith("Heading") or style == "Entry")]


def decide(work, pathway):
    office, context = connect(work)
    try:
        for old, new in [("2024-2025", "2025-2026"), ("2025-2026", "2026-2027")]:
            path = work / f"revision-{new}.docx"
            for command, year in [(".uno:AcceptAllTrackedChanges", new), (".uno:RejectAllTrackedChanges", old)]:
                read, expected = decided(context, path, command), text(edition(pathway / "editions" / year))
                for at, (one, other) in enumerate(zip(read, expected)):
                    assert one == other, f"{path.name}, {command}, paragraph {at}:\n{one!r} is not\n{other!r}"
                assert len(read) == len(expected), f"{path.name}, {command}: {len(read)} of {len(expected)} paragraphs"
                print(f"{path.name}, {command}: {len(read)} paragraphs are those of {year}")
    finally:
        office.terminate()


if __name__ == "__main__":
    if sys.argv[1] == "words":
        words(Path(sys.argv[2]))
    else:
        decide(Path(sys.argv[2]), Path(sys.argv[3]))
