//! `missing-translation`: each outcome is in each language that is asked for.

use pdcn_model::Level;

use crate::finding::Findings;
use crate::{Category, Check, Documentation, EditionContext, Example, Languages, OptionForm, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "missing-translation",
    category: Category::Wording,
    level: Level::Off,
    since: "0.1.0",
    languages: Languages::Any,
    fix: None,
    options: &[RuleOption {
        name: "languages",
        form: OptionForm::Texts,
        french: "les langues dans lesquelles chaque apprentissage est traduit, par exemple en",
        english: "the languages that each outcome is translated into, for instance en",
    }],
    lists: &[],
    french: Documentation {
        summary: "Chaque apprentissage est traduit dans les langues voulues",
        what: "Chaque apprentissage a un énoncé, et s’il a une version de l’élève une version de l’élève, dans chaque langue de l’option languages. Cette règle est éteinte au départ; l’allumer dans pdcn.toml : [lint.rules], puis missing-translation = \"warning\".",
        why: "Une traduction à moitié faite laisse des lignes vides dans le tableau imprimé.",
        mend: "Ajouter le bloc [outcome.translation.en], avec statement et pupil.",
        allow: "Pendant que la traduction se fait.",
    },
    english: Documentation {
        summary: "Each outcome is translated into the languages that are wanted",
        what: "Each outcome has a statement, and if it has a pupil’s version a pupil’s version, in each language of the option languages. This rule is off at first; turn it on in pdcn.toml: [lint.rules], then missing-translation = \"warning\".",
        why: "A translation half done leaves empty lines in the printed table.",
        mend: "Add the block [outcome.translation.en], with statement and pupil.",
        allow: "While the translation is being made.",
    },
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
