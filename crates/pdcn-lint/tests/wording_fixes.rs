//! What fixes of wording write: elision and contraction follow the word that takes the place, and options are obeyed.

use pdcn_lint::{Example, Options, RULES, Safety, lint, mend};
use pdcn_model::Level;
use pdcn_source::{Folder, load};

/// A statement mended by one rule, with options for it in the settings.
fn mended(rule: &str, options: &str, statements: &[&str], most: Safety) -> Vec<String> {
    let outcome = |(number, statement): (usize, &&str)| {
        format!(
            "[[outcome]]\nid = \"IA-{number:03}\"\ncompetency = \"IA-EVAL\"\nstatement = \"{statement}\"\nlearn = \"P1\"\nmaster = \"P2\"\n"
        )
    };
    let text: String = statements.iter().enumerate().map(outcome).collect();
    let mut folder: Folder = Example::outcomes("").folder();
    folder.put("editions/2026-2027/primary/ia.toml", text.as_str());
    if !options.is_empty() {
        let settings = format!(
            "format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n[lint.rules]\n{rule} = {{ level = \"warning\", {options} }}\n"
        );
        folder.put("pdcn.toml", settings.as_str());
    }
    let loaded = load(folder);
    let off = RULES.iter().filter(|other| other.id != rule);
    let levels = off.map(|other| (other.id.to_owned(), Level::Off)).collect();
    let report = lint(&loaded, &Options { levels, ..Options::default() });
    let mended = mend(&report.locate(&loaded.sources), &loaded.sources, most);
    let text = mended.texts.into_values().next().map_or(text, |text| text.to_string());
    text.lines().filter_map(|line| line.strip_prefix("statement = \"")?.strip_suffix('"')).map(str::to_owned).collect()
}

fn one(rule: &str, statement: &str, most: Safety) -> String {
    mended(rule, "", &[statement], most).concat()
}

#[test]
fn a_term_is_replaced_with_the_words_that_lean_on_it() {
    let cases = [
        ("Repérer le phishing dans un message.", "Repérer l’hameçonnage dans un message."),
        ("Relever les indices de phishing.", "Relever les indices d’hameçonnage."),
        ("Décrire les effets du phishing.", "Décrire les effets de l’hameçonnage."),
        ("Résister au phishing par courriel.", "Résister à l’hameçonnage par courriel."),
        ("Décrire ce deepfake à un pair.", "Décrire cet hypertrucage à un pair."),
        ("Décrire le hashtag d’une campagne.", "Décrire le mot-clic d’une campagne."),
        ("Rédiger plus d’emails par semaine.", "Rédiger plus de courriels par semaine."),
        ("Comparer deux QR codes sur une affiche.", "Comparer deux codes QR sur une affiche."),
        // Le or la: nobody knows without the gender, so it is left to a person.
        ("Lire l’email d’une entreprise.", "Lire l’email d’une entreprise."),
        // Another gender: the words around have to be read again.
        ("Décrire un cyberharcèlement vécu.", "Décrire un cyberharcèlement vécu."),
        // Quoted words are spoken of, not used.
        ("Expliquer le mot «\u{A0}phishing\u{A0}» à un pair.", "Expliquer le mot «\u{A0}phishing\u{A0}» à un pair."),
    ];
    for (bad, good) in cases {
        assert_eq!(one("preferred-term", bad, Safety::Safe), good);
        assert_eq!(one("preferred-term", good, Safety::Safe), good);
    }
    assert_eq!(
        one("preferred-term", "Décrire un cyberharcèlement vécu.", Safety::Unsafe),
        "Décrire un cyberintimidation vécu."
    );
}

#[test]
fn the_orthography_of_the_settings_is_kept_whatever_the_majority() {
    let statements = ["Reconnaître un avis.", "Maîtriser un outil.", "Décrire un cout."];
    let fixed = |options| mended("spelling-variant", options, &statements, Safety::Safe);
    assert_eq!(fixed(""), ["Reconnaître un avis.", "Maîtriser un outil.", "Décrire un coût."]);
    assert_eq!(fixed("orthography = \"traditional\""), fixed(""));
    assert_eq!(
        fixed("orthography = \"rectified\""),
        ["Reconnaitre un avis.", "Maitriser un outil.", "Décrire un cout."]
    );
}

#[test]
fn straight_quotes_are_mended_only_when_asked_and_spaces_as_the_settings_say() {
    let quoted = "Lire le mot \\\"robot\\\" : ici.";
    assert_eq!(one("typography", quoted, Safety::Safe), "Lire le mot \\\"robot\\\"\u{A0}: ici.");
    assert_eq!(one("typography", quoted, Safety::Unsafe), "Lire le mot «\u{A0}robot\u{A0}»\u{A0}: ici.");
    let fixed =
        |options| mended("typography", options, &["Jouer à «\u{A0}Qui\u{202F}?\u{A0}» ou à Quoi ?"], Safety::Safe);
    assert_eq!(fixed("before-high = \"nothing\""), ["Jouer à «\u{A0}Qui?\u{A0}» ou à Quoi?"]);
    assert_eq!(fixed("before-high = \"narrow\""), ["Jouer à «\u{A0}Qui\u{202F}?\u{A0}» ou à Quoi\u{202F}?"]);
}

#[test]
fn ordinals_in_digits_and_in_roman_numerals_are_mended() {
    assert_eq!(
        one("ordinal", "Comparer la 1ère et la 12ème image du XXIème siècle.", Safety::Safe),
        "Comparer la 1re et la 12e image du XXIe siècle."
    );
}
