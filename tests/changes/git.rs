//! Revisions of git: what they are, and what a name may try.

use std::fs;

use pdcn_tests::command::has_git;

use super::folder::{Folder, refused};

const VIE: &str = "editions/2026-2027/primary/vie.toml";

/// A repository in which the current edition changed after its first commit.
fn repository() -> Folder {
    let folder = Folder::new();
    folder.commit_first();
    folder.git(&["tag", "v1.2"]);
    folder.edit(VIE, "Choisir un mot de passe solide", "Choisir un mot de passe long");
    folder.commit("second");
    folder
}

fn changes(folder: &Folder, arguments: &[&str]) -> Vec<String> {
    let run = folder.diff_with_git(&[arguments, &["--format", "json"]].concat());
    let document: serde_json::Value = serde_json::from_str(&run.stdout).expect(&run.stderr);
    let changes = document["changes"].as_array().expect("changes");
    changes.iter().map(|change| format!("{} {}", change["kind"], change["subject"]["id"]).replace('"', "")).collect()
}

#[test]
fn a_revision_is_compared_with_today_or_with_another() {
    if !has_git() {
        return;
    }
    let folder = repository();
    let reworded = ["statement-reworded VIE-002"];
    assert_eq!(changes(&folder, &["HEAD~1"]), reworded);
    assert_eq!(changes(&folder, &["v1.2", "HEAD"]), reworded);
    assert_eq!(changes(&folder, &["v1.2:2026-2027", "2026-2027"]), reworded);
    assert_eq!(changes(&folder, &["HEAD"]), [""; 0], "nothing since the last commit");
    assert_eq!(changes(&folder, &["main", "HEAD"]), [""; 0], "two names of one commit");
    folder.edit(VIE, "Nommer des renseignements", "Nommer trois renseignements");
    assert_eq!(changes(&folder, &["HEAD"]), ["statement-rewritten VIE-001"], "what is not committed yet");
    assert!(changes(&folder, &["HEAD:2025-2026", "HEAD:2026-2027"]).len() > 10);
    let run = folder.diff_with_git(&["v1.2", "HEAD", "--format", "github"]);
    assert!(run.stdout.contains("Avant : 2026-2027, 7 apprentissages (v1.2, commit "), "{}", run.stdout);
    assert!(!run.stdout.contains("file="), "a revision has no file of today: {}", run.stdout);
}

#[test]
fn places_of_a_revision_say_the_revision() {
    if !has_git() {
        return;
    }
    let folder = repository();
    let run = folder.diff_with_git(&["v1.2", "--format", "junit"]);
    let place =
        "v1.2:pathway/editions/2026-2027/primary/vie.toml:11:13 → pathway/editions/2026-2027/primary/vie.toml:11:13";
    assert!(run.stdout.contains(place), "{}", run.stdout);
}

#[test]
fn nothing_is_written_and_nothing_checked_out() {
    if !has_git() {
        return;
    }
    let folder = repository();
    let state =
        || (folder.git(&["status", "--porcelain"]), folder.git(&["rev-parse", "HEAD"]), folder.git(&["reflog"]));
    let before = state();
    let index = fs::read(folder.path().join(".git/index")).expect("the index");
    changes(&folder, &["v1.2"]);
    assert_eq!(state(), before);
    assert_eq!(fs::read(folder.path().join(".git/index")).expect("the index"), index);
}

#[test]
fn names_that_are_no_revisions() {
    if !has_git() {
        return;
    }
    let folder = repository();
    folder.git(&["branch", "brouillon"]);
    let refuses = |name: &str, message: &str, help: &str| refused(&folder.diff_with_git(&["--", name]), message, help);
    refuses("brouillom", "ni un dossier, ni une révision git", "« brouillon »?");
    refuses("HEAD~99", "ni une révision git", "git log");
    refuses("HEAD:2029-2030", "« 2029-2030 » n’existe pas ici : HEAD, commit", "2025-2026, 2026-2027");
    // A blob, a tree, an option, the input of git: none is a revision.
    for name in ["HEAD:", "HEAD:pathway/pdcn.toml"] {
        refuses(name, "n’existe pas ici : HEAD, commit", "Les éditions");
    }
    for name in ["HEAD^{tree}", "--output=x", "-h", "--version", "v1.2\nHEAD", "HEAD "] {
        refuses(name, "ni une révision git", "Les éditions");
    }
    assert!(!folder.path().join("x").exists());
}

#[test]
fn no_repository_and_no_git() {
    if !has_git() {
        return;
    }
    let folder = Folder::new();
    let run = folder.diff_with_git(&["HEAD~1"]);
    refused(&run, "le parcours n’est pas dans un dépôt git", "--pathway");
    folder.refuses(&["HEAD~1"], "git n’est pas installé", "installer git");
}

