//! What messages say beside what their rule is about: of which language they speak, and how serious a thing is.

use pdcn_lint::{Finding, Options, Rule, base_pathway, catalogues, lint};
use pdcn_model::Level;
use pdcn_source::{Folder, load};
use pdcn_texts::{Language, Texts};

/// The findings of a rule on the small pathway with some files more.
fn found(files: &[(&str, &str)], rule: &str) -> Vec<Finding> {
    let kept = base_pathway().iter().filter(|(path, _)| !files.iter().any(|(other, _)| other == path));
    let loaded = load(Folder::from_texts(kept.chain(files).map(|(path, text)| (*path, *text))));
    let report = lint(&loaded, &Options { levels: vec![("all".to_owned(), Level::Warning)], ..Options::default() });
    report.findings.into_iter().filter(|finding| finding.rule.id == rule).collect()
}

fn words(finding: &Finding, language: Language) -> String {
    Texts::new(language, catalogues(language)).text(&finding.message)
}

#[test]
fn a_message_on_a_translation_says_its_language() {
    let outcome = |statement: &str, translation: &str| {
        format!(
            "[[outcome]]\nid = \"IA-001\"\ncompetency = \"IA-EVAL\"\nstatement = \"{statement}\"\nlearn = \"P1\"\n\
             master = \"P2\"\n\n[outcome.translation.en]\nstatement = \"{translation}\"\n"
        )
    };
    let path = "editions/2026-2027/primary/ia.toml";
    let said = |statement: &str, translation: &str| {
        let text = outcome(statement, translation);
        let found = found(&[(path, &text)], "infinitive-verb");
        let finding = found.first().expect("a finding");
        [Language::French, Language::English].map(|language| words(finding, language))
    };
    let [french, english] = said("Repérer une erreur dans une réponse.", "The error in an answer.");
    assert!(french.ends_with("à l’infinitif (texte anglais)"), "{french}");
    assert!(english.ends_with("in the infinitive (English text)"), "{english}");
    let [french, english] = said("Une erreur dans une réponse.", "Spot an error in an answer.");
    assert!(french.ends_with("à l’infinitif") && english.ends_with("infinitive"), "{french} {english}");
}

#[test]
fn a_file_that_was_emptied_is_an_error_and_one_that_is_new_is_none() {
    let level = |path: &str| {
        let found = found(&[(path, "")], "unreadable-file");
        found.first().map(|finding| finding.level)
    };
    let before = "editions/2025-2026/primary/vie.toml";
    assert!(base_pathway().iter().any(|(path, _)| *path == before), "the edition before has it");
    assert_eq!(level("editions/2026-2027/primary/vie.toml"), Some(Level::Error));
    assert_eq!(level("editions/2026-2027/primary/jeux.toml"), Some(Level::Warning));
}

#[test]
fn nothing_is_said_of_the_gap_to_an_outcome_without_a_name() {
    let rule = Rule::named("wide-gap").expect("a rule");
    let count = |id: &str| {
        let mut folder = rule.bad.folder();
        let text = rule.bad.text.replace("id = \"IA-002\"", &format!("id = \"{id}\""));
        folder.put("editions/2026-2027/primary/ia.toml", text);
        let report = lint(&load(folder), &Options::default());
        report.findings.iter().filter(|finding| finding.rule.id == rule.id).count()
    };
    assert_eq!((count("IA-002"), count("IA-2")), (1, 0));
}
