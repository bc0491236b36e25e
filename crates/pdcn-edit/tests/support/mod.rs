//! A small pathway, and what an operation makes of it.

#![allow(
    dead_code,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says why; each test uses a part"
)]

use pdcn_edit::{Operation, Proposal, Refusal, propose};
use pdcn_lint::{Options, lint};
use pdcn_model::Level;
use pdcn_source::{Folder, load};

pub(crate) const FRAME: &str = "editions/2026-2027/edition.toml";
pub(crate) const FILE: &str = "editions/2026-2027/primary/ia.toml";
pub(crate) const PLAN: &str = "plans/ecole.toml";

const SETTINGS: &str =
    "#:schema ../schemas/settings.schema.json\nformat = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n";

const EDITION: &str = "#:schema ../../../schemas/edition.schema.json
id = \"2026-2027\"
title = \"Parcours\"
status = \"draft\"
license = \"CC0-1.0\"

[[stage]]
id = \"primary\"
title = \"Primaire\"

[[stage]]
id = \"secondary\"
title = \"Secondaire\"

[[grade]]
id = \"P1\"
title = \"1re année\"
short = \"1re\"
stage = \"primary\"
cycle = \"1er cycle\"
age = 6

[[grade]]
id = \"P2\"
title = \"2e année\"
short = \"2e\"
stage = \"primary\"
cycle = \"1er cycle\"
age = 7

[[grade]]
id = \"S1\"
title = \"1re secondaire\"
short = \"1re s.\"
stage = \"secondary\"
cycle = \"1er cycle du secondaire\"
age = 12

[[strand]]
id = \"IA\"
title = \"Intelligence artificielle\"

[[strand]]
id = \"VIE\"
title = \"Vie privée\"

# Les compétences.

[[competency]]
id = \"IA-EVAL\"
strand = \"IA\"
title = \"Évaluer\" # à revoir

[[competency]]
id = \"IA-UTIL\"
strand = \"IA\"
title = \"Utiliser\"

[[competency]]
id = \"VIE-RENS\"
strand = \"VIE\"
title = \"Renseignements\"
";

const OUTCOMES: &str = "#:schema ../../../../schemas/outcomes.schema.json
# Intelligence artificielle.

[[outcome]]
id = \"IA-001\"
competency = \"IA-EVAL\"
statement = \"Nommer une machine qui apprend.\" # du comité
learn = \"P1\"
master = \"P2\"
ai-use = \"none\"

[outcome.translation.en]
statement = \"Name a machine that learns.\"

# Le second.
[[outcome]]
id = \"IA-002\"
competency = \"IA-EVAL\"
# une note
statement = \"Repérer une erreur dans une réponse.\"
pupil = \"Je repère une erreur.\"
learn = \"P2\"
ai-use = \"none\"
examples = [
  \"Comparer au manuel.\", # facile
  \"Comparer à un ami.\",
]

[[outcome.prerequisite]]
id = \"IA-001\"
strength = \"helpful\"
reason = \"Il faut d’abord nommer.\"

[[outcome]]
id = \"IA-003\"
competency = \"IA-UTIL\"
statement = \"Décrire une image produite par une machine.\"
learn = \"P2\"
master = \"S1\"
ai-use = \"demonstration\"
";

const SCHOOL: &str = "edition = \"2026-2027\"

[school]
name = \"École exemple\"

[[activity]]
id = \"une\"
title = \"Une activité\"
grades = [\"P1\", \"P2\"]
outcomes = [\"IA-001\", \"IA-003\"] # les deux
";

pub(crate) fn small() -> Folder {
    of_texts(ToOwned::to_owned)
}

pub(crate) fn of_texts(change: impl Fn(&str) -> String) -> Folder {
    let files = [("pdcn.toml", SETTINGS), (FRAME, EDITION), (FILE, OUTCOMES), (PLAN, SCHOOL)];
    Folder::from_texts(files.map(|(path, text)| (path, change(text))))
}

pub(crate) fn proposed(folder: &Folder, operations: &[Operation]) -> Result<Proposal, Refusal> {
    propose(folder, "", operations)
}

/// Makes operations, holds the laws, and gives the new folder.
pub(crate) fn made(folder: &Folder, operations: &[Operation]) -> Folder {
    let proposal = proposed(folder, operations).unwrap_or_else(|refusal| panic!("{refusal}"));
    for file in &proposal.files {
        let before = file.before.as_deref().unwrap_or_default();
        let after = pdcn_toml::apply(before, file.edits.clone()).expect("edits that do not overlap");
        assert_eq!(after, file.after.as_deref().unwrap_or_default());
        let is_parsed = toml::de::DeTable::parse(before).is_err() || toml::de::DeTable::parse(&after).is_ok();
        assert!(is_parsed, "{after}");
    }
    let after = proposal.apply(folder).expect("nothing changed meanwhile");
    let back = proposal.undo().apply(&after).expect("nothing changed meanwhile");
    for file in &proposal.files {
        assert_eq!(back.text(&file.path), folder.text(&file.path));
    }
    let (old, new) = (errors(folder), errors(&after));
    let newly: Vec<_> = new.iter().filter(|error| !old.contains(error)).collect();
    assert!(newly.is_empty(), "{newly:?}");
    after
}

/// The errors that checking finds, by rule and subject.
pub(crate) fn errors(folder: &Folder) -> Vec<(String, Option<String>)> {
    let loaded = load(folder.clone());
    let report = lint(&loaded, &Options::default());
    let errors = report.findings.iter().filter(|finding| finding.level == Level::Error);
    errors.map(|finding| (finding.rule.id.to_owned(), finding.subject.as_ref().map(ToString::to_string))).collect()
}

/// The lines that a file lost and won.
pub(crate) fn lines(before: &Folder, after: &Folder, path: &str) -> String {
    let text = |folder: &Folder| folder.text(path).map(ToString::to_string).unwrap_or_default();
    let (before, after) = (text(before), text(after));
    let diff = similar::TextDiff::from_lines(before.as_str(), after.as_str());
    let mut told = String::new();
    for change in diff.iter_all_changes().filter(|change| change.tag() != similar::ChangeTag::Equal) {
        told.extend([&change.tag().to_string(), change.value().trim_end_matches(['\n', '\r']), "\n"]);
    }
    told
}
