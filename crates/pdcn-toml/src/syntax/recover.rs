//! Takes a text with syntax errors apart, statement by statement, and keeps all that can be read.

use std::ops::Range;

use super::conflict::conflicts;
use super::error::SyntaxError;
use super::faulty::{closing_statement, faulty_part, slip};
use super::key;
use super::parse::parses;
use super::repair::{Repair, later_keys, repaired};
use super::repeats::blank_repeats;
use super::slip::Slip;
use super::statement::{block, depth, first_line, is_header, is_key, rest_of_block, statements, trimmed};
use crate::edit::blank;
use crate::habits::Habits;
use crate::lines::line_end;

/// What a text says in spite of its slips.
#[derive(Clone, Debug)]
pub struct Recovered {
    /// The slips, in the order of the text; none when it can be read as it is.
    pub slips: Vec<Slip>,
    /// The keys and headers that are read without their accents, in case a schema says what was meant.
    pub unaccented: Vec<Range<usize>>,
    /// The text to read instead: as long, each byte at its place, faulty statements made spaces or set right. Nothing when
    /// the text can be read as it is.
    pub text: Option<String>,
}

/// Reads a text in spite of its slips: one slip is told once, and everything around it can still be parsed.
///
/// Never fails, whatever the bytes. What comes back is parsed like any other text, and spans in its tree are spans in
/// the text that was given.
pub fn recover(text: &str, habits: &Habits) -> Recovered {
    if let Some(slip) = carriage_returns(text) {
        // As long, and each byte at its place: what else is wrong is told, and mended once the lines are lines.
        let lines = text.replace('\r', "\n");
        let read = recover(&lines, habits);
        let others = read.slips.into_iter().map(|other| Slip { mend: Vec::new(), ..other });
        let slips = std::iter::once(slip).chain(others).collect();
        return Recovered { slips, unaccented: read.unaccented, text: Some(read.text.unwrap_or(lines)) };
    }
    let (slips, first_versions) = conflicts(text).unzip();
    let mut slips: Vec<Slip> = slips.unwrap_or_default();
    let base = first_versions.as_deref().unwrap_or(text);
    if parses(base) {
        return Recovered { slips, unaccented: Vec::new(), text: first_versions };
    }
    let apart = taken_apart(base, habits);
    slips.extend(apart.slips);
    slips.sort_by_key(|slip| slip.bytes.start);
    for slip in &mut slips {
        end_lines_alike(text, slip);
    }
    Recovered { slips, unaccented: apart.unaccented, text: Some(apart.text) }
}

/// The one slip of a text whose lines all end with a carriage return alone.
fn carriage_returns(text: &str) -> Option<Slip> {
    let first = text.find('\r').filter(|_| !text.contains('\n'))?;
    let mend = text.match_indices('\r').map(|(at, _)| (at..at + 1, "\n".to_owned())).collect();
    Some(Slip { error: SyntaxError::CarriageReturns, bytes: first..first + 1, mend })
}

/// Makes the lines that a slip is mended with end as the line does that they come after.
fn end_lines_alike(text: &str, slip: &mut Slip) {
    for (bytes, words) in &mut slip.mend {
        // A last line without an end ends as the one before it.
        let before = |end: usize| text.get(..end).is_some_and(|line| line.ends_with('\r'));
        let end = line_end(text, bytes.end);
        let is_last = end == text.len();
        let ends_with_return =
            || before(end) || (is_last && text.get(..end).is_some_and(|text| text.rfind('\n').is_some_and(before)));
        if words.contains('\n') && ends_with_return() {
            *words = words.replace("\r\n", "\n").replace('\n', "\r\n");
        }
    }
}

/// A text that was taken apart.
struct Apart {
    slips: Vec<Slip>,
    unaccented: Vec<Range<usize>>,
    text: String,
}

