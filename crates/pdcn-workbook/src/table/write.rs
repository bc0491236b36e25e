//! The files of a pathway made of what was taken from tables: settings, the edition, and outcomes by stage and strand, with ids
//! given in the order of the tables.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use pdcn_lint::typeset;
use pdcn_model::FORMAT;
use pdcn_texts::{Texts, visible};
use pdcn_toml::written_in;

use super::frame::Frame;
use super::ids;
use super::mapping::{Mapping, Role};
use super::take::{Taken, TakenOutcome};
use super::words::role_of;

/// Writes the files of a pathway: paths and texts. The words are those of the language of the pathway; the name is that of the
/// file of the tables.
pub fn files(taken: &Taken, mapping: &Mapping, frame: &Frame, words: &Texts, name: &str) -> BTreeMap<String, String> {
    let writing = Writing { taken, mapping, frame, words, name };
    let mut files = BTreeMap::from([
        ("pdcn.toml".to_owned(), writing.settings()),
        (format!("editions/{}/edition.toml", mapping.edition), writing.edition()),
    ]);
    writing.outcomes(&mut files);
    files
}

struct Writing<'w> {
    taken: &'w Taken,
    mapping: &'w Mapping,
    frame: &'w Frame,
    words: &'w Texts,
    name: &'w str,
}

impl Writing<'_> {
    fn settings(&self) -> String {
        let mut text = format!("#:schema schemas/settings.schema.json\nformat = {FORMAT}\n\n");
        text += &comment(&self.words.say("table-file-settings", &[]));
        text + &key("language", &self.mapping.language) + &key("current", &self.mapping.edition)
    }

    fn edition(&self) -> String {
        let Self { mapping, frame, words, .. } = self;
        let say =
            |name: &str| words.say(name, &[("file", self.name.into()), ("edition", mapping.edition.as_str().into())]);
        let mut text = "#:schema ../../schemas/edition.schema.json\n".to_owned() + &comment(&say("table-file-edition"));
        text += &key("id", &mapping.edition);
        text += &key("title", &self.prose(&mapping.title));
        text += &key("status", "draft");
        text += &key("license", &say("table-file-license"));
        text += &key("note", &say("table-file-note"));
        for stage in &frame.stages {
            text += "\n[[stage]]\n";
            text += &(key("id", stage.id.as_str()) + &key("title", &stage.title));
        }
        for grade in &frame.grades {
            text += "\n[[grade]]\n";
            text += &(key("id", grade.id.as_str()) + &key("title", &grade.title) + &key("short", &grade.short));
            text += &(key("stage", grade.stage.as_str()) + &key("cycle", &grade.cycle));
            let _ = writeln!(text, "age = {}", grade.age);
        }
        for strand in &self.taken.strands {
            text += "\n[[strand]]\n";
            text += &(key("id", &strand.id) + &key("title", &self.prose(&strand.title)));
        }
        for competency in &self.taken.competencies {
            text += "\n[[competency]]\n";
            text += &(key("id", &competency.id) + &key("strand", &competency.strand));
            text += &key("title", &self.prose(&competency.title));
            if competency.ai {
                text += "ai = true\n";
            }
        }
        for (title, id) in self.resources() {
            text += "\n[[resource]]\n";
            let (shown, url) = address(&title);
            text += &(key("id", &id) + &key("title", &self.prose(shown)));
            text += &key("kind", &say("table-file-kind"));
            if let Some(url) = url {
                text += &key("url", url);
            }
        }
        text
    }

    /// The resources that outcomes name, each with its id, in the order of the tables.
    fn resources(&self) -> Vec<(String, String)> {
        let mut known: Vec<(String, String)> = Vec::new();
        let mut ids = BTreeSet::new();
        for title in self.taken.outcomes.iter().flat_map(|outcome| &outcome.resources) {
            if !known.iter().any(|(other, _)| other == title) {
                let id = ids::of_resource(address(title).0, &ids);
                ids.insert(id.clone());
                known.push((title.clone(), id));
            }
        }
        known
    }

    /// The files of outcomes: one for each strand in the stage where it is first learned.
    fn outcomes(&self, files: &mut BTreeMap<String, String>) {
        let resources: BTreeMap<String, String> = self.resources().into_iter().collect();
        let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
        for outcome in &self.taken.outcomes {
            let strand = outcome.competency.split('-').next().unwrap_or_default();
            let Some(grade) = self.frame.grades.get(outcome.learn) else { continue };
            let number = numbers.entry(strand).or_default();
            *number += 1;
            let path = format!("editions/{}/{}/{}.toml", self.mapping.edition, grade.stage, strand.to_lowercase());
            let file = files.entry(path).or_insert_with(|| {
                let title = self
                    .taken
                    .strands
                    .iter()
                    .find(|known| known.id == strand)
                    .map_or(strand, |known| known.title.as_str());
                "#:schema ../../../schemas/outcomes.schema.json\n".to_owned() + &comment(&self.prose(title))
            });
            *file += &self.outcome(outcome, &format!("{strand}-{number:03}"), &resources);
        }
    }

    fn outcome(&self, outcome: &TakenOutcome, id: &str, resources: &BTreeMap<String, String>) -> String {
        let mut text = String::from("\n[[outcome]]\n");
        let grade = |at: usize| self.frame.grades.get(at).map_or("", |grade| grade.id.as_str());
        text += &key("id", id);
        if !outcome.code.is_empty() {
            text += &key("code", &outcome.code);
        }
        text += &key("competency", &outcome.competency);
        text += &key("statement", &self.prose(&outcome.statement));
        if !outcome.pupil.is_empty() {
            text += &key("pupil", &self.prose(&outcome.pupil));
        }
        text += &key("learn", grade(outcome.learn));
        if let Some(master) = outcome.master {
            text += &key("master", grade(master));
        }
        if let Some(reuse) = outcome.reuse {
            text += &key("reuse", grade(reuse));
        }
        if outcome.master.is_none() {
            text += &key("open", &self.words.say("table-file-open", &[]));
        }
        let ids: Vec<&str> =
            outcome.resources.iter().filter_map(|title| resources.get(title)).map(String::as_str).collect();
        text += &list("resources", ids.iter().copied());
        let examples: Vec<String> = outcome.examples.iter().map(|example| self.prose(example)).collect();
        text += &list("examples", examples.iter().map(String::as_str));
        let note = self.note(outcome);
        if note.is_empty() { text } else { text + &key("note", &note) }
    }

    /// What was remarked of an outcome, after the heading of its column where that says what it is.
    fn note(&self, outcome: &TakenOutcome) -> String {
        let remark = |(heading, said): &(String, String)| {
            let is_plain = heading.is_empty() || role_of(heading) == Some(Role::Comment);
            let values = [("heading", heading.as_str().into()), ("text", said.as_str().into())];
            self.prose(&if is_plain { said.clone() } else { self.words.say("table-file-comment", &values) })
        };
        outcome.comments.iter().map(remark).collect::<Vec<_>>().join(" / ")
    }

    /// A text with the punctuation and spaces of the language of the pathway, and nothing in it that is not seen.
    fn prose(&self, text: &str) -> String {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if self.mapping.language == "fr" { typeset(&text) } else { text }
    }
}

