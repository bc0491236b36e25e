//! Embeds the files of `pathway/` and of `starters/`, and what is told of their format: tables, written anew whenever a file is added, changed or removed.

#![expect(clippy::disallowed_methods, reason = "Cargo speaks to a build script in its environment")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let manifest = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    // In the package the data is a folder; in the repository it is a link to the folder at the top, which some systems
    // check out as a small text file.
    let packaged = manifest.join("pathway");
    let pathway = if packaged.is_dir() { packaged } else { manifest.join("../../pathway") };
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("files.rs"), table(&pathway, "toml")?)?;
    fs::write(out.join("pictograms.rs"), table(&pathway.join("pictograms"), "svg")?)?;
    let guide = pathway.join("LISEZMOI.md");
    println!("cargo::rerun-if-changed={}", guide.display());
    fs::copy(guide, out.join("guide.md"))?;

    let folder = manifest.join("starters");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut names = fs::read_dir(&folder)?.map(|entry| Ok(entry?.file_name())).collect::<io::Result<Vec<_>>>()?;
    names.sort();
    let mut starters = String::from("&[\n");
    for name in names {
        // Writing to a string cannot fail.
        let _ = write!(starters, "({:?}, {}),", name.to_string_lossy(), table(&folder.join(&name), "toml")?);
    }
    starters.push(']');
    fs::write(out.join("starters.rs"), starters)
}

/// The files of a folder with an ending as a table of Rust: path in the folder, text.
fn table(folder: &Path, ending: &str) -> io::Result<String> {
    let folder = folder.canonicalize()?;
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut paths = Vec::new();
    collect(&folder, ending, &mut paths)?;
    paths.sort();
    let mut table = String::from("&[\n");
    for path in &paths {
        let parts = path.strip_prefix(&folder).unwrap_or(path).components();
        let name = parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
        let path = path.display().to_string();
        let _ = writeln!(table, "    ({name:?}, include_str!({path:?})),");
    }
    table.push(']');
    Ok(table)
}

fn collect(folder: &Path, ending: &str, paths: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, ending, paths)?;
        } else if path.extension().is_some_and(|found| found == ending) {
            paths.push(path);
        }
    }
    Ok(())
}
