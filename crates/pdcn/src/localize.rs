//! The command line in the reader's language: help texts, headings and errors.
//!
//! The texts are in the catalogue by the names of the commands (`command-lint`), with one part per argument, so that a
//! new argument without its text fails a test.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::io::{self, Write as _};

use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command};
use pdcn_model::FORMAT;
use pdcn_report::View;
use pdcn_source::nearest;
use pdcn_texts::{Texts, Value};

use crate::failure::{COULD_NOT_RUN, Failure, say};
use crate::likely;

/// The command with all its texts.
pub(crate) fn command(command: Command, words: &Texts) -> Command {
    command_for(command, words, &[])
}

/// The command with the texts that a run with these arguments may show: of the verbs, those that the arguments name; of
/// all when they name none or ask for help. A person who lints does not wait for the texts of every other verb.
pub(crate) fn command_for(command: Command, words: &Texts, arguments: &[OsString]) -> Command {
    let mut verbs: Vec<String> = command.get_subcommands().map(|verb| verb.get_name().to_owned()).collect();
    let names = |name: &str| arguments.iter().any(|argument| argument == name);
    let asks_for_help = ["-h", "--help", "help"].into_iter().any(names);
    if !asks_for_help && verbs.iter().any(|verb| names(verb)) {
        verbs.retain(|verb| names(verb));
    }
    let versions = [("version", env!("CARGO_PKG_VERSION").into()), ("format", FORMAT.to_string().into())];
    let mut command = with_texts(command, words, &["command"])
        .subcommand_value_name(words.say("heading-command-value", &[]))
        .subcommand_help_heading(words.say("heading-commands", &[]))
        .after_help(words.say("help-exit-codes", &[]))
        .disable_version_flag(true)
        .long_version(words.say("version-long", &versions))
        .arg(flag("version", 'V', ArgAction::Version, words));
    for verb in verbs {
        command = command.mut_subcommand(&verb, |of_verb| verb_with_texts(of_verb, words, &verb));
    }
    command
}

/// A verb and the views below it, with their texts: `command-export`, `view-table`.
fn verb_with_texts(verb: Command, words: &Texts, name: &str) -> Command {
    if let Some(view) = View::named(name) {
        let verb = view_with_texts(verb, words, view);
        return verb.about(words.part(&view.text(), "verb", &[]));
    }
    let name = format!("command-{name}");
    let below: Vec<String> = verb.get_subcommands().map(|verb| verb.get_name().to_owned()).collect();
    let shared = if verb.get_arguments().any(|argument| argument.get_id() == "dry_run") { EDIT } else { VIEW };
    let mut verb = with_texts(verb, words, &[&name, shared, "command"]);
    if !below.is_empty() {
        let part = |part: &str| words.part(&name, part, &[]);
        verb = verb
            .subcommand_value_name(part("below-value"))
            .subcommand_help_heading(part("below-heading"))
            .disable_help_subcommand(true);
    }
    for below in &below {
        verb = verb.mut_subcommand(below, |verb| match View::named(below) {
            Some(view) => view_with_texts(verb, words, view),
            None => with_texts(verb, words, &[&format!("{name}-{below}"), VIEW, "command"]),
        });
    }
    verb
}

/// The text whose parts say what all views may be asked.
const VIEW: &str = "command-view";

/// The text whose parts say what all verbs that change a pathway may be told.
const EDIT: &str = "command-edit";

/// The command of a view with its texts: its own, which are in the catalogue of the view, and those that views share.
fn view_with_texts(command: Command, words: &Texts, view: &View) -> Command {
    with_texts(command, words, &[&view.text(), VIEW, "command"])
}

/// A command with its texts: those of the first name, and for arguments that it shares with others, of the next ones.
fn with_texts(command: Command, words: &Texts, names: &[&str]) -> Command {
    let name = names.first().copied().unwrap_or_default();
    let owner = |part: &str| names.iter().find(|name| words.has(name, Some(part))).copied();
    let text = |part: &str, choices: &[String]| {
        words.part(owner(part).unwrap_or(name), part, &[("choices", choices.join(", ").into())])
    };
    let (options, arguments) = (words.say("heading-options", &[]), words.say("heading-arguments", &[]));
    let template = words.say("help-template", &[]);
    command
        .about(words.say(name, &[]))
        .help_template(template)
        .disable_help_flag(true)
        .mut_args(|argument| {
            let heading = if argument.is_positional() { arguments.clone() } else { options.clone() };
            let takes_values = argument.get_action().takes_values();
            let value = format!("{}-value", argument.get_id());
            let choices: Vec<String> =
                argument.get_possible_values().iter().map(|choice| choice.get_name().to_owned()).collect();
            let help = text(argument.get_id().as_str(), &choices);
            let argument = if let Some(name) = owner(&value) {
                argument.value_name(words.part(name, &value, &[]))
            } else if takes_values && !choices.is_empty() {
                argument.value_name(choices.join("|"))
            } else {
                argument
            };
            argument
                .help(help)
                .help_heading(heading)
                .hide_default_value(takes_values)
                .hide_possible_values(takes_values)
        })
        .arg(flag("help", 'h', ArgAction::Help, words))
}

fn flag(name: &'static str, short: char, action: ArgAction, words: &Texts) -> Arg {
    let help = words.part("command", name, &[]);
    Arg::new(name).short(short).long(name).action(action).help(help).help_heading(words.say("heading-options", &[]))
}

