//! The reference page of the rules, in Markdown: what `pdcn explain` says, for all of them. A test keeps the committed
//! pages current.

use std::fmt::Write as _;

use pdcn_emit::text::level_name;
use pdcn_lint::{Category, RULES, Rule};
use pdcn_texts::Texts;

use crate::command::facts::{Fact, facts};

/// The page in the language of the words.
pub(crate) fn page(words: &Texts) -> String {
    let mut page = format!("# {}\n\n{}\n", words.say("page-title", &[]), words.say("page-introduction", &[]));
    for category in Category::ALL {
        let rules: Vec<&Rule> = RULES.iter().copied().filter(|rule| rule.category == category).collect();
        let about = words.part("category", category.name(), &[]);
        // Writing to a string cannot fail.
        let _ = write!(page, "\n## {}\n\n{about}\n\n", category.name());
        let _ = writeln!(page, "| {} |\n|---|---|---|", words.say("page-columns", &[]));
        for rule in &rules {
            let summary = rule.summary(words);
            let _ = writeln!(page, "| [`{0}`](#{0}) | {1} | {summary} |", rule.id, level_name(words, rule.level));
        }
        for rule in rules {
            add_rule(&mut page, rule, words);
        }
    }
    page
}

fn add_rule(page: &mut String, rule: &Rule, words: &Texts) {
    let documentation = rule.documentation(words);
    let _ = write!(page, "\n### {}\n\n**{}.** ", rule.id, documentation.summary);
    let facts = facts(rule, words);
    let short: Vec<&str> = facts.iter().filter(|fact| fact.items.is_empty()).map(|fact| fact.text.as_str()).collect();
    let _ = writeln!(page, "{}", short.join(" · "));
    let texts = [
        ("explain-what", documentation.what),
        ("explain-why", documentation.why),
        ("explain-mend", documentation.mend),
        ("explain-allow", documentation.allow),
    ];
    for (title, text) in texts {
        let _ = write!(page, "\n*{}* — {text}\n", words.say(title, &[]));
    }
    for Fact { text, items } in facts.iter().filter(|fact| !fact.items.is_empty()) {
        let _ = write!(page, "\n*{text}*\n\n");
        for item in items {
            let _ = writeln!(page, "- {item}");
        }
    }
    for (title, example) in [("explain-bad", &rule.bad), ("explain-good", &rule.good)] {
        for (path, text) in example.files() {
            let _ = write!(page, "\n{} (`{path}`)\n\n```toml\n", words.say(title, &[]));
            let _ = writeln!(page, "{}\n```", text.trim());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use pdcn_texts::Language;

    use crate::language::words;

    #[test]
    fn the_committed_pages_are_those_of_the_rules() {
        for (language, name) in [(Language::French, "REGLES.md"), (Language::English, "RULES.md")] {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../pdcn-lint").join(name);
            let page = super::page(&words(language));
            if std::env::var_os("PDCN_UPDATE").is_some() {
                fs::write(&path, &page).expect("the page is written");
            }
            let committed = fs::read_to_string(&path).unwrap_or_default();
            assert!(committed == page, "{} is not current: PDCN_UPDATE=1 cargo test renews it", path.display());
        }
    }
}
