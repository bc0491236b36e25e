//! Rules: judgments on a pathway, as findings that say what is wrong, where, why it matters and what to do.
//!
//! A [`Rule`] is one file of `src/rules/`, with its metadata and examples that the tests run; its words are an
//! entry of the [`catalogues`]. [`RULES`] is the one list of them. [`lint`] runs them over a loaded pathway; a [`Finding`] is
//! plain data, worded by [`pdcn_texts::Texts`] from its [`catalogues`] and placed by [`Report::locate`] only when it is shown.
//!
//! ```
//! use pdcn_lint::{Options, catalogues, lint};
//! use pdcn_source::{Folder, load};
//! use pdcn_texts::{Language, Texts};
//!
//! let loaded = load(Folder::from_texts([("pdcn.toml", "format = 2\nlanguage = \"fr\"\ncurent = \"2026-2027\"\n")]));
//! let report = lint(&loaded, &Options::default());
//! let finding = &report.findings[0];
//! assert_eq!(finding.rule.id, "unknown-key");
//! assert_eq!(
//!     Texts::new(Language::English, catalogues(Language::English)).text(&finding.message),
//!     "`curent` is not a key here; `current`, which is missing, was probably meant"
//! );
//! ```

mod alignments;
mod context;
mod doubt;
mod example;
mod exceptions;
mod finding;
mod fix;
mod history;
mod mending;
mod named;
mod passage;
mod pattern;
mod plans;
mod refused;
mod renamed;
mod report;
mod rule;
mod rules;
mod run;
mod sealed;
mod settings;
mod similar;
mod strands;
mod suggest;
mod texts;
mod titles;
mod unread;
mod verb;
mod words;

pub use context::{Context, EditionContext};
pub use example::{Example, base_pathway};
pub use exceptions::{Exception, Exceptions};
pub use finding::{Change, Edit, Finding, Findings, Fix, Label, Safety};
pub use fix::{Mended, mend};
pub use mending::{Made, Mender, Mending, mend_all};
pub use passage::{Field, Passage};
pub use report::{Checked, Hidden, Located, LocatedEdit, LocatedLabel, Report, Why};
pub use rule::{Category, Check, Documentation, Languages, Rule};
pub use rules::RULES;
pub use run::{EditionChoice, Options, lint, looks_at_files_alone};
pub use settings::{Chosen, OptionForm, Origin, RuleChoices, RuleOption};
pub use texts::catalogues;
pub use unread::HeldBack;
pub use words::{ListOrigin, word_lists};
