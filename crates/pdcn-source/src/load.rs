//! Puts the files of a pathway together: one model, all problems, all sources.

use std::collections::BTreeMap;
use std::sync::Arc;

use pdcn_model::{Annex, Edition, FileKind, Pathway};
use pdcn_toml::FileNumber;
use rayon::prelude::*;

use crate::contract::proof;
use crate::folder::RawFile;
use crate::read::{Contribution, Reading, read};
use crate::{Folder, Problem, SourceFile, Sources};

/// A pathway as far as it could be read.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The model: everything that the schemas accepted.
    pub pathway: Pathway,
    /// The files.
    pub sources: Sources,
    /// What reading came up against, by file, then in the order found.
    pub problems: Vec<Problem>,
}

/// Reads every file of a folder, side by side, and puts them together in the order of their paths.
pub fn load(folder: Folder) -> Loaded {
    if let Some(other) = of_other_format(&folder) {
        return other;
    }
    // Else the first files of a kind would wait for each other.
    FileKind::ALL.par_iter().with_max_len(1).for_each(|kind| {
        proof(*kind);
    });
    let numbered: Vec<_> = FileNumber::of(folder.files).collect();
    let readings: Vec<Reading> = numbered.into_par_iter().map(|(file, raw)| read(file, raw)).collect();
    let mut loaded = Loaded::default();
    let mut editions: BTreeMap<String, EditionParts> = BTreeMap::new();
    for (file, reading) in FileNumber::of(readings) {
        let pathway = &mut loaded.pathway;
        let folder = edition_folder(&reading.source.path);
        match reading.contribution {
            Contribution::Settings(settings) => pathway.settings = *settings,
            Contribution::Framework(framework) => pathway.frameworks.push(*framework),
            Contribution::Tools(tools) => pathway.tools = tools,
            Contribution::Reflection(reflection) => pathway.reflection = Some(*reflection),
            Contribution::Plan(plan) => pathway.plans.push(*plan),
            Contribution::Words(words) => pathway.words.push(*words),
            Contribution::Accepted(accepted) => pathway.accepted = accepted,
            Contribution::Edition(mut edition) => {
                edition.folder.clone_from(&folder);
                let parts = editions.entry(folder).or_default();
                parts.frame = Some(*edition);
            }
            Contribution::Annex(annex) => {
                let parts = editions.entry(folder).or_default();
                parts.first_file.get_or_insert(file);
                parts.annexes.push(*annex);
            }
            Contribution::Outcomes(outcomes) => {
                let parts = editions.entry(folder).or_default();
                parts.first_file.get_or_insert(file);
                parts.outcomes.push(outcomes);
            }
            Contribution::Nothing => {
                // A frame that is there but could not be read is not missing.
                if reading.source.path.ends_with("/edition.toml") {
                    editions.entry(folder).or_default().unread = true;
                }
            }
        }
        let is_unread = |problem: &Problem| match problem {
            Problem::Unreadable { .. } => reading.source.text.is_empty(),
            problem => matches!(problem, Problem::Empty { .. }),
        };
        if reading.problems.iter().any(is_unread) {
            loaded.sources.lose(&reading.source.path);
        }
        loaded.problems.extend(reading.problems);
        loaded.sources.push(reading.source);
    }
    for (folder, parts) in editions {
        match (parts.frame, parts.first_file) {
            (Some(mut frame), _) => {
                for annex in parts.annexes {
                    frame.resources.extend(annex.resources);
                    frame.terms.extend(annex.terms);
                    frame.topics.extend(annex.topics);
                }
                let mut outcomes = Vec::with_capacity(parts.outcomes.iter().map(Vec::len).sum());
                parts.outcomes.into_iter().for_each(|of_file| outcomes.extend(of_file));
                loaded.pathway.editions.push(Edition { outcomes, ..frame });
            }
            (None, Some(file)) if !parts.unread => loaded.problems.push(Problem::NoEditionFile { file, folder }),
            (None, _) => {}
        }
    }
    loaded
}

/// A pathway of another format than the one that is read: its files as they are, and that as the only problem.
fn of_other_format(folder: &Folder) -> Option<Loaded> {
    let (problem, unparsed) = (folder.other_format()?, |raw: &RawFile| SourceFile {
        path: raw.path.clone(),
        text: Arc::clone(&raw.text),
        parsed: None,
        blocks: Vec::new(),
        moved: Vec::new(),
    });
    let mut loaded = Loaded { problems: vec![problem], ..Loaded::default() };
    folder.files.iter().map(unparsed).for_each(|source| loaded.sources.push(source));
    Some(loaded)
}

/// What the files of one edition bring.
#[derive(Default)]
struct EditionParts {
    frame: Option<Edition>,
    annexes: Vec<Annex>,
    outcomes: Vec<Vec<pdcn_model::Outcome>>,
    first_file: Option<FileNumber>,
    unread: bool,
}

/// The folder under `editions/` that a path lies in, or nothing.
fn edition_folder(path: &str) -> String {
    let mut parts = path.split('/');
    match (parts.next(), parts.next()) {
        (Some("editions"), Some(folder)) => folder.to_owned(),
        _ => String::new(),
    }
}
