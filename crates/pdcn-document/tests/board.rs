//! Boards on paper: all that is said is there once, in reading order, in type that can be read; the path of each lane leaves a
//! sheet of a wall where it enters the next; nothing in a text is obeyed.

#![cfg(feature = "pdf")]
#![expect(clippy::expect_used, reason = "a test that cannot go on says why")]

mod poppler;

use std::collections::BTreeMap;
use std::process::Command;

use pdcn_document::{
    Block, Board, BoardColumn, BoardCount, BoardForm, Document, Drawing, Entry, Figure, Lane, Note, Paper, Print,
    Shade, Sign, Tone, Words,
};

use crate::poppler::{assert_in_order, letters, pages, pdf, poppler};

const FORMS: [BoardForm; 4] = [BoardForm::Poster, BoardForm::Wall, BoardForm::Leaf, BoardForm::Labels];

/// The smallest type of what is to be read, in points: the line at the foot alone is smaller.
const SMALLEST: f64 = 9.0;

/// A board of some columns and lanes with entries where they meet.
fn board(
    form: BoardForm,
    columns: usize,
    lanes: usize,
    entries: &dyn Fn(usize, usize) -> Vec<String>,
) -> Document<'static> {
    let entry = |text: String| Entry { text: text.into(), ..Entry::default() };
    let board = Board {
        form,
        line: "Parcours, édition 2026-2027".into(),
        columns: (1..=columns)
            .map(|at| BoardColumn {
                key: format!("P{at}").into(),
                heading: format!("{at}e année").into(),
                caption: "Je le fais sans aide".into(),
                mark: "★".into(),
                follows: at > 1,
                goes_on: at < columns,
                ..BoardColumn::default()
            })
            .collect(),
        lanes: (0..lanes)
            .map(|lane| Lane {
                key: format!("L{lane}").into(),
                heading: format!("Volet {lane}").into(),
                pictures: vec!["chip".into()],
                hue: lane,
                cells: (0..columns).map(|at| entries(at, lane).into_iter().map(entry).collect()).collect(),
            })
            .collect(),
        choices: if form == BoardForm::Leaf { vec!["alone"] } else { Vec::new() },
        blanks: if form == BoardForm::Leaf { vec!["Nom".into()] } else { Vec::new() },
        frame: "Ce dont je suis fière".into(),
        new: "nouveau".into(),
        counts: vec![BoardCount { number: 59, of: "sans écran".into(), picture: "chip".into() }],
        ..Board::default()
    };
    let alone = Sign { key: "alone", glyph: "●", word: "sans aide".into(), meaning: "".into(), shade: Shade::None };
    document(vec![alone], board)
}

fn document(legend: Vec<Sign<'static>>, board: Board<'static>) -> Document<'static> {
    let alternative = board.in_words(&legend);
    Document {
        view: "wall",
        language: "fr-CA".into(),
        title: "Le mur".into(),
        legend,
        blocks: vec![Block::Figure(Figure {
            id: "wall".into(),
            caption: "".into(),
            description: "".into(),
            drawing: Drawing::Board(Box::new(board)),
            parts: Vec::new(),
            alternative,
        })],
        words: Words { page: "page".into(), of: "sur".into(), ..Words::default() },
        ..Document::default()
    }
}

fn sentence(at: usize, lane: usize, nth: usize) -> String {
    format!("Je repère ce qui cloche, fois {at}-{lane}-{nth}, et je dis pourquoi.")
}

fn usual(form: BoardForm) -> Document<'static> {
    board(form, 4, 6, &|at, lane| (0..(at + lane) % 4).map(|nth| sentence(at, lane, nth)).collect())
}

#[test]
fn all_that_is_said_is_there_once_in_reading_order() {
    for form in FORMS {
        let text = poppler("pdftotext", &["-raw"], &pdf(&usual(form), Print::default()));
        let said = |at: usize, lane: usize| (0..(at + lane) % 4).map(move |nth| sentence(at, lane, nth));
        let all: Vec<String> = match form {
            BoardForm::Poster => (0..6).flat_map(|lane| (0..4).flat_map(move |at| said(at, lane))).collect(),
            _ => (0..4).flat_map(|at| (0..6).flat_map(move |lane| said(at, lane))).collect(),
        };
        for one in &all {
            assert_eq!(letters(&text).matches(&letters(one)).count(), 1, "{form:?}: {one}");
        }
        // On a poster, which stands in columns, Poppler reads lines across them.
        if form != BoardForm::Poster {
            assert_in_order(&text, all.iter().map(String::as_str));
        }
    }
}

