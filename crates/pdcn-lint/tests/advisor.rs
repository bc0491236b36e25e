//! The slips of an advisor over a year, as data: each points to the line that is wrong, in the words that mend it.
//!
//! `advisor/slips.toml` says how a slip is made in a real pathway and what is expected of it. It was written
//! without looking at the code; what was corrected in it since is said beside it.

#![expect(clippy::disallowed_methods, reason = "the slips that a person asks to see are named from outside")]
#![expect(clippy::expect_used, reason = "a test that cannot go on says why")]

use std::fs;
use std::path::Path;

use pdcn_lint::{Options, Safety, catalogues, lint, mend};
use pdcn_model::{Date, Level};
use pdcn_source::{Folder, Loaded, load};
use pdcn_texts::{Language, Text, Texts};
use rayon::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
struct Slips {
    slip: Vec<Slip>,
}

/// A slip, and what is expected of the command.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
struct Slip {
    name: String,
    file: String,
    find: Option<String>,
    replace: String,
    /// The whole text of the file, in place of what is there.
    create: Option<String>,
    /// Paths to move, each from and to.
    rename: Vec<[String; 2]>,
    /// Another slip that is made after this one.
    also: Option<String>,
    crlf: bool,
    line: Option<usize>,
    /// Lines of which any will do.
    lines: Vec<usize>,
    says: Vec<String>,
    not: Vec<String>,
    findings: usize,
    /// True when a remark counts too, not only what is serious.
    remark: bool,
    /// What safe fixes leave in place of what was written.
    fixed: Option<String>,
    /// Why it is not mended by the message alone yet.
    known: Option<String>,
}

/// A finding in words.
struct Told {
    file: String,
    line: usize,
    words: String,
    is_serious: bool,
}

type Files = Vec<(String, String)>;

/// The pathway in which the slips are made, in the current format: that of 0.1.0, which does not change any more.
fn clean() -> Files {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/pathway-0.1.0"));
    let kept = |path: &str| !path.contains("2024-2025") && !path.starts_with("schemas/");
    let loaded = load(Folder::read_some(root, kept).expect("the pathway").upgraded());
    loaded.sources.files().iter().map(|file| (file.path.clone(), file.text.to_string())).collect()
}

/// Makes a slip in the files.
fn make(slip: &Slip, all: &[Slip], files: &mut Files) {
    if let Some(text) = &slip.create {
        files.retain(|(path, _)| *path != slip.file);
        files.push((slip.file.clone(), text.clone()));
    }
    for [from, to] in &slip.rename {
        for (path, _) in files.iter_mut() {
            if let Some(rest) = path.strip_prefix(from.as_str()).filter(|rest| rest.is_empty() || rest.starts_with('/'))
            {
                *path = format!("{to}{rest}");
            }
        }
    }
    if let Some(find) = &slip.find {
        let (_, text) = files.iter_mut().find(|(path, _)| *path == slip.file).expect("the file");
        assert!(text.contains(find.as_str()), "{}: {find}", slip.name);
        *text = text.replacen(find.as_str(), &slip.replace, 1);
    }
    if let Some(other) = &slip.also {
        make(all.iter().find(|slip| slip.name == *other).expect("another slip"), all, files);
    }
    if slip.crlf {
        let (_, text) = files.iter_mut().find(|(path, _)| *path == slip.file).expect("the file");
        *text = text.replace('\n', "\r\n");
    }
}

/// A pathway as the disk holds it: a name that does not end in `.toml` counts there.
fn read(slip: &Slip, files: &Files) -> Folder {
    let is_of_memory =
        slip.rename.is_empty() && Path::new(&slip.file).extension().is_some_and(|ending| ending == "toml");
    if is_of_memory {
        return Folder::from_texts(files.iter().cloned());
    }
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("the folder");
        fs::write(path, text).expect("the file");
    }
    Folder::read(folder.path()).expect("the pathway")
}

fn options() -> Options {
    Options { today: Date::parse("2026-11-28"), ..Options::default() }
}

fn told(loaded: &Loaded, texts: &Texts) -> Vec<Told> {
    let report = lint(loaded, &options());
    let located = report.locate(&loaded.sources);
    let words = |text: &Text| texts.text(text).replace(['\u{a0}', '\u{202f}'], " ");
    let tell = |one: &pdcn_lint::Located<'_>| {
        let label = &one.labels[0];
        let source = loaded.sources.file(label.file);
        let labels = one.labels.iter().filter_map(|label| label.text);
        let all = [&one.finding.message].into_iter().chain(&one.finding.help).chain(labels);
        Told {
            file: source.path.clone(),
            line: source.text[..label.bytes.start].matches('\n').count() + 1,
            words: format!("{}: {}", one.finding.rule.id, all.map(words).collect::<Vec<_>>().join(" | ")),
            is_serious: one.finding.level >= Level::Warning,
        }
    };
    located.iter().map(tell).collect()
}

/// The text of a file once all safe fixes are made.
fn fixed(mut folder: Folder, path: &str) -> String {
    let mut loaded = load(folder.clone());
    // What a slip of reading leaves: the fixes of other rules have tests of their own.
    let options = Options { only: vec!["schema".to_owned()], ..options() };
    for _ in 0..8 {
        let report = lint(&loaded, &options);
        let mended = mend(&report.locate(&loaded.sources), &loaded.sources, Safety::Safe);
        if mended.made.is_empty() {
            break;
        }
        for (file, text) in mended.texts {
            folder.put(&loaded.sources.file(file).path, text);
        }
        loaded = load(folder.clone());
    }
    let file = loaded.sources.files().iter().find(|file| file.path == path);
    file.map(|file| file.text.to_string()).unwrap_or_default()
}

