//! `--deny`, `--warn`, `--allow` and `--only`: levels from the command line, by rule or category.

use pdcn_lint::{Category, RULES, Rule};
use pdcn_model::Level;
use pdcn_source::nearest;

use crate::failure::Failure;
use crate::likely;

/// The options that say which rules are run and how serious they are.
#[derive(Debug, Default, clap::Args)]
pub(crate) struct LevelArguments {
    #[arg(short = 'D', long)]
    pub(crate) deny: Vec<String>,
    #[arg(short = 'W', long)]
    pub(crate) warn: Vec<String>,
    #[arg(short = 'A', long)]
    pub(crate) allow: Vec<String>,
    #[arg(long)]
    pub(crate) only: Vec<String>,
}

impl LevelArguments {
    /// The levels by rule or category; a name given twice keeps the more serious one, which comes last.
    pub(crate) fn levels(&self) -> Result<Vec<(String, Level)>, Failure> {
        let given = [(&self.allow, Level::Off), (&self.warn, Level::Warning), (&self.deny, Level::Error)];
        let mut levels = Vec::new();
        for (names, level) in given {
            for name in names.iter().flat_map(|names| parts(names)) {
                levels.push((known(name)?, level));
            }
        }
        Ok(levels)
    }

    /// The only rules or categories to run.
    pub(crate) fn only(&self) -> Result<Vec<String>, Failure> {
        self.only.iter().flat_map(|names| parts(names)).map(known).collect()
    }
}

/// Names may be given one by one or with commas.
fn parts(names: &str) -> impl Iterator<Item = &str> {
    names.split(',').map(str::trim).filter(|name| !name.is_empty())
}

fn known(name: &str) -> Result<String, Failure> {
    if Rule::named(name).is_some() || Category::named(name).is_some() {
        return Ok(name.to_owned());
    }
    let names = RULES.iter().map(|rule| rule.id).chain(Category::ALL.map(Category::name));
    Err(no_such_rule(name, nearest(name, names)))
}

/// There is no such rule; one of this name may be near, or several whose documentation has the word.
pub(crate) fn no_such_rule(name: &str, nearest: Option<&str>) -> Failure {
    let near = likely::rules(name);
    let failure = Failure::new("failure-no-such-rule").with("name", name).with("near", near.join(", "));
    let failure = failure.with("categories", Category::ALL.map(Category::name).join(", "));
    if nearest.is_none() && !near.is_empty() { failure.help("help-near") } else { failure.nearest(nearest) }
}
