//! What cells look like: an entry is white, what is computed grey, what a check finds red, each also told in words.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use crate::Role;

/// The number format of texts: what is typed stays as it is typed, codes and days too.
const TEXT: &str = "@";

/// A cell of a column of some role.
pub(super) fn cell(role: Role) -> Format {
    let format = plain();
    match role {
        Role::Auto => grey(format),
        Role::Identity => format.set_num_format(TEXT).set_bold(),
        Role::Entry | Role::Copy => format.set_num_format(TEXT),
        Role::Action => format.set_num_format(TEXT).set_background_color(Color::RGB(0xFF_F7E0)),
    }
}

/// A mark: computed, and in the middle.
pub(super) fn mark() -> Format {
    grey(plain()).set_align(FormatAlign::Center)
}

/// A heading of a column of some role.
pub(super) fn heading(role: Role) -> Format {
    let format = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top).set_border(FormatBorder::Thin);
    let (background, words) = match role {
        Role::Auto => (0xD9_D9DE, 0x53_535D),
        Role::Action => (0x7A_5C00, 0xFF_FFFF),
        Role::Identity | Role::Entry | Role::Copy => (0x0B_4A7F, 0xFF_FFFF),
    };
    format.set_background_color(Color::RGB(background)).set_font_color(Color::RGB(words))
}

/// A cell that a check found something in.
pub(super) fn faulty() -> Format {
    Format::new().set_background_color(Color::RGB(0xFD_EBED)).set_font_color(Color::RGB(0x9D_1129))
}

/// A title, on the sheet of words.
pub(super) fn title() -> Format {
    Format::new().set_bold().set_font_size(16)
}

/// Words, on the sheet of words.
pub(super) fn words() -> Format {
    Format::new().set_text_wrap().set_align(FormatAlign::Top)
}

/// A text on a hidden sheet.
pub(super) fn hidden() -> Format {
    Format::new().set_num_format(TEXT)
}

fn plain() -> Format {
    Format::new()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border(FormatBorder::Hair)
        .set_border_color(Color::RGB(0x8C_8C95))
}

fn grey(format: Format) -> Format {
    format.set_background_color(Color::RGB(0xEE_EEF1)).set_font_color(Color::RGB(0x53_535D))
}
