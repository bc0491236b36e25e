"""The French texts of the project, for another program to read: data, messages, documentation.

`french.py texts FOLDER` writes them to FOLDER/texts.txt, one a paragraph, and where each comes from to FOLDER/places.json.
`french.py judge FOLDER` reads what Grammalecte says of them (FOLDER/remarks.json), and names what french-accepted.toml does
not explain, and what it explains in vain. Ends with 1 when there is any. A word that the checker does not know but that
stands in the English texts is a key, a name or a command.
"""

import json
import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ACCEPTED = ROOT / ".ci" / "french-accepted.toml"

# Keys of the data whose values are sentences.
SENTENCES = {
    "statement", "pupil", "examples", "reason", "open", "title", "note", "description", "question", "text",
}
# What stands in for a value in a message: a name that agrees with everything.
VALUE = "X"
# What stands in for another message, until it is known whether it is written against a word: « fait{ in-language } » may
# end with nothing.
MESSAGE = "\ue000"
# Where keys, names and commands stand among English words.
ENGLISH = [
    "README.md",
    "docs/it.md",
    "CHANGELOG.md",
    "crates/pdcn-lint/RULES.md",
    "crates/pdcn-lint/defaults.toml",
    "crates/pdcn-lint/words/en/*.toml",
    "crates/*/texts/en.ftl",
    "crates/*/texts/en/*.ftl",
    "schemas/*.json",
]


def of_data(path):
    """The sentences of a TOML file, without those in other languages."""
    with open(path, "rb") as file:
        data = tomllib.load(file)

    def walk(value, key):
        if isinstance(value, dict):
            for name, inner in value.items():
                if name != "translation":
                    yield from walk(inner, name)
        elif isinstance(value, list):
            for inner in value:
                yield from walk(inner, key)
        elif isinstance(value, str) and key in SENTENCES and " " in value:
            yield value

    yield from walk(data, "")


def choices(text):
    """A message with each of its choices in turn, and a name instead of each value."""
    start = text.find("{")
    if start < 0:
        return [text]
    depth, end = 0, len(text)
    for at in range(start, len(text)):
        depth += {"{": 1, "}": -1}.get(text[at], 0)
        if depth == 0:
            end = at
            break
    inside, rest = text[start + 1 : end], choices(text[end + 1 :])
    if "->" in inside:
        cases = [case for name in cases_of(inside.partition("->")[2]) for case in choices(name)]
    else:
        literal = re.fullmatch(r'\s*"(.*)"\s*', inside)
        is_message = re.fullmatch(r"\s*[a-z][a-z-]*\s*", inside)
        cases = [literal.group(1) if literal else MESSAGE if is_message else VALUE]
    # Each case once: choices beside each other need not be tried with each other.
    longest = max(len(cases), len(rest))
    return [text[:start] + cases[at % len(cases)] + rest[at % len(rest)] for at in range(longest)]


def cases_of(text):
    """The texts of a choice: what follows `[name]` at its own depth."""
    cases, depth, at = [], 0, 0
    while at < len(text):
        name = re.match(r"\s*\*?\[[^\]]*\]", text[at:]) if depth == 0 else None
        if name:
            cases.append("")
            at += name.end()
            continue
        depth += {"{": 1, "}": -1}.get(text[at], 0)
        if cases:
            cases[-1] += text[at]
        at += 1
    return [case.strip() for case in cases]


def of_catalogue(path):
    """The messages of a Fluent catalogue."""
    entry = ""
    for line in path.read_text(encoding="utf-8").splitlines() + ["end ="]:
        begins = re.match(r"(?:-?[a-zA-Z][\w-]*|\s+\.[\w-]+)\s*=\s?(.*)", line)
        if begins:
            for text in choices(entry):
                yield re.sub(rf"(?<=\w){MESSAGE}", "", text).replace(MESSAGE, VALUE)
            entry = begins.group(1)
        elif not line.startswith("#"):
            entry += "\n" + line


