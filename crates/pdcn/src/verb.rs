//! The verbs of the command: what each may be told, and what runs it.

use clap::{Command, Subcommand};
use pdcn_texts::Texts;

use crate::Ending;
use crate::command::atelier::AtelierArguments;
use crate::command::completions::{CompletionsArguments, ManArguments};
use crate::command::diff::DiffArguments;
use crate::command::diff_driver::DiffDriverArguments;
use crate::command::edit::add::AddArguments;
use crate::command::edit::merge::MergeArguments;
use crate::command::edit::move_outcome::MoveArguments;
use crate::command::edit::publish::PublishArguments;
use crate::command::edit::rename::RenameArguments;
use crate::command::edit::retire::RetireArguments;
use crate::command::edit::set::SetArguments;
use crate::command::edit::split::SplitArguments;
use crate::command::explain::ExplainArguments;
use crate::command::export::{ExportArguments, SiteArguments, ViewArguments};
use crate::command::import::ImportArguments;
use crate::command::init::InitArguments;
use crate::command::lint::LintArguments;
use crate::command::new_edition::NewEditionArguments;
use crate::command::new_plan::NewPlanArguments;
use crate::command::rules::RulesArguments;
use crate::command::schema::SchemaArguments;
use crate::command::show_settings::ShowSettingsArguments;
use crate::command::status::StatusArguments;
use crate::command::upgrade::UpgradeArguments;
use crate::command::{
    atelier, completions, diff, diff_driver, edit, explain, export, import, init, lint, new_edition, new_plan, rules,
    schema, show_settings, status, upgrade,
};
use crate::output::Output;

/// The verbs.
#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    Lint(LintArguments),
    #[command(flatten)]
    View(ViewArguments<true>),
    Status(StatusArguments),
    Explain(ExplainArguments),
    Rules(RulesArguments),
    Export(ExportArguments),
    Site(SiteArguments),
    Import(ImportArguments),
    Atelier(AtelierArguments),
    Schema(SchemaArguments),
    Add(AddArguments),
    Set(SetArguments),
    Move(MoveArguments),
    Retire(RetireArguments),
    Split(SplitArguments),
    Merge(MergeArguments),
    Rename(RenameArguments),
    Publish(PublishArguments),
    Diff(DiffArguments),
    DiffDriver(DiffDriverArguments),
    ShowSettings(ShowSettingsArguments),
    Init(InitArguments),
    NewEdition(NewEditionArguments),
    NewPlan(NewPlanArguments),
    Upgrade(UpgradeArguments),
    Completions(CompletionsArguments),
    Man(ManArguments),
}

impl Verb {
    /// Runs it. `command` is the whole command with its texts, for those that tell others of it.
    pub(crate) fn run(&self, command: impl FnOnce() -> Command, words: &Texts, output: &mut Output) -> Ending {
        match self {
            Self::Completions(completions) => completions::run(completions, command(), output),
            Self::Man(arguments) => completions::man(arguments, command(), output),
            Self::Init(init) => init::run(init, words, output),
            Self::NewEdition(edition) => new_edition::run(edition, words, output),
            Self::NewPlan(plan) => new_plan::run(plan, words, output),
            Self::Upgrade(upgrade) => upgrade::run(upgrade, words, output),
            Self::Add(add) => edit::add::run(add, words, output),
            Self::Set(set) => edit::set::run(set, words, output),
            Self::Move(moved) => edit::move_outcome::run(moved, words, output),
            Self::Retire(retire) => edit::retire::run(retire, words, output),
            Self::Split(split) => edit::split::run(split, words, output),
            Self::Merge(merge) => edit::merge::run(merge, words, output),
            Self::Rename(rename) => edit::rename::run(rename, words, output),
            Self::Publish(publish) => edit::publish::run(publish, words, output),
            Self::Lint(lint) => lint::run(lint, words, output),
            Self::Diff(diff) => diff::run(diff, words, output),
            Self::DiffDriver(driver) => diff_driver::run(driver, words, output),
            Self::View(view) => export::run_view(&view.0, words, output),
            Self::Status(status) => status::run(status, words, output),
            Self::Explain(explain) => explain::run(explain, words, output),
            Self::Export(export) => export::run(export, words, output),
            Self::Site(site) => export::run_site(site, words),
            Self::Import(import) => import::run(import, words, output),
            Self::Atelier(atelier) => atelier::run(atelier, words, output),
            Self::Rules(rules) => rules::run(rules, words, output),
            Self::Schema(schema) => schema::run(schema, output),
            Self::ShowSettings(settings) => show_settings::run(settings, words, output),
        }
    }
}
