//! Curricula that nobody should write, each extreme in one way: the same arguments give the same bytes.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::curriculum::{Curriculum, Shape, write};

/// One file for each stage, with half of the outcomes each.
pub fn one_file(root: &Path, outcomes: usize) {
    write(root, &Curriculum { strands: 1, per_strand: outcomes, ..Curriculum::default() });
}

/// A file for each outcome: each strand has but one. The rules that look for more are off.
pub fn one_outcome_each(root: &Path, outcomes: usize) {
    write(root, &Curriculum { strands: outcomes, per_strand: 1, ..Curriculum::default() });
    settings(root, "strand-gap = \"off\"\nstage-bridge = \"off\"\n");
}

/// The last outcome leans on all others: `prerequisites`, a number that eight divides, so that none is named twice.
pub fn many_prerequisites(root: &Path, prerequisites: usize) {
    let what = Curriculum { strands: 1, per_strand: prerequisites + 1, ..Curriculum::default() };
    write(root, &what);
    append(root, |text| {
        for n in 1..=prerequisites {
            let line = format!(
                "[[outcome.prerequisite]]\nid = \"T0000-{n:03}\"\nstrength = \"helpful\"\nreason = \"Étape {n}.\"\n\n"
            );
            text.push_str(&line);
        }
    });
}

/// All outcomes have the same statement.
pub fn one_statement(root: &Path, outcomes: usize) {
    write(root, &Curriculum { strands: 1, per_strand: outcomes, ..Curriculum::default() });
    reword(root, |_| "Décrire la provenance d’une image trouvée en ligne.".to_owned());
}

/// All statements are alike but for a number, which one outcome of each stage has.
pub fn alike(root: &Path, outcomes: usize) {
    write(root, &Curriculum { strands: 1, per_strand: outcomes, ..Curriculum::default() });
    reword(root, |n| {
        format!("Décrire en {n} mots la provenance d’une image trouvée en ligne dans une page de nouvelles.")
    });
}

/// Each outcome has a finding of its own: its verb says nothing that can be seen.
pub fn many_findings(root: &Path, outcomes: usize) {
    write(root, &Curriculum { strands: outcomes.div_ceil(200), per_strand: 200, ..Curriculum::default() });
    edit(root, |text| {
        let mut parts = text.split("\nstatement = \"");
        let mut changed = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let rest = part.split_once(' ').map_or("", |(_, rest)| rest);
            write!(changed, "\nstatement = \"Comprendre {rest}").expect("a string takes everything");
        }
        changed
    });
}

/// Every text has the apostrophes of typewriters, as what is copied from other programs often has: each statement has a
/// finding, with a change that mends it, and each pupil's version another.
pub fn straight_apostrophes(root: &Path, outcomes: usize) {
    write(root, &Curriculum { strands: outcomes.div_ceil(200), per_strand: 200, ..Curriculum::default() });
    edit(root, |text| {
        let mut changed = String::with_capacity(text.len() * 2);
        for line in text.lines() {
            let Some(statement) = line.strip_prefix("statement = \"") else {
                writeln!(changed, "{line}").expect("a string takes everything");
                continue;
            };
            let statement = statement.replace('’', "'");
            let end = if statement.contains('\'') { "" } else { ", à l'école" };
            let words = statement.trim_end_matches(['"', '.']);
            writeln!(changed, "statement = \"{words}{end}.\"\npupil = \"J'apprends.\"")
                .expect("a string takes everything");
        }
        changed
    });
}

/// A chain in which each outcome also leans on the ones two, three and four before, which the chain implies; the rule that
/// looks for it is on.
pub fn redundant(root: &Path, strands: usize, per_strand: usize) {
    write(root, &Curriculum { strands, per_strand, shape: Shape::Ladder });
    settings(root, "redundant-prerequisite = \"info\"\n");
}

/// Layers in which few prerequisites are implied; the rule that looks for it is on.
pub fn layers(root: &Path, outcomes: usize) {
    write(root, &Curriculum { strands: outcomes.div_ceil(200), per_strand: 200, shape: Shape::Layers });
    settings(root, "redundant-prerequisite = \"info\"\n");
}

fn settings(root: &Path, rules: &str) {
    let path = root.join("pdcn.toml");
    let text = fs::read_to_string(&path).expect("the settings");
    fs::write(path, format!("{text}\n[lint.rules]\n{rules}")).expect("the settings");
}

/// Statements in the words of `statement`, which is told the number of the outcome in its file.
fn reword(root: &Path, statement: impl Fn(usize) -> String) {
    edit(root, |text| {
        let mut changed = String::with_capacity(text.len());
        let mut n = 0;
        for line in text.lines() {
            if line.starts_with("statement = ") {
                n += 1;
                writeln!(changed, "statement = \"{}\"", statement(n)).expect("a string takes everything");
            } else {
                writeln!(changed, "{line}").expect("a string takes everything");
            }
        }
        changed
    });
}

/// Adds to the last outcome, which is the last block of the last file.
fn append(root: &Path, add: impl Fn(&mut String)) {
    let files = files(root);
    let path = files.last().expect("a file of outcomes");
    let mut text = fs::read_to_string(path).expect("the file");
    add(&mut text);
    fs::write(path, text).expect("the file");
}

fn edit(root: &Path, change: impl Fn(&str) -> String) {
    for path in files(root) {
        let text = fs::read_to_string(&path).expect("the file");
        fs::write(path, change(&text)).expect("the file");
    }
}

/// The files of outcomes, in order.
fn files(root: &Path) -> Vec<std::path::PathBuf> {
    let stages = ["primary", "secondary"].map(|stage| root.join("editions/2026-2027").join(stage));
    let entries = stages.iter().flat_map(|stage| fs::read_dir(stage).expect("a stage"));
    let mut files: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    files
}
