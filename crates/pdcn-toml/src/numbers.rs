//! Numbers as spreadsheets write them.

/// Returns the whole number of one that is written with decimals, all of them zero: `13.0`, `13,0`. Three digits after a comma
/// may as well be thousands, and are nobody's guess.
pub fn whole_number(written: &str) -> Option<&str> {
    let (number, decimals) = written.split_once(['.', ','])?;
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit());
    let may_be_thousands = written[number.len()..].starts_with(',') && decimals.len() > 2;
    let is_plain = is_digits(number) && (number == "0" || !number.starts_with('0'));
    let is_whole = is_digits(decimals) && decimals.bytes().all(|digit| digit == b'0');
    (is_plain && is_whole && !may_be_thousands).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::whole_number;

    #[test]
    fn only_what_is_whole_is_one() {
        for written in ["13.0", "13,0", "13,00", "13.000"] {
            assert_eq!(whole_number(written), Some("13"), "{written}");
        }
        for written in ["13", "13,5", "13,000", "013,0", "13,", ",0", "13.0.0", "-13.0", "1e1", "treize,0"] {
            assert_eq!(whole_number(written), None, "{written}");
        }
    }
}
