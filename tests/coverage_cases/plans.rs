//! Plans, wherever they lie, and the edition that each is held against.

use std::fs;
use std::path::Path;

use pdcn_tests::command::copy;
use snapbox::{assert_data_eq, str};

use crate::{on_clean, run, transcript};

const OTHER: &str = "edition = \"2025-2026\"\n\n[school]\nname = \"École d’à côté\"\n\n[[activity]]\nid = \"tri\"\n\
                     title = \"Tri\"\ngrades = [\"P2\"]\noutcomes = [\"VIE-001\", \"VIE-999\"]\nai-use = \"guided\"\n";

fn beside_a_plan(arguments: &[&str]) -> crate::Run {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/clean"), &folder.path().join("pathway"));
    fs::write(folder.path().join("voisine.toml"), OTHER).expect("a plan");
    run(folder.path(), arguments)
}

#[test]
fn a_plan_by_its_file_by_its_name_and_by_its_school_is_the_same() {
    let by = ["pathway/plans/ecole.toml", "ecole", "École exemple"]
        .map(|name| on_clean(&["coverage", "--plan", name, "--lang", "fr"]));
    assert_eq!(by[0].stdout, by[1].stdout);
    assert_eq!(by[0].stdout, by[2].stdout);
    assert_data_eq!(
        transcript(&by[0]),
        str![[r#"
Le plan d’école : École exemple
═══════════════════════════════
Édition : 2026-2027
Statut : ébauche
Édition que le plan suit : 2026-2027
Activités : 1
Licence : CC0-1.0

Légende :
  ↦  commence : L’apprentissage commence cette année-là, et continue l’année suivante.
  →  se poursuit : L’apprentissage a commencé avant et se poursuit.
  ★  maîtrise : L’élève le fait sans aide à la fin de l’année scolaire.
  ▒  réutilise : L’élève le maîtrise déjà et s’en sert de nouveau.
  ○  manque : La case est à zéro : à regarder d’abord.


1 sur 2 apprentissages en IA demandés à l’école sont au plan

- Évaluer les productions de l’IA : 1 sur 2

À placer d’abord
────────────────

- 2e année du primaire : Repérer une erreur dans une réponse produite par une IA.

L’édition demande à une année ce qu’elle travaille : les apprentissages de leur → à leur ★. Le plan
couvre un apprentissage dans une année quand une activité de cette année le nomme.

│ À noter : Une activité qui nomme un apprentissage ne dit pas que les élèves l’ont appris, ni
│ combien de temps elle y a mis. Ce qu’une classe fait sans l’écrire au plan n’est pas vu.

│ Attention : Une année de l’école n’a aucune activité au plan : 2e année du primaire.

Pour l’école
────────────

Ce que l’édition demande à l’école, chaque apprentissage une fois, et ce que le plan en couvre
Compté        Couvert  Laissé
─────────  ──────────  ──────
Pour l’IA  50 % (1/2)       1
En tout    33 % (1/3)       2

Par année : ce qui est demandé, ce qui est couvert
──────────────────────────────────────────────────

Pour l’IA : ce que l’édition demande à chaque année, et ce que le plan en couvre
Id  Année                  Act.      Couvert    ★ couvert  Ailleurs  Laissé
──  ─────────────────────  ────  ───────────  ───────────  ────────  ──────
P1  1re année du primaire     1  100 % (1/1)  100 % (1/1)         0       0
P2  2e année du primaire      0    0 % (0/1)    0 % (0/1)         0       1
──  ─────────────────────  ────  ───────────  ───────────  ────────  ──────
    Somme                         50 % (1/2)   50 % (1/2)         0       1

Act. = Activités de l’année; Couvert = Demandé à l’année et couvert cette année-là; ★ couvert =
Demandé, à maîtriser (★) cette année-là, et couvert; Ailleurs = Demandé, et couvert seulement dans
une autre année qui le demande; Laissé = Demandé, et couvert dans aucune année

En tout : ce que l’édition demande à chaque année, et ce que le plan en couvre
Id  Année                  Act.     Couvert    ★ couvert  Ailleurs  Laissé
──  ─────────────────────  ────  ──────────  ───────────  ────────  ──────
P1  1re année du primaire     1  50 % (1/2)  100 % (1/1)         0       1
P2  2e année du primaire      0   0 % (0/2)    0 % (0/2)         0       2
──  ─────────────────────  ────  ──────────  ───────────  ────────  ──────
    Somme                        25 % (1/4)   33 % (1/3)         0       3

Act. = Activités de l’année; Couvert = Demandé à l’année et couvert cette année-là; ★ couvert =
Demandé, à maîtriser (★) cette année-là, et couvert; Ailleurs = Demandé, et couvert seulement dans
une autre année qui le demande; Laissé = Demandé, et couvert dans aucune année

Ce que le plan laisse de côté
─────────────────────────────

Un autre apprentissage, qui ne porte pas sur l’IA, est laissé de côté : « --all » les montre aussi.

Apprentissages en IA qu’aucune activité ne nomme dans une année qui les travaille
Id      Énoncé                                                    Demandé en
──────  ────────────────────────────────────────────────────────  ──────────
━━ IA-EVAL Évaluer les productions de l’IA ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
IA-002  Repérer une erreur dans une réponse produite par une IA.  ★ P2

Ce qui manque aux activités
───────────────────────────

│ Bien : Chaque activité répond à toutes les questions du guide réflexif, et celles où des élèves
│ manipulent une IA ont leur échange avec la direction.

Refaire ces totaux
──────────────────

- Demandé : l’année travaille l’apprentissage, de son → à sa ★. Sans ★, c’est jusqu’à la fin de la
  réutilisation, ou la dernière année.
- Couvert : une activité nomme l’apprentissage et cette année-là. Plusieurs activités ne comptent
  qu’une fois.
- Ailleurs : demandé ici, nommé seulement dans une autre année de l’école qui le demande aussi.
  Laissé : nommé dans aucune année qui le demande. Demandé = couvert + ailleurs + laissé.
- Pour l’école, un apprentissage compte une fois, et il est couvert quand il l’est dans au moins une
  des années qui le demandent.
- « Somme » additionne les années : un apprentissage demandé à trois années y compte trois fois.
- Les années d’une école sont toutes celles des ordres d’enseignement dont son plan nomme une année;
  « --grade » ou « --cycle » en choisissent d’autres.

Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.
--- stderr
--- code 0

"#]]
    );
}

#[test]
fn a_plan_outside_of_the_pathway_that_follows_another_edition_is_not_compared_unless_that_is_asked() {
    let refused = beside_a_plan(&["coverage", "--plan", "voisine.toml", "--lang", "fr"]);
    assert_data_eq!(
        transcript(&refused),
        str![[r#"
--- stderr
erreur : Le plan voisine.toml suit l’édition 2025-2026, que le parcours n’a pas
  aide : Choisir l’édition à laquelle le comparer avec --edition (2026-2027), ou corriger « edition » dans le plan.
--- code 2

"#]]
    );
}

#[test]
fn a_plan_that_follows_another_edition_is_compared_when_that_is_asked() {
    let compared =
        beside_a_plan(&["coverage", "--plan", "voisine.toml", "--edition", "2026-2027", "--all", "--lang", "en"]);
    assert_data_eq!(
        transcript(&compared),
        str![[r#"
The school’s plan: École d’à côté
═════════════════════════════════
Edition: 2026-2027
Status: draft
Edition that the plan follows: 2025-2026
Activities: 1
Licence: CC0-1.0

Legend:
  ↦  begins: The outcome begins in this grade, and goes on in the next.
  →  goes on: The outcome began before and goes on.
  ★  masters: The student does it without help by the end of the school year.
  ▒  reuses: The student has mastered it and uses it again.
  ○  gap: The cell is at zero: look here first.


1 of 3 outcomes asked of the school are in the plan

- Évaluer les productions de l’IA: 0 of 2
- Renseignements personnels: 1 of 2

To be placed first
──────────────────

- 1re année du primaire: Name two things at home that work with AI. For example: Faire une chasse
  aux objets.
- 2e année du primaire: Repérer une erreur dans une réponse produite par une IA.

The edition asks of a grade what the grade works on: outcomes from their → to their ★. The plan
covers an outcome in a grade when an activity of that grade names it.

│ Attention: This plan follows the edition 2025-2026; it is compared here with the edition
│ 2026-2027.

│ Note: An activity that names an outcome does not say that pupils have learned it, nor how much
│ time it took. What a class does without writing it in the plan is not seen.

│ Attention: One grade of the school has no activity in the plan: 1re année du primaire.

For the school
──────────────

What the edition asks of the school, each outcome once, and what the plan covers of it
Counted    Covered  Left out
───────  ─────────  ────────
For AI    0% (0/2)         2
In all   33% (1/3)         2

By grade: what is asked, what is covered
────────────────────────────────────────

For AI: what the edition asks of each grade, and what the plan covers of it
Id  Grade                  Act.   Covered  ★ covered  Elsewhere  Left out
──  ─────────────────────  ────  ────────  ─────────  ─────────  ────────
P1  1re année du primaire     0  0% (0/1)   0% (0/1)          0         1
P2  2e année du primaire      1  0% (0/1)   0% (0/1)          0         1
──  ─────────────────────  ────  ────────  ─────────  ─────────  ────────
    Sum                          0% (0/2)   0% (0/2)          0         2

Act. = Activities of the grade; Covered = Asked of the grade and covered in it; ★ covered = Asked,
to be mastered (★) in it, and covered; Elsewhere = Asked, and covered only in another grade that is
asked for it; Left out = Asked, and covered in no grade

In all: what the edition asks of each grade, and what the plan covers of it
Id  Grade                  Act.    Covered  ★ covered  Elsewhere  Left out
──  ─────────────────────  ────  ─────────  ─────────  ─────────  ────────
P1  1re année du primaire     0   0% (0/2)   0% (0/1)          1         1
P2  2e année du primaire      1  50% (1/2)  50% (1/2)          0         1
──  ─────────────────────  ────  ─────────  ─────────  ─────────  ────────
    Sum                          25% (1/4)  33% (1/3)          1         2

Act. = Activities of the grade; Covered = Asked of the grade and covered in it; ★ covered = Asked,
to be mastered (★) in it, and covered; Elsewhere = Asked, and covered only in another grade that is
asked for it; Left out = Asked, and covered in no grade

What the plan leaves out
────────────────────────

Outcomes that no activity names in a grade that works on them
Id      Statement                                                 Asked in  AI
──────  ────────────────────────────────────────────────────────  ────────  ───
━━ IA-EVAL Évaluer les productions de l’IA ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
IA-001  Name two things at home that work with AI.                ★ P1      yes
IA-002  Repérer une erreur dans une réponse produite par une IA.  ★ P2      yes

What the plan names and the edition does not have
─────────────────────────────────────────────────

- VIE-999 (activity “Tri”): no outcome has this id.

What activities lack
────────────────────

Activities without an answer to a question of the guide, or without a talk with the direction
Activity  Grades  When  Without answer          Talk with the direction
────────  ──────  ────  ──────────────────────  ───────────────────────
Tri       P2            Pertinence pédagogique  no date
                        Cadre légal

Count these totals again
────────────────────────

- Asked: the grade works on the outcome, from its → to its ★. Without ★, to the end of its reuse, or
  to the last grade.
- Covered: an activity names the outcome and that grade. Several activities count once.
- Elsewhere: asked here, and named only in another grade of the school that is asked for it too.
  Left out: named in no grade that is asked for it. Asked = covered + elsewhere + left out.
- For the school, an outcome counts once, and it is covered when it is in at least one of the grades
  that are asked for it.
- “Sum” adds up the grades: an outcome asked of three grades counts three times in it.
- The grades of a school are all those of the stages of which its plan names a grade; “--grade” or
  “--cycle” choose others.

Parcours d’essai, edition 2026-2027 (draft). Licence of the texts: CC0-1.0.
--- stderr
--- code 0

"#]]
    );
}

#[test]
fn several_plans_are_a_row_per_school() {
    let several =
        beside_a_plan(&["coverage", "--plans", "--plan", "voisine.toml", "--edition", "2026-2027", "--lang", "fr"]);
    assert_data_eq!(
        transcript(&several),
        str![[r#"
Les plans d’école, côte à côte
══════════════════════════════
Édition : 2026-2027
Statut : ébauche
Licence : CC0-1.0

Légende :
  ○  manque : La case est à zéro : à regarder d’abord.

2 plans d’école, celui qui couvre le moins d’IA d’abord. L’édition demande à une année ce qu’elle
travaille : les apprentissages de leur → à leur ★. Un plan couvre un apprentissage dans une année
quand une activité de cette année le nomme.

│ À noter : Une activité qui nomme un apprentissage ne dit pas que les élèves l’ont appris, ni
│ combien de temps elle y a mis. Ce qu’une classe fait sans l’écrire au plan n’est pas vu.

│ Attention : Un plan est comparé à une autre édition que la sienne (suivie / comparée) : École d’à
│ côté (2025-2026 / 2026-2027).

Par école
─────────

Part des apprentissages demandés que chaque plan couvre
École           Édition    Années  Act.  Couvert, IA  Couvert, tout  IA laissée  À compléter
──────────────  ─────────  ──────  ────  ───────────  ─────────────  ──────────  ───────────
École d’à côté  2026-2027  P1–P2      1    0 % (0/2)     33 % (1/3)           2            1
École exemple   2026-2027  P1–P2      1   50 % (1/2)     33 % (1/3)           1            0

Act. = Activités de l’année; À compléter = Activités sans réponse à une question du guide, ou sans
échange avec la direction

Par école et par année, pour l’IA
─────────────────────────────────

Part de l’IA demandée à chaque année que le plan couvre cette année-là
École                    P1        P2
──────────────  ─────────── ─────────
École d’à côté    0 % (0/1) 0 % (0/1)
École exemple   100 % (1/1) 0 % (0/1)

P1 = 1re année du primaire; P2 = 2e année du primaire

Refaire ces totaux
──────────────────

- Demandé : l’année travaille l’apprentissage, de son → à sa ★. Sans ★, c’est jusqu’à la fin de la
  réutilisation, ou la dernière année.
- Couvert : une activité nomme l’apprentissage et cette année-là. Plusieurs activités ne comptent
  qu’une fois.
- Pour l’école, un apprentissage compte une fois, et il est couvert quand il l’est dans au moins une
  des années qui le demandent.
- Les années d’une école sont toutes celles des ordres d’enseignement dont son plan nomme une année;
  « --grade » ou « --cycle » en choisissent d’autres.
- Les écoles vont de la plus petite part couverte pour l’IA à la plus grande; à parts égales, de la
  plus petite part en tout, puis par nom.

Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.
--- stderr
--- code 0

"#]]
    );
}
