//! Reads the tables of a file, by what its bytes are: a workbook, a document of Word, or else a text with separators.

mod docx;
mod xlsx;

use super::Sheet;
use crate::Unreadable;
use crate::read::{of_csv, read_container};

/// Reads the tables of a file; the name tells CSV from what is not one.
///
/// # Errors
///
/// When the file is none of these, has a password, is damaged, or unpacks to more than a person writes.
pub fn read_tables(name: &str, bytes: Vec<u8>) -> Result<Vec<Sheet>, Unreadable> {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    let is_text = matches!(ending.as_str(), "csv" | "tsv" | "txt");
    if is_text && !bytes.starts_with(b"PK") {
        if bytes.contains(&0) && !bytes.starts_with(&[0xFF, 0xFE]) && !bytes.starts_with(&[0xFE, 0xFF]) {
            return Err(Unreadable::NotAWorkbook);
        }
        return Ok(vec![xlsx::sheet(of_csv(name, bytes))]);
    }
    match read_container(&bytes)?.document {
        Some(document) => docx::read(&document),
        None => xlsx::read(&bytes),
    }
}
