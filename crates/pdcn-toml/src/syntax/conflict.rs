//! What a merge leaves in a file that two people changed: both versions of a passage between markers, to choose from.

use std::ops::Range;

use super::error::SyntaxError;
use super::slip::Slip;
use crate::edit::blanked;

/// A line that begins with seven of these, and nothing or a space after them, is a marker.
const MARKERS: [char; 4] = ['<', '|', '=', '>'];

/// The passages of a text that wait for a choice, and the text with the first version of each: the same length, line for
/// line. Nothing when there are none.
pub(crate) fn conflicts(text: &str) -> Option<(Vec<Slip>, String)> {
    if !MARKERS.iter().any(|marker| text.contains(&marker.to_string().repeat(7))) {
        return None;
    }
    let (mut slips, mut aside) = (Vec::new(), Vec::new());
    let mut open: Option<Open> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let bytes = at..at + line.len();
        at = bytes.end;
        let Some(marker) = marker(line) else { continue };
        match (marker, open.take()) {
            ('<', _) => open = Some(Open { start: bytes, base: None, middle: None }),
            ('|', Some(before)) if before.middle.is_none() => open = Some(Open { base: Some(bytes), ..before }),
            ('=', Some(before)) if before.middle.is_none() => open = Some(Open { middle: Some(bytes), ..before }),
            ('>', Some(Open { start, base, middle: Some(middle) })) => {
                let ours = start.end..base.unwrap_or_else(|| middle.clone()).start;
                aside.extend([start.clone(), ours.end..bytes.end]);
                let error = SyntaxError::Conflict { ours, theirs: middle.end..bytes.start };
                slips.push(Slip { error, bytes: words(text, start.start..bytes.end), mend: Vec::new() });
            }
            // A heading of plain text may be underlined so: alone it says nothing.
            ('=' | '|', None) if !is_alone(line) => {}
            (_, before) => {
                // The choice was made, and a marker forgotten.
                let left = before.map(|open| [Some(open.start), open.base, open.middle]).into_iter().flatten();
                for bytes in left.flatten().chain([bytes]) {
                    aside.push(bytes.clone());
                    let mend = vec![(bytes.clone(), String::new())];
                    slips.push(Slip { error: SyntaxError::Marker, bytes: words(text, bytes), mend });
                }
            }
        }
    }
    if let Some(Open { start, base, middle }) = open {
        for bytes in [Some(start), base, middle].into_iter().flatten() {
            aside.push(bytes.clone());
            let mend = vec![(bytes.clone(), String::new())];
            slips.push(Slip { error: SyntaxError::Marker, bytes: words(text, bytes), mend });
        }
    }
    (!slips.is_empty()).then(|| (slips, blanked(text, &aside)))
}

/// A passage whose last marker has not come yet: the lines of those that have.
struct Open {
    start: Range<usize>,
    base: Option<Range<usize>>,
    middle: Option<Range<usize>>,
}

/// The character of a line that is a marker.
fn marker(line: &str) -> Option<char> {
    let character = line.chars().next().filter(|character| MARKERS.contains(character))?;
    let rest = line.trim_start_matches(character);
    (line.len() - rest.len() == 7 && (rest.trim().is_empty() || rest.starts_with(' '))).then_some(character)
}

fn is_alone(line: &str) -> bool {
    line.trim_end().chars().count() == 7
}

/// A line without its end.
fn words(text: &str, line: Range<usize>) -> Range<usize> {
    line.start..line.start + text[line].trim_end().len()
}

#[cfg(test)]
mod tests {
    use super::conflicts;
    use crate::syntax::SyntaxError;

    #[test]
    fn both_versions_are_told_and_the_first_is_read() {
        let text = "a = 1\n<<<<<<< HEAD\nb = 2\n||||||| base\nb = 0\n=======\nb = 3\nc = 4\n>>>>>>> autre\nd = 5\n";
        let (slips, read) = conflicts(text).expect("a conflict");
        assert_eq!(read.len(), text.len());
        assert_eq!(read.split_whitespace().collect::<String>(), "a=1b=2d=5");
        let [slip] = slips.as_slice() else { panic!("{slips:?}") };
        assert!(text[slip.bytes.clone()].starts_with("<<<<<<< HEAD") && text[slip.bytes.clone()].ends_with("autre"));
        let SyntaxError::Conflict { ours, theirs } = &slip.error else { panic!("{slips:?}") };
        assert_eq!((&text[ours.clone()], &text[theirs.clone()]), ("b = 2\n", "b = 3\nc = 4\n"));
    }

    #[test]
    fn markers_left_alone_are_told_line_by_line_and_can_go() {
        let text = "<<<<<<< HEAD\nb = 2\n=======\nd = 5\r\n";
        let (slips, _) = conflicts(text).expect("markers");
        let lines: Vec<&str> = slips.iter().map(|slip| &text[slip.bytes.clone()]).collect();
        assert_eq!(lines, ["<<<<<<< HEAD", "======="]);
        assert!(slips.iter().all(|slip| slip.error == SyntaxError::Marker && slip.mend.len() == 1));
        assert!(conflicts("a = \"\"\"\nTitre\n==========\n\"\"\"\nb = \"<<<<<<<\"\n").is_none());
    }
}
