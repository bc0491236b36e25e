//! What stands around the edition, in the workbook and back: grades, the AI policy, tools, and the activities of plans.

use crate::spreadsheet::{Cell, Spreadsheet};
use crate::{Desk, OUTCOMES, differing, transcript};

const GRADES: &str = "Années";
const POLICY: &str = "Balises sur l’IA";
const TOOLS: &str = "Outils d’IA";
const PLANS: &str = "Plans d’école";
const PLAN: &str = "plans/ecole-primaire-exemple-2026-2027.toml";

/// A desk whose workbook has the activities of plans.
fn with_plans() -> Desk {
    let desk = Desk::new();
    let run = desk.run("export workbook --plans -o p.xlsx --date none");
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    desk
}

/// The row of an activity.
fn activity(spreadsheet: &mut Spreadsheet, id: &str) -> u32 {
    let sheet = spreadsheet.sheet(PLANS);
    let column = sheet.column("Activité");
    let found = sheet.cells.iter().find(|((_, at), cell)| *at == column && **cell == Cell::from(id));
    found.expect("an activity").0.0
}

#[test]
fn nothing_is_written_when_nothing_was_edited() {
    for desk in [with_plans(), Desk::with_workbook()] {
        let before = desk.files();
        let run = desk.run("import p.xlsx --write");
        assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
        assert_eq!(desk.files(), before);
        assert!(!run.stdout.contains("Remarques"), "{}", run.stdout);
    }
    let without = Desk::with_workbook().open();
    assert!(without.0.iter().any(|sheet| sheet.name == TOOLS) && !without.0.iter().any(|sheet| sheet.name == PLANS));
}

#[test]
fn a_month_that_a_spreadsheet_made_a_day_is_a_month_and_a_number_is_asked_for_as_one() {
    let desk = with_plans();
    let row = activity(&mut desk.open(), "dire-a-un-adulte");
    desk.edit(|spreadsheet| spreadsheet.sheet(PLANS).put(row, "Quand (mois)", Cell::Date(2027, 2, 1)));
    let run = desk.run("import p.xlsx --write --with-errors");
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    assert!(desk.text(PLAN).contains("when = \"2027-02\""), "{}", desk.text(PLAN));
    desk.edit(|spreadsheet| spreadsheet.sheet(PLANS).put(row, "Périodes", Cell::Date(2027, 2, 1)));
    let run = desk.run("import p.xlsx");
    assert!(run.stdout.replace("\n  ", " ").contains("là où un nombre est attendu"), "{}", run.stdout);
}

#[test]
fn what_is_edited_changes_its_own_lines() {
    let desk = with_plans();
    let paths = ["pdcn.toml", "tools.toml", "editions/2026-2027/edition.toml", PLAN];
    let before = paths.map(|path| desk.text(path));
    desk.edit(|spreadsheet| {
        spreadsheet.sheet(POLICY).set("ai-policy", "Âge minimal", Cell::Number(13.0));
        let sheet = spreadsheet.sheet(TOOLS);
        sheet.set("chatgpt", "Vérifié le", Cell::Date(2026, 11, 30));
        let end = sheet.end();
        for (heading, value) in [
            ("Id", "assistant"),
            ("Titre", "Assistant d'ecriture"),
            ("Âge minimal demandé", "0"),
            ("Vérifié le", "2026-11-20"),
            ("Source", "Lu par le comité"),
        ] {
            sheet.put(end, heading, value);
        }
        spreadsheet.sheet(GRADES).set("P5", "Titre", "5e année");
        spreadsheet.sheet(GRADES).set("P5", "Âge au 30 septembre", "11");
        let row = activity(spreadsheet, "dire-a-un-adulte");
        let sheet = spreadsheet.sheet(PLANS);
        sheet.put(row, "Guide\u{a0}: Accompagnement", "oui");
        sheet.put(row, "Âges", "4\n6");
        sheet.put(row, "Périodes", Cell::Number(2.0));
        sheet.put(row, "Années", "Maternelle 5 ans");
        sheet.put(row, "Outils", "assistant");
        sheet.put(row, "Approuvé le", Cell::Date(2026, 11, 29));
    });
    let run = desk.run("import p.xlsx --write --with-errors");
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    let after = paths.map(|path| desk.text(path));
    let changed: Vec<Vec<String>> = before.iter().zip(&after).map(|(before, after)| differing(before, after)).collect();
    assert_eq!(changed[0], ["-minimum-age = 14", "+minimum-age = 13"]);
    assert_eq!(
        changed[1],
        [
            "+checked = 2026-11-30",
            "+id = \"assistant\"",
            "+title = \"Assistant d’ecriture\"",
            "+checked = 2026-11-20",
            "+source = \"Lu par le comité\"",
        ]
    );
    assert_eq!(changed[2], ["-title = \"5e année du primaire\"", "-age = 10", "+title = \"5e année\""]);
    assert!(after[2].contains("id = \"P5\"\ntitle = \"5e année\"\nshort = \"5e\"\nstage = \"primary\"\ncycle = \"3e cycle du primaire\"\nage = 11\n"));
    let told = changed[3].join("\n");
    for line in ["+tools = [\"assistant\"]", "+ages = [4, 6]", "+approved = 2026-11-29"] {
        assert!(told.contains(line), "{line}\n{told}");
    }
    let block = after[3].split("[[activity]]").find(|block| block.contains("\"dire-a-un-adulte\"")).unwrap();
    assert!(
        block.contains("periods = 2\n") && block.contains("support = \"yes\"") && block.contains("grades = [\"M5\"]")
    );
}

