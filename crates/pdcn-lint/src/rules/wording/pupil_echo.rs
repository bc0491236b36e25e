//! `pupil-echo`: the pupil’s version says it in the pupil’s words, and not as the statement with another subject.

use foldhash::HashSet;
use pdcn_model::fold::folded;
use pdcn_model::{EditionStatus, Level};

use crate::check::Check;
use crate::finding::Findings;
use crate::similar::SMALL;
use crate::{Category, Example, Field, OptionForm, Passage, Rule, RuleOption};

/// The words that begin a sentence in the first person.
const FIRST_PERSON: &str = "first-person";

pub(crate) static RULE: Rule = Rule {
    id: "pupil-echo",
    category: Category::Wording,
    level: Level::Off,
    since: "0.2.0",
    options: &[
        RuleOption { name: "percent", form: OptionForm::Number },
        RuleOption { name: "from-age", form: OptionForm::Number },
    ],
    lists: &[SMALL, FIRST_PERSON],
    bad: Example::file(
        "editions/2026-2027/secondary/ia.toml",
        r#"
[[outcome]]
id = "IA-101"
competency = "IA-EVAL"
statement = "Comparer les réponses de deux IA à une même question."
pupil = "Je compare les réponses de deux IA à une même question."
learn = "S1"
master = "S1"
"#,
    ),
    good: Example::file(
        "editions/2026-2027/secondary/ia.toml",
        r#"
[[outcome]]
id = "IA-101"
competency = "IA-EVAL"
statement = "Comparer les réponses de deux IA à une même question."
pupil = "Je pose la même question à deux IA, et je dis laquelle s’en tire le mieux."
learn = "S1"
master = "S1"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Passage(check);

fn check(passage: &Passage<'_>, findings: &mut Findings) {
    let context = passage.context;
    // An edition that is no longer brought up to date stays as it is.
    let is_settled = context.edition.status == EditionStatus::Superseded;
    if is_settled || passage.field != Field::Pupil || passage.language != context.pathway.settings.language.as_str() {
        return;
    }
    let (Some(percent), Some(from)) = (passage.number(&RULE, "percent"), passage.number(&RULE, "from-age")) else {
        return;
    };
    let Some(outcome) = passage.outcome else { return };
    let grade = context.index.grade_position(outcome.learn.as_str()).and_then(|grade| context.index.grade(grade));
    // The little ones are to find the words of the statement again.
    if grade.is_none_or(|grade| usize::from(grade.age) < from) {
        return;
    }
    let pupil = content(passage, passage.text);
    let statement = content(passage, &outcome.statement);
    let alike = alike(&pupil, &statement);
    if alike >= percent.max(1) {
        findings
            .add(passage.place())
            .subject(passage.subject)
            .label("here")
            .value("id", passage.subject)
            .value("alike", alike)
            .and(context.outcome_place(outcome).key("statement"), "statement", Vec::new());
    }
}

/// How many letters of a word count: its ending is that of a person, a gender or a number.
const STEM: usize = 5;

/// The words of a text that say something, without their endings.
fn content(passage: &Passage<'_>, text: &str) -> Vec<String> {
    let lexicon = passage.context.lexicons.of(passage.language);
    let tokens = lexicon.tokens(text);
    let lists = [SMALL, FIRST_PERSON].map(|list| lexicon.list(list).unwrap_or_default());
    let small: HashSet<&str> = lists
        .iter()
        .flat_map(|words| words.iter())
        .flat_map(|word| std::iter::once(&word.text).chain(&word.forms))
        .map(String::as_str)
        .collect();
    let words = tokens.iter().filter(|token| !token.word.ends_with('\'') && !small.contains(token.word.as_ref()));
    words.map(|token| folded(&token.word).chars().take(STEM).collect()).collect()
}

/// How much two texts have in common, in percent of the words of both; their first words are verbs, of which less stays
/// the same (`dire`, `dis`).
fn alike(one: &[String], other: &[String]) -> usize {
    let (Some((verb, rest)), Some((other_verb, other_rest))) = (one.split_first(), other.split_first()) else {
        return 0;
    };
    let is_same_verb = verb.chars().zip(other_verb.chars()).take_while(|(one, other)| one == other).count() >= 2;
    let (rest, other_rest): (HashSet<&str>, HashSet<&str>) =
        (rest.iter().map(String::as_str).collect(), other_rest.iter().map(String::as_str).collect());
    let common = rest.intersection(&other_rest).count() + usize::from(is_same_verb);
    let all = rest.union(&other_rest).count() + if is_same_verb { 1 } else { 2 };
    common * 100 / all
}

#[cfg(test)]
mod tests {
    use super::alike;

    #[test]
    fn another_ending_of_the_verb_makes_no_other_text() {
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(alike(&words("dis erreu"), &words("dire erreu")), 100);
        assert_eq!(alike(&words("trouv ce faux"), &words("reper erreu repon")), 0);
        assert_eq!(alike(&[], &words("dire")), 0);
    }
}
