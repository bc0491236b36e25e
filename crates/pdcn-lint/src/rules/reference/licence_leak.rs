//! `licence-leak`: no title is copied where the licence of a framework lets only codes through.

use pdcn_model::{Framework, Level, Shows};
use pdcn_toml::Place;

use crate::finding::{Findings, Safety};
use crate::pattern::Pattern;
use crate::rules::reference::mixed_versions::SHOWN;
use crate::{Category, Check, Context, Documentation, Example, Languages, OptionForm, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "licence-leak",
    category: Category::Reference,
    level: Level::Error,
    since: "0.1.0",
    languages: Languages::Any,
    fix: Some(Safety::Unsafe),
    options: &[RuleOption {
        name: "codes-only",
        form: OptionForm::Texts,
        french: "licences qui ne laissent reprendre que les codes, avec * pour n’importe quelle suite",
        english: "licences that let only codes through, with * for any ending",
    }],
    lists: &[],
    french: Documentation {
        summary: "Aucun titre n’est copié sans que la licence le permette",
        what: "Un cadre dont « shows » est « codes » n’a aucun titre de code, ni traduction d’un titre : une traduction est aussi une copie. Un cadre dont la licence est dans la liste codes-only (pas d’usage commercial, pas de modification, ou aucune permission connue) a shows = \"codes\".",
        why: "Le parcours est publié et repris par d’autres : un titre copié sans droit les met tous en faute.",
        mend: "Retirer les titres, ou passer à shows = \"titles\" si la licence ou une permission écrite le permet.",
        allow: "Quand une permission écrite existe : la nommer dans la raison.",
    },
    english: Documentation {
        summary: "No title is copied unless the licence lets it",
        what: "A framework whose `shows` is `codes` has no title on its codes, nor a translation of one: a translation is a copy too. A framework whose licence is in the list codes-only (no commercial use, no change, or no known permission) has shows = \"codes\".",
        why: "The pathway is published and taken up by others: a title copied without the right to puts all of them at fault.",
        mend: "Take the titles out, or turn to shows = \"titles\" if the licence or a written permission allows it.",
        allow: "When there is a written permission: name it in the reason.",
    },
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
    check: Check::Pathway(check),
};

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
