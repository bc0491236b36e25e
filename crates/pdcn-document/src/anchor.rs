//! Ids that an address can lead to.

use std::borrow::Cow;
use std::fmt::Write as _;

/// An id with letters, digits, `-`, `_` and `.` as they are, and other characters by their number: `~20`. Never has a colon,
/// so that the page's own ids are never met.
pub(crate) fn anchor(id: &str) -> Cow<'_, str> {
    let is_kept = |sign: char| sign.is_alphanumeric() || matches!(sign, '-' | '_' | '.');
    if id.chars().all(is_kept) {
        return Cow::Borrowed(id);
    }
    let mut anchor = String::with_capacity(id.len() + 8);
    for sign in id.chars() {
        if is_kept(sign) {
            anchor.push(sign);
        } else {
            let _ = write!(anchor, "~{:X}", u32::from(sign));
        }
    }
    Cow::Owned(anchor)
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_an_address_would_obey_is_written_by_its_number() {
        assert_eq!(super::anchor("IA-ÉVAL.01_b"), "IA-ÉVAL.01_b");
        assert_eq!(super::anchor("a b\"><x:#%"), "a~20b~22~3E~3Cx~3A~23~25");
    }
}
