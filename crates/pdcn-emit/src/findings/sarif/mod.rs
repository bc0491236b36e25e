//! `sarif`: SARIF 2.1.0, for services that show findings in code, as they ask for it: relative paths, one place at
//! least, columns in UTF-16, fingerprints, and all rules.

mod rules;
mod shape;

use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};
use std::ops::Range;

use pdcn_lint::Fingerprint;
use pdcn_lint::{Located, LocatedEdit, LocatedLabel, RULES};
use pdcn_model::Level;
use pdcn_toml::{FileNumber, Lines};

use self::shape::{
    ArtifactChange, ArtifactLocation, BaseIds, Driver, Fingerprints, Fix, Invocation, Location, Log, Message,
    Notification, PhysicalLocation, Region, Replacement, SarifResult, SarifRun, Tool,
};
use super::FindingsRun;
use crate::Origin;
use crate::json::pretty;
use crate::origin::{folder_uri, uri};

pub(crate) fn write(run: &FindingsRun<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut places = Places { run, folder: run.origin.below(run.here), lines: HashMap::new() };
    let results = run.identified().map(|(located, fingerprint)| result(&mut places, located, fingerprint)).collect();
    let nothing = Notification { level: "error", message: Message { text: run.words.say("summary-nothing", &[]) } };
    let language = run.words.language().tag();
    let base = match (&places.folder, run.origin) {
        (None, Origin::Folder(root)) => {
            Some(BaseIds { pathway: ArtifactLocation { uri: folder_uri(root, run.here), uri_base_id: None } })
        }
        _ => None,
    };
    let log = Log {
        schema: shape::SCHEMA,
        version: shape::VERSION,
        runs: [SarifRun {
            tool: Tool {
                driver: Driver {
                    name: "pdcn",
                    semantic_version: env!("CARGO_PKG_VERSION"),
                    language,
                    rules: rules::rules(run.words),
                },
            },
            invocations: [Invocation {
                execution_successful: true,
                tool_execution_notifications: Some(nothing).filter(|_| run.checked_nothing()).into_iter().collect(),
            }],
            language,
            column_kind: "utf16CodeUnits",
            original_uri_base_ids: base,
            results,
        }],
    };
    writeln!(out, "{}", pretty(&log)?)
}

fn result<'f>(places: &mut Places<'_>, located: &Located<'_>, fingerprint: &'f Fingerprint) -> SarifResult<'f> {
    let (finding, words) = (located.finding, places.run.words);
    let help = finding.help.as_ref().map(|help| words.text(help));
    let more = help.as_ref().map(|help| format!("\n{help}")).unwrap_or_default();
    let text = format!("{}{more}", words.text(&finding.message));
    let mut labels = located.labels.iter();
    let main = labels.next().map(|label| places.location(label, None));
    let related = (1..).zip(labels).map(|(number, label)| places.location(label, Some(number))).collect();
    let fixes = finding.fix.iter().map(|_| Fix {
        description: Message { text: plain(help.as_deref().unwrap_or_default()) },
        artifact_changes: places.changes(&located.edits),
    });
    SarifResult {
        rule_id: finding.rule.id,
        rule_index: RULES.iter().position(|rule| rule.id == finding.rule.id),
        level: level(finding.level),
        message: Message { text: plain(&text) },
        locations: main.into_iter().collect(),
        related_locations: related,
        partial_fingerprints: Fingerprints { pdcn: fingerprint.as_str() },
        fixes: fixes.collect(),
    }
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Info | Level::Off => "note",
    }
}

/// A message without links: `[text](place)` would be one.
fn plain(text: &str) -> String {
    text.replace("](", "] (")
}

/// Places in the terms of SARIF; the lines of each file are counted once.
struct Places<'r> {
    run: &'r FindingsRun<'r>,
    folder: Option<String>,
    lines: HashMap<FileNumber, Lines<'r>>,
}

impl Places<'_> {
    fn location(&mut self, label: &LocatedLabel<'_>, number: Option<usize>) -> Location {
        let words = self.run.words;
        // A place beside the main one must say why it is there.
        let text = label.text.map(|text| words.text(text)).or_else(|| number.map(|_| words.say("sarif-also", &[])));
        let physical_location = PhysicalLocation {
            artifact_location: self.file(label.file),
            region: self.region(label.file, &label.bytes, true),
        };
        Location { id: number, physical_location, message: text.map(|text| Message { text: plain(&text) }) }
    }

    /// A file, relative to the top of the repository; when the pathway lies elsewhere, to its folder.
    fn file(&self, file: FileNumber) -> ArtifactLocation {
        let path = uri(&self.run.sources.file(file).path);
        match &self.folder {
            Some(folder) => ArtifactLocation { uri: format!("{}{path}", uri(folder)), uri_base_id: None },
            None => ArtifactLocation { uri: path, uri_base_id: Some("PATHWAY") },
        }
    }

    fn region(&mut self, file: FileNumber, bytes: &Range<usize>, with_text: bool) -> Region {
        let text = &self.run.sources.file(file).text;
        let lines = self.lines.entry(file).or_insert_with(|| Lines::new(text));
        let (start, end) = (lines.point(bytes.start), lines.point(bytes.end));
        Region {
            start_line: start.line,
            start_column: start.utf16_column,
            end_line: end.line,
            end_column: end.utf16_column,
            snippet: text.get(bytes.clone()).filter(|_| with_text).map(|text| Message { text: text.to_owned() }),
        }
    }

    /// The edits of a fix, file by file.
    fn changes(&mut self, edits: &[LocatedEdit]) -> Vec<ArtifactChange> {
        let mut by_file: BTreeMap<FileNumber, Vec<Replacement>> = BTreeMap::new();
        for edit in edits {
            let deleted_region = self.region(edit.file, &edit.bytes, false);
            let inserted_content = Message { text: edit.replacement.clone() };
            by_file.entry(edit.file).or_default().push(Replacement { deleted_region, inserted_content });
        }
        let change = |(file, replacements)| ArtifactChange { artifact_location: self.file(file), replacements };
        by_file.into_iter().map(change).collect()
    }
}
