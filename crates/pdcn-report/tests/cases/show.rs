//! Everything about one thing, on the small pathway with the year that follows it.

use std::path::Path;

use pdcn_report::Editions;
use pdcn_report::show::{Options, show};
use pdcn_source::{Folder, Loaded, load};
use pdcn_texts::Language;
use snapbox::{assert_data_eq, str};

use crate::support::{show as text, texts};

/// The small pathway and its next edition: an outcome reworded and mastered later, two retired, one come.
fn two_years() -> Loaded {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/small");
    let read = |path: &str| std::fs::read_to_string(folder.join(path)).expect("a file");
    let mut files = Folder::read(&folder).expect("the small pathway");
    let frame = read("editions/2026-2027/edition.toml")
        .replace("id = \"2026-2027\"", "id = \"2027-2028\"\nprevious = \"2026-2027\"")
        + "\n[[retired]]\nid = \"VIE-001\"\nreason = \"Trop large.\"\nreplaced-by = [\"VIE-003\"]\n\
           \n[[retired]]\nid = \"IA-004\"\nreason = \"Redite.\"\n\
           \n[[strand]]\nid = \"S1\"\ntitle = \"Un volet du même nom\"\n";
    files.put("editions/2027-2028/edition.toml", frame);
    let outcomes = r#"
[[outcome]]
id = "VIE-003"
competency = "VIE-RENS"
statement = "Choisir ce qui se partage, et avec qui."
learn = "P2"
open = "La maîtrise vient plus tard."

[[outcome]]
id = "VIE-002"
competency = "VIE-RENS"
statement = "Demander la permission avant de partager une image."
learn = "P1"
master = "P2"
reuse = "P3"
aligns = ["cadre-1:A1", "cadre-1:Z9"]
examples = ["Jouer une situation."]
resources = ["affiche"]

[[outcome.prerequisite]]
id = "VIE-003"
strength = "helpful"
reason = "Choisir aide à demander."

[[outcome.prerequisite]]
id = "VIE-005"
strength = "required"

[[outcome]]
id = "VIE-005"
competency = "VIE-RENS"
statement = "Reconnaître une image de soi."
learn = "P1"
master = "P1"

[[outcome.prerequisite]]
id = "VIE-003"
strength = "required"
"#;
    files.put("editions/2027-2028/primary/vie.toml", outcomes);
    load(files)
}

fn ask(name: &str, edition: &str, language: Language, options: Options) -> String {
    let loaded = two_years();
    let (editions, texts) = (Editions::new(&loaded), texts(language));
    let context = editions.context(edition, &texts, None).expect("an edition");
    match show(&context, &editions, name, options) {
        Ok(document) => text::show(&document),
        Err(unknown) => unknown.said().map(|text| texts.text(&text)).join("\n  "),
    }
}

