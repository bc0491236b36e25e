//! What the workbook checks by itself: rules that a formula can say, each a colour on the cell. What they mean is told on the
//! first sheet, and the import checks again.

use super::Contents;
use super::lists::{GRADES, IDS, Lists, VERBS};
use crate::SheetKind;

/// A check: the column whose cells turn red, and the formula for the first row.
pub(super) struct Check {
    pub(super) key: &'static str,
    pub(super) formula: String,
}

/// The checks of a sheet. `cell` gives the cell of a key in the first row, and `column` all cells of a key.
pub(super) fn of(
    kind: SheetKind,
    contents: &Contents<'_>,
    lists: &Lists,
    cell: &dyn Fn(&str) -> String,
    column: &dyn Fn(&str) -> String,
) -> Vec<Check> {
    let mut checks = Vec::new();
    let mut add = |key, formula: String| checks.push(Check { key, formula });
    let [id, reason] = [cell("id"), cell("reason")];
    match kind {
        SheetKind::Outcomes => {
            add("id", format!("=AND({id}<>\"\",COUNTIF({},{id})>1)", column("id")));
            let statement = cell("statement");
            let empty = format!("=AND({id}<>\"\",TRIM({statement})=\"\")");
            add("statement", empty);
            if contents.checks.max_words > 0 {
                let most = contents.checks.max_words;
                add(
                    "statement",
                    format!("=LEN(TRIM({statement}))-LEN(SUBSTITUTE(TRIM({statement}),\" \",\"\"))+1>{most}"),
                );
            }
            if lists.has(VERBS) {
                add(
                    "statement",
                    format!(
                        "=SUMPRODUCT(--(LEFT(SUBSTITUTE(LOWER(TRIM({statement})),\"’\",\"'\")&\" \",LEN({VERBS})+1)={VERBS}&\" \"))>0"
                    ),
                );
            }
            if lists.has(GRADES) {
                for (key, from) in [("master", "learn"), ("reuse", "master")] {
                    let (one, other) = (cell(from), cell(key));
                    add(key, format!("=IFERROR(MATCH({other},{GRADES},0)<MATCH({one},{GRADES},0),FALSE)"));
                }
            }
            let periods = cell("periods");
            add("periods", format!("=AND({periods}<>\"\",IFERROR(OR(VALUE({periods})<1,VALUE({periods})>60),TRUE))"));
            let (action, why) = (cell("action"), cell("retired.reason"));
            add("retired.reason", format!("=AND({action}<>\"\",TRIM({why})=\"\")"));
        }
        SheetKind::Evidence => {
            if lists.has(IDS) {
                add("id", format!("={}", lists.is_unknown(&id)));
            }
        }
        SheetKind::Prerequisites | SheetKind::Exceptions => {
            add("reason", format!("=AND({}<>\"\",TRIM({reason})=\"\")", cell("outcome")));
            if lists.has(IDS) {
                let outcome = cell("outcome");
                add("outcome", format!("={}", lists.is_unknown(&outcome)));
                if kind == SheetKind::Prerequisites {
                    add("id", format!("={}", lists.is_unknown(&id)));
                }
            }
        }
        SheetKind::Retired => add("reason", format!("=AND({id}<>\"\",TRIM({reason})=\"\")")),
        SheetKind::Activities => {
            let title = cell("title");
            add("title", format!("=AND({id}<>\"\",TRIM({title})=\"\")"));
        }
        // An age or a title that is missing is told when the workbook is brought back.
        SheetKind::Grades | SheetKind::Policy => {}
        SheetKind::Competencies
        | SheetKind::Strands
        | SheetKind::Resources
        | SheetKind::Terms
        | SheetKind::Topics
        | SheetKind::Tools => {
            let title = cell("title");
            add("id", format!("=AND({id}<>\"\",COUNTIF({},{id})>1)", column("id")));
            add("title", format!("=AND({id}<>\"\",TRIM({title})=\"\")"));
        }
    }
    checks
}
