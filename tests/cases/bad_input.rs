//! Any bytes in, a clear finding or error out: nothing is lost, and the rest of the pathway is still checked.

use std::fs;
use std::path::Path;

use pdcn_tests::command::pdcn;
use pdcn_tests::synthetic::{Synthetic, write};

/// A strand file of the synthetic pathway.
const FILE: &str = "editions/2026-2027/primary/t0001.toml";

/// Lints a pathway after a change, and gives the exit code and the findings as `file:line:column rule message`.
fn after(change: impl FnOnce(&Path)) -> (Option<i32>, Vec<String>) {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), &Synthetic { files: 3, per_file: 20, ..Synthetic::default() });
    change(folder.path());
    findings(folder.path())
}

fn findings(folder: &Path) -> (Option<i32>, Vec<String>) {
    let run = pdcn(folder, &["lint", "--format", "concise", "--pathway", "."]);
    assert_eq!(run.stderr, "");
    assert!(!run.stdout.contains('\u{1b}'), "nothing is interpreted");
    let findings = run.stdout.lines().take_while(|line| !line.is_empty());
    let findings = findings.filter(|line| !line.starts_with("Parcours") && !line.starts_with("Vérifié"));
    let findings = findings.filter(|line| !line.starts_with("Aucun constat"));
    // The help, after the dash, has tests of its own.
    (run.code, findings.map(|line| line.split(" — ").next().unwrap_or_default().to_owned()).collect())
}

fn append(folder: &Path, bytes: &[u8]) {
    let path = folder.join(FILE);
    let mut text = fs::read(&path).expect("the file");
    text.extend_from_slice(bytes);
    fs::write(path, text).expect("the file");
}

fn replace(folder: &Path, path: &str, from: &str, to: &str) {
    let path = folder.join(path);
    let text = fs::read_to_string(&path).expect("the file");
    assert!(text.contains(from), "{from}");
    fs::write(path, text.replacen(from, to, 1)).expect("the file");
}

#[track_caller]
fn one((code, lines): (Option<i32>, Vec<String>), expected: &str) {
    assert_eq!(code, Some(1), "{lines:#?}");
    let plain: Vec<String> = lines.into_iter().map(|line| line.replace('\u{a0}', " ")).collect();
    assert_eq!(plain.len(), 1, "{plain:#?}");
    assert!(plain[0].contains(expected), "{plain:#?}");
}

const CLEAN: (Option<i32>, Vec<String>) = (Some(0), Vec::new());

#[test]
fn broken_utf8() {
    one(after(|folder| append(folder, b"\n# caf\xe9 \xff\n")), "n’est pas enregistré en UTF-8");
    one(after(|folder| append(folder, b"\n# \xc3")), "erreur[unreadable-file]");
    let utf16 = |folder: &Path| fs::write(folder.join("tools.toml"), b"\xff\xfe#\0").expect("a file");
    one(after(utf16), "tools.toml est enregistré en UTF-16");
}

#[test]
fn a_mark_of_order_and_the_line_ends_of_windows_are_fine() {
    let mark = |folder: &Path| {
        let text = fs::read_to_string(folder.join(FILE)).expect("the file");
        fs::write(folder.join(FILE), format!("\u{feff}{text}")).expect("the file");
    };
    assert_eq!(after(mark), CLEAN);
    let line_ends = |folder: &Path| {
        let text = fs::read_to_string(folder.join(FILE)).expect("the file");
        fs::write(folder.join(FILE), text.replace('\n', "\r\n")).expect("the file");
    };
    assert_eq!(after(line_ends), CLEAN);
}

#[test]
fn an_empty_file_that_is_new_is_told_once_and_is_no_error() {
    let empty = |folder: &Path| {
        fs::write(folder.join("editions/2026-2027/primary/t0009.toml"), "").expect("a file");
    };
    let (code, lines) = after(empty);
    assert_eq!((code, lines.len()), (Some(0), 1), "{lines:#?}");
    assert!(lines[0].contains("avertissement[unreadable-file]"), "{lines:#?}");
    assert!(lines[0].contains("t0009.toml est vide"), "{lines:#?}");
}

