//! What words can tell of a statement, and where a person is asked.

use proptest::prelude::*;

use super::Restated::{Corrected, InDoubt, Reworded, Rewritten};
use super::{Restated, Version, restatement, stale_texts};
use crate::{Language, Outcome, OutcomeTranslation};

fn outcome(statement: &str, english: &str) -> Outcome {
    let mut outcome = Outcome {
        id: "VIE-001".into(),
        competency: "VIE-RENS".into(),
        statement: statement.into(),
        learn: "P1".into(),
        ..Outcome::default()
    };
    if !english.is_empty() {
        let texts = OutcomeTranslation { statement: english.into(), ..OutcomeTranslation::default() };
        outcome.translation.insert("en".into(), texts);
    }
    outcome
}

fn restated_of(old: &Outcome, new: &Outcome) -> Option<Restated> {
    let french = Language::from("fr");
    let version = |outcome| Version { outcome, language: &french };
    let (there, back) = (restatement(version(old), version(new), 40), restatement(version(new), version(old), 40));
    assert_eq!(there, back, "the same both ways");
    there.map(|found| found.restated)
}

fn restated(old: (&str, &str), new: (&str, &str)) -> Option<Restated> {
    restated_of(&outcome(old.0, old.1), &outcome(new.0, new.1))
}

const PHRASE: &str = "Créer une phrase de passe longue et facile à retenir.";
const EMAIL: &str = "Reconnaître un courriel frauduleux.";

#[test]
fn a_translation_left_as_it_was_does_not_vouch_for_a_statement() {
    assert_eq!(restated((PHRASE, "Make a passphrase."), (EMAIL, "Make a passphrase.")), Some(InDoubt));
    assert_eq!(restated((PHRASE, "Make a passphrase."), (EMAIL, "Make a  passphrase")), Some(InDoubt));
    // One that was put in a few other words does: both were looked at.
    let (old, new) = ("Make a long passphrase.", "Make a passphrase that is long.");
    assert_eq!(restated((PHRASE, old), ("Se doter d’un mot secret étendu.", new)), Some(Rewritten));
}

#[test]
fn when_all_around_it_stays_a_statement_is_asked_about_as_a_rewording() {
    let with_example = |statement| Outcome { examples: vec!["Trier des mots.".into()], ..outcome(statement, "") };
    assert_eq!(restated_of(&with_example(PHRASE), &with_example(EMAIL)), Some(Rewritten));
    let moved = Outcome { learn: "P4".into(), ..with_example(EMAIL) };
    assert_eq!(restated_of(&with_example(PHRASE), &moved), Some(InDoubt));
    assert_eq!(restated_of(&with_example(PHRASE), &outcome(EMAIL, "")), Some(InDoubt));
    // Nothing stands around it.
    assert_eq!(restated((PHRASE, ""), (EMAIL, "")), Some(InDoubt));
}

#[test]
fn what_asks_for_more_is_a_question() {
    for (old, new) in [
        ("Nommer un renseignement personnel.", "Nommer deux renseignements personnels."),
        ("Nommer deux risques.", "Nommer plusieurs risques."),
        ("Créer une image avec l’aide d’une IA.", "Créer une image sans l’aide d’une IA."),
        ("Partager une photo.", "Ne pas partager une photo."),
        (
            "Nommer les règles d’un clavardage.",
            "Nommer les règles d’un clavardage, celles d’un système d’IA, et respecter la diversité des personnes.",
        ),
    ] {
        assert_eq!(restated((old, ""), (new, "")), Some(Rewritten), "{old} → {new}");
    }
}

#[test]
fn a_better_wording_is_none() {
    for (old, new) in [
        ("Repérer une erreur dans une réponse d’une IA.", "Repérer une erreur dans une réponse produite par une IA."),
        ("Comparer deux images.", "Comparer 2 images entre elles."),
        ("Nommer un risque.", "Nommer des risques."),
        ("Choisir un mot de passe robuste.", "Choisir une phrase de passe robuste."),
        ("Signaler un message blessant.", "Signaler un message blessant à un adulte."),
    ] {
        assert_eq!(restated((old, ""), (new, "")), Some(Reworded), "{old} → {new}");
    }
    assert_eq!(restated(("Nommer un évenement", ""), ("Nommer un événement.", "")), Some(Corrected));
    assert_eq!(restated((PHRASE, ""), (PHRASE, "")), None);
}

#[test]
fn another_language_is_compared_with_the_translation_it_was() {
    let (french, english) = (Language::from("fr"), Language::from("en"));
    let old = outcome(PHRASE, "Make a long passphrase.");
    let mut new = outcome("Make a long passphrase.", "");
    let compared = |new: &Outcome| {
        let (old, new) = (Version { outcome: &old, language: &french }, Version { outcome: new, language: &english });
        restatement(old, new, 40).map(|found| (found.restated, found.likeness))
    };
    assert_eq!(compared(&new), Some((Reworded, 100)));
    new.statement = "Recognize a fraudulent email.".into();
    assert_eq!(compared(&new).map(|found| found.0), Some(InDoubt));
}

#[test]
fn an_edition_turned_into_another_language_is_the_same() {
    let (old, new) =
        (outcome(PHRASE, "Make a long passphrase."), outcome("Make a long passphrase", "Make a long passphrase."));
    assert_eq!(restated_of(&old, &new), Some(Reworded));
    assert!(stale_texts(&old, &new).is_empty());
}

#[test]
fn texts_that_did_not_follow_are_told() {
    let with_pupil = |mut outcome: Outcome, pupil: &str, english: &str| {
        outcome.pupil = Some(pupil.into());
        outcome.translation.values_mut().for_each(|texts| texts.pupil = Some(english.into()));
        outcome
    };
    let old = with_pupil(outcome("Nommer un risque.", "Name a risk."), "Je nomme un risque.", "I name a risk.");
    let stale = |new: &Outcome| -> Vec<(Option<String>, bool)> {
        let of = |text: &super::StaleText<'_>| (text.language.map(|tag| tag.as_str().to_owned()), text.is_pupil);
        stale_texts(&old, new).iter().map(of).collect()
    };
    let new = with_pupil(outcome("Nommer deux risques.", "Name a risk."), "Je nomme un risque.", "I name a risk.");
    assert_eq!(stale(&new), [(None, true), (Some("en".into()), false)]);
    let new = with_pupil(outcome("Nommer deux risques.", "Name two risks."), "Je nomme deux risques.", "I name a risk");
    assert_eq!(stale(&new), [(Some("en".into()), true)]);
    let new = with_pupil(outcome("Nommer, là, le risque.", "Name a risk."), "Je nomme un risque.", "I name a risk.");
    assert_eq!(stale(&new), [], "words without a meaning of their own");
    let new = with_pupil(outcome("Nommer un risque", "Name a risk."), "Je nomme un risque !", "I name a risk.");
    assert_eq!(stale(&new), []);
    let new = with_pupil(outcome("Nommer deux risques.", "Name two risks."), "Je nomme deux risques.", "I name two.");
    assert_eq!(stale(&new), []);
}

proptest! {
    #[test]
    fn the_same_both_ways(old in "([a-eé]{1,6} ){0,6}", new in "([a-eé]{1,6} |deux |ne ){0,6}", english in "[ab ]{0,4}") {
        restated((&old, &english), (&new, "a b"));
    }
}
