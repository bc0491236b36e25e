//! The file: its parts, what each is, how they lead to each other, and the zip that they are packed in.

use std::fmt::Write as _;
use std::io::{self, Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use super::xml::{HEAD, escaped};

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const TYPES: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// A part: its name, what it is, and its text.
pub(super) struct Part {
    name: &'static str,
    kind: &'static str,
    text: String,
}

impl Part {
    pub(super) fn new(name: &'static str, kind: &'static str, text: String) -> Self {
        Self { name, kind, text }
    }

    fn media_type(&self) -> String {
        match self.kind {
            "core" => "application/vnd.openxmlformats-package.core-properties+xml".to_owned(),
            "app" => "application/vnd.openxmlformats-officedocument.extended-properties+xml".to_owned(),
            kind => format!("{TYPES}.{kind}+xml"),
        }
    }

    /// What leads to it, from the file or from the text.
    fn relation(&self) -> String {
        match self.kind {
            "core" => format!("{PACKAGE}/relationships/metadata/core-properties"),
            "app" => format!("{OFFICE}/extended-properties"),
            kind => format!("{OFFICE}/{kind}"),
        }
    }
}

/// Packs the text and the other parts, the same bytes each time.
pub(super) fn write(body: &str, parts: &[Part], targets: &[String], out: &mut dyn Write) -> io::Result<()> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .system(System::Unix)
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut put = |name: &str, text: &str| -> io::Result<()> {
        zip.start_file(name, options)?;
        zip.write_all(text.as_bytes())
    };
    // What a part is comes first: some readers know the file by that.
    put("[Content_Types].xml", &content_types(parts))?;
    let (of_text, of_file): (Vec<&Part>, Vec<&Part>) = parts.iter().partition(|part| part.name.starts_with("word/"));
    put("_rels/.rels", &relations_of_file(&of_file))?;
    put("word/document.xml", body)?;
    put("word/_rels/document.xml.rels", &relations_of_text(&of_text, targets))?;
    parts.iter().try_for_each(|part| put(part.name, &part.text))?;
    out.write_all(&zip.finish()?.into_inner())
}

fn content_types(parts: &[Part]) -> String {
    let mut xml = format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Override PartName=\"/word/document.xml\" ContentType=\"{TYPES}.document.main+xml\"/>"
    );
    for part in parts {
        let _ = write!(xml, "<Override PartName=\"/{}\" ContentType=\"{}\"/>", part.name, part.media_type());
    }
    xml + "</Types>"
}

fn relations_of_file(parts: &[&Part]) -> String {
    let mut xml = format!(
        "{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">\
         <Relationship Id=\"text\" Type=\"{OFFICE}/officeDocument\" Target=\"word/document.xml\"/>"
    );
    for part in parts {
        let (kind, relation, name) = (part.kind, part.relation(), part.name);
        let _ = write!(xml, "<Relationship Id=\"{kind}\" Type=\"{relation}\" Target=\"{name}\"/>");
    }
    xml + "</Relationships>"
}

fn relations_of_text(parts: &[&Part], targets: &[String]) -> String {
    let mut xml = format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">");
    for part in parts {
        let (kind, relation) = (part.kind, part.relation());
        let name = part.name.trim_start_matches("word/");
        let _ = write!(xml, "<Relationship Id=\"{kind}\" Type=\"{relation}\" Target=\"{name}\"/>");
    }
    for (at, target) in targets.iter().enumerate() {
        let _ = write!(
            xml,
            "<Relationship Id=\"link{at}\" Type=\"{OFFICE}/hyperlink\" Target=\"{}\" TargetMode=\"External\"/>",
            escaped(target)
        );
    }
    xml + "</Relationships>"
}
