//! `html`: one page that can be sent to a colleague, read on any screen and printed. It holds no program and asks for
//! nothing from a network; every text of the data is escaped by the templates.

mod finding;
mod overview;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io::{self, Write};

use maud::{DOCTYPE, Markup, PreEscaped, html};
use pdcn_lint::Located;
use pdcn_model::Level;
use pdcn_texts::visible;

use self::finding::Page;
use super::FindingsRun;
use crate::text;

/// How it looks: on screens light and dark, wide and narrow, and on paper.
const STYLE: &str = include_str!("style.css");
/// What a browser may do with the page: show it.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// The findings of a file, by what they are about: outcomes in the order of the file.
struct File<'r> {
    number: u32,
    groups: Vec<(Option<String>, Vec<&'r Located<'r>>)>,
}

pub(crate) fn write(run: &FindingsRun<'_>, out: &mut dyn Write) -> io::Result<()> {
    let say = |name| run.words.say(name, &[]);
    let files = files(run);
    let name = run.words.say("html-title", &[("title", overview::name(run).into())]);
    let version = run.words.say("html-made-by", &[("version", env!("CARGO_PKG_VERSION").into())]);
    let mut page = Page::new(run);
    let page = html! {
        (DOCTYPE)
        html lang=(run.words.language().regional_tag()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                title { (name) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                @if !run.findings.is_empty() {
                    a class="skip" href="#findings" { (say("html-skip")) }
                }
                header {
                    h1 { (say("html-heading")) }
                    p class="origin" { (overview::origin(run)) }
                }
                main {
                    (overview::overview(run, &files))
                    @if !run.findings.is_empty() {
                        div id="findings" {
                            @for file in &files { (page.file(file)) }
                        }
                    }
                }
                footer { p { (version) } }
            }
        }
    };
    writeln!(out, "{}", page.into_string())
}

fn files<'r>(run: &'r FindingsRun<'_>) -> Vec<File<'r>> {
    let mut files: BTreeMap<u32, File<'_>> = BTreeMap::new();
    let mut positions = HashMap::new();
    for located in run.findings {
        let number = located.labels.first().map_or(0, |label| label.file);
        let file = files.entry(number).or_insert_with(|| File { number, groups: Vec::new() });
        let subject = located.finding.subject.as_deref().map(visible);
        let position = *positions.entry((number, subject)).or_insert_with_key(|(_, subject)| {
            file.groups.push((subject.clone(), Vec::new()));
            file.groups.len() - 1
        });
        file.groups[position].1.push(located);
    }
    files.into_values().collect()
}

/// A level as a sign and a word, so that colour says nothing that they do not.
fn level(run: &FindingsRun<'_>, level: Level) -> Markup {
    html! {
        span class={ "level " (level.name()) } {
            span aria-hidden="true" { (sign(level)) " " }
            (text::level_name(run.words, level))
        }
    }
}

/// A text whose options (`--fix`) stay whole at the end of a line.
fn whole_options(text: &str) -> Markup {
    html! {
        @for (position, word) in text.split(' ').enumerate() {
            @if position > 0 { " " }
            @if word.starts_with("--") { span class="whole" { (word) } } @else { (word) }
        }
    }
}

fn sign(level: Level) -> &'static str {
    match level {
        Level::Error => "✕",
        Level::Warning => "▲",
        Level::Info | Level::Off => "●",
    }
}

/// The rules that have had their reason told.
type Explained = HashSet<&'static str>;