#[test]
fn a_file_of_200_megabytes() {
    let huge = |folder: &Path| {
        let file = fs::File::create(folder.join("editions/2026-2027/primary/t0009.toml")).expect("a file");
        file.set_len(200_000_000).expect("a large file");
    };
    one(after(huge), "t0009.toml est trop gros : 190 Mio, la limite est de 64 Mio");
}

#[test]
fn ten_thousand_nested_brackets() {
    one(after(|folder| append(folder, format!("x = {}\n", "[".repeat(10_000)).as_bytes())), "trop de crochets");
}

#[test]
fn a_folder_with_the_name_of_a_file() {
    let folder = |folder: &Path| fs::create_dir(folder.join("editions/2026-2027/primary/x.toml")).expect("a folder");
    one(after(folder), "Un dossier porte le nom d’un fichier : editions/2026-2027/primary/x.toml");
}

#[cfg(unix)]
#[test]
fn links_that_lead_nowhere_or_in_a_circle() {
    use std::os::unix::fs::symlink;
    let circle = |folder: &Path| symlink(".", folder.join("editions/2026-2027/primary/again")).expect("a link");
    one(after(circle), "Le lien editions/2026-2027/primary/again revient sur lui-même");
    let itself = |folder: &Path| symlink("self.toml", folder.join("frameworks/self.toml")).expect("a link");
    one(after(itself), "Le lien frameworks/self.toml revient sur lui-même");
    let nowhere = |folder: &Path| symlink("nothing", folder.join("frameworks/a.toml")).expect("a link");
    one(after(nowhere), "Le lien frameworks/a.toml ne mène nulle part");
}

#[cfg(unix)]
#[test]
fn what_a_link_shows_outside_of_the_folder_is_not_read() {
    use std::os::unix::fs::symlink;
    let outside = tempfile::tempdir().expect("a folder");
    fs::write(outside.path().join("secret.toml"), "secret = \"mot de passe\"\n").expect("a file");
    let file =
        |folder: &Path| symlink(outside.path().join("secret.toml"), folder.join("frameworks/x.toml")).expect("a link");
    one(after(file), "Le lien frameworks/x.toml mène hors du dossier du parcours");
    let whole =
        |folder: &Path| symlink(outside.path(), folder.join("editions/2026-2027/primary/ailleurs")).expect("a link");
    one(after(whole), "Le lien editions/2026-2027/primary/ailleurs mène hors du dossier du parcours");
    let inside = |folder: &Path| symlink("../pdcn.toml", folder.join("frameworks/b.txt")).expect("a link");
    assert_eq!(after(inside), CLEAN);
    let picture = |folder: &Path| symlink(outside.path().join("secret.toml"), folder.join("logo.svg")).expect("a link");
    assert_eq!(after(picture), CLEAN, "what is no data is not read anyway");
}

#[cfg(unix)]
#[test]
fn an_unreadable_file() {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    write(root, &Synthetic { files: 3, per_file: 20, ..Synthetic::default() });
    let closed = root.join("tools.toml");
    fs::write(&closed, "").expect("a file");
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).expect("permissions");
    let mut command = pdcn_tests::command::command(root, &["lint", "--format", "concise", "--pathway", "."]);
    // The superuser may read everything: then the command runs as nobody, from a place that nobody may enter.
    if fs::read(&closed).is_ok() {
        let program = root.join("pdcn");
        fs::copy(command.get_program(), &program).expect("a copy");
        fs::set_permissions(root, fs::Permissions::from_mode(0o755)).expect("permissions");
        command = std::process::Command::new(program);
        command.args(["lint", "--format", "concise", "--pathway", "."]).current_dir(root).env_clear().uid(65_534);
    }
    let output = command.output().expect("a run");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(text.contains("erreur[unreadable-file] L’accès au fichier tools.toml est refusé"), "{text}");
    assert_eq!(text.matches("erreur[").count(), 1, "{text}");
}

