//! Characters that nobody sees outside texts, and letters with accents in keys.

use super::proposal::Repair;
use crate::edit::{Edit, padded, spaces, written_over};
use crate::habits::Habits;
use crate::syntax::error::SyntaxError;
use crate::syntax::key::{first_line_start, is_invisible, is_wide, key_of};
use crate::syntax::scan::Scan;

/// No-break spaces and other invisible characters outside texts.
pub(crate) fn invisible(statement: &str, _: &Habits) -> Option<Repair> {
    let scan = Scan::new(statement);
    let found: Vec<(usize, char)> = scan.bare().filter(|(_, character)| is_invisible(*character)).collect();
    let &(first, character) = found.first()?;
    let bytes = |&(at, character): &(usize, char)| at..at + character.len_utf8();
    let starts_line = |at: usize| statement[..at].rsplit('\n').next().is_some_and(|before| before.trim().is_empty());
    let plain = |one: &(usize, char)| if is_wide(one.1) && !starts_line(one.0) { " " } else { "" };
    let edits: Vec<Edit> = found.iter().map(|one| (bytes(one), plain(one).to_owned())).collect();
    let mut read_as = written_over(statement, found.iter().map(|one| (bytes(one), spaces(&bytes(one)))))?;
    // Inside a key, what is after the character moves to where it would be without it.
    if let Some(key) = key_of(statement).filter(|key| key.contains(&first)) {
        let closed: String = statement[key.clone()].chars().filter(|character| !is_invisible(*character)).collect();
        read_as = written_over(&read_as, [(key.clone(), padded(&closed, key.len()))])?;
    }
    let own = first..first + character.len_utf8();
    let near = key_of(statement).filter(|key| !statement[key.start.min(first)..key.end.max(first)].contains('\n'));
    let shown = near.map_or(own.clone(), |key| key.start.min(first)..key.end.max(own.end));
    let error = Some(SyntaxError::InvisibleCharacter(character));
    Some(Repair { error, bytes: shown, edits, read_as: Some(read_as) })
}

/// The statement with a key, or a header, of letters without accents: as long, and the same key for whoever leaves the
/// accents out.
pub(crate) fn with_ascii_key(statement: &str, habits: &Habits) -> Option<String> {
    let start = first_line_start(statement)?;
    let line_end = statement[start..].find('\n').map_or(statement.len(), |end| start + end);
    let line = &statement[start..line_end];
    let range = if line.starts_with('[') {
        start..start + line.rfind(']').filter(|_| !line.contains(['"', '\'', '#']))?
    } else {
        let end = line.find(['=', ':']).filter(|end| !line[..*end].contains(['"', '\'', '#', '/', '{', ',']))?;
        start..start + line[..end].trim_end().len()
    };
    let key = &statement[range.clone()];
    if key.is_ascii() && !key.contains(' ') || key.chars().any(is_invisible) || key.split(' ').count() > 5 {
        return None;
    }
    let mut ascii = String::with_capacity(key.len());
    for character in key.chars() {
        let folded = (habits.folded)(&character.to_string());
        match folded.chars().next().filter(char::is_ascii_alphanumeric) {
            _ if character.is_ascii() => ascii.push(if character == ' ' { '_' } else { character }),
            Some(plain) => {
                ascii.push(plain);
                ascii.push_str(&"_".repeat(character.len_utf8() - 1));
            }
            None => ascii.push_str(&"_".repeat(character.len_utf8())),
        }
    }
    written_over(statement, [(range, ascii)])
}
