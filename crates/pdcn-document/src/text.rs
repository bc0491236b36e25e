//! Text: one run of words, or several that are told apart.

use std::borrow::Cow;

use pdcn_texts::is_hidden;

/// Words, told apart where that helps the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text<'a> {
    /// Words alone: what most cells hold.
    Plain(Cow<'a, str>),
    /// Several runs of words.
    Rich(Vec<Span<'a>>),
}

/// A run of words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Span<'a> {
    /// The words.
    pub words: Cow<'a, str>,
    /// How they are told apart.
    pub style: Style,
    /// Where they lead, in formats that lead somewhere.
    pub target: Option<Target<'a>>,
    /// The tag of their language where it is not that of the document, `fr`, for those who hear them; else empty.
    pub language: Cow<'a, str>,
}

/// How a run of words is told apart: never by colour alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Style {
    /// Not at all.
    #[default]
    Plain,
    /// It matters.
    Strong,
    /// A title, or a word of another language.
    Emphasis,
    /// An id, a key, a path: to be copied as it is.
    Code,
    /// It matters less.
    Quiet,
    /// It was not there before. A text of which all is so came as a whole.
    Added,
    /// It is there no more. A text of which all is so went as a whole.
    Removed,
}

/// Where words lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target<'a> {
    /// A section or a row of this document, by its id.
    Here(Cow<'a, str>),
    /// An address. A format follows it only when it is `https:`, `http:` or `mailto:`, or a path below the document.
    Address(Cow<'a, str>),
}

impl Target<'_> {
    /// Returns the address that it leads to, when it is one that may be followed.
    pub fn address(&self) -> Option<&str> {
        let Self::Address(address) = self else { return None };
        let scheme =
            |scheme: &&str| address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
        let is_one_word =
            !address.is_empty() && !address.contains(|sign: char| sign.is_whitespace() || is_hidden(sign));
        // Neither another scheme, nor the root, nor above: `javascript:`, `//host`, `../x`.
        let is_below = || {
            address.starts_with(|sign: char| sign.is_alphanumeric() || sign == '#')
                && !address.contains([':', '\\'])
                && address.split('/').all(|part| part != "..")
        };
        let may_be_followed = is_one_word && (["https:", "http:", "mailto:"].iter().any(scheme) || is_below());
        may_be_followed.then_some(address.as_ref())
    }
}

impl<'a> Text<'a> {
    /// Words alone.
    pub fn plain(words: impl Into<Cow<'a, str>>) -> Self {
        Self::Plain(words.into())
    }

    /// Words told apart.
    pub fn styled(style: Style, words: impl Into<Cow<'a, str>>) -> Self {
        Self::Rich(vec![Span::styled(style, words)])
    }

    /// Returns an id or a key.
    pub fn code(words: impl Into<Cow<'a, str>>) -> Self {
        Self::styled(Style::Code, words)
    }

    /// Returns the runs, whichever way it is held.
    pub fn spans(&self) -> impl Iterator<Item = Span<'_>> {
        let (plain, rich) = match self {
            Self::Plain(words) => (Some(Span { words: Cow::Borrowed(words.as_ref()), ..Span::default() }), &[][..]),
            Self::Rich(spans) => (None, spans.as_slice()),
        };
        plain.into_iter().chain(rich.iter().map(Span::borrowed))
    }

    /// Returns all words, without what tells them apart.
    pub fn words(&self) -> Cow<'_, str> {
        match self {
            Self::Plain(words) => Cow::Borrowed(words),
            Self::Rich(spans) => Cow::Owned(spans.iter().map(|span| span.words.as_ref()).collect()),
        }
    }

    /// Returns true when there are no words.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Plain(words) => words.is_empty(),
            Self::Rich(spans) => spans.iter().all(|span| span.words.is_empty()),
        }
    }
}

impl Default for Text<'_> {
    fn default() -> Self {
        Self::Plain(Cow::Borrowed(""))
    }
}

impl<'a> From<&'a str> for Text<'a> {
    fn from(words: &'a str) -> Self {
        Self::plain(words)
    }
}

impl From<String> for Text<'_> {
    fn from(words: String) -> Self {
        Self::plain(words)
    }
}

impl<'a> From<Vec<Span<'a>>> for Text<'a> {
    fn from(spans: Vec<Span<'a>>) -> Self {
        Self::Rich(spans)
    }
}

impl<'a> Span<'a> {
    /// Words not told apart.
    pub fn plain(words: impl Into<Cow<'a, str>>) -> Self {
        Self { words: words.into(), ..Self::default() }
    }

    /// Words told apart.
    pub fn styled(style: Style, words: impl Into<Cow<'a, str>>) -> Self {
        Self { words: words.into(), style, ..Self::default() }
    }

    /// Returns the same words, leading somewhere.
    #[must_use]
    pub fn to(mut self, target: Target<'a>) -> Self {
        self.target = Some(target);
        self
    }

    /// Returns the same words, said to be in this language.
    #[must_use]
    pub fn in_language(mut self, tag: impl Into<Cow<'a, str>>) -> Self {
        self.language = tag.into();
        self
    }

    fn borrowed(&self) -> Span<'_> {
        let target = self.target.as_ref().map(|target| match target {
            Target::Here(id) => Target::Here(Cow::Borrowed(id.as_ref())),
            Target::Address(address) => Target::Address(Cow::Borrowed(address.as_ref())),
        });
        Span { words: Cow::Borrowed(&self.words), style: self.style, target, language: Cow::Borrowed(&self.language) }
    }
}
