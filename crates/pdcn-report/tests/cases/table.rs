//! The table and the sheet of a grade.

use pdcn_report::Detail;
use pdcn_report::views::table::table;
use pdcn_texts::Language;
use snapbox::{assert_data_eq, str};

use crate::support::show::show;
use crate::support::{select, small, with_context};

fn shown(question: &str, details: &[Detail], language: Language) -> String {
    with_context(small(), language, |context| {
        let selection = select(question, context).expect("what exists");
        table(context, &selection, details).map_or_else(|| "nothing".to_owned(), |document| show(&document))
    })
}

#[test]
fn the_whole_table_has_a_row_per_outcome_and_a_column_per_grade() {
    assert_data_eq!(
        shown("", &[], Language::French),
        str![[r#"
table (fr-CA): Parcours d’essai
Progression des apprentissages
edition = Édition: 2026-2027
status = Statut: ébauche
outcomes = Apprentissages: 6
license = Licence: CC0-1.0
[learn] → apprend: L’élève apprend à le faire avec l’aide de la personne enseignante.
[master] ★ maîtrise: L’élève le fait sans aide à la fin de l’année scolaire.
[reuse] ▒ réutilise: L’élève le maîtrise déjà et s’en sert de nouveau.
(Warning) Un apprentissage n’est pas montré, car son année de → n’existe pas dans l’édition : IA-003.
table <outcomes> Apprentissages par année [Volet > Compétence]
  | Id | Apprentissage | 1re (1er cycle du primaire) | 2e (1er cycle du primaire) | 3e (2e cycle du primaire) | 1re sec. (1er cycle du secondaire) |
  = VIE: Vie privée
  == VIE-RENS: Renseignements personnels
  | `VIE-002` | Demander la permission avant de partager une image. | ★ | ▒ | ▒ |  | <VIE-002>
  | `VIE-001` | Nommer des renseignements personnels. | → | ★ | ▒ | ▒ | <VIE-001>
  | `VIE-003` | Choisir ce qui se partage. |  | → | → | → | <VIE-003>
  = IA: Intelligence artificielle
  == IA-RECO: Reconnaître l’IA
  | `IA-001` | Nommer des objets qui utilisent l’IA. | → | → | ★ | ▒ | <IA-001>
  == IA-EVAL: Évaluer les productions de l’IA
  | `IA-002` | Vérifier une réponse produite par une IA. |  |  |  | ★ | <IA-002>
  == IA-INCONNUE: IA-INCONNUE
  | `IA-004` | Dire ce qui vient d’une IA. |  |  | → | ★ | <IA-004>
  +  | → Ce qui commence | 3 | 1 | 1 | 1 |
  +  | ★ Ce qui est maîtrisé | 1 | 1 | 1 | 2 |
(Hint) Proposition de travail.
-- Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.

"#]]
    );
}

#[test]
fn a_stage_has_its_grades_and_what_they_work_on() {
    assert_data_eq!(
        shown("stage=secondary", &[], Language::French),
        str![[r#"
table (fr-CA): 1re secondaire
Parcours d’essai – 1er cycle du secondaire
edition = Édition: 2026-2027
status = Statut: ébauche
selection = Sélection: Secondaire
begins = → commencent: 1
goes-on = → continuent: 1
mastered = ★ maîtrisés: 2
reused = Réutilisés: 2
license = Licence: CC0-1.0
[learn] → apprend: L’élève apprend à le faire avec l’aide de la personne enseignante.
[master] ★ maîtrise: L’élève le fait sans aide à la fin de l’année scolaire.
[reuse] ▒ réutilise: L’élève le maîtrise déjà et s’en sert de nouveau.

# Ce qui commence (→) : 1 <begins>
table <outcomes-begins> Apprentissages qui commencent [Volet]
  | Marque | Id | Apprentissage | → depuis | ★ en |
  = IA: Intelligence artificielle
  | ★ | `IA-002` | Vérifier une réponse produite par une IA. | 1re sec. | 1re sec. | <IA-002>
L’un d’eux est marqué ★ : il est maîtrisé dès cette année, et revient plus bas.

# Ce qui continue (→) : 1 <goes-on>
table <outcomes-goes-on> Apprentissages qui continuent [Volet]
  | Marque | Id | Apprentissage | → depuis | ★ en |
  = VIE: Vie privée
  | → | `VIE-003` | Choisir ce qui se partage. | 2e | ouvert | <VIE-003>

# Ce qui est maîtrisé (★) : 2 <mastered>
table <outcomes-mastered> Apprentissages à maîtriser à la fin de l’année [Volet]
  | Marque | Id | Apprentissage | → depuis | ★ en |
  = IA: Intelligence artificielle
  | ★ | `IA-002` | Vérifier une réponse produite par une IA. | 1re sec. | 1re sec. |
  | ★ | `IA-004` | Dire ce qui vient d’une IA. | 3e | 1re sec. | <IA-004>
L’un d’eux commence aussi cette année.

# Ce qui est réutilisé : 2 <reused>
table <outcomes-reused> Apprentissages maîtrisés avant, à réutiliser [Volet]
  | Marque | Id | Apprentissage | → depuis | ★ en |
  = VIE: Vie privée
  | ▒ | `VIE-001` | Nommer des renseignements personnels. | 1re | 2e | <VIE-001>
  = IA: Intelligence artificielle
  | ▒ | `IA-001` | Nommer des objets qui utilisent l’IA. | 1re | 3e | <IA-001>
(Hint) Proposition de travail.
-- Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.

"#]]
    );
    assert_data_eq!(
        shown("stage=secondary", &[Detail::Reused], Language::English),
        str![[r#"
table (en-CA): 1re secondaire
Trial pathway – 1er cycle du secondaire
edition = Edition: 2026-2027
status = Status: draft
selection = Selection: Secondaire
begins = → begin: 1
goes-on = → go on: 1
mastered = ★ mastered: 2
reused = Reused: 2
license = Licence: CC0-1.0
[learn] → learns: The student learns to do it with the teacher’s help.
[master] ★ masters: The student does it without help by the end of the school year.
[reuse] ▒ reuses: The student has mastered it and uses it again.

# What begins (→): 1 <begins>
table <outcomes-begins> Outcomes that begin [Strand]
  | Mark | Id | Outcome | → since | ★ in |
  = IA: Artificial intelligence
  | ★ | `IA-002` | Vérifier une réponse produite par une IA. | 1re sec. | 1re sec. | <IA-002>
One of them is marked ★: it is mastered this very year, and comes back below.

# What goes on (→): 1 <goes-on>
table <outcomes-goes-on> Outcomes that go on [Strand]
  | Mark | Id | Outcome | → since | ★ in |
  = VIE: Vie privée
  | → | `VIE-003` | Choisir ce qui se partage. | 2e | open | <VIE-003>

# What is mastered (★): 2 <mastered>
table <outcomes-mastered> Outcomes to be mastered by the end of the year [Strand]
  | Mark | Id | Outcome | → since | ★ in |
  = IA: Artificial intelligence
  | ★ | `IA-002` | Vérifier une réponse produite par une IA. | 1re sec. | 1re sec. |
  | ★ | `IA-004` | Dire ce qui vient d’une IA. | 3e | 1re sec. | <IA-004>
One of them also begins this year.

# What is reused: 2 <reused>
table <outcomes-reused> Outcomes mastered before, to be reused [Strand]
  | Mark | Id | Outcome | → since | ★ in |
  = VIE: Vie privée
  | ▒ | `VIE-001` | Nommer des renseignements personnels. | Gr. 1 | 2e | <VIE-001>
  = IA: Artificial intelligence
  | ▒ | `IA-001` | Name things that use AI. | Gr. 1 | 3e | <IA-001>
(Hint) A working proposal.
-- Trial pathway, edition 2026-2027 (draft). Licence of the texts: CC0-1.0.

"#]]
    );
}

#[test]
fn details_come_on_request() {
    let details = [Detail::Alignments, Detail::Pupil, Detail::Examples, Detail::Prerequisites];
    assert_data_eq!(
        shown("cycle=1er,strand=vie", &details, Language::French),
        str![[r#"
table (fr-CA): Parcours d’essai
Progression des apprentissages – 1er cycle du primaire · 1er cycle du secondaire · Vie privée
edition = Édition: 2026-2027
status = Statut: ébauche
selection = Sélection: 1er cycle du primaire · 1er cycle du secondaire · Vie privée
outcomes = Apprentissages: 3
license = Licence: CC0-1.0
[learn] → apprend: L’élève apprend à le faire avec l’aide de la personne enseignante.
[master] ★ maîtrise: L’élève le fait sans aide à la fin de l’année scolaire.
[reuse] ▒ réutilise: L’élève le maîtrise déjà et s’en sert de nouveau.
table <outcomes> Apprentissages par année [Volet > Compétence]
  | Id | Apprentissage | Dans les mots de l’élève | 1re (1er cycle du primaire) | 2e (1er cycle du primaire) | 1re sec. (1er cycle du secondaire) | Exemples | Préalables | Arrimages |
  = VIE: Vie privée
  == VIE-RENS: Renseignements personnels
  | `VIE-002` | Demander la permission avant de partager une image. |  | ★ | ▒ |  |  |  | cadre-1:A1 Évaluer (traduction non officielle) | <VIE-002>
  | `VIE-001` | Nommer des renseignements personnels. | Je nomme mes renseignements personnels. | → | ★ | ▒ | Trier des cartes. / Dresser une liste. |  | cadre-1:A2 Protect | <VIE-001>
  | `VIE-003` | Choisir ce qui se partage. |  |  | → | → |  | VIE-001->VIE-001 (nécessaire) Nommer des renseignements personnels. / IA-099 (utile) |  | <VIE-003>
  +  | → Ce qui commence |  | 2 | 1 | 0 |  |  |  |
  +  | ★ Ce qui est maîtrisé |  | 1 | 1 | 0 |  |  |  |
(Hint) Proposition de travail.
-- Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.

"#]]
    );
}

#[test]
fn who_asks_by_code_sees_that_code() {
    assert_data_eq!(
        shown("framework=cadre-1:A1", &[], Language::English),
        str![[r#"
table (en-CA): Trial pathway
Progression of learning – cadre-1:A1
edition = Edition: 2026-2027
status = Status: draft
selection = Selection: cadre-1:A1
outcomes = Outcomes: 2
license = Licence: CC0-1.0
[learn] → learns: The student learns to do it with the teacher’s help.
[master] ★ masters: The student does it without help by the end of the school year.
[reuse] ▒ reuses: The student has mastered it and uses it again.
table <outcomes> Outcomes by grade [Strand > Competency]
  | Id | Outcome | Gr. 1 (Elementary Cycle One) | 2e (1er cycle du primaire) | 3e (2e cycle du primaire) | 1re sec. (1er cycle du secondaire) | Alignments |
  = VIE: Vie privée
  == VIE-RENS: Renseignements personnels
  | `VIE-002` | Demander la permission avant de partager une image. | ★ | ▒ | ▒ |  | cadre-1:A1 Evaluate | <VIE-002>
  = IA: Artificial intelligence
  == IA-RECO: Reconnaître l’IA
  | `IA-001` | Name things that use AI. | → | → | ★ | ▒ | cadre-1:A1 Evaluate | <IA-001>
  +  | → Begin | 2 | 0 | 0 | 0 |  |
  +  | ★ Mastered | 1 | 0 | 1 | 0 |  |
(Hint) A working proposal.
-- Trial pathway, edition 2026-2027 (draft). Licence of the texts: CC0-1.0.

"#]]
    );
}

#[test]
fn one_grade_is_a_sheet_of_four_sections() {
    assert_data_eq!(
        shown("grade=P2", &[], Language::French),
        str![[r#"
table (fr-CA): 2e année
Parcours d’essai – 1er cycle du primaire
edition = Édition: 2026-2027
status = Statut: ébauche
begins = → commencent: 1
goes-on = → continuent: 1
mastered = ★ maîtrisés: 1
reused = Réutilisés: 1
license = Licence: CC0-1.0
[learn] → apprend: L’élève apprend à le faire avec l’aide de la personne enseignante.
[master] ★ maîtrise: L’élève le fait sans aide à la fin de l’année scolaire.
[reuse] ▒ réutilise: L’élève le maîtrise déjà et s’en sert de nouveau.

# Ce qui commence (→) : 1 <begins>
table <outcomes-begins> Apprentissages qui commencent [Volet]
  | Marque | Id | Apprentissage | → depuis | ★ en |
  = VIE: Vie privée
  | → | `VIE-003` | Choisir ce qui se partage. | 2e | ouvert | <VIE-003>

# Ce qui continue (→) : 1 <goes-on>
table <outcomes-goes-on> Apprentissages qui continuent [Volet]
  | Marque | Id | Apprentissage | → depuis | ★ en |
  = IA: Intelligence artificielle
  | → | `IA-001` | Nommer des objets qui utilisent l’IA. | 1re | 3e | <IA-001>

# Ce qui est maîtrisé (★) : 1 <mastered>
table <outcomes-mastered> Apprentissages à maîtriser à la fin de l’année [Volet]
  | Marque | Id | Apprentissage | → depuis | ★ en |
  = VIE: Vie privée
  | ★ | `VIE-001` | Nommer des renseignements personnels. | 1re | 2e | <VIE-001>

# Ce qui est réutilisé : 1 <reused>
table <outcomes-reused> Apprentissages maîtrisés avant, à réutiliser [Volet]
  | Marque | Id | Apprentissage | → depuis | ★ en |
  = VIE: Vie privée
  | ▒ | `VIE-002` | Demander la permission avant de partager une image. | 1re | 1re | <VIE-002>
(Hint) Proposition de travail.
-- Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.

"#]]
    );
    assert_data_eq!(
        shown("grade=P1", &[Detail::Pupil, Detail::Examples], Language::English),
        str![[r#"
table (en-CA): Grade 1
Trial pathway – Elementary Cycle One
edition = Edition: 2026-2027
status = Status: draft
begins = → begin: 3
goes-on = → go on: 0
mastered = ★ mastered: 1
reused = Reused: 0
license = Licence: CC0-1.0
[learn] → learns: The student learns to do it with the teacher’s help.
[master] ★ masters: The student does it without help by the end of the school year.
[reuse] ▒ reuses: The student has mastered it and uses it again.

# What begins (→): 3 <begins>
table <outcomes-begins> Outcomes that begin [Strand]
  | Mark | Id | Outcome | In the student’s words | → since | ★ in | Examples |
  = VIE: Vie privée
  | ★ | `VIE-002` | Demander la permission avant de partager une image. |  | Gr. 1 | Gr. 1 |  | <VIE-002>
  | → | `VIE-001` | Nommer des renseignements personnels. | Je nomme mes renseignements personnels. | Gr. 1 | 2e | Trier des cartes. / Dresser une liste. | <VIE-001>
  = IA: Artificial intelligence
  | → | `IA-001` | Name things that use AI. |  | Gr. 1 | 3e |  | <IA-001>
One of them is marked ★: it is mastered this very year, and comes back below.

# What goes on (→): 0 <goes-on>
No outcome begun before goes on after this year.

# What is mastered (★): 1 <mastered>
table <outcomes-mastered> Outcomes to be mastered by the end of the year [Strand]
  | Mark | Id | Outcome | In the student’s words | → since | ★ in | Examples |
  = VIE: Vie privée
  | ★ | `VIE-002` | Demander la permission avant de partager une image. |  | Gr. 1 | Gr. 1 |  |
One of them also begins this year.

# What is reused: 0 <reused>
No outcome mastered before is reused this year.
(Hint) A working proposal.
-- Trial pathway, edition 2026-2027 (draft). Licence of the texts: CC0-1.0.

"#]]
    );
}

#[test]
fn nothing_is_said_of_an_empty_selection() {
    assert_eq!(shown("strand=VIE,ai=,grade=S1", &[], Language::French), "nothing");
    assert_eq!(shown("strand=VIE,stage=secondary,ai=", &[], Language::French), "nothing");
    assert_eq!(shown("stage=primary,grade=S1", &[], Language::French), "nothing", "keys narrow each other");
}
