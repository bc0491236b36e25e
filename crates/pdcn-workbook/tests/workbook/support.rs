//! A small edition, its workbook, and what comes of bringing it back.

use std::collections::HashMap;

use pdcn_model::{Code, Edition, Framework};
use pdcn_source::{Folder, load};
use pdcn_texts::{Language, Texts};
use pdcn_workbook::{
    Checks, Contents, Decisions, Grid, Merge, Shape, SheetKind, Unreadable, catalogues, merge, read, write,
};

use crate::spreadsheet::Spreadsheet;

/// The frame of the small edition.
const EDITION: &str = r#"
id = "2026-2027"
title = "Parcours"
status = "draft"
license = "CC-BY-4.0"
stage = [{ id = "primary", title = "Primaire" }]

[[grade]]
id = "P1"
title = "1re année du primaire"
short = "1re"
stage = "primary"
cycle = "1er cycle"
age = 6

[[grade]]
id = "P2"
title = "2e année du primaire"
short = "2e"
stage = "primary"
cycle = "1er cycle"
age = 7

[[grade]]
id = "P3"
title = "3e année du primaire"
short = "3e"
stage = "primary"
cycle = "2e cycle"
age = 8

[[strand]]
id = "VIE"
title = "Vie privée"

[[strand]]
id = "IA"
title = "Intelligence artificielle"
description = "Ce que l’IA fait."

[[competency]]
id = "VIE-DON"
strand = "VIE"
title = "Protéger ses données"

[competency.translation.en]
title = "Protect one’s data"

[[competency]]
id = "IA-EVAL"
strand = "IA"
title = "Évaluer une réponse"
ai = true

[[resource]]
id = "affiche"
title = "Affiche"
kind = "affiche"
checked = 2026-10-01

[[resource.content]]
title = "Profil"
text = "Un profil fictif."

[[term]]
id = "ia"
title = "intelligence artificielle"
variants = ["IA", "IAs"]
definition = "Ce qui apprend de données."

[term.translation.en]
title = "artificial intelligence"

[[topic]]
id = "leurre"
title = "Leurre"
steps = ["Écouter.", "Prévenir la direction."]
checked = 2026-11-01

[[retired]]
id = "VIE-001"
reason = "Trop large."
replaced-by = ["VIE-002"]
"#;

const OUTCOMES: &str = r#"
[[outcome]]
id = "VIE-002"
competency = "VIE-DON"
statement = "Nommer ce qu’on ne publie pas : son adresse, son école."
pupil = "Je nomme ce que je ne publie pas."
learn = "P1"
master = "P2"
aligns = ["cadre:2.1", "cadre:1-2"]
examples = ["Trier des images.", "Jouer à « Qui le dit ? »"]

[outcome.evidence]
learn = "Nomme un exemple avec de l’aide."
master = ["Trie dix exemples.", "Dit pourquoi."]

[outcome.translation.en]
statement = "Name what one does not publish."

[[outcome]]
id = "VIE-003"
competency = "VIE-DON"
statement = "Choisir un mot de passe."
learn = "P2"
master = "P3"

[[outcome.prerequisite]]
id = "VIE-002"
strength = "required"
reason = "Il faut savoir quoi protéger."

