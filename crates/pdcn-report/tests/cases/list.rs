//! The lists of views and of their catalogues are the folders: they are written here.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use pdcn_report::VIEWS;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// The files and folders of a folder, without endings, by name.
fn names(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(self::folder().join(folder)).expect("a folder");
    let stems = entries.filter_map(|entry| entry.expect("an entry").path().file_stem()?.to_str().map(str::to_owned));
    let mut names: Vec<String> = stems.filter(|name| name != "mod").collect();
    names.sort();
    names
}

/// Compares a generated file with what it should be, and renews it when asked to.
fn renewed(path: &str, expected: &str) {
    let path = folder().join(path);
    if std::env::var_os("PDCN_UPDATE").is_some() {
        fs::write(&path, expected).expect("the generated file is written");
    }
    let current = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(current, expected, "{}: PDCN_UPDATE=1 cargo test renews it", path.display());
}

#[test]
fn the_list_of_views_is_the_folder() {
    let names = names("src/views");
    let mut file = "//! The one list of views: the files and folders beside this one. Written by a test; `PDCN_UPDATE=1` renews it.\n\n"
        .to_owned();
    for name in &names {
        writeln!(file, "pub mod {name};").expect("a string takes everything");
    }
    file.push_str("\nuse crate::View;\n\n/// Every view, by name.\npub static VIEWS: &[&View] = &[\n");
    for name in &names {
        writeln!(file, "    &{name}::VIEW,").expect("a string takes everything");
    }
    file.push_str("];\n");
    renewed("src/views/mod.rs", &file);
    let of_files: Vec<String> = names.iter().map(|name| name.replace('_', "-")).collect();
    assert_eq!(VIEWS.iter().map(|view| view.name).collect::<Vec<_>>(), of_files, "a view has the name of its file");
}

#[test]
fn the_list_of_catalogues_is_the_folder() {
    let names = names("texts/fr");
    let mut list = String::new();
    for name in &names {
        writeln!(list, "            include_str!(concat!(\"../texts/\", $language, \"/{name}.ftl\")),")
            .expect("a string takes everything");
    }
    let file = format!(
        "//! The words of views, in French and in English: the catalogues of the folder `texts`. Written by a test; \
         `PDCN_UPDATE=1` renews it.

use pdcn_texts::Language;

/// Includes the catalogues of a language.
macro_rules! catalogues {{
    ($language:literal) => {{
        [
{list}        ]
    }};
}}

/// Returns the catalogues that word views in a language.
pub fn catalogues(language: Language) -> [&'static str; {}] {{
    match language {{
        Language::French => catalogues!(\"fr\"),
        Language::English => catalogues!(\"en\"),
    }}
}}
",
        names.len()
    );
    renewed("src/texts.rs", &file);
}
