//! Whole transcripts on a small pathway, in both languages and at several widths.

use pdcn_tests::command::{command, copy_real_years};
use snapbox::{assert_data_eq, str};

use crate::{on_clean, on_real_years, transcript};

#[test]
fn coverage_in_french() {
    assert_data_eq!(
        transcript(&on_clean(&["coverage", "--lang", "fr"])),
        str![[r#"
Couverture de l’IA, année par année
═══════════════════════════════════
Édition : 2026-2027
Statut : ébauche
Apprentissages comptés : 2
Licence : CC0-1.0

Légende :
  ↦  commence : L’apprentissage commence cette année-là, et continue l’année suivante.
  →  se poursuit : L’apprentissage a commencé avant et se poursuit.
  ★  maîtrise : L’élève le fait sans aide à la fin de l’année scolaire.
  ▒  réutilise : L’élève le maîtrise déjà et s’en sert de nouveau.
  ✓  travaillé : Au moins un apprentissage y est travaillé.


- Évaluer les productions de l’IA : abordée chaque année

- De ces 2 apprentissages, 1 se fait sans écran, l’adulte n’en montre aucun et aucun ne demande à
  l’élève de se servir lui-même d’une IA.

Un apprentissage compte pour l’IA quand sa compétence est une compétence en IA, ou quand il est
arrimé à un code qui porte sur l’IA. Une année le travaille de son → à sa ★; quand il n’est jamais
maîtrisé, jusqu’à la fin de sa réutilisation.

│ Bien : Chaque année travaille au moins un apprentissage en IA, et chaque compétence en IA est
│ travaillée.

Par année
─────────

Combien d’apprentissages en IA chaque année travaille
Id  Année                  Trav.  ↦ → ★  Nouv.  ▒   Compét. IA
──  ─────────────────────  ─────  ─ ─ ─  ─────  ─  ───────────
P1  1re année du primaire      1  0 0 1      1  0  100 % (1/1)
P2  2e année du primaire       1  0 0 1      1  1  100 % (1/1)
──  ─────────────────────  ─────  ─ ─ ─  ─────  ─  ───────────
    Somme                      2  0 0 2      2

Trav. = Apprentissages travaillés : ↦ + → + ★; ↦ = Commencent cette année-là et continuent; → = Se
poursuivent; ★ = Maîtrisés à la fin de l’année; Nouv. = Nouveaux : tous ceux qui commencent, ↦ ou ★;
▒ = Réutilisés, maîtrisés avant; Compét. IA = Compétences en IA que l’année travaille

Par compétence et par année : combien
─────────────────────────────────────

Combien d’apprentissages de chaque compétence chaque année travaille
Compétence  Titre                            P1 P2 Σ n
──────────  ───────────────────────────────  ── ── ─ ─
━━ Compétences en IA ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
IA-EVAL     Évaluer les productions de l’IA  1  1  2 2
──────────  ───────────────────────────────  ── ── ─ ─
            Somme                            1  1  2 2

P1 = 1re année du primaire; P2 = 2e année du primaire; Σ = Somme des années; n = Apprentissages,
chacun une fois

Par année : lesquels
────────────────────

Primaire : les apprentissages, chacun après son signe
               1er cycle du
                 primaire
Compétence     P1        P2
──────────  ────────  ────────
━━ Compétences en IA ━━━━━━━━━
IA-EVAL     ★ IA-001  ★ IA-002
                       ▒ × 1

P1 = 1re année du primaire; P2 = 2e année du primaire

Refaire ces totaux
──────────────────

- Une case compte les apprentissages de sa ligne que l’année travaille : ceux dont le → vient à
  cette année ou avant, et dont la ★ vient à cette année ou après. Sans ★, c’est la fin de la
  réutilisation qui compte, ou la dernière année.
- Un apprentissage compte une fois par compétence et par année. Il n’a qu’une compétence : la somme
  d’une colonne est donc le nombre d’apprentissages de l’année.
- Les sommes du bas additionnent les cases de leur colonne.
- Σ additionne les cases de la ligne : un apprentissage y compte autant de fois qu’il y a d’années
  qui le travaillent. n le compte une seule fois.
- « Trav. » est la somme de ↦, → et ★. Ce qui commence et se maîtrise la même année est dans ★;
  « Nouv. » compte tout ce qui commence, ↦ ou ★.
- Ce qui est réutilisé n’entre dans aucun total.

Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.
--- stderr
--- code 0

"#]]
    );
}

#[test]
fn coverage_of_all_with_a_minimum_in_english() {
    assert_data_eq!(
        transcript(&on_clean(&["coverage", "--all", "--reuse", "--min", "2", "--lang", "en"])),
        str![[r#"
Coverage of all outcomes, grade by grade
════════════════════════════════════════
Edition: 2026-2027
Status: draft
Outcomes counted: 3
Minimum asked of each grade: 2
Licence: CC0-1.0

Legend:
  ↦  begins: The outcome begins in this grade, and goes on in the next.
  →  goes on: The outcome began before and goes on.
  ★  masters: The student does it without help by the end of the school year.
  ▒  reuses: The student has mastered it and uses it again.
  ✓  worked on: At least one outcome is worked on there.
  ○  gap: The cell is at zero: look here first.


- Évaluer les productions de l’IA: worked on every year
- Renseignements personnels: worked on every year

- 2 grades work on fewer than 2 AI outcomes: 1re année du primaire (1), 2e année du primaire (1).
- Of these 3 outcomes, 1 is learned without a screen, none is shown by an adult and none asks pupils
  to use AI themselves.

All outcomes are counted, whether they are about AI or not. A grade works on an outcome from its →
to its ★; when it is never mastered, to the end of its reuse. It counts for AI when its competency
is an AI competency, or when it is aligned to a code about AI.

│ Attention: 2 grades work on fewer than 2 AI outcomes: 1re année du primaire (1), 2e année du
│ primaire (1).

│ Good: Each grade works on at least one AI outcome, and each AI competency is worked on.

By grade
────────

How many outcomes each grade works on
Id  Grade                  Work  AI  ↦ → ★  New  ▒    AI comp.  Missing
──  ─────────────────────  ────  ──  ─ ─ ─  ───  ─  ──────────  ───────
P1  1re année du primaire     2   1  1 0 1    2  0  100% (1/1)        1
P2  2e année du primaire      2   1  0 0 2    1  1  100% (1/1)        1
──  ─────────────────────  ────  ──  ─ ─ ─  ───  ─  ──────────  ───────
    Sum                       4   2  1 0 3    3

Work = Outcomes worked on: ↦ + → + ★; AI = Those about AI; ↦ = Begin in this grade and go on; → = Go
on; ★ = Mastered at the end of the grade; New = New: all that begin, ↦ or ★; ▒ = Reused, mastered
before; AI comp. = AI competencies that the grade works on; Missing = What is missing to the minimum

By competency and grade: how many
─────────────────────────────────

How many outcomes of each competency each grade works on
Competency  Title                            P1 P2 Σ n
──────────  ───────────────────────────────  ── ── ─ ─
━━ AI competencies ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
IA-EVAL     Évaluer les productions de l’IA  1  1  2 2
──────────  ───────────────────────────────  ── ── ─ ─
            Sum of AI competencies           1  1  2 2
━━ Other competencies ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
VIE-RENS    Renseignements personnels        1  1  2 1
──────────  ───────────────────────────────  ── ── ─ ─
            Sum of the others                1  1  2 1
            Sum                              2  2  4 3

P1 = 1re année du primaire; P2 = 2e année du primaire; Σ = Sum of the grades; n = Outcomes, each
once

By grade: which ones
────────────────────

Primaire: the outcomes, each after its sign
                1er cycle du
                  primaire
Competency     P1         P2
──────────  ─────────  ─────────
━━ AI competencies ━━━━━━━━━━━━━
IA-EVAL     ★ IA-001   ★ IA-002
                       ▒ IA-001
━━ Other competencies ━━━━━━━━━━
VIE-RENS    ↦ VIE-001  ★ VIE-001

P1 = 1re année du primaire; P2 = 2e année du primaire

Count these totals again
────────────────────────

- A cell counts the outcomes of its row that the grade works on: those whose → comes in that grade
  or before, and whose ★ comes in that grade or after. Without ★, the end of reuse counts, or the
  last grade.
- An outcome counts once per competency and grade. It has one competency: so the sum of a column is
  the number of outcomes of the grade.
- The sums at the bottom add up the cells of their column.
- Σ adds up the cells of the row: an outcome counts in it as many times as there are grades that
  work on it. n counts it once.
- “Work” is the sum of ↦, → and ★. What begins and is mastered in the same grade is in ★; “New”
  counts all that begins, ↦ or ★.
- What is reused is in no total.
- The minimum of “--min” holds for the AI outcomes that the grade works on, as the option
  min-per-grade of the rule ai-coverage-gap.

Parcours d’essai, edition 2026-2027 (draft). Licence of the texts: CC0-1.0.
--- stderr
2 grades work on fewer than 2 AI outcomes: 1re année du primaire (1), 2e année du primaire (1).
--- code 1

"#]]
    );
}

#[test]
fn the_codes_of_a_framework() {
    assert_data_eq!(
        transcript(&on_clean(&["coverage", "--framework", "CADRE-1", "--lang", "fr"])),
        str![[r#"
Ce que le parcours atteint du cadre cadre-1
═══════════════════════════════════════════
Cadre d’essai
Édition : 2026-2027
Statut : ébauche
Cadre : cadre-1
Publié par : Essai
Licence du cadre : CC0-1.0
Licence : CC0-1.0

Légende :
  ↦  commence : L’apprentissage commence cette année-là, et continue l’année suivante.
  →  se poursuit : L’apprentissage a commencé avant et se poursuit.
  ★  maîtrise : L’élève le fait sans aide à la fin de l’année scolaire.
  ▒  réutilise : L’élève le maîtrise déjà et s’en sert de nouveau.
  ✓  travaillé : Au moins un apprentissage y est travaillé.


- Premier code : abordé chaque année

- La ligne du cadre est abordée.
- De ces 3 apprentissages, 1 se fait sans écran, l’adulte n’en montre aucun et aucun ne demande à
  l’élève de se servir lui-même d’une IA.

Un apprentissage atteint un code du cadre cadre-1 quand il y est arrimé. Une année le travaille de
son → à sa ★; quand il n’est jamais maîtrisé, jusqu’à la fin de sa réutilisation. Tous les
apprentissages arrimés comptent, qu’ils portent sur l’IA ou non.

│ Bien : Chaque code est atteint par au moins un apprentissage que ces années travaillent.

Par code et par année : combien
───────────────────────────────

Combien d’apprentissages arrimés à chaque code chaque année travaille
Code  Titre                                      P1 P2 Σ n
────  ─────────────────────────────────────────  ── ── ─ ─
━━ Autres codes ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
A1    Premier code                               2  2  4 3
────  ─────────────────────────────────────────  ── ── ─ ─
      Somme des codes                            2  2  4
      Apprentissages, chacun une fois par année  2  2  4 3

P1 = 1re année du primaire; P2 = 2e année du primaire; Σ = Somme des années; n = Apprentissages,
chacun une fois

Par année : lesquels
────────────────────

Primaire : les apprentissages, chacun après son signe
          1er cycle du
            primaire
Code     P1         P2
────  ─────────  ─────────
━━ Autres codes ━━━━━━━━━━
A1    ↦ VIE-001  ★ IA-002
      ★ IA-001   ★ VIE-001
                   ▒ × 1

P1 = 1re année du primaire; P2 = 2e année du primaire

Refaire ces totaux
──────────────────

- Une case compte les apprentissages de sa ligne que l’année travaille : ceux dont le → vient à
  cette année ou avant, et dont la ★ vient à cette année ou après. Sans ★, c’est la fin de la
  réutilisation qui compte, ou la dernière année.
- Un apprentissage arrimé à plusieurs codes compte une fois pour chacun : « Somme des codes » peut
  donc dépasser le nombre d’apprentissages.
- La dernière ligne compte chaque apprentissage une seule fois par année.
- Σ additionne les cases de la ligne : un apprentissage y compte autant de fois qu’il y a d’années
  qui le travaillent. n le compte une seule fois.
- Ce qui est réutilisé n’entre dans aucun total.

Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.
--- stderr
--- code 0

"#]]
    );
}

#[test]
fn everything_about_an_outcome() {
    assert_data_eq!(
        transcript(&on_clean(&["show", "ia-002", "--lang", "fr"])),
        str![[r#"
IA-002
══════
Repérer une erreur dans une réponse produite par une IA.
Édition : 2026-2027
Statut : ébauche
C’est : Apprentissage
Compétence : IA-EVAL Évaluer les productions de l’IA
Volet : IA Intelligence artificielle
Compte pour l’IA : oui, sa compétence est une compétence en IA
Ce que l’élève fait avec l’IA : rien
Licence : CC0-1.0

Légende :
  →  apprend : L’élève apprend à le faire avec l’aide de la personne enseignante.
  ★  maîtrise : L’élève le fait sans aide à la fin de l’année scolaire.
  ▒  réutilise : L’élève le maîtrise déjà et s’en sert de nouveau.

Marques, année par année
P1 P2
── ──
   ★

P1 = 1re année du primaire; P2 = 2e année du primaire

Ce qui vient avant
──────────────────

- IA-001 → P1 ★ P1 Nommer deux objets de la maison qui fonctionnent avec l’IA. (nécessaire) — Il
  faut avoir vu une IA pour lire ce qu’elle produit.
- VIE-001 → P1 ★ P2 Nommer des renseignements personnels. (utile) — Un renseignement personnel dans
  une réponse se remarque.

Arrimages
─────────

Codes auxquels il est arrimé
Code        Titre         Cadre
──────────  ────────────  ─────────────
cadre-1:A1  Premier code  Cadre d’essai

D’une édition à l’autre
───────────────────────

- 2026-2027
  - Il est déjà dans cette édition, la plus ancienne du parcours.

Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.
--- stderr
--- code 0

"#]]
    );
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_real_years(&folder.path().join("pathway"));
    let questions: [&[&str]; 5] = [
        &["coverage"],
        &["coverage", "--all", "--reuse", "--min", "3"],
        &["coverage", "--framework", "ailit-2026"],
        &["coverage", "--plan", "École secondaire exemple", "--all"],
        &["show", "IA-118", "--depth", "9"],
    ];
    for width in [60, 80, 120] {
        for question in questions {
            let output = command(folder.path(), &[question, &["--lang", "fr"]].concat())
                .env("COLUMNS", width.to_string())
                .output()
                .expect("the command runs");
            let text = String::from_utf8(output.stdout).expect("UTF-8");
            assert!(text.lines().count() > 20);
            let widest = text.lines().max_by_key(|line| line.chars().count()).expect("a line");
            assert!(widest.chars().count() <= width, "{question:?} at {width}: {widest}");
        }
    }
}

#[test]
fn a_history_over_three_years_tells_words_marks_and_retirements() {
    let history = |id: &str| {
        let shown = on_real_years(&["show", id, "--lang", "fr"]);
        assert_eq!(shown.code, Some(0), "{id}: {}", shown.stderr);
        let (_, history) = shown.stdout.split_once("D’une édition à l’autre").expect("a history");
        history.to_owned()
    };
    // Of every outcome that was ever retired: when, and by what it was replaced.
    for id in ["IDN-007", "VIE-008", "EQU-008", "INF-010", "INF-011", "TEC-009", "INF-012", "TEC-010", "IA-018"] {
        let history = history(id);
        assert!(
            ["emplac", "prennent sa place", "usionné", "etiré"].iter().any(|word| history.contains(word)),
            "{id}: {history}"
        );
    }
    let splits = on_real_years(&["show", "IDN-004", "--lang", "fr"]).stdout;
    assert!(splits.contains("Il prend la place de IDN-007"), "{splits}");
}
