"""Takes from a French spelling dictionary what tells infinitives from other words: writes dictionary/fr.txt.

Run by hand when the dictionary has a new version, and read what changed:

    python3 crates/pdcn-lint/dictionary/extract.py index.dic index.aff > crates/pdcn-lint/dictionary/fr.txt

The two files are those of the npm package dictionary-fr, version 3.0.0: the dictionary “Classique” 7.5 of Dicollecte
(https://grammalecte.net/), by Olivier R. and contributors, licence MPL 2.0. The same files give the same table.

A line is a word and a letter: `v` an infinitive and nothing else, `b` an infinitive that is a noun too (`souvenir`),
`n` another word that ends as infinitives do (`cahier`).
"""

import re
import sys

HEADER = """\
# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at http://mozilla.org/MPL/2.0/.
#
# Made by extract.py from the French spelling dictionary “Classique” {version} of Dicollecte, by Olivier R. and
# contributors (https://grammalecte.net/), as packaged in dictionary-fr 3.0.0. v: infinitive; b: infinitive and noun;
# n: another word that ends as infinitives do.
"""

# Families of suffixes are named by a small letter and a capital or a digit for verbs (`a0`, `wD`), else for nouns.
VERB = re.compile(r"[a-z][A-Z0-9]")
# Families for elided words (`l'`) say nothing about the sort of word.
ELISION = re.compile(r".['*]|Qj|Si")
ENDS_AS_INFINITIVE = ("er", "ir", "ïr", "re")
# With its accent it is another word.
KEEPS_CIRCUMFLEX = {"jeûner"}


def flags_of(entry):
    return re.findall("..", entry)


def sorts(lines):
    """The words that matter, each with whether it is an infinitive and whether it is something else."""
    found = {}
    for line in lines:
        word, _, flags = line.strip().partition("/")
        if word != word.lower() or not word.endswith(ENDS_AS_INFINITIVE):
            continue
        flags = [flag for flag in flags_of(flags) if not ELISION.fullmatch(flag)]
        is_verb = any(VERB.fullmatch(flag) for flag in flags)
        # A compound of two infinitives has no conjugation of its own: `copier-coller`.
        verb, other = found.get(word, (False, False))
        found[word] = (verb or is_verb, other or not is_verb)
    return found


def with_rectified(found):
    """The same, with the spellings of 1990: `connaitre`, `diner`."""
    both = dict(found)
    for word, sort in found.items():
        plain = word.translate(str.maketrans("îû", "iu"))
        if plain not in found and word not in KEEPS_CIRCUMFLEX:
            both[plain] = sort
    return both


def main():
    dictionary, affixes = sys.argv[1:]
    with open(affixes, encoding="utf-8") as lines:
        version = re.search(r"v(\d+\.\d+)", lines.read(1000)).group(1)
    with open(dictionary, encoding="utf-8") as lines:
        found = with_rectified(sorts(lines))
    print(HEADER.format(version=version), end="")
    letters = {(True, False): "v", (True, True): "b", (False, True): "n"}
    # A word in `re` that is not there is no infinitive, unless its last part is one: `savoir-faire`.
    kept = {word: letters[sort] for word, sort in found.items() if sort[0] or "-" in word or not word.endswith("re")}
    for word in sorted(kept, key=lambda word: word.encode()):
        print(word, kept[word])


main()
