//! Which paths the page may write: files of data below the folder, by plain names, through no link that leads out of it.

use std::path::{Path, PathBuf};

/// The longest path, in bytes.
const LONGEST: usize = 512;
/// Names that mean a device on Windows, with any ending.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// The place of a file of a pathway; nothing for what is none, or would be elsewhere.
pub(super) fn place(root: &Path, path: &str) -> Option<PathBuf> {
    let is_data =
        path.len() <= LONGEST && path.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("toml"));
    if !is_data || !path.split('/').all(is_plain) {
        return None;
    }
    let place = root.join(path);
    let own = root.canonicalize().ok()?;
    // Folders that are not there yet will be made in the nearest that is.
    let around = place.ancestors().skip(1).find(|folder| folder.symlink_metadata().is_ok())?;
    let is_link = place.symlink_metadata().is_ok_and(|there| there.is_symlink());
    (!is_link && around.canonicalize().ok()?.starts_with(own)).then_some(place)
}

/// True for a name that every system has as it is written.
fn is_plain(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let numbered = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    let is_device = DEVICES.contains(&stem.as_str()) || numbered.is_some_and(|rest| rest.chars().count() == 1);
    let is_odd = |sign: char| sign.is_control() || "\\:*?\"<>|".contains(sign);
    !name.is_empty() && !name.starts_with('.') && !name.ends_with(['.', ' ']) && !is_device && !name.contains(is_odd)
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn only_plain_names_below_the_folder_are_places() {
        let folder = tempfile::tempdir().expect("a folder");
        for path in ["pdcn.toml", "editions/2026-2027/primary/ia.toml", "plans/É cole.TOML", "com.toml", "new/a.b.toml"]
        {
            assert_eq!(place(folder.path(), path), Some(folder.path().join(path)), "{path}");
        }
        let outside = [
            "",
            ".toml",
            "/etc/a.toml",
            "../a.toml",
            "a/../b.toml",
            "a//b.toml",
            "./a.toml",
            ".git/a.toml",
            "a.txt",
            "a",
            "a\\b.toml",
            "C:a.toml",
            "a.toml:b.toml",
            "a.toml ",
            "nul.toml",
            "a/CON.x.toml",
            "com1.toml",
            "a\0.toml",
            "a\n.toml",
            "a/.toml",
            "b ./a.toml",
        ];
        for path in outside {
            assert_eq!(place(folder.path(), path), None, "{path:?}");
        }
    }

    #[test]
    #[cfg(unix)]
    fn no_link_leads_out() {
        use std::fs;
        use std::os::unix::fs::symlink;

        let [folder, other] = [(); 2].map(|()| tempfile::tempdir().expect("a folder"));
        fs::create_dir(folder.path().join("real")).expect("a folder");
        fs::write(other.path().join("a.toml"), "").expect("a file");
        symlink(other.path(), folder.path().join("out")).expect("a link");
        symlink(folder.path().join("real"), folder.path().join("in")).expect("a link");
        symlink(other.path().join("a.toml"), folder.path().join("a.toml")).expect("a link");
        symlink(other.path().join("missing"), folder.path().join("b.toml")).expect("a link");
        for path in ["out/a.toml", "out/new/a.toml", "a.toml", "b.toml", "b.toml/c.toml"] {
            assert_eq!(place(folder.path(), path), None, "{path}");
        }
        assert!(place(folder.path(), "in/a.toml").is_some());
    }
}
