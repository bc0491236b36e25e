//! What there is to know about a rule beside its documentation: category, level, languages, fix, options, lists.

use pdcn_emit::text::level_name;
use pdcn_lint::{Languages, OptionForm, Rule, RuleChoices, Safety, word_lists};
use pdcn_model::{OptionValue, Pathway};
use pdcn_texts::{Texts, Value};

/// One thing to know, on a line; or a title with items under it.
#[derive(Debug)]
pub(crate) struct Fact {
    /// The line or the title.
    pub(crate) text: String,
    /// The items under it.
    pub(crate) items: Vec<String>,
}

/// Everything to know about a rule by itself, without the settings of a pathway.
pub(crate) fn facts(rule: &Rule, words: &Texts) -> Vec<Fact> {
    let line = |name: &str, value: Value| Fact { text: words.say(name, &[("value", value)]), items: Vec::new() };
    let mut facts = vec![
        line("fact-category", rule.category.name().into()),
        line("fact-level", level_name(words, rule.level).into()),
        line("fact-since", rule.since.into()),
    ];
    if let Languages::Only(tags) = rule.languages {
        facts.push(line("fact-languages", tags.join(", ").into()));
    }
    match rule.fix {
        Some(Safety::Safe) => facts.push(line("fact-fix", "--fix".into())),
        Some(Safety::Unsafe) => facts.push(line("fact-fix", "--fix --unsafe-fixes".into())),
        None => {}
    }
    let by_itself = RuleChoices::by_themselves();
    let option = |option: &pdcn_lint::RuleOption| {
        let value = by_itself.option(rule, option.name).map(|(value, _)| value.clone());
        let values = [
            ("name", Value::from(option.name)),
            ("about", rule.about_option(option, words).into()),
            ("form", form(option.form, words).into()),
            ("value", value.as_ref().map_or_else(String::new, shown).into()),
        ];
        words.say(if value.is_some() { "fact-option" } else { "fact-option-unset" }, &values)
    };
    let options: Vec<String> = rule.options.iter().map(option).collect();
    if !options.is_empty() {
        facts.push(Fact { text: words.say("fact-options", &[("rule", rule.id.into())]), items: options });
    }
    let lists: Vec<String> = rule.lists.iter().map(|list| self::list(list, words)).collect();
    if !lists.is_empty() {
        facts.push(Fact { text: words.say("fact-lists", &[]), items: lists });
    }
    facts
}

/// A value as it is written in the settings.
pub(crate) fn shown(value: &OptionValue) -> String {
    match value {
        OptionValue::Number(number) => number.to_string(),
        OptionValue::Text(text) => format!("{text:?}"),
        OptionValue::Texts(texts) => format!("{texts:?}"),
    }
}

fn form(form: OptionForm, words: &Texts) -> String {
    let choices = match form {
        OptionForm::Choice(choices) => choices.join(", "),
        OptionForm::Number | OptionForm::Text | OptionForm::Texts => String::new(),
    };
    words.part("option-form", form.name(), &[("choices", choices.into())])
}

/// A list of words by its id: its languages, how many words it has there, and where they come from.
fn list(id: &str, words: &Texts) -> String {
    let none = Pathway::default();
    let of_language = |language: &&str| {
        let lists = word_lists(&none, language);
        let (list, _) = lists.iter().find(|(list, _)| list.id.as_str() == id)?;
        let values = [
            ("language", (*language).into()),
            ("count", list.words.len().into()),
            ("source", list.source.as_str().into()),
        ];
        Some(words.say("fact-list-language", &values))
    };
    let known: Vec<String> = ["fr", "en"].iter().filter_map(of_language).collect();
    let known = if known.is_empty() { words.say("fact-list-none", &[]) } else { known.join(" ") };
    words.say("fact-list", &[("id", id.into()), ("known", known.into())])
}
