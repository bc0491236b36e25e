//! Speed of views: all of them over the shipped pathway in every format, and the table of 100,000 outcomes beside loading
//! them.
//!
//! `cargo bench -p pdcn-tests --bench views` prints medians; everything is in one process, and the files are read from a
//! folder as the command reads them.

#![expect(clippy::expect_used, clippy::print_stdout, reason = "a benchmark prints, and stops when it cannot go on")]

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use pdcn_document::{Document, Format, Options, write};
use pdcn_report::{Asked, Editions, Question, View, catalogues};
use pdcn_source::{Folder, Loaded, load};
use pdcn_tests::synthetic::Synthetic;
use pdcn_texts::{Language, Texts};

/// The same as in the command.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Runs of each measure; the median counts.
const RUNS: usize = 7;

/// The formats of text and the workbook: what every view has.
const FORMATS: [&str; 6] = ["terminal", "html", "xlsx", "csv", "markdown", "json"];

fn main() {
    let texts = Texts::new(Language::French, catalogues(Language::French));
    shipped(&texts);
    large(&texts);
}

/// Tables, sheets, cycles, guide and inventory of the shipped pathway, in every format, one after the other on one thread.
fn shipped(texts: &Texts) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../pathway");
    let read = || load(Folder::read(&folder).expect("the shipped pathway"));
    let loaded = read();
    let loading = median(|| drop(black_box(read())));
    let mut n_documents = 0;
    let all = median(|| n_documents = documents(&loaded, texts));
    let n_files = n_documents * FORMATS.len();
    println!(
        "the shipped pathway: loading {}, {n_documents} documents in {n_files} files {}",
        shown(loading),
        shown(all)
    );
}

/// Makes and writes the documents of the shipped pathway; how many there are.
fn documents(loaded: &Loaded, texts: &Texts) -> usize {
    let editions = Editions::new(loaded);
    let ask = |view: &str, asked: &[(&str, &str)]| answer(&editions, view, asked, texts);
    let all_details = ["pupil", "examples", "prerequisites", "alignments", "reused"].map(|detail| ("with", detail));
    let mut documents = vec![
        ask("table", &[]),
        ask("table", &all_details),
        ask("table", &[("stage", "primary")]),
        ask("table", &[("stage", "secondary")]),
        ask("table", &[("ai", "")]),
    ];
    let edition = loaded.pathway.current().expect("a current edition");
    documents.extend(edition.grades.iter().map(|grade| ask("table", &[("grade", grade.id.as_str())])));
    documents.extend(["developing", "reflection", "inventory"].map(|view| ask(view, &[])));
    for document in &documents {
        for format in FORMATS {
            black_box(written(document, format));
        }
    }
    documents.len()
}

/// The answer of a view about the current edition.
fn answer<'a>(editions: &'a Editions<'a>, view: &str, asked: &[(&str, &str)], texts: &'a Texts) -> Document<'a> {
    let view = View::named(view).expect("a view");
    let current = editions.pathway().settings.current.as_str();
    let question = Question::new(view, editions, current, Asked::of(asked), texts, None).expect("an edition");
    (view.answer)(&question).expect("an answer").document
}

/// The table of 100,000 outcomes, made and written, beside loading them.
fn large(texts: &Texts) {
    let folder = tempfile::tempdir().expect("a folder");
    pdcn_tests::synthetic::write(folder.path(), &Synthetic { files: 1000, per_file: 100, ..Synthetic::default() });
    let read = || load(Folder::read(folder.path()).expect("the pathway"));
    let loaded = read();
    let loading = median(|| drop(black_box(read())));
    println!("100,000 outcomes: loading {}", shown(loading));
    let make = |look: &mut dyn FnMut(&Document<'_>)| look(&answer(&Editions::new(&loaded), "table", &[], texts));
    let making = median(|| make(&mut |document| assert_ne!(black_box(document.blocks.len()), 0)));
    println!("  table: {} = {:.2} × loading", shown(making), making.as_secs_f64() / loading.as_secs_f64());
    for format in ["csv", "json", "html"] {
        let both = median(|| make(&mut |document| drop(black_box(written(document, format)))));
        println!("  and {format}: {} = {:.2} × loading", shown(both), both.as_secs_f64() / loading.as_secs_f64());
    }
}

fn written(document: &Document<'_>, format: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    write(document, Format::of_name(format).expect("a format"), &Options::default(), &mut bytes).expect("written");
    bytes
}

fn median(mut work: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    times.sort();
    times[RUNS / 2]
}

fn shown(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1000.0)
}
