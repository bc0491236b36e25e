//! Bars on paper: a page that stands before the others, on one sheet, with each bar told in words and nothing small; what does not
//! fit under its mark is beside it, and what a row says is never lost.

#![cfg(feature = "pdf")]
#![expect(clippy::expect_used, reason = "a test that cannot go on says why")]

mod poppler;

use pdcn_document::{
    Bar, BarKind, Bars, BarsRow, Block, Column, Document, Drawing, Figure, Fill, Item, Orientation, Paper, Print, Words,
};

use crate::poppler::{assert_in_order, letters, pages, pdf, poppler};

const FILLS: [Fill; 5] = [Fill::White, Fill::Pale, Fill::Striped, Fill::Middle, Fill::Dark];

fn text(row: usize) -> String {
    format!("Compétence {row} dite en quelques mots")
}

/// Rows of bars over columns, each as tall as `tall` says, on a page before a paragraph.
fn drawn(n_rows: usize, n_columns: usize, tall: usize, text: impl Fn(usize) -> String) -> Document<'static> {
    let bar = |row: usize, column: usize| match (row + column) % (tall + 1) {
        0 => Bar { is_short: column.is_multiple_of(2), ..Bar::default() },
        number => {
            let mut counts = vec![0; FILLS.len()];
            counts[row % FILLS.len()] = number;
            let told = format!("rangée {row}, colonne {column} : {number}");
            Bar {
                counts,
                open: column % 2,
                mark: column.is_multiple_of(3).then_some("★"),
                told: told.into(),
                ..Bar::default()
            }
        }
    };
    let rows = (0..n_rows).map(|row| BarsRow {
        key: format!("R{row}").into(),
        text: text(row).into(),
        cells: (0..n_columns).map(|column| bar(row, column)).collect(),
        said: "abordée de la 1re à la 5e sec.".into(),
    });
    let columns = (0..n_columns).map(|at| Column {
        key: format!("G{at}").into(),
        heading: format!("{}e", at + 1).into(),
        group: Some(format!("{}e cycle", at / 2 + 1).into()),
        ..Column::default()
    });
    let kind = |(at, &fill): (usize, &Fill)| BarKind { word: format!("sorte {at}").into(), fill };
    let bars = Bars {
        large: Some(("24 sur 48".into(), "au plan".into())),
        heading: "Compétence".into(),
        columns: columns.collect(),
        rows: rows.collect(),
        totals: Some(("Somme".into(), (0..n_columns).map(|at| at.to_string().into()).collect())),
        kinds: FILLS.iter().enumerate().map(kind).collect(),
        marks: vec![("★", "maîtrisé".into())],
        open: "demandé".into(),
        short: "trop peu".into(),
    };
    let figure = Figure {
        id: "f".into(),
        caption: "Ce qui est à voir".into(),
        description: "Le nombre de chaque rangée.".into(),
        drawing: Drawing::Bars(Box::new(bars)),
        parts: Vec::new(),
        alternative: vec![Block::Paragraph("La même chose en mots.".into())],
    };
    let said = ["Première phrase.", "Deuxième phrase.", "Troisième phrase."].map(Item::from);
    Document {
        view: "coverage",
        language: "fr-CA".into(),
        title: "Couverture".into(),
        blocks: vec![
            Block::Figure(figure),
            Block::List { ordered: false, items: said.into() },
            Block::NewPage,
            Block::Paragraph("Ce qui vient après.".into()),
        ],
        words: Words { page: "page".into(), of: "sur".into(), ..Words::default() },
        ..Document::default()
    }
}

/// The text of a page.
fn page(number: usize, bytes: &[u8]) -> String {
    let number = number.to_string();
    poppler("pdftotext", &["-raw", "-f", &number, "-l", &number], bytes)
}

