//! What cells look like: one format per kind of cell, made once.

use std::collections::HashMap;

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use crate::{Align, Shade, Style};

/// What makes two cells look the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Look {
    pub(super) align: Align,
    pub(super) shade: Shade,
    pub(super) number: Number,
    pub(super) strong: bool,
    /// No lines around it: it is not in a table.
    pub(super) bare: bool,
}

/// How a number is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) enum Number {
    /// As it is; or no number at all.
    #[default]
    General,
    Percent,
    Date,
}

/// The formats in use.
#[derive(Debug, Default)]
pub(super) struct Formats(HashMap<Look, Format>);

impl Formats {
    /// The format of a kind of cell.
    pub(super) fn of(&mut self, look: Look) -> &Format {
        self.0.entry(look).or_insert_with(|| format(look))
    }
}

fn format(look: Look) -> Format {
    let align = match look.align {
        Align::Start => FormatAlign::Left,
        Align::Center => FormatAlign::Center,
        Align::End => FormatAlign::Right,
    };
    let mut format = Format::new().set_align(align).set_align(FormatAlign::Top).set_text_wrap();
    if !look.bare {
        format = format.set_border(FormatBorder::Hair).set_border_color(Color::RGB(0x8C_8C95));
    }
    format = match look.number {
        Number::General => format,
        Number::Percent => format.set_num_format("0%"),
        Number::Date => format.set_num_format("yyyy-mm-dd"),
    };
    // Dark enough and light enough to stay apart in grey; the sign says it too.
    let (background, words) = match look.shade {
        Shade::None => return if look.strong { format.set_bold() } else { format },
        Shade::Light => (0xDC_EBFA, 0x0B_3A66),
        Shade::Strong => (0x0B_4A7F, 0xFF_FFFF),
        Shade::Tint => (0xF3_E8C9, 0x58_4208),
        Shade::Good => (0xE0_F3E6, 0x0F_5C2E),
        Shade::Gap => (0xFD_EBED, 0x9D_1129),
    };
    format = format.set_background_color(Color::RGB(background)).set_font_color(Color::RGB(words));
    if look.strong || look.shade == Shade::Strong { format.set_bold() } else { format }
}

/// A heading of a column, turned or not.
pub(super) fn heading(turned: bool, align: Align) -> Format {
    let align = match (turned, align) {
        (true, _) | (_, Align::Center) => FormatAlign::Center,
        (_, Align::Start) => FormatAlign::Left,
        (_, Align::End) => FormatAlign::Right,
    };
    let format = Format::new().set_bold().set_align(align).set_align(FormatAlign::Bottom);
    let format = format.set_background_color(Color::RGB(0xEE_EEF1)).set_border(FormatBorder::Thin);
    if turned { format.set_rotation(90) } else { format.set_text_wrap() }
}

/// The heading of a part of a sheet of words: it goes on over the cells beside it.
pub(super) fn section() -> Format {
    Format::new().set_bold().set_font_size(13)
}

/// A run of words told apart within a cell.
pub(super) fn of_style(style: Style) -> Format {
    match style {
        Style::Plain => Format::new(),
        Style::Strong => Format::new().set_bold(),
        Style::Emphasis => Format::new().set_italic(),
        Style::Code => Format::new().set_font_name("Consolas"),
        Style::Quiet => Format::new().set_font_color(Color::RGB(0x53_535D)),
        Style::Added => {
            Format::new().set_underline(rust_xlsxwriter::FormatUnderline::Single).set_font_color(Color::RGB(0x0F_5C2E))
        }
        Style::Removed => Format::new().set_font_strikethrough().set_font_color(Color::RGB(0x9D_1129)),
    }
}
