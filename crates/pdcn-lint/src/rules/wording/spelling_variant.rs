//! `spelling-variant`: a pathway keeps to one orthography.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::safety::Safety;
use crate::words::in_case_of;
use crate::{Category, Context, Example, Finding, OptionForm, Passage, Rule, RuleOption};
use pdcn_texts::Value;

/// Pairs of spellings: `text` is traditional, the first of `forms` rectified.
const VARIANTS: &str = "spelling-variant";
/// Spellings that are another word too: `boite` (il boite), `parait` (il parait un coup).
const HOMOGRAPHS: &str = "homograph";
/// The option that says which orthography is kept, and its values.
const OPTION: &str = "orthography";
const MAJORITY: &str = "majority";
const TRADITIONAL: &str = "traditional";
const RECTIFIED: &str = "rectified";

pub(crate) static RULE: Rule = Rule {
    id: "spelling-variant",
    category: Category::Wording,
    level: Level::Warning,
    fix: Some(Safety::Safe),
    options: &[RuleOption { name: "orthography", form: OptionForm::Choice(&[MAJORITY, TRADITIONAL, RECTIFIED]) }],
    lists: &[VARIANTS, HOMOGRAPHS],
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Reconnaître une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Reconnaître une image produite par une IA."
learn = "P1"
master = "P2"

[[outcome]]
id = "IA-003"
competency = "IA-EVAL"
statement = "Décrire le cout d’un service d’IA."
learn = "P1"
master = "P2"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Reconnaître une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Reconnaître une image produite par une IA."
learn = "P1"
master = "P2"

[[outcome]]
id = "IA-003"
competency = "IA-EVAL"
statement = "Décrire le coût d’un service d’IA."
learn = "P1"
master = "P2"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::PassagesThen(check, settle);

fn check(passage: &Passage<'_>, findings: &mut Findings) {
    let kept = passage.context.choices.text(&RULE, OPTION).unwrap_or(MAJORITY);
    for (word, tokens) in passage.hits(VARIANTS) {
        let Some(rectified) = word.forms.first() else { continue };
        if passage.is_as_given(&tokens) {
            continue;
        }
        let found = passage.words(tokens.clone());
        let is_traditional = passage.tokens.get(tokens.start).is_some_and(|token| *token.word == *word.text);
        let (kind, other) = if is_traditional { (TRADITIONAL, rectified) } else { (RECTIFIED, &word.text) };
        if kind == kept {
            continue;
        }
        let right = in_case_of(found, other);
        let is_other_word = passage.hit_at(HOMOGRAPHS, tokens.start).is_some();
        let safety = if is_other_word { Safety::Unsafe } else { Safety::Safe };
        let place = passage.place_of(passage.bytes(tokens));
        findings
            .add(place.clone())
            .subject(passage.subject)
            .label("here")
            .value("word", found)
            .value("kind", kind)
            .value("right", right.as_str())
            .reword(safety, place, right);
    }
}

/// Leaves out what is in the orthography of the majority.
fn settle(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if context.choices.text(&RULE, OPTION).unwrap_or(MAJORITY) != MAJORITY {
        return;
    }
    let is_of_rule = |finding: &Finding| finding.rule.id == RULE.id;
    let is_rectified = |finding: &Finding| finding.message.values.contains(&("kind", Value::from(RECTIFIED)));
    let n_found = findings.iter().filter(|finding| is_of_rule(finding)).count();
    let n_rectified = findings.iter().filter(|finding| is_of_rule(finding) && is_rectified(finding)).count();
    let rectified_is_kept = n_rectified > n_found - n_rectified;
    findings.retain(|finding| !is_of_rule(finding) || is_rectified(finding) != rectified_is_kept);
}