#[test]
fn activities_and_tools_come_and_go() {
    let desk = with_plans();
    desk.edit(|spreadsheet| {
        let sheet = spreadsheet.sheet(OUTCOMES);
        let end = sheet.end();
        for (heading, value) in [
            ("Id", "?1"),
            ("Compétence", "IA-FONC"),
            ("Énoncé", "Nommer une règle de tri."),
            ("→ Apprend", "P1"),
            ("★ Maîtrise", "P2"),
            ("Usage de l’IA", "débranché"),
            ("Arrimages", "ailit-2026:E2"),
        ] {
            sheet.put(end, heading, value);
        }
        let gone = activity(spreadsheet, "dire-a-un-adulte");
        let sheet = spreadsheet.sheet(PLANS);
        sheet.put(gone, "Action", "enlever");
        let end = sheet.end();
        for (heading, value) in [
            ("Plan", "École primaire exemple"),
            ("Activité", "trier-les-boutons"),
            ("Titre", "Trier les boutons"),
            ("Années", "P1"),
            ("Apprentissages", "?1"),
            ("Guide\u{a0}: Cadre légal", "à voir"),
        ] {
            sheet.put(end, heading, value);
        }
    });
    let run = desk.run("import p.xlsx --write --with-errors");
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    let plan = desk.text(PLAN);
    assert!(!plan.contains("dire-a-un-adulte"));
    let block = plan.split("[[activity]]").find(|block| block.contains("trier-les-boutons")).expect("it is there");
    assert!(block.contains("outcomes = [\"IA-035\"]") && block.contains("law = \"unsure\""), "{block}");
    // A tool that an activity names stays.
    let tool = desk.text(PLAN);
    let used = desk.text("plans/ecole-secondaire-exemple-2026-2027.toml");
    let tool = [tool, used]
        .concat()
        .lines()
        .find_map(|line| line.strip_prefix("tools = [\""))
        .map(|rest| rest.split('"').next().unwrap_or_default().to_owned());
    let tool = tool.expect("a tool that is used");
    assert_eq!(desk.run("export workbook --plans --force -o p.xlsx --date none").code, Some(0));
    desk.edit(|spreadsheet| spreadsheet.sheet(TOOLS).set(&tool, "Action", "enlever"));
    let before = desk.files();
    let run = desk.run("import p.xlsx --write");
    assert_eq!(run.code, Some(2), "{}{}", run.stdout, run.stderr);
    assert!(run.stderr.contains(&tool), "{}", run.stderr);
    assert_eq!(desk.files(), before);
}

