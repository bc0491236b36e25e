//! What is shown of a table before anything is written, in both languages.

use snapbox::{assert_data_eq, str};

use super::tables;
use crate::Desk;

#[test]
fn what_is_understood_and_what_is_not() {
    let desk = Desk::with("t.xlsx", &tables::arrows().0);
    let run = desk.run("init p --from t.xlsx --dry-run");
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(!desk.path("p").exists(), "nothing is written");
    assert_data_eq!(
        run.stdout,
        str![[r#"
t.xlsx → p

Ce qui est compris
  Primaire : en-têtes à la ligne 4
    A Volet : volet
    B Énoncé : énoncé
    C Code : code
    D M4 : signes, Mat. 4
    E M5 : signes, Mat. 5
    F 1re : signes, 1re
    G 2e : signes, 2e
    H 3e : signes, 3e
    I 4e : signes, 4e
    J 5e : signes, 5e
    K 6e : signes, 6e
    L Exemples : exemples
    M Commentaires : commentaire (gardé en note)
    N Ordre : pas repris
  Secondaire : en-têtes à la ligne 1
    A Volet : volet
    B Énoncé : énoncé
    C 1re : signes, 1re sec.
    D 2e : signes, 2e sec.
    E 3e : signes, 3e sec.
    F 4e : signes, 4e sec.
    G 5e : signes, 5e sec.

Les signes et les couleurs
  → : apprend (→) (6 cellules)
  ★ : maîtrise (★) (5 cellules)
  -> : apprend (→) (une cellule)
  ☆ : maîtrise (★) (une cellule)
  ⇒ : apprend (→) (une cellule)
  ? : pas compris (une cellule)
  →★ : apprend (→), maîtrise (★) (une cellule)
  couleur gris pâle (D9D9D9) : réutilise (tramé) (4 cellules)
  → sans ★ reste ouvert : rien ne dit quand c’est maîtrisé (un apprentissage).
  ★ sans → commence dans l’année du ★ (un apprentissage).

Les volets et les compétences (4)
  VPS Vie privée et sécurité (4 apprentissages)
    VPS-VPS Vie privée et sécurité (4 apprentissages)
  IA Intelligence artificielle (3 apprentissages)
    IA-IA Intelligence artificielle (3 apprentissages)

Ce qui n’est pas repris (11 cellules)
  Primaire!N3:N10 : La colonne « Ordre » n’est pas reprise (7 cellules) : rien ne dit ce qu’elle contient, ou la correspondance la met de côté
    Dites ce qu’elle contient dans import.toml (is = "comment" la garde en note).
  Primaire!G9 : On ne sait pas ce que veut dire « ? »
    Dites-le dans import.toml, au bloc [[sign]] : means = ["learn"], ["master"], ["reuse"], ["work"] ou ["nothing"].
  Primaire!B10 : « Nommer un outil sans année » n’a aucune année : aucune cellule de sa ligne ne dit quand il s’apprend
    Si c’est un apprentissage, écrivez un signe sous une année, ou ajoutez-le plus tard avec pdcn add outcome. Si c’est une note qui compte, recopiez-la dans celle de l’édition (editions/…/edition.toml).
  Secondaire!G3 : « ★ » vient après une première maîtrise (★) sur la même ligne : un apprentissage n’est maîtrisé qu’une fois, à la première
    Gardez une seule maîtrise, ou faites deux énoncés, un pour chaque année.
  Notes : Ce tableau n’est pas lu : il ne nomme pas d’années et d’énoncés, ou la correspondance le met de côté (une cellule)
    S’il contient des apprentissages, donnez-lui des en-têtes, ou écrivez read = true et ses colonnes dans import.toml.

Édition 2026-2027 : 7 apprentissages. 70 cellules : 59 reprises, 11 dites ci-dessus.
Rien n’est écrit. Pour commencer le parcours : la même commande sans --dry-run.

"#]]
    );
}

#[test]
fn the_same_in_english() {
    let desk = Desk::with("t.xlsx", &tables::arrows().0);
    let run = desk.run("init p --from t.xlsx --edition 2027-2028 --dry-run --lang en");
    assert_data_eq!(
        run.stdout,
        str![[r#"
t.xlsx → p

What is understood
  Primaire: headings in row 4
    A Volet: strand
    B Énoncé: statement
    C Code: code
    D M4: signs, Mat. 4
    E M5: signs, Mat. 5
    F 1re: signs, 1re
    G 2e: signs, 2e
    H 3e: signs, 3e
    I 4e: signs, 4e
    J 5e: signs, 5e
    K 6e: signs, 6e
    L Exemples: examples
    M Commentaires: comment (kept in the note)
    N Ordre: not taken
  Secondaire: headings in row 1
    A Volet: strand
    B Énoncé: statement
    C 1re: signs, 1re sec.
    D 2e: signs, 2e sec.
    E 3e: signs, 3e sec.
    F 4e: signs, 4e sec.
    G 5e: signs, 5e sec.

The signs and colours
  →: learns (→) (6 cells)
  ★: masters (★) (5 cells)
  ->: learns (→) (one cell)
  ☆: masters (★) (one cell)
  ⇒: learns (→) (one cell)
  ?: not understood (one cell)
  →★: learns (→), masters (★) (one cell)
  colour pale grey (D9D9D9): reuses (shaded) (4 cells)
  → without ★ stays open: nothing says when it is mastered (one outcome).
  ★ without → begins in the grade of the ★ (one outcome).

The strands and competencies (4)
  VPS Vie privée et sécurité (4 outcomes)
    VPS-VPS Vie privée et sécurité (4 outcomes)
  IA Intelligence artificielle (3 outcomes)
    IA-IA Intelligence artificielle (3 outcomes)

What is not taken (11 cells)
  Primaire!N3:N10: The column “Ordre” is not taken (7 cells): nothing says what it holds, or the mapping leaves it aside
    Say what it holds in import.toml (is = "comment" keeps it in the note).
  Primaire!G9: There is no telling what “?” means
    Say it in import.toml, in the block [[sign]]: means = ["learn"], ["master"], ["reuse"], ["work"] or ["nothing"].
  Primaire!B10: “Nommer un outil sans année” has no grade: no cell of its row says when it is learned
    If it is an outcome, write a sign below a grade, or add it later with pdcn add outcome. If it is a note that counts, copy it into that of the edition (editions/…/edition.toml).
  Secondaire!G3: “★” comes after a first mastery (★) on the same row: an outcome is mastered once, at the first
    Keep one mastery, or make two statements, one for each grade.
  Notes: This table is not read: it does not name grades and statements, or the mapping leaves it aside (one cell)
    If it holds outcomes, give it headings, or write read = true and its columns in import.toml.

Edition 2027-2028: 7 outcomes. 70 cells: 59 taken, 11 told above.
Nothing is written. To begin the pathway: the same command without --dry-run.

"#]]
    );
}
