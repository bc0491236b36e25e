//! What teaching asks for, on sheets of its own: what belongs together though it stands apart, and what a person slips in.

use pdcn_texts::Language;
use pdcn_workbook::Decisions;
use snapbox::str;

use crate::files;
use crate::spreadsheet::Spreadsheet;
use crate::support::{EVIDENCE, OUTCOMES_SHEET, back, brought, edition_with, exported, in_both, opened, told};

/// What comes of some edits of the small edition, in both languages.
fn after(edit: impl FnOnce(&mut Spreadsheet)) -> String {
    let mut spreadsheet = opened();
    edit(&mut spreadsheet);
    in_both(&back(&spreadsheet))
}

#[test]
fn a_number_is_a_number() {
    snapbox::assert_data_eq!(
        after(|book| book.sheet(OUTCOMES_SHEET).set("IA-001", "Périodes", "trois")),
        str![[r#"
Apprentissages!N4 (IA-001): « trois » n’est pas un nombre entier de 1 à 60
  Écrivez le nombre en chiffres, seul, ou videz la cellule.
Apprentissages!N4 (IA-001): “trois” is not a whole number from 1 to 60
  Write the number alone, in digits, or empty the cell.

"#]]
    );
    snapbox::assert_data_eq!(
        after(|book| book.sheet(OUTCOMES_SHEET).set("IA-001", "Périodes", "0")),
        str![[r#"
Apprentissages!N4 (IA-001): « 0 » n’est pas un nombre entier de 1 à 60
  Écrivez le nombre en chiffres, seul, ou videz la cellule.
Apprentissages!N4 (IA-001): “0” is not a whole number from 1 to 60
  Write the number alone, in digits, or empty the cell.

"#]]
    );
}

#[test]
fn a_sign_in_another_language_needs_its_statement_there() {
    let sign = |book: &mut Spreadsheet| book.sheet(EVIDENCE).set("VIE-003", "→ Signes au début (en)", "Shows.");
    snapbox::assert_data_eq!(
        after(sign),
        str![[r#"
Ce qu’on observe!I3 VIE-003 translation.en.evidence.learn: "" -> "Shows."
Ce qu’on observe!I3 (VIE-003): Une traduction est commencée, mais « Énoncé (en) » y manque
  Remplissez cette cellule, ou videz les autres de cette langue.
Ce qu’on observe!I3 VIE-003 translation.en.evidence.learn: "" -> "Shows."
Ce qu’on observe!I3 (VIE-003): A translation has been begun, but “Énoncé (en)” is missing from it
  Fill this cell, or empty the others of that language.

"#]]
    );
    let with_statement = after(|book| {
        sign(book);
        book.sheet(OUTCOMES_SHEET).set("VIE-003", "Énoncé (en)", "Choose a password.");
    });
    snapbox::assert_data_eq!(
        with_statement,
        str![[r#"
Apprentissages!Y3 VIE-003 translation.en.statement: "" -> "Choose a password."
Ce qu’on observe!I3 VIE-003 translation.en.evidence.learn: "" -> "Shows."
Apprentissages!Y3 VIE-003 translation.en.statement: "" -> "Choose a password."
Ce qu’on observe!I3 VIE-003 translation.en.evidence.learn: "" -> "Shows."

"#]]
    );
}

#[test]
fn a_statement_does_not_take_along_what_is_on_another_sheet() {
    let statement = "statement = \"Name what one does not publish.\"";
    let with_family = format!("{statement}\nfamily = \"Ask what it is.\"");
    let edition = edition_with(&[(statement, &with_family)]);
    let merge = |cells: &[(&str, &str)]| {
        let mut spreadsheet = Spreadsheet::open(&exported(&edition, "fr"));
        for (sheet, heading) in cells {
            spreadsheet.sheet(sheet).set("VIE-002", heading, "");
        }
        in_both(&brought(&spreadsheet.save(), &edition, &Decisions::default()).expect("a workbook"))
    };
    let told = merge(&[(OUTCOMES_SHEET, "Énoncé (en)")]);
    snapbox::assert_data_eq!(
        told,
        str![[r#"
Apprentissages!Y2 VIE-002 translation.en.statement: "Name what one does not publish." -> ""
Apprentissages!Y2 (VIE-002): « Énoncé (en) » est vide, et ne peut pas l’être; il y avait : « Name what one does not publish. »
  Remettez un texte. Pour retirer la ligne entière, servez-vous de la colonne Action.
Apprentissages!Y2 VIE-002 translation.en.statement: "Name what one does not publish." -> ""
Apprentissages!Y2 (VIE-002): “Énoncé (en)” is empty, and cannot be; it said: “Name what one does not publish.”
  Put a text back. To take the whole row out, use the column Action.

"#]]
    );
    let told = merge(&[(OUTCOMES_SHEET, "Énoncé (en)"), (EVIDENCE, "À la maison (en)")]);
    snapbox::assert_data_eq!(
        told,
        str![[r#"
Apprentissages!Y2 VIE-002 translation.en.statement: "Name what one does not publish." -> ""
Ce qu’on observe!M2 VIE-002 translation.en.family: "Ask what it is." -> ""
Apprentissages!Y2 VIE-002 translation.en.statement: "Name what one does not publish." -> ""
Ce qu’on observe!M2 VIE-002 translation.en.family: "Ask what it is." -> ""

"#]]
    );
}

#[test]
fn a_new_outcome_has_its_signs_by_its_name_for_now() {
    let new = after(|book| {
        let sheet = book.sheet(OUTCOMES_SHEET);
        let end = sheet.end();
        for (heading, value) in [
            ("Id", "?1"),
            ("Compétence", "IA-EVAL"),
            ("Énoncé", "Dire pourquoi."),
            ("→ Apprend", "P3"),
            ("Essentiel", "oui"),
        ] {
            sheet.put(end, heading, value);
        }
        let sheet = book.sheet(EVIDENCE);
        let end = sheet.end();
        for (heading, value) in [("Apprentissage", "?1"), ("★ Signes de maîtrise", "Dit.\nRedit.")] {
            sheet.put(end, heading, value);
        }
    });
    snapbox::assert_data_eq!(
        new,
        str![[r#"
new Apprentissages!A6 "?1" {"competency": "IA-EVAL", "essential": "true", "learn": "P3", "statement": "Dire pourquoi."}
new Ce qu’on observe!A6 "?1" {"evidence.master": "Dit./nRedit.", "id": "?1"}
new Apprentissages!A6 "?1" {"competency": "IA-EVAL", "essential": "true", "learn": "P3", "statement": "Dire pourquoi."}
new Ce qu’on observe!A6 "?1" {"evidence.master": "Dit./nRedit.", "id": "?1"}

"#]]
    );
}

#[test]
fn what_a_prerequisite_leads_to_is_changed_as_any_cell() {
    let of = |cells: &[(&str, &str)]| {
        let mut spreadsheet = opened();
        for (heading, value) in cells {
            spreadsheet.sheet("Préalables").set("VIE-003", heading, *value);
        }
        told(&back(&spreadsheet), Language::French)
    };
    let elsewhere = of(&[("Raison", "Autre raison."), ("Préalable", "IA-001")]);
    snapbox::assert_data_eq!(
        elsewhere,
        str![[r#"
Préalables!G2 VIE-003 > VIE-002 reason: "Il faut savoir quoi protéger." -> "Autre raison."
Préalables!C2 VIE-003 > VIE-002 id: "VIE-002" -> "IA-001"

"#]]
    );
    let nowhere = of(&[("Préalable", "IA-999")]);
    snapbox::assert_data_eq!(
        nowhere,
        str![[r#"
Préalables!C2 (VIE-003 > IA-999): « IA-999 » n’est pas un apprentissage de l’édition, ni une nouvelle ligne du classeur
  Corrigez l’identifiant. Pour nommer un nouvel apprentissage, donnez-lui dans sa feuille un nom provisoire (?1) et écrivez le même ici.

"#]]
    );
}

#[test]
fn a_row_that_was_copied_is_a_new_one() {
    let merge = after(|book| {
        let sheet = book.sheet(OUTCOMES_SHEET);
        let (row, end) = (sheet.row("IA-002"), sheet.end());
        let cells: Vec<_> = sheet.cells.range((row, 0)..(row + 1, 0)).map(|(at, cell)| (*at, cell.clone())).collect();
        sheet.cells.extend(cells.into_iter().map(|((_, column), cell)| ((end, column), cell)));
        sheet.put(end, "Id", "");
        sheet.put(end, "Énoncé", "Comparer trois réponses.");
    });
    snapbox::assert_data_eq!(
        merge,
        str![[r#"
new Apprentissages!A6 "" {"ai-use": "none", "competency": "IA-EVAL", "essential": "false", "learn": "P3", "reuse": "P3", "statement": "Comparer trois réponses."}
new Apprentissages!A6 "" {"ai-use": "none", "competency": "IA-EVAL", "essential": "false", "learn": "P3", "reuse": "P3", "statement": "Comparer trois réponses."}

"#]]
    );
}

#[test]
fn each_cell_changes_the_lines_of_its_key() {
    let lines = files::after(|book| {
        let sheet = book.sheet(OUTCOMES_SHEET);
        sheet.set("IA-001", "Périodes", "5");
        sheet.set("IA-001", "Essentiel", "non");
        sheet.set("VIE-003", "Sujets délicats", "leurre");
        let sheet = book.sheet(EVIDENCE);
        sheet.set("VIE-002", "★ Signes de maîtrise", "Trie dix exemples.\nDit pourquoi.\nEn ajoute un.");
        sheet.set("IA-001", "Montré autrement", "Pointe l'erreur.");
        sheet.set("VIE-002", "À la maison (en)", "Ask.");
        book.sheet("Lexique").set("ia", "Autres formes", "IA");
        book.sheet("Sujets délicats").set("leurre", "Qui prévenir", "La direction.");
    });
    snapbox::assert_data_eq!(
        lines,
        str![[r#"
-variants = ["IA", "IAs"]
+variants = ["IA"]
+tell = ["La direction."]
-master = ["Trie dix exemples.", "Dit pourquoi."]
+master = ["Trie dix exemples.", "Dit pourquoi.", "En ajoute un."]
+family = "Ask."
+topics = ["leurre"]
-essential = true
-periods = 3
+essential = false
+periods = 5
+[outcome.evidence]
+adapted = "Pointe l’erreur."
+

"#]]
    );
}

#[test]
fn signs_that_are_all_emptied_leave_no_table() {
    let lines = files::after(|book| {
        let sheet = book.sheet(EVIDENCE);
        sheet.set("VIE-002", "★ Signes de maîtrise", "");
        sheet.set("VIE-002", "→ Signes au début", "");
    });
    snapbox::assert_data_eq!(
        lines,
        str![[r#"
-[outcome.evidence]
-learn = "Nomme un exemple avec de l’aide."
-master = ["Trie dix exemples.", "Dit pourquoi."]
-

"#]]
    );
}

#[test]
fn new_records_of_each_sheet_are_blocks() {
    let lines = files::after(|book| {
        let mut add = |sheet: &str, cells: &[(&str, &str)]| {
            let sheet = book.sheet(sheet);
            let end = sheet.end();
            for (heading, value) in cells {
                sheet.put(end, heading, *value);
            }
        };
        add(
            OUTCOMES_SHEET,
            &[
                ("Id", "?1"),
                ("Compétence", "IA-EVAL"),
                ("Énoncé", "Dire pourquoi."),
                ("→ Apprend", "P3"),
                ("Essentiel", "oui"),
                ("Périodes", "2"),
                ("Sujets délicats", "sextorsion"),
                ("Énoncé (en)", "Say why."),
            ],
        );
        add(EVIDENCE, &[("Apprentissage", "?1"), ("→ Signes au début", "Dit."), ("→ Signes au début (en)", "Says.")]);
        add("Sujets délicats", &[("Id", "sextorsion"), ("Titre", "Sextorsion"), ("À éviter", "Garder une copie.")]);
        add("Lexique", &[("Id", "leurre"), ("Terme", "leurre"), ("Définition", "Une ruse.")]);
    });
    snapbox::assert_data_eq!(
        lines,
        str![[r#"
+[[term]]
+id = "leurre"
+title = "leurre"
+definition = "Une ruse."
+
+[[topic]]
+id = "sextorsion"
+title = "Sextorsion"
+avoid = ["Garder une copie."]
+
+
+[[outcome]]
+id = "IA-003"
+competency = "IA-EVAL"
+statement = "Dire pourquoi."
+learn = "P3"
+essential = true
+periods = 2
+topics = ["sextorsion"]
+
+[outcome.evidence]
+learn = "Dit."
+
+[outcome.translation.en]
+statement = "Say why."
+
+[outcome.translation.en.evidence]
+learn = "Says."

"#]]
    );
}

#[test]
fn a_prerequisite_that_leads_elsewhere_stays_where_it_is() {
    let lines = files::after(|book| {
        let sheet = book.sheet("Préalables");
        sheet.set("VIE-003", "Force", "utile");
        sheet.set("VIE-003", "Préalable", "IA-001");
    });
    snapbox::assert_data_eq!(
        lines,
        str![[r#"
-id = "VIE-002"
-strength = "required"
+id = "IA-001"
+strength = "helpful"

"#]]
    );
}

#[test]
fn codes_are_told_one_by_one() {
    let told = after(|book| {
        let sheet = book.sheet(OUTCOMES_SHEET);
        sheet.set("VIE-003", "Arrimages", "cadre 3 : 1, cadre:2.1");
        sheet.set("IA-001", "Prépare (codes)", "cadre");
        sheet.set("IA-002", "Arrimages", "cadre : 3");
    });
    snapbox::assert_data_eq!(
        told,
        str![[r#"
Apprentissages!Q5 IA-002 aligns: "" -> "cadre:3"
Apprentissages!Q3 (VIE-003): « cadre 3 : 1 » n’est pas le code d’un cadre
  Écrivez un code par ligne, le cadre, deux-points, le code : digcomp-3.0:2.6. La feuille « Codes » les a tous.
Apprentissages!R4 (IA-001): « cadre » n’est pas le code d’un cadre
  Écrivez un code par ligne, le cadre, deux-points, le code : digcomp-3.0:2.6. La feuille « Codes » les a tous.
Apprentissages!Q5 IA-002 aligns: "" -> "cadre:3"
Apprentissages!Q3 (VIE-003): “cadre 3 : 1” is not the code of a framework
  Write a code on a line, the framework, a colon, the code: digcomp-3.0:2.6. The sheet “Codes” has them all.
Apprentissages!R4 (IA-001): “cadre” is not the code of a framework
  Write a code on a line, the framework, a colon, the code: digcomp-3.0:2.6. The sheet “Codes” has them all.

"#]]
    );
}

#[test]
fn a_record_that_nothing_names_is_removed() {
    let lines = files::after(|book| {
        book.sheet("Lexique").set("ia", "Action", "supprimer");
        book.sheet("Ressources").set("affiche", "Action", "enlever");
    });
    snapbox::assert_data_eq!(
        lines,
        str![[r#"
-[[resource]]
-id = "affiche"
-title = "Affiche"
-kind = "affiche"
-checked = 2026-10-01
-
-[[resource.content]]
-title = "Profil"
-text = "Un profil fictif."
-
-[[term]]
-id = "ia"
-title = "intelligence artificielle"
-variants = ["IA", "IAs"]
-definition = "Ce qui apprend de données."
-
-[term.translation.en]
-title = "artificial intelligence"
-

"#]]
    );
}

#[test]
fn what_retires_names_what_is_there_and_what_is_left_aside_is_told() {
    let told = after(|book| {
        let sheet = book.sheet(OUTCOMES_SHEET);
        sheet.set("IA-002", "Action", "retirer");
        sheet.set("IA-002", "Raison du retrait", "Trop vague.");
        sheet.set("IA-002", "Remplacé par (si retiré)", "ZZZ-001");
        sheet.set("IA-002", "Énoncé", "Autre.");
        let end = sheet.end();
        sheet.put(end, "Id", "VIE-001");
        sheet.put(end, "Énoncé", "Revenir.");
    });
    snapbox::assert_data_eq!(
        told,
        str![[r#"
removed Apprentissages!AA5 IA-002: "Trop vague." ["ZZZ-001"]
Apprentissages!AC5 (IA-002): « ZZZ-001 » n’est pas un apprentissage de l’édition, ni une nouvelle ligne du classeur
  Corrigez l’identifiant. Pour nommer un nouvel apprentissage, donnez-lui dans sa feuille un nom provisoire (?1) et écrivez le même ici.
Apprentissages!A6 (VIE-001): Cet identifiant a été retiré de l’édition, et ne revient jamais
  Pour un nouvel apprentissage, laissez l’identifiant vide : le prochain numéro libre lui sera donné.
Apprentissages!D5 : IA-002 est à retirer : ce qui a été changé dans sa ligne n’est pas repris
removed Apprentissages!AA5 IA-002: "Trop vague." ["ZZZ-001"]
Apprentissages!AC5 (IA-002): “ZZZ-001” is no outcome of the edition, nor a new row of the workbook
  Correct the id. To name a new outcome, give it a name for now in its sheet (?1), and write the same here.
Apprentissages!A6 (VIE-001): This id was retired from the edition, and never comes back
  For a new outcome, leave the id empty: it will be given the next free number.
Apprentissages!D5: IA-002 is to be retired: what was changed in its row is not taken

"#]]
    );
}
