"""Known faults, each injected alone into a copy of the shipped pathway: what a slip looks like, and where it is to be told."""

from dataclasses import dataclass

EDITION = "pathway/editions/2026-2027/"
PRIMARY = EDITION + "primary/"
PLAN = "pathway/plans/ecole-secondaire-exemple-2026-2027.toml"
PLAN_PRIMARY = "pathway/plans/ecole-primaire-exemple-2026-2027.toml"

# What the pathway is asked besides, with or without a fault: five AI outcomes in each grade from M5 on.
SETTINGS = ("pathway/pdcn.toml", "[lint.rules]\n", '[lint.rules]\nai-coverage-gap = { min-per-grade = 5, from-grade = "M5" }\n')


@dataclass(frozen=True)
class Fault:
    """A fault: the first `old` after `after` in `file` becomes `new`, or the whole outcome named `after` goes. A tool has
    found it when it reports something new at `file`, or at a place whose name begins as `told`."""

    name: str
    file: str
    after: str
    old: str | None
    new: str
    told: str = ""

    def inject(self, folder):
        path = folder / self.file
        text = path.read_text(encoding="utf-8")
        at = text.index(self.after)
        if self.old is None:
            at = text.rindex("[[outcome]]", 0, at)
            end = text.find("[[outcome]]", at + 1)
            changed = text[:at] + (text[end:] if end > 0 else "")
        else:
            at = text.index(self.old, at)
            changed = text[:at] + self.new + text[at + len(self.old) :]
        path.write_text(changed, encoding="utf-8")


def line(key, value):
    return f'\n{key} = "{value}"\n'


def needs(id):
    return f'[[outcome.prerequisite]]\nid = "{id}"\nstrength = "required"\nreason = "Il faut l’avoir vu avant."\n\n'


IA, SEC, TEC = PRIMARY + "ia.toml", PRIMARY + "sec.toml", PRIMARY + "tec.toml"
BLOCK = "[[outcome]]\n"

# What the form of a file shows.
FORM = [
    Fault("misspelt key", SEC, line("id", "SEC-001"), "\npupil =", "\npupill ="),
    Fault("missing key", SEC, line("id", "SEC-001"), "competency = \"SEC-AIDE\"\n", ""),
    Fault("number instead of text", SEC, line("id", "SEC-002"), 'learn = "P1"', "learn = 1"),
    Fault("text instead of list", SEC, line("id", "SEC-001"), '["digcomp-3.0:4.3"]', '"digcomp-3.0:4.3"'),
    Fault("value that is not allowed", SEC, line("id", "SEC-001"), '"none"', '"guidé"'),
    Fault("id of another form", IA, line("competency", "IA-RECO"), 'id = "IA-002"', 'id = "IA2"', EDITION),
    Fault("text instead of date", "pathway/frameworks/ai4k12.toml", "", "checked = 2026-11-23", 'checked = "hier"'),
    Fault("quote that is not closed", SEC, line("id", "SEC-001"), 'met mal à l’aise."', "met mal à l’aise."),
    Fault("key written twice", SEC, line("id", "SEC-001"), 'learn = "M4"\n', 'learn = "M4"\nlearn = "M4"\n'),
]
# What is named, and where.
NAMES = [
    Fault("unknown competency", SEC, line("id", "SEC-001"), '"SEC-AIDE"', '"SEC-AIDES"'),
    Fault("unknown grade", SEC, line("id", "SEC-001"), 'master = "M5"', 'master = "M6"'),
    Fault("unknown prerequisite", SEC, line("id", "SEC-002"), 'id = "VIE-010"', 'id = "VIE-910"'),
    Fault("unknown code of a framework", SEC, line("id", "SEC-001"), "digcomp-3.0:4.3", "digcomp-3.0:4.33"),
    Fault("plan that names an unknown outcome", PLAN, 'id = "retroaction-texte"', '"IA-108"', '"IA-801"'),
    Fault("id given twice", SEC, line("id", "SEC-001"), 'id = "SEC-002"', 'id = "SEC-001"'),
    Fault("outcome in the file of another strand", TEC, "", BLOCK, BLOCK + line("id", "SEC-020")[1:] + 'competency = "SEC-AIDE"\n'
          'statement = "Nommer un lieu sûr où ranger un appareil après la classe."\nlearn = "P1"\nmaster = "P2"\n'
          'aligns = ["digcomp-3.0:4.1"]\n\n' + needs("SEC-001") + BLOCK),
]
# How outcomes follow each other.
PROGRESSION = [
    Fault("mastered before it is begun", SEC, line("id", "SEC-004"), 'learn = "P3"', 'learn = "P5"'),
    Fault("prerequisite of itself", SEC, line("id", "SEC-002"), 'id = "VIE-010"', 'id = "SEC-002"'),
    Fault("circle of prerequisites", SEC, line("id", "SEC-003"), "[[outcome.prerequisite]]", needs("SEC-008") + "[[outcome.prerequisite]]"),
    Fault("prerequisite that is taught later", SEC, line("id", "SEC-002"), "[[outcome.prerequisite]]",
          needs("SEC-004") + "[[outcome.prerequisite]]"),
    Fault("prerequisite that was retired", SEC, line("id", "SEC-002"), 'id = "VIE-010"', 'id = "VIE-008"'),
    Fault("prerequisite that others imply", SEC, line("id", "SEC-005"), "[[outcome.prerequisite]]",
          needs("SEC-003") + "[[outcome.prerequisite]]"),
    Fault("prerequisite named twice", SEC, line("id", "SEC-002"), 'id = "VIE-010"', 'id = "VIE-001"'),
]
# What is said.
WORDS = [
    Fault("verb that cannot be seen", SEC, line("id", "SEC-005"), "Relever les indices", "Comprendre les indices"),
    Fault("same statement twice", SEC, line("id", "SEC-005"), "Relever les indices d’hameçonnage dans un message.",
          "Créer une phrase de passe longue et facile à retenir."),
    Fault("AI that thinks", IA, line("id", "IA-007"), "une réponse produite par une IA", "ce que pense une IA"),
]
# AI, years and plans.
POLICY = [
    Fault("AI handled too young", IA, line("id", "IA-007"), '"demonstration"', '"guided"'),
    Fault("grade with too few AI outcomes", IA, line("id", "IA-001"), 'learn = "M5"', 'learn = "P1"', "pathway/"),
    Fault("outcome gone since last year", SEC, line("id", "SEC-006"), None, "", EDITION),
    Fault("retired id that comes back", SEC, "", 'id = "SEC-005"', 'id = "VIE-008"', EDITION),
    Fault("replacement that does not exist", EDITION + "edition.toml", line("id", "VIE-008"), '["VIE-003"]', '["VIE-903"]'),
    Fault("tool for older pupils", PLAN_PRIMARY, 'id = "tablette-a-tour-de-role"', "tools = []", 'tools = ["copilot"]'),
    Fault("exception that has ended", "pathway/pdcn.toml", "", "until = 2027-06-30", "until = 2025-06-30"),
]
GROUPS = {
    "The form of a file": FORM,
    "What is named": NAMES,
    "How outcomes follow each other": PROGRESSION,
    "What is said": WORDS,
    "AI, years and plans": POLICY,
}
