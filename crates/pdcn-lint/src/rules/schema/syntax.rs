//! `syntax`: the TOML itself can be read.

use std::ops::Range;

use pdcn_source::Problem;
use pdcn_toml::{Edit, FileNumber, Part, Place, SyntaxError, apply_within, line_end, line_start};

use crate::check::Check;
use crate::finding::Findings;
use crate::safety::Safety;
use crate::{Category, Context, Example, Reach, Rule, named};
use pdcn_model::Level;

pub(crate) static RULE: Rule = Rule {
    id: "syntax",
    category: Category::Schema,
    level: Level::Error,
    reach: Reach::File,
    fix: Some(Safety::Safe),
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
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

fn check(context: &Context<'_>, findings: &mut Findings) {
    for problem in context.problems {
        let Problem::Syntax { place, error, mend } = problem else { continue };
        let text: &str = &context.sources.file(place.file).text;
        if let (SyntaxError::Conflict { ours, theirs }, Part::Bytes(whole)) = (error, &place.part) {
            conflict(place.file, text, whole, [ours, theirs], findings);
            continue;
        }
        let (part, help) = parts(error);
        let detail = if let SyntaxError::Other(words) = error { words.as_str() } else { "" };
        let mut finding = findings.add(place.clone()).says(part).help(help).value("detail", detail).label("here");
        finding = finding.value("what", what(text, place));
        if *error == SyntaxError::InvalidKey && header_of(text, place, "]").ends_with(".reflection") {
            let questions = context.pathway.reflection.iter().flat_map(|reflection| &reflection.questions);
            let ids: Vec<&str> = questions.map(|question| question.id.as_str()).collect();
            if !ids.is_empty() {
                finding = finding.help("help-question").value("questions", ids.join(", "));
            }
            if let Some((key, question)) = question(context, text, place) {
                finding = finding.help("help-question-meant").value("question", question);
                finding = finding.replace(Safety::Unsafe, Place::written(place.file, key), question);
            }
        }
        if *error == SyntaxError::MissingHeader {
            finding = finding.value("header", format!("[[{}]]", header_of(text, place, ".]#")));
            if what(text, place).starts_with('[') {
                finding = finding.says("orphan").help("help-orphan");
            }
        }
        if *error == SyntaxError::Duplicate && what(text, place).starts_with("[[") {
            finding = finding.help("help-duplicate-blocks");
        } else if *error == SyntaxError::Duplicate && what(text, place).starts_with('[') {
            finding = finding.help("help-duplicate-block");
        }
        if *error == SyntaxError::MissingEquals && is_row(text, place) {
            finding = finding.says("row").help("help-row");
        }
        if let SyntaxError::TextBetween(words) = error {
            finding = finding.value("words", words.chars().take(LONGEST).collect::<String>());
        }
        if let SyntaxError::TwoKeysAgain(key) = error {
            finding = finding.value("again", key.as_str());
        }
        if *error == SyntaxError::InnerQuotes
            && let Part::Bytes(bytes) = &place.part
        {
            let words = text.get(bytes.clone()).unwrap_or_default().trim_matches('"');
            finding = finding.value("words", words.chars().take(LONGEST).collect::<String>());
        }
        if let SyntaxError::InvisibleCharacter(character) = error {
            let code = format!("{:04X}", u32::from(*character));
            finding = finding.value("sign", format!("U-{code}")).value("code", format!("U+{code}"));
        }
        if let Some((bytes, words)) = mend.first() {
            let meant = match error {
                SyntaxError::DateForm | SyntaxError::Surrogates => words.clone(),
                _ => mended_line(text, mend),
            };
            if says_line(error) && meant.chars().count() <= LONGEST && !meant.ends_with('[') {
                finding = finding.help("help-written");
            }
            if *error == SyntaxError::DateForm {
                finding = finding.help("help-date-meant");
            }
            let wrong = text.get(bytes.clone()).unwrap_or_default();
            let separator = if wrong == ";" { "semicolon" } else { "comma" };
            finding = finding.value("meant", meant).value("trailing", separator).value("found", wrong);
        }
        // Which version a marker left behind stood for is nobody's guess.
        let is_guess = matches!(error, SyntaxError::Marker | SyntaxError::CutShort);
        let safety = if is_guess { Safety::Unsafe } else { Safety::Safe };
        for (bytes, words) in mend {
            finding = finding.replace(safety, Place::written(place.file, bytes.clone()), words.as_str());
        }
    }
}

/// The question of the guide that a key names by its title, and the bytes of the key.
fn question<'a>(context: &Context<'a>, text: &str, place: &Place) -> Option<(Range<usize>, &'a str)> {
    let Part::Bytes(bytes) = &place.part else { return None };
    let key = text.get(bytes.clone())?.split('=').next()?.trim_end();
    let questions = &context.pathway.reflection.as_ref()?.questions;
    let id = named::one(key, questions.iter().map(|one| (one.id.as_str(), [one.title.as_str(), ""])))?;
    Some((bytes.start..bytes.start + key.len(), id))
}

