//! A disk that is full, a reader that leaves, and more than a workbook holds.

use std::io::{self, Write};

use pdcn_document::{Block, Column, Document, Excess, Format, Options, Row, Table, Value, check, write};

use crate::document::sample;
use crate::formats;

/// Takes so many bytes, then refuses.
struct Full {
    left: usize,
    kind: io::ErrorKind,
}

impl Write for Full {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.left == 0 {
            return Err(self.kind.into());
        }
        let taken = bytes.len().min(self.left);
        self.left -= taken;
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.left == 0 { Err(self.kind.into()) } else { Ok(()) }
    }
}

#[test]
fn what_the_writer_refuses_is_an_error_wherever_it_refuses() {
    for format in formats() {
        let whole = crate::written(&sample(), format, &Options::default()).len();
        for kind in [io::ErrorKind::StorageFull, io::ErrorKind::BrokenPipe] {
            for left in [0, 1, whole / 3, whole - 1] {
                let mut out = Full { left, kind };
                let error = write(&sample(), format, &Options::default(), &mut out).expect_err("it is full");
                assert_eq!(error.kind(), kind, "{format:?} after {left} bytes");
            }
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error() {
    for format in formats() {
        let mut full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("the device");
        let error = write(&sample(), format, &Options::default(), &mut full).expect_err("it is full");
        assert_eq!(error.kind(), io::ErrorKind::StorageFull, "{format:?}");
    }
}

fn with(rows: usize, columns: usize, words: usize) -> Document<'static> {
    let text = Value::from("à".repeat(words));
    let cells = || (0..columns).map(|_| if rows == 1 { text.clone().into() } else { Value::Empty.into() }).collect();
    let table = Table {
        id: "much".into(),
        columns: vec![Column::default(); columns],
        rows: (0..rows).map(|_| Row::cells(cells())).collect(),
        ..Table::default()
    };
    Document { blocks: vec![Block::Table(table)], ..Document::default() }
}

#[test]
fn more_than_a_workbook_holds_is_said_before_anything_is_written() {
    let table = || "much".to_owned();
    let cases = [
        (with(1_048_575, 1, 0), Excess::Rows { table: table(), count: 1_048_577, most: 1_048_576 }),
        (with(1, 16_385, 0), Excess::Columns { table: table(), count: 16_385, most: 16_384 }),
        (with(1, 1, 32_768), Excess::Words { table: table(), count: 32_768, most: 32_767 }),
    ];
    for (document, expected) in cases {
        assert_eq!(check(&document, Format::Xlsx), Err(expected.clone()));
        let mut out = Vec::new();
        let error = write(&document, Format::Xlsx, &Options::default(), &mut out).expect_err("too much");
        assert_eq!(error.to_string(), expected.to_string());
        assert!(out.is_empty());
        assert_eq!(check(&document, Format::Csv), Ok(()));
    }
    for document in [with(1_048_574, 1, 0), with(1, 16_384, 0), with(1, 1, 32_767)] {
        assert_eq!(check(&document, Format::Xlsx), Ok(()));
    }
}
