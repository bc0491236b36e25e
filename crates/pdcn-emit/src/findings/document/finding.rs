//! One finding on the page: what is wrong, its lines, what to do, and once per rule the reason for it.

use std::collections::{HashMap, HashSet};

use pdcn_document::{Block, Item, Section, Span, Style, Target, Text};
use pdcn_lint::{Located, Safety};
use pdcn_toml::{FileNumber, Lines};

use super::overview::anchor;
use crate::findings::excerpt::{Excerpt, Line, Piece, excerpts};
use crate::findings::{FindingsRun, narrated};
use crate::text::level_name;

/// The findings of a page, and what was told so far.
pub(super) struct Told<'r, 'a> {
    run: &'r FindingsRun<'a>,
    lines: HashMap<FileNumber, Lines<'r>>,
    /// The rules that have had their reason told.
    explained: HashSet<&'static str>,
}

impl<'r, 'a> Told<'r, 'a> {
    pub(super) fn new(run: &'r FindingsRun<'a>) -> Self {
        Self { run, lines: HashMap::new(), explained: HashSet::new() }
    }

    pub(super) fn section(&mut self, located: &Located<'_>) -> Section<'r> {
        let (finding, words) = (located.finding, self.run.words);
        let is_first = self.explained.insert(finding.rule.id);
        let mut blocks = vec![Block::Paragraph(self.kind(located))];
        for excerpt in excerpts(self.run, &mut self.lines, located) {
            // The file is in the heading above; another one is named.
            if located.labels.first().is_some_and(|label| label.file != excerpt.file) {
                blocks.push(Block::Paragraph(Text::code(self.run.path(excerpt.file))));
            }
            blocks.push(self.list(&excerpt));
        }
        if finding.unlabelled > 0 {
            let line = words.say("unlabelled-line", &[("count", finding.unlabelled.into())]);
            blocks.push(Block::Paragraph(line.into()));
        }
        blocks.extend(self.paragraphs(located, is_first));
        let id = if is_first { anchor(finding.rule.id) } else { String::new() };
        Section { id: id.into(), heading: words.text(&finding.message).into(), blocks }
    }

    /// How serious it is, by which rule, and about what.
    fn kind(&self, located: &Located<'_>) -> Text<'r> {
        let finding = located.finding;
        let mut spans = vec![
            Span::styled(Style::Strong, level_name(self.run.words, finding.level)),
            Span::plain(" · "),
            Span::styled(Style::Code, finding.rule.id),
        ];
        if let Some(subject) = &finding.subject {
            spans.extend([Span::plain(" · "), Span::styled(Style::Code, subject.clone())]);
        }
        spans.into()
    }

    /// The lines, each with its number, what is flagged, and what to see there below it.
    fn list(&self, excerpt: &Excerpt) -> Block<'r> {
        let item = |line: &Line| {
            let number = self.run.words.say("findings-line", &[("line", line.number.into())]);
            let mut spans = vec![Span::styled(Style::Quiet, number), Span::plain(" ")];
            spans.extend(line.pieces.iter().map(piece));
            let notes = line.notes.iter().map(|note| Item::from(note.clone())).collect();
            Item { text: spans.into(), items: notes, tick: None }
        };
        // A line without words says nothing in a list.
        let lines = excerpt.lines.iter().filter(|line| !line.pieces.is_empty());
        Block::List { ordered: false, items: lines.map(item).collect() }
    }

    /// The flagged words, what to do, and why.
    fn paragraphs(&self, located: &Located<'_>, is_first: bool) -> Vec<Block<'r>> {
        let (finding, words) = (located.finding, self.run.words);
        let mut paragraphs = Vec::new();
        let mut add = |part: &str, told: Span<'r>| {
            let name = Span::styled(Style::Strong, words.part("findings-paragraph", part, &[]));
            paragraphs.push(Block::Paragraph(vec![name, Span::plain(" "), told].into()));
        };
        let flagged = located.labels.first().map(|label| narrated::flagged(self.run, label)).unwrap_or_default();
        if !flagged.is_empty() {
            add("words", Span::styled(Style::Code, flagged));
        }
        if let Some(help) = &finding.help {
            let part = |safety| if safety == Safety::Safe { "safe" } else { "unsafe" };
            let fix = finding.fix.as_ref().filter(|_| !located.edits.is_empty());
            let fix = fix.map(|fix| words.part("findings-fix", part(fix.safety), &[]));
            add("help", Span::plain([words.text(help)].into_iter().chain(fix).collect::<Vec<_>>().join(" ")));
        }
        let rule = finding.rule;
        if is_first {
            add("why", Span::plain(rule.why(words)));
        } else {
            let above = words.say("findings-why-above", &[("rule", rule.id.into())]);
            add("why", Span::plain(above).to(Target::Here(anchor(rule.id).into())));
        }
        paragraphs
    }
}

/// A part of a line: what is flagged is strong, and a place without words has a sign of its own.
fn piece<'r>(piece: &Piece) -> Span<'r> {
    let words = if piece.text.is_empty() { "‸".to_owned() } else { piece.text.clone() };
    Span::styled(if piece.flagged { Style::Strong } else { Style::Code }, words)
}
