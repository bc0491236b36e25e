//! `pdcn explain NAME`: a rule, a kind of file, or a key of one: what it wants, why, and what may be written.

mod english;
mod example;
mod format;
mod page;
mod rule;

use pdcn_document::{Format, Options};
use pdcn_lint::{RULES, Rule};
use pdcn_model::FileKind;
use pdcn_source::nearest;
use pdcn_texts::Texts;

use self::format::Described;
use crate::failure::Failure;
use crate::levels::no_such_rule;
use crate::likely;
use crate::output::Output;
use crate::{Ending, Status};
use pdcn_emit::text::heading;
use pdcn_model::fold::plain;

pub(crate) use page::guide;

/// Other names of the kinds of files, in plain letters: those of their blocks and those of the French words.
const NAMES: [(FileKind, &[&str]); 10] = [
    (FileKind::Settings, &["pdcn-toml", "setting", "reglage", "reglages", "parametres"]),
    (FileKind::Framework, &["frameworks", "cadre", "cadres"]),
    (FileKind::Tools, &["tool", "outil", "outils"]),
    (FileKind::Reflection, &["guide", "guide-reflexif", "reflexion"]),
    (FileKind::Edition, &["editions"]),
    (FileKind::Annex, &["annexe", "lexicon-toml", "topics-toml", "resources-toml", "lexique"]),
    (FileKind::Outcomes, &["outcome", "apprentissage", "apprentissages"]),
    (FileKind::Plan, &["plans", "plan-d-ecole"]),
    (FileKind::Words, &["word", "mot", "mots", "liste-de-mots"]),
    (FileKind::Accepted, &["accepte", "acceptes", "changements-acceptes"]),
];

/// The arguments of `pdcn explain`.
#[derive(Debug, clap::Args)]
pub(crate) struct ExplainArguments {
    pub(crate) rule: String,
}

pub(crate) fn run(arguments: &ExplainArguments, words: &Texts, output: &mut Output) -> Ending {
    let name = arguments.rule.trim();
    // A rule keeps its name, whatever the files call theirs.
    if let Some(rule) = Rule::named(name) {
        return rule::explain(rule, words, output);
    }
    let described = Described::all();
    let (document, example) = if let Some(kind) = kind(name) {
        (page::of_kind(kind, &described, words), example::file(kind))
    } else {
        let found = described.named(name);
        if found.is_empty() {
            return Err(unknown(name, &described));
        }
        (page::of_keys(name, &found, words), example::of_keys(&found))
    };
    let look = output.page();
    let options = Options { color: look.color, width: look.width, ..Options::default() };
    let color = output.color();
    output.write(|out| {
        pdcn_document::write(&document, Format::Terminal, &options, out)?;
        if let Some((path, text)) = example {
            let title = words.say("format-example", &[("path", path.into())]);
            writeln!(out, "\n{}", heading(&title, color))?;
            text.lines().try_for_each(|line| writeln!(out, "    {line}"))?;
        }
        Ok(())
    })?;
    Ok(Status::Clean)
}

/// The kind of file that a name means.
fn kind(name: &str) -> Option<FileKind> {
    let plain = plain(name.strip_suffix(".toml").filter(|stem| *stem != "pdcn").unwrap_or(name));
    let is = |(kind, names): &&(FileKind, &[&str])| kind.name() == plain || names.contains(&plain.as_str());
    NAMES.iter().find(is).map(|(kind, _)| *kind)
}

fn unknown(name: &str, described: &Described) -> Failure {
    let kinds = FileKind::ALL.map(FileKind::name);
    let keys = described.paths();
    let known = RULES.iter().map(|rule| rule.id).chain(kinds).chain(keys.iter().map(String::as_str));
    let nearest = nearest(name, known);
    if nearest.is_none() && !likely::rules(name).is_empty() {
        return no_such_rule(name, None);
    }
    Failure::new("format-unknown").with("name", name).with("kinds", kinds.join(", ")).nearest(nearest)
}

#[cfg(test)]
mod tests {
    use pdcn_model::FileKind;

    use super::kind;

    #[test]
    fn kinds_are_found_in_french_and_without_accents() {
        let named =
            ["apprentissage", "Édition", "edition.toml", "pdcn.toml", "REGLAGES", "cadre", "guide réflexif"].map(kind);
        let expected = [
            FileKind::Outcomes,
            FileKind::Edition,
            FileKind::Edition,
            FileKind::Settings,
            FileKind::Settings,
            FileKind::Framework,
            FileKind::Reflection,
        ];
        assert_eq!(named, expected.map(Some));
        assert_eq!(kind("learn"), None);
    }
}
