//! `manifest.json`: what an export wrote into a folder, each file with the fingerprint of its bytes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::Made;

/// The name of the manifest.
pub(super) const NAME: &str = "manifest.json";

/// What an export wrote.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(
    title = "Manifest",
    description = "What `pdcn export --all` writes beside the documents, as `manifest.json`."
)]
pub(crate) struct Manifest {
    /// The version of this shape: 1. Manifests of version 0.1.0 have none.
    #[serde(default)]
    pub(super) schema_version: u32,
    /// The version of the program.
    pub(super) pdcn: String,
    /// The edition.
    pub(super) edition: String,
    /// The language.
    pub(super) language: String,
    /// The files: names in the folder, with the SHA-256 of their bytes in hexadecimal digits.
    pub(super) files: BTreeMap<String, String>,
    /// The files that an export is about to write: only what stopped it leaves them here.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) begun: BTreeMap<String, String>,
}

impl Manifest {
    /// That of files about to be written.
    pub(super) fn new(edition: &str, language: &str, files: &[Made]) -> Self {
        Self {
            schema_version: 1,
            pdcn: env!("CARGO_PKG_VERSION").to_owned(),
            edition: edition.to_owned(),
            language: language.to_owned(),
            files: files.iter().map(|(name, bytes)| (name.clone(), fingerprint(bytes))).collect(),
            begun: BTreeMap::new(),
        }
    }

    /// That of a folder; one without files when there is none, or none that can be read.
    pub(super) fn of(folder: &Path) -> Self {
        let text = fs::read_to_string(folder.join(NAME)).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// True when a file is as an export wrote it.
    pub(super) fn wrote(&self, name: &str, bytes: &[u8]) -> bool {
        let known = [self.files.get(name), self.begun.get(name)];
        known.into_iter().flatten().any(|known| *known == fingerprint(bytes))
    }

    /// Notes which version of a file is there, of those that one or more exports which were killed may have left.
    pub(super) fn settle(&mut self, name: &str, present: &[u8]) {
        if self.wrote(name, present) {
            self.files.insert(name.to_owned(), fingerprint(present));
            self.begun.remove(name);
        }
    }

    /// That of a folder in which nothing was written yet: what is there from before, settled, and what is about to come.
    pub(super) fn beginning(&self, before: &Self) -> Self {
        Self { files: before.files.clone(), begun: self.files.clone(), ..self.clone() }
    }

    /// That of a folder in which only some of the files were written: the others are as they were before.
    pub(super) fn after<'f>(&self, written: impl Iterator<Item = &'f String>, before: &Self) -> Self {
        let mut files = before.files.clone();
        files.extend(
            written.filter_map(|name| self.files.get_key_value(name)).map(|(name, of)| (name.clone(), of.clone())),
        );
        Self { files, ..self.clone() }
    }

    /// The files that were written before and are not among those of another manifest.
    pub(super) fn left(&self, now: &Self) -> Vec<String> {
        self.files.keys().filter(|name| !now.files.contains_key(*name)).cloned().collect()
    }
}

fn fingerprint(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        use std::fmt::Write as _;
        // A string takes everything.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::Manifest;

    #[test]
    fn only_what_it_wrote_is_its_own() {
        let file = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_owned());
        let before = Manifest::new("2026-2027", "fr", &[file("a.html", "un"), file("b.html", "deux")]);
        assert!(before.wrote("a.html", b"un"));
        assert!(!before.wrote("a.html", b"un, revu"));
        assert!(!before.wrote("c.html", b"un"));
        let begun = Manifest::new("2026-2027", "fr", &[file("a.html", "trois")]).beginning(&before);
        assert!(begun.wrote("a.html", b"un") && begun.wrote("a.html", b"trois"), "before it came, and after");
        // Killed, and killed again the next day before it came to the file: the first version is still its own.
        let mut again = begun.clone();
        again.settle("a.html", b"un");
        let again = Manifest::new("2026-2027", "fr", &[file("a.html", "cinq")]).beginning(&again);
        assert!(again.wrote("a.html", b"un") && again.wrote("a.html", b"cinq") && !again.wrote("a.html", b"trois"));
        assert_eq!(before.left(&Manifest::new("2026-2027", "fr", &[file("a.html", "trois")])), ["b.html"]);
        let now = Manifest::new("2026-2027", "fr", &[file("a.html", "trois"), file("b.html", "quatre")]);
        let half = now.after([&"a.html".to_owned()].into_iter(), &before);
        assert!(half.wrote("a.html", b"trois") && half.wrote("b.html", b"deux"), "one was written, the other not yet");
    }
}
