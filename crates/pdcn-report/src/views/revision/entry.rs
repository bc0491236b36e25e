//! An outcome in a grade as one paragraph of both years: its mark, its id and its statement, with the words that came and went.

use pdcn_diff::{Rewording, Words};
use pdcn_document::{Span, Style, Text};

use super::progression::Taught;
use crate::Titles;
use crate::signs::mark_glyph;

/// What an outcome of the old side and of the new one is in a grade.
pub(super) fn entry<'a>([old, new]: [Option<Taught<'a>>; 2], titles: &Titles) -> Text<'a> {
    match (old, new) {
        (Some(old), Some(new)) => {
            let mut spans = changed(mark_glyph(old.mark), mark_glyph(new.mark));
            spans.push(Span::plain(format!("\u{a0}{} ", new.outcome.id)));
            spans.extend(reworded(titles.statement(old.outcome), titles.statement(new.outcome)));
            text(spans)
        }
        (Some(only), None) => Text::styled(Style::Removed, whole(only, titles)),
        (None, Some(only)) => Text::styled(Style::Added, whole(only, titles)),
        (None, None) => Text::default(),
    }
}

/// Words of one side or both: what only one has came or went as a whole.
pub(super) fn told_apart<'a>(old: Option<&'a str>, new: Option<&'a str>) -> Text<'a> {
    match (old, new) {
        (Some(old), Some(new)) => text(reworded(old, new)),
        (Some(only), None) => Text::styled(Style::Removed, only),
        (None, Some(only)) => Text::styled(Style::Added, only),
        (None, None) => Text::default(),
    }
}

fn whole(taught: Taught<'_>, titles: &Titles) -> String {
    format!("{}\u{a0}{} {}", mark_glyph(taught.mark), taught.outcome.id, titles.statement(taught.outcome))
}

fn changed(old: &'static str, new: &'static str) -> Vec<Span<'static>> {
    if old == new {
        return vec![Span::plain(new)];
    }
    vec![Span::styled(Style::Removed, old), Span::styled(Style::Added, new)]
}

/// The words of two texts as one row, to the last space what each of them is: what went stands before what came in its place.
fn reworded<'a>(old: &'a str, new: &'a str) -> Vec<Span<'a>> {
    let mut spans = Vec::new();
    let (mut removed, mut added) = (String::new(), String::new());
    for words in Rewording::exact(old, new) {
        match words {
            Words::Removed(words) => removed.push_str(words),
            Words::Added(words) => added.push_str(words),
            Words::Equal(words) => {
                spans.extend(replaced(std::mem::take(&mut removed), std::mem::take(&mut added)));
                spans.push(Span::plain(words));
            }
        }
    }
    spans.extend(replaced(removed, added));
    spans
}

/// What went and what came in its place; the spaces after both did neither.
fn replaced(mut removed: String, mut added: String) -> Vec<Span<'static>> {
    let same =
        removed.chars().rev().zip(added.chars().rev()).take_while(|(one, other)| one == other && one.is_whitespace());
    let kept: usize = same.map(|(space, _)| space.len_utf8()).sum();
    let spaces = removed.split_off(removed.len() - kept);
    added.truncate(added.len() - kept);
    let spans = [Span::styled(Style::Removed, removed), Span::styled(Style::Added, added), Span::plain(spaces)];
    spans.into_iter().filter(|span| !span.words.is_empty()).collect()
}

/// A text of runs: one of words alone when nothing in it changed.
fn text(spans: Vec<Span<'_>>) -> Text<'_> {
    if spans.iter().all(|span| span.style == Style::Plain) {
        return spans.iter().map(|span| span.words.as_ref()).collect::<String>().into();
    }
    // Words that are all of one side do not make the paragraph theirs: beside them stands what neither changed.
    spans.into()
}
