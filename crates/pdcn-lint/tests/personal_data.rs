//! `personal-data-in-example` on sentences that a teacher may write: it speaks only when it is sure.

use pdcn_lint::{Example, Options, lint};
use pdcn_source::load;

/// Examples that ask pupils to enter what identifies them.
const ASKED: &[&str] = &[
    "Saisir son nom complet dans l’agent conversationnel et lire la réponse.",
    "Téléverser une photo de soi dans le générateur d’images.",
    "Ouvrir l’outil, puis entrer sa date de naissance et son adresse.",
    "Choisir un décor et téléverser sa photo.",
    "Chaque élève saisit son numéro de téléphone dans l’application.",
    "Écouter un exemple. Soumettre sa voix au logiciel qui l’imite.",
    "Donner à l’IA son nom de famille et son école.",
];

/// Examples that do not, though they speak of the same things.
const NOT_ASKED: &[&str] = &[
    "Trier des gestes : saisir son nom complet, publier sa photo, choisir un pseudonyme.",
    "Entrer une question sans donner son nom complet.",
    "Saisir le nom complet d’un personnage inventé.",
    "Ne jamais entrer son adresse dans un agent conversationnel : en faire une affiche.",
    "Téléverser une photo libre de droits, puis décrire ce que l’outil en fait.",
    "Jouer la scène : une application demande de saisir sa date de naissance.",
    "Entrer dans la bibliothèque et chercher le nom de famille de l’autrice.",
    "Écrire son nom complet sur la feuille avant de la remettre.",
    "Enregistrer sa voix pour le balado de la classe.",
    "Saisir son adresse courriel de l’école pour ouvrir une session.",
    "Lire une demande de photo reçue en jeu et dire à qui en parler.",
    "Entrer les résultats fictifs d’un tournoi, calculer la moyenne et le total.",
    "Dicter une phrase sur sa fin de semaine. Comparer le texte avec sa voix.",
    "Soumettre un texte à l’outil, puis comparer sa voix d’auteur avec celle de l’IA.",
    "Saisir une requête qui décrit un dessin, puis dire pourquoi on garde son visage pour soi.",
];

#[test]
fn it_speaks_of_what_is_asked_and_of_nothing_else() {
    let wrong: Vec<&str> = ASKED.iter().filter(|example| !is_found(example)).copied().collect();
    assert_eq!(wrong, [""; 0], "not found");
    let wrong: Vec<&str> = NOT_ASKED.iter().filter(|example| is_found(example)).copied().collect();
    assert_eq!(wrong, [""; 0], "found, though nothing is asked");
}

fn is_found(example: &str) -> bool {
    let mut folder: Vec<(&str, String)> =
        pdcn_lint::base_pathway().iter().map(|(path, text)| (*path, (*text).to_owned())).collect();
    let outcome = format!(
        "[[outcome]]\nid = \"IA-001\"\ncompetency = \"IA-EVAL\"\nstatement = \"Repérer une erreur.\"\n\
         learn = \"P1\"\nmaster = \"P2\"\nexamples = [\"{example}\"]\n"
    );
    folder.push((Example::outcomes("").path, outcome));
    let loaded = load(pdcn_source::Folder::from_texts(folder.iter().map(|(path, text)| (*path, text.as_str()))));
    let options = Options { only: vec!["personal-data-in-example".to_owned()], ..Options::default() };
    !lint(&loaded, &options).findings.is_empty()
}