[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse."
learn = "P2"
open = "Les outils changent."
essential = true
periods = 3
carried-by = ["titulaire", "CCQ"]
topics = ["leurre"]
ai-use = "demonstration"
allow = [{ rule = "statement-length", reason = "Voulu.", until = 2027-06-30 }]

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Comparer deux réponses."
learn = "P3"
reuse = "P3"
"#;

/// The pathway of the small edition, with some texts replaced.
pub(crate) fn folder_with(changes: &[(&str, &str)]) -> Folder {
    let replaced = |text: &str| changes.iter().fold(text.to_owned(), |text, (old, new)| text.replace(old, new));
    let settings = "format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n".to_owned();
    Folder::from_texts([
        ("pdcn.toml", settings),
        ("editions/2026-2027/edition.toml", replaced(EDITION)),
        ("editions/2026-2027/primary/all.toml", replaced(OUTCOMES)),
    ])
}

/// The small edition, with some texts replaced.
pub(crate) fn edition_with(changes: &[(&str, &str)]) -> Edition {
    let loaded = load(folder_with(changes));
    assert!(loaded.problems.is_empty(), "{:?}", loaded.problems);
    loaded.pathway.editions.into_iter().next().expect("an edition")
}

/// The small edition.
pub(crate) fn edition() -> Edition {
    edition_with(&[])
}

/// The workbook of an edition.
pub(crate) fn exported(edition: &Edition, language: &str) -> Vec<u8> {
    contents_of(edition, language, |contents| write(contents).expect("a workbook"))
}

/// A framework with two codes.
fn frameworks() -> Vec<Framework> {
    let code = |id: &str| Code { id: id.into(), title: Some("Un titre.".to_owned()), ..Code::default() };
    let codes = vec![code("2.1"), code("3")];
    vec![Framework { id: "cadre".into(), title: "Cadre".to_owned(), codes, ..Framework::default() }]
}

/// What a workbook of an edition is made of, for whoever writes it.
pub(crate) fn contents_of<T>(edition: &Edition, language: &str, write: impl FnOnce(&Contents<'_>) -> T) -> T {
    let shape = Shape::of(edition, language);
    let grid = Grid::of(edition, &shape, |_| true);
    let findings = HashMap::from([("IA-001".to_owned(), vec!["Un constat.".to_owned()])]);
    let checks = Checks { max_words: 25, vague_verbs: vec!["comprendre".to_owned(), "prendre conscience".to_owned()] };
    let frameworks = frameworks();
    let contents = Contents {
        edition,
        frameworks: &frameworks,
        shape: &shape,
        grid: &grid,
        findings: &findings,
        checks: &checks,
        selection: &[],
        date: Some("2026-11-29"),
    };
    write(&contents)
}

/// The workbook of the small edition, open in a spreadsheet.
pub(crate) fn opened() -> Spreadsheet {
    Spreadsheet::open(&exported(&edition(), "fr"))
}

/// What bringing a workbook back to an edition asks for.
pub(crate) fn brought(bytes: &[u8], edition: &Edition, decisions: &Decisions) -> Result<Merge, Unreadable> {
    let shape = Shape::of(edition, "fr");
    let read = read(bytes, |_| shape.clone())?;
    let ours = Grid::of(edition, &shape, |_| true);
    Ok(merge(&read, &ours, &edition.content_seal(), &shape, decisions))
}

/// What bringing an edited spreadsheet back to the small edition asks for.
pub(crate) fn back(spreadsheet: &Spreadsheet) -> Merge {
    brought(&spreadsheet.save(), &edition(), &Decisions::default()).expect("a workbook")
}

/// A merge in lines: what changes, then what is said, in a language.
pub(crate) fn told(merge: &Merge, language: Language) -> String {
    let words = Texts::new(language, catalogues(language));
    let mut lines = Vec::new();
    for change in &merge.changes {
        lines.push(format!("{} {} {}: {:?} -> {:?}", change.place, change.id, change.key, change.from, change.to));
    }
    for conflict in &merge.conflicts {
        let change = &conflict.change;
        let base = &conflict.base;
        lines.push(format!("conflict {} {}: {base:?}, {:?}, {:?}", change.place, change.key, change.from, change.to));
    }
    for row in &merge.new_rows {
        lines.push(format!("new {} {:?} {:?}", row.place, row.name, row.values));
    }
    for removal in &merge.removals {
        lines.push(format!("removed {} {}: {:?} {:?}", removal.place, removal.id, removal.reason, removal.replaced_by));
    }
    for problem in &merge.problems {
        let [place, text, help] = problem.word(&words);
        lines.push(format!("{place}: {text}\n  {help}"));
    }
    lines.extend(merge.remarks.iter().map(|remark| remark.word(&words)));
    lines.join("\n") + "\n"
}

/// What is told in French, then in English.
pub(crate) fn in_both(merge: &Merge) -> String {
    told(merge, Language::French) + &told(merge, Language::English)
}

/// The name of the sheet of outcomes.
pub(crate) const OUTCOMES_SHEET: &str = "Apprentissages";

/// The name of the sheet of what one observes.
pub(crate) const EVIDENCE: &str = "Ce qu’on observe";

/// How many records a workbook of an edition has.
pub(crate) fn count(edition: &Edition) -> usize {
    let grid = Grid::of(edition, &Shape::of(edition, "fr"), |_| true);
    SheetKind::ALL.into_iter().map(|kind| grid.sheet(kind).len()).sum()
}
