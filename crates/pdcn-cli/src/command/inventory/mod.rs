//! `pdcn inventory`: what the data holds, counted. A page in Markdown, which a terminal shows well enough.

mod count;
mod page;

use pdcn_model::Edition;
use pdcn_source::{Loaded, load};
use pdcn_texts::Texts;

use crate::arguments::InventoryArguments;
use crate::error::Failure;
use crate::find::find;
use crate::output::Output;
use crate::{Outcome, Status};

pub(crate) fn run(arguments: &InventoryArguments, words: &Texts, output: &mut Output) -> Outcome {
    let found = find(arguments.pathway.as_deref(), &[])?;
    let loaded = load(found.read()?);
    let editions = editions(&arguments.edition, &loaded)?;
    if editions.is_empty() {
        return Ok(Status::NothingChecked);
    }
    let page = page::page(&loaded.pathway, &editions, words);
    output.write(|out| write!(out, "{page}"))?;
    Ok(Status::Clean)
}

/// The editions that are asked for, else all, in their order.
fn editions<'l>(asked: &[String], loaded: &'l Loaded) -> Result<Vec<&'l Edition>, Failure> {
    let all = &loaded.pathway.editions;
    Failure::check_editions(asked, &loaded.pathway)?;
    let is_asked = |edition: &&Edition| asked.is_empty() || asked.iter().any(|id| id == edition.id.as_str());
    Ok(all.iter().filter(is_asked).collect())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use pdcn_source::{Folder, load};
    use pdcn_texts::Language;

    use crate::language::words;

    #[test]
    fn the_committed_pages_are_those_of_the_shipped_pathway() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../pathway");
        let loaded = load(Folder::read(&folder).expect("the shipped pathway"));
        let editions: Vec<_> = loaded.pathway.editions.iter().collect();
        for (language, name) in [(Language::French, "INVENTAIRE.md"), (Language::English, "INVENTORY.md")] {
            let path = folder.join(name);
            let page = super::page::page(&loaded.pathway, &editions, &words(language));
            if std::env::var_os("PDCN_UPDATE").is_some() {
                fs::write(&path, &page).expect("the page is written");
            }
            let committed = fs::read_to_string(&path).unwrap_or_default();
            assert!(committed == page, "{} is not current: PDCN_UPDATE=1 cargo test renews it", path.display());
        }
    }
}
