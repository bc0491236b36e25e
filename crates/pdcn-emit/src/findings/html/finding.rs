//! The findings of a file, each with its lines, what to do, and once per rule the reason for it.

use std::collections::HashMap;

use maud::{Markup, html};
use pdcn_lint::{Located, Safety};
use pdcn_toml::Lines;

use super::{Explained, File, level, whole_options};
use crate::findings::FindingsRun;
use crate::findings::excerpt::{Excerpt, Line, Piece, excerpts};

/// A page in the making: what was read and said so far.
pub(super) struct Page<'r> {
    run: &'r FindingsRun<'r>,
    lines: HashMap<u32, Lines<'r>>,
    explained: Explained,
    n_findings: usize,
}

impl<'r> Page<'r> {
    pub(super) fn new(run: &'r FindingsRun<'r>) -> Self {
        Self { run, lines: HashMap::new(), explained: Explained::new(), n_findings: 0 }
    }

    pub(super) fn file(&mut self, file: &File<'_>) -> Markup {
        let id = format!("file-{}", file.number);
        html! {
            section class="file" aria-labelledby=(id) {
                h2 id=(id) { (self.run.path(file.number)) }
                @for (subject, findings) in &file.groups {
                    @match subject {
                        Some(subject) => h3 { (subject) },
                        None => h3 { (self.run.words.say("html-of-file", &[])) },
                    }
                    @for located in findings { (self.finding(located)) }
                }
            }
        }
    }

    fn finding(&mut self, located: &Located<'_>) -> Markup {
        let (finding, words) = (located.finding, self.run.words);
        let excerpts = excerpts(self.run, &mut self.lines, located);
        let first = self.explained.insert(finding.rule.id);
        let rule = format!("rule-{}", finding.rule.id);
        self.n_findings += 1;
        let title = format!("finding-{}", self.n_findings);
        let why = finding.rule.why(words);
        html! {
            article class=(finding.level.name()) id=[first.then_some(&rule)] aria-labelledby=(title) {
                p class="kind" {
                    (level(self.run, finding.level)) " "
                    span class="rule" { (finding.rule.id) }
                }
                h4 id=(title) { (words.text(&finding.message)) }
                @for excerpt in &excerpts { (self.excerpt(excerpt, located)) }
                @if finding.unlabelled > 0 {
                    p { (words.say("unlabelled-line", &[("count", finding.unlabelled.into())])) }
                }
                dl {
                    @if let Some(help) = &finding.help {
                        dt { (words.say("html-help", &[])) }
                        dd {
                            (words.text(help))
                            @if let Some(fix) = &finding.fix { " " span class="fix" { (whole_options(&self.fix(fix.safety))) } }
                        }
                    }
                    dt { (words.say("html-why", &[])) }
                    @if first {
                        dd { (why) }
                    } @else {
                        dd { a href={ "#" (rule) } { (words.say("html-why-above", &[("rule", finding.rule.id.into())])) } }
                    }
                }
            }
        }
    }

    fn fix(&self, safety: Safety) -> String {
        let part = if safety == Safety::Safe { "safe" } else { "unsafe" };
        self.run.words.part("html-fix", part, &[])
    }

    fn excerpt(&self, excerpt: &Excerpt, located: &Located<'_>) -> Markup {
        let path = self.run.path(excerpt.file);
        let elsewhere = located.labels.first().is_some_and(|label| label.file != excerpt.file);
        // The file is in the heading; its name is only shown for another one.
        let class = if elsewhere { "" } else { "hidden" };
        html! {
            table class="excerpt" {
                caption { span class=(class) { (path) } }
                tbody { @for line in &excerpt.lines { (self.line(line)) } }
            }
        }
    }

    fn line(&self, line: &Line) -> Markup {
        let number = self.run.words.say("html-line", &[("line", line.number.into())]);
        html! {
            tr {
                th scope="row" aria-label=(number) { (line.number) }
                td {
                    code { @for piece in &line.pieces { (self.piece(piece)) } }
                    @for note in &line.notes {
                        span class="note" { span aria-hidden="true" { "↑ " } (note) }
                    }
                }
            }
        }
    }

    /// What is flagged: marked, underlined, and said to those who listen.
    fn piece(&self, piece: &Piece) -> Markup {
        let words = self.run.words;
        if !piece.flagged {
            return html! { (piece.text) };
        }
        html! {
            mark data-start=(words.say("html-mark-start", &[])) data-end=(words.say("html-mark-end", &[])) {
                @if piece.text.is_empty() { "‸" } @else { (piece.text) }
            }
        }
    }
}
