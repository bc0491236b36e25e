//! `missing-translation`: each outcome is in each language that is asked for.

use pdcn_model::Level;

use crate::finding::Findings;
use crate::{Category, Check, EditionContext, Example, OptionForm, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "missing-translation",
    category: Category::Wording,
    level: Level::Off,
    options: &[RuleOption { name: "languages", form: OptionForm::Texts }],
    bad: Example::file(
        "editions/2026-2027/primary/vie.toml",
        r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer un renseignement personnel."
learn = "P1"
master = "P2"
"#,
    ),
    good: Example::file(
        "editions/2026-2027/primary/vie.toml",
        r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer un renseignement personnel."
learn = "P1"
master = "P2"

[outcome.translation.en]
statement = "Name a piece of personal information."
"#,
    ),
    check: Check::Edition(check),
    ..Rule::PLAIN
};

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    let own = context.pathway.settings.language.as_str();
    let languages = context.choices.texts(&RULE, "languages");
    for (_, outcome) in context.index.outcomes().filter(|(_, outcome)| !outcome.statement.is_empty()) {
        for language in languages.iter().filter(|language| *language != own) {
            let translation = outcome.translation.iter().find(|(tag, _)| tag.as_str() == language);
            let (key, has_pupil) = match translation {
                Some((_, translation)) if !translation.statement.is_empty() => ("pupil", translation.pupil.is_some()),
                _ => ("statement", false),
            };
            if key == "pupil" && (has_pupil || outcome.pupil.is_none()) {
                continue;
            }
            findings
                .add(context.outcome_place(outcome).key(key))
                .subject(outcome.id.as_str())
                .label("here")
                .value("id", outcome.id.as_str())
                .value("kind", key)
                .value("language", language.as_str());
        }
    }
}
