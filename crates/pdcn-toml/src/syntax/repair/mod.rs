//! What is written as in another language, or with a character too many: what was meant, when only one thing can be.
//!
//! A statement is set right in two ways: by changes to offer, and, where that can be done byte for byte, as a text to
//! read it by, so that a habit costs nobody what the statement says.

mod after;
mod brackets;
mod ends;
mod headers;
mod keys;
mod list_quotes;
mod lists;
mod proposal;
mod quotes;
mod spaces;
mod texts;

use toml::Table;

use super::parse::parses;
use crate::edit::apply;
use crate::habits::Habits;

pub(super) use self::keys::later_keys;
pub(super) use self::proposal::Repair;

/// A way to set a statement right.
type Pass = fn(&str, &Habits) -> Option<Repair>;

/// The ways, in the order in which they are tried, alone and then one after the other.
const PASSES: [Pass; 28] = [
    spaces::invisible,
    headers::brackets,
    headers::header,
    headers::crowded,
    texts::backslashes,
    keys::equals,
    keys::colons,
    after::comments,
    after::header,
    quotes::typographic,
    lists::dashes,
    after::trailing,
    list_quotes::elements,
    list_quotes::cut,
    lists::commas,
    after::date,
    lists::list,
    quotes::doubled,
    quotes::inner_quotes,
    quotes::inner_apostrophe,
    brackets::list_brackets,
    brackets::unopened_list,
    texts::unquoted,
    lists::elements,
    texts::surrogates,
    keys::two_keys,
    ends::broken,
    ends::unclosed,
];

/// Sets a statement that cannot be read right; nothing when a person must say what was meant.
pub(crate) fn repaired(statement: &str, habits: &Habits) -> Option<Repair> {
    if statement.len() > 20_000 {
        return None;
    }
    let ascii = spaces::with_ascii_key(statement, habits);
    let base = ascii.as_deref().unwrap_or(statement);
    if ascii.is_some() && parses(base) {
        return Some(Repair { error: None, bytes: 0..0, edits: Vec::new(), read_as: ascii });
    }
    let alone = PASSES.iter().filter_map(|pass| pass(base, habits)).find_map(|repair| proved(base, repair));
    alone.or_else(|| {
        let mut text = base.to_owned();
        let mut all: Option<Repair> = None;
        for pass in PASSES {
            let Some(found) = pass(&text, habits) else { continue };
            let is_last = found.read_as.is_none();
            if let Some(read_as) = &found.read_as {
                text.clone_from(read_as);
            }
            match &mut all {
                Some(all) => {
                    all.edits.extend(found.edits);
                    all.read_as = found.read_as;
                }
                None => all = Some(found),
            }
            if is_last {
                break;
            }
        }
        proved(base, all?)
    })
}

/// A repair whose changes give something that can be read; what is read in its place says the same, or nothing is.
fn proved(base: &str, mut repair: Repair) -> Option<Repair> {
    repair.edits.sort_by_key(|(bytes, _)| (bytes.start, bytes.end));
    let meant = apply(base, repair.edits.iter().cloned()).ok()?;
    if !parses(&meant) {
        return None;
    }
    let table = |text: &str| toml::from_str::<Table>(text).ok();
    repair.read_as = repair.read_as.filter(|text| text.len() == base.len() && table(text) == table(&meant));
    Some(repair)
}

#[cfg(test)]
pub(super) mod tests {
    use super::repaired;
    use crate::edit::apply;
    use crate::habits::tests::FRENCH;
    use crate::syntax::error::SyntaxError;

    /// What is wrong with a statement, the same mended, and whether it can be read as it is.
    pub(super) fn mended(statement: &str) -> Option<(Option<SyntaxError>, String, bool)> {
        let repair = repaired(statement, &FRENCH)?;
        if let Some(read_as) = &repair.read_as {
            assert_eq!(read_as.len(), statement.len(), "{statement:?} {read_as:?}");
        }
        Some((repair.error, apply(statement, repair.edits).ok()?, repair.read_as.is_some()))
    }

