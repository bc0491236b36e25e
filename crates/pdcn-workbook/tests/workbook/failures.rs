//! The ways in which a trip through a spreadsheet fails, each with what is asked for then and what is said, in both languages.

use pdcn_texts::Language;
use pdcn_workbook::Decisions;
use snapbox::{assert_data_eq, str};

use crate::spreadsheet::{Cell, Sheet, Spreadsheet};
use crate::support::{OUTCOMES_SHEET, back, brought, edition, edition_with, exported, in_both, opened, told};

/// What an edit of the sheet of outcomes asks for, and what is said.
fn after(edit: impl FnOnce(&mut Sheet)) -> String {
    let mut spreadsheet = opened();
    edit(spreadsheet.sheet(OUTCOMES_SHEET));
    in_both(&back(&spreadsheet))
}

#[test]
fn a_sheet_that_is_gone_takes_nothing_with_it() {
    let mut spreadsheet = opened();
    spreadsheet.0.retain(|sheet| !["Préalables", "Exceptions"].contains(&sheet.name.as_str()));
    assert_data_eq!(
        in_both(&back(&spreadsheet)),
        str![[r#"
La feuille « Préalables » n’est plus dans le classeur : ce qu’elle portait reste comme il est
La feuille « Exceptions » n’est plus dans le classeur : ce qu’elle portait reste comme il est
The sheet “Préalables” is gone from the workbook: what it carried stays as it is
The sheet “Exceptions” is gone from the workbook: what it carried stays as it is

"#]]
    );
}

#[test]
fn a_cell_that_was_emptied_clears_a_key_that_may_be_and_is_refused_for_one_that_may_not() {
    assert_data_eq!(
        after(|sheet| {
            sheet.set("VIE-002", "Version de l’élève", "");
            sheet.set("VIE-002", "Énoncé", "");
            sheet.set("IA-002", "Version de l’élève", "");
        }),
        str![[r#"
Apprentissages!D2 VIE-002 statement: "Nommer ce qu’on ne publie pas : son adresse, son école." -> ""
Apprentissages!E2 VIE-002 pupil: "Je nomme ce que je ne publie pas." -> ""
Apprentissages!D2 (VIE-002): « Énoncé » est vide, et ne peut pas l’être; il y avait : « Nommer ce qu’on ne publie pas : son adresse, son école. »
  Remettez un texte. Pour retirer la ligne entière, servez-vous de la colonne Action.
Apprentissages!D2 VIE-002 statement: "Nommer ce qu’on ne publie pas : son adresse, son école." -> ""
Apprentissages!E2 VIE-002 pupil: "Je nomme ce que je ne publie pas." -> ""
Apprentissages!D2 (VIE-002): “Énoncé” is empty, and cannot be; it said: “Nommer ce qu’on ne publie pas : son adresse, son école.”
  Put a text back. To take the whole row out, use the column Action.

"#]]
    );
}

#[test]
fn a_row_that_is_gone_stays_and_is_told() {
    assert_data_eq!(
        after(|sheet| sheet.delete("VIE-003")),
        str![[r#"
Apprentissages : une ligne du classeur exporté n’y est plus, et reste comme elle est : VIE-003
Apprentissages: one row of the workbook that was exported is gone, and stays as it is: VIE-003

"#]]
    );
}

#[test]
fn blank_rows_and_columns_are_skipped() {
    assert_data_eq!(
        after(|sheet| {
            for row in 100..200 {
                sheet.cells.insert((row, 3), " ".into());
            }
            sheet.cells.insert((5_000, 2_000), "  ".into());
        }),
        str![[r#"



"#]]
    );
}

#[test]
fn merged_cells_are_refused_with_their_range() {
    assert_data_eq!(
        after(|sheet| {
            let column = sheet.column("Énoncé");
            sheet.merged.push((1, column, 2, column));
            sheet.cells.remove(&(1, column));
            sheet.cells.remove(&(2, column));
        }),
        str![[r#"
Apprentissages!D2 VIE-002 statement: "Nommer ce qu’on ne publie pas : son adresse, son école." -> ""
Apprentissages!D3 VIE-003 statement: "Choisir un mot de passe." -> ""
Apprentissages!D2:D3: Des cellules sont fusionnées : une seule valeur y tient la place de plusieurs
  Annulez la fusion, puis remplissez chaque cellule.
Apprentissages!D2 (VIE-002): « Énoncé » est vide, et ne peut pas l’être; il y avait : « Nommer ce qu’on ne publie pas : son adresse, son école. »
  Remettez un texte. Pour retirer la ligne entière, servez-vous de la colonne Action.
Apprentissages!D3 (VIE-003): « Énoncé » est vide, et ne peut pas l’être; il y avait : « Choisir un mot de passe. »
  Remettez un texte. Pour retirer la ligne entière, servez-vous de la colonne Action.
Apprentissages!D2 VIE-002 statement: "Nommer ce qu’on ne publie pas : son adresse, son école." -> ""
Apprentissages!D3 VIE-003 statement: "Choisir un mot de passe." -> ""
Apprentissages!D2:D3: Cells are merged: a single value stands for several
  Unmerge them, then fill each cell.
Apprentissages!D2 (VIE-002): “Énoncé” is empty, and cannot be; it said: “Nommer ce qu’on ne publie pas : son adresse, son école.”
  Put a text back. To take the whole row out, use the column Action.
Apprentissages!D3 (VIE-003): “Énoncé” is empty, and cannot be; it said: “Choisir un mot de passe.”
  Put a text back. To take the whole row out, use the column Action.

"#]]
    );
}

#[test]
fn what_programs_change_by_themselves_is_no_edit() {
    assert_data_eq!(
        after(|sheet| sheet.map(|text| {
            let text = text.replace('’', "'").replace("\u{a0}:", " :").replace('\n', "\r\n").replace('é', "e\u{301}");
            if text.len() > 20 { text + " _x000D_" } else { text }
        })),
        str![[r#"



"#]]
    );
}

#[test]
fn headings_are_found_by_their_letters_in_any_language_wherever_they_stand() {
    let mut spreadsheet = opened();
    let sheet = spreadsheet.sheet(OUTCOMES_SHEET);
    sheet.set("VIE-002", "Version de l’élève", "Je nomme.");
    for (old, new) in [("Version de l’élève", "VERSION DE L'ELEVE"), ("→ Apprend", "Learns"), ("Énoncé", " enonce ")]
    {
        let column = sheet.column(old);
        sheet.cells.insert((0, column), new.into());
    }
    // A title above, a column of somebody's own before all others, another name.
    let cells = std::mem::take(&mut sheet.cells);
    sheet.cells = cells.into_iter().map(|((row, column), cell)| ((row + 2, column + 1), cell)).collect();
    sheet.cells.insert((0, 0), "Notre parcours".into());
    sheet.cells.insert((2, 0), "Notes du comité".into());
    sheet.cells.insert((3, 0), "À revoir".into());
    sheet.name = "Feuil1".to_owned();
    assert_data_eq!(
        in_both(&back(&spreadsheet)),
        str![[r#"
Feuil1!F4 VIE-002 pupil: "Je nomme ce que je ne publie pas." -> "Je nomme."
Feuil1 : une colonne n’est pas lue : Notes du comité
Feuil1 : lue comme la feuille « Apprentissages », d’après ses en-têtes
Feuil1!F4 VIE-002 pupil: "Je nomme ce que je ne publie pas." -> "Je nomme."
Feuil1: one column is not read: Notes du comité
Feuil1: read as the sheet “Apprentissages”, by its headings

"#]]
    );
}

#[test]
fn codes_that_became_days_or_numbers_are_told_and_never_guessed() {
    assert_data_eq!(
        after(|sheet| {
            sheet.set("VIE-002", "Arrimages", Cell::Date(2026, 1, 2));
            sheet.set("VIE-003", "Énoncé", Cell::Number(7.0));
            sheet.set("IA-001", "Version de l’élève", Cell::Flag(true));
            sheet.set("IA-002", "Id", Cell::Date(2026, 5, 1));
        }),
        str![[r#"
Apprentissages!Q2 (VIE-002): La cellule contient une date (2026-01-02) là où un texte est attendu : le tableur a sans doute changé en date ce qui était écrit
  Mettez la cellule au format Texte et récrivez ce qu’elle disait.
Apprentissages!D3 (VIE-003): La cellule contient un nombre (7) là où un texte est attendu : des zéros ou des décimales ont pu se perdre
  Mettez la cellule au format Texte et récrivez ce qu’elle disait.
Apprentissages!E4 (IA-001): La cellule contient une valeur logique (true) là où un texte est attendu
  Mettez la cellule au format Texte et récrivez ce qu’elle disait.
Apprentissages!A5 (IA-002): La cellule contient une date (2026-05-01) là où un texte est attendu : le tableur a sans doute changé en date ce qui était écrit
  Mettez la cellule au format Texte et récrivez ce qu’elle disait.
Apprentissages!Q2 (VIE-002): The cell holds a date (2026-01-02) where a text is expected: the spreadsheet has most likely made a date of what was written
  Give the cell the format Text, and write again what it said.
Apprentissages!D3 (VIE-003): The cell holds a number (7) where a text is expected: zeros or decimals may be lost
  Give the cell the format Text, and write again what it said.
Apprentissages!E4 (IA-001): The cell holds a logical value (true) where a text is expected
  Give the cell the format Text, and write again what it said.
Apprentissages!A5 (IA-002): The cell holds a date (2026-05-01) where a text is expected: the spreadsheet has most likely made a date of what was written
  Give the cell the format Text, and write again what it said.

"#]]
    );
}

#[test]
fn ids_that_were_sorted_alone_refuse_the_whole_sheet() {
    assert_data_eq!(
        after(|sheet| {
            sheet.set("VIE-002", "Énoncé", "Autre chose.");
            sheet.sort_alone("Id");
        }),
        str![[r#"
Apprentissages: Une colonne a été triée seule : 4 identifiants ne sont plus sur leur ligne, et plus rien ne dit quel texte va avec lequel. Toute la feuille est refusée
  Dans Excel, annulez le tri (Ctrl + Z), ou repartez du classeur d’avant; triez le tableau entier avec les flèches des en-têtes.
Apprentissages: A column was sorted alone: 4 ids are no longer in their row, and nothing says any more which text goes with which. The whole sheet is refused
  In Excel, undo the sort (Ctrl + Z), or go back to the workbook as it was; sort the whole table with the arrows of its headings.

"#]]
    );
}

#[test]
fn texts_that_were_sorted_alone_are_refused() {
    assert_data_eq!(
        after(|sheet| sheet.sort_alone("Énoncé")),
        str![[r#"
Apprentissages: La colonne « Énoncé » a été triée seule : les textes de ses 4 cellules sont les mêmes, mais chacun sur une autre ligne. Rien n’en est repris
  Dans Excel, annulez le tri (Ctrl + Z), ou repartez du classeur d’avant; triez le tableau entier avec les flèches des en-têtes.
Apprentissages: The column “Énoncé” was sorted alone: the texts of its 4 cells are the same, but each in another row. Nothing of it is taken
  In Excel, undo the sort (Ctrl + Z), or go back to the workbook as it was; sort the whole table with the arrows of its headings.

"#]]
    );
}

#[test]
fn what_is_computed_may_be_overwritten() {
    assert_data_eq!(
        after(|sheet| {
            sheet.set("VIE-002", "P1", "★");
            sheet.set("VIE-002", "Titre de la compétence (auto)", "Autre");
            sheet.set("IA-001", "Constats (auto)", "");
        }),
        str![[r#"



"#]]
    );
}

#[test]
fn what_is_not_in_a_list_is_refused_with_the_list() {
    assert_data_eq!(
        after(|sheet| {
            sheet.set("VIE-002", "→ Apprend", "P9");
            sheet.set("IA-001", "Usage de l’IA", "parfois");
            sheet.set("IA-002", "Action", "effacer");
            sheet.set("VIE-003", "Action", "retirer");
        }),
        str![[r#"
Apprentissages!F2 (VIE-002): « P9 » n’est pas dans la liste de cette colonne
  Choisissez dans la liste : P1, P2, P3.
Apprentissages!AB3 (VIE-003): L’apprentissage est à retirer, mais rien ne dit pourquoi
  Écrivez la raison dans la colonne « Raison du retrait » : elle reste dans l’édition.
Apprentissages!P4 (IA-001): « parfois » n’est pas dans la liste de cette colonne
  Choisissez dans la liste : aucun, débranché, démonstration, guidé, autonome.
Apprentissages!AA5 (IA-002): « effacer » n’est pas dans la liste de cette colonne
  Choisissez dans la liste : retirer.
Apprentissages!F2 (VIE-002): “P9” is not in the list of this column
  Choose from the list: P1, P2, P3.
Apprentissages!AB3 (VIE-003): The outcome is to be retired, but nothing says why
  Write the reason in the column “Reason for retiring”: it stays in the edition.
Apprentissages!P4 (IA-001): “parfois” is not in the list of this column
  Choose from the list: aucun, débranché, démonstration, guidé, autonome.
Apprentissages!AA5 (IA-002): “effacer” is not in the list of this column
  Choose from the list: retirer.

"#]]
    );
}

#[test]
fn without_the_hidden_sheet_the_fingerprint_says_what_it_held() {
    let mut spreadsheet = opened();
    spreadsheet.sheet(OUTCOMES_SHEET).set("VIE-003", "Énoncé", "Choisir une phrase de passe.");
    spreadsheet.0.retain(|sheet| sheet.name != "_pdcn");
    assert_data_eq!(
        in_both(&back(&spreadsheet)),
        str![[r#"
Apprentissages!D3 VIE-003 statement: "Choisir un mot de passe." -> "Choisir une phrase de passe."
Apprentissages!D3 VIE-003 statement: "Choisir un mot de passe." -> "Choisir une phrase de passe."

"#]]
    );
}

#[test]
fn without_either_each_difference_is_to_be_decided() {
    let mut spreadsheet = opened();
    spreadsheet.sheet(OUTCOMES_SHEET).set("VIE-003", "Énoncé", "Choisir une phrase de passe.");
    spreadsheet.0.retain(|sheet| !["_pdcn", "Lisez-moi"].contains(&sheet.name.as_str()));
    assert_data_eq!(
        in_both(&back(&spreadsheet)),
        str![[r#"
conflict Apprentissages!D3 statement: None, "Choisir un mot de passe.", "Choisir une phrase de passe."
La feuille cachée du classeur s’est perdue : rien ne dit ce qu’il contenait à l’exportation. Chaque cellule qui diffère de l’édition est à décider
conflict Apprentissages!D3 statement: None, "Choisir un mot de passe.", "Choisir une phrase de passe."
The hidden sheet of the workbook is lost: nothing says what it held when it was exported. Each cell that differs from the edition is to be decided

"#]]
    );
}

#[test]
fn what_both_have_changed_is_a_conflict_and_what_one_has_is_not() {
    let today = edition_with(&[("Choisir un mot", "Inventer un mot"), ("Comparer deux", "Comparer trois")]);
    let mut spreadsheet = Spreadsheet::open(&exported(&edition(), "fr"));
    let sheet = spreadsheet.sheet(OUTCOMES_SHEET);
    sheet.set("VIE-003", "Énoncé", "Choisir une phrase de passe.");
    sheet.set("IA-001", "Énoncé", "Repérer deux erreurs.");
    let merge = brought(&spreadsheet.save(), &today, &Decisions::default()).expect("a workbook");
    assert_data_eq!(
        told(&merge, Language::French),
        str![[r#"
Apprentissages!D4 IA-001 statement: "Repérer une erreur dans une réponse." -> "Repérer deux erreurs."
conflict Apprentissages!D3 statement: Some("Choisir un mot de passe."), "Inventer un mot de passe.", "Choisir une phrase de passe."

"#]]
    );
}

#[test]
fn formulas_are_refused_but_for_ours() {
    assert_data_eq!(
        after(|sheet| sheet.set("VIE-003", "Énoncé", Cell::Formula("=CONCAT(\"a\",\"b\")", "ab"))),
        str![[r#"
Apprentissages!D3 (VIE-003): La cellule contient une formule, dont le résultat (« ab ») peut changer d’un ordinateur à l’autre
  Remplacez la formule par sa valeur : copier, puis collage spécial, valeurs.
Apprentissages!D3 (VIE-003): The cell has a formula, whose result (“ab”) may change from one computer to the next
  Put its value in the place of the formula: copy, then paste special, values.

"#]]
    );
}

#[test]
fn ids_are_for_ever() {
    assert_data_eq!(
        after(|sheet| {
            let column = sheet.column("Id");
            let [changed, repeated, erased] = ["VIE-002", "IA-002", "IA-001"].map(|id| sheet.row(id));
            sheet.cells.insert((changed, column), "VIE-009".into());
            sheet.cells.remove(&(erased, column));
            let copied: Vec<_> =
                sheet.cells.range((repeated, 0)..(repeated + 1, 0)).map(|(at, cell)| (at.1, cell.clone())).collect();
            let end = sheet.end();
            sheet.cells.extend(copied.into_iter().map(|(column, cell)| ((end, column), cell)));
            sheet.cells.insert((end + 1, column), "IA-099".into());
            sheet.put(end + 1, "Énoncé", "Nouveau.");
        }),
        str![[r#"
Apprentissages!A2 (VIE-009): L’identifiant était VIE-002 : un identifiant est permanent, des plans et des dossiers peuvent le nommer
  Remettez VIE-002. Pour un nouvel apprentissage, écrivez une nouvelle ligne sans identifiant et retirez l’ancien par la colonne Action.
Apprentissages!A4 (IA-001): L’identifiant de cette ligne a été effacé : rien ne dit si elle est nouvelle ou si c’est toujours la même
  Remettez l’identifiant. Pour une nouvelle ligne, écrivez-la sous le tableau.
Apprentissages!A6 (IA-002): Cet identifiant est déjà sur une autre ligne : impossible de savoir laquelle compte
  Supprimez une des deux lignes, ou videz l’identifiant de celle qui est nouvelle.
Apprentissages!A7 (IA-099): Cet identifiant n’est pas dans l’édition
  Pour un nouvel apprentissage, laissez l’identifiant vide, même si le comité a choisi un numéro : le prochain libre de son volet lui sera donné, dans l’ordre des lignes. Pour le nommer ailleurs, un nom provisoire : ?1.
Apprentissages!A2 (VIE-009): The id was VIE-002: an id is permanent, since plans and records may name it
  Put VIE-002 back. For a new outcome, write a new row without an id, and retire the old one by the column Action.
Apprentissages!A4 (IA-001): The id of this row was erased: there is no telling whether it is new or still the same
  Put the id back. Write a new row below the table.
Apprentissages!A6 (IA-002): This id stands in another row already: there is no telling which one counts
  Delete one of the two rows, or empty the id of the one that is new.
Apprentissages!A7 (IA-099): This id is not in the edition
  For a new outcome, leave the id empty, even if the committee has chosen a number: it will be given the next one free in its strand, in the order of the rows. To name it elsewhere, a name for now: ?1.

"#]]
    );
}

#[test]
fn what_was_taken_out_meanwhile_is_told_when_it_was_edited() {
    let today = edition_with(&[("id = \"IA-002\"", "id = \"IA-003\""), ("id = \"VIE-003\"", "id = \"VIE-004\"")]);
    let mut spreadsheet = opened();
    spreadsheet.sheet(OUTCOMES_SHEET).set("IA-002", "Énoncé", "Autre.");
    let merge = brought(&spreadsheet.save(), &today, &Decisions::default()).expect("a workbook");
    assert_data_eq!(
        in_both(&merge),
        str![[r#"
Apprentissages!D5 (IA-002): Cette ligne a été modifiée, mais ce dont elle parle ne se trouve plus dans le parcours : retiré, sous un autre identifiant, ou dans un fichier qui ne se lit pas
  Si le changement compte encore, faites-le sur ce qui l’a remplacé; sinon, supprimez la ligne.
Apprentissages!A3 : VIE-003 n’est plus dans le parcours; la ligne n’a pas été modifiée, et n’est pas reprise
Préalables!A2 : VIE-003 > VIE-002 n’est plus dans le parcours; la ligne n’a pas été modifiée, et n’est pas reprise
Apprentissages!D5 (IA-002): This row was edited, but what it is about is no longer found in the pathway: taken out, under another id, or in a file that cannot be read
  If the change still counts, make it on what took its place; else delete the row.
Apprentissages!A3: VIE-003 is no longer in the pathway; its row was not edited, and is not taken
Préalables!A2: VIE-003 > VIE-002 is no longer in the pathway; its row was not edited, and is not taken

"#]]
    );
}

#[test]
fn a_new_row_says_what_it_lacks() {
    assert_data_eq!(
        after(|sheet| {
            let end = sheet.end();
            sheet.put(end, "Énoncé", "Nouveau.");
            sheet.put(end, "→ Apprend", "P7");
        }),
        str![[r#"
Apprentissages!B6: « Compétence » est vide, et une nouvelle ligne en a besoin
  Remplissez cette cellule, ou videz toute la ligne.
Apprentissages!F6: « P7 » n’est pas dans la liste de cette colonne
  Choisissez dans la liste : P1, P2, P3.
Apprentissages!B6: “Compétence” is empty, and a new row needs it
  Fill this cell, or empty the whole row.
Apprentissages!F6: “P7” is not in the list of this column
  Choose from the list: P1, P2, P3.

"#]]
    );
}

#[test]
fn a_translation_is_whole_or_is_not() {
    assert_data_eq!(
        after(|sheet| {
            sheet.set("VIE-002", "Version de l’élève (en)", "I can name it.");
            sheet.set("VIE-002", "Énoncé (en)", "");
            sheet.set("IA-001", "Version de l’élève (en)", "I can spot it.");
        }),
        str![[r#"
Apprentissages!Y2 VIE-002 translation.en.statement: "Name what one does not publish." -> ""
Apprentissages!Z2 VIE-002 translation.en.pupil: "" -> "I can name it."
Apprentissages!Z4 IA-001 translation.en.pupil: "" -> "I can spot it."
Apprentissages!Y2 (VIE-002): « Énoncé (en) » est vide, et ne peut pas l’être; il y avait : « Name what one does not publish. »
  Remettez un texte. Pour retirer la ligne entière, servez-vous de la colonne Action.
Apprentissages!Y4 (IA-001): Une traduction est commencée, mais « Énoncé (en) » y manque
  Remplissez cette cellule, ou videz les autres de cette langue.
Apprentissages!Y2 VIE-002 translation.en.statement: "Name what one does not publish." -> ""
Apprentissages!Z2 VIE-002 translation.en.pupil: "" -> "I can name it."
Apprentissages!Z4 IA-001 translation.en.pupil: "" -> "I can spot it."
Apprentissages!Y2 (VIE-002): “Énoncé (en)” is empty, and cannot be; it said: “Name what one does not publish.”
  Put a text back. To take the whole row out, use the column Action.
Apprentissages!Y4 (IA-001): A translation has been begun, but “Énoncé (en)” is missing from it
  Fill this cell, or empty the others of that language.

"#]]
    );
}

#[test]
fn a_sheet_or_a_column_that_is_there_twice_and_headings_that_are_gone_are_told() {
    let mut spreadsheet = opened();
    let mut copy = spreadsheet.sheet("Volets").clone();
    copy.name = "Volets (2)".to_owned();
    spreadsheet.0.push(copy);
    let sheet = spreadsheet.sheet("Ressources");
    let column = sheet.column("Public");
    sheet.cells.insert((0, column), "Titre".into());
    spreadsheet.sheet("Retirés").cells.retain(|at, _| at.0 > 0);
    spreadsheet.sheet(OUTCOMES_SHEET).delete_column("Ouvert\u{a0}: pourquoi");
    assert_data_eq!(
        in_both(&back(&spreadsheet)),
        str![[r#"
Retirés: Cette feuille n’a plus ses en-têtes : rien n’en peut être repris
  Remettez la ligne des en-têtes, ou copiez-la d’un nouveau classeur.
Volets (2): Deux feuilles portent les mêmes en-têtes, celle-ci et « Volets » : impossible de savoir laquelle compte
  Supprimez celle qui ne doit pas compter.
Ressources!D1: L’en-tête « Titre » est là deux fois : impossible de savoir quelle colonne compte
  Supprimez ou renommez celle qui ne doit pas compter.
Apprentissages : une colonne n’est plus là, et ce qu’elle portait reste comme il est : Ouvert : pourquoi
Ressources : une colonne n’est plus là, et ce qu’elle portait reste comme il est : Public
La feuille « Retirés » n’est plus dans le classeur : ce qu’elle portait reste comme il est
Retirés: This sheet has lost its headings: nothing of it can be taken
  Put the row of headings back, or copy it from a new workbook.
Volets (2): Two sheets have the same headings, this one and “Volets”: there is no telling which one counts
  Delete the one that is not to count.
Ressources!D1: The heading “Titre” is there twice: there is no telling which column counts
  Delete or rename the one that is not to count.
Apprentissages: one column is gone, and what it carried stays as it is: Ouvert : pourquoi
Ressources: one column is gone, and what it carried stays as it is: Public
The sheet “Retirés” is gone from the workbook: what it carried stays as it is

"#]]
    );
}

#[test]
fn a_blank_cell_and_one_that_holds_an_empty_text_are_the_same() {
    let spreadsheet = opened();
    assert_eq!(spreadsheet.clone().sheet(OUTCOMES_SHEET).text("IA-002", "Version de l’élève"), "");
    assert_data_eq!(
        after(|sheet| {
            for heading in ["Version de l’élève", "★ Maîtrise", "Exemples", "Arrimages"] {
                let at = (sheet.row("IA-002"), sheet.column(heading));
                sheet.cells.insert(at, "'".replace('\'', "").into());
            }
        }),
        str![[r#"



"#]]
    );
}

#[test]
fn to_change_strands_takes_a_reason() {
    assert_data_eq!(
        after(|sheet| sheet.set("VIE-002", "Compétence", "ia-eval")),
        str![[r#"
Apprentissages!B2 VIE-002 competency: "VIE-DON" -> "IA-EVAL"
Apprentissages!AB2 (VIE-002): Dans le volet IA, cet apprentissage aura un nouvel identifiant, qui remplacera celui-ci partout; mais rien ne dit pourquoi il change de volet
  Écrivez pourquoi dans la colonne « Raison du retrait » : l’ancien identifiant est retiré avec cette raison.
Apprentissages!B2 VIE-002 competency: "VIE-DON" -> "IA-EVAL"
Apprentissages!AB2 (VIE-002): In the strand IA this outcome will have a new id, which takes the place of this one everywhere; but nothing says why it changes strands
  Write why in the column “Reason for retiring”: the old id is retired with that reason.

"#]]
    );
}
