//! `unused-allow`: each exception covers a finding; else it is forgotten, and hides the next one.

use pdcn_model::{Level, Outcome};

use crate::check::Check;
use crate::exceptions::{Exception, Exceptions};
use crate::finding::Findings;
use crate::safety::Safety;
use crate::unread::Part;
use crate::words::word_lists;
use crate::{Category, Context, Example, Languages, RULES, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "unused-allow",
    category: Category::Settings,
    level: Level::Warning,
    fix: Some(Safety::Unsafe),
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"

[[outcome.allow]]
rule = "statement-length"
reason = "Formulation retenue par le comité."
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Exceptions(check);

fn check(context: &Context<'_>, exceptions: &Exceptions<'_>, findings: &mut Findings) {
    let unused = exceptions.all.iter().filter(|exception| {
        // One that has ended, lacks a reason or names no rule has a finding of its own.
        exception.covered == 0
            && exceptions.was_run(exception)
            && !exception.has_ended(exceptions.today())
            && !exception.reason.is_empty()
            && has_something_to_cover(context, exception)
    });
    for exception in unused {
        // Beside an error, or a rule that did not look for one, the finding that it is for may not have been looked for.
        if exceptions.errors || !looked_for_all_errors(exceptions) || context.unread.may_use(&RULE, Part::Everything) {
            return;
        }
        let finding = findings
            .add(exception.place.clone())
            .subject(exception.subject.unwrap_or_default())
            .label("here")
            .value("name", exception.rule);
        // A block that slid under the outcome beside its own is not thrown away: its reason still holds.
        match exceptions.may_be_for(exception) {
            Some(there) => drop(finding.help("help-there").value("there", there)),
            None => drop(finding.remove(Safety::Unsafe, exception.place.clone())),
        }
    }
}

/// True when every rule that may keep others quiet was run: those whose findings are errors by themselves.
fn looked_for_all_errors(exceptions: &Exceptions<'_>) -> bool {
    RULES.iter().filter(|rule| rule.level == Level::Error).all(|rule| exceptions.have_rule(rule))
}

/// True when everything is there that the rule of an exception looks at. A folder that is missing may not have been copied
/// yet, a language may be misspelt: an exception and its reason must not be called forgotten for that.
fn has_something_to_cover(context: &Context<'_>, exception: &Exception<'_>) -> bool {
    let (pathway, Some(rule)) = (context.pathway, Rule::named(exception.rule)) else { return false };
    let language = pathway.settings.language.as_str();
    let texts = context.editions.iter().flat_map(|edition| &edition.edition.outcomes);
    let is_own_translation = |outcome: &Outcome| outcome.translation.keys().any(|other| other.as_str() == language);
    let mut files = context.sources.files().iter();
    // A rule that looks words up finds none in a language without a list, nor in a list that was emptied.
    let lists = word_lists(pathway, language);
    let mut of_rule = lists.iter().filter(|(list, _)| rule.lists.contains(&list.id.as_str())).peekable();
    let has_words =
        rule.lists.is_empty() || of_rule.peek().is_some() && of_rule.all(|(list, _)| !list.words.is_empty());
    let is_judged = has_words
        && pathway.edition(pathway.settings.current.as_str()).is_some()
        && rule.languages.hold(language)
        && (rule.languages == Languages::Any || !texts.into_iter().any(is_own_translation))
        && exception.has_files(|is_match| files.any(|file| is_match(&file.path)));
    let is_there = match rule.category {
        Category::Plan => !pathway.plans.is_empty() && !pathway.tools.is_empty() && pathway.reflection.is_some(),
        Category::Reference | Category::Ai => !pathway.frameworks.is_empty(),
        _ => true,
    };
    // One of the pathway may be for an edition that is not linted this time.
    let all_linted = context.editions.len() == pathway.editions.len();
    is_judged && (exception.is_of_outcome() || (all_linted && is_there))
}
