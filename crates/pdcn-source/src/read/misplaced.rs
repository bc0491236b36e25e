//! Where a file was probably meant to be that stands where a pathway has none.

use crate::french;
use crate::likeness::nearest;

/// The place that a misplaced file was probably meant for.
pub(super) fn nearest_place(path: &str) -> Option<String> {
    let (first, rest) = path.split_once('/').map_or((path, None), |(first, rest)| (first, Some(rest)));
    if let Some(rest) = rest {
        let in_french = french::file(first);
        let folder = in_french.as_deref().or_else(|| nearest(first, ["editions", "frameworks", "plans", "words"]))?;
        if folder != first {
            return Some(format!("{folder}/{rest}"));
        }
        // In a folder that is right: the file of an edition, under a name of its own.
        let (edition, name) = rest.split_once('/').filter(|_| folder == "editions")?;
        name.to_lowercase().starts_with("edition").then(|| format!("editions/{edition}/edition.toml"))
    } else {
        let name = first.split('.').next().unwrap_or_default();
        let likely =
            || nearest(first, ["pdcn.toml", "tools.toml", "reflection.toml", "accepted.toml"]).map(str::to_owned);
        french::file(name).filter(|file| file.contains('.')).or_else(likely)
    }
}
