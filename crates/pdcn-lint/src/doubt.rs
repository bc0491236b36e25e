//! What is not taken out while something else is wrong: a prerequisite that looks idle beside a wrong id may be the very
//! one that is right.

use pdcn_model::Level;

use crate::finding::Fix;
use crate::{Category, Context, Finding, Rule};

/// Takes back the fixes that would take something out at a person's risk, while errors of other rules are open, an id may
/// have changed its meaning or a file could not be read as a whole: what they come from may change what is to be taken
/// out. Mended first, it is offered again.
pub(crate) fn settle(context: &Context<'_>, findings: &mut [Finding]) {
    // A question, no error; and all that names the id hangs on the answer.
    let reused = Rule::named("id-reused");
    let doubtful = |finding: &&Finding| finding.level == Level::Error || Some(finding.rule) == reused;
    let mut wrong = findings.iter().filter(doubtful).map(|finding| finding.rule);
    let first = wrong.next();
    let several = first.is_some_and(|first| wrong.any(|other| other != first));
    let all_read = context.unread.is_nothing();
    for finding in findings {
        let is_sure = all_read && !several && first.is_none_or(|first| first == finding.rule);
        let takes_out = finding.fix.as_ref().is_some_and(Fix::takes_out);
        // Whether an exception is idle is judged with all that could have needed it.
        if takes_out && !is_sure && finding.rule.category != Category::Settings {
            finding.fix = None;
        }
    }
}
