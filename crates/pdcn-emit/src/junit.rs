//! Test reports (`junit`) in XML, which most services of continuous integration show. What all reports have in common.

use std::collections::HashMap;

use pdcn_texts::visible;

/// The names of the cases of a suite: services take two of one name for one case, run twice.
#[derive(Default)]
pub(crate) struct Names(HashMap<String, usize>);

impl Names {
    /// A name; with a number from the second time on.
    pub(crate) fn unique(&mut self, name: String) -> String {
        let times = self.0.entry(name.clone()).or_default();
        *times += 1;
        if *times == 1 { name } else { format!("{name} #{times}") }
    }
}

/// Makes a text that of an attribute, on one line.
pub(crate) fn escaped(text: &str) -> String {
    escaped_text(&visible(text)).replace('"', "&quot;").replace('\'', "&apos;")
}

/// Makes a text that of an element. What XML 1.0 cannot carry, not even as a reference, is shown by its number.
pub(crate) fn escaped_text(text: &str) -> String {
    let shown: Vec<String> = text.split('\n').map(visible).collect();
    let mut safe = shown.join("\n").replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    for (sign, name) in [('\u{FFFE}', "⟨U+FFFE⟩"), ('\u{FFFF}', "⟨U+FFFF⟩")] {
        if safe.contains(sign) {
            safe = safe.replace(sign, name);
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::{escaped, escaped_text};

    #[test]
    fn what_xml_cannot_carry_is_shown() {
        assert_eq!(
            escaped("<a b=\"c\">&'\u{0}\u{1b}\u{FFFE}\n"),
            "&lt;a b=&quot;c&quot;&gt;&amp;&apos;⟨U+0000⟩⟨U+001B⟩⟨U+FFFE⟩⟨U+000A⟩"
        );
        assert_eq!(escaped_text("]]>\nx\u{202E}"), "]]&gt;\nx⟨U+202E⟩");
    }
}
