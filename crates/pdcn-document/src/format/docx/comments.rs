//! What is said beside a text, as comments of Word, in a part of their own.

use std::fmt::Write as _;

use super::run::run;
use super::xml::{HEAD, NAMES, escaped};
use crate::Text;

/// The comments so far.
pub(super) struct Comments {
    /// Whose they are, as attributes.
    author: String,
    xml: String,
    count: usize,
}

impl Comments {
    /// The comments of an author, by attributes and by name.
    pub(super) fn new(author: &str, name: &str) -> Self {
        let initials: String = name.split_whitespace().filter_map(|word| word.chars().next()).take(4).collect();
        let author = format!("{author} w:initials=\"{}\"", escaped(&initials));
        Self { author, xml: String::new(), count: 0 }
    }

    /// Takes a comment, a paragraph for each text; gives its number.
    pub(super) fn add(&mut self, texts: &[Text<'_>]) -> usize {
        let number = self.count;
        self.count += 1;
        let _ = write!(self.xml, "<w:comment w:id=\"{number}\"{}>", self.author);
        for (at, text) in texts.iter().enumerate() {
            self.xml.push_str("<w:p><w:pPr><w:pStyle w:val=\"CommentText\"/></w:pPr>");
            if at == 0 {
                self.xml.push_str("<w:r><w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr><w:annotationRef/></w:r>");
            }
            run(&mut self.xml, None, "", None, &text.words());
            self.xml.push_str("</w:p>");
        }
        self.xml.push_str("</w:comment>");
        number
    }

    /// The part; nothing without comments.
    pub(super) fn part(&self) -> Option<String> {
        (self.count > 0).then(|| format!("{HEAD}<w:comments {NAMES}>{}</w:comments>", self.xml))
    }
}
