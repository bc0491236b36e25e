//! How a verb writes a list: of the rules, of the settings.

use clap::ValueEnum;

/// How a list is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListFormat {
    #[default]
    Text,
    Json,
    Markdown,
}