/// The title of a resource, and its address when it is one.
fn address(resource: &str) -> (&str, Option<&str>) {
    let at = resource.find("http://").or_else(|| resource.find("https://"));
    let Some(at) = at else { return (resource, None) };
    let (before, rest) = resource.split_at(at);
    let url = rest.split_whitespace().next().unwrap_or(rest).trim_end_matches([')', '>', ',', '.']);
    let before = before.trim().trim_end_matches([':', '(', '-', '–', '<']).trim_end();
    let shown = if before.is_empty() { url.split_once("://").map_or(url, |(_, shown)| shown) } else { before };
    (shown, Some(url))
}

pub(super) fn key(name: &str, text: &str) -> String {
    format!("{name} = {}\n", literal(text))
}

pub(super) fn list<'i>(name: &str, items: impl Iterator<Item = &'i str>) -> String {
    let items: Vec<String> = items.map(literal).collect();
    if items.is_empty() { String::new() } else { format!("{name} = [{}]\n", items.join(", ")) }
}

fn literal(text: &str) -> String {
    format!("\"{}\"", written_in("\"\"", text).unwrap_or_default())
}

/// Lines of a comment, without what a comment cannot hold.
pub(super) fn comment(text: &str) -> String {
    let line =
        |line: &str| if line.trim().is_empty() { "#".to_owned() } else { format!("# {}", visible(line.trim_end())) };
    text.lines().map(line).collect::<Vec<_>>().join("\n") + "\n"
}