#[test]
fn a_revision_before_the_pathway_or_with_it_elsewhere() {
    if !has_git() {
        return;
    }
    let folder = Folder::new();
    folder.git(&["init", "--quiet", "--initial-branch", "main"]);
    folder.git(&["commit", "--quiet", "--allow-empty", "--message", "nothing yet"]);
    fs::rename(folder.path().join("pathway"), folder.path().join("ancien dossier")).expect("a folder");
    folder.commit("elsewhere");
    fs::rename(folder.path().join("ancien dossier"), folder.path().join("pathway")).expect("a folder");
    folder.commit("here");
    refused(&folder.diff_with_git(&["HEAD~2"]), "À la révision « HEAD~2 », il n’y avait pas de parcours", "git log");
    let run = folder.diff_with_git(&["HEAD~1", "--format", "github"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(run.stdout.contains("le parcours était ailleurs : dans ancien dossier/"), "{}", run.stdout);
    assert!(run.stdout.contains("Rien ne change."), "{}", run.stdout);
}

#[test]
fn accents_spaces_worktrees_and_the_environment_of_hooks() {
    if !has_git() {
        return;
    }
    let folder = Folder::new();
    let inside = folder.path().join("progression été/parcours numérique");
    fs::create_dir_all(inside.parent().expect("a folder")).expect("a folder");
    fs::rename(folder.path().join("pathway"), &inside).expect("a folder");
    folder.commit_first();
    let elsewhere = tempfile::tempdir().expect("a folder");
    let beside = elsewhere.path().join("à côté");
    folder.git(&["worktree", "add", "--quiet", &beside.display().to_string(), "-b", "essai"]);
    let outcome = beside.join("progression été/parcours numérique").join(VIE);
    let text = fs::read_to_string(&outcome).expect("the file");
    fs::write(&outcome, text.replace("Choisir un mot", "Inventer un mot")).expect("the file");
    let pathway = outcome.ancestors().nth(4).expect("a folder").display().to_string();
    let changed = changes(&folder, &["HEAD", "--pathway", &pathway]);
    assert_eq!(changed, ["statement-reworded VIE-002"]);
    assert_eq!(changes(&folder, &["HEAD", "--pathway", &inside.display().to_string()]), [""; 0]);
}

#[cfg(unix)]
#[test]
fn links_of_a_revision_are_not_followed_and_that_is_said() {
    if !has_git() {
        return;
    }
    let folder = Folder::new();
    let file = folder.file(VIE);
    fs::rename(&file, folder.path().join("vie.toml")).expect("a file");
    std::os::unix::fs::symlink("../../../../vie.toml", &file).expect("a link");
    folder.commit_first();
    let run = folder.diff_with_git(&["HEAD", "--format", "github", "--fail-on", "identity"]);
    assert!(run.stdout.contains("vie.toml (un lien, qui ne se suit pas dans une révision)"), "{}", run.stdout);
    assert_eq!(run.code, Some(1), "not whole, so not green: {}", run.stderr);
}

#[test]
fn an_id_that_is_also_a_tag_is_the_edition_and_that_is_said() {
    if !has_git() {
        return;
    }
    let folder = repository();
    folder.git(&["tag", "2025-2026"]);
    let run = folder.diff_with_git(&["2025-2026", "--format", "github"]);
    assert!(
        run.stdout.contains("il y a aussi une révision git de ce nom. Pour la révision : tags/2025-2026"),
        "{}",
        run.stdout
    );
    assert_eq!(changes(&folder, &["tags/2025-2026"]), [""; 0], "the tag is the last commit");
}

#[test]
fn git_shows_changes_through_the_driver() {
    if !has_git() {
        return;
    }
    let folder = repository();
    let program = pdcn_tests::command::command(folder.path(), &[]).get_program().to_owned();
    let program = program.to_str().expect("a path").to_owned();
    folder.git(&["config", "diff.pdcn.command", &format!("'{program}' --lang en diff-driver")]);
    fs::write(folder.path().join(".gitattributes"), "*.toml diff=pdcn\n").expect("a file");
    folder.edit(VIE, "learn = \"P1\"", "learn = \"P2\"");
    assert_eq!(
        folder.git(&["diff"]),
        format!("pathway/{VIE}\n  planning · VIE-002: → begins 1 year later: in P2 instead of P1\n")
    );
    folder.git(&["checkout", "--quiet", "--", "pathway"]);
    folder.edit(
        VIE,
        "master = \"P3\"\n\n[[outcome]]\nid = \"VIE-002\"",
        "# une note\nmaster = \"P3\"\n\n[[outcome]]\nid = \"VIE-002\"",
    );
    assert!(folder.git(&["diff"]).contains("nothing that pdcn compares changes"));
    folder.git(&["checkout", "--quiet", "--", "pathway"]);
    fs::remove_dir_all(folder.file("editions/2026-2027/primary")).expect("a folder");
    let gone = folder.git(&["diff"]);
    assert!(gone.contains("ids · VIE-001: Gone without being retired"), "{gone}");
    let shown = folder.git(&["show", "--ext-diff", "--format=", "HEAD"]);
    assert!(shown.contains("wording · VIE-002: Statement reworded: “Choisir un mot de passe solide"), "{shown}");
    folder.git(&["checkout", "--quiet", "--", "pathway"]);
    // One that fails would end git, and hide all files after it: renamed, of no pathway, not there, unmerged.
    fs::create_dir(folder.path().join("autre")).expect("a folder");
    fs::write(folder.path().join("autre/reglages.toml"), "a = 1\n").expect("a file");
    folder.commit("third");
    fs::write(folder.path().join("autre/reglages.toml"), "a = 2\n").expect("a file");
    folder.git(&["mv", &format!("pathway/{VIE}"), "pathway/editions/2026-2027/primary/vie-privee.toml"]);
    folder.edit("editions/2026-2027/primary/vie-privee.toml", "learn = \"P1\"", "learn = \"P2\"");
    let shown = folder.git(&["diff", "HEAD", "-M"]);
    assert!(shown.contains("autre/reglages.toml\n  this file belongs to no pathway"), "{shown}");
    assert!(shown.contains("planning · VIE-002: → begins 1 year later") && !shown.contains("Gone"), "{shown}");
    let gone =
        ["diff-driver", "pathway/editions/2026-2027/primary/rien.toml", "/nowhere", "0", "0", "/nowhere", "0", "0"];
    assert_eq!(folder.with_git(&gone).code, Some(0));
    assert_eq!(folder.with_git(&["diff-driver", "pathway/pdcn.toml"]).code, Some(0));
    let run = folder.with_git(&["diff-driver", "one", "two"]);
    refused(&run, "Git n’a pas donné", "git config");
}