#[test]
fn a_missing_pathway_and_an_edition_that_does_not_exist() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = pdcn(folder.path(), &["lint", "--pathway", "nowhere"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
    assert!(run.stderr.contains("Rien à cet endroit") && run.stderr.contains("aide"), "{}", run.stderr);
    let run = pdcn(folder.path(), &["lint", "."]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("n’a pas de pdcn.toml"), "{}", run.stderr);
    write(folder.path(), &Synthetic::default());
    let run = pdcn(folder.path(), &["lint", "--edition", "2026-2028"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.replace('\u{a0}', " ").contains("Vouliez-vous dire « 2026-2027 »?"), "{}", run.stderr);
    replace(folder.path(), "pdcn.toml", "2026-2027", "2026-2028");
    one(findings(folder.path()), "pdcn.toml:3:11: erreur[unresolved-reference] L’édition « 2026-2028 »");
}

#[test]
fn the_same_key_twice() {
    let twice = |folder: &Path| replace(folder, FILE, "statement = ", "statement = \"x\"\nstatement = ");
    one(after(twice), "erreur[syntax] « statement » est déjà donné dans le même bloc");
}

#[test]
fn numbers_and_dates_out_of_range() {
    let frame = "editions/2026-2027/edition.toml";
    let age = |to: &'static str| move |folder: &Path| replace(folder, frame, "age = 4", to);
    one(after(age("age = 99999999999999999999")), "« 99999999999999999999 » est trop grand pour « age » : au plus 99");
    one(after(age("age = -3")), "« -3 » est trop petit");
    one(after(age("age = inf")), "« age » attend un nombre entier et reçoit un nombre à virgule");
    one(after(age("age = 8.0")), "« age » attend un nombre entier");
    one(after(age("age = 0xFFFFFFFFFFFFFFFFFFFF")), "est trop grand");
    let date = |to: &'static str| {
        move |folder: &Path| replace(folder, "frameworks/cadre-test-1.toml", "checked = 2026-11-01", to)
    };
    one(after(date("checked = 2026-02-30")), "erreur[syntax] Cette date n’existe pas");
    one(after(date("checked = \"2026-11-01\"")), "« checked » attend une date et reçoit un texte");
    one(after(date("checked = 2026-11-01T10:00:00")), "« checked » attend une date et reçoit une heure");
    one(after(date("checked = 20261101")), "« checked » attend une date et reçoit un nombre entier");
}

#[test]
fn ids_with_signs_that_a_terminal_would_obey() {
    let outcome = |id: &str| {
        format!("\n[[outcome]]\nid = \"{id}\"\ncompetency = \"T0001-A\"\nstatement = \"x\"\nlearn = \"P1\"\n")
    };
    let with = |id: &str| after(|folder| append(folder, outcome(id).as_bytes()));
    one(with("É-001"), "« É-001 » n’a pas la forme d’un identifiant d’apprentissage");
    one(with("T0001 001"), "« T0001 001 » n’a pas la forme");
    one(with("\\u001b[31mX\\u0007\\u202e"), "« ⟨U+001B⟩[31mX⟨U+0007⟩⟨U+202E⟩ » n’a pas la forme");
    // A control character itself, and not its escape, is a slip of syntax; the lines shown must not obey it either.
    let raw = after(|folder| append(folder, outcome("\u{1b}[31mX").as_bytes()));
    one(raw, "erreur[syntax] Un signe invisible s’est glissé dans le texte");
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), &Synthetic::default());
    append(folder.path(), outcome("\u{1b}[31m\u{202e}X").as_bytes());
    let run = pdcn(folder.path(), &["lint", "--pathway", "."]);
    assert!(
        run.stdout.contains("⟨U+001B⟩[31m⟨U+202E⟩X") && !run.stdout.contains(['\u{1b}', '\u{202e}']),
        "{}",
        run.stdout
    );
}