/// Takes a text with syntax errors apart. The text that comes back has the same length, line for line.
fn taken_apart(text: &str, habits: &Habits) -> Apart {
    let mut blanked = text.as_bytes().to_vec();
    let (mut slips, mut unaccented) = (Vec::new(), Vec::new());
    let statements = statements(text);
    let mut next = 0;
    while next < statements.len() {
        let at = next;
        next += 1;
        let range = statements[at].clone();
        if parses(&text[range.clone()]) {
            continue;
        }
        if let Some(end) = closing_statement(text, &statements, at) {
            next = end;
            continue;
        }
        let mut found = None;
        if let Some((last, joined, repair)) = broken_text(text, &statements, at, habits) {
            let shifted = |bytes: &Range<usize>| joined.start + bytes.start..joined.start + bytes.end;
            let mend = repair.edits.iter().map(|(bytes, words)| (shifted(bytes), words.clone())).collect();
            slips.push(Slip { error: SyntaxError::BrokenText, bytes: shifted(&repair.bytes), mend });
            blank(&mut blanked, joined);
            next = last + 1;
            continue;
        }
        if let Some(repair) = repaired(&text[range.clone()], habits) {
            let shifted = |bytes: &Range<usize>| range.start + bytes.start..range.start + bytes.end;
            let mend = repair.edits.iter().map(|(bytes, words)| (shifted(bytes), words.clone())).collect();
            let slip = repair.error.clone().map(|error| Slip { error, bytes: shifted(&repair.bytes), mend });
            let slip = slip.map(|slip| second_time(text, &statements, at, &repair, slip));
            if let Some(read_as) = repair.read_as {
                if slip.is_none() {
                    unaccented.push(trimmed(text, first_line(text, &range)));
                }
                blanked[range.clone()].copy_from_slice(read_as.as_bytes());
                slips.extend(slip);
                continue;
            }
            found = slip;
        }
        if let Some(slip) = found.take_if(|slip| slip.error == SyntaxError::HeaderAfterValue) {
            // The value is read; what the header begins is left aside.
            let header = slip.bytes.start;
            let n_dots = depth(&text[slip.bytes.clone()]).unwrap_or_default();
            let lost = header..rest_of_block(text, header, n_dots).end;
            while next < statements.len() && statements[next].start < lost.end {
                next += 1;
            }
            slips.push(slip);
            blank(&mut blanked, lost);
            continue;
        }
        // A quote that is all that the last line lacks: or the rest of the file, of which nobody knows.
        let is_last = at > 0 && next == statements.len();
        if let Some(slip) = found.as_mut().filter(|slip| is_last && slip.error == SyntaxError::UnclosedString) {
            slip.error = SyntaxError::CutShort;
        }
        let faulty = faulty_part(text, range);
        slips.push(found.unwrap_or_else(|| slip(text, &statements, at, faulty.clone(), habits)));
        let lost = if is_header(&text[faulty.clone()]) { block(text, &statements, at) } else { faulty };
        while next < statements.len() && statements[next].start < lost.end {
            next += 1;
        }
        blank(&mut blanked, lost);
    }
    // Blanking writes spaces over whole statements, which begin and end between characters.
    let cleaned = String::from_utf8(blanked).unwrap_or_default();
    let cleaned = blank_repeats(cleaned, &statements, &mut slips, habits);
    // What such a header was meant to be is known without a schema.
    let is_told = |header: &Range<usize>| {
        slips.iter().any(|slip| matches!(slip.error, SyntaxError::OtherHeader(_)) && slip.bytes == *header)
    };
    unaccented.retain(|header| !is_told(header));
    slips.sort_by_key(|slip| slip.bytes.start);
    Apart { slips, unaccented, text: cleaned }
}

/// How many lines after its first a broken text may go on.
const MAX_BROKEN_LINES: usize = 3;

/// When a text goes on on the next lines, each of which looks like a statement: the number of the last of them, all their
/// bytes, and how they become one line again.
fn broken_text(
    text: &str,
    statements: &[Range<usize>],
    at: usize,
    habits: &Habits,
) -> Option<(usize, Range<usize>, Repair)> {
    let after = statements.iter().enumerate().skip(at + 1).take(MAX_BROKEN_LINES);
    // A key that would become words of the text would be lost.
    let goes_on = |statement: &str| !is_header(statement) && !is_key(statement) && !parses(statement);
    after.take_while(|(_, after)| goes_on(&text[(*after).clone()])).find_map(|(last, after)| {
        let joined = statements[at].start..after.end;
        let repair = repaired(&text[joined.clone()], habits)?;
        (repair.error == Some(SyntaxError::BrokenText)).then_some((last, joined, repair))
    })
}

