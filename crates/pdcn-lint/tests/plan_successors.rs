//! What a plan is told of an outcome that its edition does not have: what became of it, never a neighbour by its digits.

use pdcn_lint::{Finding, Options, base_pathway, catalogues, lint};
use pdcn_source::{Folder, load};
use pdcn_texts::{Language, Texts};

/// The frame of the base pathway with blocks at its end.
fn frame(blocks: &str) -> String {
    let frame = base_pathway().iter().find(|(path, _)| *path == "editions/2026-2027/edition.toml");
    format!("{}\n{blocks}", frame.map_or("", |(_, text)| text))
}

/// What is said, in French, of an activity that works on these outcomes, where the edition has these blocks.
fn told(blocks: &str, edition: &str, outcomes: &str) -> Vec<[String; 2]> {
    let frame = frame(blocks);
    let plan = format!(
        "edition = \"{edition}\"\n\n[school]\nname = \"École exemple\"\n\n[[activity]]\nid = \"chasse\"\n\
         title = \"Chasse\"\ngrades = [\"P1\"]\noutcomes = {outcomes}\n"
    );
    let second = "[[outcome]]\nid = \"VIE-002\"\ncompetency = \"VIE-RENS\"\nstatement = \"Nommer une personne de confiance.\"\n\
                  learn = \"P1\"\nmaster = \"P2\"\n";
    let base = base_pathway().iter().copied().filter(|(path, _)| *path != "editions/2026-2027/edition.toml");
    let loaded = load(Folder::from_texts(base.chain([
        ("editions/2026-2027/edition.toml", frame.as_str()),
        ("editions/2026-2027/primary/vie-2.toml", second),
        ("plans/ecole.toml", plan.as_str()),
    ])));
    let options = Options { only: vec!["unknown-outcome".to_owned()], ..Options::default() };
    let words = Texts::new(Language::French, catalogues(Language::French));
    let report = lint(&loaded, &options);
    let said = |finding: &Finding| {
        [words.text(&finding.message), finding.help.as_ref().map(|help| words.text(help)).unwrap_or_default()]
            .map(|text| text.replace('\u{a0}', " "))
    };
    report.findings.iter().map(said).collect()
}

const RETIRED: &str = r#"
[[retired]]
id = "VIE-010"
reason = "Récrit."
replaced-by = ["VIE-001"]

[[retired]]
id = "VIE-012"
reason = "Scindé."
replaced-by = ["VIE-010", "VIE-002"]

[[retired]]
id = "VIE-020"
reason = "Hors du parcours."
"#;

#[test]
fn the_successor_of_a_retired_outcome_is_named_not_a_neighbour() {
    let told = told(RETIRED, "2026-2027", "[\"VIE-010\"]");
    assert_eq!(
        told,
        [[
            "L’apprentissage VIE-010 a été retiré par l’édition 2026-2027",
            "Nommer à sa place VIE-001 (Nommer un renseignement personnel), si c’est ce que l’activité fait apprendre.",
        ]]
    );
}

#[test]
fn what_was_split_names_all_that_replaces_it_over_the_years() {
    let [said] = &told(RETIRED, "2026-2027", "[\"VIE-012\"]")[..] else { panic!("one finding") };
    assert_eq!(
        said[1],
        "Nommer à sa place ce que l’activité fait apprendre : VIE-002 (Nommer une personne de confiance), VIE-001 \
         (Nommer un renseignement personnel)."
    );
}

#[test]
fn a_successor_that_is_there_already_is_not_added_again() {
    let [said] = &told(RETIRED, "2026-2027", "[\"VIE-001\", \"VIE-010\"]")[..] else { panic!("one finding") };
    assert!(said[1].starts_with("L’enlever de l’activité : VIE-001"), "{}", said[1]);
}

#[test]
fn what_nothing_replaces_is_said_to_have_no_successor() {
    let [said] = &told(RETIRED, "2026-2027", "[\"VIE-020\"]")[..] else { panic!("one finding") };
    assert_eq!(said[1], "Rien ne le remplace : l’enlever de l’activité, ou choisir un apprentissage en vigueur.");
}

#[test]
fn what_another_edition_has_is_said_to_be_there() {
    let [said] = &told(RETIRED, "2025-2026", "[\"VIE-002\"]")[..] else { panic!("one finding") };
    assert_eq!(said[0], "L’apprentissage « VIE-002 » n’existe pas dans l’édition 2025-2026");
    assert_eq!(
        said[1],
        "L’édition 2026-2027 a un apprentissage VIE-002 : si le plan suit cette édition, écrire edition = \
         \"2026-2027\"; sinon, choisir un apprentissage de l’édition 2025-2026."
    );
}

#[test]
fn an_outcome_of_an_older_edition_is_right_in_a_plan_that_follows_it() {
    assert!(told(RETIRED, "2025-2026", "[\"VIE-001\"]").is_empty());
}
