//! Emitting: findings and changes of any bytes, in every format; each is whole, well-formed, and tells as many of them as there
//! are; what a reader, a terminal or a service would obey is never in it.

use std::path::Path;
use std::sync::LazyLock;

use pdcn_diff::accepted::Acceptance;
use pdcn_diff::{Category, Comparison, Side, compare};
use pdcn_document::{Options, check};
use pdcn_emit::{
    Broken, ChangesDocuments, ChangesFormat, ChangesRun, ChangesViews, ComparedSide, FindingsDocuments, FindingsFormat,
    FindingsRun, Hiding, LocatedChange, Origin, PlacesOfSide, Provenance, texts, write_changes, write_findings,
};
use pdcn_lint::{base_pathway, fingerprints, lint};
use pdcn_source::{Folder, Loaded};
use pdcn_texts::{Language, Texts, characters};
use serde_json::Value;

use crate::input::current;

thread_local! {
    static TEXTS: LazyLock<[Texts; 2]> = LazyLock::new(|| Language::ALL.map(texts));
}

/// The findings of an input, and what changes from the small pathway to it, in one language or the other.
pub fn emit(input: &[u8]) {
    let loaded = pdcn_source::load(current(input));
    TEXTS.with(|texts| {
        let words = &texts[input.len() % texts.len()];
        findings(&loaded, words);
        changes(&loaded, words);
    });
}

fn findings(loaded: &Loaded, words: &Texts) {
    let report = lint(loaded, &pdcn_lint::Options { show_hidden: true, ..pdcn_lint::Options::default() });
    let located = report.locate(&loaded.sources);
    let fingerprints = fingerprints(&loaded.sources, &located);
    let hidden: Vec<_> = report.locate_hidden(&loaded.sources);
    let hidden: Vec<_> = hidden.into_iter().map(|(located, why)| (located, Hiding::Why(why))).collect();
    let run = FindingsRun::new(&Origin::Embedded, &loaded.sources, &report, (&located, &fingerprints), words);
    let run = FindingsRun { hidden: &hidden, ..run };
    let documents = FindingsDocuments::new(&run);
    for format in FindingsFormat::all().into_iter().filter(|format| format.is_built()) {
        if format.document().is_some_and(|format| check(documents.of(format), format).is_err()) {
            continue;
        }
        let mut written = Vec::new();
        let outcome = write_findings(&documents, format, &Options::default(), &mut written);
        assert!(outcome.is_ok(), "{}: {outcome:?}", format.name());
        let Some(text) = seen(written, format.is_text(), format.name()) else { continue };
        let told = match format {
            FindingsFormat::Json => json(&text).pointer("/findings").and_then(Value::as_array).map(Vec::len),
            FindingsFormat::Sarif => json(&text).pointer("/runs/0/results").and_then(Value::as_array).map(Vec::len),
            FindingsFormat::Gitlab => json(&text).as_array().map(Vec::len),
            // The last line is the summary.
            FindingsFormat::Jsonl => Some(text.lines().map(json).count() - 1),
            FindingsFormat::Github => Some(commands(&text)),
            FindingsFormat::Concise => Some(text.lines().take_while(|line| !line.is_empty()).count()),
            FindingsFormat::Junit => {
                let cases = cases(&text);
                assert!(cases >= located.len(), "{cases} cases: {text}");
                continue;
            }
            _ => continue,
        };
        let expected = if located.is_empty() && format == FindingsFormat::Concise { told } else { Some(located.len()) };
        assert_eq!(told, expected, "in {}: {text}", format.name());
    }
}

