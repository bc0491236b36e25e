//! The verbs: one file each.

pub(crate) mod diff;
mod explain;
mod facts;
mod inventory;
mod lint;
mod rules;
mod schema;
mod show_settings;

use pdcn_texts::Texts;

use crate::Outcome;
use crate::arguments::{Arguments, Verb};
use crate::output::Output;

/// Runs the verb that was asked for.
pub(crate) fn run(arguments: &Arguments, words: &Texts, output: &mut Output) -> Outcome {
    match &arguments.verb {
        Verb::Lint(lint) => lint::run(lint, words, output),
        Verb::Diff(diff) => diff::run(diff, words, output),
        Verb::Explain(explain) => explain::run(explain, words, output),
        Verb::Inventory(inventory) => inventory::run(inventory, words, output),
        Verb::Rules(rules) => rules::run(rules, words, output),
        Verb::Schema(schema) => schema::run(schema, output),
        Verb::ShowSettings(settings) => show_settings::run(settings, words, output),
    }
}
