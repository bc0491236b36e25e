//! The verbs: one file each.

pub(crate) mod atelier;
pub(crate) mod completions;
pub(crate) mod diff;
pub(crate) mod diff_driver;
pub(crate) mod edit;
mod explain;
pub(crate) mod export;
mod facts;
pub(crate) mod import;
pub(crate) mod init;
mod lint;
pub(crate) mod new_edition;
pub(crate) mod new_plan;
mod rules;
pub(crate) mod schema;
mod show_settings;
pub(crate) mod status;
pub(crate) mod upgrade;
mod year;

use pdcn_texts::Texts;

use crate::Ending;
use crate::arguments::{Arguments, Verb};
use crate::output::Output;

/// Runs the verb that was asked for.
pub(crate) fn run(arguments: &Arguments, words: &Texts, output: &mut Output) -> Ending {
    match &arguments.verb {
        Verb::Completions(completions) => completions::run(completions, words, output),
        Verb::Man(arguments) => completions::man(arguments, words, output),
        Verb::Init(init) => init::run(init, words, output),
        Verb::NewEdition(edition) => new_edition::run(edition, words, output),
        Verb::NewPlan(plan) => new_plan::run(plan, words, output),
        Verb::Upgrade(upgrade) => upgrade::run(upgrade, words, output),
        Verb::Add(add) => edit::add::run(add, words, output),
        Verb::Set(set) => edit::set::run(set, words, output),
        Verb::Move(moved) => edit::move_outcome::run(moved, words, output),
        Verb::Retire(retire) => edit::retire::run(retire, words, output),
        Verb::Split(split) => edit::split::run(split, words, output),
        Verb::Merge(merge) => edit::merge::run(merge, words, output),
        Verb::Rename(rename) => edit::rename::run(rename, words, output),
        Verb::Publish(publish) => edit::publish::run(publish, words, output),
        Verb::Lint(lint) => lint::run(lint, words, output),
        Verb::Diff(diff) => diff::run(diff, words, output),
        Verb::DiffDriver(driver) => diff_driver::run(driver, words, output),
        Verb::View(view) => export::run_view(&view.0, words, output),
        Verb::Status(status) => status::run(status, words, output),
        Verb::Explain(explain) => explain::run(explain, words, output),
        Verb::Export(export) => export::run(export, words, output),
        Verb::Site(site) => export::run_site(site, words),
        Verb::Import(import) => import::run(import, words, output),
        Verb::Atelier(atelier) => atelier::run(atelier, words, output),
        Verb::Rules(rules) => rules::run(rules, words, output),
        Verb::Schema(schema) => schema::run(schema, output),
        Verb::ShowSettings(settings) => show_settings::run(settings, words, output),
    }
}
