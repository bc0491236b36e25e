//! How a document is printed: what the command line says of the paper, and what the settings of the pathway say of the rest.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Component, Path};

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use pdcn_document::{Colour, Document, Format, Logo, Options, Orientation, Palette, Paper, Print};
use pdcn_emit::Origin;
use pdcn_model::{PrintSettings, Settings};

use crate::failure::Failure;

/// How large the file of a logo may be, in bytes.
const LARGEST_LOGO: u64 = 4 * 1024 * 1024;

/// The paper.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct PrintArguments {
    #[arg(long, value_parser = papers())]
    paper: Option<Paper>,
    #[arg(long, conflicts_with = "portrait")]
    landscape: bool,
    #[arg(long)]
    portrait: bool,
    #[arg(long)]
    large_print: bool,
}

/// Reads a paper by its name.
fn papers() -> impl clap::builder::TypedValueParser<Value = Paper> {
    // The parser lets only names of papers pass.
    PossibleValuesParser::new(Paper::ALL.map(Paper::name)).map(|name: String| Paper::named(&name).unwrap_or_default())
}

impl PrintArguments {
    /// The paper; nobody's name stands on it yet.
    pub(super) fn print(&self) -> Print {
        let orientation = match (self.landscape, self.portrait) {
            (true, _) => Some(Orientation::Landscape),
            (_, true) => Some(Orientation::Portrait),
            _ => None,
        };
        Print { paper: self.paper, orientation, is_large: self.large_print, ..Print::default() }
    }
}

/// Puts on a print what the settings of a pathway say: name, colour, foot, and from its folder the logo and the pictograms.
pub(super) fn furnish(print: &mut Print, settings: &Settings, origin: &Origin) -> Result<(), Failure> {
    print.pictograms = pictograms(origin);
    let Some(PrintSettings { organization, logo, accent, footer }) = &settings.print else { return Ok(()) };
    print.name = organization.clone().unwrap_or_default();
    print.footer = footer.clone().unwrap_or_default();
    if let Some(accent) = accent.as_deref().and_then(Colour::parse) {
        print.palette = Palette::from_accent(accent);
    }
    if let (Some(logo), Origin::Folder(root)) = (logo, origin) {
        print.logo = Some(read(root, logo).map_err(|why| unusable(why, logo))?);
        if !can_be_printed(print) {
            return Err(unusable("failure-logo-broken", logo));
        }
    }
    Ok(())
}

/// Why the logo of the settings cannot be read as a picture; whether it can be drawn only a print shows.
pub(super) fn logo_failure(settings: &Settings, origin: &Origin) -> Option<Failure> {
    let logo = settings.print.as_ref()?.logo.as_ref()?;
    let Origin::Folder(root) = origin else { return None };
    read(root, logo).err().map(|why| unusable(why, logo))
}

/// Prints an empty sheet, and sees whether the picture at its head can be drawn: known before any work is done, and told as
/// what it is.
fn can_be_printed(print: &Print) -> bool {
    let sheet = Document { title: "·".into(), ..Document::default() };
    let options = Options { print: print.clone(), ..Options::default() };
    !Format::Pdf.is_built() || pdcn_document::write(&sheet, Format::Pdf, &options, &mut io::sink()).is_ok()
}

/// The folder of the pictures of strands and competencies, in that of the pathway.
const PICTOGRAMS: &str = "pictograms";
/// How large the file of a pictogram may be, in bytes, and how many are read.
const LARGEST_PICTOGRAM: u64 = 64 * 1024;
const MOST_PICTOGRAMS: usize = 500;

/// The pictures by name: those of the program, then those of the pathway. One that cannot be drawn is left out: what it stands
/// beside is said in words too.
fn pictograms(origin: &Origin) -> BTreeMap<String, String> {
    let own = pdcn_report::PICTOGRAMS.map(|(name, text)| (name.to_owned(), text.to_owned()));
    let mut found = BTreeMap::from(own);
    match origin {
        Origin::Embedded => {
            found.extend(pdcn_pathway::pictograms().iter().map(|(name, text)| (stem(name), (*text).to_owned())));
        }
        Origin::Folder(root) => found.extend(pictograms_in(root)),
    }
    found.retain(|_, text| pdcn_document::is_pictogram(text));
    found
}

