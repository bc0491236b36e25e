//! The file that says how a table was understood: written, corrected by hand, given again.

use std::fs;

use super::tables;
use crate::Desk;

#[test]
fn the_same_mapping_gives_the_same_pathway() {
    let desk = Desk::with("t.xlsx", &tables::arrows().0);
    desk.begin("t.xlsx");
    let run = desk.run("init again --from t.xlsx --mapping p/import.toml");
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert_eq!(desk.files("p"), desk.files("again"));
}

#[test]
fn what_is_corrected_counts() {
    let desk = Desk::with("t.xlsx", &tables::arrows().0);
    desk.begin("t.xlsx");
    let mapping = desk.read("p/import.toml");
    let corrected = mapping
        .replace("sign = \"?\"\ncells = 1\nmeans = []", "sign = \"?\"\ncells = 1\nmeans = [\"learn\"] # dit par Julie")
        .replace("id = \"VPS\"", "id = \"VIE\"")
        .replace("strand = \"VPS\"", "strand = \"VIE\"")
        .replace("id = \"VPS-VPS\"", "id = \"VIE-SECU\"")
        .replace("title = \"Vie privée et sécurité\"", "title = \"Vie privée\"");
    fs::write(desk.path("import.toml"), format!("\u{feff}{}", corrected.replace('\n', "\r\n"))).expect("the mapping");
    let run = desk.run("init again --from t.xlsx --mapping import.toml");
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let outcomes = desk.read("again/editions/2026-2027/primary/ia.toml");
    assert!(outcomes.contains("statement = \"Repérer une erreur dans une réponse\"\nlearn = \"P2\"\n"), "{outcomes}");
    assert!(desk.read("again/editions/2026-2027/primary/vie.toml").contains("competency = \"VIE-SECU\"\n"));
    assert!(desk.read("again/import.toml").contains("# dit par Julie"), "what a person wrote stays");
    let lint = desk.run("lint --pathway again");
    assert!(!lint.stdout.contains("import.toml"), "it is no file of the pathway: {}", lint.stdout);
}

#[test]
fn what_cannot_be_is_told_with_its_line() {
    let desk = Desk::with("t.xlsx", &tables::arrows().0);
    desk.begin("t.xlsx");
    let mapping = desk.read("p/import.toml");
    for (find, replace, message) in [
        ("is = \"strand\"", "is = \"volet\"", "« volet » n’est pas un des mots attendus"),
        ("read = true", "lire = true", "La clé « lire » n’est pas connue ici"),
        ("grades = [\"M4\"]", "grades = [\"M3\"]", "L’année « M3 » n’existe pas"),
        ("column = \"A\"", "column = \"1\"", "« 1 » n’est pas une colonne"),
        ("id = \"VPS\"", "id = \"vie privée\"", "« vie privée » ne peut pas être l’identifiant d’un volet"),
        ("id = \"VPS-VPS\"", "id = \"VIE-VPS\"", "« VIE-VPS » ne peut pas être l’identifiant d’une compétence"),
        ("years = [\"work\"]", "years = [\"work\"", "Ce n’est pas du TOML"),
        ("edition = \"2026-2027\"", "edition = \"../x\"", "Une édition ne peut pas s’appeler « ../x »"),
    ] {
        assert!(mapping.contains(find), "{find}");
        fs::write(desk.path("import.toml"), mapping.replacen(find, replace, 1)).expect("the mapping");
        for language in ["fr", "en"] {
            let run = desk.run(&format!("init again --from t.xlsx --mapping import.toml --lang {language}"));
            assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{find}: {}", run.stderr);
            assert!(language == "en" || run.stderr.contains(message), "{find}: {}", run.stderr);
        }
        assert!(!desk.path("again").exists());
    }
}