#[test]
fn tags_and_title_are_there_and_two_runs_give_the_same_bytes() {
    for form in FORMS {
        let printed = pdf(&usual(form), Print::default());
        let about = poppler("pdfinfo", &[], &printed);
        assert!(about.contains("Tagged:          yes"), "{about}");
        assert!(about.contains("Le mur"), "{about}");
        assert!(printed == pdf(&usual(form), Print::default()), "{form:?}");
    }
}

#[test]
fn from_one_entry_to_four_hundred_nothing_is_small_and_nothing_is_lost() {
    for (n, form) in [1, 30, 400].into_iter().flat_map(|n| FORMS.map(|form| (n, form))) {
        let long = board(form, 2, 5, &|at, lane| {
            (0..n).filter(|nth| nth % 10 == at * 5 + lane).map(|nth| sentence(at, lane, nth)).collect()
        });
        let printed = pdf(&long, Print::default());
        let text = letters(&poppler("pdftotext", &["-raw"], &printed));
        let n_said = (0..n).filter(|nth| text.contains(&letters(&sentence(nth % 10 / 5, nth % 5, *nth)))).count();
        assert_eq!(n_said, n, "{form:?}");
        let smallest = size_of("repère", &printed);
        assert!(smallest >= SMALLEST, "{form:?}, {n}: {smallest}");
        let most = if form == BoardForm::Labels { n.div_ceil(30) + 1 } else { n / 8 + 3 };
        assert!(pages(&printed) <= most, "{form:?}, {n}: {} pages", pages(&printed));
    }
}

/// The smallest size of type in which a word stands, in points.
fn size_of(word: &str, bytes: &[u8]) -> f64 {
    // The box of a word in Inter is as tall as its ascent and descent: 1.21 of its size.
    boxes(word, bytes).into_iter().map(|(top, bottom)| bottom - top).fold(f64::INFINITY, f64::min) / 1.21
}

/// Where a word stands: the top and the bottom of each of its boxes, in points from the top of its page.
fn boxes(word: &str, bytes: &[u8]) -> Vec<(f64, f64)> {
    let read = poppler("pdftotext", &["-bbox"], bytes);
    let number = |line: &str, name: &str| -> f64 {
        let (_, rest) = line.split_once(&format!("{name}=\"")).expect("a box");
        rest.split('"').next().and_then(|number| number.parse().ok()).expect("a number")
    };
    let found = read.lines().filter(|line| line.contains(&format!(">{word}<")));
    found.map(|line| (number(line, "yMin"), number(line, "yMax"))).collect()
}

#[test]
fn large_print_is_large_and_a_poster_on_small_paper_is_still_read() {
    let many = |form| board(form, 2, 5, &|at, lane| (0..3).map(|nth| sentence(at, lane, nth)).collect());
    let large = Print { is_large: true, ..Print::default() };
    for form in [BoardForm::Poster, BoardForm::Wall, BoardForm::Leaf] {
        assert!(size_of("repère", &pdf(&many(form), large.clone())) >= 12.0, "{form:?}");
    }
    let small = Print { paper: Some(Paper::Tabloid), ..Print::default() };
    assert!(size_of("repère", &pdf(&many(BoardForm::Poster), small)) >= SMALLEST);
}

#[test]
fn what_is_long_stays_whole_on_its_label() {
    let long = |_: usize, _: usize| vec![format!("{} fin.", "Je dis ce qui cloche dans une réponse. ".repeat(9))];
    let printed = pdf(&board(BoardForm::Labels, 1, 1, &long), Print::default());
    let places = boxes("fin.", &printed);
    // The first label is 1 in tall, half an inch from the top.
    assert!(!places.is_empty() && places.iter().all(|(top, bottom)| *top >= 36.0 && *bottom <= 108.0), "{places:?}");
}

