//! What `--only` keeps is what a view selects, on either side. Where the two answered differently before they were one
//! question, a small pathway for each.

use std::collections::BTreeSet;

use pdcn_diff::{Options, Side, compare};
use pdcn_report::changes::Filter;
use pdcn_report::{Asked, Context, Editions, Selection};
use pdcn_source::{Folder, Loaded, load};
use pdcn_texts::Language;

use crate::support::texts;

const SETTINGS: &str = "format = 2\nlanguage = \"fr\"\ncurrent = \"2\"\n";

const FRAME: &str = r#"
title = "Parcours"
status = "draft"
license = "CC0-1.0"
stage = [{ id = "primary", title = "Primaire" }, { id = "secondary", title = "Secondaire" }]
grade = [
    { id = "P1", title = "1re année", short = "1re", stage = "primary", cycle = "1er cycle du primaire", age = 6 },
    { id = "P3", title = "3e année", short = "3e", stage = "primary", cycle = "2e cycle du primaire", age = 8 },
    { id = "S1", title = "1re secondaire", short = "1re sec.", stage = "secondary", cycle = "1er cycle du secondaire", age = 12 },
]
strand = [{ id = "IA", title = "Intelligence artificielle" }, { id = "VIE", title = "Vie privée" }]
competency = [
    { id = "IA-EVAL", strand = "IA", title = "Évaluer", ai = true },
    { id = "VIE-RENS", strand = "VIE", title = "Renseignements" },
]
"#;

const FRAMEWORK: &str = r#"
id = "cadre-1"
title = "Cadre"
publisher = "Exemple"
status = "final"
license = "CC0-1.0"
url = "https://example.org/"
checked = 2026-11-23
shows = "titles"
code = [{ id = "A1", title = "Premier code" }, { id = "A2", title = "Deuxième code", ai = true }]
"#;

/// An outcome: id, competency, statement, → and ★, code.
type Written<'w> = (&'w str, &'w str, &'w str, [&'w str; 2], &'w str);

fn outcomes(all: &[Written<'_>]) -> String {
    let one = |(id, competency, statement, [learn, master], code): &Written<'_>| {
        format!(
            "[[outcome]]\nid = \"{id}\"\ncompetency = \"{competency}\"\nstatement = \"{statement}\"\nlearn = \"{learn}\"\n\
             master = \"{master}\"\naligns = [{code}]\n\n"
        )
    };
    all.iter().map(one).collect()
}

/// Two editions with these outcomes.
fn pathway(old: &[Written<'_>], new: &[Written<'_>]) -> Loaded {
    load(Folder::from_texts([
        ("pdcn.toml", SETTINGS.to_owned()),
        ("frameworks/cadre-1.toml", FRAMEWORK.to_owned()),
        ("editions/1/edition.toml", format!("id = \"1\"\n{FRAME}")),
        ("editions/1/primary/ia.toml", outcomes(old)),
        ("editions/2/edition.toml", format!("id = \"2\"\nprevious = \"1\"\n{FRAME}")),
        ("editions/2/primary/ia.toml", outcomes(new)),
    ]))
}

/// Asks about both editions of a pathway.
fn with_sides<T>(loaded: &Loaded, ask: impl for<'a> Fn([Context<'a>; 2], &'a Loaded) -> T) -> T {
    let (editions, texts) = (Editions::new(loaded), texts(Language::French));
    let sides = ["1", "2"].map(|id| editions.context(id, &texts, None).expect("an edition"));
    ask(sides, loaded)
}

/// The outcomes of which `--only` keeps a change, by id.
fn kept(loaded: &Loaded, only: &[&str]) -> BTreeSet<String> {
    let lines: Vec<String> = only.iter().map(|line| (*line).to_owned()).collect();
    with_sides(loaded, |sides, loaded| {
        let side = |at: usize| Side {
            pathway: &loaded.pathway,
            edition: &loaded.pathway.editions[at],
            sources: &loaded.sources,
        };
        let comparison = compare(side(0), side(1), &Options::default());
        let filter = Filter::new(&lines, sides).expect("names that a side has");
        let changes = comparison.changes.iter().filter(|change| filter.keeps(change));
        changes.map(|change| change.subject.id.to_owned()).collect()
    })
}

/// The outcomes that views select and work on in the grades of a question, in either edition.
fn selected(loaded: &Loaded, asked: &[(&str, &str)]) -> BTreeSet<String> {
    with_sides(loaded, |sides, _| {
        let [old, new] = &sides;
        let selections = Selection::of_either(&Asked::of(asked), [old, new]).expect("names that a side has");
        let mut found = BTreeSet::new();
        for (context, selection) in sides.iter().zip(&selections) {
            for (position, outcome) in context.index.outcomes() {
                let mut worked = context.index.worked(position).into_iter().flatten();
                if selection.has(outcome, context) && worked.any(|grade| selection.grades.contains(&grade)) {
                    found.insert(outcome.id.to_string());
                }
            }
        }
        found
    })
}