#[test]
fn what_is_wrong_is_told_by_cell() {
    let desk = with_plans();
    desk.edit(|spreadsheet| {
        spreadsheet.sheet(POLICY).set("ai-policy", "Âge minimal", "quatorze");
        spreadsheet.sheet(TOOLS).set("chatgpt", "Source", "");
        let sheet = spreadsheet.sheet(GRADES);
        let end = sheet.end();
        sheet.put(end, "Id", "S6");
        sheet.put(end, "Titre", "6e secondaire");
        let row = activity(spreadsheet, "dire-a-un-adulte");
        let sheet = spreadsheet.sheet(PLANS);
        sheet.put(row, "Âges", "4 à 6");
        sheet.put(row, "Guide\u{a0}: Cadre légal", "peut-être");
        let end = sheet.end();
        sheet.put(end, "Plan", "École inconnue");
        sheet.put(end, "Activité", "une");
        sheet.put(end, "Titre", "Une activité");
    });
    let mut told = String::new();
    for language in ["fr", "en"] {
        told += &transcript(&desk.run(&format!("import p.xlsx --lang {language}")));
    }
    snapbox::assert_data_eq!(
        told,
        snapbox::str![[r#"
p.xlsx → édition 2026-2027
1 cellule changée, aucune ligne nouvelle, aucune enlevée

Ce que le classeur change (1)
  Outils d’IA!G6 (chatgpt) Source
    - https://conductatlas.com/platform/openai/
    + (rien)

Ce qui ne peut pas être repris (6)
  Années!A15 (S6) : Cette feuille n’a pas d’autres lignes que celles de l’exportation
    Supprimez cette ligne. Une nouvelle année s’écrit dans le fichier edition.toml de l’édition.
  Balises sur l’IA!B2 (ai-policy) : « quatorze » n’est pas un nombre entier de 0 à 99
    Écrivez le nombre en chiffres, seul, ou videz la cellule.
  Outils d’IA!G6 (chatgpt) : « Source » est vide, et ne peut pas l’être; il y avait : « https://conductatlas.com/platform/openai/ »
    Remettez un texte. Pour retirer la ligne entière, servez-vous de la colonne Action.
  Plans d’école!L3 (ecole-primaire-exemple-2026-2027 > dire-a-un-adulte) : « 4 à 6 » n’est pas fait de nombres entiers de 0 à 99
    Écrivez-les en chiffres, un par ligne dans la cellule (Alt + Entrée), ou videz la cellule.
  Plans d’école!Q3 (ecole-primaire-exemple-2026-2027 > dire-a-un-adulte) : « peut-être » n’est pas dans la liste de cette colonne
    Choisissez dans la liste : oui, non, à voir.
  Plans d’école!A83 : « École inconnue » n’est pas dans la liste de cette colonne
    Choisissez dans la liste : ecole-primaire-exemple-2026-2027, ecole-secondaire-exemple-2026-2027.

Rien n’est changé : il reste 6 choses à corriger dans le classeur.
[1]
p.xlsx → edition 2026-2027
1 cell changed, no new row, none removed

What the workbook changes (1)
  Outils d’IA!G6 (chatgpt) Source
    - https://conductatlas.com/platform/openai/
    + (nothing)

What cannot be taken (6)
  Années!A15 (S6): This sheet has no other rows than those that were exported
    Delete this row. A new grade is written in the file edition.toml of the edition.
  Balises sur l’IA!B2 (ai-policy): “quatorze” is not a whole number from 0 to 99
    Write the number alone, in digits, or empty the cell.
  Outils d’IA!G6 (chatgpt): “Source” is empty, and cannot be; it said: “https://conductatlas.com/platform/openai/”
    Put a text back. To take the whole row out, use the column Action.
  Plans d’école!L3 (ecole-primaire-exemple-2026-2027 > dire-a-un-adulte): “4 à 6” is not made of whole numbers from 0 to 99
    Write them in digits, one on a line within the cell (Alt + Enter), or empty the cell.
  Plans d’école!Q3 (ecole-primaire-exemple-2026-2027 > dire-a-un-adulte): “peut-être” is not in the list of this column
    Choose from the list: oui, non, à voir.
  Plans d’école!A83: “École inconnue” is not in the list of this column
    Choose from the list: ecole-primaire-exemple-2026-2027, ecole-secondaire-exemple-2026-2027.

Nothing is changed: 6 cells are to be mended in the workbook.
[1]

"#]]
    );
}

#[test]
fn the_seal_of_the_edition_says_nothing_of_what_stands_around_it() {
    let desk = with_plans();
    let mut spreadsheet = desk.open();
    spreadsheet.0.retain(|sheet| sheet.name != "_pdcn");
    spreadsheet.sheet(OUTCOMES).set("IA-001", "★ Maîtrise", "P2");
    desk.save(&spreadsheet);
    // The policy was changed after the export: whose text counts is for a person to say.
    desk.change("pdcn.toml", |text| text.replace("minimum-age = 14", "minimum-age = 13"));
    let run = desk.run("import p.xlsx --write");
    assert_eq!(run.code, Some(1), "{}{}", run.stdout, run.stderr);
    assert!(run.stdout.contains("Balises sur l’IA!B2"), "{}", run.stdout);
    assert!(!run.stdout.contains("Outils d’IA!"), "what is the same is no conflict\n{}", run.stdout);
    let run = desk.run("import p.xlsx --write --ours --with-errors");
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    assert!(desk.text("pdcn.toml").contains("minimum-age = 13"));
}