#[test]
fn the_page_holds_its_rows_and_what_stands_out_and_the_rest_comes_after() {
    for (n_rows, n_columns) in [(1, 1), (14, 13), (16, 5), (14, 8), (20, 13), (26, 13)] {
        let bytes = pdf(&drawn(n_rows, n_columns, 3, text), Print::default());
        assert_eq!(pages(&bytes), 2, "{n_rows} × {n_columns}");
        let first = page(1, &bytes);
        let rows: Vec<String> = (0..n_rows).map(text).collect();
        assert_in_order(&first, ["Couverture", "24 sur 48"]);
        for one in &rows {
            // In one line, the end of a text may be cut.
            let begins = one.split(' ').take(3).collect::<Vec<_>>().join(" ");
            assert!(letters(&first).contains(&letters(&begins)), "{n_rows} × {n_columns}: {one}\n{first}");
        }
        assert!(letters(&first).contains(&letters("Troisième phrase.")), "{n_rows} × {n_columns}: {first}");
        assert!(letters(&page(2, &bytes)).contains(&letters("Ce qui vient après.")));
    }
}

#[test]
fn more_rows_than_a_page_holds_go_on_over_pages_under_their_headings() {
    let bytes = pdf(&drawn(90, 13, 3, text), Print::default());
    let all = letters(&poppler("pdftotext", &["-raw"], &bytes));
    for row in [0, 44, 89] {
        assert!(all.contains(&letters(&text(row)[..13])), "{row}");
    }
    assert!(pages(&bytes) > 3);
    assert!(letters(&page(2, &bytes)).contains(&letters("Compétence")));
}

#[test]
fn every_bar_is_a_figure_with_words_in_a_table_with_heads() {
    let bytes = pdf(&drawn(14, 13, 3, text), Print::default());
    let tags = poppler("pdfinfo", &["-struct"], &bytes);
    let count = |tag: &str| {
        let is_tag = |line: &&str| line.split_whitespace().next().is_some_and(|word| word.trim_end_matches(':') == tag);
        tags.lines().filter(is_tag).count()
    };
    let n_bars = (0..14).flat_map(|row| (0..13).map(move |column| (row + column) % 4)).filter(|tall| *tall > 0).count();
    assert_eq!(count("Figure"), n_bars);
    assert_eq!(count("Table"), 1);
    assert!(count("TH") >= 14 + 13, "{}", count("TH"));
}

#[test]
fn nothing_that_is_said_is_small() {
    for (n_rows, tall, print) in [
        (14, 3, Print::default()),
        (20, 3, Print::default()),
        (14, 40, Print::default()),
        (14, 3, Print { orientation: Some(Orientation::Portrait), ..Print::default() }),
        (14, 3, Print { paper: Some(Paper::A4), ..Print::default() }),
    ] {
        let bytes = pdf(&drawn(n_rows, 13, tall, text), print);
        let boxes = poppler("pdftotext", &["-bbox", "-f", "1", "-l", "1"], &bytes);
        let number = |line: &str, name: &str| -> f64 {
            let (_, rest) = line.split_once(&format!("{name}=\"")).expect("a box");
            rest.split('"').next().and_then(|number| number.parse().ok()).expect("a number")
        };
        for line in boxes.lines().filter(|line| line.trim_start().starts_with("<word")) {
            // The box of a word in Inter is as tall as 1.21 of its size; the endings of ordinals are raised, and smaller.
            let size = (number(line, "yMax") - number(line, "yMin")) / 1.21;
            let is_ending = [">e<", ">re<", ">er<"].iter().any(|ending| line.contains(ending));
            assert!(size >= 8.9 || is_ending, "{size}: {line}");
        }
    }
}

#[test]
fn nothing_is_obeyed_and_nothing_is_too_long() {
    let hostile = ["#panic(\"x\") *gras* $x$", "", "漢字 😀 \u{202e}", "</text><script>"];
    for one in hostile {
        assert!(!pdf(&drawn(3, 4, 2, |_| one.to_owned()), Print::default()).is_empty(), "{one}");
    }
    let endless = |_| "x".repeat(400);
    assert!(!pdf(&drawn(3, 13, 2, endless), Print::default()).is_empty());
    assert!(!pdf(&drawn(0, 0, 0, text), Print::default()).is_empty(), "nothing at all");
    assert!(pdf(&drawn(9, 9, 3, text), Print::default()) == pdf(&drawn(9, 9, 3, text), Print::default()));
}
