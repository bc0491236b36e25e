//! One slip with a whole file or folder is one finding, not one for each outcome that is in it: what was copied, moved,
//! renamed or saved in another encoding.

use std::fs;
use std::path::Path;

use pdcn_tests::command::{copy, copy_real_years, pdcn};

const FILE: &str = "editions/2026-2027/primary/idn.toml";
const FRAME: &str = "editions/2026-2027/edition.toml";

/// What is done, how, and what the one finding says; nothing when there is none.
type Slip = (&'static str, fn(&Path), &'static str);

const SLIPS: &[Slip] = &[
    ("copied beside itself", |root| copy_to(root, "editions/2026-2027/primary/idn - Copie.toml"), "duplicate-id]"),
    ("copied to another stage", |root| copy_to(root, "editions/2026-2027/secondary/copie.toml"), "duplicate-id]"),
    (
        "moved to another stage",
        |root| {
            copy_to(root, "editions/2026-2027/secondary/idn-primaire.toml");
            fs::remove_file(root.join(FILE)).expect("the file");
        },
        "misplaced-outcome] Les 9 apprentissages de editions/2026-2027/secondary/idn-primaire.toml",
    ),
    (
        "named as text",
        |root| fs::rename(root.join(FILE), root.join(format!("{FILE}.txt"))).expect("renamed"),
        "unreadable-file] Le nom du fichier editions/2026-2027/primary/idn.toml.txt finit par .txt",
    ),
    ("a copy named as text beside it", |root| copy_to(root, &format!("{FILE}.txt")), ""),
    (
        "UTF-16, the little end first",
        |root| save_as_utf16(root, u16::to_le_bytes),
        "unreadable-file] Le fichier editions/2026-2027/primary/idn.toml est enregistré en UTF-16",
    ),
    (
        "UTF-16, the big end first",
        |root| save_as_utf16(root, u16::to_be_bytes),
        "unreadable-file] Le fichier editions/2026-2027/primary/idn.toml est enregistré en UTF-16",
    ),
    (
        "an edition copied, its id kept",
        |root| copy(&root.join("editions/2026-2027"), &root.join("editions/2027-2028")),
        "misplaced-file] L’édition « 2026-2027 » est dans le dossier « 2027-2028 »",
    ),
    (
        "a pathway in the pathway",
        |root| copy_real_years(&root.join("parcours (1)")),
        "misplaced-file] Le dossier « parcours (1) » n’a pas sa place dans un parcours : ses 60 fichiers",
    ),
    (
        "a folder misnamed",
        |root| fs::rename(root.join("frameworks"), root.join("framework")).expect("renamed"),
        "Le renommer « frameworks »",
    ),
    (
        "the file of an edition under another name",
        |root| {
            let edition = root.join("editions/2026-2027");
            fs::rename(edition.join("edition.toml"), edition.join("Edition (1).toml")).expect("renamed");
        },
        "Le déplacer ou le renommer : editions/2026-2027/edition.toml",
    ),
    (
        "a plan copied",
        |root| {
            let (plan, copy) = ("plans/ecole-secondaire-exemple-2026-2027.toml", "plans/plan - Copie.toml");
            fs::copy(root.join(plan), root.join(copy)).expect("the copy");
        },
        "duplicate-id] L’école « École secondaire exemple » a déjà un plan pour l’édition 2026-2027",
    ),
    (
        "settings named as text",
        |root| fs::rename(root.join("pdcn.toml"), root.join("pdcn.toml.txt")).expect("renamed"),
        "unreadable-file] Le nom du fichier pdcn.toml.txt finit par .txt",
    ),
    (
        "a competency renamed where it is declared",
        |root| edit(root, "id = \"IDN-PRES\"", "id = \"IDN-PRE\""),
        "unresolved-reference] La compétence « IDN-PRES » n’existe pas dans l’édition — « IDN-PRES » de l’édition 2025-2026 se nomme ici « IDN-PRE »",
    ),
    (
        "a grade renamed where it is declared",
        |root| edit(root, "id = \"M4\"", "id = \"PRE4\""),
        "unresolved-reference] L’année « M4 » n’existe pas dans l’édition",
    ),
];