/// The files of pictures in the folder of a pathway, through no link that leads out of it.
fn pictograms_in(root: &Path) -> Vec<(String, String)> {
    let folder = root.join(PICTOGRAMS);
    let is_own = fs::symlink_metadata(&folder).is_ok_and(|about| about.is_dir());
    let Some(entries) = is_own.then(|| folder.read_dir().ok()).flatten() else { return Vec::new() };
    let files = entries.flatten().filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()));
    let is_svg = |name: &str| Path::new(name).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("svg"));
    let read = |entry: fs::DirEntry| {
        let name = entry.file_name().into_string().ok().filter(|name| is_svg(name))?;
        let is_small = entry.metadata().is_ok_and(|about| about.len() <= LARGEST_PICTOGRAM);
        is_small.then(|| fs::read_to_string(entry.path()).ok()).flatten().map(|text| (stem(&name), text))
    };
    files.filter_map(read).take(MOST_PICTOGRAMS).collect()
}

/// The name of a picture: that of its file in small letters, without its ending.
fn stem(file: &str) -> String {
    Path::new(file).file_stem().map(|stem| stem.to_string_lossy().to_lowercase()).unwrap_or_default()
}

fn unusable(why: &'static str, logo: &str) -> Failure {
    Failure::new(why).with("path", logo)
}

/// Reads a logo: a file inside the folder, through no link that leads out of it.
///
/// # Errors
///
/// The name of the text that says why it cannot be used.
fn read(root: &Path, logo: &str) -> Result<Logo, &'static str> {
    let path = Path::new(logo);
    if !path.components().all(|part| matches!(part, Component::Normal(_))) {
        return Err("failure-logo-outside");
    }
    let root = root.canonicalize().map_err(|_| "failure-logo-missing")?;
    let file = root.join(path).canonicalize().map_err(|_| "failure-logo-missing")?;
    if !file.starts_with(&root) {
        return Err("failure-logo-outside");
    }
    let about = fs::metadata(&file).map_err(|_| "failure-logo-missing")?;
    if !about.is_file() {
        return Err("failure-logo-missing");
    }
    if about.len() > LARGEST_LOGO {
        return Err("failure-logo-large");
    }
    let bytes = fs::read(&file).map_err(|_| "failure-logo-missing")?;
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Ok(Logo::Png(bytes));
    }
    let is_svg = std::str::from_utf8(&bytes).is_ok_and(|text| text.contains("<svg"));
    if is_svg { Ok(Logo::Svg(bytes)) } else { Err("failure-logo-unknown") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_read_from_inside_the_folder_only() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("pathway");
        fs::create_dir_all(root.join("images")).unwrap();
        fs::write(root.join("images/logo.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").unwrap();
        fs::write(root.join("notes.png"), "text").unwrap();
        fs::write(folder.path().join("outside.svg"), "<svg/>").unwrap();
        assert!(matches!(read(&root, "images/logo.svg"), Ok(Logo::Svg(_))));
        let absolute = folder.path().join("outside.svg").display().to_string();
        for (path, refusal) in [
            ("../outside.svg", "failure-logo-outside"),
            (absolute.as_str(), "failure-logo-outside"),
            ("images/../../outside.svg", "failure-logo-outside"),
            ("missing.svg", "failure-logo-missing"),
            ("images", "failure-logo-missing"),
            ("notes.png", "failure-logo-unknown"),
        ] {
            assert_eq!(read(&root, path), Err(refusal), "{path}");
        }
        fs::create_dir(root.join("pictograms")).unwrap();
        let circle = "<svg viewBox=\"0 0 9 9\"><circle cx=\"4\" cy=\"4\" r=\"3\"/></svg>";
        fs::write(root.join("pictograms/SEC.svg"), circle).unwrap();
        fs::write(root.join("pictograms/ia.svg"), "<svg viewBox=\"0 0 9 9\"><script/></svg>").unwrap();
        let found = pictograms(&Origin::Folder(root.clone()));
        assert!(found.contains_key("sec") && found.contains_key("guided") && !found.contains_key("ia"), "{found:?}");
        if Format::Pdf.is_built() {
            let print = |logo, name: &str| Print { logo: Some(logo), name: name.to_owned(), ..Print::default() };
            let square = b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>";
            for name in ["École", ""] {
                assert!(can_be_printed(&print(Logo::Svg(square.to_vec()), name)), "with and without a name");
                assert!(!can_be_printed(&print(Logo::Png(b"\x89PNG\r\n\x1a\nnothing".to_vec()), name)));
                assert!(!can_be_printed(&print(Logo::Svg(b"<svg <".to_vec()), name)));
            }
        }
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(folder.path().join("outside.svg"), root.join("link.svg")).unwrap();
            assert_eq!(read(&root, "link.svg"), Err("failure-logo-outside"));
            let other = folder.path().join("other");
            fs::create_dir(&other).unwrap();
            std::os::unix::fs::symlink(root.join("pictograms"), other.join("pictograms")).unwrap();
            assert_eq!(pictograms_in(&other), [], "a folder elsewhere is none of the pathway");
        }
    }
}
