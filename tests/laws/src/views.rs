//! Showing: every view of any bytes, in every format; what a reader would obey or not see is never in it.

use std::borrow::Cow;
use std::sync::LazyLock;

use pdcn_diff::{Side, compare};
use pdcn_document::{Document, Format, Options, check, write};
use pdcn_report::changes::{Changes, ChangesSide, Extent, ShownChange, changes};
use pdcn_report::set::{index, pieces};
use pdcn_report::{Editions, Example, Question, VIEWS, View, catalogues};
use pdcn_source::Loaded;
use pdcn_texts::{Language, Texts, is_hidden};

use crate::input::current;

/// The questions that are asked: the examples of all views.
fn examples() -> impl Iterator<Item = (&'static View, Example)> {
    VIEWS.iter().flat_map(|view| view.examples.iter().map(|example| (*view, *example)))
}

/// How many questions there are: the examples, the home page of the set, and what changed between any two editions.
pub(crate) fn n_questions() -> usize {
    examples().count() + 2
}

thread_local! {
    static TEXTS: LazyLock<[Texts; 2]> =
        LazyLock::new(|| Language::ALL.map(|language| Texts::new(language, catalogues(language))));
}

/// The last byte says which question is asked, and in which language; the rest is the pathway.
pub fn views(input: &[u8]) {
    let Some((asked, rest)) = input.split_last() else { return };
    let loaded = pdcn_source::load(current(rest));
    TEXTS.with(|texts| answer(&loaded, usize::from(asked % 128), &texts[usize::from(*asked >= 128)]));
}

fn answer(loaded: &Loaded, asked: usize, texts: &Texts) {
    let pathway = &loaded.pathway;
    let Some(edition) = pathway.current().or(pathway.editions.first()).map(|edition| edition.id.as_str()) else {
        return;
    };
    let editions = Editions::new(loaded);
    let asked = asked % n_questions();
    if let Some((view, example)) = examples().nth(asked) {
        let Some(question) = Question::example(view, &editions, edition, example, texts) else { return };
        // Whatever the files are, it can be told whether the answer comes from them.
        let _ = loaded.sources.files().iter().filter(|file| (view.files)(&question, &file.path)).count();
        shown((view.answer)(&question).ok().map(|answer| answer.document));
    } else if asked + 1 == n_questions() {
        years(loaded, texts);
    } else if let Some(context) = editions.context(edition, texts, None) {
        let pieces = pieces(&editions, &context);
        let name = |piece: &pdcn_report::set::Piece, format: &Format| format!("{}.{}", piece.name, format.ending());
        let listed: Vec<_> = pieces
            .iter()
            .map(|piece| (piece, piece.formats.iter().map(|format| name(piece, format)).collect()))
            .collect();
        shown(Some(index(&context, &listed)));
    }
}

/// What changed from each edition to the last one.
fn years(loaded: &Loaded, texts: &Texts) {
    let pathway = &loaded.pathway;
    let Some((last, others)) = pathway.editions.split_last() else { return };
    for other in others {
        let side = |edition| Side { pathway, edition, sources: &loaded.sources };
        let comparison = compare(side(other), side(last), &pdcn_diff::Options::default());
        let fingerprints: Vec<String> = comparison.changes.iter().map(pdcn_diff::Change::fingerprint).collect();
        let shown_change = |(change, fingerprint)| ShownChange {
            change,
            old: None,
            new: None,
            accepted: pathway.accepted.first(),
            fingerprint,
            fails: false,
        };
        let of = |edition| ChangesSide { pathway, edition, origin: String::new() };
        let all = Changes {
            old: of(other),
            new: of(last),
            changes: comparison.changes.iter().zip(fingerprints.iter().map(String::as_str)).map(shown_change).collect(),
            n_all: comparison.changes.len(),
            filter: None,
            hints: comparison.hints.iter().collect(),
            unread: &comparison.unread,
            consequences: Some(comparison.consequences()),
            warnings: Vec::new(),
            incomplete: false,
            extent: Extent::Everything,
        };
        shown(Some(changes(&all, texts)));
    }
}

/// Writes a document in each format that can show it, and looks at what was written.
fn shown(document: Option<Document<'_>>) {
    let Some(document) = document else { return };
    for &format in Format::ALL {
        if !format.is_built() || !format.can_show(&document) || check(&document, format).is_err() {
            continue;
        }
        let mut written = Vec::new();
        let outcome = write(&document, format, &Options::default(), &mut written);
        assert!(outcome.is_ok(), "{}: {outcome:?}", format.name());
        if !format.is_text() {
            continue;
        }
        let text = String::from_utf8_lossy(&written);
        assert!(matches!(text, Cow::Borrowed(_)), "{} is not UTF-8", format.name());
        let obeyed = text.chars().find(|&sign| is_hidden(sign) && !"\n\r\t".contains(sign));
        assert_eq!(obeyed, None, "in {}: {text}", format.name());
        if format == Format::Json {
            assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{text}");
        }
    }
}