/// Says what is wrong with the arguments, or shows the help or version that was asked for; gives the exit code.
pub(crate) fn report(error: &clap::Error, given: &[OsString], command: &Command, words: &Texts) -> u8 {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => match error.print().and_then(|()| io::stdout().flush()) {
            // Who reads has enough: nothing went wrong.
            Err(refused) if refused.kind() != io::ErrorKind::BrokenPipe => Failure::output(&refused).report(words),
            _ => 0,
        },
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            let verbs = command.get_subcommands().map(|verb| verb.get_name().to_owned()).collect::<Vec<_>>();
            let values = [("verbs", Value::from(verbs.join(", ")))];
            say(words, &words.say("usage-no-command", &values), &words.part("usage-no-command", "help", &values));
            COULD_NOT_RUN
        }
        kind => {
            let mut values = values_of(error);
            let name = match kind {
                ErrorKind::ArgumentConflict if is_fix_and_diff(error) => "usage-fix-and-diff",
                ErrorKind::ArgumentConflict if are_two(error) => "usage-conflict",
                ErrorKind::UnknownArgument => "usage-unknown-argument",
                ErrorKind::InvalidSubcommand => "usage-unknown-command",
                ErrorKind::InvalidValue if context(error, ContextKind::InvalidValue).is_empty() => "usage-no-value",
                ErrorKind::InvalidValue | ErrorKind::ValueValidation => "usage-invalid-value",
                ErrorKind::MissingRequiredArgument => "usage-missing-argument",
                ErrorKind::TooManyValues | ErrorKind::ArgumentConflict => "usage-too-many",
                ErrorKind::InvalidUtf8 => "usage-not-utf8",
                _ => "usage-other",
            };
            if let Some((argument, long)) = long_with_one_dash(error, given, command) {
                values.retain(|(name, _)| !matches!(*name, "argument" | "nearest"));
                values.extend([("argument", argument.into()), ("nearest", long.into())]);
            }
            let likely = likely_command(error, given).inspect(|likely| {
                values.retain(|(name, _)| *name != "nearest");
                values.push(("nearest", likely.as_str().into()));
            });
            let nearest = likely.is_some()
                || long_with_one_dash(error, given, command).is_some()
                || !context(error, ContextKind::SuggestedArg).is_empty()
                || !context(error, ContextKind::SuggestedSubcommand).is_empty()
                || !context(error, ContextKind::SuggestedValue).is_empty();
            let part = if nearest && words.has(name, Some("help-nearest")) { "help-nearest" } else { "help" };
            say(words, &words.say(name, &values), &words.part(name, part, &values));
            COULD_NOT_RUN
        }
    }
}

/// The command that was meant by one that there is not.
fn likely_command(error: &clap::Error, given: &[OsString]) -> Option<String> {
    let word = context(error, ContextKind::InvalidSubcommand);
    let is_below_export = given.get(1).is_some_and(|verb| verb == "export") && word != "export";
    likely::command(&word, is_below_export).filter(|_| error.kind() == ErrorKind::InvalidSubcommand)
}

/// The argument that was written with one dash, `-edition`, and how it is written: its first letter is no argument.
fn long_with_one_dash(error: &clap::Error, given: &[OsString], command: &Command) -> Option<(String, String)> {
    let letter = context(error, ContextKind::InvalidArg);
    if error.kind() != ErrorKind::UnknownArgument || letter.starts_with("--") {
        return None;
    }
    let words = given.iter().filter_map(|word| word.to_str());
    let word = words.filter(|word| !word.starts_with("--") && word.starts_with(&letter)).find(|word| word.len() > 2)?;
    let name = word.trim_start_matches('-').split('=').next()?;
    let verbs = std::iter::once(command).chain(command.get_subcommands());
    let longs: BTreeSet<&str> = verbs.flat_map(clap::Command::get_arguments).filter_map(Arg::get_long).collect();
    let long = nearest(name, longs.iter().copied())?;
    Some((word.to_owned(), format!("--{long}")))
}

/// True when two arguments exclude each other, rather than one that is given twice.
fn are_two(error: &clap::Error) -> bool {
    let other = context(error, ContextKind::PriorArg);
    !other.is_empty() && other != context(error, ContextKind::InvalidArg)
}

/// True for the two that say nearly the same.
fn is_fix_and_diff(error: &clap::Error) -> bool {
    let mut both = [ContextKind::InvalidArg, ContextKind::PriorArg].map(|kind| context(error, kind));
    both.sort_unstable();
    both == ["--diff", "--fix"]
}

fn values_of(error: &clap::Error) -> Vec<(&'static str, Value)> {
    let suggested = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
        .map(|kind| context(error, kind))
        .concat();
    let argument = [ContextKind::InvalidArg, ContextKind::InvalidSubcommand].map(|kind| context(error, kind)).concat();
    vec![
        ("argument", argument.into()),
        ("value", context(error, ContextKind::InvalidValue).into()),
        ("allowed", context(error, ContextKind::ValidValue).into()),
        ("other", context(error, ContextKind::PriorArg).into()),
        ("nearest", suggested.into()),
        ("detail", error.kind().to_string().into()),
    ]
}

fn context(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => StyledStr::to_string(text),
        Some(ContextValue::StyledStrs(texts)) => texts.iter().map(StyledStr::to_string).collect::<Vec<_>>().join(", "),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;
    use pdcn_texts::Language;

    use crate::arguments::Arguments;
    use crate::language::words;

    #[test]
    fn each_command_and_argument_has_its_text_in_both_languages() {
        for language in Language::ALL {
            // A missing text panics here, in debug; clap checks the rest.
            super::command(Arguments::command(), &words(language)).debug_assert();
        }
    }
}
