//! The words of findings, each worded once as long as it comes again soon: what a rule says of a hundred thousand outcomes
//! is often the same sentence.

use std::collections::HashMap;

use pdcn_texts::{Text, Texts};

/// So many sentences are kept of each text.
const KEPT: usize = 8;

/// The name of a text, and its part.
type Name = (&'static str, Option<&'static str>);

/// Words texts, and keeps the last sentences of each.
pub(super) struct Wording<'r> {
    words: &'r Texts,
    known: HashMap<Name, Vec<(&'r Text, String)>>,
    /// Which of the sentences of a text is given up next.
    next: usize,
}

impl<'r> Wording<'r> {
    pub(super) fn new(words: &'r Texts) -> Self {
        Self { words, known: HashMap::new(), next: 0 }
    }

    /// Words a text.
    pub(super) fn text(&mut self, text: &'r Text) -> &str {
        let known = self.known.entry((text.name, text.part)).or_default();
        let at = known.iter().position(|(other, _)| other.values == text.values);
        let at = at.unwrap_or_else(|| {
            let sentence = (text, self.words.text(text));
            if known.len() < KEPT {
                known.push(sentence);
                return known.len() - 1;
            }
            self.next = (self.next + 1) % KEPT;
            known[self.next] = sentence;
            self.next
        });
        &known[at].1
    }
}

#[cfg(test)]
mod tests {
    use pdcn_texts::{Language, Text, Texts};

    use super::Wording;

    #[test]
    fn each_text_is_worded_as_it_is() {
        let words = Texts::new(Language::English, ["a = { $count }\n    .b = { $count }!\n"]);
        let texts: Vec<Text> = (0..40).map(|count: usize| Text::new("a").with("count", count % 13)).collect();
        let parts: Vec<Text> = texts.iter().map(|text| text.part("b")).collect();
        let mut wording = Wording::new(&words);
        for text in texts.iter().zip(&parts).flat_map(|(text, part)| [text, part]) {
            assert_eq!(wording.text(text), words.text(text));
        }
    }
}
