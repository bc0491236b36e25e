//! Mending: it comes to an end, loses no comment, and never leaves a pathway worse, whichever of the fixes are made.

use std::collections::HashSet;
use std::convert::Infallible;

use pdcn_lint::{Category, EditionChoice, Located, Mender, Options, Report, Safety, lint, mend_all};
use pdcn_model::Level;
use pdcn_source::{Loaded, Problem};

use crate::input::current;

/// Some of the fixes that are offered.
#[derive(Clone, Copy)]
enum Choice {
    /// Each of them.
    All,
    /// Those whose rule and place give this remainder of three.
    Third(usize),
    /// Those that leave what reading says alone: nothing new comes to light then.
    Judgments,
}

impl Mender for Choice {
    type Failure = Infallible;

    fn lint(&self, loaded: &Loaded) -> Result<Report, Infallible> {
        Ok(lint(loaded, &Options { editions: EditionChoice::All, ..Options::default() }))
    }

    fn judge(&self, loaded: &Loaded) -> Report {
        lint(loaded, &Options { editions: EditionChoice::All, ..Options::default() })
    }

    fn choose(&self, _: &Loaded, findings: &mut Vec<Located<'_>>) {
        let mut number = 0;
        findings.retain(|located| {
            number += usize::from(!located.edits.is_empty());
            match self {
                Self::All => true,
                Self::Third(remainder) => number % 3 == *remainder,
                Self::Judgments => located.finding.rule.category != Category::Schema,
            }
        });
    }
}

/// After any set of fixes each file parses that parsed before, and one that did not is no worse; nothing is harder to read;
/// no error is new, unless more is read than before; and safe fixes keep each comment.
pub fn fix(input: &[u8]) {
    let third = input.iter().fold(0, |sum: usize, byte| sum.wrapping_add(usize::from(*byte))) % 3;
    for some in [Choice::All, Choice::Third(third), Choice::Judgments] {
        for safety in [Safety::Safe, Safety::Unsafe] {
            mended(input, some, safety);
        }
    }
}

fn mended(input: &[u8], some: Choice, safety: Safety) {
    let folder = current(input);
    let before = pdcn_source::load(folder.clone());
    let Ok(mending) = mend_all(&some, folder, &before, safety);
    let Some(after) = &mending.loaded else {
        assert!(mending.files.is_empty() && mending.made.is_empty(), "texts without fixes");
        return;
    };
    for (path, (old, new)) in &mending.files {
        let (was_toml, is_toml) = (toml::from_str::<toml::Table>(old), toml::from_str::<toml::Table>(new));
        assert!(was_toml.is_err() || is_toml.is_ok(), "{path} does not parse any more: {old}\n{new}");
        assert!(n_slips(after, path) <= n_slips(&before, path), "{path} is more broken: {old}\n{new}");
        if was_toml.is_ok() {
            let (old_comments, new_comments) = (comments(old), comments(new));
            let is_kept = |comment: &&str| new_comments.contains(comment);
            assert!(old_comments.iter().all(is_kept), "a comment was lost of {path}: {old}\n{new}");
        }
    }
    let n_lost = |loaded: &Loaded| loaded.problems.iter().filter(|problem| problem.loses_something()).count();
    assert!(n_lost(after) <= n_lost(&before), "harder to read: {:#?}", after.problems);
    // A slip of syntax that is mended may show what it hid: that is more that is read.
    let n_slips_of_all =
        |loaded: &Loaded| loaded.problems.iter().filter(|problem| matches!(problem, Problem::Syntax { .. })).count();
    if n_lost(after) == n_lost(&before) && n_slips_of_all(after) == n_slips_of_all(&before) {
        no_error_is_new(&some.judge(&before), &some.judge(after));
    }
    assert!(!matches!(some, Choice::Judgments) || n_lost(after) == n_lost(&before), "what was lost came to light");
}

/// Each error was there: its rule said something of the same thing, or at the same place.
fn no_error_is_new(before: &Report, after: &Report) {
    let subjects: HashSet<_> = before.findings.iter().map(|finding| (finding.rule.id, &finding.subject)).collect();
    let place = |finding: &pdcn_lint::Finding| finding.labels.first().map(|label| label.place.clone());
    let places: HashSet<_> = before.findings.iter().map(|finding| (finding.rule.id, place(finding))).collect();
    for error in after.findings.iter().filter(|finding| finding.level == Level::Error) {
        let was_there =
            subjects.contains(&(error.rule.id, &error.subject)) || places.contains(&(error.rule.id, place(error)));
        assert!(was_there, "an error is new: {error:#?}");
    }
}

/// How many slips of syntax a file has.
fn n_slips(loaded: &Loaded, path: &str) -> usize {
    let is_slip = |problem: &&Problem| {
        matches!(problem, Problem::Syntax { .. }) && loaded.sources.file(problem.place().file).path == path
    };
    loaded.problems.iter().filter(is_slip).count()
}

/// The comments of a file, without what is around them.
fn comments(text: &str) -> Vec<&str> {
    let tokens = toml_parser::Source::new(text).lex();
    let is_comment = |token: &toml_parser::lexer::Token| token.kind() == toml_parser::lexer::TokenKind::Comment;
    tokens.filter(is_comment).map(|token| text[token.span().start()..token.span().end()].trim()).collect()
}
