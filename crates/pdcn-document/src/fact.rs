//! A name and its value: of a document, or one of several in its text.

use std::borrow::Cow;

use crate::Text;

/// A name and its value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fact<'a> {
    /// The name in data: `edition`.
    pub key: Cow<'a, str>,
    /// The name as it is shown.
    pub name: Cow<'a, str>,
    /// The value.
    pub value: Text<'a>,
}
