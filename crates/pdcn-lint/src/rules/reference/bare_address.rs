//! `bare-address`: an address is written whole, so that it opens where it is clicked.

use pdcn_model::Level;
use pdcn_toml::Place;

use crate::check::Check;
use crate::finding::Findings;
use crate::plans::tool_place;
use crate::safety::Safety;
use crate::{Category, Context, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "bare-address",
    category: Category::Reference,
    level: Level::Warning,
    fix: Some(Safety::Unsafe),
    since: "0.2.0",
    bad: Example::file(
        "tools.toml",
        r#"
[[tool]]
id = "assistant"
title = "Assistant"
min-age = 13
checked = 2026-11-23
source = "example.org/conditions"
"#,
    ),
    good: Example::file(
        "tools.toml",
        r#"
[[tool]]
id = "assistant"
title = "Assistant"
min-age = 13
checked = 2026-11-23
source = "https://example.org/conditions"
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

fn check(context: &Context<'_>, findings: &mut Findings) {
    let mut tell = |place: Place, written: &str| {
        let whole = match misspelt_beginning(written) {
            Some(rest) => format!("https://{rest}"),
            None if is_bare_address(written) => format!("https://{written}"),
            None => return,
        };
        findings
            .add(place.clone())
            .subject(written)
            .label("here")
            .value("written", written)
            .value("whole", whole.as_str())
            .replace(Safety::Unsafe, place, format!("\"{whole}\""));
    };
    for framework in &context.pathway.frameworks {
        tell(Place::file(framework.file).key("url"), &framework.url);
    }
    for (position, tool) in (0..).zip(&context.pathway.tools) {
        if let Some(place) = tool_place(context, position) {
            tell(place.key("source"), &tool.source);
        }
    }
    let policy = context.pathway.settings.ai_policy.as_ref().zip(context.settings_place());
    if let Some((policy, settings)) = policy
        && let Some(source) = &policy.source
    {
        tell(settings.key("ai-policy").key("source"), source);
    }
    for edition in &context.editions {
        for (position, term) in (0..).zip(&edition.edition.terms) {
            if let Some(source) = &term.source {
                tell(edition.listed_place("term", position).key("source"), source);
            }
        }
        for (position, topic) in (0..).zip(&edition.edition.topics) {
            for (line, source) in (0..).zip(&topic.source) {
                tell(edition.listed_place("topic", position).key("source").index(line), source);
            }
        }
        for (position, resource) in (0..).zip(&edition.edition.resources) {
            if let Some(url) = &resource.url {
                tell(edition.listed_place("resource", position).key("url"), url);
            }
        }
    }
}

/// What follows the beginning of an address when that is nearly `https://`: `htps://`, `http:/`.
fn misspelt_beginning(written: &str) -> Option<&str> {
    let (scheme, rest) = written.split_once(':')?;
    let scheme = scheme.trim().to_ascii_lowercase();
    let is_right = matches!(scheme.as_str(), "http" | "https") && rest.starts_with("//");
    let is_near = scheme.starts_with('h') && scheme.len() < 8 && scheme.chars().all(|one| "htps".contains(one));
    let site = rest.trim_start_matches('/');
    (is_near && !is_right && is_bare_address(site)).then_some(site)
}

/// True for one word that begins with the name of a site: `www.example.org/page`. A source may be a document, in words.
fn is_bare_address(written: &str) -> bool {
    let site = written.split(['/', '?', '#']).next().unwrap_or_default();
    let parts: Vec<&str> = site.split('.').collect();
    let is_name = |part: &&str| {
        !part.is_empty() && part.chars().all(|character| character.is_ascii_alphanumeric() || character == '-')
    };
    let ending = parts.last().copied().unwrap_or_default();
    let is_ending = (2..=12).contains(&ending.len()) && ending.bytes().all(|byte| byte.is_ascii_lowercase());
    // One dot alone is as well the name of a file: `guide.pdf`.
    let is_site = parts.len() > 2 || written.len() > site.len();
    parts.len() > 1 && parts.iter().all(is_name) && is_ending && is_site && !written.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::{is_bare_address, misspelt_beginning};

    #[test]
    fn a_beginning_that_is_nearly_right_is_known() {
        for address in
            ["http:/www.example.org", "htps://www.example.org", "https:www.example.org", "https:/www.example.org"]
        {
            assert_eq!(misspelt_beginning(address), Some("www.example.org"), "{address}");
        }
        for other in
            ["https://www.example.org", "http://www.example.org", "mailto:www.example.org", "h: www.example.org"]
        {
            assert_eq!(misspelt_beginning(other), None, "{other}");
        }
    }

    #[test]
    fn only_the_name_of_a_site_is_an_address() {
        for address in ["www.quebec.ca/affiche", "support.microsoft.com", "example.org/", "example.org?x=1"] {
            assert!(is_bare_address(address), "{address}");
        }
        for other in [
            "https://example.org/",
            "Comité du parcours",
            "guide.pdf",
            "Guide v1.2",
            "docs/guide.pdf",
            "p. 12",
            "",
            "mailto:a@example.org",
        ] {
            assert!(!is_bare_address(other), "{other}");
        }
    }
}
