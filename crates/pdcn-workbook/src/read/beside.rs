//! What a workbook holds beside what its cells say, and that a person would miss: comments on cells, and what was hidden.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;

use crate::same::clean;
use crate::xml::{attribute, referred};

/// How far a part may unpack, in bytes: the whole was measured before.
const MOST: u64 = 512 << 20;
/// How many comments and hidden rows of a sheet are told.
const MANY: usize = 10_000;
/// What Excel writes before a comment that is answered, for programs that know none of those.
const THREAD: &str = "[Threaded comment]";

/// What a sheet holds beside its cells.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Beside {
    /// The name of the sheet.
    pub(crate) name: String,
    /// True when the sheet itself is hidden.
    pub(crate) is_hidden: bool,
    /// Its hidden rows, from 0.
    pub(crate) rows: Vec<u32>,
    /// Its hidden columns, from 0.
    pub(crate) columns: Vec<u32>,
    /// The comments of its cells, each with the name of its cell.
    pub(crate) comments: Vec<(String, String)>,
    /// What a document says outside its tables; nothing in a workbook.
    pub(crate) paragraphs: Vec<String>,
}

/// Looks beside the cells of a workbook. What cannot be read here holds no cell: it is left out.
pub(crate) fn read(bytes: &[u8]) -> Vec<Beside> {
    let Ok(archive) = ZipArchive::new(Cursor::new(bytes)) else { return Vec::new() };
    let mut parts = Parts { archive };
    let ways = parts.ways("xl/workbook.xml");
    let mut sheets = Vec::new();
    parts.each("xl/workbook.xml", |element, _| {
        if element.local_name().as_ref() == "sheet"
            && let (Some(name), Some(id)) = (attribute(element, "name"), attribute(element, "id"))
        {
            let is_hidden = attribute(element, "state").is_some_and(|state| state != "visible");
            sheets.push((name, id, is_hidden));
        }
    });
    let mut of_sheet = |(name, id, is_hidden): (String, String, bool)| {
        let mut beside = Beside { name, is_hidden, ..Beside::default() };
        if let Some((_, part)) = ways.get(&id) {
            parts.sheet(part, &mut beside);
        }
        beside
    };
    sheets.into_iter().map(&mut of_sheet).collect()
}

/// The parts of a workbook.
struct Parts<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
}

impl Parts<'_> {
    fn text(&mut self, name: &str) -> String {
        let mut text = Vec::new();
        if let Ok(part) = self.archive.by_name(name) {
            // What cannot be unpacked was told when the cells were read.
            let _ = part.take(MOST).read_to_end(&mut text);
        }
        String::from_utf8_lossy(&text).into_owned()
    }

    /// Shows each element of a part that begins, and each text, with an element that has no name.
    fn each(&mut self, name: &str, mut see: impl FnMut(&BytesStart<'_>, &str)) {
        let text = self.text(name);
        let mut reader = Reader::from_str(&text);
        let nothing = BytesStart::new("");
        loop {
            match reader.read_event() {
                Ok(Event::Start(element) | Event::Empty(element)) => see(&element, ""),
                Ok(Event::Text(text)) => see(&nothing, &text.xml_content(XmlVersion::default())),
                Ok(Event::GeneralRef(reference)) => see(&nothing, &referred(&reference)),
                Ok(Event::Eof) | Err(_) => return,
                Ok(_) => {}
            }
        }
    }

    /// The parts that a part leads to: the kind of each and its name, by the id of the way.
    fn ways(&mut self, name: &str) -> BTreeMap<String, (String, String)> {
        let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
        let mut ways = BTreeMap::new();
        self.each(&format!("{folder}/_rels/{file}.rels"), |element, _| {
            if let (Some(id), Some(kind), Some(target)) =
                (attribute(element, "Id"), attribute(element, "Type"), attribute(element, "Target"))
            {
                let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                ways.insert(id, (kind, resolved(folder, &target)));
            }
        });
        ways
    }

    fn sheet(&mut self, part: &str, beside: &mut Beside) {
        let mut next = 0_u32;
        self.each(part, |element, _| match element.local_name().as_ref() {
            "row" => {
                let number = attribute(element, "r").and_then(|number| number.parse::<u32>().ok());
                let row = number.map_or(next, |number| number.saturating_sub(1));
                next = row.saturating_add(1);
                if is_true(element, "hidden") && beside.rows.len() < MANY {
                    beside.rows.push(row);
                }
            }
            "col" if is_true(element, "hidden") => {
                let bound = |name| attribute(element, name).and_then(|number| number.parse::<u32>().ok());
                if let (Some(first), Some(last)) = (bound("min"), bound("max")) {
                    beside.columns.extend((first.max(1)..=last.min(16_384)).map(|column| column - 1).take(MANY));
                }
            }
            _ => {}
        });
        let mut comments: BTreeMap<String, String> = BTreeMap::new();
        let ways = self.ways(part);
        for wanted in ["comments", "threadedComment"] {
            for (_, name) in ways.values().filter(|(kind, _)| kind == wanted) {
                // The conversation says what its stand-in only announces.
                self.comments(name, wanted == "threadedComment", &mut comments);
            }
        }
        beside.comments = comments.into_iter().filter(|(_, text)| !text.is_empty()).take(MANY).collect();
    }

    fn comments(&mut self, part: &str, is_thread: bool, comments: &mut BTreeMap<String, String>) {
        let mut at: Option<String> = None;
        let mut in_text = false;
        let mut own: BTreeMap<String, String> = BTreeMap::new();
        self.each(part, |element, text| match element.local_name().as_ref() {
            "" => {
                // What parts elements on lines of their own is no text.
                let is_between = text.trim().is_empty() && text.contains('\n');
                if let Some(at) = at.as_ref().filter(|_| in_text && !is_between) {
                    own.entry(at.clone()).or_default().push_str(text);
                }
            }
            "comment" | "threadedComment" => {
                at = attribute(element, "ref");
                in_text = false;
                if let Some(said) = at.as_ref().and_then(|at| own.get_mut(at)) {
                    said.push('\n');
                }
            }
            "t" | "text" => in_text = true,
            // How the pronunciation of Asian texts is shown is no part of them.
            "rPh" => in_text = false,
            _ => {}
        });
        for (at, text) in own {
            let text = clean(&text);
            if is_thread || !comments.contains_key(&at) && !text.starts_with(THREAD) {
                comments.insert(at, text);
            }
        }
    }
}

/// The name of a part that another one, in a folder, leads to.
fn resolved(folder: &str, target: &str) -> String {
    if let Some(whole) = target.strip_prefix('/') {
        return whole.to_owned();
    }
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            ".." => {
                steps.pop();
            }
            "." | "" => {}
            step => steps.push(step),
        }
    }
    steps.join("/")
}

fn is_true(element: &BytesStart<'_>, name: &str) -> bool {
    attribute(element, name).is_some_and(|value| matches!(value.as_str(), "1" | "true"))
}
