//! What a workbook would change, in words: cell by cell, then what that means for the pathway, as a comparison tells it.

use std::io::{self, Write};
use std::path::Path;

use crate::system::paths;
use pdcn_edit::{Appearing, Preview};
use pdcn_emit::text::level_name;
use pdcn_model::Edition;
use pdcn_report::changes::message;
use pdcn_texts::{Texts, Value, visible};
use pdcn_workbook::{CellChange, Conflict, Decided, Merge, Side, shown};

/// What a workbook would change.
pub(super) struct Page<'p> {
    pub(super) file: &'p Path,
    pub(super) edition: &'p Edition,
    pub(super) merge: &'p Merge,
    pub(super) decided: &'p Decided,
    pub(super) words: &'p Texts,
}

impl Page<'_> {
    /// Writes it, with what it means when that is known, and how it ends.
    pub(super) fn write(
        &self,
        meaning: Option<(&Preview, &Appearing)>,
        end: &'static str,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let (file, typed) = (paths::shown(self.file), paths::typed(self.file));
        let values = || {
            let file = [("file", file.as_str().into()), ("typed", typed.as_str().into())];
            file.into_iter().chain([("edition", self.edition.id.as_str().into())]).collect::<Vec<_>>()
        };
        writeln!(out, "{}", self.words.say("import-head", &values()))?;
        let Merge { changes, new_rows, removals, .. } = self.merge;
        if changes.len() + new_rows.len() + removals.len() > 0 {
            let counts =
                [("changed", changes.len().into()), ("new", new_rows.len().into()), ("removed", removals.len().into())];
            writeln!(out, "{}", self.words.say("import-summary", &counts))?;
        }
        self.part("cells", self.cells(), out)?;
        self.part("conflicts", self.merge.conflicts.iter().map(|conflict| self.conflict(conflict)).collect(), out)?;
        let problem = |problem: &pdcn_workbook::Problem| {
            let [place, text, help] = problem.word(self.words);
            let place = self.words.say("remark-at", &[("place", place.into()), ("text", text.into())]);
            vec![place, format!("  {help}")]
        };
        self.part("problems", self.merge.problems.iter().map(problem).collect(), out)?;
        self.part("remarks", self.merge.remarks.iter().map(|remark| vec![remark.word(self.words)]).collect(), out)?;
        if let Some((preview, findings)) = meaning {
            self.part("meaning", self.meaning(preview), out)?;
            self.part("findings", self.findings(preview, findings), out)?;
        }
        let undecided = self.merge.undecided().count();
        let values: Vec<(&'static str, Value)> = values()
            .into_iter()
            .chain([("count", undecided.into()), ("problems", self.merge.problems.len().into())])
            .collect();
        writeln!(out, "\n{}", self.words.part("import-end", end, &values))
    }

    /// A part of the page: a heading with the number of its items, then their lines. Nothing when there are none.
    fn part(&self, name: &str, items: Vec<Vec<String>>, out: &mut dyn Write) -> io::Result<()> {
        if items.is_empty() {
            return Ok(());
        }
        writeln!(out, "\n{}", self.words.part("import-part", name, &[("count", items.len().into())]))?;
        items.into_iter().flatten().try_for_each(|line| writeln!(out, "  {line}"))
    }

    /// What the workbook changes, adds and takes out.
    fn cells(&self) -> Vec<Vec<String>> {
        let changed = self.merge.changes.iter().map(|change| {
            vec![
                self.place(change),
                format!("  - {}", self.value(change, &change.from)),
                format!("  + {}", self.value(change, &change.to)),
            ]
        });
        let added = self.merge.new_rows.iter().map(|row| {
            let id = self.decided.new_ids.iter().find(|(place, _)| *place == row.place).map(|(_, id)| id.as_str());
            let text = ["statement", "title", "reason"].iter().find_map(|key| row.values.get(*key));
            let name = self.resolved(&row.name);
            let values = [
                ("place", row.place.as_str().into()),
                ("id", id.unwrap_or(&name).into()),
                ("text", line(text.map_or("", String::as_str)).into()),
            ];
            vec![self.words.say("import-new-row", &values)]
        });
        let removed = self.merge.removals.iter().map(|removal| {
            let values = [
                ("place", removal.place.as_str().into()),
                ("id", removal.id.as_str().into()),
                ("reason", removal.reason.as_str().into()),
                ("by", removal.replaced_by.iter().map(|id| self.resolved(id)).collect::<Vec<_>>().join(", ").into()),
            ];
            let part = match (removal.reason.is_empty(), removal.replaced_by.is_empty()) {
                (true, _) => "removed",
                (false, true) => "retired",
                (false, false) => "replaced",
            };
            vec![self.words.part("import-removal", part, &values)]
        });
        changed.chain(added).chain(removed).collect()
    }

    /// A name with the ids that new outcomes are given in the place of their names for now.
    fn resolved(&self, name: &str) -> String {
        let id = |name: &str| {
            let row = self.merge.new_rows.iter().find(|row| !name.is_empty() && row.name == name)?;
            let given = self.decided.new_ids.iter().find(|(place, _)| *place == row.place);
            given.map(|(_, id)| id.clone())
        };
        name.split(" > ").map(|name| id(name).unwrap_or_else(|| name.to_owned())).collect::<Vec<_>>().join(" > ")
    }

    /// A cell or row with the id of the record that it is of.
    pub(super) fn named(&self, place: &str) -> String {
        let changed = self.merge.changes.iter().map(|change| (&change.place, &change.id));
        let removed = self.merge.removals.iter().map(|removal| (&removal.place, &removal.id));
        let added = self.merge.new_rows.iter().map(|row| (&row.place, &row.name));
        let id = changed.chain(removed).chain(added).find(|(at, id)| *at == place && !id.is_empty());
        match id {
            Some((_, id)) => {
                let id = self.resolved(id);
                self.words.say("place-of", &[("place", place.into()), ("id", id.into())])
            }
            None => place.to_owned(),
        }
    }

    /// A cell that both have changed, with what each says, and what was decided.
    fn conflict(&self, conflict: &Conflict) -> Vec<String> {
        let change = &conflict.change;
        let side = |part: &str, value: &str| {
            let values = [("text", self.value(change, value).into())];
            format!("  {}", self.words.part("import-side", part, &values))
        };
        let mut lines = vec![self.place(change)];
        lines.extend(conflict.base.as_ref().map(|base| side("base", base)));
        lines.push(side("ours", &change.from));
        lines.push(side("theirs", &change.to));
        let decided = match conflict.decided {
            None => "undecided",
            Some(Side::Ours) => "taken-ours",
            Some(Side::Theirs) => "taken-theirs",
        };
        let values = [("place", change.place.as_str().into())];
        lines.push(format!("  {}", self.words.part("import-side", decided, &values)));
        lines
    }

    fn place(&self, change: &CellChange) -> String {
        let values = [
            ("place", change.place.as_str().into()),
            ("id", change.id.as_str().into()),
            ("heading", line(&change.heading).into()),
        ];
        self.words.say("import-cell", &values)
    }

    /// A value as the reader knows it, on one line.
    fn value(&self, change: &CellChange, value: &str) -> String {
        if value.is_empty() {
            return self.words.say("import-empty", &[]);
        }
        line(&shown(value, change.form, self.words))
    }

    /// What it means for the pathway.
    fn meaning(&self, preview: &Preview) -> Vec<Vec<String>> {
        let Some(comparison) = preview.comparison() else { return Vec::new() };
        let line = |change: &pdcn_diff::Change<'_>| {
            let category = self.words.part("driver-category", change.category().name(), &[]);
            vec![format!("{category} · {}", message(change, self.words))]
        };
        comparison.changes.iter().map(line).collect()
    }

    /// The findings that would come and go.
    fn findings(&self, preview: &Preview, findings: &Appearing) -> Vec<Vec<String>> {
        let mut lines = Vec::new();
        for (sign, report, sources, positions) in [
            ('+', &findings.after, &preview.after.sources, &findings.come),
            ('-', &findings.before, &preview.before.sources, &findings.gone),
        ] {
            let located = report.locate(sources);
            for finding in positions.iter().filter_map(|at| located.get(*at)).map(|located| located.finding) {
                let level = level_name(self.words, finding.level);
                let mut of_one =
                    vec![format!("{sign} {level}[{}] {}", finding.rule.id, self.words.text(&finding.message))];
                if let Some(help) = finding.help.as_ref().filter(|_| sign == '+') {
                    of_one.push(format!("    {}", self.words.text(help)));
                }
                lines.push(of_one);
            }
        }
        lines
    }
}

/// The most characters of a text that are shown.
const SHOWN: usize = 400;

/// A text on one line, without characters that a terminal would obey; a very long one by its beginning.
fn line(text: &str) -> String {
    let line = visible(&text.split('\n').collect::<Vec<_>>().join(" / "));
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}