/// True for a line of cells with tabs between them, as a spreadsheet gives it.
fn is_row(text: &str, place: &Place) -> bool {
    let Part::Bytes(bytes) = &place.part else { return false };
    let line = text.get(line_start(text, bytes.start)..line_end(text, bytes.start)).unwrap_or_default();
    line.trim().matches('\t').count() > 1
}

/// Lines longer than this are not written out in a message.
const LONGEST: usize = 60;

/// The key, or the header, of the line that a slip is on.
fn what(text: &str, place: &Place) -> String {
    let Part::Bytes(bytes) = &place.part else { return String::new() };
    let start = text.get(..bytes.start).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1);
    let line = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    let words =
        if line.trim_start().starts_with('[') { line } else { line.split(['=', ':']).next().unwrap_or_default() };
    let shown: String = words.chars().filter(|character| character.is_ascii() || character.is_alphabetic()).collect();
    shown.trim().chars().take(LONGEST).collect()
}

/// The name in the header above, up to one of these characters; up to a dot it is that of the list, as new elements have it.
fn header_of(text: &str, place: &Place, until: &str) -> String {
    let Part::Bytes(bytes) = &place.part else { return String::new() };
    let above = text.get(..bytes.end).unwrap_or_default().lines().rev();
    let header = above.map(str::trim).find(|line| line.starts_with('['));
    let name = header.and_then(|line| line.trim_matches('[').split(|character| until.contains(character)).next());
    name.unwrap_or("outcome").trim().chars().take(LONGEST).collect()
}

/// True for slips that are best told by the line as it should be.
fn says_line(error: &SyntaxError) -> bool {
    matches!(
        error,
        SyntaxError::UnquotedText
            | SyntaxError::MissingEquals
            | SyntaxError::TypographicQuotes
            | SyntaxError::UnclosedHeader
            | SyntaxError::SingleBrackets
            | SyntaxError::ExtraBrackets
            | SyntaxError::OtherBrackets
            | SyntaxError::HeaderSeparator
            | SyntaxError::BackslashPath
            | SyntaxError::Dash
            | SyntaxError::UnopenedString
            | SyntaxError::DoubledQuotes
            | SyntaxError::ListBrackets
            | SyntaxError::UnopenedArray
            | SyntaxError::InvalidNumber
    )
}

/// The line of the first change, with the changes made in it.
fn mended_line(text: &str, mend: &[Edit]) -> String {
    let Some((first, _)) = mend.first() else { return String::new() };
    if text.get(first.clone()).is_none() {
        return String::new();
    }
    let line = line_start(text, first.start)..line_end(text, first.end);
    let line = apply_within(text, line, mend.iter().cloned()).unwrap_or_default();
    line.lines().next().unwrap_or_default().trim().to_owned()
}

/// Tells of two versions of a passage, with the lines of both.
fn conflict(file: FileNumber, text: &str, whole: &Range<usize>, versions: [&Range<usize>; 2], findings: &mut Findings) {
    let line = |at: usize| text.get(..at).map_or(1, |before| before.matches('\n').count() + 1);
    let marker = text.get(whole.clone()).and_then(|words| words.lines().next()).unwrap_or_default();
    let mut finding = findings
        .add(Place::bytes(file, whole.start..whole.start + marker.len()))
        .says("conflict")
        .help("help-conflict")
        .value("first", line(whole.start))
        .value("last", line(whole.end));
    for (version, label) in versions.into_iter().zip(["ours", "theirs"]) {
        let shown = text.get(version.clone()).map_or(0, |words| words.trim_end().len());
        if shown > 0 {
            finding = finding.and(Place::bytes(file, version.start..version.start + shown), label, Vec::new());
        }
    }
}

