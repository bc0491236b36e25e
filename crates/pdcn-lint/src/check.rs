//! What a rule runs: a function over the whole pathway, an edition, a text, or the exceptions.

use crate::exceptions::Exceptions;
use crate::finding::{Finding, Findings};
use crate::passage::Passage;
use crate::rule::Rule;
use crate::{Context, EditionContext};

/// What a rule is run on.
#[derive(Clone, Copy)]
pub(crate) enum Check {
    /// Once, on the whole pathway.
    Pathway(fn(&Context<'_>, &mut Findings)),
    /// Once, on the whole pathway, then on everything found by any rule, to settle what depends on it.
    PathwayThen(fn(&Context<'_>, &mut Findings), fn(&Context<'_>, &mut [Finding])),
    /// On each edition that is linted.
    Edition(fn(&EditionContext<'_>, &mut Findings)),
    /// On each text of each edition that is linted.
    Passage(fn(&Passage<'_>, &mut Findings)),
    /// On each text of each edition that is linted, then once on everything found by any rule, to leave out what does
    /// not count once all is known.
    PassagesThen(fn(&Passage<'_>, &mut Findings), fn(&Context<'_>, &mut Vec<Finding>)),
    /// Once, after the others, on the exceptions and what they covered.
    Exceptions(fn(&Context<'_>, &Exceptions<'_>, &mut Findings)),
}

impl Check {
    /// What is run on each text.
    pub(crate) fn of_passage(&self) -> Option<fn(&Passage<'_>, &mut Findings)> {
        match self {
            Self::Passage(check) | Self::PassagesThen(check, _) => Some(*check),
            _ => None,
        }
    }
}

/// A rule with what it runs.
#[derive(Clone, Copy)]
pub(crate) struct Judge {
    pub(crate) rule: &'static Rule,
    pub(crate) check: Check,
}

impl Judge {
    /// True when it reads the words of texts.
    pub(crate) fn reads_texts(&self) -> bool {
        self.rule.compares_statements || !self.rule.lists.is_empty() || self.check.of_passage().is_some()
    }
}
