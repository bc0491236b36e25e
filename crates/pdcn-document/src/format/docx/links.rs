//! Where words lead: addresses, which Word keeps apart from the text, and bookmarks inside the document.

use std::collections::HashMap;
use std::fmt::Write as _;

use crate::format::ids;
use crate::{Document, Target};

/// How long an address may be: Word opens no longer one.
const LONGEST: usize = 2000;

/// The links of a document.
pub(super) struct Links<'d> {
    /// What there is to lead to, each with its number, and whether its bookmark was written.
    marks: HashMap<&'d str, (usize, bool)>,
    targets: Vec<String>,
    known: HashMap<String, usize>,
}

impl<'d> Links<'d> {
    pub(super) fn new(document: &'d Document<'_>) -> Self {
        let mut marks = HashMap::new();
        for id in ids(&document.blocks) {
            let next = marks.len();
            marks.entry(id).or_insert((next, false));
        }
        Self { marks, targets: Vec::new(), known: HashMap::new() }
    }

    /// The addresses that words lead to, by their numbers.
    pub(super) fn targets(&self) -> &[String] {
        &self.targets
    }

    /// The beginning of what leads somewhere, and its end; nothing where it would lead nowhere.
    pub(super) fn open(&mut self, target: &Target<'_>) -> Option<String> {
        if let Target::Here(id) = target {
            let (mark, _) = self.marks.get(id.as_ref())?;
            return Some(format!("<w:hyperlink w:anchor=\"b{mark}\" w:history=\"1\">"));
        }
        let address = address(target.address()?)?;
        let next = self.targets.len();
        let at = *self.known.entry(address).or_insert_with_key(|address| {
            self.targets.push(address.clone());
            next
        });
        Some(format!("<w:hyperlink r:id=\"link{at}\" w:history=\"1\">"))
    }

    /// The bookmark of an id, written once: a second thing with the same id is not led to.
    pub(super) fn mark(&mut self, id: &str, xml: &mut String) {
        if let Some((mark, is_written)) = self.marks.get_mut(id)
            && !std::mem::replace(is_written, true)
        {
            let _ =
                write!(xml, "<w:bookmarkStart w:id=\"{mark}\" w:name=\"b{mark}\"/><w:bookmarkEnd w:id=\"{mark}\"/>");
        }
    }
}

/// An address as Word opens it: a document with one that is not well formed is damaged to it.
fn address(address: &str) -> Option<String> {
    let after = |scheme: &str| {
        let is = address.get(..scheme.len())?.eq_ignore_ascii_case(scheme);
        is.then(|| &address[scheme.len()..])
    };
    let names_a_host = |rest: &str| rest.strip_prefix("//").is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    let is_whole = match (after("https:").or_else(|| after("http:")), after("mailto:")) {
        (Some(rest), _) => names_a_host(rest),
        (None, Some(rest)) => !rest.is_empty(),
        (None, None) => !address.starts_with('#'),
    };
    let mut made = String::with_capacity(address.len());
    let mut has_fragment = false;
    for (at, character) in address.char_indices() {
        let is_number =
            || address.as_bytes().get(at + 1..at + 3).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit));
        let is_kept = match character {
            '#' => !std::mem::replace(&mut has_fragment, true),
            '%' => is_number(),
            '-' | '.' | '_' | '~' | ':' | '/' | '?' | '@' | '!' | '$' | '&' | '\'' | '(' | ')' | '*' | '+' | ','
            | ';' | '=' => true,
            other => other.is_alphanumeric(),
        };
        if is_kept {
            made.push(character);
        } else {
            for byte in character.encode_utf8(&mut [0; 4]).bytes() {
                let _ = write!(made, "%{byte:02X}");
            }
        }
    }
    (is_whole && made.len() <= LONGEST).then_some(made)
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn an_address_is_one_that_word_opens() {
        for (given, made) in [
            ("https://exemple.quebec/a?b=c#d", Some("https://exemple.quebec/a?b=c#d")),
            ("HTTP://exemple.quebec/é", Some("HTTP://exemple.quebec/é")),
            (
                "https://exemple.quebec/<a>[b]|%zz%20#d#e",
                Some("https://exemple.quebec/%3Ca%3E%5Bb%5D%7C%25zz%20#d%23e"),
            ),
            ("page.html", Some("page.html")),
            ("https:", None),
            ("http://[x", None),
            ("mailto:", None),
            ("#ici", None),
        ] {
            assert_eq!(address(given).as_deref(), made, "{given}");
        }
        assert_eq!(address(&format!("https://x/{}", "a".repeat(3000))), None);
    }
}
