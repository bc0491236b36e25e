//! The arguments of a view, as its record says: what it may be asked, then which pathway, and where the document goes.

use clap::builder::PossibleValuesParser;
use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Args as _, Command, FromArgMatches, Subcommand, value_parser};
use pdcn_report::{Ask, Asked, Form, VIEWS, View};

use super::opened::{PathwayArguments, PlaceArguments};
use crate::document::DocumentArguments;

/// A view that is asked: below `pdcn export` any, as a verb of its own those that are one.
#[derive(Clone, Debug)]
pub(crate) struct ViewArguments<const AS_VERB: bool>(pub(crate) Asking);

/// What is asked of a view, of which pathway, and where the document goes.
#[derive(Clone, Debug)]
pub(crate) struct Asking {
    pub(super) view: &'static View,
    pub(super) asked: Asked,
    pub(super) of: PathwayArguments,
    pub(super) to: DocumentArguments,
}

/// The command of a view, without its texts.
fn command(view: &View) -> Command {
    let command = Command::new(view.name).args(view.asks().map(|ask| argument(&ask)));
    let command =
        if view.of_pathway { PlaceArguments::augment_args(command) } else { PathwayArguments::augment_args(command) };
    DocumentArguments::augment_args(command)
}

/// The argument by which something is asked.
fn argument(ask: &Ask) -> Arg {
    let mut argument = Arg::new(ask.name).conflicts_with_all(ask.excludes);
    if let Some(required) = ask.requires {
        argument = argument.requires(required);
    }
    if let Form::Words(_) = ask.form {
        return argument.required(true).num_args(1..).action(ArgAction::Append);
    }
    argument = argument.long(ask.name);
    if ask.takes_lists() {
        argument = argument.value_delimiter(',');
    }
    let action = if ask.several { ArgAction::Append } else { ArgAction::Set };
    match ask.form {
        Form::Flag => argument.action(ArgAction::SetTrue),
        Form::Number(least, most) => {
            argument.value_parser(value_parser!(u16).range(i64::from(least)..=i64::from(most)))
        }
        Form::Choice(choices) => argument.action(action).value_parser(PossibleValuesParser::new(choices)),
        Form::Name(_) | Form::Words(_) => argument.action(action),
    }
}

/// What was asked of a view.
fn asked(view: &View, matches: &ArgMatches) -> Asked {
    let mut asked = Asked::default();
    for ask in view.asks() {
        match ask.form {
            Form::Flag if matches.get_flag(ask.name) => asked.add(ask.name, ""),
            Form::Flag => {}
            Form::Number(..) => {
                matches
                    .get_one::<u16>(ask.name)
                    .into_iter()
                    .for_each(|number| asked.add(ask.name, &number.to_string()));
            }
            Form::Choice(_) | Form::Name(_) | Form::Words(_) => {
                let values = matches.get_many::<String>(ask.name).into_iter().flatten();
                values.for_each(|value| asked.add(ask.name, value));
            }
        }
    }
    asked
}

impl<const AS_VERB: bool> FromArgMatches for ViewArguments<AS_VERB> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let missing = || clap::Error::new(ErrorKind::MissingSubcommand);
        let (name, matches) = matches.subcommand().ok_or_else(missing)?;
        let view = View::named(name).ok_or_else(missing)?;
        let mut asked = asked(view, matches);
        let of = if view.of_pathway {
            PathwayArguments::of(PlaceArguments::from_arg_matches(matches)?)
        } else {
            PathwayArguments::from_arg_matches(matches)?
        };
        of.edition.iter().for_each(|edition| asked.add("edition", edition));
        Ok(Self(Asking { view, asked, of, to: DocumentArguments::from_arg_matches(matches)? }))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl<const AS_VERB: bool> Subcommand for ViewArguments<AS_VERB> {
    fn augment_subcommands(command: Command) -> Command {
        let views = VIEWS.iter().filter(|view| view.is_verb || !AS_VERB);
        command.subcommands(views.map(|view| self::command(view)))
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        Self::augment_subcommands(command)
    }

    fn has_subcommand(name: &str) -> bool {
        View::named(name).is_some_and(|view| view.is_verb || !AS_VERB)
    }
}
