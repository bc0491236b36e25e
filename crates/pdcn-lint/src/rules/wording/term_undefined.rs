//! `term-undefined`: a specialist's word that outcomes use is in the lexicon.

use std::collections::BTreeMap;

use foldhash::HashSet;
use pdcn_model::fold::folded;
use pdcn_model::{Level, Outcome, Word};
use pdcn_toml::Place;

use crate::check::Check;
use crate::finding::Findings;
use crate::{Category, EditionContext, Example, OptionForm, Rule, RuleOption};

/// The words that a person who is not of the trade may not know.
const WORDS: &str = "specialist-term";

pub(crate) static RULE: Rule = Rule {
    id: "term-undefined",
    category: Category::Wording,
    level: Level::Info,
    since: "0.2.0",
    options: &[RuleOption { name: "least", form: OptionForm::Number }],
    lists: &[WORDS],
    bad: Example::outcomes(OUTCOMES).with(&[FRAME]),
    good: Example::outcomes(OUTCOMES).with(&[FRAME_WITH_TERM]),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

/// Three outcomes with the same word.
const OUTCOMES: &str = r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Nommer ce qu’un algorithme reçoit."
learn = "P1"
master = "P2"

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Suivre les étapes d’un algorithme écrit par une autre équipe."
learn = "P2"
master = "P3"

[[outcome]]
id = "IA-003"
competency = "IA-EVAL"
statement = "Comparer deux algorithmes qui trient les mêmes objets."
learn = "P3"
master = "S1"
"#;

macro_rules! frame {
    ($term:literal) => {
        (
            "editions/2026-2027/edition.toml",
            concat!(
                r#"
id = "2026-2027"
title = "Parcours d’exemple"
status = "draft"
previous = "2025-2026"
license = "CC0-1.0"

stage = [{ id = "primary", title = "Primaire" }, { id = "secondary", title = "Secondaire" }]
grade = [
    { id = "P1", title = "1re année", short = "1re", stage = "primary", cycle = "1er cycle", age = 6 },
    { id = "P2", title = "2e année", short = "2e", stage = "primary", cycle = "1er cycle", age = 7 },
    { id = "P3", title = "3e année", short = "3e", stage = "primary", cycle = "2e cycle", age = 8 },
    { id = "S1", title = "1re secondaire", short = "1re sec.", stage = "secondary", cycle = "1er cycle", age = 12 },
]
strand = [{ id = "IA", title = "Intelligence artificielle" }, { id = "VIE", title = "Vie privée" }]
competency = [
    { id = "IA-EVAL", strand = "IA", title = "Évaluer", ai = true },
    { id = "VIE-RENS", strand = "VIE", title = "Renseignements personnels" },
]

[[term]]
"#,
                $term
            ),
        )
    };
}

/// The frame of the edition, with a lexicon of another word.
const FRAME: (&str, &str) =
    frame!("id = \"capteur\"\ntitle = \"capteur\"\ndefinition = \"Ce par quoi une machine voit, entend ou mesure.\"\n");

/// The same, with a lexicon of this word.
const FRAME_WITH_TERM: (&str, &str) =
    frame!("id = \"algorithme\"\ntitle = \"algorithme\"\ndefinition = \"Suite d’étapes qui mène à un résultat.\"\n");

/// Places that are shown besides the first one.
const SHOWN: usize = 3;

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    let terms = &context.edition.terms;
    let Some(least) = context.choices.number(&RULE, "least").filter(|_| !terms.is_empty()) else { return };
    let lexicon = context.lexicons.of(context.pathway.settings.language.as_str());
    let defined = terms.iter().flat_map(|term| std::iter::once(&term.title).chain(&term.variants));
    let defined: HashSet<String> = defined.map(|text| folded(text)).collect();
    let is_defined =
        |word: &Word| std::iter::once(&word.text).chain(&word.forms).any(|text| defined.contains(&folded(text)));
    let mut uses: BTreeMap<&str, Vec<(&Outcome, Place)>> = BTreeMap::new();
    for (_, outcome) in context.index.outcomes() {
        for (text, place) in context.taught_texts(outcome) {
            let tokens = lexicon.tokens(text);
            for hit in lexicon.hits(&tokens) {
                let Some(word) = lexicon.entry(&hit, WORDS).filter(|word| !is_defined(word)) else { continue };
                let words = tokens.get(hit.tokens.clone()).unwrap_or_default();
                let Some((first, end)) = words.first().zip(words.last()) else { continue };
                let uses = uses.entry(word.text.as_str()).or_default();
                // Each outcome counts once.
                if uses.last().is_none_or(|(other, _)| !std::ptr::eq(*other, outcome)) {
                    uses.push((outcome, place.clone().within(first.bytes.start..end.bytes.end)));
                }
            }
        }
    }
    for (word, uses) in uses.iter().filter(|(_, uses)| uses.len() >= least.max(1)) {
        let Some(((_, first), others)) = uses.split_first() else { continue };
        let finding = findings.add(first.clone()).subject(*word).label("here");
        let mut finding = finding.value("word", *word).value("count", uses.len());
        for (_, place) in others.iter().take(SHOWN) {
            finding = finding.and(place.clone(), "here", Vec::new());
        }
        finding.unlabelled(others.len().saturating_sub(SHOWN));
    }
}
