//! The search in a table: a form that is there only where its program runs, and the program.
//!
//! It is the only program of any page, runs only when a document asks for it, and is named by its fingerprint in the policy of the
//! page: no other can run. It asks for nothing from a network.

use maud::{Markup, PreEscaped, html};

use super::text::Words;
use crate::{Choice, Finder, Table};

/// The program: how a workbook is written, and the search.
const SCRIPT: &str = concat!(include_str!("workbook.js"), include_str!("finder.js"));
/// What names it in the policy of the page: its fingerprint.
pub(super) const PROGRAM: &str = "'sha256-tWkPwMxXiXE4yBZKCu9VZdYZ7VqEV+6nY8hZrytExss='";

pub(super) fn script() -> Markup {
    html! { (PreEscaped("<script>")) (PreEscaped(SCRIPT)) (PreEscaped("</script>")) }
}

/// What is searched for and chosen, above the table.
pub(super) fn form(finder: &Finder<'_>, table: &Table<'_>) -> Markup {
    let language = |choice: &Choice<'_>| (!choice.language.is_empty()).then(|| choice.language.to_string());
    let place = |choice: &Choice<'_>| table.columns.iter().position(|column| column.key == choice.column);
    html! {
        div class="finder" role="search" hidden data-found=(Words(&finder.found)) data-nothing=(Words(&finder.nothing))
            data-file=(Words(&finder.file)) data-separator=(finder.separator)
            data-words=(Words(&finder.words.join("|"))) {
            p {
                label for="page:search" {
                    (Words(&finder.search)) " " @if !finder.key.is_empty() { small class="key-of" { "(" (Words(&finder.key)) ")" } }
                }
                " "
                input id="page:search" type="search" autocomplete="off" spellcheck="false";
            }
            details {
                summary { (Words(&finder.choose)) }
                div class="choices" {
                    @for (nth, choice) in finder.choices.iter().enumerate() {
                        @if let Some(column) = place(choice) {
                            p {
                                label for={ "page:choice-" (nth) } { (Words(&choice.name)) } " "
                                select id={ "page:choice-" (nth) } name=(Words(&choice.column)) data-column=(column) {
                                    option value="" { (Words(&choice.any)) }
                                    @for (values, name) in &choice.values {
                                        option value=(Words(&values.join("¦"))) lang=[language(choice)] { (Words(name)) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            details class="keep" {
                summary { (Words(&finder.keep)) }
                p {
                    button type="button" data-does="print" { (Words(&finder.print)) } " "
                    button type="button" data-does="xlsx" { (Words(&finder.workbook)) } " "
                    button type="button" data-does="csv" { (Words(&finder.csv)) }
                }
            }
            p class="last" {
                span role="status" {} " "
                button type="button" data-does="clear" { (Words(&finder.clear)) }
            }
        }
    }
}
