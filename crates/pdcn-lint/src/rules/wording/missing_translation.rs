//! `missing-translation`: each outcome, and what the frame says to teach it, is in each language that is asked for.

use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::translated::{self, Lack};
use crate::{Category, EditionContext, Example, OptionForm, Rule, RuleOption};

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
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    let own = context.pathway.settings.language.as_str();
    let languages = context.choices.texts(&RULE, "languages");
    for language in languages.iter().filter(|language| *language != own) {
        check_outcomes(context, language, findings);
        check_frame(context, language, findings);
    }
}

fn check_outcomes(context: &EditionContext<'_>, language: &str, findings: &mut Findings) {
    for (_, outcome) in context.index.outcomes().filter(|(_, outcome)| !outcome.statement.is_empty()) {
        let translation = outcome.translation.iter().find(|(tag, _)| tag.as_str() == language);
        let translation = translation.map(|(_, there)| there).filter(|there| !there.statement.is_empty());
        let lacks = translation.map_or_else(Vec::new, |there| translated::of_outcome(outcome, there));
        let key = match (translation, lacks.as_slice()) {
            (None, _) => "statement",
            (Some(_), []) => continue,
            (Some(_), [first, ..]) => first.key.as_str(),
        };
        let place = key.split('.').fold(context.outcome_place(outcome), |place, key| place.key(key.to_owned()));
        let finding = findings.add(place).subject(outcome.id.as_str()).label("here");
        let finding = finding.value("id", outcome.id.as_str()).value("kind", key).value("language", language);
        if !lacks.is_empty() && !matches!(lacks.as_slice(), [one] if one.key == "pupil") {
            finding.says("texts").help("help-texts").value("keys", shown(&lacks));
        }
    }
}

/// The words of the lexicon, the cards of topics, and the resources that hold their own content.
fn check_frame(context: &EditionContext<'_>, language: &str, findings: &mut Findings) {
    let mut tell = |list: &'static str, at: usize, id: &str, title: &str, lacks: Option<Vec<Lack>>| {
        if lacks.as_ref().is_some_and(Vec::is_empty) {
            return;
        }
        let finding = findings.add(context.listed_place(list, at).key("title")).subject(id);
        let finding = finding.value("id", id).value("title", title).value("block", list).value("language", language);
        match lacks {
            None => drop(finding.says("block").label("here").help("help-block")),
            Some(lacks) => {
                let finding = finding.says("block-texts").label("here-texts").help("help-block-texts");
                finding.value("keys", shown(&lacks));
            }
        }
    };
    let frame = context.edition;
    for (at, term) in (0..).zip(&frame.terms) {
        let there = term.translation.iter().find(|(tag, _)| tag.as_str() == language);
        let lacks = there.map(|(_, there)| translated::of_term(term, there));
        tell("term", at, term.id.as_str(), &term.title, lacks);
    }
    for (at, topic) in (0..).zip(&frame.topics) {
        let there = topic.translation.iter().find(|(tag, _)| tag.as_str() == language);
        let lacks = there.map(|(_, there)| translated::of_topic(topic, there));
        tell("topic", at, topic.id.as_str(), &topic.title, lacks);
    }
    for (at, resource) in (0..).zip(&frame.resources).filter(|(_, resource)| !resource.content.is_empty()) {
        let there = resource.translation.iter().find(|(tag, _)| tag.as_str() == language);
        let lacks = there.map(|(_, there)| translated::of_resource(resource, there));
        tell("resource", at, resource.id.as_str(), &resource.title, lacks);
    }
}

fn shown(lacks: &[Lack]) -> String {
    lacks.iter().map(Lack::shown).collect::<Vec<_>>().join(", ")
}
