//! The small pathway, the words of views, and documents shown as text.

pub(crate) mod show;

use std::path::Path;
use std::sync::OnceLock;

use pdcn_model::{EditionIndex, Pathway};
use pdcn_report::{Asked, Context, Selection, Unknown, catalogues};
use pdcn_source::{Folder, Loaded, load};
use pdcn_texts::{Language, Texts};

/// The pathway in `tests/small`.
pub(crate) fn small() -> &'static Pathway {
    static LOADED: OnceLock<Loaded> = OnceLock::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/small");
    &LOADED.get_or_init(|| load(Folder::read(&folder).expect("the small pathway"))).pathway
}

/// The shipped pathway.
pub(crate) fn shipped() -> &'static Pathway {
    static LOADED: OnceLock<Loaded> = OnceLock::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../pathway");
    &LOADED.get_or_init(|| load(Folder::read(&folder).expect("the shipped pathway"))).pathway
}

/// The words of views.
pub(crate) fn texts(language: Language) -> Texts {
    Texts::new(language, catalogues(language))
}

/// Answers a question about the current edition of a pathway.
pub(crate) fn with_context<T>(pathway: &Pathway, language: Language, ask: impl FnOnce(&Context<'_>) -> T) -> T {
    let index = EditionIndex::new(pathway.current().expect("a current edition"));
    let texts = texts(language);
    ask(&Context::new(pathway, &index, &texts))
}

/// What is asked about, written as on the command line: `grade=P1 ai`.
pub(crate) fn select<'a>(question: &str, context: &Context<'a>) -> Result<Selection<'a>, Unknown> {
    let pairs: Vec<(&str, &str)> = question.split(',').filter_map(|part| part.split_once('=')).collect();
    Selection::new(&Asked::of(&pairs), context)
}
