//! `syntax`: the TOML itself can be read.

use pdcn_source::{Problem, SyntaxError};

use crate::finding::Findings;
use crate::{Category, Check, Context, Documentation, Example, Languages, Rule};
use pdcn_model::Level;

pub(crate) static RULE: Rule = Rule {
    id: "syntax",
    category: Category::Schema,
    level: Level::Error,
    since: "0.1.0",
    languages: Languages::Any,
    fix: None,
    options: &[],
    lists: &[],
    french: Documentation {
        summary: "Le fichier se lit comme du TOML",
        what: "Chaque ligne d’un fichier est un en-tête entre crochets, une clé suivie de = et d’une valeur, un commentaire ou une ligne vide. Un guillemet, un crochet ou une virgule de moins suffit à rendre une ligne illisible.",
        why: "Ce qui ne se lit pas n’est pas vérifié : un apprentissage peut disparaître des tableaux sans que personne le voie.",
        mend: "Ajouter ou retirer le signe indiqué. Le reste du fichier est vérifié quand même : chaque faute n’est signalée qu’une fois.",
        allow: "Jamais : une ligne illisible n’a pas de sens pour le programme.",
    },
    english: Documentation {
        summary: "The file can be read as TOML",
        what: "Each line of a file is a header in brackets, a key followed by = and a value, a comment, or empty. One missing quote, bracket or comma is enough to make a line unreadable.",
        why: "What cannot be read is not checked: an outcome may vanish from the tables without anybody seeing it.",
        mend: "Add or remove the sign that is named. The rest of the file is checked all the same: each slip is reported once.",
        allow: "Never: an unreadable line means nothing to the program.",
    },
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA.
learn = "P1"
master = "P2"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
"#,
    ),
    check: Check::Pathway(check),
};

fn check(context: &Context<'_>, findings: &mut Findings) {
    for problem in context.problems {
        let Problem::Syntax { place, error } = problem else { continue };
        let (part, help) = parts(error);
        let detail = if let SyntaxError::Other(words) = error { words.as_str() } else { "" };
        findings.add(place.clone()).says(part).help(help).value("detail", detail).label("here");
    }
}

/// The parts of the rule's text that speak of a kind of error.
fn parts(error: &SyntaxError) -> (&'static str, &'static str) {
    match error {
        SyntaxError::UnclosedString => ("unclosed-string", "help-unclosed-string"),
        SyntaxError::UnclosedArray => ("unclosed-array", "help-unclosed-array"),
        SyntaxError::UnclosedTable => ("unclosed-table", "help-unclosed-table"),
        SyntaxError::UnclosedHeader => ("unclosed-header", "help-unclosed-header"),
        SyntaxError::MissingEquals => ("missing-equals", "help-missing-equals"),
        SyntaxError::MissingValue => ("missing-value", "help-missing-value"),
        SyntaxError::UnquotedText => ("unquoted-text", "help-unquoted-text"),
        SyntaxError::TypographicQuotes => ("typographic-quotes", "help-typographic-quotes"),
        SyntaxError::MissingComma => ("missing-comma", "help-missing-comma"),
        SyntaxError::ExtraComma => ("extra-comma", "help-extra-comma"),
        SyntaxError::ExtraEquals => ("extra-equals", "help-extra-equals"),
        SyntaxError::TextAfterValue => ("text-after-value", "help-text-after-value"),
        SyntaxError::InvalidKey => ("invalid-key", "help-invalid-key"),
        SyntaxError::Duplicate => ("duplicate", "help-duplicate"),
        SyntaxError::MissingHeader => ("missing-header", "help-missing-header"),
        SyntaxError::SingleBrackets => ("single-brackets", "help-single-brackets"),
        SyntaxError::InvalidDate => ("invalid-date", "help-invalid-date"),
        SyntaxError::InvalidNumber => ("invalid-number", "help-invalid-number"),
        SyntaxError::InvalidEscape => ("invalid-escape", "help-invalid-escape"),
        SyntaxError::ControlCharacter => ("control-character", "help-control-character"),
        SyntaxError::TooDeep => ("too-deep", "help-too-deep"),
        _ => ("other", "help"),
    }
}
