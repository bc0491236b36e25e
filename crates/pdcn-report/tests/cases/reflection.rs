//! The sheet of the guide réflexif.

use pdcn_model::Retired;
use pdcn_report::views::reflection::reflection;
use pdcn_texts::Language;
use snapbox::{assert_data_eq, str};

use crate::support::show::show;
use crate::support::{small, with_context};

fn shown(activity: Option<usize>, language: Language) -> String {
    let pathway = small();
    let guide = pathway.reflection.as_ref().expect("a guide");
    let plan = &pathway.plans[0];
    let of = activity.map(|at| (plan, &plan.activities[at]));
    with_context(pathway, language, |context| show(&reflection(context, guide, of)))
}

#[test]
fn a_blank_sheet_has_boxes_and_room() {
    assert_data_eq!(
        shown(None, Language::French),
        str![[r#"
reflection (fr-CA): Guide réflexif
activity = Activité: ________________________
school = École: ________________________
person = Personne enseignante: ________________________
grades = Années: ________________________
when = Quand: ________________________
[unticked] ☐ case à cocher: Une seule réponse par question.
(Hint) Répondre à chaque question.

# Les 2 questions <answers>
table <questions> Répondre par oui, non ou à voir []
  | Critère | Question | Oui | Non | À voir | Notes |
  | Pertinence | L’intention est-elle claire ? | ☐ | ☐ | ☐ |  |
  | Éthique | Les enjeux sont-ils discutés ? | ☐ | ☐ | ☐ |  |

# Avant l’activité <before>
table <moment-before> Ce qui aide à répondre avant l’activité []
  | Critère | Pour y réfléchir | Notes |
  | Pertinence | Qu’est-ce que l’élève apprend ? |  |
  | Éthique |  |  |
(new page)

# Pendant l’activité <during>
table <moment-during> Ce qui aide à répondre pendant l’activité []
  | Critère | Pour y réfléchir | Notes |
  | Pertinence | Qui décroche ? |  |
  | Éthique |  |  |

# Après l’activité <after>
table <moment-after> Ce qui aide à répondre après l’activité []
  | Critère | Pour y réfléchir | Notes |
  | Pertinence | Que garder ? / Que changer ? |  |
  | Éthique |  |  |

# L’échange avec la direction <talk>
Avant que des élèves utilisent l’IA, la personne enseignante en parle avec la direction de l’école, qui demande ensuite l’ouverture de l’outil pour la classe.
[ ] Échange avec la direction, le : ________________________
[ ] Outil à ouvrir pour la classe : ________________________
[ ] Consentement des parents : ________________________
[ ] Demandé au service informatique : ________________________
[ ] Décision et conditions : ________________________
-- Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.

"#]]
    );
}

#[test]
fn a_filled_sheet_has_the_answers_of_the_plan() {
    assert_data_eq!(
        shown(Some(0), Language::French),
        str![[r#"
reflection (fr-CA): Guide réflexif
Balado en trois temps
school = École: École des Pins
person = Personne enseignante: ________________________
grades = Années: 1re année, 2e année
when = Quand: 2027-02
ai-use = Ce que les élèves font avec l’IA: rien
[unticked] ☐ case à cocher: Une seule réponse par question.
[ticked] ☒ coché: La réponse du plan d’école.
(Hint) Répondre à chaque question.
(Warning) Une réponse est « non » : Éthique. Elle n’interdit rien; elle invite à y penser davantage avant d’aller plus loin.

# Les 2 questions <answers>
table <questions> Répondre par oui, non ou à voir []
  | Critère | Question | Oui | Non | À voir | Notes |
  | Pertinence | L’intention est-elle claire ? | ☒ | ☐ | ☐ |  |
  | Éthique | Les enjeux sont-ils discutés ? | ☐ | ☒ | ☐ |  |

# Avant l’activité <before>
table <moment-before> Ce qui aide à répondre avant l’activité []
  | Critère | Pour y réfléchir | Notes |
  | Pertinence | Qu’est-ce que l’élève apprend ? |  |
  | Éthique |  |  |
(new page)

# Pendant l’activité <during>
table <moment-during> Ce qui aide à répondre pendant l’activité []
  | Critère | Pour y réfléchir | Notes |
  | Pertinence | Qui décroche ? |  |
  | Éthique |  |  |

# Après l’activité <after>
table <moment-after> Ce qui aide à répondre après l’activité []
  | Critère | Pour y réfléchir | Notes |
  | Pertinence | Que garder ? / Que changer ? |  |
  | Éthique |  |  |

# L’échange avec la direction <talk>
Avant que des élèves utilisent l’IA, la personne enseignante en parle avec la direction de l’école, qui demande ensuite l’ouverture de l’outil pour la classe.
(Hint) Pour cette activité, les élèves n’utilisent pas l’IA : l’échange n’est pas nécessaire.

# Les apprentissages <worked-on>
table <outcomes> Ce que l’activité travaille []
  | Id | Apprentissage |
  | `VIE-001` | Nommer des renseignements personnels. |
  | `IA-099` | Aucun apprentissage n’a cet identifiant. |
-- Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.

"#]]
    );
}

#[test]
fn pupils_who_use_ai_need_the_talk() {
    assert_data_eq!(
        shown(Some(1), Language::English),
        str![[r#"
reflection (en-CA): Reflection guide
Dialoguer avec un agent
school = School: École des Pins
person = Teacher: ________________________
grades = Grades: 1re secondaire
when = When: 2027-03
ai-use = What students do with AI: guided use
[unticked] ☐ box to tick: One answer for each question.
[ticked] ☒ ticked: The answer of the school plan.
(Hint) Answer each question.

# The 2 questions <answers>
table <questions> Answer by yes, no or unsure []
  | Criterion | Question | Yes | No | Unsure | Notes |
  | Relevance | Is the intention clear? | ☐ | ☐ | ☒ |  |
  | Éthique | Les enjeux sont-ils discutés ? | ☐ | ☐ | ☐ |  |

# Before the activity <before>
table <moment-before> What helps to answer before the activity []
  | Criterion | To think about | Notes |
  | Relevance | Qu’est-ce que l’élève apprend ? |  |
  | Éthique |  |  |
(new page)

# During the activity <during>
table <moment-during> What helps to answer during the activity []
  | Criterion | To think about | Notes |
  | Relevance | Qui décroche ? |  |
  | Éthique |  |  |

# After the activity <after>
table <moment-after> What helps to answer after the activity []
  | Criterion | To think about | Notes |
  | Relevance | Que garder ? / Que changer ? |  |
  | Éthique |  |  |

# The talk with the principal <talk>
Before students use AI, the teacher talks it over with the school’s principal, who then asks for the tool to be opened for the class.
(Good) The talk came before the activity.
[x] Talk with the principal, on: 2027-01-15
[ ] Tool to be opened for the class: Outil Un (13 and over; checked on 2026-10-01)
[x] Consent of parents: Formulaire de la rentrée.
[ ] Asked of the IT service: ________________________
[ ] Decision and conditions: ________________________

# The outcomes <worked-on>
table <outcomes> What the activity works on []
  | Id | Outcome |
  | `IA-002` | Vérifier une réponse produite par une IA. |
-- Trial pathway, edition 2026-2027 (draft). Licence of the texts: CC0-1.0.

"#]]
    );
}

#[test]
fn an_outcome_that_was_retired_says_so_and_what_took_its_place() {
    let mut pathway = small().clone();
    let edition = pathway.settings.current.clone();
    let edition = pathway.editions.iter_mut().find(|one| one.id == edition).expect("the current edition");
    for (id, replaced_by) in [("VIE-090", vec!["VIE-001".into()]), ("VIE-091", Vec::new())] {
        edition.retired.push(Retired { id: id.into(), reason: "Scindé.".to_owned(), replaced_by });
    }
    let mut plan = pathway.plans[0].clone();
    plan.activities[0].outcomes = ["VIE-001", "VIE-090", "VIE-091", "VIE-092"].map(Into::into).into();
    let guide = pathway.reflection.clone().expect("a guide");
    let of = Some((&plan, &plan.activities[0]));
    let sheet = with_context(&pathway, Language::French, |context| show(&reflection(context, &guide, of)));
    let worked_on = sheet.split("<worked-on>").nth(1).unwrap_or_default().replace('\u{a0}', " ");
    assert_data_eq!(
        worked_on,
        str![[r#"

table <outcomes> Ce que l’activité travaille []
  | Id | Apprentissage |
  | `VIE-001` | Nommer des renseignements personnels. |
  | `VIE-090` | Retiré par l’édition 2026-2027; à sa place : VIE-001. |
  | `VIE-091` | Retiré par l’édition 2026-2027; rien ne le remplace. |
  | `VIE-092` | Aucun apprentissage n’a cet identifiant. |
-- Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.

"#]]
    );
}