fn changes(loaded: &Loaded, words: &Texts) {
    let base = pdcn_source::load(Folder::from_texts(base_pathway().iter().copied()));
    let (Some(old), Some(new)) = (side(&base), side(loaded)) else { return };
    let comparison = compare(old, new, &pdcn_diff::Options::default());
    let mut acceptance = Acceptance::new(&new.pathway.accepted, None, [&old.edition.id, &new.edition.id]);
    let located = located(&comparison, [old, new], &mut acceptance);
    let idle = acceptance.idle(|_| false);
    let revision =
        Provenance::Revision { folder: "a b".into(), name: "HEAD~1\u{1b}[31m".into(), commit: "0".repeat(40) };
    let here = Provenance::Here(Origin::Embedded);
    let broken = |loaded| Broken::among(loaded, &|_| true);
    let run = ChangesRun {
        old: ComparedSide::new(old, &revision, broken(&base)),
        new: ComparedSide::new(new, &here, broken(loaded)),
        here: Path::new(""),
        comparison: &comparison,
        located: &located,
        only: None,
        hints: comparison.hints.iter().collect(),
        consequences: Some(comparison.consequences()),
        idle: &idle,
        notes: Vec::new(),
        threshold: Some(Category::Wording),
        summary: false,
        details: false,
        words,
    };
    let views = ChangesViews::new(&run);
    let documents = ChangesDocuments::new(&views);
    for format in ChangesFormat::all().into_iter().filter(|format| format.is_built()) {
        if matches!(format, ChangesFormat::Document(format) if check(documents.of(format), format).is_err()) {
            continue;
        }
        let mut written = Vec::new();
        let outcome = write_changes(&documents, format, &Options::default(), &mut written);
        assert!(outcome.is_ok(), "{}: {outcome:?}", format.name());
        let Some(text) = seen(written, format.is_text(), format.name()) else { continue };
        match format {
            ChangesFormat::Json => {
                let told = json(&text).pointer("/changes").and_then(Value::as_array).map(Vec::len);
                assert_eq!(told, Some(located.len()), "{text}");
            }
            ChangesFormat::Github => assert_eq!(commands(&text), located.len(), "{text}"),
            ChangesFormat::Junit => assert!(cases(&text) >= located.len(), "{text}"),
            ChangesFormat::Document(_) => {}
        }
    }
}

/// The first edition of a pathway.
fn side(loaded: &Loaded) -> Option<Side<'_>> {
    let Loaded { pathway, sources, .. } = loaded;
    Some(Side { pathway, edition: pathway.editions.first()?, sources })
}

fn located<'a>(
    comparison: &'a Comparison<'a>,
    sides: [Side<'a>; 2],
    acceptance: &mut Acceptance<'a>,
) -> Vec<LocatedChange<'a>> {
    let [mut old, mut new] = sides.map(|side| PlacesOfSide::new(side.sources));
    let mut located = Vec::new();
    for change in &comparison.changes {
        let fingerprint = change.fingerprint();
        located.push(LocatedChange {
            change,
            accepted: acceptance.accept(change, &fingerprint),
            fingerprint,
            old: change.old_place.as_ref().map(|place| old.find(place)),
            new: change.new_place.as_ref().map(|place| new.find(place)),
        });
    }
    located
}

/// The text that was written, in which nothing is obeyed without being seen; nothing for what is no text.
fn seen(written: Vec<u8>, is_text: bool, format: &str) -> Option<String> {
    if !is_text {
        return None;
    }
    let text = String::from_utf8(written);
    assert!(text.is_ok(), "{format} is not UTF-8");
    let text = text.unwrap_or_default();
    let obeyed = characters(&text).find(|(character, is_hidden)| *is_hidden && !"\n\r\t".contains(*character));
    assert_eq!(obeyed, None, "in {format}: {text}");
    Some(text)
}

fn json(text: &str) -> Value {
    let read = serde_json::from_str(text);
    assert!(read.is_ok(), "{text}");
    read.unwrap_or_default()
}

/// How many workflow commands there are.
fn commands(text: &str) -> usize {
    text.lines().filter(|line| line.trim_start().starts_with("::")).count()
}

/// How many cases a test report has.
fn cases(text: &str) -> usize {
    let report = roxmltree::Document::parse(text);
    assert!(report.is_ok(), "{:?}: {text}", report.err());
    report.map_or(0, |report| report.descendants().filter(|node| node.has_tag_name("testcase")).count())
}