/// The parts of the rule's text that speak of a kind of error.
fn parts(error: &SyntaxError) -> (&'static str, &'static str) {
    match error {
        SyntaxError::UnclosedString => ("unclosed-string", "help-unclosed-string"),
        SyntaxError::CutShort => ("cut-short", "help-cut-short"),
        SyntaxError::UnclosedArray => ("unclosed-array", "help-unclosed-array"),
        SyntaxError::UnclosedTable => ("unclosed-table", "help-unclosed-table"),
        SyntaxError::UnclosedHeader => ("unclosed-header", "help-unclosed-header"),
        SyntaxError::MissingEquals => ("missing-equals", "help-missing-equals"),
        SyntaxError::MissingValue => ("missing-value", "help-missing-value"),
        SyntaxError::UnquotedText => ("unquoted-text", "help-unquoted-text"),
        SyntaxError::TypographicQuotes => ("typographic-quotes", "help-typographic-quotes"),
        SyntaxError::MissingComma => ("missing-comma", "help-missing-comma"),
        SyntaxError::TextBetween(_) => ("text-between", "help-text-between"),
        SyntaxError::ExtraComma => ("extra-comma", "help-extra-comma"),
        SyntaxError::ExtraEquals => ("extra-equals", "help-extra-equals"),
        SyntaxError::TextAfterValue => ("text-after-value", "help-text-after-value"),
        SyntaxError::HeaderAfterValue => ("header-after-value", "help-header-after-value"),
        SyntaxError::KeyAfterHeader => ("key-after-header", "help-key-after-header"),
        SyntaxError::InvalidKey => ("invalid-key", "help-invalid-key"),
        SyntaxError::Duplicate => ("duplicate", "help-duplicate"),
        SyntaxError::MissingHeader => ("missing-header", "help-missing-header"),
        SyntaxError::SingleBrackets => ("single-brackets", "help-single-brackets"),
        SyntaxError::OtherHeader(_) => ("other-header", "help-other-header"),
        SyntaxError::InvalidDate => ("invalid-date", "help-invalid-date"),
        SyntaxError::InvalidNumber => ("invalid-number", "help-invalid-number"),
        SyntaxError::BackslashPath => ("backslash-path", "help-backslash-path"),
        SyntaxError::InvalidEscape => ("invalid-escape", "help-invalid-escape"),
        SyntaxError::ControlCharacter => ("control-character", "help-control-character"),
        SyntaxError::CarriageReturns => ("carriage-returns", "help-carriage-returns"),
        SyntaxError::Marker => ("marker", "help-marker"),
        SyntaxError::InvisibleCharacter(_) => ("invisible-sign", "help-invisible-sign"),
        SyntaxError::ExtraBrackets => ("extra-brackets", "help-extra-brackets"),
        SyntaxError::OtherBrackets => ("other-brackets", "help-other-brackets"),
        SyntaxError::HeaderSeparator => ("header-sign", "help-header-sign"),
        SyntaxError::Colon => ("colon", "help-colon"),
        SyntaxError::SlashComment => ("slash-comment", "help-slash-comment"),
        SyntaxError::Dash => ("dash", "help-dash"),
        SyntaxError::TrailingSeparator => ("trailing-sign", "help-trailing-sign"),
        SyntaxError::DateForm => ("date-form", "help-date-form"),
        SyntaxError::MissingBrackets => ("missing-brackets", "help-missing-brackets"),
        SyntaxError::UnopenedString => ("unopened-string", "help-unopened-string"),
        SyntaxError::TwoKeys => ("two-keys", "help-two-keys"),
        SyntaxError::TwoKeysAgain(_) => ("two-keys", "help-two-keys-again"),
        SyntaxError::DoubledQuotes => ("doubled-quotes", "help-doubled-quotes"),
        SyntaxError::InnerQuotes => ("inner-quotes", "help-inner-quotes"),
        SyntaxError::InnerApostrophe => ("inner-apostrophe", "help-inner-apostrophe"),
        SyntaxError::ListBrackets => ("list-brackets", "help-list-brackets"),
        SyntaxError::UnopenedArray => ("unopened-array", "help-unopened-array"),
        SyntaxError::BrokenText => ("broken-text", "help-broken-text"),
        SyntaxError::Surrogates => ("surrogates", "help-surrogates"),
        SyntaxError::TooDeep => ("too-deep", "help-too-deep"),
        _ => ("other", "help"),
    }
}
