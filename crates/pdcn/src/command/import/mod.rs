//! `pdcn import FILE.xlsx`: brings a workbook back that `pdcn export workbook` made. It shows first what would change;
//! `--write` changes it, all or none.

mod page;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use pdcn_edit::{Preview, Proposal, propose};
use pdcn_emit::Origin;
use pdcn_source::load;
use pdcn_texts::Texts;
use pdcn_workbook::{Decided, Decisions, Grid, Shape, Side, Stranger, Unreadable, merge, read, read_csv};

use self::page::Page;
use crate::damage::Damage;
use crate::failure::Failure;
use crate::find::find;
use crate::output::Output;
use crate::outputs::together::{self, Replacement};
use crate::system::paths::shown;
use crate::today::today;
use crate::{Ending, Status};

/// The largest file that is read, in bytes: a hundred times the workbook of the largest pathway seen.
const LARGEST: u64 = 256 << 20;

/// The arguments of `pdcn import`.
#[derive(Debug, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of the command")]
pub(crate) struct ImportArguments {
    file: PathBuf,
    #[arg(long)]
    pathway: Option<PathBuf>,
    #[arg(long)]
    edition: Option<String>,
    #[arg(long)]
    write: bool,
    #[arg(long)]
    with_errors: bool,
    #[arg(long, conflicts_with = "theirs")]
    ours: bool,
    #[arg(long)]
    theirs: bool,
    #[arg(long)]
    decide: Vec<String>,
}

pub(crate) fn run(arguments: &ImportArguments, words: &Texts, output: &mut Output) -> Ending {
    let decisions = arguments.decisions()?;
    let given = given(&arguments.file)?;
    let found = find(arguments.pathway.as_deref(), &[])?;
    let Origin::Folder(root) = &found.origin else { return Err(Failure::nothing_here("import")) };
    found.say(words, false);
    let folder = found.read()?;
    let loaded = load(folder.clone());
    // What could not be read differs from a workbook, and nobody has taken it out.
    Damage::of(&loaded, &|_| true, words).inspect(Damage::say_of_change);
    let asked = |named: Option<&str>| {
        let current = loaded.pathway.settings.current.as_str();
        arguments.edition.as_deref().or(named).unwrap_or(current).to_owned()
    };
    let shape_of = |named: Option<&str>| {
        let edition = loaded.pathway.edition(&asked(named));
        edition.map_or_else(Shape::default, |edition| Shape::of_pathway(&loaded, edition))
    };
    let read = match given {
        Given::File(bytes) => read(&bytes, shape_of),
        Given::Sheets(sheets) => read_csv(sheets, shape_of),
    };
    let read = read.map_err(|why| unreadable(&why, &arguments.file))?;
    if let Some(named) = &arguments.edition {
        Failure::check_editions(std::slice::from_ref(named), &loaded.pathway)?;
    }
    let edition = read.edition_in(&asked(read.edition()), &loaded.pathway);
    let edition = edition.map_err(|why| stranger(&why, &arguments.file))?;
    let shape = Shape::of_pathway(&loaded, edition);
    let ours = Grid::of_pathway(&loaded, edition, &shape, |_| true);
    if let Some(base) = &read.base {
        base.check(edition, &ours).map_err(|why| stranger(&why, &arguments.file))?;
    }
    let merged = merge(&read, &ours, &edition.content_seal(), &shape, &decisions);
    let decided = Decided::of(&merged, &loaded, edition, &shape);
    let page = Page { file: &arguments.file, edition, merge: &merged, decided: &decided, words };
    // What cannot be taken may be why the rest cannot be made: it is told alone.
    if !merged.problems.is_empty() {
        output.write(|out| page.write(None, "problems", out))?;
        return Ok(Status::Findings);
    }
    let proposal = match propose(&folder, edition.id.as_str(), &decided.operations) {
        Ok(proposal) => proposal,
        Err(refusal) => {
            output.write(|out| page.write(None, "problems", out))?;
            let place = decided.places.get(refusal.operation).map_or("", String::as_str);
            let place = page.named(place);
            let [message, help] = refusal.said();
            return Err(Failure::new("import-refused").with("place", place).with("why", message).with("do", help));
        }
    };
    let preview = Preview::new(&folder, &proposal, edition.id.as_str());
    let preview = preview.map_err(|changed| Failure::new("refusal-changed").path(&root.join(changed.path)))?;
    let findings = preview.findings(today());
    let errors = if arguments.with_errors { 0 } else { findings.new_errors(&preview) };
    let (status, end) = match merged.undecided().count() {
        0 if proposal.is_empty() => (Status::Clean, "nothing"),
        0 if errors > 0 && arguments.write => (Status::Findings, "refused"),
        0 if errors > 0 => (Status::Findings, "shown"),
        0 if arguments.write => {
            put(root, &proposal)?;
            (Status::Clean, "written")
        }
        0 => (Status::Findings, "shown"),
        _ => (Status::Findings, "undecided"),
    };
    output.write(|out| page.write(Some((&preview, &findings)), end, out))?;
    if end == "refused" {
        return Err(Failure::new("edit-new-errors").with("count", errors));
    }
    Ok(status)
}

