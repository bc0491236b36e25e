//! Coverage on the small pathway, cell by cell.

use pdcn_model::{Activity, Answer, EditionIndex, Pathway, Plan};
use pdcn_report::Context;
use pdcn_report::coverage::{Counted as Answered, Options, codes, competencies, plan, schools};
use pdcn_texts::Language;
use snapbox::{assert_data_eq, str};

use crate::support::show::show;
use crate::support::{select, small, texts, with_context};

fn ask(question: &str, language: Language, options: Options) -> String {
    with_context(small(), language, |context| {
        show(&competencies(context, &select(question, context).expect("what exists"), options).document)
    })
}

#[test]
fn ai_competencies_over_grades() {
    assert_data_eq!(
        ask("", Language::French, Options::default()),
        str![[r#"
coverage (fr-CA): Couverture de l’IA, année par année
edition = Édition: 2026-2027
status = Statut: ébauche
outcomes = Apprentissages comptés: 3
license = Licence: CC0-1.0
[begin] ↦ commence: L’apprentissage commence cette année-là, et continue l’année suivante.
[continue] → se poursuit: L’apprentissage a commencé avant et se poursuit.
[master] ★ maîtrise: L’élève le fait sans aide à la fin de l’année scolaire.
[reuse] ▒ réutilise: L’élève le maîtrise déjà et s’en sert de nouveau.
[worked] ✓ travaillé: Au moins un apprentissage y est travaillé.
[gap] ○ manque: La case est à zéro : à regarder d’abord.
figure <glance> Plus la barre est haute, plus il y a d’apprentissages en cours; plus elle est foncée, plus l’élève se sert lui-même de l’IA. Une case vide : rien cette année-là.: Le nombre d’apprentissages de chaque ligne, année par année. La liste qui suit dit quand chacune est abordée; les tableaux donnent les nombres.
- Reconnaître l’IA : abordée de la 1re année à la 3e année
- Évaluer les productions de l’IA : abordée en 1re secondaire
- Autres compétences qui touchent l’IA : abordée en 1re année
(new page)
Un apprentissage compte pour l’IA quand sa compétence est une compétence en IA, ou quand il est arrimé à un code qui porte sur l’IA. Une année le travaille de son → à sa ★; quand il n’est jamais maîtrisé, jusqu’à la fin de sa réutilisation.
(Good) Chaque année travaille au moins un apprentissage en IA, et chaque compétence en IA est travaillée.
(Warning) Un apprentissage n’est dans aucune case, parce que l’année de son → n’est pas dans l’édition : IA-003. « pdcn lint » dit où.

# Par année <grades>
table <grades> Combien d’apprentissages en IA chaque année travaille []
  | Id | Année | Trav. | ↦ | → | ★ | Nouv. | ▒ | Compét. IA |
  | `P1` | 1re année | 2 Good | 1 | 0 | 1 | 2 | 0 | 1/2 |
  | `P2` | 2e année | 1 Good | 0 | 1 | 0 | 0 | 1 | 1/2 |
  | `P3` | 3e année | 1 Good | 0 | 0 | 1 | 0 | 1 | 1/2 |
  | `S1` | 1re secondaire | 1 Good | 0 | 0 | 1 | 1 | 1 | 1/2 |
  +  | Somme | 5 | 1 | 1 | 3 | 3 |  |  |

# Par compétence et par année : combien <competencies>
table <competencies> Combien d’apprentissages de chaque compétence chaque année travaille [Compté parce que]
  | Compétence | Titre | P1 | P2 | P3 | S1 | Σ | n |
  = ai-competency: Compétences en IA
  | `IA-RECO` | Reconnaître l’IA | 1 Good | 1 Good | 1 Good | 0 Gap | 3 | 1 |
  | `IA-EVAL` | Évaluer les productions de l’IA | 0 Gap | 0 Gap | 0 Gap | 1 Good | 1 | 1 |
  +  | Somme des compétences en IA | 1 | 1 | 1 | 1 | 4 | 2 |
  = ai-alignment: Autres compétences : seulement les apprentissages arrimés à un code sur l’IA
  | `VIE-RENS` | Renseignements personnels | 1 | 0 | 0 | 0 | 1 | 1 |
  +  | Somme des autres | 1 | 0 | 0 | 0 | 1 | 1 |
  +  | Somme | 2 | 1 | 1 | 1 | 5 | 3 |

# Par année : lesquels <outcomes>
table <outcomes-primary> Primaire : les apprentissages, chacun après son signe [Compté parce que]
  | Compétence | P1 (1er cycle du primaire) | P2 (1er cycle du primaire) | P3 (2e cycle du primaire) |
  = ai-competency: Compétences en IA
  | `IA-RECO` | ↦IA-001 | →IA-001 | ★IA-001 |
  | `IA-EVAL` |  Gap |  Gap |  Gap |
  = ai-alignment: Autres compétences : seulement les apprentissages arrimés à un code sur l’IA
  | `VIE-RENS` | ★VIE-002 | ▒× 1 | ▒× 1 |
table <outcomes-secondary> Secondaire : les apprentissages, chacun après son signe [Compté parce que]
  | Compétence | S1 (1er cycle du secondaire) |
  = ai-competency: Compétences en IA
  | `IA-RECO` | ▒× 1 |
  | `IA-EVAL` | ★IA-002 |

# Compétences en IA sans rien dans un cycle <gaps>
- IA-RECO Reconnaître l’IA : 1er cycle du secondaire
- IA-EVAL Évaluer les productions de l’IA : 1er cycle du primaire, 2e cycle du primaire

# Refaire ces totaux <recount>
- Une case compte les apprentissages de sa ligne que l’année travaille : ceux dont le → vient à cette année ou avant, et dont la ★ vient à cette année ou après. Sans ★, c’est la fin de la réutilisation qui compte, ou la dernière année.
- Un apprentissage compte une fois par compétence et par année. Il n’a qu’une compétence : la somme d’une colonne est donc le nombre d’apprentissages de l’année.
- Les sommes du bas additionnent les cases de leur colonne.
- Σ additionne les cases de la ligne : un apprentissage y compte autant de fois qu’il y a d’années qui le travaillent. n le compte une seule fois.
- « Trav. » est la somme de ↦, → et ★. Ce qui commence et se maîtrise la même année est dans ★; « Nouv. » compte tout ce qui commence, ↦ ou ★.
- Ce qui est réutilisé n’entre dans aucun total.
(Hint) Proposition de travail.
-- Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.

"#]]
    );
}

#[test]
fn every_shade_of_a_cell_is_in_the_legend() {
    with_context(small(), Language::French, |context| {
        let everything = select("", context).expect("what exists");
        let page = competencies(context, &everything, Options::default()).document;
        let shades = page.tables().into_iter().flat_map(|table| &table.rows).flat_map(|row| match row {
            pdcn_document::Row::Cells { cells, .. } => cells.iter().map(|cell| cell.shade).collect(),
            pdcn_document::Row::Band { .. } => Vec::new(),
        });
        for shade in shades.filter(|shade| *shade != pdcn_document::Shade::None) {
            assert!(page.legend.iter().any(|sign| sign.shade == shade), "{shade:?}");
        }
    });
}

#[test]
fn all_competencies_of_a_strand_in_english() {
    let options = Options { all: true, reuse: true, minimum: Some(1) };
    assert_data_eq!(
        ask("strand=VIE", Language::English, options),
        str![[r#"
coverage (en-CA): Coverage of all outcomes, grade by grade
Vie privée
edition = Edition: 2026-2027
status = Status: draft
outcomes = Outcomes counted: 3
minimum = Minimum asked of each grade: 1
license = Licence: CC0-1.0
[begin] ↦ begins: The outcome begins in this grade, and goes on in the next.
[continue] → goes on: The outcome began before and goes on.
[master] ★ masters: The student does it without help by the end of the school year.
[reuse] ▒ reuses: The student has mastered it and uses it again.
[worked] ✓ worked on: At least one outcome is worked on there.
[gap] ○ gap: The cell is at zero: look here first.
figure <glance> The taller the bar, the more outcomes are in progress; the darker, the more pupils use AI themselves. An empty cell: nothing in that grade.: The number of outcomes of each row, grade by grade. The list that follows says when each is worked on; the tables give the numbers.
- Renseignements personnels: worked on every year
- 3 grades work on fewer than 1 AI outcome: 2e année (0), 3e année (0), 1re secondaire (0).
(new page)
All outcomes are counted, whether they are about AI or not. A grade works on an outcome from its → to its ★; when it is never mastered, to the end of its reuse. It counts for AI when its competency is an AI competency, or when it is aligned to a code about AI.
(Warning) 3 grades work on fewer than 1 AI outcome: 2e année (0), 3e année (0), 1re secondaire (0).
(Warning) None of the competencies asked about has “ai = true”: only alignments to codes about AI count.

# By grade <grades>
table <grades> How many outcomes each grade works on []
  | Id | Grade | Work | AI | ↦ | → | ★ | New | ▒ | AI comp. | Missing |
  | `P1` | Grade 1 | 2 Good | 1 Good | 1 | 0 | 1 | 2 | 0 | 0/0 |  |
  | `P2` | 2e année | 2 Good | 0 Gap | 1 | 0 | 1 | 1 | 1 | 0/0 | 1 Gap |
  | `P3` | 3e année | 1 Good | 0 Gap | 0 | 1 | 0 | 0 | 2 | 0/0 | 1 Gap |
  | `S1` | 1re secondaire | 1 Good | 0 Gap | 0 | 1 | 0 | 0 | 1 | 0/0 | 1 Gap |
  +  | Sum | 6 | 1 | 2 | 2 | 2 | 3 |  |  |  |

# By competency and grade: how many <competencies>
table <competencies> How many outcomes of each competency each grade works on [Counted because]
  | Competency | Title | P1 | P2 | P3 | S1 | Σ | n |
  = all: Other competencies
  | `VIE-RENS` | Renseignements personnels | 2 Good | 2 Good | 1 Good | 1 Good | 6 | 3 |
  +  | Sum | 2 | 2 | 1 | 1 | 6 | 3 |

# By grade: which ones <outcomes>
table <outcomes-primary> Elementary: the outcomes, each after its sign [Counted because]
  | Competency | P1 (Elementary Cycle One) | P2 (1er cycle du primaire) | P3 (2e cycle du primaire) |
  = all: Other competencies
  | `VIE-RENS` | ↦VIE-001 ★VIE-002 | ↦VIE-003 ★VIE-001 ▒VIE-002 | →VIE-003 ▒VIE-001 ▒VIE-002 |
table <outcomes-secondary> Secondaire: the outcomes, each after its sign [Counted because]
  | Competency | S1 (1er cycle du secondaire) |
  = all: Other competencies
  | `VIE-RENS` | →VIE-003 ▒VIE-001 |

# Count these totals again <recount>
- A cell counts the outcomes of its row that the grade works on: those whose → comes in that grade or before, and whose ★ comes in that grade or after. Without ★, the end of reuse counts, or the last grade.
- An outcome counts once per competency and grade. It has one competency: so the sum of a column is the number of outcomes of the grade.
- The sums at the bottom add up the cells of their column.
- Σ adds up the cells of the row: an outcome counts in it as many times as there are grades that work on it. n counts it once.
- “Work” is the sum of ↦, → and ★. What begins and is mastered in the same grade is in ★; “New” counts all that begins, ↦ or ★.
- What is reused is in no total.
- The minimum of “--min” holds for the AI outcomes that the grade works on, as the option min-per-grade of the rule ai-coverage-gap.
(Hint) A working proposal.
-- Trial pathway, edition 2026-2027 (draft). Licence of the texts: CC0-1.0.

"#]]
    );
}

#[test]
fn codes_of_a_framework_that_nothing_reaches_come_first() {
    let shown = with_context(small(), Language::French, |context| {
        let framework = context.pathway.framework("cadre-1").expect("a framework");
        let selection = select("strand=IA", context).expect("a strand");
        show(&codes(context, &selection, framework, Options::default()).document)
    });
    assert_data_eq!(
        shown,
        str![[r#"
coverage (fr-CA): Ce que le parcours atteint du cadre cadre-1
Framework of the tests · Intelligence artificielle
edition = Édition: 2026-2027
status = Statut: ébauche
framework = Cadre: cadre-1
publisher = Publié par: Tests
framework-license = Licence du cadre: CC0-1.0
certainty = Titres: lus à la source
license = Licence: CC0-1.0
[begin] ↦ commence: L’apprentissage commence cette année-là, et continue l’année suivante.
[continue] → se poursuit: L’apprentissage a commencé avant et se poursuit.
[master] ★ maîtrise: L’élève le fait sans aide à la fin de l’année scolaire.
[reuse] ▒ réutilise: L’élève le maîtrise déjà et s’en sert de nouveau.
[worked] ✓ travaillé: Au moins un apprentissage y est travaillé.
[gap] ○ manque: La case est à zéro : à regarder d’abord.
figure <glance> Plus la barre est haute, plus il y a d’apprentissages en cours; plus elle est foncée, plus l’élève se sert lui-même de l’IA. Une case vide : rien cette année-là.: Le nombre d’apprentissages de chaque ligne, année par année. La liste qui suit dit quand chacune est abordée; les tableaux donnent les nombres.
- Évaluer : abordé de la 1re année à la 3e année
- Protect : pas abordé
- « Protect » n’est abordé dans aucune de ces années.
(new page)
Un apprentissage atteint un code du cadre cadre-1 quand il y est arrimé. Une année le travaille de son → à sa ★; quand il n’est jamais maîtrisé, jusqu’à la fin de sa réutilisation. Tous les apprentissages arrimés comptent, qu’ils portent sur l’IA ou non.
(Warning) Un code sur 2 n’est atteint par aucun apprentissage que ces années travaillent.
(Hint) Des titres sont des traductions non officielles.

# Par code et par année : combien <codes>
table <codes> Combien d’apprentissages arrimés à chaque code chaque année travaille [Groupe]
  | Code | Titre | P1 | P2 | P3 | S1 | Σ | n |
  = : Codes qu’aucun apprentissage n’atteint
  | `A2` | Protect | 0 Gap | 0 Gap | 0 Gap | 0 Gap | 0 | 0 |
  = : Autres codes
  | `A1` | Évaluer | 1 Good | 1 Good | 1 Good | 0 Gap | 3 | 1 |
  +  | Somme des codes | 1 | 1 | 1 | 0 Gap | 3 |  |
  +  | Apprentissages, chacun une fois par année | 1 | 1 | 1 | 0 Gap | 3 | 1 |

# Par année : lesquels <outcomes>
table <outcomes-primary> Primaire : les apprentissages, chacun après son signe [Groupe]
  | Code | P1 (1er cycle du primaire) | P2 (1er cycle du primaire) | P3 (2e cycle du primaire) |
  = : Autres codes
  | `A1` | ↦IA-001 | →IA-001 | ★IA-001 |
table <outcomes-secondary> Secondaire : les apprentissages, chacun après son signe [Groupe]
  | Code | S1 (1er cycle du secondaire) |
  = : Autres codes
  | `A1` | ▒× 1 |

# Refaire ces totaux <recount>
- Une case compte les apprentissages de sa ligne que l’année travaille : ceux dont le → vient à cette année ou avant, et dont la ★ vient à cette année ou après. Sans ★, c’est la fin de la réutilisation qui compte, ou la dernière année.
- Un apprentissage arrimé à plusieurs codes compte une fois pour chacun : « Somme des codes » peut donc dépasser le nombre d’apprentissages.
- La dernière ligne compte chaque apprentissage une seule fois par année.
- Σ additionne les cases de la ligne : un apprentissage y compte autant de fois qu’il y a d’années qui le travaillent. n le compte une seule fois.
- Ce qui est réutilisé n’entre dans aucun total.
(Hint) Proposition de travail.
-- Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.

"#]]
    );
}

#[test]
fn a_plan_beside_its_edition() {
    let shown = with_context(small(), Language::French, |context| {
        let selection = select("", context).expect("everything");
        let options = Options { all: true, ..Options::default() };
        show(&plan(context, &selection, &context.pathway.plans[0], options).document)
    });
    assert_data_eq!(
        shown,
        str![[r#"
coverage (fr-CA): Le plan d’école : École des Pins
edition = Édition: 2026-2027
status = Statut: ébauche
plan-edition = Édition que le plan suit: 2026-2027
activities = Activités: 2
license = Licence: CC0-1.0
[begin] ↦ commence: L’apprentissage commence cette année-là, et continue l’année suivante.
[continue] → se poursuit: L’apprentissage a commencé avant et se poursuit.
[master] ★ maîtrise: L’élève le fait sans aide à la fin de l’année scolaire.
[reuse] ▒ réutilise: L’élève le maîtrise déjà et s’en sert de nouveau.
[gap] ○ manque: La case est à zéro : à regarder d’abord.
figure <glance> Le contour : ce que l’édition demande à l’année. Le plein : ce qu’une activité de cette année nomme.: Le nombre d’apprentissages de chaque ligne, année par année. La liste qui suit dit quand chacune est abordée; les tableaux donnent les nombres.
2 sur 6 apprentissages demandés à l’école sont au plan
- Reconnaître l’IA : 0 sur 3
- Évaluer les productions de l’IA : 1 sur 1
- Renseignements personnels : 2 sur 6

# À placer d’abord <first>
- 1re année : Demander la permission avant de partager une image.
- 3e année : Nommer des objets qui utilisent l’IA.
- 1re secondaire : Dire ce qui vient d’une IA.
(new page)
L’édition demande à une année ce qu’elle travaille : les apprentissages de leur → à leur ★. Le plan couvre un apprentissage dans une année quand une activité de cette année le nomme.
(Hint) Une activité qui nomme un apprentissage ne dit pas que les élèves l’ont appris, ni combien de temps elle y a mis. Ce qu’une classe fait sans l’écrire au plan n’est pas vu.
(Warning) Une année de l’école n’a aucune activité au plan : 3e année.

# Pour l’école <plan-school>
table <school> Ce que l’édition demande à l’école, chaque apprentissage une fois, et ce que le plan en couvre []
  | Compté | Couvert | Laissé |
  | Pour l’IA | 1/3 | 2 |
  | En tout | 2/6 | 4 |

# Par année : ce qui est demandé, ce qui est couvert <plan-grades>
table <plan-grades-ai> Pour l’IA : ce que l’édition demande à chaque année, et ce que le plan en couvre []
  | Id | Année | Act. | Couvert | ★ couvert | Ailleurs | Laissé |
  | `P1` | 1re année | 1 | 0/2 Gap | 0/1 Gap | 0 | 2 |
  | `P2` | 2e année | 1 | 0/1 Gap | 0/0 | 0 | 1 |
  | `P3` | 3e année | 0 Gap | 0/1 Gap | 0/1 Gap | 0 | 1 |
  | `S1` | 1re secondaire | 1 | 1/1 | 1/1 | 0 | 0 |
  +  | Somme |  | 1/5 | 1/3 | 0 | 4 |
table <plan-grades-all> En tout : ce que l’édition demande à chaque année, et ce que le plan en couvre []
  | Id | Année | Act. | Couvert | ★ couvert | Ailleurs | Laissé |
  | `P1` | 1re année | 1 | 1/3 | 0/1 Gap | 0 | 2 |
  | `P2` | 2e année | 1 | 1/3 | 1/1 | 0 | 2 |
  | `P3` | 3e année | 0 Gap | 0/3 Gap | 0/1 Gap | 0 | 3 |
  | `S1` | 1re secondaire | 1 | 1/3 | 1/2 | 0 | 2 |
  +  | Somme |  | 3/12 | 2/5 | 0 | 9 |

# Ce que le plan laisse de côté <left-out>
table <left-out> Apprentissages qu’aucune activité ne nomme dans une année qui les travaille [Compétence]
  | Id | Énoncé | Demandé en | IA |
  = IA-RECO: IA-RECO Reconnaître l’IA
  | `IA-001` | Nommer des objets qui utilisent l’IA. | ↦P1 →P2 ★P3 | true |
  = VIE-RENS: VIE-RENS Renseignements personnels
  | `VIE-002` | Demander la permission avant de partager une image. | ★P1 | true |
  | `VIE-003` | Choisir ce qui se partage. | ↦P2 →P3 →S1 | false |
  = IA-INCONNUE: IA-INCONNUE
  | `IA-004` | Dire ce qui vient d’une IA. | ↦P3 ★S1 | false |

# Ce que le plan nomme et que l’édition n’a pas <unknown>
- IA-099 (activité « Balado en trois temps ») : aucun apprentissage n’a cet identifiant.

# Ce qui manque aux activités <lacking>
table <lacking> Activités sans réponse à une question du guide, ou sans échange avec la direction []
  | Activité | Années | Quand | Sans réponse | Échange avec la direction |
  | Dialoguer avec un agent | S1 | 2027-03 | Éthique |  |

# Refaire ces totaux <recount>
- Demandé : l’année travaille l’apprentissage, de son → à sa ★. Sans ★, c’est jusqu’à la fin de la réutilisation, ou la dernière année.
- Couvert : une activité nomme l’apprentissage et cette année-là. Plusieurs activités ne comptent qu’une fois.
- Ailleurs : demandé ici, nommé seulement dans une autre année de l’école qui le demande aussi. Laissé : nommé dans aucune année qui le demande. Demandé = couvert + ailleurs + laissé.
- Pour l’école, un apprentissage compte une fois, et il est couvert quand il l’est dans au moins une des années qui le demandent.
- « Somme » additionne les années : un apprentissage demandé à trois années y compte trois fois.
- Les années d’une école sont toutes celles des ordres d’enseignement dont son plan nomme une année; « --grade » ou « --cycle » en choisissent d’autres.
(Hint) Proposition de travail.
-- Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.

"#]]
    );
}

/// The plan of a school that lives one activity.
fn school(name: &str, edition: &str, activity: Activity) -> Plan {
    let mut plan = Plan { edition: edition.into(), activities: vec![activity], ..Plan::default() };
    name.clone_into(&mut plan.school.name);
    plan
}

fn activity(title: &str, grades: &[&str], outcomes: &[&str]) -> Activity {
    Activity {
        title: title.to_owned(),
        grades: grades.iter().map(|&id| id.into()).collect(),
        outcomes: outcomes.iter().map(|&id| id.into()).collect(),
        ..Activity::default()
    }
}

/// The small pathway with these plans, each held against its current edition.
fn with_plans(plans: Vec<Plan>, look: impl FnOnce(Answered<'_>)) {
    let pathway = Pathway { plans, ..small().clone() };
    let index = EditionIndex::new(pathway.current().expect("an edition"));
    let texts = texts(Language::French);
    let context = Context::new(&pathway, &index, &texts);
    let selection = select("", &context).expect("everything");
    let plans: Vec<_> = pathway.plans.iter().map(|plan| (&context, &selection, plan)).collect();
    look(schools(&plans).expect("plans"));
}

#[test]
fn schools_side_by_side_the_least_covered_first() {
    let mut answered = activity("Causerie", &["P1", "P2", "P3"], &["IA-001", "VIE-001", "VIE-002", "VIE-003"]);
    answered.reflection = [("pedagogy".to_owned(), Answer::Yes), ("ethics".to_owned(), Answer::Unsure)].into();
    let plans = vec![
        school("École Au-Loin", "2026-2027", answered),
        school("École du Lac", "2025-2026", activity("Tablette", &["S1"], &["IA-002"])),
        school("École des Pins", "2026-2027", activity("Tri", &["P1"], &["VIE-001"])),
    ];
    with_plans(plans, |answer| {
        assert_data_eq!(
            show(&answer.document),
            str![[r#"
coverage (fr-CA): Les plans d’école, côte à côte
edition = Édition: 2026-2027
status = Statut: ébauche
license = Licence: CC0-1.0
[gap] ○ manque: La case est à zéro : à regarder d’abord.
3 plans d’école, celui qui couvre le moins d’IA d’abord. L’édition demande à une année ce qu’elle travaille : les apprentissages de leur → à leur ★. Un plan couvre un apprentissage dans une année quand une activité de cette année le nomme.
(Hint) Une activité qui nomme un apprentissage ne dit pas que les élèves l’ont appris, ni combien de temps elle y a mis. Ce qu’une classe fait sans l’écrire au plan n’est pas vu.
(Warning) Un plan est comparé à une autre édition que la sienne (suivie / comparée) : École du Lac (2025-2026 / 2026-2027).

# Par école <schools>
table <schools> Part des apprentissages demandés que chaque plan couvre []
  | École | Édition | Années | Act. | Couvert, IA | Couvert, tout | IA laissée | À compléter |
  | École des Pins | `2026-2027` | P1–P3 | 1 | 0/2 Gap | 1/5 | 2 | 1 |
  | École du Lac | `2026-2027` | S1 | 1 | 1/1 | 1/3 | 0 | 1 |
  | École Au-Loin | `2026-2027` | P1–P3 | 1 | 2/2 | 4/5 | 0 | 0 |

# Par école et par année, pour l’IA <schools-grades>
table <schools-grades> Part de l’IA demandée à chaque année que le plan couvre cette année-là []
  | École | P1 | P2 | P3 | S1 |
  | École des Pins | 0/2 Gap | 0/1 Gap | 0/1 Gap |  |
  | École du Lac |  |  |  | 1/1 |
  | École Au-Loin | 2/2 | 1/1 | 1/1 |  |

# Refaire ces totaux <recount>
- Demandé : l’année travaille l’apprentissage, de son → à sa ★. Sans ★, c’est jusqu’à la fin de la réutilisation, ou la dernière année.
- Couvert : une activité nomme l’apprentissage et cette année-là. Plusieurs activités ne comptent qu’une fois.
- Pour l’école, un apprentissage compte une fois, et il est couvert quand il l’est dans au moins une des années qui le demandent.
- Les années d’une école sont toutes celles des ordres d’enseignement dont son plan nomme une année; « --grade » ou « --cycle » en choisissent d’autres.
- Les écoles vont de la plus petite part couverte pour l’IA à la plus grande; à parts égales, de la plus petite part en tout, puis par nom.
(Hint) Proposition de travail.
-- Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.

"#]]
        );
    });
}

#[test]
fn a_plan_says_what_it_does_elsewhere_and_what_it_names_in_vain() {
    let mut pathway = small().clone();
    pathway.plans = vec![school(
        "",
        "2025-2026",
        activity("Partout", &["P1", "S1", "P9"], &["VIE-002", "VIE-003", "IA-001", "IA-001", "VIE-099"]),
    )];
    let index = EditionIndex::new(pathway.current().expect("an edition"));
    let texts = texts(Language::English);
    let context = Context::new(&pathway, &index, &texts);
    let selection = select("", &context).expect("everything");
    assert_data_eq!(
        show(&plan(&context, &selection, &pathway.plans[0], Options::default()).document),
        str![[r#"
coverage (en-CA): The school’s plan: unnamed school
edition = Edition: 2026-2027
status = Status: draft
plan-edition = Edition that the plan follows: 2025-2026
activities = Activities: 1
license = Licence: CC0-1.0
[begin] ↦ begins: The outcome begins in this grade, and goes on in the next.
[continue] → goes on: The outcome began before and goes on.
[master] ★ masters: The student does it without help by the end of the school year.
[reuse] ▒ reuses: The student has mastered it and uses it again.
[gap] ○ gap: The cell is at zero: look here first.
figure <glance> The outline: what the edition asks of the grade. The filled part: what an activity of that grade names.: The number of outcomes of each row, grade by grade. The list that follows says when each is worked on; the tables give the numbers.
2 of 3 AI outcomes asked of the school are in the plan
- Reconnaître l’IA: 1 of 3
- Évaluer les productions de l’IA: 0 of 1
- Renseignements personnels: 1 of 1

# To be placed first <first>
- 1re secondaire: Vérifier une réponse produite par une IA.
(new page)
The edition asks of a grade what the grade works on: outcomes from their → to their ★. The plan covers an outcome in a grade when an activity of that grade names it.
(Warning) This plan follows the edition 2025-2026; it is compared here with the edition 2026-2027.
(Hint) An activity that names an outcome does not say that pupils have learned it, nor how much time it took. What a class does without writing it in the plan is not seen.
(Warning) 2 grades of the school have no activity in the plan: 2e année, 3e année.
(Warning) Some activities name a grade that the edition does not have: P9.

# For the school <plan-school>
table <school> What the edition asks of the school, each outcome once, and what the plan covers of it []
  | Counted | Covered | Left out |
  | For AI | 2/3 | 1 |
  | In all | 3/6 | 3 |

# By grade: what is asked, what is covered <plan-grades>
table <plan-grades-ai> For AI: what the edition asks of each grade, and what the plan covers of it []
  | Id | Grade | Act. | Covered | ★ covered | Elsewhere | Left out |
  | `P1` | Grade 1 | 1 | 2/2 | 1/1 | 0 | 0 |
  | `P2` | 2e année | 0 Gap | 0/1 Gap | 0/0 | 1 | 0 |
  | `P3` | 3e année | 0 Gap | 0/1 Gap | 0/1 Gap | 1 | 0 |
  | `S1` | 1re secondaire | 1 | 0/1 Gap | 0/1 Gap | 0 | 1 |
  +  | Sum |  | 2/5 | 1/3 | 2 | 1 |
table <plan-grades-all> In all: what the edition asks of each grade, and what the plan covers of it []
  | Id | Grade | Act. | Covered | ★ covered | Elsewhere | Left out |
  | `P1` | Grade 1 | 1 | 2/3 | 1/1 | 0 | 1 |
  | `P2` | 2e année | 0 Gap | 0/3 Gap | 0/1 Gap | 2 | 1 |
  | `P3` | 3e année | 0 Gap | 0/3 Gap | 0/1 Gap | 2 | 1 |
  | `S1` | 1re secondaire | 1 | 1/3 | 0/2 Gap | 0 | 2 |
  +  | Sum |  | 3/12 | 1/5 | 4 | 5 |

# What the plan leaves out <left-out>
2 other outcomes, which are not about AI, are left out: “--all” shows them too.
table <left-out> AI outcomes that no activity names in a grade that works on them [Competency]
  | Id | Statement | Asked in |
  = IA-EVAL: IA-EVAL Évaluer les productions de l’IA
  | `IA-002` | Vérifier une réponse produite par une IA. | ★S1 |

# What is planned in another grade than those of the edition <elsewhere>
table <elsewhere> Activities that name an outcome in a grade that does not work on it []
  | Activity | Planned in | That is | Id | Statement | Asked in |
  | Partout | `S1` | after the end of reuse | `VIE-002` | Demander la permission avant de partager une image. | P1 |
  | Partout | `P1` | before the → | `VIE-003` | Choisir ce qui se partage. | P2–S1 |
  | Partout | `S1` | after the ★, as reuse | `IA-001` | Name things that use AI. | P1–P3 |

# What the plan names and the edition does not have <unknown>
- VIE-099 (activity “Partout”): no outcome has this id.

# What activities lack <lacking>
table <lacking> Activities without an answer to a question of the guide, or without a talk with the direction []
  | Activity | Grades | When | Without answer | Talk with the direction |
  | Partout | P1, S1, P9 |  | Relevance / Éthique |  |

# Count these totals again <recount>
- Asked: the grade works on the outcome, from its → to its ★. Without ★, to the end of its reuse, or to the last grade.
- Covered: an activity names the outcome and that grade. Several activities count once.
- Elsewhere: asked here, and named only in another grade of the school that is asked for it too. Left out: named in no grade that is asked for it. Asked = covered + elsewhere + left out.
- For the school, an outcome counts once, and it is covered when it is in at least one of the grades that are asked for it.
- “Sum” adds up the grades: an outcome asked of three grades counts three times in it.
- The grades of a school are all those of the stages of which its plan names a grade; “--grade” or “--cycle” choose others.
(Hint) A working proposal.
-- Trial pathway, edition 2026-2027 (draft). Licence of the texts: CC0-1.0.

"#]]
    );
}

#[test]
fn nothing_to_count_is_told() {
    with_context(small(), Language::French, |context| {
        let none = select("strand=VIE,competency=IA-EVAL", context).expect("what exists");
        assert!(competencies(context, &none, Options::default()).is_empty);
        let some = select("strand=VIE", context).expect("a strand");
        assert!(!competencies(context, &some, Options::default()).is_empty, "an outcome of VIE is aligned to AI");
    });
}

#[test]
fn the_minimum_names_the_grades_below_it() {
    with_context(small(), Language::French, |context| {
        let below = |question: &str, minimum| {
            let options = Options { minimum: Some(minimum), ..Options::default() };
            competencies(context, &select(question, context).expect("what exists"), options).below
        };
        assert_eq!(below("", 1), [("2e année", 1); 0]);
        assert_eq!(below("", 2), [("2e année", 1), ("3e année", 1), ("1re secondaire", 1)]);
        assert_eq!(below("grade=P1", 2), [("2e année", 1); 0]);
    });
}
