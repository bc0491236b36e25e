//! What nobody edited asks for nothing, and each edit for its own cell.

use pdcn_model::Edition;
use pdcn_workbook::{Decisions, Grid, ReadBack, Shape, is_edited, merge, pack, read, read_csv, write_csv};

use crate::spreadsheet::{Cell, Spreadsheet};
use crate::support::{EVIDENCE, OUTCOMES_SHEET, back, brought, contents_of, count, edition, exported, opened};

fn asks_for_nothing(bytes: &[u8], edition: &Edition) {
    let merge = brought(bytes, edition, &Decisions::default()).expect("a workbook");
    assert!(merge.is_empty(), "{:?}", merge.changes);
    assert_eq!((merge.conflicts.len(), merge.problems.len(), merge.remarks.len()), (0, 0, 0), "{merge:?}");
}

#[test]
fn every_shipped_edition_comes_back_as_it_went() {
    for edition in &pdcn_pathway::pathway().editions {
        for language in ["fr", "en"] {
            let bytes = exported(edition, language);
            asks_for_nothing(&bytes, edition);
            asks_for_nothing(&Spreadsheet::open(&bytes).save(), edition);
        }
        assert!(count(edition) > 100, "{}", edition.id);
    }
}

#[test]
fn the_same_edition_is_the_same_bytes() {
    assert_eq!(exported(&edition(), "fr"), exported(&edition(), "fr"));
}

#[test]
fn each_cell_that_is_edited_is_one_change_of_its_key() {
    let edition = edition();
    for (sheet, id, heading, key, value, to) in [
        (OUTCOMES_SHEET, "VIE-002", "Énoncé", "statement", "Nommer deux choses.", "Nommer deux choses."),
        (OUTCOMES_SHEET, "VIE-003", "Version de l’élève", "pupil", "Je choisis.", "Je choisis."),
        (OUTCOMES_SHEET, "VIE-002", "→ Apprend", "learn", "P2", "P2"),
        (OUTCOMES_SHEET, "VIE-002", "→ Apprend", "learn", "2e année du primaire", "P2"),
        (OUTCOMES_SHEET, "VIE-002", "★ Maîtrise", "master", "3e", "P3"),
        (OUTCOMES_SHEET, "IA-002", "Réutilise", "reuse", "", ""),
        (OUTCOMES_SHEET, "IA-001", "Usage de l’IA", "ai-use", "Guidé", "guided"),
        (OUTCOMES_SHEET, "IA-001", "Usage de l’IA", "ai-use", "guided", "guided"),
        (OUTCOMES_SHEET, "IA-001", "Usage de l’IA", "ai-use", "", "none"),
        (OUTCOMES_SHEET, "VIE-002", "Arrimages", "aligns", "cadre:2.1, cadre:3", "cadre:2.1\ncadre:3"),
        (
            OUTCOMES_SHEET,
            "VIE-002",
            "Exemples",
            "examples",
            "Trier.\r\n\r\nDire, puis écrire.",
            "Trier.\nDire, puis écrire.",
        ),
        (
            OUTCOMES_SHEET,
            "VIE-003",
            "Énoncé (en)",
            "translation.en.statement",
            "Choose a password.",
            "Choose a password.",
        ),
        (OUTCOMES_SHEET, "VIE-002", "Énoncé (en)", "translation.en.statement", "", ""),
        ("Préalables", "VIE-003", "Force", "strength", "utile", "helpful"),
        ("Préalables", "VIE-003", "Force", "strength", "", ""),
        ("Préalables", "VIE-003", "Même période", "within", "avant", "before"),
        ("Préalables", "VIE-003", "Raison", "reason", "Autre.", "Autre."),
        ("Exceptions", "IA-001", "Jusqu’au", "until", "2028-01-01", "2028-01-01"),
        ("Compétences", "IA-EVAL", "IA", "ai", "non", "false"),
        ("Volets", "IA", "Description", "description", "Autre.", "Autre."),
        ("Ressources", "affiche", "Public", "audience", "élèves", "élèves"),
        (OUTCOMES_SHEET, "VIE-002", "Essentiel", "essential", "oui", "true"),
        (OUTCOMES_SHEET, "IA-001", "Essentiel", "essential", "", "false"),
        (OUTCOMES_SHEET, "IA-001", "Périodes", "periods", "4", "4"),
        (OUTCOMES_SHEET, "IA-001", "Porté par", "carried-by", "titulaire", "titulaire"),
        (OUTCOMES_SHEET, "VIE-002", "Prépare (codes)", "prepares", "cadre:4", "cadre:4"),
        (OUTCOMES_SHEET, "IA-001", "Sujets délicats", "topics", "", ""),
        (OUTCOMES_SHEET, "IA-001", "Code", "code", "K.1", "K.1"),
        (OUTCOMES_SHEET, "IA-001", "Source", "source", "Comité.", "Comité."),
        (EVIDENCE, "VIE-002", "→ Signes au début", "evidence.learn", "Montre.", "Montre."),
        (EVIDENCE, "VIE-003", "★ Signes de maîtrise", "evidence.master", "Un.\nDeux.", "Un.\nDeux."),
        (EVIDENCE, "IA-001", "Idée fausse", "misconception", "Tout est vrai.", "Tout est vrai."),
        (EVIDENCE, "VIE-002", "★ Signes de maîtrise (en)", "translation.en.evidence.master", "Sorts.", "Sorts."),
        (EVIDENCE, "VIE-002", "À la maison (en)", "translation.en.family", "Ask.", "Ask."),
        ("Lexique", "ia", "Définition de l’élève", "pupil", "Une machine.", "Une machine."),
        ("Lexique", "ia", "Autres formes (en)", "translation.en.variants", "AI", "AI"),
        ("Sujets délicats", "leurre", "Marche à suivre", "steps", "Écouter.", "Écouter."),
        ("Sujets délicats", "leurre", "Vérifié le", "checked", "2026-11-29", "2026-11-29"),
        ("Retirés", "VIE-001", "Remplacé par", "replaced-by", "VIE-003", "VIE-003"),
    ] {
        let mut spreadsheet = opened();
        spreadsheet.sheet(sheet).set(id, heading, value);
        let merge = back(&spreadsheet);
        let changes: Vec<_> = merge.changes.iter().map(|change| (change.key.as_str(), change.to.as_str())).collect();
        assert_eq!(changes, [(key, to)], "{id} {heading}: {:?} {:?}", merge.problems, edition.id);
        assert!(merge.problems.is_empty() && merge.conflicts.is_empty() && merge.remarks.is_empty(), "{merge:?}");
    }
}

