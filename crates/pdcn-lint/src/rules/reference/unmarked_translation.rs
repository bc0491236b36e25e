//! `unmarked-translation`: a translated title of an outside framework says who translated it.

use pdcn_model::{Framework, Language, Level, Translation};
use pdcn_source::{Locator, Sources};
use pdcn_toml::Place;

use crate::check::Check;
use crate::finding::Findings;
use crate::rules::reference::mixed_versions::SHOWN;
use crate::safety::Safety;
use crate::{Category, Context, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "unmarked-translation",
    category: Category::Reference,
    level: Level::Warning,
    fix: Some(Safety::Unsafe),
    bad: Example::file(
        "frameworks/cadre-2.toml",
        r#"
id = "cadre-2"
title = "Example framework"
publisher = "Exemple"
status = "final"
license = "CC0-1.0"
url = "https://example.org/"
checked = 2026-11-23
shows = "titles"
language = "en"

[translation.fr]
title = "Cadre d’exemple"
"#,
    ),
    good: Example::file(
        "frameworks/cadre-2.toml",
        r#"
id = "cadre-2"
title = "Example framework"
publisher = "Exemple"
status = "final"
license = "CC0-1.0"
url = "https://example.org/"
checked = 2026-11-23
shows = "titles"
language = "en"

[translation.fr]
title = "Cadre d’exemple"
status = "unofficial"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

fn check(context: &Context<'_>, findings: &mut Findings) {
    let refused = crate::refused::Refused::new(context);
    for framework in &context.pathway.frameworks {
        let mut places = unmarked(framework);
        places.retain(|(place, _)| !refused.holds(&place.clone().key("status")));
        let Some((first, language)) = places.first() else { continue };
        let mut finding = findings
            .add(first.clone().key("title"))
            .subject(framework.id.as_str())
            .label("here")
            .value("framework", framework.id.as_str())
            .value("language", language.as_str())
            .value("count", places.len())
            .unlabelled(places.len().saturating_sub(SHOWN));
        for (place, _) in places.iter().take(SHOWN).skip(1) {
            finding = finding.and(place.clone().key("title"), "here", Vec::new());
        }
        if all_have_headers(&places, context.sources) {
            for (place, _) in &places {
                finding = finding.add_line(Safety::Unsafe, place.clone().key("title"), "status = \"unofficial\"");
            }
        }
    }
}

/// The translations of a framework that do not say who made them.
fn unmarked(framework: &Framework) -> Vec<(Place, &Language)> {
    let file = Place::file(framework.file);
    let own = framework.translation.iter().map(|of| (file.clone(), of));
    let codes = (0..).zip(&framework.codes).flat_map(|(position, code)| {
        let place = file.clone().key("code").index(position);
        code.translation.iter().map(move |of| (place.clone(), of))
    });
    own.chain(codes)
        .filter(|(_, (_, translation))| is_unmarked(translation))
        .map(|(place, (language, _))| (place.key("translation").key(language.as_str().to_owned()), language))
        .collect()
}

fn is_unmarked(translation: &Translation) -> bool {
    translation.status.is_none() && !translation.title.is_empty()
}

/// True when each translation is a block of its own, so that a line can be added to it.
fn all_have_headers(places: &[(Place, &Language)], sources: &Sources) -> bool {
    let mut locator = Locator::new(sources);
    places.iter().all(|(place, _)| {
        let span = locator.span(place);
        sources.file(place.file).text[span].starts_with('[')
    })
}
