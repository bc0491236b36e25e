//! `concise`: one line per finding, for editors and for whoever reads many.

use std::collections::HashMap;
use std::io::{self, Write};

use pdcn_model::Level;
use pdcn_toml::{FileNumber, Lines};

use super::wording::Wording;
use super::{FindingsRun, summary};
use crate::{Look, text};

pub(crate) fn write(run: &FindingsRun<'_>, look: Look, out: &mut dyn Write) -> io::Result<()> {
    let mut files: HashMap<FileNumber, (String, Lines<'_>)> = HashMap::new();
    let mut wording = Wording::new(run.words);
    let levels = [Level::Off, Level::Info, Level::Warning, Level::Error];
    let levels = levels.map(|level| (level, text::level_name(run.words, level)));
    for located in run.findings {
        let finding = located.finding;
        if let Some(label) = located.labels.first() {
            let open = || (run.path(label.file), Lines::new(&run.sources.file(label.file).text));
            let (path, lines) = files.entry(label.file).or_insert_with(open);
            let point = lines.point(label.bytes.start);
            write!(out, "{path}:{}:{}: ", point.line, point.column)?;
        }
        let level = levels.iter().find(|(level, _)| *level == finding.level).map_or("", |(_, name)| name);
        write!(out, "{level}[{}] {}", finding.rule.id, wording.text(&finding.message))?;
        if let Some(help) = &finding.help {
            write!(out, " — {}", wording.text(help))?;
        }
        writeln!(out)?;
    }
    if !run.findings.is_empty() {
        writeln!(out)?;
    }
    summary::write(run, look, out)
}