#[test]
fn days_and_yes_or_no_may_be_those_of_the_spreadsheet() {
    let mut spreadsheet = opened();
    spreadsheet.sheet("Ressources").set("affiche", "Vérifié le", Cell::Date(2026, 11, 1));
    spreadsheet.sheet("Compétences").set("VIE-DON", "IA", Cell::Flag(true));
    spreadsheet.sheet(OUTCOMES_SHEET).set("IA-001", "Périodes", Cell::Number(2.0));
    let merge = back(&spreadsheet);
    let changes: Vec<_> = merge.changes.iter().map(|change| (change.key.as_str(), change.to.as_str())).collect();
    assert_eq!(changes, [("periods", "2"), ("ai", "true"), ("checked", "2026-11-01")], "{:?}", merge.problems);
}

#[test]
fn a_new_row_is_a_new_record_and_an_action_takes_one_out() {
    let mut spreadsheet = opened();
    let sheet = spreadsheet.sheet(OUTCOMES_SHEET);
    let end = sheet.end() + 3;
    for (heading, value) in [("Compétence", "IA-EVAL"), ("Énoncé", "Dire pourquoi."), ("→ Apprend", "P3"), ("Id", "?1")]
    {
        sheet.put(end, heading, value);
    }
    sheet.set("IA-002", "Action", "Retirer");
    sheet.set("IA-002", "Raison du retrait", "Trop vague.");
    sheet.set("IA-002", "Remplacé par (si retiré)", "?1");
    let sheet = spreadsheet.sheet("Préalables");
    let end = sheet.end();
    for (heading, value) in [("Apprentissage", "?1"), ("Préalable", "IA-001"), ("Force", "utile")] {
        sheet.put(end, heading, value);
    }
    sheet.set("VIE-003", "Action", "enlever");
    let merge = back(&spreadsheet);
    assert!(merge.problems.is_empty() && merge.changes.is_empty(), "{merge:?}");
    let new: Vec<_> = merge.new_rows.iter().map(|row| (row.kind.name(), row.name.as_str(), row.values.len())).collect();
    assert_eq!(new, [("outcomes", "?1", 3), ("prerequisites", "?1 > IA-001", 3)]);
    let gone: Vec<_> = merge.removals.iter().map(|removal| (removal.id.as_str(), removal.reason.as_str())).collect();
    assert_eq!(gone, [("IA-002", "Trop vague."), ("VIE-003 > VIE-002", "")]);
    assert_eq!(merge.removals[0].replaced_by, ["?1"]);
}