def of_page(path):
    """The paragraphs of a Markdown page, without code."""
    text = re.sub(r"^```.*?^```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
    for block in re.split(r"\n\s*\n|\n(?=\s*[-*] |\s*\d+\. |#|\|)", text):
        block = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", block)
        block = re.sub(r"`[^`]*`", VALUE, block)
        block = re.sub(r"<[^>]*>|[*_#]{1,6}|^\s*(?:[-*]|\d+\.)\s+", "", block)
        # The line of a rule that names its category, its level and its version is no sentence.
        block = re.sub(r"^\W*catégorie\s*:.*$", "", block, flags=re.MULTILINE)
        yield from block.split("|")


def texts():
    """Each text once, with the file that it is in."""
    sources = []
    for path in sorted((ROOT / "pathway").rglob("*.toml")):
        # Frameworks are named by titles of others, often in English.
        if "frameworks" not in path.parts:
            sources.append((path, of_data))
    for folder in sorted((ROOT / "crates").glob("*/texts")):
        french = [*folder.glob("fr.ftl"), *folder.glob("fr/*.ftl")]
        sources.extend((path, of_catalogue) for path in sorted(french))
    for name in ["LISEZMOI.md", "pathway/LISEZMOI.md", "crates/pdcn-lint/REGLES.md", "docs/informatique.md"]:
        sources.append((ROOT / name, of_page))
    for path in sorted((ROOT / "crates/pdcn-lint/words/fr").glob("*.toml")):
        sources.append((path, of_comments))
    seen = set()
    for path, read in sources:
        for text in read(path):
            text = re.sub(r"[ \n]+", " ", text).strip()
            if " " in text and text not in seen:
                seen.add(text)
                yield str(path.relative_to(ROOT)), text


def of_comments(path):
    """What a list of words says of itself."""
    lines = path.read_text(encoding="utf-8").splitlines()
    yield " ".join(line[2:] for line in lines if line.startswith("# "))


def write(folder):
    all_texts = list(texts())
    (folder / "texts.txt").write_text("\n\n".join(text for _, text in all_texts) + "\n", encoding="utf-8")
    (folder / "places.json").write_text(json.dumps(all_texts), encoding="utf-8")
    print(f"{len(all_texts)} texts")


def judge(folder):
    places = json.loads((folder / "places.json").read_text(encoding="utf-8"))
    remarks = json.loads((folder / "remarks.json").read_text(encoding="utf-8"))
    accepted = tomllib.loads(ACCEPTED.read_text(encoding="utf-8"))
    known = accepted["words"] | english()
    used, faults, explained = set(), 0, 0
    for paragraph in remarks["data"]:
        # A blank line between two texts is a paragraph of its own.
        path, text = places[(paragraph["iParagraph"] - 1) // 2]
        for remark in paragraph["lGrammarErrors"]:
            words, rule = text[remark["nStart"] : remark["nEnd"]], remark["sRuleId"]
            matching = [at for at, one in enumerate(accepted["remark"]) if is_of(one, rule, words, text)]
            used.update(matching)
            explained += bool(matching)
            if not matching:
                faults += 1
                better = ", ".join(remark["aSuggestions"][:3])
                print(f"{path}: {rule}: « {words} » → « {better} »\n    {remark['sMessage']}\n    {text}")
        for remark in paragraph["lSpellingErrors"]:
            word = remark["sValue"]
            used.add(word)
            if not is_known(word, known):
                faults += 1
                print(f"{path}: no such word: {word}\n    {text}")
    idle = [one for at, one in enumerate(accepted["remark"]) if at not in used]
    idle += [word for word in accepted["words"] if word not in used]
    for one in idle:
        print(f"french-accepted.toml: nothing is left of this: {one}")
    print(f"{len(places)} texts, {explained} remarks explained, {faults + len(idle)} to be looked at")
    sys.exit(1 if faults or idle else 0)


def is_of(one, rule, words, text):
    """True for a remark that an explanation is about: of a rule, and of words or of a text when it names them."""
    words, text = plain(words), plain(text)
    return rule.startswith(one["rule"]) and one.get("words", words) == words and plain(one.get("in", "")) in text


def plain(text):
    """A text with ordinary spaces."""
    return re.sub(r"[\u00a0\u202f]", " ", text)


def is_known(word, known):
    """True for a word that is explained, or stands in the English texts; or whose parts do: `unsafe-fixes`."""
    return word in known or word.lower() in known or ("-" in word and all(part in known for part in word.split("-")))


def english():
    """The words of the English texts, of keys and of commands, each with nothing to say of it."""
    words = {}
    for pattern in ENGLISH:
        for path in ROOT.glob(pattern):
            found = re.findall(r"[\w-]+(?:’\w+)?", path.read_text(encoding="utf-8"))
            words.update((word, "") for whole in found for word in [whole, whole.lower(), *whole.split("-")])
    return words


if __name__ == "__main__":
    {"texts": write, "judge": judge}[sys.argv[1]](Path(sys.argv[2]))
