//! Where lines begin and end. A byte beyond the end of a text is on its last line.

/// Returns the start of the line that a byte is on.
pub fn line_start(text: &str, at: usize) -> usize {
    let before = text.as_bytes().get(..at).unwrap_or(text.as_bytes());
    before.iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1)
}

/// Returns the end of the line that a byte is on, without its line feed.
pub fn line_end(text: &str, at: usize) -> usize {
    let after = text.as_bytes().get(at..).unwrap_or_default();
    after.iter().position(|byte| *byte == b'\n').map_or(text.len(), |newline| at + newline)
}

/// Returns the start of the line after the one that a byte is on: the end of the text after its last line.
pub fn next_line(text: &str, at: usize) -> usize {
    (line_end(text, at) + 1).min(text.len())
}

#[cfg(test)]
mod tests {
    use super::{line_end, line_start, next_line};

    #[test]
    fn every_byte_is_on_a_line() {
        let text = "é\r\nb\n";
        let lines = |at| (line_start(text, at), line_end(text, at), next_line(text, at));
        assert_eq!(lines(1), (0, 3, 4));
        assert_eq!(lines(4), (4, 5, 6));
        assert_eq!((lines(6), lines(60)), ((6, 6, 6), (6, 6, 6)));
    }
}
