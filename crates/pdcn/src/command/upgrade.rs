//! `pdcn upgrade`: brings a pathway that an earlier version wrote to the format of this one, and the copies of the schemas
//! beside it. It shows first what would change; `--write` changes it, all files or none.

use std::fs;
use std::path::{Path, PathBuf};

use pdcn_emit::Origin;
use pdcn_model::FORMAT;
use pdcn_source::WrittenFormat;
use pdcn_texts::{Texts, visible};
use similar::{ChangeTag, TextDiff};

use super::schema;
use crate::failure::Failure;
use crate::find::{find, other_format};
use crate::output::Output;
use crate::outputs::together::{self, Replacement};
use crate::system::paths::shown;
use crate::{Ending, Status};

/// The folder of the copies of the schemas, in that of the pathway.
const SCHEMAS: &str = "schemas";

/// The arguments of `pdcn upgrade`.
#[derive(Debug, clap::Args)]
pub(crate) struct UpgradeArguments {
    #[arg(long)]
    pathway: Option<PathBuf>,
    #[arg(long)]
    write: bool,
}

pub(crate) fn run(arguments: &UpgradeArguments, words: &Texts, output: &mut Output) -> Ending {
    let found = find(arguments.pathway.as_deref(), &[])?;
    let Origin::Folder(root) = &found.origin else {
        return Err(if arguments.pathway.is_some() {
            Failure::new("failure-embedded-upgrade")
        } else {
            Failure::nothing_here("upgrade")
        });
    };
    found.say(words, false);
    let folder = found.read_any_format()?;
    let from = match folder.format() {
        WrittenFormat::Current => u64::from(FORMAT),
        WrittenFormat::Older(number) => number,
        newer @ WrittenFormat::Newer(_) => return Err(other_format(root, newer)),
    };
    let upgraded = folder.clone().upgraded();
    let changed = folder.changed_in(&upgraded);
    let copies = stale_copies(root)?;
    let values = || {
        [
            ("path", shown(root).into()),
            ("from", from.to_string().into()),
            ("to", FORMAT.to_string().into()),
            ("count", (changed.len() + copies.len()).into()),
        ]
    };
    if changed.is_empty() && copies.is_empty() {
        output.write(|out| writeln!(out, "{}", words.say("upgrade-nothing", &values())))?;
        return Ok(Status::Clean);
    }
    let mut lines = vec![words.say(if changed.is_empty() { "upgrade-schemas" } else { "upgrade-format" }, &values())];
    for (path, before, after) in &changed {
        lines.extend(told(path, before, after, words));
    }
    for copy in &copies {
        lines.push(format!("  {}", words.say("upgrade-copy", &[("path", copy.path.as_str().into())])));
    }
    if arguments.write {
        let of_files = changed.iter().map(|(path, before, after)| Replacement {
            path: root.join(path),
            before: Some(before),
            after: Some(after),
        });
        let of_copies = copies.iter().map(|copy| Replacement {
            path: root.join(&copy.path),
            before: Some(&copy.before),
            after: Some(&copy.after),
        });
        together::replace(&of_files.chain(of_copies).collect::<Vec<_>>())?;
    }
    lines.push(words.say(if arguments.write { "upgrade-written" } else { "upgrade-shown" }, &values()));
    output.write(|out| lines.iter().try_for_each(|line| writeln!(out, "{line}")))?;
    Ok(Status::Clean)
}

/// The lines that are added to a file or taken out of it, each with its number.
fn told(path: &str, before: &str, after: &str, words: &Texts) -> Vec<String> {
    let diff = TextDiff::from_lines(before, after);
    let of_line = |change: similar::Change<&str>| {
        let (part, index) = match change.tag() {
            ChangeTag::Equal => return None,
            ChangeTag::Insert => ("added", change.new_index()),
            ChangeTag::Delete => ("removed", change.old_index()),
        };
        let line = change.value().trim_end();
        let number = index.map_or(0, |index| index + 1).to_string();
        let values = [("path", path.into()), ("line", number.into()), ("text", visible(line).into())];
        (!line.is_empty()).then(|| format!("  {}", words.part("upgrade-line", part, &values)))
    };
    diff.iter_all_changes().filter_map(of_line).collect()
}

/// The copy of a schema that is not the one of this version.
struct Copy {
    path: String,
    before: String,
    after: String,
}

/// The copies of schemas in a pathway that are not those of this version; line ends are those of the copy.
fn stale_copies(root: &Path) -> Result<Vec<Copy>, Failure> {
    let mut stale = Vec::new();
    for name in schema::names() {
        let path = format!("{SCHEMAS}/{name}.schema.json");
        let there = root.join(&path);
        let Some(mut after) = schema::published(name).filter(|_| there.is_file()) else { continue };
        let bytes = fs::read(&there).map_err(|error| Failure::read(&there, &error))?;
        let before = String::from_utf8(bytes).map_err(|error| {
            let error = std::io::Error::new(std::io::ErrorKind::InvalidData, error);
            Failure::read(&there, &error)
        })?;
        if before.contains("\r\n") {
            after = after.replace('\n', "\r\n");
        }
        if before != after {
            stale.push(Copy { path, before, after });
        }
    }
    Ok(stale)
}
