//! The shipped pathway, embedded: the *Parcours du citoyen numérique* as data, from maternelle 4 ans to 5e secondaire.
//!
//! It is a working proposal in its authors' own words, and reproduces no official document. The code is MIT OR
//! Apache-2.0; the data is CC BY 4.0.
//!
//! ```
//! let edition = pdcn_pathway::pathway().current().expect("the shipped pathway has a current edition");
//! let begins_in_p3 = edition.outcomes.iter().filter(|outcome| outcome.learn.as_str() == "P3");
//! for outcome in begins_in_p3 {
//!     println!("{} {}", outcome.id, outcome.statement);
//! }
//! ```

use std::sync::OnceLock;

pub use pdcn_model as model;
use pdcn_model::Pathway;
use pdcn_source::{Folder, Loaded, load};

/// Returns the files of the shipped pathway, sorted: paths relative to its folder, and texts.
pub fn files() -> &'static [(&'static str, &'static str)] {
    include!(concat!(env!("OUT_DIR"), "/files.rs"))
}

/// Returns the pictures of strands and competencies, sorted: names of files, and their texts as SVG in black and white.
pub fn pictograms() -> &'static [(&'static str, &'static str)] {
    include!(concat!(env!("OUT_DIR"), "/pictograms.rs"))
}

/// Returns the files as a folder, to be loaded.
pub fn folder() -> Folder {
    Folder::from_texts(files().iter().copied())
}

/// Returns the shipped pathway; it is read once, when first asked for.
pub fn pathway() -> &'static Pathway {
    static LOADED: OnceLock<Loaded> = OnceLock::new();
    &LOADED.get_or_init(|| load(folder())).pathway
}

/// Returns what a person must know of the format of a pathway to change one, in French, as Markdown.
pub fn guide() -> &'static str {
    include_str!(concat!(env!("OUT_DIR"), "/guide.md"))
}

/// A small pathway to begin with: its grades and a few examples, to be replaced.
#[derive(Clone, Copy, Debug)]
pub struct Starter {
    /// Its name: `quebec`.
    pub name: &'static str,
    /// Its files, sorted: paths relative to the folder of the pathway, and texts.
    pub files: &'static [(&'static str, &'static str)],
}

/// Returns the pathways to begin with, sorted by name; `complete` is the shipped pathway itself.
pub fn starters() -> Vec<Starter> {
    let small: &[(&'static str, Files)] = include!(concat!(env!("OUT_DIR"), "/starters.rs"));
    let small = small.iter().map(|(name, files)| Starter { name, files });
    std::iter::once(Starter { name: "complete", files: files() }).chain(small).collect()
}

/// Paths and texts.
type Files = &'static [(&'static str, &'static str)];

#[cfg(test)]
mod tests {
    #[test]
    fn the_shipped_pathway_is_read_without_a_problem() {
        let loaded = pdcn_source::load(super::folder());
        assert_eq!(loaded.problems, []);
        assert!(loaded.pathway.current().is_some_and(|edition| !edition.outcomes.is_empty()));
    }

    #[test]
    fn every_starter_is_read_without_a_problem() {
        let starters = super::starters();
        assert_eq!(starters.iter().map(|starter| starter.name).collect::<Vec<_>>(), ["complete", "ontario", "quebec"]);
        for starter in starters {
            let loaded = pdcn_source::load(pdcn_source::Folder::from_texts(starter.files.iter().copied()));
            assert_eq!(loaded.problems, [], "{}", starter.name);
            assert!(loaded.pathway.current().is_some_and(|edition| edition.outcomes.len() > 9), "{}", starter.name);
        }
    }
}