    #[test]
    fn what_is_written_as_elsewhere_is_understood() {
        for (statement, meant, is_read) in [
            ("learn: \"P1\"\n", "learn = \"P1\"\n", true),
            ("\"learn\": \"P1\",\n", "learn = \"P1\"\n", true),
            ("learn := \"P1\"\n", "learn = \"P1\"\n", true),
            ("learn = = \"P1\"\n", "", false),
            ("learn \"P1\"\n", "learn = \"P1\"\n", true),
            ("learn\u{a0}= \"P1\"\n", "learn = \"P1\"\n", true),
            ("learn\u{a0}=\u{202f}\"P1\"\n", "learn = \"P1\"\n", true),
            ("lea\u{200b}rn = \"P1\"\n", "learn = \"P1\"\n", true),
            ("learn = “P1”\n", "learn = \"P1\"\n", true),
            ("learn = «\u{a0}P1\u{a0}»\n", "learn = \"P1\"\n", true),
            ("aligns = [“a”, “b”]\n", "aligns = [\"a\", \"b\"]\n", true),
            ("learn = \"P1\" // note\n", "learn = \"P1\" # note\n", true),
            ("learn = P1\"\n", "learn = \"P1\"\n", false),
            ("learn = \"P1”\n", "learn = \"P1\"\n", false),
            ("learn = ‘P1’\n", "learn = \"P1\"\n", true),
            ("learn = \"P1\" master = \"P2\"\n", "learn = \"P1\"\nmaster = \"P2\"\n", false),
            ("aligns = [\"a\"; \"b\"]\n", "aligns = [\"a\", \"b\"]\n", true),
            ("learn = \"P1\"\n// l’an prochain\n\n", "learn = \"P1\"\n# l’an prochain\n\n", true),
            ("learn = \"P1\";\n", "learn = \"P1\"\n", true),
            ("[[[outcome]]]\n", "[[outcome]]\n", true),
            ("until = 30/06/2027\n", "until = 2027-06-30\n", true),
            ("until = 2027/06/30\n", "until = 2027-06-30\n", true),
            ("until = 2027-6-30\n", "until = 2027-06-30\n", true),
            ("until = 2027-6-3 # fin\n", "until = 2027-06-03 # fin\n", true),
            ("until = 05/06/2027\n", "", false),
            ("until = 2027-02-30\n", "", false),
            ("learn = P1\n", "learn = \"P1\"\n", false),
            ("[[a.b]] id = \"x\"\n", "[[a.b]]\nid = \"x\"\n", true),
            ("[a] ; nouveau\n", "[a] # nouveau\n", true),
            ("[a] // nouveau\n", "[a] # nouveau\n", true),
            ("[a] nouveau\n", "", false),
            ("age = 13,0\n", "age = 13\n", true),
            ("age = 13,5\n", "", false),
            ("learn = \"P1\"\n; l’an prochain\n", "learn = \"P1\"\n# l’an prochain\n", true),
            ("learn = \"P1\" [[outcome]]\n", "learn = \"P1\"\n\n[[outcome]]\n", false),
            ("until = 2027-30-06\n", "until = 2027-06-30\n", true),
            ("ai = oui\n", "ai = true\n", false),
            ("ai = faux \n", "ai = false \n", false),
            ("grades = [P1, \"P2\", S1]\n", "grades = [\"P1\", \"P2\", \"S1\"]\n", false),
            ("grades = \"P1\", \"P2\"\n", "grades = [\"P1\", \"P2\"]\n", false),
            ("examples = [\n  \"a\"\n  \"b\",\n]\n", "examples = [\n  \"a\",\n  \"b\",\n]\n", true),
            ("examples = [\"a\",, \"b\"]\n", "examples = [\"a\", \"b\"]\n", true),
            ("examples = [\n  - \"a\",\n  - \"b\",\n]\n", "examples = [\n  \"a\",\n  \"b\",\n]\n", true),
            ("examples:\n  - Un essai\n  - \"b\"\n", "examples = [\"Un essai\", \"b\"]\n", false),
            ("((outcome))\n", "[[outcome]]\n", true),
            ("{{outcome.prerequisite}}\n", "[[outcome.prerequisite]]\n", true),
            ("list = { \"id\": \"a\", b: 1 }\n", "list = { \"id\" = \"a\", b = 1 }\n", true),
            ("(school)\n", "[school]\n", true),
            ("[[outcome,prerequisite]]\n", "[[outcome.prerequisite]]\n", true),
            ("[outcome/translation/en]\n", "[outcome.translation.en]\n", true),
            ("path = \"plans\\*.toml\"\n", "path = \"plans/*.toml\"\n", true),
            ("logo = \"images\\logo.png\" # le logo\n", "logo = \"images/logo.png\" # le logo\n", true),
            ("until = 2027–06–30\n", "until = 2027-06-30\n", true),
            ("title = \"\\uD83D\\uDE00 bravo\"\n", "title = \"😀 bravo\"\n", false),
            ("learn = \"P1\n", "learn = \"P1\"\n", false),
            ("aligns = [\"a\", \"b\"\n", "aligns = [\"a\", \"b\"]\n", false),
            ("examples = [\n  \"a\",\n\n", "examples = [\n  \"a\",\n]\n\n", false),
            ("learn = \"C:\\dossier\"\n", "", false),
            ("du texte tout court\n", "", false),
        ] {
            let found = mended(statement);
            let expected = Some((meant, is_read)).filter(|(meant, _)| !meant.is_empty());
            let found = found.as_ref().map(|(_, meant, is_read)| (meant.as_str(), *is_read));
            assert_eq!(found, expected, "{statement:?}");
        }
    }

    #[test]
    fn a_key_with_accents_is_left_to_the_schema() {
        let read_as = |statement: &str| repaired(statement, &FRENCH).and_then(|repair| repair.read_as);
        assert_eq!(read_as("énoncé = 1\n").as_deref(), Some("e_nonce_ = 1\n"));
        assert_eq!(read_as("e\u{301}noncé = 1\n").as_deref(), Some("e__nonce_ = 1\n"));
        assert_eq!(read_as("[[activité]]\n").as_deref(), Some("[[activite_]]\n"));
        assert_eq!(read_as("date de fin = 1\n").as_deref(), Some("date_de_fin = 1\n"));
        assert_eq!(mended("énoncé: \"x\"\n"), Some((Some(SyntaxError::Colon), "énoncé = \"x\"\n".to_owned(), true)));
    }
}