#[test]
fn the_path_of_each_lane_enters_a_sheet_where_it_left_the_one_before() {
    let printed = pdf(&usual(BoardForm::Wall), Print::default());
    let sheets = pictures(&printed);
    assert_eq!(sheets.len(), 4);
    let coloured = |sheet: &Picture, x: usize| -> Vec<bool> {
        (0..sheet.height).map(|y| sheet.at(x, y).iter().any(|part| *part < 230)).collect()
    };
    for pair in sheets.windows(2) {
        let (left, right) = (coloured(&pair[0], pair[0].width - 2), coloured(&pair[1], 1));
        assert!(left.iter().filter(|is| **is).count() > 20, "six paths leave the sheet");
        let apart = left.iter().zip(&right).filter(|(one, other)| one != other).count();
        // The rims of lines are smoothed.
        assert!(apart <= 12, "{apart} rows of the edge differ");
    }
    let first = coloured(&sheets[0], 1);
    assert!(first.iter().all(|is| !is), "nothing comes from before the first sheet");
}

/// A page as dots.
struct Picture {
    width: usize,
    height: usize,
    dots: Vec<u8>,
}

impl Picture {
    fn at(&self, x: usize, y: usize) -> &[u8] {
        let from = (y * self.width + x) * 3;
        &self.dots[from..from + 3]
    }
}

/// The pages of a PDF, at 72 dots per inch.
fn pictures(bytes: &[u8]) -> Vec<Picture> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.pdf");
    std::fs::write(&path, bytes).expect("the file");
    let run = Command::new("pdftoppm").args(["-r", "72"]).arg(&path).arg(folder.path().join("p")).status();
    assert!(run.expect("the tools of Poppler (poppler-utils)").success());
    let files = std::fs::read_dir(folder.path()).expect("the folder").map(|entry| entry.expect("a file").path());
    let mut files: Vec<_> = files.filter(|path| path.extension().is_some_and(|ending| ending == "ppm")).collect();
    files.sort();
    files.iter().map(|path| picture(&std::fs::read(path).expect("a picture"))).collect()
}

/// A picture of dots (PPM): three words, then the dots.
fn picture(bytes: &[u8]) -> Picture {
    let mut words = bytes.splitn(4, u8::is_ascii_whitespace);
    let mut number = || std::str::from_utf8(words.next().expect("a word")).expect("text").parse().unwrap_or_default();
    let (_, width, height): (usize, usize, usize) = (number(), number(), number());
    Picture { width, height, dots: bytes[bytes.len() - width * height * 3..].to_vec() }
}

#[test]
fn nothing_in_a_text_is_obeyed_and_damage_is_said_on_every_form() {
    let hostile = "#panic(\"x\") *gras* $x^2$ [ <lbl> @ref <script>alert(1)</script> a\u{202e}b";
    let pictograms =
        BTreeMap::from([("chip".to_owned(), "<svg viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>".to_owned())]);
    for form in FORMS {
        let mut printed = board(form, 2, 2, &|_, _| vec![hostile.to_owned()]);
        printed.title = hostile.into();
        printed
            .blocks
            .push(Block::Note(Note { tone: Tone::Warning, text: "Un fichier n’a pas pu être lu.".into() }));
        let print = Print { name: hostile.into(), pictograms: pictograms.clone(), ..Print::default() };
        let text = letters(&poppler("pdftotext", &["-raw"], &pdf(&printed, print)));
        assert!(
            text.contains(&letters("#panic(\"x\")*gras*$x^2$[<lbl>@ref<script>alert(1)</script>a⟨U+202E⟩b")),
            "{form:?}"
        );
        assert!(text.contains(&letters("Un fichier n’a pas pu être lu.")), "{form:?}");
    }
}

#[test]
fn a_board_without_anything_is_still_a_sheet() {
    for form in FORMS {
        assert!(!pdf(&board(form, 0, 0, &|_, _| Vec::new()), Print::default()).is_empty());
        assert!(!pdf(&board(form, 1, 1, &|_, _| Vec::new()), Print::default()).is_empty());
        assert!(!pdf(&board(form, 1, 1, &|_, _| vec![String::new()]), Print::default()).is_empty());
    }
}
