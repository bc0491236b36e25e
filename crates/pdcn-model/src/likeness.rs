//! How alike two texts are, word by word: to tell a better wording of the same thing from another thing.
//!
//! The words of one text are paired with those of the other: first the same words, whatever their accents and capitals,
//! then words that differ by a slip or an ending (`image`, `images`). Each word weighs as much as it has letters, so that
//! *le*, *de* and *of* weigh little in any language; a pair of different words counts for the part that they share. The
//! order of words does not count. Likeness is what is paired, in hundredths of all there is (Dice's coefficient).

use std::collections::BTreeMap;

use crate::fold::folded;

/// Beyond this many comparisons of words only the same words are paired: no statement comes near.
const MAX_COMPARISONS: usize = 10_000;
/// Beyond this many letters a word is only paired with itself.
const MAX_LETTERS: usize = 40;

/// Returns how alike two texts are, from 0 (no word in common) to 100 (the same words); the same both ways.
///
/// Linear in the texts, but for the words that are left over once the same ones are paired: comparing those costs the
/// product of their numbers, which is bounded.
///
/// ```
/// use pdcn_model::likeness;
///
/// assert_eq!(likeness("Nommer une image.", "nommer UNE image"), 100);
/// assert!(likeness("Repérer une erreur.", "Repérer des erreurs.") > 60);
/// assert!(likeness("Repérer une erreur.", "Protéger son mot de passe.") < 20);
/// ```
pub fn likeness(one: &str, other: &str) -> u8 {
    let (one, other) = (words(one), words(other));
    let total: usize = one.values().chain(other.values()).map(|word| word.letters * word.count).sum();
    if total == 0 {
        return 100;
    }
    let mut paired = 0;
    let left = |of: &BTreeMap<String, Word>, without: &BTreeMap<String, Word>| -> Vec<(String, usize)> {
        of.iter()
            .map(|(text, word)| (text.clone(), word.count - without.get(text).map_or(0, |w| w.count.min(word.count))))
            .filter(|(_, count)| *count > 0)
            .collect()
    };
    for (text, word) in &one {
        let same = other.get(text).map_or(0, |same| same.count.min(word.count));
        paired += 2 * same * word.letters;
    }
    paired += pair_different(left(&one, &other), left(&other, &one));
    u8::try_from((paired * 100 + total / 2) / total).unwrap_or(100)
}

/// A word of a text: how many letters it has, and how often it is there.
struct Word {
    letters: usize,
    count: usize,
}

/// The words of a text without accents and capitals.
fn words(text: &str) -> BTreeMap<String, Word> {
    let folded = folded(text);
    let mut words: BTreeMap<String, Word> = BTreeMap::new();
    for word in folded.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty()) {
        words.entry(word.to_owned()).or_insert_with(|| Word { letters: word.chars().count(), count: 0 }).count += 1;
    }
    words
}