#[test]
fn one_slip_of_syntax_is_one_finding_and_hides_nothing() {
    let cut = |folder: &Path| replace(folder, FILE, "aligns = [\"cadre-test-1:C2\"]", "aligns = [\"cadre-test-1:C2\"");
    one(after(cut), "Il manque le crochet fermant de la liste");
    // The id is lost, but what leans on it is not blamed.
    let quote = |folder: &Path| replace(folder, FILE, "id = \"T0001-003\"", "id = \"T0001-003");
    one(after(quote), "Il manque le guillemet fermant");
    let header =
        |folder: &Path| replace(folder, FILE, "[[outcome]]\nid = \"T0001-005\"", "[[outcome]\nid = \"T0001-005\"");
    one(after(header), "Les crochets de cet en-tête ne vont pas ensemble");
    let quotes = |folder: &Path| replace(folder, FILE, "learn = \"", "pupil = “Je repère.”\nlearn = \"");
    one(after(quotes), "Ces guillemets ne sont pas ceux que le fichier demande");
}

#[test]
fn a_circle_is_shown_across_files_with_each_prerequisite_at_its_line() {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), &Synthetic { files: 2, per_file: 20, shape: pdcn_tests::synthetic::Shape::Ring, faults: 0 });
    let run = pdcn(folder.path(), &["lint", "--format", "json", "--pathway", "."]);
    let document: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    let findings = document["findings"].as_array().expect("findings");
    assert_eq!(findings.len(), 1, "one finding per knot");
    assert_eq!(findings[0]["rule"], "prerequisite-cycle");
    assert_eq!(findings[0]["subject"], "T0000-001");
    assert_eq!(findings[0]["unlabelled"], 40 - 12);
    let files: std::collections::BTreeSet<&str> =
        findings[0]["places"].as_array().expect("places").iter().filter_map(|place| place["file"].as_str()).collect();
    assert_eq!(files.len(), 2, "{files:?}");
}

#[test]
fn a_file_at_the_wrong_place_is_said() {
    let stray = |folder: &Path| {
        fs::create_dir(folder.join("framework")).expect("a folder");
        fs::rename(folder.join("frameworks/cadre-test-1.toml"), folder.join("framework/cadre-test-1.toml"))
            .expect("a move");
    };
    let (code, found) = after(stray);
    assert_eq!(code, Some(1));
    assert!(found.len() == 1 && found[0].contains("erreur[misplaced-file]"), "{found:?}");
}

#[test]
fn what_is_wrong_within_curved_quotes_is_told_whole_characters() {
    let quotes = [("“", "”"), ("‘", "’"), ("„", "“"), ("«\u{a0}", "\u{a0}»"), ("«\u{202f}", "\u{202f}»"), ("« ", " »")];
    let texts = ["Créer un code et le garder.", "Dire ce qu'on voit.", "Nommer : deux écrans.", "é", "L'IA pense."];
    for (open, close) in quotes {
        for text in texts {
            for key in ["statement", "pupil", "examples"] {
                let value = format!("{open}{text}{close}");
                let value = if key == "examples" { format!("[{value}]") } else { value };
                let folder = tempfile::tempdir().expect("a folder");
                write(folder.path(), &Synthetic { files: 3, per_file: 20, ..Synthetic::default() });
                append(folder.path(), format!("\n[[outcome]]\nid = \"NOU-001\"\n{key} = {value}\n").as_bytes());
                for arguments in [&["lint", "--pathway", "."][..], &["lint", "--fix", "--pathway", "."]] {
                    let run = pdcn(folder.path(), arguments);
                    assert_eq!(run.code, Some(1), "{key} = {value}: {}{}", run.stdout, run.stderr);
                }
            }
        }
    }
}
