//! What is new and what is still developing.

use pdcn_report::views::developing::developing;
use pdcn_texts::Language;
use snapbox::{assert_data_eq, str};

use crate::support::show::show;
use crate::support::{select, small, with_context};

fn shown(question: &str, language: Language) -> String {
    with_context(small(), language, |context| {
        let selection = select(question, context).expect("what exists");
        developing(context, &selection).map_or_else(|| "nothing".to_owned(), |document| show(&document))
    })
}

#[test]
fn each_cycle_has_what_is_new_and_what_is_still_developing() {
    assert_data_eq!(
        shown("", Language::French),
        str![[r#"
developing (fr-CA): Parcours d’essai
Nouveau et toujours en développement, par cycle
edition = Édition: 2026-2027
status = Statut: ébauche
license = Licence: CC0-1.0
[new] ◆ nouveau: L’apprentissage commence dans ce cycle.
[developing] ► toujours en développement: L’apprentissage a commencé dans un cycle d’avant et n’y a pas été maîtrisé.
[learn] → apprend: L’élève apprend à le faire avec l’aide de la personne enseignante.
[master] ★ maîtrise: L’élève le fait sans aide à la fin de l’année scolaire.
[reuse] ▒ réutilise: L’élève le maîtrise déjà et s’en sert de nouveau.
table <summary> En bref : combien d’apprentissages, par cycle []
  | Cycle | Nouveau | Toujours en développement | ★ à la fin du cycle |
  | 1er cycle du primaire | 4 | 0 | 2 |
  | 2e cycle du primaire | 1 | 2 | 1 |
  | 1er cycle du secondaire | 1 | 2 | 2 |

# 1er cycle du primaire <cycle-P1-P2>
4 apprentissages nouveaux; aucun n’est toujours en développement.
table <outcomes-cycle-P1-P2> 1er cycle du primaire : nouveau et toujours en développement [Volet]
  | État | Id | Apprentissage | 1re | 2e |
  = VIE: Vie privée
  | ◆ | `VIE-002` | Demander la permission avant de partager une image. | ★ | ▒ | <VIE-002>
  | ◆ | `VIE-001` | Nommer des renseignements personnels. | → | ★ | <VIE-001>
  | ◆ | `VIE-003` | Choisir ce qui se partage. |  | → | <VIE-003>
  = IA: Intelligence artificielle
  | ◆ | `IA-001` | Nommer des objets qui utilisent l’IA. | → | → | <IA-001>

# 2e cycle du primaire <cycle-P3-P3>
Un apprentissage nouveau; 2 autres, commencés avant, sont toujours en développement.
table <outcomes-cycle-P3-P3> 2e cycle du primaire : nouveau et toujours en développement [Volet]
  | État | Id | Apprentissage | 3e |
  = VIE: Vie privée
  | ► | `VIE-003` | Choisir ce qui se partage. | → |
  = IA: Intelligence artificielle
  | ► | `IA-001` | Nommer des objets qui utilisent l’IA. | ★ |
  | ◆ | `IA-004` | Dire ce qui vient d’une IA. | → | <IA-004>

# 1er cycle du secondaire <cycle-S1-S1>
Un apprentissage nouveau; 2 autres, commencés avant, sont toujours en développement.
table <outcomes-cycle-S1-S1> 1er cycle du secondaire : nouveau et toujours en développement [Volet]
  | État | Id | Apprentissage | 1re sec. |
  = VIE: Vie privée
  | ► | `VIE-003` | Choisir ce qui se partage. | → |
  = IA: Intelligence artificielle
  | ◆ | `IA-002` | Vérifier une réponse produite par une IA. | ★ | <IA-002>
  | ► | `IA-004` | Dire ce qui vient d’une IA. | ★ |
(Hint) Proposition de travail.
-- Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.

"#]]
    );
}

#[test]
fn a_grade_asks_about_its_whole_cycle() {
    assert_data_eq!(
        shown("grade=P2,ai=", Language::English),
        str![[r#"
developing (en-CA): Trial pathway
New and still developing, by cycle
edition = Edition: 2026-2027
status = Status: draft
selection = Selection: 2e année · what is about AI
license = Licence: CC0-1.0
[new] ◆ new: The outcome begins in this cycle.
[developing] ► still developing: The outcome began in an earlier cycle and was not mastered there.
[learn] → learns: The student learns to do it with the teacher’s help.
[master] ★ masters: The student does it without help by the end of the school year.
[reuse] ▒ reuses: The student has mastered it and uses it again.
table <summary> In short: how many outcomes, by cycle []
  | Cycle | New | Still developing | ★ by the end of the cycle |
  | Elementary Cycle One | 2 | 0 | 1 |

# Elementary Cycle One <cycle-P1-P2>
2 new outcomes; none is still developing.
table <outcomes-cycle-P1-P2> Elementary Cycle One: new and still developing [Strand]
  | State | Id | Outcome | Gr. 1 | 2e |
  = VIE: Vie privée
  | ◆ | `VIE-002` | Demander la permission avant de partager une image. | ★ | ▒ | <VIE-002>
  = IA: Artificial intelligence
  | ◆ | `IA-001` | Name things that use AI. | → | → | <IA-001>
(Hint) A working proposal.
-- Trial pathway, edition 2026-2027 (draft). Licence of the texts: CC0-1.0.

"#]]
    );
    assert_eq!(shown("strand=VIE,competency=IA-EVAL", Language::French), "nothing");
}
