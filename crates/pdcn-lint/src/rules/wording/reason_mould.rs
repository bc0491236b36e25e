//! `reason-mould`: reasons and examples are written one by one, and not poured into a mould.

use std::collections::BTreeMap;

use pdcn_model::{EditionStatus, Level};
use pdcn_toml::Place;

use crate::check::Check;
use crate::finding::Findings;
use crate::opening::opening;
use crate::words::Lexicon;
use crate::{Category, EditionContext, Example, OptionForm, Rule, RuleOption};

/// The list of words that lose their last letter: such a word is no opening by itself.
const ELISION: &str = "elision";

pub(crate) static RULE: Rule = Rule {
    id: "reason-mould",
    category: Category::Wording,
    level: Level::Off,
    since: "0.2.0",
    options: &[
        RuleOption { name: "share", form: OptionForm::Number },
        RuleOption { name: "least", form: OptionForm::Number },
    ],
    lists: &[ELISION],
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P2"
master = "P3"
examples = ["En équipe, souligner une erreur.", "En équipe, comparer deux réponses."]
"#,
    )
    .with(SETTINGS),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P2"
master = "P3"
examples = ["En équipe, souligner une erreur.", "Comparer deux réponses."]
"#,
    )
    .with(SETTINGS),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

/// Limits for two examples.
const SETTINGS: &[(&str, &str)] = &[(
    "pdcn.toml",
    "format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n\n[lint.rules]\n\
     reason-mould = { level = \"info\", least = 2 }\n",
)];

/// Places that are shown besides the first one.
const SHOWN: usize = 4;

/// Texts that open with the same words, each with its place: the words as the first of them writes them.
struct Mould<'a> {
    opening: &'a str,
    places: Vec<Place>,
}

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    // An edition that is no longer brought up to date stays as it is.
    if context.edition.status == EditionStatus::Superseded {
        return;
    }
    let lexicon = context.lexicons.of(context.pathway.settings.language.as_str());
    let reasons = context.index.outcomes().flat_map(|(_, outcome)| {
        let reasons = (0..).zip(&outcome.prerequisites);
        reasons.filter_map(|(at, one)| {
            Some((one.reason.as_deref()?, context.prerequisite_place(outcome, at).key("reason")))
        })
    });
    tell(context, "reasons", moulds(lexicon, reasons), findings);
    let examples = context.index.outcomes().flat_map(|(_, outcome)| {
        let place = move |at| context.outcome_place(outcome).key("examples").index(at);
        (0..).zip(&outcome.examples).map(move |(at, text)| (text.as_str(), place(at)))
    });
    tell(context, "examples", moulds(lexicon, examples), findings);
}

/// The texts by their openings, and how many there are.
fn moulds<'a>(
    lexicon: &Lexicon<'_>,
    texts: impl Iterator<Item = (&'a str, Place)>,
) -> (BTreeMap<String, Mould<'a>>, usize) {
    let mut moulds: BTreeMap<String, Mould<'a>> = BTreeMap::new();
    let mut total = 0;
    for (text, place) in texts {
        total += 1;
        let Some((key, end)) = opening(lexicon, text) else { continue };
        let opening = text.get(..end).unwrap_or_default().trim_start();
        moulds.entry(key).or_insert_with(|| Mould { opening, places: Vec::new() }).places.push(place);
    }
    (moulds, total)
}

fn tell(
    context: &EditionContext<'_>,
    kind: &'static str,
    (moulds, total): (BTreeMap<String, Mould<'_>>, usize),
    findings: &mut Findings,
) {
    let number = |name| context.choices.number(&RULE, name);
    let (Some(share), Some(least)) = (number("share"), number("least")) else { return };
    for mould in moulds.values() {
        let count = mould.places.len();
        let Some((first, others)) = mould.places.split_first() else { continue };
        if count < least.max(2) || count * 100 <= share * total {
            continue;
        }
        let finding = findings.add(first.clone()).subject(mould.opening).label("here").value("kind", kind);
        let finding = finding.value("opening", mould.opening).value("count", count).value("total", total);
        let mut finding = finding.value("percent", count * 100 / total);
        for place in others.iter().take(SHOWN) {
            finding = finding.and(place.clone(), "here", Vec::new());
        }
        finding.unlabelled(others.len().saturating_sub(SHOWN));
    }
}