impl ImportArguments {
    /// What was decided about conflicts.
    fn decisions(&self) -> Result<Decisions, Failure> {
        let all = match (self.ours, self.theirs) {
            (true, _) => Some(Side::Ours),
            (_, true) => Some(Side::Theirs),
            _ => None,
        };
        let mut each = BTreeMap::new();
        for decision in &self.decide {
            let side = |name: &str| match name {
                "ours" => Some(Side::Ours),
                "theirs" => Some(Side::Theirs),
                _ => None,
            };
            let parts = decision.rsplit_once('=').and_then(|(place, name)| Some((place, side(name)?)));
            let (place, side) =
                parts.ok_or_else(|| Failure::new("import-decision").with("decision", decision.as_str()))?;
            each.insert(place.trim().to_owned(), side);
        }
        Ok(Decisions { all, each })
    }
}

/// What is brought back.
enum Given {
    /// A workbook, or a zip of sheets in CSV.
    File(Vec<u8>),
    /// Sheets in CSV: their names and bytes.
    Sheets(Vec<(String, Vec<u8>)>),
}

/// Reads a file, or the files of CSV in a folder.
fn given(path: &Path) -> Result<Given, Failure> {
    let is_csv = |path: &Path| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    if !path.is_dir() {
        let bytes = bytes(path)?;
        return Ok(if is_csv(path) { Given::Sheets(vec![(name(path), bytes)]) } else { Given::File(bytes) });
    }
    let entries = fs::read_dir(path).map_err(|error| Failure::read(path, &error))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    paths.retain(|path| path.is_file() && is_csv(path));
    paths.sort();
    let sheets = paths.iter().map(|path| Ok((name(path), bytes(path)?)));
    sheets.collect::<Result<_, Failure>>().map(Given::Sheets)
}

/// The bytes of a file, unless there are far too many.
fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let failed = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => Failure::no_such_path(path),
        _ => Failure::read(path, &error),
    };
    if fs::metadata(path).map_err(failed)?.len() > LARGEST {
        return Err(unreadable(&Unreadable::TooLarge, path));
    }
    fs::read(path).map_err(failed)
}

/// Why a file is not read as a workbook.
fn unreadable(why: &Unreadable, path: &Path) -> Failure {
    let text = why.text();
    let failure = Failure::new("import-unreadable").path(path).with("why", text.clone()).with("do", text.part("help"));
    if *why == Unreadable::NoSheet { failure.nothing_checked() } else { failure }
}

/// Why a workbook does not come back here.
fn stranger(why: &Stranger, path: &Path) -> Failure {
    let text = why.text(&shown(path));
    [text.clone(), text.part("help")].into()
}

/// Writes the files, all or none.
fn put(root: &Path, proposal: &Proposal) -> Result<(), Failure> {
    let files = proposal.files.iter().map(|file| Replacement::of(root, file));
    together::replace(&files.collect::<Vec<_>>())
}
