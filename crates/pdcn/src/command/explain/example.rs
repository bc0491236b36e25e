//! Examples of the format: files of the shipped pathway, and the lines of one that write a key.

use pdcn_model::FileKind;

use super::format::Found;

/// Lines of a file that are shown, at most.
const LINES: usize = 32;
/// Lines of a list that are shown, at most.
const LIST_LINES: usize = 6;

/// The beginning of a shipped file of a kind, and its path.
pub(super) fn file(kind: FileKind) -> Option<(&'static str, String)> {
    let (path, text) = shipped(kind)?;
    let mut lines: Vec<&str> = text.lines().take(LINES).collect();
    if lines.len() == LINES {
        // Whole blocks, where the last one is not all that there is.
        let end = lines.iter().rposition(|line| line.is_empty()).filter(|end| *end > 3);
        lines.truncate(end.unwrap_or(LINES));
    }
    Some((path, lines.join("\n")))
}

/// The lines of shipped files that write what a name means, each below the header of its block.
pub(super) fn of_keys(found: &[Found<'_>]) -> Option<(&'static str, String)> {
    let (first, rest) = found.split_first()?;
    let (path, text) = shipped(first.file.kind)?;
    let of_file = std::iter::once(first).chain(rest).filter(|one| one.file.kind == first.file.kind);
    let written: Vec<String> = of_file.filter_map(|one| lines(text, one)).collect();
    (!written.is_empty()).then(|| (path, written.join("\n\n")))
}

/// The lines of a file that write a block or a key.
fn lines(text: &str, found: &Found<'_>) -> Option<String> {
    let mut at_header = found.block.header.is_empty();
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    let starts = |line: &str, key: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    while let Some(line) = lines.next() {
        if line.starts_with('[') {
            at_header = line.trim_end() == found.block.header;
        }
        if !at_header {
            continue;
        }
        let mut shown = Vec::new();
        if let Some(key) = found.key {
            if !starts(line, &key.name) {
                continue;
            }
            shown.extend(Some(found.block.header.as_str()).filter(|header| !header.is_empty()));
            shown.push(line);
            if line.ends_with('[') {
                let list: Vec<&str> = lines.by_ref().take_while(|line| *line != "]").collect();
                shown.extend(list.iter().take(LIST_LINES));
                shown.push(if list.len() > LIST_LINES { "  …\n]" } else { "]" });
            }
        } else {
            shown.push(line);
            shown.extend(lines.by_ref().take_while(|line| !line.is_empty()).take(LINES));
        }
        return Some(shown.join("\n"));
    }
    None
}

/// A shipped file of a kind: of the current edition, where there are several.
fn shipped(kind: FileKind) -> Option<(&'static str, &'static str)> {
    let current = pdcn_pathway::pathway().settings.current.as_str();
    let of_kind = || pdcn_pathway::files().iter().filter(|(path, _)| FileKind::of_path(path) == Some(kind));
    let is_current = |(path, _): &&(&str, &str)| path.split('/').nth(1) == Some(current);
    of_kind().find(is_current).or_else(|| of_kind().next()).copied()
}
