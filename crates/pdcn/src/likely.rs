//! What people write in the place of a command or a rule: French words, and words of other tools.

use pdcn_lint::{RULES, Rule, catalogues};
use pdcn_model::fold::folded;
use pdcn_report::VIEWS;
use pdcn_source::nearest;
use pdcn_texts::{Language, Texts};

/// How many rules are named when a word is in the documentation of several.
const NAMED: usize = 5;

/// Each command with the words that stand for it elsewhere, without accents.
const COMMANDS: &[(&str, &[&str])] = &[
    ("lint", &["verifier", "verification", "valider", "validate", "verify", "check", "test", "tester", "controler"]),
    ("lint --fix", &["corriger", "correct", "fix", "mend", "reparer", "format", "fmt"]),
    ("diff", &["comparer", "compare", "difference", "differences", "changements", "changes"]),
    ("explain", &["expliquer", "explication"]),
    ("rules", &["regle", "regles", "rule"]),
    ("export", &["exporter", "imprimer", "print", "pdf", "word", "docx"]),
    ("export workbook", &["classeur", "excel", "xlsx", "workbook", "tableur", "spreadsheet"]),
    ("import", &["importer", "rapporter", "ramener"]),
    ("atelier", &["workshop", "page", "navigateur", "browser", "serve", "servir", "ouvrir", "open"]),
    ("schema", &["schemas"]),
    ("show-settings", &["reglages", "settings", "config", "parametres"]),
    ("init", &["initialiser", "commencer", "creer", "create", "nouveau", "new", "start"]),
    ("new-edition", &["nouvelle-edition", "edition", "annee"]),
    ("new-plan", &["nouveau-plan", "plan", "plans"]),
    ("upgrade", &["mettre-a-niveau", "mise-a-niveau", "migrer", "migrate", "format-2", "moderniser", "update"]),
    ("status", &["statut", "etat", "ou-en-est", "bilan"]),
    ("add", &["ajouter", "ajout", "nouvel-apprentissage"]),
    ("set", &["changer", "modifier", "mettre", "edit", "change"]),
    ("move", &["deplacer", "deplacement", "mv"]),
    ("retire", &["retirer", "retrait", "supprimer", "effacer", "remove", "delete"]),
    ("split", &["scinder", "diviser", "separer"]),
    ("merge", &["fusionner", "reunir", "fusion"]),
    ("rename", &["renommer"]),
    ("publish", &["publier", "publication", "sceller", "seal"]),
    ("completions", &["completion", "completer"]),
    ("man", &["manuel", "manual"]),
    ("--help", &["aide", "aider", "help"]),
];

/// The command that a word most likely stands for; below `export`, with the view.
pub(crate) fn command(word: &str, is_below_export: bool) -> Option<String> {
    let word = folded(word);
    let views = VIEWS.iter().flat_map(|view| {
        let is_verb = view.is_verb && !is_below_export;
        let name = if is_verb { view.name.to_owned() } else { format!("export {}", view.name) };
        std::iter::once(view.name).chain(view.also.iter().copied()).map(move |word| (word, name.clone()))
    });
    let verbs = COMMANDS.iter().filter(|_| !is_below_export).flat_map(|(name, words)| {
        std::iter::once(*name).chain(words.iter().copied()).map(|word| (word, (*name).to_owned()))
    });
    let known: Vec<(&str, String)> = verbs.chain(views).collect();
    let close = nearest(&word, known.iter().map(|(known, _)| *known))?;
    known.into_iter().find(|(known, _)| *known == close).map(|(_, name)| name)
}

/// French words, without accents, with the word that names of rules have for them.
const WORDS_OF_RULES: &[(&str, &str)] = &[
    ("doublon", "duplicate"),
    ("double", "duplicate"),
    ("repetition", "duplicate"),
    ("boucle", "cycle"),
    ("circulaire", "cycle"),
    ("prealable", "prerequisite"),
    ("apprentissage", "outcome"),
    ("annee", "grade"),
    ("volet", "strand"),
    ("cadre", "framework"),
    ("arrimage", "alignment"),
    ("inconnu", "unknown"),
    ("retire", "retired"),
    ("plan", "plan"),
    ("longueur", "length"),
    ("traduction", "translation"),
];

/// What is said of a rule in one place, in both languages.
type Said<'t> = &'t dyn Fn(&Rule) -> Vec<String>;

/// The rules that a word is in: in their names, else in what is said of them in either language.
pub(crate) fn rules(word: &str) -> Vec<&'static str> {
    let word = folded(word);
    let word = word.trim_end_matches(['s', 'x']);
    if word.chars().count() < 3 {
        return Vec::new();
    }
    let word = WORDS_OF_RULES.iter().find(|(french, _)| *french == word).map_or(word, |(_, name)| *name);
    let languages = Language::ALL.map(|language| Texts::new(language, catalogues(language)));
    let places: [Said<'_>; 3] = [
        &|rule| vec![rule.id.to_owned()],
        &|rule| languages.iter().map(|texts| rule.summary(texts)).collect(),
        &|rule| languages.iter().map(|texts| rule.what(texts)).collect(),
    ];
    let having = |texts: Said<'_>| -> Vec<&'static str> {
        let has = |rule: &&Rule| texts(rule).iter().any(|text| folded(text).contains(word));
        RULES.iter().copied().filter(has).map(|rule| rule.id).take(NAMED).collect()
    };
    places.into_iter().map(having).find(|rules| !rules.is_empty()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;
    use pdcn_texts::Language;

    use super::{COMMANDS, command, rules};
    use crate::arguments::Arguments;
    use crate::language::words;
    use crate::localize;

    #[test]
    fn french_words_stand_for_commands() {
        let meant = [
            ("vérifier", "lint"),
            ("Verifie", "lint"),
            ("comparer", "diff"),
            ("exporter", "export"),
            ("montrer", "show"),
            ("tableau", "export table"),
            ("règles", "rules"),
            ("lnit", "lint"),
            ("aide", "--help"),
        ];
        for (word, name) in meant {
            assert_eq!(command(word, false).as_deref(), Some(name), "{word}");
        }
        assert_eq!(command("tableau", true).as_deref(), Some("export table"));
        assert_eq!(command("xyzzyxyzzy", false), None);
    }

    #[test]
    fn every_command_that_is_named_exists() {
        let all = localize::command(Arguments::command(), &words(Language::French));
        for (name, _) in COMMANDS.iter().filter(|(name, _)| !name.contains("--")) {
            let mut at = &all;
            for (number, part) in name.split(' ').enumerate() {
                match at.find_subcommand(part) {
                    Some(below) => at = below,
                    // `explain` takes a word.
                    None => assert!(number > 0 && at.get_positionals().next().is_some(), "{name}"),
                }
            }
        }
    }

    #[test]
    fn a_word_of_the_documentation_leads_to_rules() {
        assert!(rules("doublon").iter().any(|rule| rule.starts_with("duplicate")), "{:?}", rules("doublon"));
        assert!(rules("cycle").contains(&"prerequisite-cycle"));
        assert!(rules("zz").is_empty() && rules("xyzzy").is_empty());
    }
}
