//! `licence-leak`: no title is copied where the licence of a framework lets only codes through.

use pdcn_model::{Framework, Level, Shows};
use pdcn_toml::Place;

use crate::check::Check;
use crate::finding::Findings;
use crate::pattern::Pattern;
use crate::rules::reference::mixed_versions::SHOWN;
use crate::safety::Safety;
use crate::{Category, Context, Example, OptionForm, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "licence-leak",
    category: Category::Reference,
    level: Level::Error,
    fix: Some(Safety::Unsafe),
    options: &[RuleOption { name: "codes-only", form: OptionForm::Texts }],
    bad: Example::file(
        "frameworks/cadre-2.toml",
        r#"
id = "cadre-2"
title = "Cadre protégé"
publisher = "Exemple"
status = "final"
license = "CC-BY-NC-SA-4.0"
url = "https://example.org/"
checked = 2026-11-23
shows = "codes"

[[code]]
id = "A1"
title = "Un titre que la licence ne laisse pas reprendre"
"#,
    ),
    good: Example::file(
        "frameworks/cadre-2.toml",
        r#"
id = "cadre-2"
title = "Cadre protégé"
publisher = "Exemple"
status = "final"
license = "CC-BY-NC-SA-4.0"
url = "https://example.org/"
checked = 2026-11-23
shows = "codes"

[[code]]
id = "A1"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

fn check(context: &Context<'_>, findings: &mut Findings) {
    let refused = crate::refused::Refused::new(context);
    let texts = context.choices.texts(&RULE, "codes-only");
    let patterns: Vec<_> = texts.iter().filter_map(|text| Some((text, Pattern::of_names(text)?))).collect();
    for framework in &context.pathway.frameworks {
        let file = Place::file(framework.file);
        // What a framework shows is not known when the value was refused or is missing.
        if refused.may_hide(&file.clone().key("shows")) || framework.license.is_empty() {
            continue;
        }
        match framework.shows {
            Shows::Codes => check_codes(framework, findings),
            Shows::Titles => {
                let forbids = |(_, pattern): &&(&String, Pattern)| pattern.is_match(&framework.license);
                let Some((pattern, _)) = patterns.iter().find(forbids) else { continue };
                findings
                    .add(file.clone().key("shows"))
                    .subject(framework.id.as_str())
                    .says("licence")
                    .label("shows-titles")
                    .help("help-licence")
                    .value("framework", framework.id.as_str())
                    .value("licence", framework.license.as_str())
                    .value("pattern", pattern.as_str())
                    .and(file.clone().key("license"), "license", Vec::new())
                    .replace(Safety::Unsafe, file.key("shows"), "\"codes\"");
            }
        }
    }
}

fn check_codes(framework: &Framework, findings: &mut Findings) {
    let file = Place::file(framework.file);
    let mut leaks = Vec::new();
    for (position, code) in (0..).zip(&framework.codes) {
        let place = || file.clone().key("code").index(position);
        if code.title.is_some() {
            leaks.push(place().key("title"));
        }
        let translations = code.translation.keys();
        leaks.extend(translations.map(|language| place().key("translation").key(language.as_str().to_owned())));
    }
    let Some(first) = leaks.first() else { return };
    let mut finding = findings
        .add(first.clone())
        .subject(framework.id.as_str())
        .label("here")
        .value("framework", framework.id.as_str())
        .value("licence", framework.license.as_str())
        .value("count", leaks.len())
        .unlabelled(leaks.len().saturating_sub(SHOWN));
    for place in leaks.iter().take(SHOWN).skip(1) {
        finding = finding.and(place.clone(), "here", Vec::new());
    }
    finding = finding.and(file.key("shows"), "shows-codes", Vec::new());
    for place in &leaks {
        finding = finding.remove(Safety::Unsafe, place.clone());
    }
}
