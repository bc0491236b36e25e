//! The pathway that an operation is about, read, and what is typed as its files have it.

use std::path::PathBuf;

use pdcn_edit::{Form, Holds, KeyPath, Subject, Value, Why};
use pdcn_emit::Origin;
use pdcn_model::Edition;
use pdcn_source::{Folder, Loaded, load, nearest};
use pdcn_texts::Texts;

use crate::failure::Failure;
use crate::find::find;

/// Which pathway and edition, and whether anything is written.
#[derive(Debug, clap::Args)]
pub(crate) struct EditArguments {
    #[arg(long)]
    pathway: Option<PathBuf>,
    #[arg(long)]
    edition: Option<String>,
    #[arg(long)]
    pub(super) dry_run: bool,
    #[arg(long)]
    pub(super) with_errors: bool,
}

/// A pathway in a folder, to be changed.
pub(super) struct Place {
    pub(super) root: PathBuf,
    pub(super) folder: Folder,
    pub(super) loaded: Loaded,
    /// The id of the edition.
    pub(super) edition: String,
}

impl EditArguments {
    /// True when the edition was named, and not taken to be the one that is worked on.
    pub(super) fn names_edition(&self) -> bool {
        self.edition.is_some()
    }

    /// Reads the pathway.
    pub(super) fn open(&self, verb: &'static str, words: &Texts) -> Result<Place, Failure> {
        let found = find(self.pathway.as_deref(), &[])?;
        let Origin::Folder(root) = &found.origin else {
            let is_named = self.pathway.is_some();
            return Err(if is_named {
                Failure::embedded()
            } else {
                Failure::new("edit-nothing-here").with("verb", verb)
            });
        };
        found.say(words, false);
        let root = root.clone();
        let folder = found.read()?;
        let loaded = load(folder.clone());
        let in_work =
            || loaded.pathway.in_work().map_or(&loaded.pathway.settings.current, |edition| &edition.id).to_string();
        let edition = self.edition.clone().unwrap_or_else(in_work);
        Failure::check_editions(std::slice::from_ref(&edition), &loaded.pathway)?;
        Ok(Place { root, folder, loaded, edition })
    }
}

impl Place {
    pub(super) fn edition(&self) -> Result<&Edition, Failure> {
        let edition = self.loaded.pathway.edition(&self.edition);
        edition.ok_or_else(|| Failure::no_such_edition(&self.edition, &[]))
    }

    /// The record that a word names.
    pub(super) fn subject(&self, word: &str) -> Result<Subject, Failure> {
        let edition = self.edition()?;
        if let Some(subject) = Subject::meant(word, edition, &self.loaded) {
            return Ok(subject);
        }
        let known = Subject::known(edition);
        // `IA-7` is not any of the ids that are like it.
        let padded = word.split_once('-').map(|(strand, number)| format!("{}-{number:0>3}", strand.to_uppercase()));
        let padded = padded.as_deref().and_then(|padded| known.iter().copied().find(|known| *known == padded));
        let near = padded.or_else(|| nearest(word, known.iter().copied()));
        Err(Failure::new("edit-no-such-record").with("name", word).nearest(near))
    }

    /// The language of the texts of the pathway.
    pub(super) fn language(&self) -> &str {
        self.loaded.pathway.settings.language.as_str()
    }
}

/// The value of a key as it was typed: one text, or the elements of a list.
pub(super) fn read_value(subject: &Subject, key: &KeyPath, typed: &[String]) -> Result<Value, Failure> {
    let Holds { form, words, .. } = subject.holds(key).map_err(|why| told(&why))?;
    if typed.len() > 1 && !matches!(form, Form::List | Form::Ids | Form::Numbers) {
        return Err(Failure::new("edit-several-values").with("key", key.to_string()));
    }
    // A word of the format may be said as the workbook says it: `débranché`.
    let said = |text: &String| if words.is_empty() { None } else { pdcn_workbook::meant(text, &words) };
    let typed: Vec<&str> = typed.iter().map(|text| said(text).unwrap_or(text.as_str())).collect();
    let value = Value::read(form, &typed.join("\n"));
    value.ok_or_else(|| told(&Why::Type { key: key.to_string(), form }))
}

/// Why an operation is not made, as a failure.
pub(super) fn told(why: &Why) -> Failure {
    why.said().into()
}
