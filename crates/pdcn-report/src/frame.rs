//! What all documents have in common: the words of formats, what is said of an edition, and the foot of each page.

use pdcn_document::{Block, Document, Fact, Note, Text, Tone, Words};
use pdcn_model::{EditionStatus, Grade};
use pdcn_texts::{Language, Texts, Value};

use crate::{Context, Selection};

/// Returns what formats say by themselves, in the reader's language.
pub fn document_words(texts: &Texts) -> Words<'static> {
    let word = |part: &str| texts.part("document", part, &[]).into();
    Words {
        legend: word("legend"),
        contents: word("contents"),
        yes: word("yes"),
        no: word("no"),
        hint: word("hint"),
        good: word("good"),
        warning: word("warning"),
        added: word("added"),
        removed: word("removed"),
        empty: word("empty"),
        page: word("page"),
        of: word("of"),
        skip: word("skip"),
        colon: match texts.language() {
            Language::French => "\u{a0}:".into(),
            Language::English => ":".into(),
        },
        percent: match texts.language() {
            Language::French => "\u{a0}%".into(),
            Language::English => "%".into(),
        },
        narrow: word("narrow"),
        cut_short: word("cut-short"),
        ids_alone: word("ids-alone"),
    }
}

/// A document over an edition, with nothing in it yet: it says which edition, how far it has come and under which
/// licence, and says so again at the foot of each page.
pub(crate) fn document<'a>(context: &Context<'a>, view: &'static str, title: impl Into<Text<'a>>) -> Document<'a> {
    let edition = context.edition();
    let mut facts = vec![fact(context, "edition", edition.id.as_str()), fact(context, "status", status(context))];
    if !edition.license.is_empty() {
        facts.push(fact(context, "license", edition.license.as_str()));
    }
    if let Some(date) = context.date {
        facts.push(fact(context, "date", date.to_string()));
    }
    let values: [(&'static str, Value); 4] = [
        ("title", context.titles.edition(edition).into()),
        ("edition", edition.id.as_str().into()),
        ("status", status(context).into()),
        ("license", edition.license.as_str().into()),
    ];
    Document {
        view,
        language: context.texts.language().regional_tag().into(),
        title: title.into(),
        facts,
        footer: Some(context.say("footer", &values).into()),
        words: document_words(context.texts),
        ..Document::default()
    }
}

/// What a reader of the edition must know, as its authors wrote it: the last block of a document.
pub(crate) fn closing_note<'a>(context: &Context<'a>) -> Option<Block<'a>> {
    let note = context.titles.note(context.edition())?;
    Some(Block::Note(Note { tone: Tone::Hint, text: note.into() }))
}

/// What readers call something by its name in data: a part of a text that all views share, else a text of the view's own.
pub(crate) fn name_of(texts: &Texts, shared: &str, key: &str) -> String {
    if texts.has(shared, Some(key)) { texts.part(shared, key, &[]) } else { texts.say(&format!("{shared}-{key}"), &[]) }
}

/// A fact by its name in data; the name that is shown is a part of the text `about`, or a text of the view's own, `about-KEY`.
pub(crate) fn fact<'a>(context: &Context<'_>, key: &'static str, value: impl Into<Text<'a>>) -> Fact<'a> {
    Fact { key: key.into(), name: name_of(context.texts, "about", key).into(), value: value.into() }
}

/// A fact put before the licence and the date, which come last.
pub(crate) fn add_fact<'a>(document: &mut Document<'a>, fact: Fact<'a>) {
    let is_last = |fact: &Fact<'_>| matches!(fact.key.as_ref(), "license" | "date");
    let at = document.facts.iter().position(is_last).unwrap_or(document.facts.len());
    document.facts.insert(at, fact);
}

/// Adds what was asked for besides a grade, which is the title, when anything was.
pub(crate) fn add_selection<'a>(
    document: &mut Document<'a>,
    context: &Context<'a>,
    selection: &Selection<'a>,
    grade: &'a Grade,
) {
    let words = selection.words().iter().map(String::as_str).filter(|words| *words != context.titles.grade(grade));
    let words: Vec<&str> = words.collect();
    if !words.is_empty() {
        add_fact(document, fact(context, "selection", words.join(" · ")));
    }
}

/// How far the edition has come, in words.
pub(crate) fn status(context: &Context<'_>) -> String {
    let part = match context.edition().status {
        EditionStatus::Draft => "draft",
        EditionStatus::Published => "published",
        EditionStatus::Superseded => "superseded",
    };
    context.part("edition-status", part)
}

#[cfg(test)]
mod tests {
    use pdcn_texts::{Language, Texts};

    use crate::{catalogues, document_words};

    #[test]
    fn every_document_has_its_words_in_both_languages() {
        for language in Language::ALL {
            let words = document_words(&Texts::new(language, catalogues(language)));
            assert!(!words.legend.is_empty() && !words.skip.starts_with("document."), "{language:?}");
        }
    }
}
