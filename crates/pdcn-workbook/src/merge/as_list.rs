//! What a person meant by the list that she typed.

use std::borrow::Cow;

use pdcn_texts::Text;

use super::Merge;
use super::row::Merging;
use crate::typed_list::{several_in_one, without_bullets};
use crate::{Column, Form, Remark};

impl Merging<'_> {
    /// A list as it was meant: without the bullets that its elements were typed with. Several words that are most likely to be
    /// elements of their own are only told.
    pub(super) fn as_list<'v>(
        &self,
        column: &Column,
        row: u32,
        typed: &'v str,
        before: &str,
        merge: &mut Merge,
    ) -> Cow<'v, str> {
        if column.form != Form::Texts {
            return Cow::Borrowed(typed);
        }
        let bare = without_bullets(typed).map_or(Cow::Borrowed(typed), Cow::Owned);
        if let Some(element) = several_in_one(&column.key, &bare, before) {
            let text = Text::new("workbook-several-in-one").with("shown", element);
            merge.remarks.push(Remark::new(Some(&self.sheet.place(row, &column.key)), text));
        }
        bare
    }
}
