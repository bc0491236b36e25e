//! The order of ids as people read them: numbers by what they are worth, so that `9-2` comes before `10-1`.

use std::cmp::Ordering;

use crate::EditionId;

impl EditionId {
    /// Returns true when this edition comes before another by its id: years by what they are worth. Of ids that are not
    /// written alike (`2026-2027`, `pilote`), neither comes before the other.
    pub fn comes_before(&self, other: &Self) -> bool {
        natural(self.as_str(), other.as_str()) == Ordering::Less && shape(self.as_str()) == shape(other.as_str())
    }
}

/// An id with each of its numbers made one character.
fn shape(id: &str) -> String {
    let mut shape = String::with_capacity(id.len());
    for character in id.chars().map(|character| if character.is_ascii_digit() { '#' } else { character }) {
        if character != '#' || !shape.ends_with('#') {
            shape.push(character);
        }
    }
    shape
}

/// Compares two ids part by part: numbers by what they are worth, the rest character by character; equal only when the same.
fn natural(one: &str, other: &str) -> Ordering {
    let (mut rest_one, mut rest_other) = (one, other);
    while let (Some(first), Some(second)) = (rest_one.chars().next(), rest_other.chars().next()) {
        let by_number = first.is_ascii_digit() && second.is_ascii_digit();
        let order = if by_number {
            let (digits_one, digits_other) = (digits(&mut rest_one), digits(&mut rest_other));
            digits_one.len().cmp(&digits_other.len()).then(digits_one.cmp(digits_other))
        } else {
            rest_one = &rest_one[first.len_utf8()..];
            rest_other = &rest_other[second.len_utf8()..];
            first.cmp(&second)
        };
        if order != Ordering::Equal {
            return order;
        }
    }
    rest_one.len().cmp(&rest_other.len()).then(one.cmp(other))
}

/// Takes the digits at the start of a text, without leading zeros.
fn digits<'t>(text: &mut &'t str) -> &'t str {
    let end = text.find(|character: char| !character.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    *text = rest;
    digits.trim_start_matches('0')
}

#[cfg(test)]
mod tests {
    use crate::EditionId;

    #[test]
    fn years_come_in_their_order() {
        for sorted in [&["1", "02", "10"][..], &["9-2", "10-1", "2024-2025", "2025-2026"], &["b1", "b10"]] {
            for (at, one) in sorted.iter().enumerate() {
                for (other_at, other) in sorted.iter().enumerate() {
                    let before = EditionId::from(*one).comes_before(&EditionId::from(*other));
                    assert_eq!(before, at < other_at, "{one} and {other}");
                }
            }
        }
        for (one, other) in [("2026-2027", "pilote"), ("2026", "2026-2027")] {
            assert!(!EditionId::from(one).comes_before(&EditionId::from(other)));
            assert!(!EditionId::from(other).comes_before(&EditionId::from(one)));
        }
    }
}
