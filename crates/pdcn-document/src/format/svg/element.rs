//! The elements of SVG, with every text and attribute escaped.

use std::fmt::{Display, Write as _};

use crate::Colour;
use pdcn_texts::by_number;

/// The fonts that text is drawn in: none is fetched.
const FONTS: &str = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";

/// An SVG being written.
#[derive(Debug)]
pub(super) struct Svg {
    text: String,
}

/// How a piece of text is drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pen {
    pub(super) size: f64,
    pub(super) colour: Colour,
    pub(super) weight: u16,
    pub(super) anchor: &'static str,
}

impl Svg {
    /// Opens a drawing of this size, shown larger by a factor, with what is told to those who do not see it.
    pub(super) fn open(size: (f64, f64), shown: f64, language: &str, title: &str, description: &str) -> Self {
        let mut svg = Self { text: String::new() };
        let (width, height) = (number(size.0), number(size.1));
        let (wide, tall) = (number(size.0 * shown), number(size.1 * shown));
        svg.put(format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" xml:lang=\"{}\" width=\"{wide}\" height=\"{tall}\" viewBox=\"0 0 {width} {height}\" font-family=\"{FONTS}\">",
            escaped(language),
        ));
        svg.put(format_args!("<title>{}</title>", escaped(title)));
        if !description.is_empty() {
            svg.put(format_args!("<desc>{}</desc>", escaped(description)));
        }
        svg
    }

    /// The whole, closed.
    pub(super) fn close(mut self) -> String {
        self.text.push_str("</svg>\n");
        // What has links in it is no image to those who hear it: they would not hear of the links.
        if self.text.contains("<a href=") { self.text.replace("role=\"img\"", "role=\"group\"") } else { self.text }
    }

    /// Another drawing, further down.
    pub(super) fn nested(&mut self, top: f64, svg: &str) {
        self.put(format_args!("<g transform=\"translate(0 {})\">{svg}</g>", number(top)));
    }

    /// A white rectangle with a broken line around it.
    pub(super) fn broken_rect(&mut self, at: (f64, f64), size: (f64, f64), round: f64, line: (Colour, f64)) {
        self.put(format_args!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\" fill=\"{}\" stroke=\"{}\" stroke-width=\"{}\" stroke-dasharray=\"3 2\"/>",
            number(at.0),
            number(at.1),
            number(size.0.max(0.0)),
            number(size.1.max(0.0)),
            number(round),
            Colour::WHITE,
            line.0,
            number(line.1),
        ));
    }

    pub(super) fn rect(
        &mut self,
        at: (f64, f64),
        size: (f64, f64),
        round: f64,
        fill: Option<Colour>,
        line: Option<(Colour, f64)>,
    ) {
        let fill = fill.map_or("none".to_owned(), |fill| fill.to_string());
        let corner = if round > 0.0 { format!(" rx=\"{}\"", number(round)) } else { String::new() };
        self.put(format_args!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{corner} fill=\"{fill}\"",
            number(at.0),
            number(at.1),
            number(size.0.max(0.0)),
            number(size.1.max(0.0)),
        ));
        if let Some((colour, width)) = line {
            self.text.pop();
            self.put(format_args!(" stroke=\"{colour}\" stroke-width=\"{}\"", number(width)));
            self.text.pop();
        } else {
            self.text.pop();
        }
        self.text.push_str("/>\n");
    }

    pub(super) fn circle(&mut self, middle: (f64, f64), radius: f64, fill: Colour) {
        self.put(format_args!(
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{fill}\"/>",
            number(middle.0),
            number(middle.1),
            number(radius),
        ));
    }

    pub(super) fn line(&mut self, from: (f64, f64), to: (f64, f64), colour: Colour, width: f64) {
        self.put(format_args!(
            "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"{colour}\" stroke-width=\"{}\"/>",
            number(from.0),
            number(from.1),
            number(to.0),
            number(to.1),
            number(width),
        ));
    }

    /// A line through the commands of a path, with what it means.
    pub(super) fn path(
        &mut self,
        commands: &str,
        colour: Colour,
        width: f64,
        is_broken: bool,
        opacity: f64,
        meaning: &str,
    ) {
        let dash = if is_broken { " stroke-dasharray=\"3 2\"" } else { "" };
        self.put(format_args!(
            "<path d=\"{commands}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{}\" stroke-opacity=\"{}\"{dash}>",
            number(width),
            number(opacity),
        ));
        self.text.pop();
        if !meaning.is_empty() {
            self.put(format_args!("<title>{}</title>", escaped(meaning)));
            self.text.pop();
        }
        self.text.push_str("</path>\n");
    }

    pub(super) fn words(&mut self, at: (f64, f64), pen: Pen, words: &str) {
        if words.is_empty() {
            return;
        }
        // What is so anyway is not said: there are thousands of texts.
        let weight = if pen.weight == 400 { String::new() } else { format!(" font-weight=\"{}\"", pen.weight) };
        let anchor = if pen.anchor == "start" { String::new() } else { format!(" text-anchor=\"{}\"", pen.anchor) };
        self.put(format_args!(
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{weight} fill=\"{}\"{anchor}>{}</text>",
            number(at.0),
            number(at.1),
            number(pen.size),
            pen.colour,
            escaped(words),
        ));
    }

    /// Opens a group that leads somewhere, or is only named.
    pub(super) fn open_group(&mut self, leads_to: Option<&str>, title: &str) {
        match leads_to {
            Some(address) => self.put(format_args!("<a href=\"{}\">", escaped(address))),
            None => self.put(format_args!("<g>")),
        }
        if !title.is_empty() {
            self.put(format_args!("<title>{}</title>", escaped(title)));
        }
    }

    pub(super) fn close_group(&mut self, leads_to: Option<&str>) {
        self.text.push_str(if leads_to.is_some() { "</a>\n" } else { "</g>\n" });
    }

    fn put(&mut self, text: std::fmt::Arguments<'_>) {
        // Writing to a string never fails.
        let _ = self.text.write_fmt(text);
        self.text.push('\n');
    }
}

/// A length with at most two decimals.
pub(super) fn number(length: f64) -> impl Display {
    let rounded = (length * 100.0).round() / 100.0;
    // No minus before nothing.
    if rounded == 0.0 { 0.0 } else { rounded }
}

/// Text as XML: nothing in it is markup, and what XML cannot hold is told by its number.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (character, is_hidden) in pdcn_texts::characters(text) {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' | '\t' => escaped.push(' '),
            // What hides or turns text around, and what XML forbids.
            '\u{fffe}' | '\u{ffff}' => escaped.push_str(&by_number(character)),
            _ if is_hidden => escaped.push_str(&by_number(character)),
            _ => escaped.push(character),
        }
    }
    escaped
}
