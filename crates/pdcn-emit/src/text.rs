//! Words for a terminal: headings, paragraphs, items and levels.

use pdcn_model::Level;
use pdcn_texts::Texts;
use textwrap::{WordSeparator, WordSplitter};

/// Makes a heading: bold where there is colour.
pub fn heading(text: &str, color: bool) -> String {
    if color { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() }
}

/// Returns the name of a level in the reader's language.
pub fn level_name(words: &Texts, level: Level) -> String {
    words.part("level", level.name(), &[])
}

/// Breaks a text into lines of at most `width` columns, between words only. A no-break space holds words together.
pub fn paragraph(text: &str, width: usize) -> String {
    // A path or an id that is longer than a line stays whole: it is there to be copied.
    let options = textwrap::Options::new(width)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(false);
    textwrap::fill(text, options)
}

/// Breaks an item of a list into lines like a paragraph.
pub fn bullet(text: &str, width: usize) -> String {
    let options = textwrap::Options::new(width)
        .initial_indent("- ")
        .subsequent_indent("  ")
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation);
    textwrap::fill(text, options)
}
