//! Keys that are left out when a file is written, since they say by their absence what they would say.

/// Says whether a key that is false by itself may be left out.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
pub(crate) fn is_false(value: &bool) -> bool {
    !value
}
