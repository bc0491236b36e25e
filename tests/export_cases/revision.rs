//! The text of two years in Word: accepted it is the new edition to the letter, refused the old one, read from the file and
//! counted again from the data with loops.

use std::path::Path;

use pdcn_document::{Format, Options, write};
use pdcn_model::{Edition, Outcome, Pathway};
use pdcn_report::{Asked, Editions, Question, View, catalogues};
use pdcn_source::{Folder, Loaded, load};
use pdcn_tests::command::copy_real_years;
use pdcn_texts::{Language, Texts};

use crate::word::{Decide, comments, paragraphs, part};

fn loaded(folder: &Path) -> Loaded {
    load(Folder::read(folder).expect("a pathway"))
}

fn shipped() -> Loaded {
    loaded(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../pathway"))
}

fn word(loaded: &Loaded, edition: &str, asked: &[(&str, &str)]) -> Vec<u8> {
    let (editions, texts) = (Editions::new(loaded), Texts::new(Language::French, catalogues(Language::French)));
    let view = View::named("revision").expect("the view");
    let question = Question::new(view, &editions, edition, Asked::of(asked), &texts, None).expect("an edition");
    let answer = (view.answer)(&question).expect("an answer");
    let mut bytes = Vec::new();
    write(&answer.document, Format::Docx, &Options::default(), &mut bytes).expect("memory is never full");
    bytes
}

/// The mark of an outcome in a grade, one grade after the other as a person would fill the row.
fn mark(outcome: &Outcome, grade: usize, edition: &Edition) -> Option<&'static str> {
    let at = |id: &str| edition.grades.iter().position(|grade| grade.id.as_str() == id);
    let learn = at(outcome.learn.as_str())?;
    let master = outcome.master.as_ref().and_then(|id| at(id.as_str()));
    let end = master.or(outcome.reuse.as_ref().and_then(|id| at(id.as_str()))).unwrap_or(edition.grades.len() - 1);
    match grade {
        _ if Some(grade) == master => Some("★"),
        _ if (learn..=end).contains(&grade) => Some("→"),
        _ => None,
    }
}

/// An edition as it is read: grades and strands with their headings, and under each its outcomes by id.
fn text(edition: &Edition) -> Vec<(String, String)> {
    let strand = |outcome: &Outcome| {
        let competency = edition.competencies.iter().find(|competency| competency.id == outcome.competency);
        competency.map(|competency| competency.strand.as_str().to_owned()).expect("a competency")
    };
    let mut text = Vec::new();
    for (at, grade) in edition.grades.iter().enumerate() {
        let mut of_grade = Vec::new();
        for of in &edition.strands {
            let mut lines: Vec<(&str, String)> = Vec::new();
            for outcome in edition.outcomes.iter().filter(|outcome| strand(outcome) == of.id.as_str()) {
                if let Some(mark) = mark(outcome, at, edition) {
                    lines.push((outcome.id.as_str(), format!("{mark}\u{a0}{} {}", outcome.id, outcome.statement)));
                }
            }
            lines.sort();
            if !lines.is_empty() {
                of_grade.push(("Heading2".to_owned(), of.title.clone()));
                of_grade.extend(lines.into_iter().map(|(_, line)| ("Entry".to_owned(), line)));
            }
        }
        if !of_grade.is_empty() {
            text.push(("Heading1".to_owned(), grade.title.clone()));
            text.extend(of_grade);
        }
    }
    text
}

/// The progression in a file, once all changes are decided.
fn decided(bytes: &[u8], decide: Decide) -> Vec<(String, String)> {
    let body = part(bytes, "word/document.xml").expect("the text");
    let of_progression = |(style, _): &(String, String)| style.starts_with("Heading") || style == "Entry";
    paragraphs(&body, decide).into_iter().filter(of_progression).collect()
}

fn edition<'p>(pathway: &'p Pathway, id: &str) -> &'p Edition {
    pathway.edition(id).expect("an edition")
}

#[track_caller]
fn same(read: &[(String, String)], expected: &[(String, String)], said: &str) {
    for (at, (read, expected)) in read.iter().zip(expected).enumerate() {
        assert_eq!(read, expected, "{said}, paragraph {at}");
    }
    assert_eq!(read.len(), expected.len(), "{said}");
}

#[test]
fn accepted_it_is_the_new_edition_and_refused_the_old_one() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_real_years(folder.path());
    for (loaded, folder) in [(shipped(), "shipped"), (loaded(folder.path()), "real years")] {
        let mut n_pairs = 0;
        for new in &loaded.pathway.editions {
            let Some(previous) = &new.previous else { continue };
            let old = edition(&loaded.pathway, previous.as_str());
            let bytes = word(&loaded, new.id.as_str(), &[]);
            same(&decided(&bytes, Decide::Accept), &text(new), &format!("{folder}: {} accepted", new.id));
            same(&decided(&bytes, Decide::Refuse), &text(old), &format!("{folder}: {} refused", old.id));
            assert!(text(old) != text(new) && text(new).len() > 100);
            n_pairs += 1;
        }
        assert_eq!(n_pairs, 2, "{folder}");
    }
}

#[test]
fn what_went_says_why_and_what_takes_its_place() {
    let loaded = shipped();
    let new = edition(&loaded.pathway, "2026-2027");
    let old = edition(&loaded.pathway, "2025-2026");
    let said = comments(&word(&loaded, "2026-2027", &[]));
    let mut n_gone = 0;
    for gone in old.outcomes.iter().filter(|outcome| new.outcomes.iter().all(|other| other.id != outcome.id)) {
        let retired = new.retired.iter().find(|retired| retired.id == gone.id).expect("it is retired");
        let on: Vec<_> = said.iter().filter(|(words, _)| words.contains(&format!("\u{a0}{} ", gone.id))).collect();
        assert!(!on.is_empty(), "{}", gone.id);
        for (_, texts) in on {
            assert!(texts[0].contains(&retired.reason), "{}: {texts:?}", gone.id);
            assert!(retired.replaced_by.iter().all(|id| texts[0].contains(id.as_str())), "{}: {texts:?}", gone.id);
        }
        n_gone += 1;
    }
    assert!(n_gone > 3, "{n_gone}");
    let never = said.iter().flat_map(|(_, texts)| texts).filter(|text| text.starts_with("Ne le verraient jamais"));
    assert!(never.count() > 3);
}

#[test]
fn a_grade_alone_is_that_grade_of_both_years() {
    let loaded = shipped();
    let bytes = word(&loaded, "2026-2027", &[("grade", "P3")]);
    for (decide, id) in [(Decide::Accept, "2026-2027"), (Decide::Refuse, "2025-2026")] {
        let edition = edition(&loaded.pathway, id);
        let title = &edition.grades.iter().find(|grade| grade.id.as_str() == "P3").expect("a grade").title;
        let all = text(edition);
        let from = all.iter().position(|(style, words)| style == "Heading1" && words == title).expect("its heading");
        let rest = &all[from + 1..];
        let to = rest.iter().position(|(style, _)| style == "Heading1").unwrap_or(rest.len());
        same(&decided(&bytes, decide), &all[from..=from + to], id);
    }
}