#[test]
fn an_outcome_with_its_trees_and_its_history() {
    assert_data_eq!(
        ask("vie-002", "2027-2028", Language::French, Options::default()),
        str![[r#"
show (fr-CA): VIE-002
Demander la permission avant de partager une image.
edition = Édition: 2027-2028
status = Statut: ébauche
kind = C’est: Apprentissage
competency = Compétence: VIE-RENS Renseignements personnels
strand = Volet: VIE Vie privée
counts-for-ai = Compte pour l’IA: oui, il est arrimé à un code qui porte sur l’IA
ai-use = Ce que l’élève fait avec l’IA: rien
license = Licence: CC0-1.0
[learn] → apprend: L’élève apprend à le faire avec l’aide de la personne enseignante.
[master] ★ maîtrise: L’élève le fait sans aide à la fin de l’année scolaire.
[reuse] ▒ réutilise: L’élève le maîtrise déjà et s’en sert de nouveau.
table <marks> Marques, année par année []
  | P1 | P2 | P3 | S1 |
  | → | ★ | ▒ |  |

# Exemples <examples>
- Jouer une situation.

# Ce qui vient avant <before>
- VIE-005 → P1 ★ P1 Reconnaître une image de soi. (nécessaire)
- VIE-003 → P2 Choisir ce qui se partage, et avec qui. (nécessaire) — la suite est ailleurs dans cet arbre
- VIE-003 → P2 Choisir ce qui se partage, et avec qui. (utile) — Choisir aide à demander.

# Arrimages <alignments>
table <alignments> Codes auxquels il est arrimé []
  | Code | Titre | Cadre |
  | `cadre-1:A1` | Évaluer (traduction non officielle) | Framework of the tests |
  | `cadre-1:Z9` | ce code n’existe pas | Framework of the tests |

# Ressources <resources>
- affiche

# D’une édition à l’autre <history>
- 2026-2027
- Il est déjà dans cette édition, la plus ancienne du parcours.
- 2027-2028
- ★ maîtrisé 1 an plus tard : en P2 au lieu de P1
- Un préalable de plus : VIE-003 (utile) : « Choisir aide à demander. »
- Un préalable de plus : VIE-005 (nécessaire)
- Arrimé aussi à cadre-1:Z9
- Exemples changés : « Jouer une situation. » (ajout)
- Autres ressources : affiche au lieu de rien
(Hint) Proposition de travail.
-- Parcours d’essai, édition 2027-2028 (ébauche). Licence des textes : CC0-1.0.

"#]]
    );
}

#[test]
fn an_outcome_that_was_reworded_and_took_the_place_of_another() {
    assert_data_eq!(
        ask("VIE-003", "2027-2028", Language::English, Options { depth: 1, ..Options::default() }),
        str![[r#"
show (en-CA): VIE-003
Choisir ce qui se partage, et avec qui.
edition = Edition: 2027-2028
status = Status: draft
kind = This is: Outcome
competency = Competency: VIE-RENS Renseignements personnels
strand = Strand: VIE Vie privée
counts-for-ai = Counts for AI: no
ai-use = What the pupil does with AI: nothing
license = Licence: CC0-1.0
[learn] → learns: The student learns to do it with the teacher’s help.
[master] ★ masters: The student does it without help by the end of the school year.
[reuse] ▒ reuses: The student has mastered it and uses it again.
table <marks> Marks, grade by grade []
  | P1 | P2 | P3 | S1 |
  |  | → | → | → |
Never mastered, on purpose: La maîtrise vient plus tard.

# What leans on it <after>
- VIE-005 → P1 ★ P1 Reconnaître une image de soi. (required)
- VIE-002 → P1 ★ P2 Demander la permission avant de partager une image. (helpful) — Choisir aide à demander.

# From one edition to the next <history>
- 2026-2027
- It is in this edition already, the oldest of the pathway.
- 2027-2028
- It takes the place of VIE-001, retired: Trop large.
- One prerequisite less: IA-099 (helpful)
- One prerequisite less: VIE-001 (required)
- Statement reworded: Choisir ce qui se partage, et avec qui.
(Hint) A working proposal.
-- Trial pathway, edition 2027-2028 (draft). Licence of the texts: CC0-1.0.

"#]]
    );
}

#[test]
fn what_was_retired_tells_what_took_its_place() {
    assert_data_eq!(
        ask("VIE-001", "2027-2028", Language::French, Options::default()),
        str![[r#"
show (fr-CA): VIE-001
Nommer des renseignements personnels.
edition = Édition: 2027-2028
status = Statut: ébauche
kind = C’est: Apprentissage retiré
retired-by = Retiré par l’édition: 2027-2028
reason = Raison: Trop large.
license = Licence: CC0-1.0

# À sa place <replaced-by>
table <replaced-by> Apprentissages en vigueur qui ont pris sa place []
  | Id | Énoncé | → | ★ |
  | `VIE-003` | Choisir ce qui se partage, et avec qui. | `P2` |  |

# D’une édition à l’autre <history>
- 2026-2027
- Il est déjà dans cette édition, la plus ancienne du parcours.
- 2027-2028
- Remplacé par VIE-003 : « Nommer des renseignements personnels. » : Trop large.
(Hint) Proposition de travail.
-- Parcours d’essai, édition 2027-2028 (ébauche). Licence des textes : CC0-1.0.

"#]]
    );
    assert_data_eq!(
        ask("IA-004", "2027-2028", Language::English, Options::default()),
        str![[r#"
show (en-CA): IA-004
Dire ce qui vient d’une IA.
edition = Edition: 2027-2028
status = Status: draft
kind = This is: Retired outcome
retired-by = Retired by the edition: 2027-2028
reason = Reason: Redite.
license = Licence: CC0-1.0
Nothing takes its place.

# From one edition to the next <history>
- 2026-2027
- It is in this edition already, the oldest of the pathway.
- 2027-2028
- Retired, with nothing in its place: “Dire ce qui vient d’une IA.”: Redite.
(Hint) A working proposal.
-- Trial pathway, edition 2027-2028 (draft). Licence of the texts: CC0-1.0.

"#]]
    );
}

#[test]
fn a_code_with_its_own_title_and_the_translated_one() {
    assert_data_eq!(
        ask("cadre-1:a1", "2026-2027", Language::French, Options::default()),
        str![[r#"
show (fr-CA): cadre-1:A1
Évaluer (traduction non officielle)
edition = Édition: 2026-2027
status = Statut: ébauche
kind = C’est: Code d’un cadre
own-title = Titre d’origine: Evaluate
is-ai = Porte sur l’IA: oui
framework = Cadre: cadre-1 Framework of the tests
publisher = Publié par: Tests
framework-kind = Sorte de cadre: cadre de référence
framework-status = État du cadre: version finale
framework-license = Licence du cadre: CC0-1.0
shows = Sa licence permet de montrer: les codes et les titres
certainty = Ses titres: lus à la source
url = Adresse: https://example.org/->https://example.org/
checked = Vérifié le: 2026-11-24
license = Licence: CC0-1.0

# Apprentissages arrimés <aligned>
table <aligned> Apprentissages arrimés à ce code []
  | Id | Énoncé | → | ★ |
  | `IA-001` | Nommer des objets qui utilisent l’IA. | `P1` | `P3` |
  | `VIE-002` | Demander la permission avant de partager une image. | `P1` | `P1` |
(Hint) Proposition de travail.
-- Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.

"#]]
    );
}

#[test]
fn a_framework_a_strand_a_competency_a_tool() {
    let all = ["cadre-1", "VIE", "IA-RECO", "outil-1"]
        .map(|name| ask(name, "2026-2027", Language::French, Options::default()));
    assert_data_eq!(
        all.join("\n=====\n"),
        str![[r#"
show (fr-CA): cadre-1
Framework of the tests
edition = Édition: 2026-2027
status = Statut: ébauche
kind = C’est: Cadre
publisher = Publié par: Tests
framework-kind = Sorte de cadre: cadre de référence
framework-status = État du cadre: version finale
framework-license = Licence du cadre: CC0-1.0
shows = Sa licence permet de montrer: les codes et les titres
certainty = Ses titres: lus à la source
url = Adresse: https://example.org/->https://example.org/
checked = Vérifié le: 2026-11-24
license = Licence: CC0-1.0

# Codes <codes>
table <codes> Codes du cadre, et combien d’apprentissages y sont arrimés []
  | Code | Titre | Groupe | n |
  | `A1` | Évaluer (traduction non officielle) |  | 2 |
  | `A2` | Protect |  | 1 |
(Hint) Proposition de travail.
-- Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.

=====
show (fr-CA): VIE
Vie privée
edition = Édition: 2026-2027
status = Statut: ébauche
kind = C’est: Volet
license = Licence: CC0-1.0

# Compétences <competencies>
table <competencies> Compétences du volet []
  | Id | Titre | IA | n |
  | `VIE-RENS` | Renseignements personnels | false | 3 |
(Hint) Proposition de travail.
-- Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.

=====
show (fr-CA): IA-RECO
Reconnaître l’IA
edition = Édition: 2026-2027
status = Statut: ébauche
kind = C’est: Compétence
strand = Volet: IA Intelligence artificielle
is-ai = Porte sur l’IA: oui
license = Licence: CC0-1.0

# Apprentissages <outcomes>
table <outcomes> Apprentissages de l’édition []
  | Id | Énoncé | → | ★ |
  | `IA-001` | Nommer des objets qui utilisent l’IA. | `P1` | `P3` |
(Hint) Proposition de travail.
-- Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.

=====
show (fr-CA): outil-1
Outil Un
edition = Édition: 2026-2027
status = Statut: ébauche
kind = C’est: Outil
minimum-age = Âge minimal: 13 ans
checked = Vérifié le: 2026-10-01
source = Source: https://example.org/->https://example.org/
license = Licence: CC0-1.0

# Activités des plans d’école <activities>
table <activities> Activités qui le nomment []
  | École | Activité | Années | Quand |
  | École des Pins | Dialoguer avec un agent | S1 | 2027-03 |
(Hint) Proposition de travail.
-- Parcours d’essai, édition 2026-2027 (ébauche). Licence des textes : CC0-1.0.

"#]]
    );
}

#[test]
fn two_things_of_one_id_are_both_shown() {
    assert_data_eq!(
        ask("S1", "2027-2028", Language::French, Options::default()),
        str![[r#"
show (fr-CA): S1
edition = Édition: 2027-2028
status = Statut: ébauche
license = Licence: CC0-1.0

# Volet <strand>
Un volet du même nom

# Année <grade>
1re secondaire
Cycle: 1er cycle du secondaire
Ordre: Secondaire
Âge au 30 septembre: 12 ans

## Se poursuit <continue>
table <continue> Apprentissages qui se poursuivent []
  | Id | Énoncé | → | ★ |
  | `VIE-003` | Choisir ce qui se partage, et avec qui. | `P2` |  |
Un apprentissage, maîtrisé avant, est réutilisé.
(Hint) Proposition de travail.
-- Parcours d’essai, édition 2027-2028 (ébauche). Licence des textes : CC0-1.0.

"#]]
    );
}

#[test]
fn what_nothing_is_called_is_told_with_what_was_meant() {
    let say = |name: &str| ask(name, "2027-2028", Language::French, Options::default());
    assert_data_eq!(
        ["VIE-0O2", "A1", "IA-002", "rien-de-tel", "", "\u{1b}[31m"].map(say).join("\n"),
        str![[r#"
Rien ne s’appelle « VIE-0O2 » dans l’édition 2027-2028
  Vouliez-vous dire « VIE-002 »?
Rien ne s’appelle « A1 » dans l’édition 2027-2028
  Un code se nomme avec son cadre : cadre-1:A1.
Rien ne s’appelle « IA-002 » dans l’édition 2027-2028
  Un apprentissage a cet identifiant dans une autre édition : --edition 2026-2027.
Rien ne s’appelle « rien-de-tel » dans l’édition 2027-2028
  Chercher par un mot du titre ou de l’énoncé (pdcn show hypertrucage), ou donner l’identifiant d’un apprentissage (IA-007), d’une compétence, d’un volet, d’une année, d’un cadre, d’un code (cadre:code), d’un outil, d’une ressource, d’un mot du lexique ou d’un sujet délicat.
Rien ne s’appelle «  » dans l’édition 2027-2028
  Chercher par un mot du titre ou de l’énoncé (pdcn show hypertrucage), ou donner l’identifiant d’un apprentissage (IA-007), d’une compétence, d’un volet, d’une année, d’un cadre, d’un code (cadre:code), d’un outil, d’une ressource, d’un mot du lexique ou d’un sujet délicat.
Rien ne s’appelle « ⟨U+001B⟩[31m » dans l’édition 2027-2028
  Chercher par un mot du titre ou de l’énoncé (pdcn show hypertrucage), ou donner l’identifiant d’un apprentissage (IA-007), d’une compétence, d’un volet, d’une année, d’un cadre, d’un code (cadre:code), d’un outil, d’une ressource, d’un mot du lexique ou d’un sujet délicat.
"#]]
    );
}
