//! What is not taken out while something else is wrong: a prerequisite that looks idle beside a wrong id may be the very
//! one that is right.

use pdcn_model::Level;

use crate::finding::{Change, Safety};
use crate::{Context, Finding};

/// Takes back the fixes that would take something out at a person's risk, while errors of other rules are open or a file
/// could not be read as a whole: what they come from may change what is to be taken out. Mended first, it is offered again.
pub(crate) fn settle(context: &Context<'_>, findings: &mut [Finding]) {
    // An id that changed its meaning is a question, and all that names the id hangs on the answer.
    let is_error = |finding: &&Finding| finding.level == Level::Error || finding.rule.doubts_ids;
    let mut in_error = findings.iter().filter(is_error).map(|finding| finding.rule.id);
    let first = in_error.next();
    let several = first.is_some_and(|first| in_error.any(|other| other != first));
    let all_read = context.unread.is_nothing();
    for finding in findings {
        let other_errors = several || first.is_some_and(|first| first != finding.rule.id);
        let takes_out = finding.fix.as_ref().is_some_and(|fix| {
            fix.safety == Safety::Unsafe && fix.edits.iter().any(|edit| matches!(edit.change, Change::Remove))
        });
        if takes_out && (other_errors || !all_read) {
            finding.fix = None;
        }
    }
}
