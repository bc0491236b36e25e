//! `concise`: one line per finding, for editors and for whoever reads many.

use std::collections::HashMap;
use std::io::{self, Write};

use pdcn_toml::Lines;

use super::{FindingsRun, summary};
use crate::{Look, text};

pub(crate) fn write(run: &FindingsRun<'_>, look: Look, out: &mut dyn Write) -> io::Result<()> {
    let mut lines: HashMap<u32, Lines<'_>> = HashMap::new();
    for located in run.findings {
        let finding = located.finding;
        let place = located.labels.first().map(|label| {
            let lines = lines.entry(label.file).or_insert_with(|| Lines::new(&run.sources.file(label.file).text));
            let point = lines.point(label.bytes.start);
            format!("{}:{}:{}: ", run.path(label.file), point.line, point.column)
        });
        let place = place.unwrap_or_default();
        let level = text::level_name(run.words, finding.level);
        write!(out, "{place}{level}[{}] {}", finding.rule.id, run.words.text(&finding.message))?;
        if let Some(help) = &finding.help {
            write!(out, " — {}", run.words.text(help))?;
        }
        writeln!(out)?;
    }
    if !run.findings.is_empty() {
        writeln!(out)?;
    }
    summary::write(run, look, out)
}
