//! `narrated`: plain sentences for screen readers and whoever listens: no colour, no drawing, and nothing that only its
//! place on the screen says.

use std::collections::{HashMap, HashSet};
use std::io::{self, Write};

use pdcn_lint::{Located, LocatedLabel};
use pdcn_texts::{Value, visible};
use pdcn_toml::{FileNumber, Lines};

use super::grouped::{self, Shown};
use super::{FindingsRun, summary};
use crate::{Look, text};

/// Characters of flagged text that are read out.
const READ_OUT: usize = 200;

pub(crate) fn write(run: &FindingsRun<'_>, look: Look, out: &mut dyn Write) -> io::Result<()> {
    let mut lines: HashMap<FileNumber, Lines<'_>> = HashMap::new();
    let mut explained = HashSet::new();
    for one in grouped::shown(run) {
        let (number, located) = match one {
            Shown::Finding(number, located) => (number, located),
            Shown::Others(line) => {
                writeln!(out, "{}\n", text::paragraph(&line, look.width))?;
                continue;
            }
        };
        let mut sentences = sentences(run, &mut lines, number, located);
        if explained.insert(located.finding.rule.id) {
            let why = located.finding.rule.why(run.words);
            sentences.push(capital(&run.words.say("why-line", &[("why", why.into())])));
        }
        for sentence in sentences {
            writeln!(out, "{}", text::paragraph(&sentence, look.width))?;
        }
        writeln!(out)?;
    }
    writeln!(out, "{}", run.words.say("narrated-summary", &[]))?;
    summary::write(run, look, out)
}

fn sentences<'r>(
    run: &'r FindingsRun<'_>,
    lines: &mut HashMap<FileNumber, Lines<'r>>,
    number: usize,
    located: &Located<'_>,
) -> Vec<String> {
    let (finding, words) = (located.finding, run.words);
    let subject = finding.subject.as_deref();
    let values = [
        ("number", Value::from(number)),
        ("total", run.findings.len().into()),
        ("level", text::level_name(words, finding.level).into()),
        ("rule", finding.rule.id.into()),
        ("has", usize::from(subject.is_some()).into()),
        ("subject", subject.unwrap_or_default().into()),
    ];
    let mut sentences = vec![words.say("narrated-finding", &values), ended(words.text(&finding.message))];
    for (position, label) in located.labels.iter().enumerate() {
        let lines = lines.entry(label.file).or_insert_with(|| Lines::new(&run.sources.file(label.file).text));
        let point = lines.point(label.bytes.start);
        let place =
            [("file", Value::from(run.path(label.file))), ("line", point.line.into()), ("column", point.column.into())];
        let same_file = located.labels.first().is_some_and(|main| main.file == label.file);
        if position == 0 || !same_file {
            sentences.push(words.say("narrated-place", &place));
        }
        if position == 0 {
            let flagged = flagged(run, label);
            if !flagged.is_empty() {
                sentences.push(words.say("narrated-words", &[("words", flagged.into())]));
            }
        }
        if let Some(text) = label.text {
            let name = if position == 0 { "narrated-label-here" } else { "narrated-label" };
            let values = [place[1].clone(), place[2].clone(), ("label", words.text(text).into())];
            sentences.push(ended(words.say(name, &values)));
        }
    }
    if finding.unlabelled > 0 {
        sentences.push(words.say("unlabelled-line", &[("count", finding.unlabelled.into())]));
    }
    if let Some(help) = &finding.help {
        sentences.push(capital(&words.say("help-line", &[("help", words.text(help).into())])));
    }
    sentences
}

/// The flagged words, on one line and no longer than one listens to.
pub(super) fn flagged(run: &FindingsRun<'_>, label: &LocatedLabel<'_>) -> String {
    let text = run.sources.file(label.file).text.get(label.bytes.clone()).unwrap_or_default();
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = words.strip_prefix('"').and_then(|inner| inner.strip_suffix('"')).unwrap_or(&words);
    match words.char_indices().nth(READ_OUT) {
        Some((end, _)) => format!("{}…", visible(&words[..end])),
        None => visible(words),
    }
}

/// A sentence has an end, so that a voice pauses there.
fn ended(text: String) -> String {
    if text.ends_with(['.', '?', '!', '…']) { text } else { format!("{text}.") }
}

fn capital(text: &str) -> String {
    let mut signs = text.chars();
    signs.next().map_or_else(String::new, |first| first.to_uppercase().chain(signs).collect())
}
