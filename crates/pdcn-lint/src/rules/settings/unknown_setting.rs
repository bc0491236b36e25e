//! `unknown-setting`: every option, category and pattern of the settings is one that the program knows what to do with.

use pdcn_model::{Level, LintSettings, OptionValue};
use pdcn_source::{Problem, nearest};
use pdcn_toml::Place;

use crate::check::Check;
use crate::finding::Findings;
use crate::pattern::Pattern;
use crate::refused::Refused;
use crate::safety::Safety;
use crate::{Category, Context, Example, OptionForm, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "unknown-setting",
    category: Category::Settings,
    level: Level::Warning,
    fix: Some(Safety::Unsafe),
    bad: Example::file(
        "pdcn.toml",
        r#"format = 2
language = "fr"
current = "2026-2027"

[lint.rules]
statement-length = { max-word = 30 }
"#,
    ),
    good: Example::file(
        "pdcn.toml",
        r#"format = 2
language = "fr"
current = "2026-2027"

[lint.rules]
statement-length = { max-words = 30 }
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

fn check(context: &Context<'_>, findings: &mut Findings) {
    let Some(settings) = context.settings_place() else { return };
    let refused = Refused::new(context);
    if let Some(lint) = &context.pathway.settings.lint {
        let place = settings.clone().key("lint");
        check_options(lint, &place, &refused, findings);
        check_categories(lint, &place, findings);
        for (position, pattern) in (0..).zip(&lint.exclude) {
            check_pattern(context, pattern, place.clone().key("exclude").index(position), findings);
        }
    }
    for (position, allow) in (0..).zip(&context.pathway.settings.allows) {
        if let Some(pattern) = &allow.path {
            check_pattern(context, pattern, settings.clone().key("allow").index(position).key("path"), findings);
        }
    }
}

fn check_options(lint: &LintSettings, place: &Place, refused: &Refused, findings: &mut Findings) {
    for (name, setting) in &lint.rules {
        // A rule that does not exist has a finding of its own.
        let Some(rule) = Rule::named(name) else { continue };
        for (option, value) in setting.options() {
            let place = place.clone().key("rules").key(name.clone()).key(option.to_owned());
            match rule.options.iter().find(|known| known.name == option) {
                Some(known) if known.form.takes(value) || refused.holds(&place) => {}
                Some(known) => add_value(rule, known, value, place, findings),
                None => add_option(rule, option, place.at_key(), findings),
            }
        }
    }
}

/// An option that the rule does not have.
fn add_option(rule: &Rule, option: &str, place: Place, findings: &mut Findings) {
    let known: Vec<&str> = rule.options.iter().map(|option| option.name).collect();
    let nearest = nearest(option, known.iter().copied().chain(["level", "reason"]));
    let finding = findings
        .add(place.clone())
        .subject(rule.id)
        .label("here")
        .value("rule", rule.id)
        .value("option", option)
        .value("known", known.join(", "));
    match nearest {
        Some(nearest) => {
            finding.help("help-nearest").value("nearest", nearest).rename(Safety::Unsafe, place, nearest);
        }
        None if known.is_empty() => {
            finding.help("help-none");
        }
        None => {}
    }
}

/// A value that an option does not take.
fn add_value(rule: &Rule, option: &RuleOption, value: &OptionValue, place: Place, findings: &mut Findings) {
    let choices = match option.form {
        OptionForm::Choice(choices) => choices.join(", "),
        _ => String::new(),
    };
    let finding = findings
        .add(place.clone())
        .subject(rule.id)
        .says("form")
        .label("here-form")
        .help("help-form")
        .value("rule", rule.id)
        .value("option", option.name)
        .value("form", option.form.name())
        .value("choices", choices);
    // A number between quotes, a text that should be a list, a misspelt choice.
    let replacement = match (option.form, value) {
        (OptionForm::Number, OptionValue::Text(text)) => {
            text.trim().parse::<u32>().ok().map(|number| number.to_string())
        }
        (OptionForm::Texts, OptionValue::Text(text)) if is_plain(text) => Some(format!("[\"{text}\"]")),
        (OptionForm::Choice(choices), OptionValue::Text(text)) => {
            nearest(text, choices.iter().copied()).map(|nearest| format!("\"{nearest}\""))
        }
        _ => None,
    };
    if let Some(replacement) = replacement {
        finding.help("help-write").value("written", replacement.as_str()).replace(Safety::Unsafe, place, replacement);
    }
}

/// True when a text stands between quotes as it is.
fn is_plain(text: &str) -> bool {
    !text.contains(['"', '\\']) && !text.contains(char::is_control)
}

fn check_categories(lint: &LintSettings, place: &Place, findings: &mut Findings) {
    for name in lint.categories.keys().filter(|name| Category::named(name).is_none()) {
        let place = place.clone().key("categories").key(name.clone()).at_key();
        let known = Category::ALL.map(Category::name);
        let finding = findings
            .add(place.clone())
            .says("category")
            .label("here-category")
            .help("help-category")
            .value("name", name.as_str())
            .value("known", known.join(", "));
        if Rule::named(name).is_some() {
            finding.help("help-rule");
        } else if let Some(nearest) = nearest(name, known) {
            finding.help("help-nearest").value("nearest", nearest).rename(Safety::Unsafe, place, nearest);
        }
    }
}

fn check_pattern(context: &Context<'_>, pattern: &str, place: Place, findings: &mut Findings) {
    if pattern.is_empty() {
        return;
    }
    let glob = Pattern::of_paths(pattern);
    let matches = |glob: &Pattern| context.sources.files().iter().any(|file| glob.is_match(&file.path));
    // A file in a wrong place has a finding of its own.
    let is_elsewhere = |glob: &Pattern| {
        let nearest = context.problems.iter().filter_map(|problem| match problem {
            Problem::Misplaced { nearest, .. } => nearest.as_deref(),
            _ => None,
        });
        nearest.into_iter().any(|path| glob.is_match(path))
    };
    match glob {
        Some(glob) if matches(&glob) || is_elsewhere(&glob) => {}
        Some(_) => {
            let finding = findings.add(place).level(Level::Info).says("no-file").label("here-no-file");
            finding.help("help-no-file").value("pattern", pattern);
        }
        None => {
            let finding = findings.add(place).says("pattern").label("here-pattern").help("help-pattern");
            finding.value("pattern", pattern);
        }
    }
}
