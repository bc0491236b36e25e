//! A plan to begin with: the school, one activity to fill, and the questions of the guide, with what goes where.

use std::fmt::Write as _;

use pdcn_edit::plan_file;
use pdcn_model::first_year;
use pdcn_report::Context;
use pdcn_source::Loaded;
use pdcn_texts::{Texts, Value, visible};
use textwrap::{WordSeparator, WordSplitter};

use super::{FOLDER, Made};
use crate::find::SETTINGS;

/// Columns of a comment.
const WIDTH: usize = 100;

/// A plan for a school, which may not have been named yet, in an edition.
pub(super) fn plan(school: Option<&str>, context: &Context<'_>, loaded: &Loaded, words: &Texts) -> Made {
    let edition = context.edition();
    let id = edition.id.as_str();
    let placeholder = words.part("plan-file", "school", &[]);
    let school = school.map(str::trim).filter(|name| !name.is_empty()).unwrap_or(&placeholder);
    let year = first_year(id).unwrap_or(2026);
    let grade = edition.grades.first().map_or("", |grade| grade.id.as_str());
    let outcome = edition.outcomes.first().map_or("", |outcome| outcome.id.as_str());
    let values = [("edition", Value::from(id)), ("grade", quoted(grade).into()), ("outcome", quoted(outcome).into())];
    let mut file =
        File { text: schema(loaded).map(|way| format!("{way}\n")).unwrap_or_default(), words, values: &values };

    file.comment(&words.say("plan-file", &values));
    file.line("edition", &quoted(id));
    file.text.push_str("\n[school]\n");
    file.line("name", &quoted(school));
    file.text.push('\n');
    file.told("activity");
    file.text.push_str("[[activity]]\n");
    file.told("id");
    file.line("id", &quoted(&words.part("plan-file", "id-value", &[])));
    file.line("title", &quoted(&words.part("plan-file", "title-value", &[])));
    let grades = edition.grades.iter().map(|grade| format!("{} ({})", grade.id, context.titles.grade(grade)));
    file.comment(&format!("{} {}.", words.part("plan-file", "grades", &values), grades.collect::<Vec<_>>().join(", ")));
    file.line("grades", "[]");
    file.told("outcomes");
    file.line("outcomes", "[]");
    file.told("when");
    let _ = writeln!(file.text, "# when = \"{year}-10\"");
    file.told("ai-use");
    file.line("ai-use", "\"none\"");
    let tools: Vec<&str> = loaded.pathway.tools.iter().map(|tool| tool.id.as_str()).collect();
    let known = if tools.is_empty() { String::new() } else { format!(" {}.", tools.join(", ")) };
    file.comment(&format!("{}{known}", words.part("plan-file", "tools", &values)));
    file.line("tools", "[]");
    file.told("approved");
    let _ = writeln!(file.text, "# approved = {}-01-15", year + 1);
    file.told("consent");
    let _ = writeln!(file.text, "# consent = {}", quoted(&words.part("plan-file", "consent-value", &[])));
    if let Some(guide) = &loaded.pathway.reflection {
        file.text.push('\n');
        file.told("reflection");
        file.text.push_str("[activity.reflection]\n");
        for question in guide.questions.iter().filter(|question| !question.id.is_empty()) {
            file.comment(context.titles.question(question));
            file.line(&question.id, "\"unsure\"");
        }
    }
    Made {
        name: plan_file(if school == placeholder { "" } else { school }, id),
        text: file.text,
        from: None,
        told: Vec::new(),
    }
}

struct File<'f> {
    text: String,
    words: &'f Texts,
    values: &'f [(&'static str, Value)],
}

impl File<'_> {
    /// What is said of a key, above it.
    fn told(&mut self, part: &str) {
        self.comment(&self.words.part("plan-file", part, self.values));
    }

    fn comment(&mut self, text: &str) {
        let options = textwrap::Options::new(WIDTH)
            .initial_indent("# ")
            .subsequent_indent("# ")
            .word_separator(WordSeparator::AsciiSpace)
            .word_splitter(WordSplitter::NoHyphenation)
            .break_words(false);
        // What ends a line would end the comment.
        let lines: Vec<String> = text.lines().map(visible).collect();
        let _ = writeln!(self.text, "{}", textwrap::fill(&lines.join(" "), options));
    }

    fn line(&mut self, key: &str, value: &str) {
        let _ = writeln!(self.text, "{key} = {value}");
    }
}

/// A text as a value of TOML, on one line.
fn quoted(text: &str) -> String {
    let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    toml::Value::String(one_line).to_string()
}

/// The line that names the schema of plans, when the settings name theirs.
fn schema(loaded: &Loaded) -> Option<String> {
    let settings = loaded.sources.files().iter().find(|file| file.path == SETTINGS)?;
    let way = settings.text.trim_start_matches('\u{feff}').lines().next()?.strip_prefix("#:schema ")?.trim();
    let folder =
        way.strip_suffix("settings.schema.json").filter(|way| !way.contains("://") && !way.starts_with('/'))?;
    let up = "../".repeat(FOLDER.split('/').count());
    Some(format!("#:schema {up}{folder}plan.schema.json"))
}
