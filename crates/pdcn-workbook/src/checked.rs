//! What a workbook shows of the check: the findings beside what they are about, and what formulas can say of what is typed.

use std::collections::HashMap;

use pdcn_lint::{EditionChoice, Options, RULES, RuleChoices, lint, word_lists};
use pdcn_model::{Date, Edition, Pathway};
use pdcn_source::Loaded;
use pdcn_texts::Texts;

use crate::{Checks, Shape};

/// The rule that knows how many words a statement may have.
const LENGTH: &str = "statement-length";
/// The list of verbs that say too little.
const VAGUE: &str = "vague-verb";

/// Returns what the check finds in an edition on a day, by the id that it is about, in the words of the workbook.
pub fn findings(
    loaded: &Loaded,
    edition: &Edition,
    today: Option<Date>,
    words: &Texts,
) -> HashMap<String, Vec<String>> {
    let editions = EditionChoice::Ids(vec![edition.id.to_string()]);
    let report = lint(loaded, &Options { editions, today, ..Options::default() });
    let mut findings: HashMap<String, Vec<String>> = HashMap::new();
    for finding in report.findings {
        let Some(subject) = &finding.subject else { continue };
        let values = [("text", words.text(&finding.message).into()), ("rule", finding.rule.id.into())];
        findings.entry(subject.clone()).or_default().push(words.say("workbook-finding", &values));
    }
    findings
}

impl Checks {
    /// Returns what formulas can check, as the settings of a pathway say.
    pub fn of(pathway: &Pathway, shape: &Shape) -> Self {
        let choices = RuleChoices::new(&pathway.settings, &[], &[]);
        let rule = RULES.iter().find(|rule| rule.id == LENGTH);
        let max_words = rule.and_then(|rule| choices.number(rule, "max-words")).unwrap_or_default();
        let lists = word_lists(pathway, shape.language.tag());
        let vague = lists.iter().find(|(list, _)| list.id.as_str() == VAGUE);
        let verbs = vague.into_iter().flat_map(|(list, _)| &list.words);
        let vague_verbs = verbs.flat_map(|word| std::iter::once(&word.text).chain(&word.forms)).cloned().collect();
        Self { max_words, vague_verbs }
    }
}
