//! The inventory of the small pathway. That the committed pages of the shipped one are current is seen to by `.ci/run`.

use pdcn_report::views::inventory::inventory;
use pdcn_texts::Language;
use snapbox::{assert_data_eq, str};

use crate::support::show::show;
use crate::support::{small, texts};

#[test]
fn everything_is_counted() {
    let editions: Vec<_> = small().editions.iter().collect();
    assert_data_eq!(
        show(&inventory(small(), &editions, &texts(Language::French))),
        str![[r#"
inventory (fr-CA): Inventaire du parcours
Cette page est produite par « pdcn inventory ». Un apprentissage porte sur l’IA quand sa compétence est une compétence d’IA, ou quand il est arrimé à un code qui porte sur l’IA.

# Édition 2026-2027 <2026-2027>
7 apprentissages, dont 4 portent sur l’IA; 1 préalable, dont 0 d’un volet à un autre.

## Par année <grades-2026-2027-section>
table <grades-2026-2027> Apprentissages qui commencent (→) et qui sont maîtrisés (★) chaque année []
  | Année | → commencent | ★ maîtrisés | → sur l’IA | ★ sur l’IA |
  | 1re année | 3 | 1 | 2 | 1 |
  | 2e année | 1 | 1 | 0 | 0 |
  | 3e année | 1 | 1 | 0 | 1 |
  | 1re secondaire | 1 | 3 | 1 | 2 |

## Par volet et par ordre <strands-2026-2027-section>
table <strands-2026-2027> Apprentissages qui commencent (→) dans chaque ordre []
  | Volet | Primaire | Secondaire | Total |
  | Vie privée | 3 | 0 | 3 |
  | Intelligence artificielle | 2 | 1 | 3 |

## Compétences d’IA <ai-2026-2027-section>
table <ai-2026-2027> Apprentissages qui commencent (→) chaque année []
  | Compétence | P1 | P2 | P3 | S1 |
  | IA-RECO – Reconnaître l’IA | 1 |  |  |  |
  | IA-EVAL – Évaluer les productions de l’IA |  |  |  | 1 |

## Préalables d’un volet à l’autre <prerequisites-2026-2027-section>
table <prerequisites-2026-2027> En ligne, le volet de l’apprentissage; en colonne, celui de ce qui vient avant []
  | Volet | VIE | IA |
  | VIE | 1 |  |
  | IA |  |  |

## Arrimages par cadre <frameworks-2026-2027-section>
table <frameworks-2026-2027> Arrimages, et apprentissages qui en ont un []
  | Cadre | Arrimages | Apprentissages arrimés |
  | cadre-1 | 3 | 3 |

"#]]
    );
}