/// When one of several keys on a line is on another line of its block too, which one is meant is nobody's guess.
fn second_time(text: &str, statements: &[Range<usize>], at: usize, repair: &Repair, slip: Slip) -> Slip {
    if slip.error != SyntaxError::TwoKeys {
        return slip;
    }
    let is_head = |number: &usize| is_header(&text[statements[*number].clone()]);
    let start = (0..at).rev().find(is_head).map_or(0, |head| head + 1);
    let end = (at + 1..statements.len()).find(is_head).unwrap_or(statements.len());
    let others = (start..end).filter(|number| *number != at);
    let others: Vec<&str> = others.filter_map(|other| key_of(&text[statements[other].clone()])).collect();
    let again =
        later_keys(repair, &text[statements[at].clone()]).into_iter().find(|key| others.contains(&key.as_str()));
    match again {
        Some(key) => Slip::new(SyntaxError::TwoKeysAgain(key), slip.bytes),
        None => slip,
    }
}

/// The key of a statement.
fn key_of(statement: &str) -> Option<&str> {
    key::key_of(statement).map(|key| &statement[key])
}

#[cfg(test)]
mod tests {
    use super::recover;
    use crate::habits::tests::FRENCH;
    use crate::syntax::error::SyntaxError;

    /// The text to read in place of one with a slip.
    fn rest(text: &str) -> String {
        recover(text, &FRENCH).text.expect("a slip")
    }

    fn slips(text: &str) -> Vec<(SyntaxError, String)> {
        let recovered = recover(text, &FRENCH);
        assert_eq!(
            recovered.text.as_ref().map(String::len),
            Some(text.len()),
            "blanking keeps every byte at its place"
        );
        recovered.slips.into_iter().map(|slip| (slip.error, text[slip.bytes].to_owned())).collect()
    }

    #[test]
    fn five_slips_are_five_errors_and_the_rest_is_read() {
        let text = "[[outcome]]\nid = \"A-001\nlearn = \"P1\"\n\n[[outcome]]\nid = \"A-002\"\nexamples = [\"a\", \"b\"\n\
                    learn = \"P1\"\n\n[[outcome\nid = \"A-003\"\n\n[[outcome.prerequisite]]\nid = \"X\"\n\n[[outcome]]\nid = = \"A-004\"\nlearn \
                    \"P1\"\n\n[[outcome]]\nid = \"A-005\"\n";
        let found = slips(text);
        let kinds: Vec<SyntaxError> = found.into_iter().map(|(error, _)| error).collect();
        assert_eq!(
            kinds,
            [
                SyntaxError::UnclosedString,
                SyntaxError::UnclosedArray,
                SyntaxError::UnclosedHeader,
                SyntaxError::ExtraEquals,
                SyntaxError::MissingEquals
            ]
        );
        let rest = rest(text);
        assert!(rest.contains("A-005") && rest.contains("A-002") && rest.matches("learn = \"P1\"").count() == 2);
    }

    #[test]
    fn texts_in_three_quotes_are_not_taken_apart() {
        let text = "a = \"\"\"\n[[outcome]]\nid = 1\n\"\"\"\nb = [1\nc = { x = 1,\n y = 2\n}\n";
        assert_eq!(slips(text), [(SyntaxError::UnclosedArray, "[1".to_owned())]);
        assert!(rest(text).contains("y = 2"));
    }

