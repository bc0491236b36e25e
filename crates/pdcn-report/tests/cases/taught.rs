//! What an edition says of teaching beside its statements: signs, essentials, words, sensitive topics, material.

#![expect(clippy::too_many_lines, reason = "snapshots are long")]

use std::path::Path;

use pdcn_report::Detail;
use pdcn_report::show::{Options, show};
use pdcn_report::views::lexicon::lexicon;
use pdcn_report::views::material::material;
use pdcn_report::views::measures;
use pdcn_report::views::table::table;
use pdcn_report::views::topics::cards;
use pdcn_report::{Context, Editions};
use pdcn_source::{Folder, Loaded, load};
use pdcn_texts::Language;
use snapbox::{assert_data_eq, str};

use crate::support::show::show as text;
use crate::support::{select, texts};

/// The small pathway, of which one outcome says all that can be said.
fn taught() -> Loaded {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/small");
    let read = |path: &str| std::fs::read_to_string(folder.join(path)).expect("a file");
    let mut files = Folder::read(&folder).expect("the small pathway");
    let frame = read("editions/2026-2027/edition.toml")
        + r#"
[[resource]]
id = "cartes"
title = "Cartes à trier"
kind = "cartes"

[[resource.content]]
title = "Les cartes"
cards = [["Carte 1", "Mon prénom"], ["Carte 2", "Mon adresse", "et ma ville"]]

[[resource.content]]
text = """
À lire avant.

À lire après."""

[[resource.content]]
title = "On joue"
dialogue = [["Léo", "Je donne mon adresse?"], ["Maya", "Non!"]]

[[resource.content]]
list = ["Trier.", "Dire pourquoi."]
title = "Marche à suivre"

[[resource.content]]
title = "Réponses"
teacher = true
table = [["Carte", "Réponse"], ["1", "oui"], ["2"]]

[resource.translation.en]
title = "Cards to sort"
[[resource.translation.en.content]]
title = "The cards"
cards = [["Card 1", "My first name"]]

[[term]]
id = "renseignement"
title = "renseignement personnel"
variants = ["renseignements personnels"]
definition = "Ce qui permet de reconnaître une personne."
pupil = "Ce qui dit qui je suis."
[term.translation.en]
title = "personal information"
definition = "What lets a person be recognized."
pupil = "What says who I am."

[[term]]
id = "algorithme"
title = "algorithme"
definition = "Suite d’étapes."

[[topic]]
id = "adresse"
title = "Adresse donnée à un inconnu"
words = ["adresse"]
steps = ["Écouter.", "Remercier de l’avoir dit."]
tell = ["La direction."]
avoid = ["Gronder."]
source = ["https://example.org/aide"]
checked = 2026-11-23
[topic.translation.en]
title = "Address given to a stranger"
steps = ["Listen.", "Thank the pupil for telling."]
"#;
    files.put("editions/2026-2027/edition.toml", frame);
    let outcome = read("editions/2026-2027/primary/vie.toml").replacen(
        r#"examples = ["Trier des cartes.", "Dresser une liste."]"#,
        r#"examples = ["Trier des cartes.", "Dresser une liste."]
code = "PRIV.1"
essential = true
periods = 2
carried-by = ["titulaire", "bibliothèque"]
prepares = ["cadre-1:A1"]
resources = ["cartes"]
topics = ["adresse", "absent"]
misconception = "Mon prénom ne dit rien de moi."
family = "Trouvez ensemble ce qui dit qui vous êtes."
note = "Vu en comité."
source = "Comité de mai 2026"
[outcome.evidence]
learn = "Montre une carte qu’on lui nomme."
master = ["Nomme trois renseignements.", "Écarte ce qui ne dit rien."]
adapted = "Choisit entre deux images."
[outcome.translation.en]
statement = "Name personal information."
examples = ["Sort cards.", "Make a list."]
family = "Find together what says who you are."
[outcome.translation.en.evidence]
learn = "Shows a card that is named."
master = ["Names three pieces of information.", "Sets aside what says nothing."]"#,
        1,
    );
    files.put("editions/2026-2027/primary/vie.toml", outcome);
    let loaded = load(files);
    assert_eq!(loaded.problems, []);
    loaded
}

