//! The list of rules in SARIF: all of them, found or not, so that a service sees that what was found is mended.

use pdcn_lint::{RULES, Rule};
use pdcn_model::Level;
use pdcn_texts::Texts;

use super::level;
use super::shape::{Configuration, Help, Message, RuleProperties, SarifRule};

pub(crate) fn rules(words: &Texts) -> Vec<SarifRule> {
    RULES.iter().map(|rule| sarif_rule(rule, words)).collect()
}

fn sarif_rule(rule: &Rule, words: &Texts) -> SarifRule {
    let documentation = rule.documentation(words);
    let message = |text: &String| Message { text: text.clone() };
    let (short_description, full_description) = (message(&documentation.summary), message(&documentation.what));
    let parts = [
        ("explain-what", documentation.what),
        ("explain-why", documentation.why),
        ("explain-mend", documentation.mend),
        ("explain-allow", documentation.allow),
    ]
    .map(|(title, text)| (words.say(title, &[]), text));
    let sections = |before: &str, after: &str| {
        parts.iter().map(|(title, text)| format!("{before}{title}{after}{text}")).collect::<Vec<_>>().join("\n\n")
    };
    let examples = [("explain-bad", &rule.bad), ("explain-good", &rule.good)]
        .map(|(title, example)| format!("**{}**\n\n```toml\n{}\n```", words.say(title, &[]), example.text.trim()))
        .join("\n\n");
    SarifRule {
        id: rule.id,
        short_description,
        full_description,
        help: Help { text: sections("", "\n"), markdown: format!("{}\n\n{examples}", sections("**", "**\n\n")) },
        default_configuration: Configuration { enabled: rule.level != Level::Off, level: level(rule.level) },
        properties: RuleProperties {
            tags: [rule.category.name()],
            precision: "very-high",
            severity: match rule.level {
                Level::Error => "error",
                Level::Warning => "warning",
                Level::Info | Level::Off => "recommendation",
            },
        },
    }
}