    #[test]
    fn each_common_slip_has_its_kind() {
        let kind = |text: &str| {
            let found = slips(text);
            assert_eq!(found.len(), 1, "{text:?}: {found:?}");
            found.into_iter().next().expect("one slip").0
        };
        assert_eq!(kind("a = “x”\n"), SyntaxError::TypographicQuotes);
        assert_eq!(kind("a = bonjour\n"), SyntaxError::UnquotedText);
        assert_eq!(kind("a = \n"), SyntaxError::MissingValue);
        assert_eq!(kind("a$b = 1\n"), SyntaxError::InvalidKey);
        assert_eq!(kind("a = 2027-02-30\n"), SyntaxError::InvalidDate);
        assert_eq!(kind("a = 1\na = 2\n"), SyntaxError::Duplicate);
        assert_eq!(kind("a = [1,,2]\n"), SyntaxError::ExtraComma);
        assert_eq!(kind("a = [\"x\"\n \"y\"]\n"), SyntaxError::MissingComma);
        assert_eq!(kind("a = \"x\\q\"\n"), SyntaxError::InvalidEscape);
        assert_eq!(kind("a = \"x\u{1b}[31m\"\n"), SyntaxError::ControlCharacter);
        assert_eq!(kind("a : 1\n"), SyntaxError::Colon);
        assert_eq!(kind("a = \"un texte\nqui continue.\"\n"), SyntaxError::BrokenText);
        assert_eq!(kind("a = \"un\ntexte qui\ncontinue\nencore.\"\n"), SyntaxError::BrokenText);
        for text in ["a = \"un\nb = P1\ncontinue.\"\n", "a = \"un\nb = P1\"\n"] {
            assert!(
                slips(text).iter().all(|(error, _)| *error != SyntaxError::BrokenText),
                "a key is no part of it: {text}"
            );
        }
        assert_eq!(kind("a = 05/06/2027\n"), SyntaxError::DateForm);
        assert_eq!(kind("a = \"il dit \"oui\" fort\"\n"), SyntaxError::InnerQuotes);
        assert_eq!(kind("a = \"il dit \"oui fort\"\n"), SyntaxError::TextAfterValue);
        assert_eq!(kind("a = 1, b = 2\nc = 3\n"), SyntaxError::TwoKeys);
        assert_eq!(kind("a = 1, b = 2\nb = 3\n"), SyntaxError::TwoKeysAgain("b".to_owned()));
        assert_eq!(kind("a = juin 2027\n"), SyntaxError::DateForm);
        assert_eq!(kind("[half.table\n"), SyntaxError::UnclosedHeader);
        assert_eq!(kind("bare key\n"), SyntaxError::MissingEquals);
        assert_eq!(kind(&format!("a = {}\n", "[".repeat(10_000))), SyntaxError::TooDeep);
    }

    #[test]
    fn a_forgotten_header_is_one_slip() {
        let outcome = "id = \"A-001\"\nlearn = \"P1\"\nexamples = [\n  \"a\",\n]\n";
        let text = format!("[[outcome]]\n{outcome}\n{outcome}\n[[outcome]]\n{outcome}");
        assert_eq!(slips(&text), [(SyntaxError::MissingHeader, "id".to_owned())]);
        assert_eq!(rest(&text).matches("id = ").count(), 2);
    }

    #[test]
    fn a_table_that_comes_twice_tells_of_the_header_lost_between() {
        let activity = "id = \"a\"\ntools = []\n\n[activity.reflection]\nlaw = \"yes\"\n";
        let text = format!("[[activity]]\n{activity}\n{activity}\n[[activity]]\n{activity}");
        let recovered = recover(&text, &FRENCH);
        let [slip] = recovered.slips.as_slice() else { panic!("{:?}", recovered.slips) };
        assert_eq!((&slip.error, &text[slip.bytes.clone()]), (&SyntaxError::MissingHeader, "id = \"a\""));
        assert_eq!(slip.mend.first().map(|(_, words)| words.as_str()), Some("[[activity]]\n"));
        assert_eq!(recovered.text.expect("a slip").matches("id = ").count(), 2);
    }

    #[test]
    fn a_header_of_another_name_above_the_parts_of_an_element_is_one_slip() {
        let outcome = "id = \"a\"\n\n[outcome.translation.en]\nx = 1\n";
        for header in ["[outcom]", "[apprentissage]", "[[outcomes]]"] {
            let text = format!("[[outcome]]\n{outcome}\n{header} # relu\n{outcome}\n[[outcome]]\n{outcome}");
            let recovered = recover(&text, &FRENCH);
            let [slip] = recovered.slips.as_slice() else { panic!("{:?}", recovered.slips) };
            assert_eq!(&text[slip.bytes.clone()], header);
            assert_eq!(slip.error, SyntaxError::OtherHeader("outcome".to_owned()));
            assert_eq!(slip.mend.first().map(|(_, words)| words.as_str()), Some("[[outcome]]"));
            assert_eq!(recovered.text.expect("a slip").matches("id = ").count(), 2);
        }
        let text = format!("[[outcome]]\n{outcome}\n[school]\nname = \"x\"\n\n[outcome.translation.en]\nx = 1\n");
        assert_eq!(slips(&text).into_iter().map(|slip| slip.0).collect::<Vec<_>>(), [SyntaxError::Duplicate]);
    }