#[test]
fn only_keeps_what_views_select() {
    let all: [Written<'_>; 4] = [
        ("IA-001", "IA-EVAL", "Nommer un objet.", ["P1", "P3"], "\"cadre-1:A1\""),
        ("IA-002", "IA-AUTRE", "Vérifier une réponse.", ["S1", "S1"], ""),
        ("VIE-001", "VIE-RENS", "Nommer un renseignement.", ["P1", "P1"], "\"cadre-1:A2\""),
        ("VIE-002", "VIE-RENS", "Demander la permission.", ["P3", "S1"], "\"cadre-1:A1\", \"cadre-1:A2\""),
    ];
    let reworded = all.map(|(id, competency, _, marks, code)| (id, competency, "Dire autre chose.", marks, code));
    let loaded = pathway(&all, &reworded);
    let questions: [&[(&str, &str)]; 13] = [
        &[("grade", "P1")],
        &[("grade", "3e année")],
        &[("stage", "secondaire")],
        &[("cycle", "1er cycle")],
        &[("strand", "IA")],
        &[("strand", "vie privée")],
        &[("competency", "ia-eval")],
        &[("framework", "cadre-1")],
        &[("framework", "cadre-1:A2")],
        &[("ai", "")],
        &[("ai", ""), ("grade", "P1")],
        &[("grade", "P1"), ("stage", "secondary")],
        &[("strand", "VIE"), ("framework", "cadre-1:A1"), ("cycle", "2e cycle")],
    ];
    for question in questions {
        let line =
            |(key, value): &(&str, &str)| if value.is_empty() { (*key).to_owned() } else { format!("{key}={value}") };
        let lines: Vec<String> = question.iter().map(line).collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        assert_eq!(kept(&loaded, &lines), selected(&loaded, question), "{question:?}");
    }
}

/// One outcome that is reworded.
fn one(competency: &str, marks: [&'static str; 2]) -> Loaded {
    let of = |statement| [("IA-001", competency, statement, marks, "")];
    pathway(&of("Nommer un objet."), &of("Dire autre chose."))
}

#[test]
fn titles_and_beginnings_of_cycles_name_what_ids_name() {
    // `--only` took ids and whole titles of cycles alone.
    let loaded = one("IA-EVAL", ["P1", "P1"]);
    for only in
        ["grade=1re année", "grade=1re", "strand=intelligence artificielle", "cycle=1er cycle", "stage=Primaire"]
    {
        assert_eq!(kept(&loaded, &[only]).len(), 1, "{only}");
    }
}

#[test]
fn a_grade_and_a_stage_that_exclude_each_other_keep_nothing() {
    // `--only` kept what is worked on in the one and in the other.
    let loaded = one("IA-EVAL", ["P1", "S1"]);
    assert_eq!(kept(&loaded, &["grade=P1"]).len(), 1);
    assert_eq!(kept(&loaded, &["grade=P1", "stage=secondary"]).len(), 0);
}

#[test]
fn an_outcome_is_of_the_strand_of_its_competency_though_the_edition_lacks_it() {
    // `--only` knew no strand of it.
    let loaded = one("IA-AUTRE", ["P1", "P1"]);
    assert_eq!(kept(&loaded, &["strand=IA"]).len(), 1);
    assert_eq!(kept(&loaded, &["strand=VIE"]).len(), 0);
}

#[test]
fn all_that_is_asked_for_is_on_one_side() {
    // `--only` kept what was of the strand on one side, and of the grade on the other.
    let old = [("IA-001", "VIE-RENS", "Nommer un objet.", ["P1", "P1"], "")];
    let new = [("IA-001", "IA-EVAL", "Dire autre chose.", ["S1", "S1"], "")];
    let loaded = pathway(&old, &new);
    assert_eq!(kept(&loaded, &["strand=VIE", "grade=P1"]).len(), 1);
    assert_eq!(kept(&loaded, &["strand=IA", "stage=secondary"]).len(), 1);
    assert_eq!(kept(&loaded, &["strand=IA", "stage=primary"]).len(), 0);
}

#[test]
fn a_framework_or_a_code_chooses_outcomes() {
    // `--only` had no such key.
    let of = |statement| [("IA-001", "IA-EVAL", statement, ["P1", "P1"], "\"cadre-1:A1\"")];
    let loaded = pathway(&of("Nommer un objet."), &of("Dire autre chose."));
    assert_eq!(kept(&loaded, &["framework=cadre-1:A1"]).len(), 1);
    assert_eq!(kept(&loaded, &["framework=cadre-1:A2"]).len(), 0);
}
