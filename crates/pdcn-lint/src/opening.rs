//! How a text opens: its first two words, by which texts out of one mould are known.

use foldhash::{HashMap, HashMapExt as _};
use pdcn_model::Pathway;

use crate::words::{Lexicon, Lexicons};

/// The first two words of a text, an elided one with the next, and where they end; nothing for a text that has no third.
pub(crate) fn opening(lexicon: &Lexicon<'_>, text: &str) -> Option<(String, usize)> {
    let tokens = lexicon.tokens(text);
    let mut whole = (0..).zip(&tokens).filter(|(_, token)| !token.word.ends_with('\'')).map(|(at, _): (usize, _)| at);
    let second = whole.nth(1)?;
    whole.next()?;
    let words: Vec<&str> = tokens.get(..=second)?.iter().map(|token| token.word.as_ref()).collect();
    Some((words.join(" "), tokens.get(second)?.bytes.end))
}

/// Returns the opening that most of some texts in the language of a pathway have, and how many have it: the same openings that
/// the rule `reason-mould` counts. Of several, the first in the order of their letters; nothing when no text has one.
pub fn most_common_opening<'t>(pathway: &Pathway, texts: impl IntoIterator<Item = &'t str>) -> Option<(String, usize)> {
    let language = pathway.settings.language.as_str();
    let lexicons = Lexicons::new(pathway, std::iter::once(language));
    let mut counts: HashMap<String, usize> = HashMap::new();
    for (words, _) in texts.into_iter().filter_map(|text| opening(lexicons.of(language), text)) {
        *counts.entry(words).or_default() += 1;
    }
    counts.into_iter().max_by(|one, other| one.1.cmp(&other.1).then_with(|| other.0.cmp(&one.0)))
}
