//! Workflow commands of GitHub: what a command's text means to the runner is escaped as its documentation asks, and text
//! outside commands is kept from looking like one.

use pdcn_texts::visible;

/// Makes a text that of a command; what is left of characters that a terminal obeys is shown.
pub(crate) fn data(text: &str) -> String {
    visible(&text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A"))
}

/// Makes a text a property of a command.
pub(crate) fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// Makes a text a line of the log: the runner obeys `::` where a line begins, and an older form anywhere.
pub(crate) fn log(text: &str) -> String {
    let text = visible(text).replace("##[", "## [");
    if text.trim_start().starts_with("::") { format!("- {text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::{data, log, property};

    #[test]
    fn no_text_is_a_command() {
        assert_eq!(data("100%\n::error::x\r"), "100%25%0A::error::x%0D");
        assert_eq!(data("%0A::error::x"), "%250A::error::x");
        assert_eq!(property("a:b,c%"), "a%3Ab%2Cc%25");
        assert_eq!(property("\u{1b}[31m\u{202e}.toml"), "⟨U+001B⟩[31m⟨U+202E⟩.toml");
        assert_eq!(log("  ::error::x"), "-   ::error::x");
        assert_eq!(log("x ##[error]y"), "x ## [error]y");
    }
}