/// What is not as expected.
fn faults(slip: &Slip, all: &[Slip], clean: &Files, before: &[Told], texts: &Texts) -> Vec<String> {
    let mut files = clean.clone();
    make(slip, all, &mut files);
    let folder = read(slip, &files);
    let told = told(&load(folder.clone()), texts);
    let is_new = |one: &&Told| (one.is_serious || slip.remark) && !before.iter().any(|old| old.words == one.words);
    let new: Vec<&Told> = told.iter().filter(is_new).collect();
    let mut faults = Vec::new();
    if new.len() > slip.findings {
        faults.push(format!("{} findings, at most {} expected", new.len(), slip.findings));
    }
    let is_at = |one: &&&Told| match (slip.line, slip.lines.as_slice()) {
        (None, []) => true,
        (line, lines) => one.file == slip.file && (line == Some(one.line) || lines.contains(&one.line)),
    };
    let here: Vec<&&Told> = new.iter().filter(is_at).collect();
    if here.is_empty() && slip.findings > 0 {
        faults.push(format!("nothing at line {:?}{:?}", slip.line, slip.lines));
    }
    let lower = |told: &[&&Told]| told.iter().map(|one| one.words.to_lowercase()).collect::<Vec<_>>().join("\n");
    let (words, all_words) = (lower(&here), lower(&new.iter().collect::<Vec<_>>()));
    let words = if slip.also.is_some() { &all_words } else { &words };
    for wanted in
        slip.says.iter().filter(|wanted| !words.contains(&wanted.to_lowercase().replace(['\u{a0}', '\u{202f}'], " ")))
    {
        faults.push(format!("does not say {wanted:?}"));
    }
    for unwanted in slip
        .not
        .iter()
        .filter(|unwanted| all_words.contains(&unwanted.to_lowercase().replace(['\u{a0}', '\u{202f}'], " ")))
    {
        faults.push(format!("says {unwanted:?}"));
    }
    if let (Some(wanted), Some(find)) = (&slip.fixed, &slip.find) {
        let (_, text) = clean.iter().find(|(path, _)| *path == slip.file).expect("the file");
        let right = text.replacen(find.as_str(), wanted, 1);
        let is_like = |text: &str| text.replace("\r\n", "\n");
        let found = fixed(folder, &slip.file);
        if is_like(&found) != is_like(&right) {
            let differing = found.lines().zip(right.lines()).find(|(found, right)| found != right);
            faults.push(format!("--fix leaves {differing:?}"));
        }
    }
    if !faults.is_empty() {
        faults.extend(new.iter().map(|one| format!("    {}:{} {}", one.file, one.line, one.words)));
    }
    faults
}

/// Shows what is said of slips: those that `PDCN_SLIPS` names, or all that are known not to be mended.
#[test]
#[ignore = "for a person to read"]
fn what_is_said_of_slips() {
    let slips = slips();
    let names = std::env::var("PDCN_SLIPS").unwrap_or_default();
    let is_asked = |slip: &&Slip| match names.as_str() {
        "" => slip.known.is_some(),
        names => names.split(',').any(|name| name == slip.name),
    };
    let clean = clean();
    let texts = || Texts::new(Language::French, catalogues(Language::French));
    let before = told(&load(Folder::from_texts(clean.iter().cloned())), &texts());
    let asked: Vec<&Slip> = slips.iter().filter(is_asked).collect();
    let said: Vec<String> = asked
        .par_iter()
        .map_init(texts, |texts, slip| {
            let faults = faults(slip, &slips, &clean, &before, texts);
            format!("{} ({})\n  {}", slip.name, slip.file, faults.join("\n  "))
        })
        .collect();
    std::io::Write::write_all(&mut std::io::stdout(), said.join("\n\n").as_bytes()).expect("somebody reads");
}

fn slips() -> Vec<Slip> {
    let slips: Slips = toml::from_str(include_str!("advisor/slips.toml")).expect("the slips");
    slips.slip
}

/// All of them, each in a whole pathway: about a minute without optimisation.
#[test]
fn slips_of_a_year_are_mended_by_the_message_alone() {
    let slips = slips();
    let clean = clean();
    let texts = || Texts::new(Language::French, catalogues(Language::French));
    let before = told(&load(Folder::from_texts(clean.iter().cloned())), &texts());
    let wrong: Vec<(&Slip, Vec<String>)> = slips
        .par_iter()
        .map_init(texts, |texts, slip| (slip, faults(slip, &slips, &clean, &before, texts)))
        .filter(|(_, faults)| !faults.is_empty())
        .collect();
    let (known, new): (Vec<_>, Vec<_>) = wrong.iter().partition(|(slip, _)| slip.known.is_some());
    let told: Vec<String> =
        new.iter().map(|(slip, faults)| format!("{}\n  {}", slip.name, faults.join("\n  "))).collect();
    let count = format!("{} of {} slips, {} known", wrong.len(), slips.len(), known.len());
    assert!(new.is_empty(), "{count}\n\n{}", told.join("\n\n"));
}
