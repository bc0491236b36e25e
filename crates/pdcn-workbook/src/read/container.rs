//! Looks at the bytes of a file before they are read as a workbook: what kind of file it is, and what it unpacks to.

use std::io::{self, Cursor, Read};

use zip::ZipArchive;

use crate::Unreadable;

/// What the parts of a workbook may unpack to, in bytes: a hundred times the workbook of the largest pathway seen.
const MOST: u64 = 512 << 20;
/// How many parts it may have.
const MOST_PARTS: usize = 10_000;
/// The part of a document of Word that holds its text.
const DOCUMENT: &str = "word/document.xml";
/// What a document of other programs says that it is.
const TEXT: &[u8] = b"application/vnd.oasis.opendocument.text";

/// What a file packs.
#[derive(Debug)]
pub(crate) struct Container {
    /// The text of a document of Word; nothing for a workbook.
    pub(crate) document: Option<String>,
}

/// Makes sure that bytes are a workbook that can be read.
pub(super) fn check(bytes: &[u8]) -> Result<(), Unreadable> {
    match read(bytes)?.document {
        Some(_) => Err(Unreadable::NotAWorkbook),
        None => Ok(()),
    }
}

/// Looks at bytes that are to be a workbook or a document.
pub(crate) fn read(bytes: &[u8]) -> Result<Container, Unreadable> {
    // The container of Excel 2003, in which a newer workbook with a password is kept too.
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        let holds = |part: &str| {
            let name: Vec<u8> = part.encode_utf16().flat_map(u16::to_le_bytes).collect();
            bytes.windows(name.len()).any(|window| window == name)
        };
        return Err(match () {
            () if holds("EncryptedPackage") => Unreadable::Encrypted,
            () if holds("WordDocument") => Unreadable::OldWord,
            () => Unreadable::OldExcel,
        });
    }
    if !bytes.starts_with(b"PK") {
        return Err(Unreadable::NotAWorkbook);
    }
    let damaged = |error: zip::result::ZipError| Unreadable::Damaged(error.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if archive.len() > MOST_PARTS {
        return Err(Unreadable::TooLarge);
    }
    let parts: Vec<String> =
        archive.file_names().filter_map(Result::ok).map(|part| part.to_ascii_lowercase()).collect();
    let has = |name: &str| parts.iter().any(|part| part == name);
    if has("xl/workbook.bin") {
        return Err(Unreadable::OtherKind("xlsb"));
    }
    if !has("xl/workbook.xml") && has("content.xml") {
        let mimetype = bytes.windows(TEXT.len()).any(|window| window == TEXT);
        return Err(Unreadable::OtherKind(if mimetype { "odt" } else { "ods" }));
    }
    let is_document = has(DOCUMENT);
    if !is_document && !parts.iter().any(|part| part.ends_with("workbook.xml")) {
        return Err(Unreadable::NotAWorkbook);
    }
    let mut said: u64 = 0;
    for at in 0..archive.len() {
        said = said.saturating_add(archive.by_index_raw(at).map_err(damaged)?.size());
    }
    if said > MOST {
        return Err(Unreadable::TooLarge);
    }
    // What a part says of its size may be a lie: it is unpacked, and counted.
    let mut left = MOST;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|error| match error {
            zip::result::ZipError::UnsupportedArchive(_) => Unreadable::Encrypted,
            error => damaged(error),
        })?;
        let unpacked = io::copy(&mut part.take(left), &mut io::sink());
        let unpacked = unpacked.map_err(|error| Unreadable::Damaged(error.to_string()))?;
        left -= unpacked.min(left);
        if left == 0 {
            return Err(Unreadable::TooLarge);
        }
    }
    let document = is_document.then(|| archive.by_name(DOCUMENT));
    let Some(part) = document.transpose().map_err(damaged)? else { return Ok(Container { document: None }) };
    let mut text = Vec::new();
    part.take(MOST).read_to_end(&mut text).map_err(|error| Unreadable::Damaged(error.to_string()))?;
    Ok(Container { document: Some(String::from_utf8_lossy(&text).into_owned()) })
}
