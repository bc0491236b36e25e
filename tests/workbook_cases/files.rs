//! What is written, and that nothing else is.

use snapbox::{assert_data_eq, str};

use crate::{AI, Desk, OUTCOMES, transcript};

#[test]
fn an_edition_comes_back_as_it_went() {
    for edition in ["2024-2025", "2025-2026", "2026-2027"] {
        let desk = Desk::shipped();
        let before = desk.files();
        assert_eq!(desk.run(&format!("export workbook -o p.xlsx --edition {edition}")).code, Some(0));
        let run = desk.run("import p.xlsx --write");
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{}", run.stdout);
        assert!(run.stdout.contains("Rien à changer"), "{}", run.stdout);
        assert!(desk.files() == before, "nothing is written");
    }
}

#[test]
fn what_would_change_is_shown_and_then_written() {
    let desk = Desk::with_workbook();
    let before = desk.files();
    desk.edit(|spreadsheet| spreadsheet.sheet(OUTCOMES).set("IA-007", "★ Maîtrise", "P5"));
    assert_data_eq!(
        transcript(&desk.run("import p.xlsx")),
        str![[r#"
p.xlsx → édition 2026-2027
1 cellule changée, aucune ligne nouvelle, aucune enlevée

Ce que le classeur change (1)
  Apprentissages!G185 (IA-007) ★ Maîtrise
    - P4
    + P5

Ce que cela change dans l’édition (1)
  planification · IA-007 : ★ maîtrisé 1 an plus tard : en P5 au lieu de P4

Constats qui apparaissent (+) ou disparaissent (-) (1)
  + erreur[backward-prerequisite] IA-025 commence avant que son préalable nécessaire IA-007 soit maîtrisé
      Faire maîtriser IA-007 plus tôt, commencer IA-025 plus tard, ou passer la force à « helpful ».

Rien n’est encore changé. Pour l’écrire : pdcn import p.xlsx --write
[1]

"#]]
    );
    assert_data_eq!(
        transcript(&desk.run("import p.xlsx --lang en")),
        str![[r#"
p.xlsx → edition 2026-2027
1 cell changed, no new row, none removed

What the workbook changes (1)
  Apprentissages!G185 (IA-007) ★ Maîtrise
    - P4
    + P5

What that changes in the edition (1)
  planning · IA-007: ★ mastered 1 year later: in P5 instead of P4

Findings that come (+) or go (-) (1)
  + error[backward-prerequisite] IA-025 begins before its required prerequisite IA-007 is mastered
      Have IA-007 mastered earlier, begin IA-025 later, or change the strength to `helpful`.

Nothing is changed yet. To write it: pdcn import p.xlsx --write
[1]

"#]]
    );
    assert!(desk.files() == before, "nothing is written");
    let run = desk.run("import p.xlsx --write");
    assert_eq!(run.code, Some(2), "{}", run.stdout);
    assert!(run.stderr.contains("une erreur apparaîtrait"), "{}", run.stderr);
    assert!(desk.files() == before, "nothing is written");
    let run = desk.run("import p.xlsx --write --with-errors");
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let changed = desk.files().into_iter().filter(|(path, text)| before[path] != *text).count();
    assert_eq!(changed, 1);
    assert_eq!(desk.run("import p.xlsx").code, Some(0), "it is done already");
}

#[test]
fn only_the_lines_of_what_changed_are_written_in_bad_company() {
    let desk = Desk::with_workbook();
    // Line ends of Windows, a mark at the head, comments, and a file with a slip in it.
    desk.change(AI, |text| {
        let text = text.replacen("learn = \"M5\"", "learn = \"M5\" # dès la maternelle", 1).replace('\n', "\r\n");
        format!("\u{feff}{text}# fin\r\n")
    });
    desk.change("editions/2026-2027/primary/vie.toml", |text| text + "\n[[outcome]]\nid = \n");
    desk.edit(|spreadsheet| {
        spreadsheet.sheet(OUTCOMES).set("IA-001", "Énoncé", "Distinguer une personne d’une machine.");
        spreadsheet.sheet(OUTCOMES).set("IA-001", "→ Apprend", "M4");
    });
    let before = desk.files();
    let text = desk.text(AI);
    let run = desk.run("import p.xlsx --write");
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    let told = "le parcours n’a pas été lu en entier : un fichier n’a pas pu être lu comme il est écrit (editions/2026-2027/primary/vie.toml, ligne ";
    assert!(run.stderr.contains(told), "{}", run.stderr);
    let expected = text.replacen("une machine qui parle ou qui répond.\"", "une machine.\"", 1).replacen(
        "learn = \"M5\" #",
        "learn = \"M4\" #",
        1,
    );
    assert_eq!(desk.text(AI), expected);
    assert_eq!(desk.files().into_iter().filter(|(path, text)| before[path] != *text).count(), 1);
}

#[test]
fn a_part_of_an_edition_is_exported_and_nothing_of_the_rest_is_touched() {
    let desk = Desk::new();
    let run = desk.run("export workbook --strand IA --grade P5 -o p.xlsx");
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{}", run.stderr);
    let spreadsheet = desk.open();
    let rows = spreadsheet.0.iter().find(|sheet| sheet.name == OUTCOMES).expect("a sheet").end() - 1;
    assert!((5..60).contains(&rows), "{rows}");
    assert_eq!(desk.run("import p.xlsx").code, Some(0));
    let none = desk.run("export workbook --strand IA --competency VIE-CONS -o q.xlsx");
    assert_eq!(none.code, Some(3), "{}", none.stderr);
    assert_eq!(desk.run("export workbook -o q.csv").code, Some(2));
}

#[test]
fn a_workbook_that_came_back_is_not_erased_by_another_export() {
    let desk = Desk::with_workbook();
    assert_eq!(desk.run("export workbook -o p.xlsx").code, Some(0), "nobody has edited it");
    desk.edit(|spreadsheet| spreadsheet.sheet(OUTCOMES).set("IA-007", "★ Maîtrise", "P5"));
    assert_data_eq!(
        transcript(&desk.run("export workbook -o p.xlsx")),
        str![[r#"
erreur : p.xlsx est un classeur que quelqu’un a modifié depuis son exportation, et l’export l’effacerait
  aide : Le rapporter d’abord avec pdcn import p.xlsx, choisir un autre nom, ou ajouter --force pour le remplacer.
[2]

"#]]
    );
    assert_eq!(desk.run("import p.xlsx").code, Some(1), "it is still there");
    assert_eq!(desk.run("export workbook -o p.xlsx --force").code, Some(0));
}

#[test]
fn sheets_as_csv_come_back_too() {
    let desk = Desk::new();
    let before = desk.files();
    assert_eq!(desk.run("export workbook --strand IA -o p.zip").code, Some(0));
    let run = desk.run("import p.zip --write");
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    assert!(desk.files() == before, "nothing is written");
    assert_eq!(desk.run("import pathway").code, Some(3), "no sheet of ours is in that folder");
}

#[test]
fn a_sheet_that_lost_its_signs_is_refused_and_not_written_with_question_marks() {
    let desk = Desk::new();
    let before = desk.files();
    assert_eq!(desk.run("export workbook -o p.zip").code, Some(0));
    let zip = std::fs::read(desk.0.path().join("p.zip")).expect("a zip");
    let mut sheets = pdcn_workbook::unpack(&zip, pdcn_workbook::Limits { bytes: 1 << 26, entries: 64 }, |_| true)
        .expect("sheets")
        .expect("a zip");
    let (_, bytes) = sheets.iter_mut().find(|(name, _)| name == "Apprentissages.csv").expect("the sheet");
    let text = String::from_utf8(bytes.clone()).expect("UTF-8").replacen("Distinguer", "Reconnaître 2 ×\u{a0}8", 1);
    let saved = |character: char| match character {
        '’' => 0x92,
        '…' => 0x85,
        'œ' => 0x9C,
        other => u8::try_from(u32::from(other)).unwrap_or(b'?'),
    };
    // A multiplication sign before a no-break space is no character of UTF-8 here.
    *bytes = text.chars().map(saved).collect();
    std::fs::write(desk.0.path().join("p.zip"), pdcn_workbook::pack(&sheets)).expect("a zip");
    let run = desk.run("import p.zip --write");
    assert_eq!(run.code, Some(1), "{}{}", run.stdout, run.stderr);
    assert!(run.stdout.contains("perdu des signes") && run.stdout.contains("CSV UTF-8"), "{}", run.stdout);
    assert!(run.stdout.contains("Reconnaître 2 × 8"), "what was edited is read as it was written: {}", run.stdout);
    assert!(desk.files() == before, "nothing is written");
}