    #[test]
    fn a_header_after_a_value_is_one_slip_and_lines_end_as_in_the_file() {
        let text = "[[outcome]]\r\nid = \"a\"\r\nreason = \"x\" [[outcome]]\r\nid = \"b\"\r\n\r\n[[outcome]]\r\nid = \"c\"\r\n";
        let recovered = recover(text, &FRENCH);
        let [slip] = recovered.slips.as_slice() else { panic!("{:?}", recovered.slips) };
        assert_eq!((&slip.error, &text[slip.bytes.clone()]), (&SyntaxError::HeaderAfterValue, "[[outcome]]"));
        assert_eq!(slip.mend.first().map(|(_, words)| words.as_str()), Some("\r\n\r\n"));
        let rest = recovered.text.expect("a slip");
        assert!(rest.contains("reason = \"x\"") && !rest.contains("\"b\"") && rest.contains("\"c\""), "{rest}");
    }

    #[test]
    fn a_last_text_without_its_end_may_have_been_cut() {
        let text = "[[outcome]]\r\nid = \"a\"\r\nexamples = [\r\n  \"Un.\",\r\n  \"Deux, et";
        let recovered = recover(text, &FRENCH);
        let [slip] = recovered.slips.as_slice() else { panic!("{:?}", recovered.slips) };
        assert_eq!(slip.error, SyntaxError::CutShort);
        assert_eq!(slip.mend.first().map(|(_, words)| words.as_str()), Some("\",\r\n]"));
        assert_eq!(slips("id = \"a\"\nreason = \"Sans \n")[0].0, SyntaxError::CutShort);
    }

    #[test]
    fn lines_that_end_with_a_carriage_return_alone_are_one_slip_and_are_read() {
        let text = "# a\rid = \"A-001\"\rreason = \"\"\"un\rdeux\"\"\"\rlearn = P1\r";
        let recovered = recover(text, &FRENCH);
        let [returns, other] = recovered.slips.as_slice() else { panic!("{:?}", recovered.slips) };
        assert_eq!((&returns.error, returns.bytes.clone()), (&SyntaxError::CarriageReturns, 3..4));
        assert_eq!((&other.error, other.mend.len()), (&SyntaxError::UnquotedText, 0));
        let mended = crate::apply(text, returns.mend.iter().cloned()).expect("edits apart");
        assert_eq!(mended, text.replace('\r', "\n"));
        assert!(recovered.text.expect("a slip").contains("id = \"A-001\"\n"));
        assert_eq!(slips("a = \"x\ry\"\nb = 1\n")[0].0, SyntaxError::ControlCharacter);
    }

    #[test]
    fn a_word_between_two_texts_of_a_list_is_named() {
        let words = |text: &str| match slips(text).first() {
            Some((SyntaxError::TextBetween(words), _)) => words.clone(),
            other => format!("{other:?}"),
        };
        assert_eq!(words("a = [\"P4\" à \"P5\"]\n"), "à");
        assert_eq!(words("a = [\n  \"P4\" jusqu’à \"P5\",\n]\n"), "jusqu’à");
        assert_eq!(words("a = [\"P4\"-\"P5\"]\n"), "-");
        assert_eq!(slips("a = [\"x\"\n \"y\"]\n")[0].0, SyntaxError::MissingComma);
    }

    #[test]
    fn a_word_left_alone_does_not_cost_its_neighbour() {
        let text = "id = \"A-001\"\nbare key\nlearn = \"P1\"\n";
        let found = slips(text);
        assert_eq!(found, [(SyntaxError::MissingEquals, "bare key".to_owned())]);
        assert!(rest(text).starts_with("id = \"A-001\"\n"));
    }
}
