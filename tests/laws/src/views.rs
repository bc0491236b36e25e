//! Showing: every view of any bytes, in every format; what a reader would obey or not see is never in it.

use std::borrow::Cow;
use std::sync::LazyLock;

use pdcn_diff::{Side, compare};
use pdcn_document::{Document, Format, Options, check, write};
use pdcn_model::EditionIndex;
use pdcn_report::changes::{Changes, ChangesSide, Extent, ShownChange, changes};
use pdcn_report::{Asked, Context, For, Selection, catalogues, chart, checklist, coverage, developing, inventory, map};
use pdcn_report::{reflection, show, table};
use pdcn_source::Loaded;
use pdcn_texts::{Language, Texts, is_hidden};

use crate::input::current;

/// How many questions there are.
pub(crate) const QUESTIONS: u8 = 8;

thread_local! {
    static TEXTS: LazyLock<[Texts; 2]> =
        LazyLock::new(|| Language::ALL.map(|language| Texts::new(language, catalogues(language))));
}

/// The last byte says which question is asked, and in which language; the rest is the pathway.
pub fn views(input: &[u8]) {
    let Some((asked, rest)) = input.split_last() else { return };
    let loaded = pdcn_source::load(current(rest));
    TEXTS.with(|texts| answer(&loaded, *asked, &texts[usize::from(*asked >= 128)]));
}

fn answer(loaded: &Loaded, asked: u8, texts: &Texts) {
    let pathway = &loaded.pathway;
    let Some(edition) = pathway.current().or(pathway.editions.first()) else { return };
    let index = EditionIndex::new(edition);
    let context = Context::new(pathway, &index, texts);
    let select = |asked: &Asked| Selection::new(asked, &context).ok();
    let Some(all) = select(&Asked::default()) else { return };
    let one_grade = || {
        let grade = edition.grades.first()?.id.to_string();
        select(&Asked { grades: vec![grade], ..Asked::default() })
    };
    let options = coverage::Options { all: true, reuse: true, minimum: Some(1) };
    match asked % QUESTIONS {
        0 => shown(table(&context, &all, &[])),
        1 => shown(one_grade().and_then(|grade| table(&context, &grade, &[]))),
        2 => {
            shown(chart(&context, &all));
            shown(checklist(&context, &all, For::Pupil));
        }
        3 => shown(map(&context, &all, None).ok()),
        4 => {
            shown(Some(coverage::competencies(&context, &all, options).document));
            for framework in &pathway.frameworks {
                shown(Some(coverage::codes(&context, &all, framework, options).document));
            }
        }
        5 => {
            for plan in &pathway.plans {
                shown(Some(coverage::plan(&context, &all, plan, options).document));
                let guide = pathway.reflection.as_ref();
                shown(
                    guide
                        .zip(plan.activities.first())
                        .map(|(guide, activity)| reflection(&context, guide, Some((plan, activity)))),
                );
            }
            shown(pathway.reflection.as_ref().map(|guide| reflection(&context, guide, None)));
            shown(developing(&context, &all));
        }
        6 => {
            let ids = edition.outcomes.iter().map(|outcome| outcome.id.as_str()).take(3);
            for id in ids.chain(edition.competencies.iter().map(|one| one.id.as_str()).take(2)).chain(["A1", "P1"]) {
                shown(show::show(&context, &loaded.sources, id, show::Options::default()).ok());
            }
        }
        _ => {
            shown(Some(inventory(pathway, &pathway.editions.iter().collect::<Vec<_>>(), texts)));
            years(loaded, texts);
        }
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
