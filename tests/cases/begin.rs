//! Beginning: a new pathway from each starter, next year's edition, and what a shell is given.

use std::fs;

use pdcn_tests::command::{Run, pdcn};

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn run(&self, arguments: &[&str]) -> Run {
        let mut run = pdcn(self.0.path(), arguments);
        for text in [&mut run.stdout, &mut run.stderr] {
            *text = text.replace('\u{a0}', " ");
        }
        run
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.path().join(path)).expect("the file")
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.0.path().join(path), text).expect("the file is written");
    }

    /// The names of everything below the folder.
    fn names(&self) -> Vec<String> {
        fn add(folder: &std::path::Path, names: &mut Vec<String>) {
            for entry in fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                names.push(path.display().to_string());
                if path.is_dir() {
                    add(&path, names);
                }
            }
        }
        let mut names = Vec::new();
        add(self.0.path(), &mut names);
        names.sort();
        names
    }

    #[track_caller]
    fn refuses(&self, arguments: &[&str], message: &str) {
        let before = self.names();
        let run = self.run(arguments);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{}", run.stderr);
        assert!(run.stderr.contains(message) && run.stderr.contains("\n  aide : "), "{}", run.stderr);
        assert_eq!(self.names(), before, "nothing is written");
    }
}

#[test]
fn every_starter_is_without_findings_in_its_language() {
    for (name, language, findings) in
        [("complete", "fr", "Aucun constat."), ("quebec", "fr", "Aucun constat."), ("ontario", "en", "No findings.")]
    {
        let folder = Folder::new();
        let run = folder.run(&["init", "new/place", "--like", name, "--lang", language]);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{name}");
        let lint = folder.run(&["lint", "--pathway", "new/place", "--lang", language, "--fail-on", "info"]);
        assert_eq!(lint.code, Some(0), "{name}: {}", lint.stdout);
        assert!(lint.stdout.contains(findings), "{name}: {}", lint.stdout);
        assert!(folder.read("new/place/schemas/edition.schema.json").starts_with('{'));
    }
}

#[test]
fn a_new_pathway_is_found_by_the_other_verbs_and_never_takes_the_place_of_anything() {
    let folder = Folder::new();
    assert_eq!(folder.run(&["init"]).code, Some(0));
    assert!(folder.run(&["lint"]).stdout.contains("Parcours : pathway\n"));
    folder.refuses(&["init"], "pathway existe déjà");
    folder.write("file", "");
    folder.refuses(&["init", "file"], "file existe déjà");
    folder.refuses(&["init", "file/below"], "file/below");
    folder.refuses(&["init", "other", "--like", "quebek"], "quebec");
}

#[test]
fn the_next_edition_is_a_copy_that_lints_as_well_and_changes_nothing_else() {
    let folder = Folder::new();
    folder.run(&["init", "--like", "quebec"]);
    let before = folder.read("pathway/editions/2026-2027/edition.toml");
    let settings = folder.read("pathway/pdcn.toml");
    let run = folder.run(&["new-edition"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert_eq!(
        run.stdout,
        "Créé : pathway/editions/2027-2028, une copie de l’édition 2026-2027 (13 apprentissages), à l’état d’ébauche.\n\
         L’édition en cours reste 2026-2027. Pour vérifier la nouvelle : pdcn lint --edition 2027-2028. Quand elle sera prête, écrire current = \"2027-2028\" dans pdcn.toml.\n\
         Pour la suite :\n\
         - modifier les fichiers de pathway/editions/2027-2028; un apprentissage qui part va dans [[retired]], avec sa raison (pdcn explain retired)\n\
         - vérifier à mesure : pdcn lint --edition 2027-2028\n\
         - préparer la réunion : pdcn diff 2026-2027 2027-2028 -o reunion.html\n\
         - voir où en est l’année : pdcn status\n"
    );
    let expected = before
        .replace("2026-2027", "2027-2028")
        .replace("status = \"draft\"\n", "status = \"draft\"\nprevious = \"2026-2027\"\n");
    assert_eq!(folder.read("pathway/editions/2027-2028/edition.toml"), expected);
    assert_eq!(folder.read("pathway/pdcn.toml"), settings);
    assert_eq!(folder.run(&["lint", "--edition", "all", "--fail-on", "info"]).code, Some(0));
    let run = folder.run(&["new-edition", "2030-2031", "--like", "2027-2028", "--current"]);
    assert_eq!(run.code, Some(0));
    assert_eq!(
        folder.read("pathway/pdcn.toml"),
        settings.replace("current = \"2026-2027\"", "current = \"2030-2031\"")
    );
    assert!(folder.read("pathway/editions/2030-2031/edition.toml").contains("previous = \"2027-2028\"\n"));
}

#[test]
fn a_published_edition_gives_a_draft_without_a_seal() {
    let folder = Folder::new();
    folder.run(&["init", "--like", "quebec"]);
    let path = "pathway/editions/2026-2027/edition.toml";
    let published = "status = \"published\" # en juin\nseal = \"0123456789abcdef\" # sceau\nprevious = \"2025-2026\"\n";
    folder.write(path, &folder.read(path).replace("status = \"draft\"\n", published));
    assert_eq!(folder.run(&["new-edition"]).code, Some(0));
    let copy = folder.read("pathway/editions/2027-2028/edition.toml");
    assert!(copy.contains("status = \"draft\" # en juin\nprevious = \"2026-2027\"\n"), "{copy}");
    assert!(!copy.contains("seal"));
}

#[test]
fn what_cannot_be_an_edition_is_refused_before_anything_is_written() {
    let folder = Folder::new();
    folder.refuses(&["new-edition"], "Le parcours intégré");
    folder.run(&["init", "--like", "quebec"]);
    for name in ["../../x", "a\"b", "/tmp/x", ".", "..", "a b", "a/b", "é"] {
        folder.refuses(&["new-edition", name], "ne peut pas s’appeler");
    }
    folder.refuses(&["new-edition", "2026-2027"], "a déjà une édition 2026-2027");
    folder.refuses(&["new-edition", "2028", "--like", "2026-2028"], "2026-2027");
    let settings = folder.read("pathway/pdcn.toml").replace("2026-2027", "pilote");
    folder.write("pathway/pdcn.toml", &settings);
    fs::rename(folder.0.path().join("pathway/editions/2026-2027"), folder.0.path().join("pathway/editions/pilote"))
        .expect("the folder has another name");
    let path = "pathway/editions/pilote/edition.toml";
    folder.write(path, &folder.read(path).replace("id = \"2026-2027\"", "id = \"pilote\""));
    folder.refuses(&["new-edition"], "ne se devine pas");
}

#[test]
fn shells_and_man_are_given_what_they_ask_for() {
    let folder = Folder::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let run = folder.run(&["completions", shell]);
        assert!(run.code == Some(0) && run.stdout.contains("new-edition"), "{shell}");
    }
    let run = folder.run(&["man", "--lang", "en"]);
    assert!(run.code == Some(0) && run.stdout.contains(".SH OPTIONS"), "{}", run.stdout);
    let of_verb = folder.run(&["man", "export", "table"]);
    assert!(of_verb.stdout.contains("pdcn\\-export\\-table"), "{}", of_verb.stdout);
    let head = concat!(".TH pdcn-export-table 1  \"pdcn ", env!("CARGO_PKG_VERSION"), "\" \n");
    assert!(of_verb.stdout.contains(head), "{}", of_verb.stdout);
    folder.refuses(&["man", "linte"], "Il n’y a pas de commande « linte »");
    folder.refuses(&["man", "lint", "table"], "Il n’y a pas de commande « table »");
}
