//! `jsonl`: one finding per line, for programs that read as they go, and the summary as the last line.

use std::io::{self, Write};

use super::FindingsRun;
use super::json::{Places, about, v1};
use crate::json::line;

pub(crate) fn write(run: &FindingsRun<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut places = Places::new(run);
    for (located, fingerprint) in run.identified() {
        writeln!(out, "{}", line(&v1::Line::Finding(places.finding(located, fingerprint)))?)?;
    }
    writeln!(out, "{}", line(&v1::Line::Summary(about(run)))?)
}