#[test]
fn a_workbook_of_some_outcomes_leaves_the_others_alone() {
    use std::collections::HashMap;

    use pdcn_workbook::{Checks, Contents, write};

    let edition = edition();
    let shape = Shape::of(&edition, "fr");
    let grid = Grid::of(&edition, &shape, |outcome| outcome.id.strand() == "IA");
    let (findings, checks) = (HashMap::new(), Checks::default());
    let selection = ["Volet IA".to_owned()];
    let contents = Contents {
        edition: &edition,
        frameworks: &[],
        shape: &shape,
        grid: &grid,
        findings: &findings,
        checks: &checks,
        selection: &selection,
        date: None,
    };
    let bytes = write(&contents).expect("a workbook");
    asks_for_nothing(&bytes, &edition);
    asks_for_nothing(&Spreadsheet::open(&bytes).save(), &edition);
}

#[test]
fn a_workbook_knows_whether_it_was_edited() {
    let spreadsheet = opened();
    assert!(!is_edited(&exported(&edition(), "fr")) && !is_edited(&spreadsheet.save()) && !is_edited(b"x"));
    for (sheet, id, heading) in [(OUTCOMES_SHEET, "VIE-002", "Énoncé (en)"), ("Volets", "IA", "Titre")] {
        let mut edited = spreadsheet.clone();
        edited.sheet(sheet).set(id, heading, "Autre.");
        assert!(is_edited(&edited.save()), "{heading}");
    }
}

#[test]
fn sheets_as_csv_come_back_as_they_went_however_they_were_saved() {
    let edition = edition();
    let shape = Shape::of(&edition, "fr");
    let files = contents_of(&edition, "fr", |contents| write_csv(contents).expect("files"));
    assert_eq!(files.len(), 14);
    assert!(
        files.iter().all(|(_, bytes)| bytes.starts_with("\u{feff}".as_bytes())),
        "a French Excel knows the encoding"
    );
    let ours = Grid::of(&edition, &shape, |_| true);
    let asks = |read: &ReadBack| {
        let merge = merge(read, &ours, "another", &shape, &Decisions::default());
        assert!(merge.problems.is_empty() && merge.remarks.is_empty(), "{merge:?}");
        merge.changes.into_iter().map(|change| change.to).collect::<Vec<_>>()
    };
    assert_eq!(asks(&read(&pack(&files), |_| shape.clone()).expect("sheets")), [""; 0]);
    // In the encoding of an older program, with tabs, and one statement reworded.
    let saved = files.into_iter().map(|(name, bytes)| {
        let text = String::from_utf8(bytes).expect("UTF-8");
        let text = text.trim_start_matches('\u{feff}').replace("un mot de passe", "une phrase de passe");
        let text = if name.starts_with('_') { text } else { text.replace(['→', '★', '▒'], "") };
        let is_narrow = text.chars().all(|character| u32::from(character) < 256);
        let bytes =
            if is_narrow { text.chars().map(|one| u8::try_from(one).unwrap()).collect() } else { text.into_bytes() };
        (name, bytes)
    });
    let read = read_csv(saved.filter(|(name, _)| !name.starts_with('_')), |_| shape.clone()).expect("sheets");
    let merge = merge(&read, &ours, "another", &shape, &Decisions::default());
    assert_eq!(merge.conflicts.len(), 1, "{:?}", merge.conflicts);
    assert_eq!(merge.conflicts[0].change.to, "Choisir une phrase de passe.");
}
