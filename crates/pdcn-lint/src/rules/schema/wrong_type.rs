//! `wrong-type`: every value is of the type that its key wants.

use pdcn_model::Level;
use pdcn_source::{Problem, ValueType};
use pdcn_toml::{Place, Step};

use crate::check::Check;
use crate::finding::Findings;
use crate::named;
use crate::safety::Safety;
use crate::{Category, Context, Example, Reach, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "wrong-type",
    category: Category::Schema,
    level: Level::Error,
    reach: Reach::File,
    fix: Some(Safety::Safe),
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
examples = "Comparer une réponse à celle du manuel."
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
examples = ["Comparer une réponse à celle du manuel."]
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

fn check(context: &Context<'_>, findings: &mut Findings) {
    for problem in context.problems {
        let Problem::WrongType { place, expected, found, value, form, header, block, meant, subject } = problem else {
            continue;
        };
        let expected = expected.first().map_or("string", |expected| expected.name());
        let mut finding = findings.add(place.clone()).subject(subject.clone().unwrap_or_default()).label("here");
        if let Some(header) = header {
            finding = finding.says("blocks").help("help-blocks").value("header", header.as_str());
        }
        if let Some((header, line)) = block {
            finding = finding.help("help-block").value("header", header.as_str()).value("line", line.as_str());
        }
        if let Some((bytes, meant)) = meant {
            let stands_alone = matches!(place.path.last(), Some(Step::Index(_)))
                || (meant.starts_with('[') && meant.ends_with(']') && *found != ValueType::String);
            finding = finding.help(if stands_alone { "help-meant-element" } else { "help-meant" });
            let place = Place::written(place.file, bytes.clone());
            finding = finding.value("meant", meant.as_str()).replace(Safety::Safe, place, meant.as_str());
        }
        if let Some(id) = grade(context, place, form, value) {
            let meant = format!("\"{id}\"");
            let stands_alone = matches!(place.path.last(), Some(Step::Index(_)));
            finding = finding.help(if stands_alone { "help-meant-element" } else { "help-meant" });
            finding = finding.value("meant", meant.as_str()).replace(Safety::Unsafe, place.clone(), meant);
        }
        if is_level(place) && *found == ValueType::Boolean {
            finding = finding.says("level").help("help-level");
            if value == "false" {
                finding = finding.help("help-meant").value("meant", "\"off\"").replace(
                    Safety::Safe,
                    place.clone(),
                    "\"off\"",
                );
            }
        } else if problem.key_name().as_deref() == Some("open") && expected == "string" && *found == ValueType::Boolean
        {
            finding = finding.help("help-open");
        } else if meant.is_none() && expected == "string" && *found == ValueType::Array {
            finding = finding.help("help-one");
        }
        let finding = finding.value("key", problem.key_name().unwrap_or_default()).value("sample", sample(form));
        finding.value("expected", expected).value("found", found.name());
    }
}

/// A text as it may be written where a form is asked for.
fn sample(form: &str) -> &'static str {
    match form {
        "GradeId" => "P5",
        "when" => "2027-02",
        _ => "…",
    }
}

/// True for the level of a rule.
fn is_level(place: &Place) -> bool {
    matches!(place.path.as_slice(), [Step::Key(lint), Step::Key(rules), Step::Key(_)] if &**lint == "lint" && &**rules == "rules")
}

/// The grade that a number stands for, in the stage of its file: 5 for P5.
fn grade<'a>(context: &Context<'a>, place: &Place, form: &str, value: &str) -> Option<&'a str> {
    let is_number = !value.is_empty() && value.bytes().all(|character| character.is_ascii_digit());
    let path = context.sources.file(place.file).path.as_str();
    let edition = named::edition_of(context.pathway, place.file, path).filter(|_| form == "GradeId" && is_number)?;
    named::grade(edition, path, value)
}