fn edit(root: &Path, from: &str, to: &str) {
    let path = root.join(FRAME);
    let text = fs::read_to_string(&path).expect("the frame");
    assert!(text.contains(from));
    fs::write(&path, text.replacen(from, to, 1)).expect("the frame");
}

fn copy_to(root: &Path, path: &str) {
    fs::copy(root.join(FILE), root.join(path)).expect("the copy");
}

fn save_as_utf16(root: &Path, bytes: fn(u16) -> [u8; 2]) {
    let text = fs::read_to_string(root.join(FILE)).expect("the file");
    let units = [0xFEFF].into_iter().chain(text.encode_utf16());
    fs::write(root.join(FILE), units.flat_map(bytes).collect::<Vec<u8>>()).expect("the file");
}

#[test]
fn a_file_that_was_copied_moved_renamed_or_saved_otherwise_is_one_finding() {
    for (what, slip, says) in SLIPS {
        let folder = tempfile::tempdir().expect("a folder");
        let pathway = folder.path().join("pathway");
        copy_real_years(&pathway);
        slip(&pathway);
        let run = pdcn(folder.path(), &["lint", "--format", "concise", "--lang", "fr"]);
        let findings: Vec<&str> = run.stdout.lines().filter(|line| line.contains(": ") && line.contains('[')).collect();
        if says.is_empty() {
            assert!(findings.is_empty(), "{what}: {}", run.stdout);
        } else {
            // What follows for the balance of the progression is told beside it, as information.
            let findings: Vec<&&str> = findings.iter().filter(|finding| !finding.contains(" info[")).collect();
            assert!(findings.len() == 1 && findings[0].contains(says), "{what}: {}", run.stdout);
        }
    }
}

/// A file in another encoding may have lost letters already: it is left as it is, and the others are mended.
#[test]
fn what_is_saved_in_another_encoding_is_not_mended() {
    let folder = tempfile::tempdir().expect("a folder");
    let pathway = folder.path().join("pathway");
    copy_real_years(&pathway);
    let straight = |path: &str| fs::read_to_string(pathway.join(path)).expect("the file").replace('’', "'");
    let (latin, other) = ("editions/2026-2027/primary/idn.toml", "editions/2026-2027/primary/sec.toml");
    let bytes: Vec<u8> = straight(latin).chars().map(|sign| u8::try_from(u32::from(sign)).unwrap_or(b'?')).collect();
    fs::write(pathway.join(latin), &bytes).expect("the file");
    fs::write(pathway.join(other), straight(other)).expect("the file");
    let run = pdcn(folder.path(), &["lint", "--fix", "--format", "concise", "--lang", "fr"]);
    assert_eq!(run.code, Some(1), "{}{}", run.stdout, run.stderr);
    assert!(run.stdout.contains("unreadable-file]"), "{}", run.stdout);
    assert_eq!(fs::read(pathway.join(latin)).expect("the file"), bytes);
    assert!(fs::read_to_string(pathway.join(other)).expect("the file").matches('’').count() > 10);
}

/// Whoever asks for guesses has it saved again, in UTF-8, letter for letter.
#[test]
fn what_is_saved_in_another_encoding_is_saved_again_for_who_asks_for_guesses() {
    let folder = tempfile::tempdir().expect("a folder");
    let pathway = folder.path().join("pathway");
    copy_real_years(&pathway);
    let path = pathway.join("editions/2026-2027/primary/idn.toml");
    let text = fs::read_to_string(&path).expect("the file").replace(['’', '…', '\u{202f}', 'œ'], "'");
    let byte = |sign: char| u8::try_from(u32::from(sign)).expect("a sign of Latin-1");
    fs::write(&path, text.chars().map(byte).collect::<Vec<u8>>()).expect("the file");
    let fix = |more: &[&str]| pdcn(folder.path(), &[&["lint", "--fix", "--only", "unreadable-file"], more].concat());
    assert_eq!(fix(&[]).code, Some(1), "letters may be lost: not without asking");
    let run = fix(&["--unsafe-fixes"]);
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    assert_eq!(fs::read_to_string(&path).expect("UTF-8"), text);
}
