//! What is said on the terminal of a document that a format could not show as it is.

use std::io::{self, Write as _};

use pdcn_document::Remark;
use pdcn_texts::Texts;

/// How many characters and ids are named.
const NAMED: usize = 12;

/// Says on standard error what formats showed otherwise than the documents say it.
pub(crate) fn say(remarks: impl IntoIterator<Item = Remark>, words: &Texts) {
    let mut stderr = io::stderr().lock();
    for remark in Remark::merged(remarks) {
        // When even standard error is closed there is nobody left to tell.
        let _ = writeln!(stderr, "{}", worded(&remark, words));
    }
}

fn worded(remark: &Remark, words: &Texts) -> String {
    match remark {
        Remark::NoGlyph { characters, ids } => {
            let numbers = |text: &String| {
                let numbers: Vec<String> = text.chars().map(|one| format!("U+{:04X}", u32::from(one))).collect();
                format!("{text} {}", numbers.join(" "))
            };
            let values = [
                ("count", characters.len().into()),
                ("characters", few(characters.iter().map(numbers)).into()),
                ("places", ids.len().into()),
                ("ids", few(ids.iter().cloned()).into()),
            ];
            words.say("remark-no-glyph", &values)
        }
        Remark::LargeGraph { edges, characters } => {
            words.say("remark-large-graph", &[("edges", (*edges).into()), ("characters", (*characters).into())])
        }
    }
}

/// The first of these, with a sign that there are more.
fn few(all: impl ExactSizeIterator<Item = String>) -> String {
    let more = (all.len() > NAMED).then(|| "…".to_owned());
    all.take(NAMED).chain(more).collect::<Vec<_>>().join(", ")
}
