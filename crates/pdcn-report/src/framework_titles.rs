//! Titles of frameworks and of their codes, as far as their licences let them be shown, with how sure they are.

use pdcn_model::{Certainty, Code, Framework, Language, Shows, Translation, TranslationStatus};

use crate::Context;

/// A title of a framework or of a code, for a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FrameworkTitle<'a> {
    /// The title.
    pub(crate) title: &'a str,
    /// It is a translation that the owner of the title did not publish.
    pub(crate) is_unofficial: bool,
    /// It is to be checked before it is shown as that of its owner.
    pub(crate) is_unverified: bool,
}

/// The title of a framework.
pub(crate) fn framework_title<'a>(context: &Context<'_>, framework: &'a Framework) -> FrameworkTitle<'a> {
    let translation = framework.translation.get(&reader(context));
    of(framework.title.as_str(), translation, None)
}

/// The title of a code; nothing when it has none, or when the licence of the framework lets only codes be shown.
pub(crate) fn code_title<'a>(
    context: &Context<'_>,
    framework: &'a Framework,
    code: &'a Code,
) -> Option<FrameworkTitle<'a>> {
    if framework.shows == Shows::Codes {
        return None;
    }
    let translation = code.translation.get(&reader(context));
    let title = code.title.as_deref().or_else(|| translation.map(|translation| translation.title.as_str()))?;
    Some(of(title, translation, code.certainty.or(framework.certainty)))
}

fn of<'a>(own: &'a str, translation: Option<&'a Translation>, certainty: Option<Certainty>) -> FrameworkTitle<'a> {
    FrameworkTitle {
        title: translation.map_or(own, |translation| &translation.title),
        is_unofficial: translation.is_some_and(|one| one.status != Some(TranslationStatus::Official)),
        is_unverified: certainty == Some(Certainty::Unverified),
    }
}

/// The reader's language: frameworks have languages of their own.
fn reader(context: &Context<'_>) -> Language {
    Language::from(context.texts.language().tag())
}
