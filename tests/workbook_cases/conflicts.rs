//! Two people, two texts: nothing is written before each is decided.

use snapbox::{assert_data_eq, str};

use crate::{AI, Desk, OUTCOMES, transcript};

/// A desk on which two cells were changed on both sides.
fn desk() -> Desk {
    let desk = Desk::with_workbook();
    desk.change(AI, |text| {
        text.replacen("d’une machine qui parle ou qui répond", "d’un robot", 1).replacen(
            "ou à une machine.",
            "ou à un robot.",
            1,
        )
    });
    desk.edit(|spreadsheet| {
        let sheet = spreadsheet.sheet(OUTCOMES);
        sheet.set("IA-001", "Énoncé", "Distinguer une personne d’un appareil.");
        sheet.set("IA-002", "Énoncé", "Indiquer à qui poser une question : à une personne ou à un appareil.");
        sheet.set("IA-003", "Version de l’élève", "Je nomme des objets qui utilisent l’IA.");
    });
    desk
}

#[test]
fn both_texts_are_shown_and_nothing_is_written() {
    let desk = desk();
    let before = desk.files();
    let run = desk.run("import p.xlsx --write");
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    assert!(desk.files() == before, "nothing is written");
    let start = run.stdout.split("Ce que cela change").next().expect("what comes before");
    assert_data_eq!(
        start.to_owned(),
        str![[r#"
p.xlsx → édition 2026-2027
1 cellule changée, aucune ligne nouvelle, aucune enlevée

Ce que le classeur change (1)
  Apprentissages!E181 (IA-003) Version de l’élève
    - Je nomme des objets de tous les jours qui utilisent l’IA.
    + Je nomme des objets qui utilisent l’IA.

Changé des deux côtés (2)
  Apprentissages!D179 (IA-001) Énoncé
    à l’exportation : Distinguer une personne d’une machine qui parle ou qui répond.
    dans l’édition : Distinguer une personne d’un robot.
    dans le classeur : Distinguer une personne d’un appareil.
    à décider : --decide Apprentissages!D179=ours ou --decide Apprentissages!D179=theirs
  Apprentissages!D180 (IA-002) Énoncé
    à l’exportation : Indiquer à qui poser une question : à une personne ou à une machine.
    dans l’édition : Indiquer à qui poser une question : à une personne ou à un robot.
    dans le classeur : Indiquer à qui poser une question : à une personne ou à un appareil.
    à décider : --decide Apprentissages!D180=ours ou --decide Apprentissages!D180=theirs


"#]]
    );
    assert!(run.stdout.contains("il reste 2 cellules à décider"), "{}", run.stdout);
}

#[test]
fn each_is_decided_alone_or_with_the_others() {
    let one = desk();
    let run = one.run("import p.xlsx --decide Apprentissages!D179=theirs --write");
    assert_eq!(run.code, Some(1), "{}", run.stdout);
    let run = one.run("import p.xlsx --decide Apprentissages!D179=theirs --ours --write");
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    let text = one.text(AI);
    assert!(
        text.contains("d’un appareil.") && text.contains("ou à un robot.") && text.contains("objets qui utilisent")
    );
    let all = desk();
    assert_eq!(all.run("import p.xlsx --theirs --write").code, Some(0));
    let text = all.text(AI);
    assert!(text.contains("d’un appareil.") && text.contains("ou à un appareil.") && !text.contains("robot"));
    let none = desk();
    assert_eq!(none.run("import p.xlsx --ours --write").code, Some(0));
    assert!(none.text(AI).contains("d’un robot.") && none.text(AI).contains("objets qui utilisent"));
}

#[test]
fn a_decision_that_decides_nothing_is_told() {
    let desk = desk();
    assert_data_eq!(
        transcript(&desk.run("import p.xlsx --decide Apprentissages!D179")),
        str![[r#"
erreur : « Apprentissages!D179 » ne décide rien
  aide : Écrire la cellule telle qu’elle est montrée, puis =ours ou =theirs : Apprentissages!D17=theirs.
[2]

"#]]
    );
    let run = desk.run("import p.xlsx --theirs --decide Apprentissages!Z9=ours");
    assert_eq!(run.code, Some(1));
    assert!(run.stdout.contains("Apprentissages!Z9 : Rien n’est à décider"), "{}", run.stdout);
}