fn ask(language: Language, answer: impl for<'a> Fn(&Context<'a>, &'a Editions<'a>) -> String) -> String {
    let loaded = taught();
    let (editions, texts) = (Editions::new(&loaded), texts(language));
    let current = loaded.pathway.current().expect("an edition").id.as_str();
    answer(&editions.context(current, &texts, None).expect("an edition"), &editions)
}

fn shown(name: &str, language: Language) -> String {
    ask(language, |context, editions| text(&show(context, editions, name, Options::default()).expect("a page")))
}

#[test]
fn the_page_of_an_outcome_says_all_of_it_and_is_found_by_its_own_code() {
    assert_data_eq!(
        shown("PRIV.1", Language::French),
        str![[r#"
show (fr-CA): VIE-001
Nommer des renseignements personnels.
edition = Édition: 2026-2027
status = Statut: ébauche
kind = C’est: Apprentissage
own-code = Code du milieu: PRIV.1
pupil = Dans les mots de l’élève: Je nomme mes renseignements personnels.
competency = Compétence: VIE-RENS Renseignements personnels
strand = Volet: VIE Vie privée
counts-for-ai = Compte pour l’IA: non
ai-use = Ce que l’élève fait avec l’IA: rien
essential = Essentiel: oui
periods = Périodes, environ: 2
carried-by = Porté par: titulaire, bibliothèque
note = Note: Vu en comité.
source = Source: Comité de mai 2026
license = Licence: CC0-1.0
[learn] → apprend: L’élève apprend à le faire avec l’aide de la personne enseignante.
[master] ★ maîtrise: L’élève le fait sans aide à la fin de l’année scolaire.
[reuse] ▒ réutilise: L’élève le maîtrise déjà et s’en sert de nouveau.
table <marks> Marques, année par année []
  | P1 | P2 | P3 | S1 |
  | → | ★ | ▒ | ▒ |

# Exemples <examples>
- Trier des cartes.
- Dresser une liste.

# Ce qu’on observe <evidence>
→ Quand l’élève commence: Montre une carte qu’on lui nomme.
★ Quand l’élève y arrive sans aide :
- Nomme trois renseignements.
- Écarte ce qui ne dit rien.
Montré autrement: Choisit entre deux images.

# Idée fausse à prévoir <misconception>
Mon prénom ne dit rien de moi.

# À la maison <family>
Trouvez ensemble ce qui dit qui vous êtes.

# Ce qui s’appuie dessus <after>
- VIE-003 → P2 Choisir ce qui se partage. (nécessaire)

# Arrimages <alignments>
table <alignments> Codes auxquels il est arrimé []
  | Code | Titre | Cadre |
  | `cadre-1:A2` | Protect | Framework of the tests |

# Codes auxquels il prépare <prepares>
table <prepares> Codes auxquels il mène sans les couvrir []
  | Code | Titre | Cadre |
  | `cadre-1:A1` | Évaluer (traduction non officielle) | Framework of the tests |

# Ressources <resources>
- cartes Cartes à trier (cartes)

# Sujets délicats <topics>
- adresse Adresse donnée à un inconnu
- absent

# Activités des plans d’école <activities>
table <activities> Activités qui le nomment []
  | École | Activité | Années | Quand |
  | École des Pins | Balado en trois temps | P1, P2 | 2027-02 |

# D’une édition à l’autre <history>
- 2026-2027
- Il est déjà dans cette édition, la plus ancienne du parcours.
(Hint) Proposition de travail.
-- Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.

"#]]
    );
    assert_data_eq!(
        shown("VIE-001", Language::English),
        str![[r#"
show (en-CA): VIE-001
Name personal information.
edition = Edition: 2026-2027
status = Status: draft
kind = This is: Outcome
own-code = Local code: PRIV.1
pupil = In the pupil’s words: Je nomme mes renseignements personnels.
competency = Competency: VIE-RENS Renseignements personnels
strand = Strand: VIE Vie privée
counts-for-ai = Counts for AI: no
ai-use = What the pupil does with AI: nothing
essential = Essential: yes
periods = Periods, about: 2
carried-by = Taught by: titulaire, bibliothèque
note = Note: Vu en comité.
source = Source: Comité de mai 2026
license = Licence: CC0-1.0
[learn] → learns: The student learns to do it with the teacher’s help.
[master] ★ masters: The student does it without help by the end of the school year.
[reuse] ▒ reuses: The student has mastered it and uses it again.
table <marks> Marks, grade by grade []
  | P1 | P2 | P3 | S1 |
  | → | ★ | ▒ | ▒ |

# Examples <examples>
- Sort cards.
- Make a list.

# What one observes <evidence>
→ When the pupil begins: Shows a card that is named.
★ When the pupil does it without help:
- Names three pieces of information.
- Sets aside what says nothing.

# Misconception to expect <misconception>
Mon prénom ne dit rien de moi.

# At home <family>
Find together what says who you are.

# What leans on it <after>
- VIE-003 → P2 Choisir ce qui se partage. (required)

# Alignments <alignments>
table <alignments> Codes that it is aligned to []
  | Code | Title | Framework |
  | `cadre-1:A2` | Protect | Framework of the tests |

# Codes that it leads to <prepares>
table <prepares> Codes that it leads to without covering them []
  | Code | Title | Framework |
  | `cadre-1:A1` | Evaluate | Framework of the tests |

# Resources <resources>
- cartes Cards to sort (cartes)

# Sensitive topics <topics>
- adresse Address given to a stranger
- absent

# Activities of school plans <activities>
table <activities> Activities that name it []
  | School | Activity | Grades | When |
  | École des Pins | Balado en trois temps | P1, P2 | 2027-02 |

# From one edition to the next <history>
- 2026-2027
- It is in this edition already, the oldest of the pathway.
(Hint) A working proposal.
-- Trial pathway, edition 2026-2027 (draft). Licence of the texts: CC0-1.0.

"#]]
    );
}

#[test]
fn a_word_a_topic_and_a_resource_have_their_pages() {
    assert_data_eq!(
        shown("renseignement", Language::English),
        str![[r#"
show (en-CA): renseignement
personal information
edition = Edition: 2026-2027
status = Status: draft
kind = This is: Word of the lexicon
definition = Definition: What lets a person be recognized.
pupil = In the pupil’s words: What says who I am.
license = Licence: CC0-1.0

# Where this word is <used>
table <used> Outcomes whose statement or pupil’s version holds this word []
  | Id | Statement | → | ★ |
  | `VIE-001` | Name personal information. | `P1` | `P2` |
(Hint) A working proposal.
-- Trial pathway, edition 2026-2027 (draft). Licence of the texts: CC0-1.0.

"#]]
    );
    assert_data_eq!(
        shown("adresse", Language::French),
        str![[r#"
show (fr-CA): adresse
Adresse donnée à un inconnu
edition = Édition: 2026-2027
status = Statut: ébauche
kind = C’est: Sujet délicat
checked = Vérifié le: 2026-11-23
license = Licence: CC0-1.0

# Quoi faire quand un ou une élève se confie <steps>
- Écouter.
- Remercier de l’avoir dit.

# Qui prévenir <tell>
- La direction.

# À éviter <avoid>
- Gronder.

# Sources <sources>
- https://example.org/aide->https://example.org/aide

# Apprentissages <outcomes>
table <outcomes> Apprentissages de l’édition []
  | Id | Énoncé | → | ★ |
  | `VIE-001` | Nommer des renseignements personnels. | `P1` | `P2` |
(Hint) Proposition de travail.
-- Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.

"#]]
    );
    assert_data_eq!(
        shown("cartes", Language::French),
        str![[r#"
show (fr-CA): cartes
Cartes à trier
edition = Édition: 2026-2027
status = Statut: ébauche
kind = C’est: Ressource
resource-kind = Genre: cartes
license = Licence: CC0-1.0

# Les cartes <>
table <cartes-1-cards> Les cartes []
  | Carte | Ce qu’on y lit |
  | Carte 1 | Mon prénom |
  | Carte 2 | Mon adresse et ma ville |
À lire avant.
À lire après.

# On joue <>
- Léo : Je donne mon adresse?
- Maya : Non!

# Marche à suivre <>
- Trier.
- Dire pourquoi.
(new page)

# Réponses <>
table <cartes-5-table> Réponses []
  | Carte | Réponse |
  | 1 | oui |
  | 2 |  |

# Apprentissages <outcomes>
table <outcomes> Apprentissages de l’édition []
  | Id | Énoncé | → | ★ |
  | `VIE-001` | Nommer des renseignements personnels. | `P1` | `P2` |
(Hint) Proposition de travail.
-- Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.

"#]]
    );
}

#[test]
fn the_lexicon_is_in_the_order_of_the_alphabet_and_pupils_see_their_own_words() {
    let lexicon =
        |language, for_pupils| ask(language, |context, _| text(&lexicon(context, for_pupils).expect("a lexicon")));
    assert_data_eq!(
        lexicon(Language::French, false),
        str![[r#"
lexicon (fr-CA): Parcours d’essai
Lexique
edition = Édition: 2026-2027
status = Statut: ébauche
license = Licence: CC0-1.0
table <terms> Lexique []
  | Mot | Ce qu’il veut dire | Dans les mots de l’élève | Autres formes |
  | algorithme | Suite d’étapes. |  |  | <algorithme>
  | renseignement personnel | Ce qui permet de reconnaître une personne. | Ce qui dit qui je suis. | renseignements personnels | <renseignement>
(Hint) Proposition de travail.
-- Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.

"#]]
    );
    assert_data_eq!(
        lexicon(Language::English, true),
        str![[r#"
lexicon (en-CA): Trial pathway
Words to know
edition = Edition: 2026-2027
status = Status: draft
license = Licence: CC0-1.0
table <terms> Words to know []
  | Word | In the student’s words |
  | personal information | What says who I am. | <renseignement>
(Hint) A working proposal.
-- Trial pathway, edition 2026-2027 (draft). Licence of the texts: CC0-1.0.

"#]]
    );
}

#[test]
fn a_card_says_what_to_do_in_the_language_of_the_reader_where_it_can() {
    let cards = |language| {
        ask(language, |context, _| {
            let topics: Vec<_> = context.edition().topics.iter().collect();
            text(&cards(context, &topics).expect("a card"))
        })
    };
    assert_data_eq!(
        cards(Language::French),
        str![[r#"
topics (fr-CA): Adresse donnée à un inconnu
Parcours d’essai
edition = Édition: 2026-2027
status = Statut: ébauche
license = Licence: CC0-1.0
(Warning) Cette fiche aide à se souvenir; elle ne remplace ni le protocole de l’école ni l’avis d’une personne professionnelle. En cas de danger immédiat : 911.

# Quoi faire quand un ou une élève se confie <>
- Écouter.
- Remercier de l’avoir dit.

# Qui prévenir <>
- La direction.

# À éviter <>
- Gronder.
Sources vérifiées le 2026-11-23 : https://example.org/aide
(Hint) Proposition de travail.
-- Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.

"#]]
    );
    assert_data_eq!(
        cards(Language::English),
        str![[r#"
topics (en-CA): Address given to a stranger
Trial pathway
edition = Edition: 2026-2027
status = Status: draft
license = Licence: CC0-1.0
(Warning) This card helps one remember; it replaces neither the school’s protocol nor the advice of a professional. In immediate danger: 911.

# What to do when a pupil discloses <>
- Listen.
- Thank the pupil for telling.

# Who to tell <>
- La direction.

# To avoid <>
- Gronder.
Sources checked on 2026-11-23: https://example.org/aide
(Hint) A working proposal.
-- Trial pathway, edition 2026-2027 (draft). Licence of the texts: CC0-1.0.

"#]]
    );
}

#[test]
fn material_is_that_of_the_grade_that_works_on_it() {
    let of = |question: &str, language| {
        ask(language, |context, _| {
            let selection = select(question, context).expect("a selection");
            material(context, &selection, &[]).map_or_else(String::new, |document| text(&document))
        })
    };
    assert!(of("grade=P2,strand=VIE", Language::French).contains("Sélection"));
    // Mastered before: nothing is worked on with it any more.
    assert_eq!(of("grade=P3", Language::French), "");
    assert_eq!(of("strand=IA", Language::French), "");
    assert_data_eq!(
        of("", Language::French),
        str![[r#"
material (fr-CA): Cartes à trier
Parcours d’essai
edition = Édition: 2026-2027
status = Statut: ébauche
license = Licence: CC0-1.0
Pour les apprentissages VIE-001

# Les cartes <>
table <cartes-1-cards> Les cartes []
  | Carte | Ce qu’on y lit |
  | Carte 1 | Mon prénom |
  | Carte 2 | Mon adresse et ma ville |
À lire avant.
À lire après.

# On joue <>
- Léo : Je donne mon adresse?
- Maya : Non!

# Marche à suivre <>
- Trier.
- Dire pourquoi.
(new page)

# Réponses <>
table <cartes-5-table> Réponses []
  | Carte | Réponse |
  | 1 | oui |
  | 2 |  |
(Hint) Proposition de travail.
-- Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.

"#]]
    );
    assert_data_eq!(
        of("", Language::English),
        str![[r#"
material (en-CA): Cards to sort
Trial pathway
edition = Edition: 2026-2027
status = Status: draft
license = Licence: CC0-1.0
For the outcomes VIE-001

# The cards <>
table <cartes-1-cards> The cards []
  | Card | What it says |
  | Card 1 | My first name |
(Hint) A working proposal.
-- Trial pathway, edition 2026-2027 (draft). Licence of the texts: CC0-1.0.

"#]]
    );
}

#[test]
fn the_table_shows_signs_with_their_marks() {
    let details = [Detail::Evidence, Detail::Misconception, Detail::Family];
    let shown = ask(Language::French, |context, _| {
        let selection = select("grade=P1,strand=VIE", context).expect("a selection");
        text(&table(context, &selection, &details).expect("a table"))
    });
    assert_data_eq!(
        shown,
        str![[r#"
table (fr-CA): 1re année
Parcours d’essai – 1er cycle du primaire
edition = Édition: 2026-2027
status = Statut: ébauche
selection = Sélection: Vie privée
begins = → commencent: 2
goes-on = → continuent: 0
mastered = ★ maîtrisés: 1
reused = Réutilisés: 0
license = Licence: CC0-1.0
[learn] → apprend: L’élève apprend à le faire avec l’aide de la personne enseignante.
[master] ★ maîtrise: L’élève le fait sans aide à la fin de l’année scolaire.
[reuse] ▒ réutilise: L’élève le maîtrise déjà et s’en sert de nouveau.

# Ce qui commence (→) : 2 <begins>
table <outcomes-begins> Apprentissages qui commencent [Volet]
  | Marque | Id | Apprentissage | → depuis | ★ en | Ce qu’on observe | Idée fausse à prévoir | À la maison |
  = VIE: Vie privée
  | ★ | `VIE-002` | Demander la permission avant de partager une image. | 1re | 1re |  |  |  | <VIE-002>
  | → | `VIE-001` | Nommer des renseignements personnels. | 1re | 2e | → Montre une carte qu’on lui nomme. / ★ Nomme trois renseignements. / ★ Écarte ce qui ne dit rien. / Autrement : Choisit entre deux images. | Mon prénom ne dit rien de moi. | Trouvez ensemble ce qui dit qui vous êtes. | <VIE-001>
L’un d’eux est marqué ★ : il est maîtrisé dès cette année, et revient plus bas.

# Ce qui continue (→) : 0 <goes-on>
Aucun apprentissage commencé avant ne continue après cette année.

# Ce qui est maîtrisé (★) : 1 <mastered>
table <outcomes-mastered> Apprentissages à maîtriser à la fin de l’année [Volet]
  | Marque | Id | Apprentissage | → depuis | ★ en | Ce qu’on observe | Idée fausse à prévoir | À la maison |
  = VIE: Vie privée
  | ★ | `VIE-002` | Demander la permission avant de partager une image. | 1re | 1re |  |  |  |
L’un d’eux commence aussi cette année.

# Ce qui est réutilisé : 0 <reused>
Aucun apprentissage maîtrisé avant n’est réutilisé cette année.
(Hint) Proposition de travail.
-- Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.

"#]]
    );
}

#[test]
fn measures_count_what_is_written() {
    let measures = |language| ask(language, |context, _| text(&measures::page(context, None)));
    assert_data_eq!(
        measures(Language::French),
        str![[r#"
measures (fr-CA): Parcours d’essai
L’édition en chiffres
edition = Édition: 2026-2027
status = Statut: ébauche
license = Licence: CC0-1.0
(Hint) Ces chiffres décrivent ce qui est écrit; ils ne disent pas si c’est bien écrit. Chaque milieu décide de ce qu’il vise.
table <measures> L’édition en chiffres []
  | Mesure | 2026-2027 |
  | Apprentissages | 7 |
  | Apprentissages qui portent sur l’IA | 57 % (4 sur 7) |
  | Apprentissages dont le ★ a deux signes observables ou plus | 17 % (1 sur 6) |
  | Apprentissages qui disent comment le montrer autrement | 14 % (1 sur 7) |
  | Essentiels | 1 |
  | Essentiels qui arrivent au ★ dans l’année la plus chargée | 1 |
  | Apprentissages qui arrivent au ★ dans l’année la plus chargée | 3 |
  | Apprentissages arrimés à un code au moins | 43 % (3 sur 7) |
  | Apprentissages arrimés à un programme d’études | 0 % (0 sur 7) |
  | Apprentissages arrimés à une loi ou au plan d’un organisme | 0 % (0 sur 7) |
  | Préalables nécessaires, parmi tous | 50 % (1 sur 2) |
  | Apprentissages commencés après le premier cycle du parcours, dont une chaîne de préalables nécessaires y mène | 0 % (0 sur 2) |
  | Raisons de préalables qui commencent par les deux mêmes mots |  |
  | Exemples qui commencent par les deux mêmes mots | 50 % (1 sur 2) : « dresser une » |
  | Apprentissages qui prennent le même nombre d’années de → à ★ | 40 % (2 sur 5) : « 1 » |
  | Apprentissages avec la version de l’élève | 14 % (1 sur 7) |
  | Apprentissages avec une phrase pour la maison | 14 % (1 sur 7) |
  | Ressources que l’on a sous la main : un contenu ou une adresse | 100 % (1 sur 1) |
  | Mots du lexique | 2 |
  | Fiches de sujets délicats | 1 |
(Hint) Proposition de travail.
-- Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.

"#]]
    );
    // Beside an edition before: here the same one, so that both columns say the same.
    let both = ask(Language::English, |context, _| text(&measures::page(context, Some(context))));
    assert_data_eq!(
        both,
        str![[r#"
measures (en-CA): Trial pathway
The edition in numbers
edition = Edition: 2026-2027
status = Status: draft
license = Licence: CC0-1.0
(Hint) These numbers describe what is written; they do not say whether it is well written. Each setting decides what it aims for.
table <measures> The edition in numbers []
  | Measure | 2026-2027 | 2026-2027 |
  | Outcomes | 7 | 7 |
  | Outcomes about AI | 57% (4 of 7) | 57% (4 of 7) |
  | Outcomes whose ★ has two observable signs or more | 17% (1 of 6) | 17% (1 of 6) |
  | Outcomes that say how to show it otherwise | 14% (1 of 7) | 14% (1 of 7) |
  | Essentials | 1 | 1 |
  | Essentials that reach ★ in the fullest grade | 1 | 1 |
  | Outcomes that reach ★ in the fullest grade | 3 | 3 |
  | Outcomes aligned to one code at least | 43% (3 of 7) | 43% (3 of 7) |
  | Outcomes aligned to a programme of study | 0% (0 of 7) | 0% (0 of 7) |
  | Outcomes aligned to a law or to the plan of an organisation | 0% (0 of 7) | 0% (0 of 7) |
  | Required prerequisites, among all | 50% (1 of 2) | 50% (1 of 2) |
  | Outcomes begun after the first cycle of the pathway, with a chain of required prerequisites into it | 0% (0 of 2) | 0% (0 of 2) |
  | Reasons of prerequisites that open with the same two words |  |  |
  | Examples that open with the same two words | 50% (1 of 2): “dresser une” | 50% (1 of 2): “dresser une” |
  | Outcomes that take the same number of grades from → to ★ | 40% (2 of 5): “1” | 40% (2 of 5): “1” |
  | Outcomes with the pupil’s version | 14% (1 of 7) | 14% (1 of 7) |
  | Outcomes with a sentence for the home | 14% (1 of 7) | 14% (1 of 7) |
  | Resources at hand: a content or an address | 100% (1 of 1) | 100% (1 of 1) |
  | Words of the lexicon | 2 | 2 |
  | Cards of sensitive topics | 1 | 1 |
(Hint) A working proposal.
-- Trial pathway, edition 2026-2027 (draft). Licence of the texts: CC0-1.0.

"#]]
    );
}

#[test]
fn the_sheet_of_an_activity_says_what_surrounds_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/small");
    let mut files = Folder::read(&folder).expect("the small pathway");
    let plan = std::fs::read_to_string(folder.join("plans/ecole.toml")).expect("a plan").replace(
        "consent = \"Formulaire de la rentrée.\"",
        "consent = \"Formulaire de la rentrée.\"\nsubject = \"Français\"\ngroup = \"groupe 101\"\nages = [16, 14]\n\
         periods = 2\nwho = \"titulaire\"\napproved-by = \"direction adjointe\"\nasked-of-it = \"Ouvrir l’outil\"\n\
         asked-on = 2027-01-18\nkept = \"une grille\"\ndone = 2027-03-05",
    );
    files.put("plans/ecole.toml", plan);
    let loaded = load(files);
    assert_eq!(loaded.problems, []);
    let (plan, guide) = (&loaded.pathway.plans[0], loaded.pathway.reflection.as_ref().expect("a guide"));
    let activity = &plan.activities[1];
    let sheet = crate::support::with_context(&loaded.pathway, Language::French, |context| {
        text(&pdcn_report::views::reflection::reflection(context, guide, Some((plan, activity))))
    });
    for said in [
        "Personne enseignante: titulaire",
        "Matière: Français",
        "Groupe: groupe 101",
        "Âges: de 14 à 16 ans",
        "Périodes: 2",
        "Trace gardée: une grille",
        "Vécu le: 2027-03-05",
        "[x] Échange avec la direction, le\u{a0}: 2027-01-15 (direction adjointe)",
        "[x] Demandé au service informatique\u{a0}: Ouvrir l’outil (2027-01-18)",
    ] {
        assert!(sheet.contains(said), "{said}\n{sheet}");
    }
}
