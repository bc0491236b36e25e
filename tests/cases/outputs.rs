//! Several outputs in one run, and files that are written whole or not at all.

use std::fs;
use std::path::Path;

use pdcn_tests::command::{Run, copy, pdcn};

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/six-slips"), &folder.path().join("pathway"));
        Self(folder)
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn lint(&self, arguments: &[&str]) -> Run {
        let mut run = pdcn(self.path(), &[&["lint"], arguments].concat());
        run.stderr = run.stderr.replace('\u{a0}', " ");
        run
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path().join(name)).expect("the file")
    }

    /// The names in the folder, besides the pathway.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.path()).expect("a folder").map(|entry| entry.expect("an entry").file_name());
        let mut names: Vec<String> = entries.map(|name| name.to_string_lossy().into_owned()).collect();
        names.retain(|name| name != "pathway");
        names.sort();
        names
    }

    /// A run that cannot be: says why and what to do, writes nothing and leaves nothing.
    #[track_caller]
    fn refuses(&self, arguments: &[&str], message: &str) {
        let before = self.names();
        let run = self.lint(arguments);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{}", run.stderr);
        assert!(run.stderr.starts_with("erreur : ") && run.stderr.contains("\n  aide : "), "{}", run.stderr);
        assert!(run.stderr.contains(message), "{}", run.stderr);
        assert_eq!(self.names(), before);
    }
}

#[test]
fn a_file_takes_the_format_before_it_and_the_last_one_is_shown() {
    let folder = Folder::new();
    let run =
        folder.lint(&["--format", "sarif", "-o", "a.txt", "--format", "full", "-o", "b.html", "--format", "concise"]);
    assert_eq!(run.code, Some(1), "exit codes are those of any run");
    assert_eq!(run.stderr, "Écrit : a.txt (sarif)\nÉcrit : b.html (full)\n");
    assert_eq!(folder.read("a.txt"), folder.lint(&["--format", "sarif"]).stdout);
    assert_eq!(folder.read("b.html"), folder.lint(&[]).stdout);
    assert_eq!(run.stdout, folder.lint(&["--format", "concise"]).stdout);
}

#[test]
fn without_a_format_the_ending_decides_and_nothing_is_shown() {
    let folder = Folder::new();
    let endings = [
        ("txt", "full"),
        ("HTML", "html"),
        ("json", "json"),
        ("jsonl", "jsonl"),
        ("sarif", "sarif"),
        ("xml", "junit"),
        ("csv", "csv"),
        ("md", "markdown"),
    ];
    for (ending, format) in endings {
        let name = format!("constats.{ending}");
        let run = folder.lint(&["--output", &name]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
        assert_eq!(run.stderr, format!("Écrit : {name} ({format})\n"));
        assert_eq!(folder.read(&name), folder.lint(&["--format", format]).stdout);
    }
    let run = folder.lint(&["-o", "a.json", "-o", "b.xml", "--format", "json", "-o", "-"]);
    assert_eq!(run.stdout, folder.read("a.json"), "- is standard output");
}

#[test]
fn a_slip_in_the_arguments_is_said_before_any_work() {
    let folder = Folder::new();
    folder.refuses(&["-o", "a.odt"], "La fin du nom ne dit pas quel format écrire : a.odt");
    folder.refuses(&["-o", "a"], ".txt (full), .html (html)");
    folder.refuses(&["--format", "json", "--format", "sarif"], "iraient à la sortie standard : json et sarif");
    folder.refuses(&["-o", "a.json", "--format", "sarif", "-o", "./a.json"], "demandé deux fois");
    folder.refuses(&["--format", "json", "-o", "pathway/pdcn.toml"], "ne s’écrit pas à la place de données");
    folder.refuses(&["-o", "nothing/a.json"], "le dossier où le mettre n’existe pas");
    folder.refuses(&["-o", "pathway/pdcn.toml/a.json"], "le dossier où le mettre n’existe pas");
    fs::create_dir(folder.path().join("a.json")).expect("a folder");
    folder.refuses(&["-o", "a.json"], "c’est un dossier");
    folder.refuses(&["-o", "b.json/"], "c’est un dossier");
}

#[test]
fn what_was_there_is_replaced_whole() {
    let folder = Folder::new();
    fs::write(folder.path().join("a.json"), "x".repeat(1_000_000)).expect("a file");
    folder.lint(&["-o", "a.json"]);
    assert_eq!(folder.read("a.json"), folder.lint(&["--format", "json"]).stdout);
    assert_eq!(folder.names(), ["a.json"]);
}

#[cfg(unix)]
#[test]
fn links_and_protected_files_are_left_alone() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = Folder::new();
    fs::write(folder.path().join("precious.txt"), "precious").expect("a file");
    symlink("precious.txt", folder.path().join("a.json")).expect("a link");
    folder.refuses(&["-o", "a.json"], "c’est un lien");
    symlink("nowhere", folder.path().join("b.json")).expect("a link");
    folder.refuses(&["-o", "b.json"], "c’est un lien");
    folder.refuses(&["--format", "json", "-o", "/dev/null"], "ce n’est pas un fichier ordinaire");
    fs::set_permissions(folder.path().join("precious.txt"), fs::Permissions::from_mode(0o444)).expect("permissions");
    folder.refuses(&["-o", "precious.txt"], "protégé contre l’écriture");
    assert_eq!(folder.read("precious.txt"), "precious");
}

#[cfg(unix)]
#[test]
fn others_may_read_a_new_file_as_the_system_says_and_an_old_one_as_before() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    let mode = |name: &str| fs::metadata(folder.path().join(name)).expect("the file").permissions().mode() & 0o777;
    fs::write(folder.path().join("plain"), "").expect("a file");
    fs::write(folder.path().join("b.json"), "").expect("a file");
    fs::set_permissions(folder.path().join("b.json"), fs::Permissions::from_mode(0o640)).expect("permissions");
    folder.lint(&["-o", "a.json", "-o", "b.json"]);
    assert_eq!((mode("a.json"), mode("b.json")), (mode("plain"), 0o640));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_what_was_there() {
    use std::process::Command;
    let folder = Folder::new();
    let mount = folder.path().join("small");
    fs::create_dir(&mount).expect("a folder");
    // Only the superuser can make a small disk; for anyone else there is nothing to try.
    let mounted = Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=4096", "tmpfs"])
        .arg(&mount)
        .output()
        .is_ok_and(|output| output.status.success());
    if !mounted {
        return;
    }
    let run = folder.lint(&["-o", "small/a.json"]);
    let left = fs::read_dir(&mount).expect("a folder").count();
    let _ = Command::new("umount").arg(&mount).status();
    assert_eq!((run.code, left), (Some(2), 0), "{}", run.stderr);
    assert!(run.stderr.contains("il n’y a plus d’espace"), "{}", run.stderr);
}