/// The weight of the pairs among words of two texts that have none in common, the closest paired first.
fn pair_different(mut one: Vec<(String, usize)>, mut other: Vec<(String, usize)>) -> usize {
    if one.len() * other.len() > MAX_COMPARISONS {
        return 0;
    }
    let mut pairs = Vec::new();
    for (i, (a, _)) in one.iter().enumerate() {
        for (j, (b, _)) in other.iter().enumerate() {
            let (n_a, n_b) = (a.chars().count(), b.chars().count());
            // One slip or one letter of an ending in three letters.
            let allowed = n_a.min(n_b) / 3;
            if n_a.max(n_b) > MAX_LETTERS || n_a.abs_diff(n_b) > allowed {
                continue;
            }
            let distance = strsim::osa_distance(a, b);
            if distance <= allowed {
                // Ties are settled by the words themselves, in the same way whichever text comes first.
                let words = if a < b { (a.clone(), b.clone()) } else { (b.clone(), a.clone()) };
                pairs.push((distance, words, i, j, n_a + n_b - 2 * distance.min(n_a.min(n_b))));
            }
        }
    }
    pairs.sort_unstable_by(|x, y| (x.0, &x.1).cmp(&(y.0, &y.1)));
    let mut paired = 0;
    for (_, _, i, j, weight) in pairs {
        let count = one[i].1.min(other[j].1);
        one[i].1 -= count;
        other[j].1 -= count;
        paired += count * weight;
    }
    paired
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::likeness;

    /// The same thing in other words: what an advisor does from one year to the next.
    const SAME: [(&str, &str); 16] = [
        ("Nommer un renseignement personnel.", "Nommer un renseignment personnel."),
        ("Repérer une erreur dans une réponse d’une IA.", "Repérer une erreur dans une réponse produite par une IA."),
        ("Nommer des objets qui fonctionnent avec l'IA.", "Nommer deux objets qui fonctionnent avec l’IA."),
        ("Connaitre les règles d'usage.", "Connaître les règles d’usage."),
        ("Vérifier une information dans deux sources.", "Vérifier une information à l’aide de deux sources."),
        ("Comparer deux images.", "Comparer des images."),
        ("Citer la source d’une image.", "Citer la source des images utilisées."),
        ("Expliquer comment un algorithme choisit.", "Expliquer comment un algorithme fait ses choix."),
        ("Choisir un mot de passe robuste.", "Choisir une phrase de passe robuste."),
        ("Décrire son identité numérique.", "Décrire les traces de son identité numérique."),
        ("Demander l’aide d’un adulte.", "Demander de l’aide à un adulte de confiance."),
        ("Ranger un fichier dans le bon dossier.", "Ranger ses fichiers dans les bons dossiers."),
        ("Signaler un message blessant.", "Signaler un message blessant à un adulte."),
        ("Limiter son temps d’écran.", "Planifier son temps d’écran."),
        ("Spot an error in an answer of an AI.", "Spot an error in an answer produced by an AI."),
        ("Évaluer la fiabilité d’une source.", "Juger de la fiabilité d’une source."),
    ];

    /// Another thing.
    const OTHER: [(&str, &str); 12] = [
        ("Nommer un renseignement personnel.", "Composer un courriel avec un objet clair."),
        ("Repérer une erreur dans une réponse d’une IA.", "Choisir un mot de passe robuste."),
        ("Comparer deux images.", "Demander l’aide d’un adulte."),
        ("Citer la source d’une image.", "Limiter son temps d’écran."),
        ("Décrire son identité numérique.", "Écrire une suite d’instructions."),
        ("Ranger un fichier dans le bon dossier.", "Reconnaitre une publicité dans une vidéo."),
        ("Signaler un message blessant.", "Enregistrer son travail au bon endroit."),
        ("Expliquer comment un algorithme choisit.", "Nommer les parties d’un ordinateur."),
        ("Vérifier une information dans deux sources.", "Respecter le tour de parole en vidéoconférence."),
        ("Spot an error in an answer of an AI.", "Keep a password to oneself."),
        ("Planifier un balado en trois temps.", "Repérer les traces laissées par une application."),
        ("Nommer les émotions que suscite un jeu.", "Trier des données dans un tableau."),
    ];

    #[test]
    fn other_words_for_the_same_thing_are_more_alike_than_another_thing() {
        let least = SAME.map(|(one, other)| likeness(one, other)).into_iter().min();
        let most = OTHER.map(|(one, other)| likeness(one, other)).into_iter().max();
        assert!(least > Some(50), "{:?}", SAME.map(|(one, other)| (likeness(one, other), other)));
        assert!(most < Some(35), "{:?}", OTHER.map(|(one, other)| (likeness(one, other), other)));
    }

    #[test]
    fn accents_capitals_signs_and_order_do_not_count() {
        assert_eq!(likeness("Évaluer l’image, puis la source.", "puis la source evaluer L'IMAGE"), 100);
        assert_eq!(likeness("cœur", "coeur"), 100);
        assert_eq!(likeness("", "…"), 100);
        assert_eq!(likeness("", "image"), 0);
        assert_eq!(likeness("image image", "image"), 67);
    }

    #[test]
    fn a_text_without_end_takes_no_time() {
        let text = |start: usize| (start..start + 50_000).map(|n| format!("mot{n}")).collect::<Vec<_>>().join(" ");
        assert_eq!(likeness(&text(0), &text(50_000)), 0);
        assert_eq!(likeness(&"a".repeat(1_000_000), &"b".repeat(1_000_000)), 0);
    }

    proptest! {
        #[test]
        fn the_same_both_ways(one in "[a-cé ’]{0,60}", other in "[a-cé ’]{0,60}") {
            prop_assert_eq!(likeness(&one, &other), likeness(&other, &one));
            prop_assert!(likeness(&one, &other) <= 100);
            prop_assert_eq!(likeness(&one, &one), 100);
        }

        #[test]
        fn the_same_both_ways_for_any_text(one in ".{0,40}", other in ".{0,40}") {
            prop_assert_eq!(likeness(&one, &other), likeness(&other, &one));
            prop_assert_eq!(likeness(&other, &other), 100);
        }
    }
}
