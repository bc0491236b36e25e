//! `pdcn export inventory`, or `pdcn inventory`: what the data holds, counted.

use std::path::PathBuf;

use pdcn_model::Edition;
use pdcn_texts::Texts;

use super::opened::read;
use crate::damage::Damage;
use crate::document::DocumentArguments;
use crate::failure::Failure;
use crate::output::Output;
use crate::{Outcome, Status};

/// The arguments of `pdcn export inventory`.
#[derive(Debug, clap::Args)]
pub(crate) struct InventoryArguments {
    #[arg(long)]
    pathway: Option<PathBuf>,
    #[arg(long, conflicts_with = "pathway")]
    embedded: bool,
    #[arg(long)]
    edition: Vec<String>,
    #[command(flatten)]
    to: DocumentArguments,
}

pub(crate) fn run(arguments: &InventoryArguments, words: &Texts, output: &mut Output) -> Outcome {
    let prepared = arguments.to.prepare()?;
    let (loaded, origin) = read(arguments.pathway.as_deref(), arguments.embedded, words)?;
    let damage = Damage::of(&loaded, &|_| true, words);
    let pathway = loaded.pathway;
    let prepared = prepared.of(&pathway.settings, &origin)?;
    let asked = &arguments.edition;
    Failure::check_editions(asked, &pathway)?;
    let is_asked = |edition: &&Edition| asked.is_empty() || asked.iter().any(|id| id == edition.id.as_str());
    let editions: Vec<&Edition> = pathway.editions.iter().filter(is_asked).collect();
    if editions.is_empty() {
        damage.inspect(Damage::say);
        return Ok(Status::NothingChecked);
    }
    prepared.write_marked(pdcn_report::inventory(&pathway, &editions, words), damage.as_ref(), words, output)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use pdcn_document::{Format, Options};
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
            let document = pdcn_report::inventory(&loaded.pathway, &editions, &words(language));
            let mut page = Vec::new();
            pdcn_document::write(&document, Format::Markdown, &Options::default(), &mut page).expect("Markdown");
            if std::env::var_os("PDCN_UPDATE").is_some() {
                fs::write(&path, &page).expect("the page is written");
            }
            let committed = fs::read(&path).unwrap_or_default();
            assert!(committed == page, "{} is not current: PDCN_UPDATE=1 cargo test renews it", path.display());
        }
    }
}
