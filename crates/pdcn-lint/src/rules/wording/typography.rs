//! `typography`: French texts have the punctuation and the spaces of French.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::safety::Safety;
use crate::words::quoted::is_code;
use crate::words::typography::{BeforeHigh, Change, Kind, changes};
use crate::{Category, Example, Languages, OptionForm, Passage, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "typography",
    category: Category::Wording,
    level: Level::Info,
    languages: Languages::Only(&["fr"]),
    fix: Some(Safety::Safe),
    options: &[RuleOption { name: "before-high", form: OptionForm::Choice(&["either", "nothing", "narrow"]) }],
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse : une date, un nom ou un lieu."
learn = "P1"
master = "P2"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse : une date, un nom ou un lieu."
learn = "P1"
master = "P2"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Passage(check);

fn check(passage: &Passage<'_>, findings: &mut Findings) {
    let before_high = || match passage.context.choices.text(&RULE, "before-high") {
        Some("nothing") => BeforeHigh::Nothing,
        Some("narrow") => BeforeHigh::Narrow,
        _ => BeforeHigh::Either,
    };
    let mut changes = changes(passage.text, before_high);
    changes.retain(|(_, bytes, _)| !is_code(passage.text, bytes));
    // One finding for each kind of fault in a text: a text with ten straight apostrophes has one habit, not ten slips.
    changes.sort_by_key(|(kind, bytes, _)| (*kind, bytes.start));
    for of_kind in changes.chunk_by(|(kind, ..), (other, ..)| kind == other) {
        add(passage, of_kind, findings);
    }
}

fn add(passage: &Passage<'_>, changes: &[Change], findings: &mut Findings) {
    let Some((kind, first, _)) = changes.first() else { return };
    let name = match kind {
        Kind::Colon => "colon",
        Kind::High => "high",
        Kind::Guillemets => "guillemets",
        Kind::Apostrophe => "apostrophe",
        Kind::Ellipsis => "ellipsis",
        Kind::Quotes => "quotes",
        Kind::Tab => "tab",
    };
    let safety = if *kind == Kind::Quotes { Safety::Unsafe } else { Safety::Safe };
    let mut finding = findings
        .add(passage.place_of(first.clone()))
        .subject(passage.subject)
        .label("here")
        .value("kind", name)
        .value("places", changes.len());
    for (_, bytes, right) in changes {
        finding = finding.reword(safety, passage.place_of(bytes.clone()), right.as_str());
    }
}
