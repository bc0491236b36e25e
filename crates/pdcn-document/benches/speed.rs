//! How long it takes to write a table of 100,000 rows of 17 columns in each format.
//!
//! `cargo bench -p pdcn-document` prints medians of processor time, bytes, and the largest memory that the process has had so far.

#![expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
#![expect(clippy::print_stdout, reason = "a benchmark prints")]

use std::io::{self, Write};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use pdcn_document::{
    Align, Band, Block, Column, Document, Format, Options, Row, Shade, Sign, Table, Value, Width, write,
};

const RUNS: usize = 5;
const ROWS: usize = 100_000;
const GRADES: [&str; 13] = ["M4", "M5", "P1", "P2", "P3", "P4", "P5", "P6", "S1", "S2", "S3", "S4", "S5"];
const STATEMENTS: [&str; 3] = [
    "Repère une erreur dans une réponse d’un robot conversationnel et explique comment la vérifier.",
    "Compare deux sources qui disent le contraire l’une de l’autre & choisit celle qu’il croit.",
    "Nomme ce qu’il ne donne jamais à un outil en ligne.",
];

/// Counts what it is given, and keeps nothing.
#[derive(Default)]
struct Counting(usize);

impl Write for Counting {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn main() {
    let ids: Vec<String> = (0..ROWS).map(|row| format!("IA-EVAL-{row:06}")).collect();
    let start = busy();
    let document = document(&ids);
    println!("{ROWS} rows made in {:?}", busy().saturating_sub(start));
    for format in
        Format::ALL.iter().filter(|format| format.is_built() && !format.is_drawing() && **format != Format::Pdf)
    {
        let (mut times, mut bytes) = (Vec::new(), 0);
        for _ in 0..RUNS {
            let mut out = io::BufWriter::with_capacity(1 << 16, Counting::default());
            let start = busy();
            let written = write(&document, *format, &Options::default(), &mut out).and_then(|()| out.flush());
            times.push(busy().saturating_sub(start));
            assert!(written.is_ok(), "{written:?}");
            bytes = out.get_ref().0;
        }
        println!("{}: {:?}, {} MB, {} MB of memory so far", format.name(), median(times), bytes / 1_000_000, memory());
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// The time that this thread has been on a processor: what others do meanwhile does not count. Since the beginning where
/// Linux tells it, else by the clock.
fn busy() -> Duration {
    static BEGINNING: OnceLock<Instant> = OnceLock::new();
    let beginning = BEGINNING.get_or_init(Instant::now);
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = told.split(' ').next().and_then(|first| first.parse().ok());
    nanoseconds.map_or_else(|| beginning.elapsed(), Duration::from_nanos)
}

/// The largest memory that this process has had, in MB; where Linux tells it.
fn memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse::<usize>().unwrap_or_default() / 1000
}

fn document(ids: &[String]) -> Document<'_> {
    let column = |key: &'static str, width, align| Column {
        key: key.into(),
        heading: key.into(),
        width,
        align,
        ..Column::default()
    };
    let mut columns = vec![
        Column { names_rows: true, ..column("id", Width::Short, Align::Start) },
        column("statement", Width::Wide, Align::Start),
    ];
    columns.extend(GRADES.map(|grade| column(grade, Width::Sign, Align::Center)));
    columns.extend([column("codes", Width::Medium, Align::Start), column("count", Width::Sign, Align::End)]);
    let mut rows = Vec::with_capacity(ids.len() + ids.len() / 100);
    for (position, id) in ids.iter().enumerate() {
        if position % 100 == 0 {
            rows.push(Row::Band { level: 0, key: id.as_str().into(), text: "Évaluer ce que produit une IA".into() });
        }
        let mut cells = vec![Value::Id(id.as_str().into()).into(), STATEMENTS[position % 3].into()];
        cells.extend((0..GRADES.len()).map(|grade| match (grade + position) % 13 {
            0..6 => Value::Empty.into(),
            6..8 => Value::Sign("learn").into(),
            8 => Value::Sign("master").into(),
            _ => Value::Sign("reuse").into(),
        }));
        cells.extend([Value::Texts(vec!["1.2".into(), "3.1".into()]).into(), Value::Count(position % 50).into()]);
        rows.push(Row::Cells { id: id.as_str().into(), cells, total: false });
    }
    let sign =
        |key, glyph, word: &'static str, shade| Sign { key, glyph, word: word.into(), meaning: word.into(), shade };
    let table = Table {
        id: "outcomes".into(),
        caption: "Apprentissages".into(),
        bands: vec![Band { key: "competency".into(), heading: "Compétence".into() }],
        columns,
        rows,
    };
    Document {
        view: "table",
        language: "fr-CA".into(),
        title: "Progression".into(),
        legend: vec![
            sign("learn", "→", "apprend", Shade::Light),
            sign("master", "★", "maitrise", Shade::Strong),
            sign("reuse", "▒", "réutilise", Shade::Tint),
        ],
        blocks: vec![Block::Table(table)],
        ..Document::default()
    }
}
