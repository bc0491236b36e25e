//! The elements of SVG, with every text and attribute escaped.

use std::fmt::Write as _;

use crate::Colour;
use crate::format::markup::escaped;

/// The fonts that text is drawn in: none is fetched.
const FONTS: &str = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";

/// An SVG being written. What many of its elements have in common stands once, on what they are in.
#[derive(Debug)]
pub(super) struct Svg {
    text: String,
    /// How text is drawn that says nothing else.
    usual: Pen,
}

/// How a piece of text is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Pen {
    pub(super) size: f64,
    pub(super) colour: Colour,
    pub(super) weight: u16,
    pub(super) anchor: &'static str,
}

impl Svg {
    /// Opens a drawing of this size, shown larger by a factor, with what is told to those who do not see it. Most of its
    /// text is drawn as is `usual`.
    pub(super) fn open(size: (f64, f64), shown: f64, usual: (f64, Colour), told: [&str; 3]) -> Self {
        let [language, title, description] = told;
        let usual = Pen { size: usual.0, colour: usual.1, weight: 400, anchor: "start" };
        let mut svg = Self { text: String::new(), usual };
        let (width, height) = (number(size.0), number(size.1));
        let (wide, tall) = (number(size.0 * shown), number(size.1 * shown));
        svg.put(format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" xml:lang=\"{}\" width=\"{wide}\" height=\"{tall}\" viewBox=\"0 0 {width} {height}\" font-family=\"{FONTS}\" font-size=\"{}\" fill=\"{}\">",
            escaped(language),
            exact(usual.size),
            usual.colour,
        ));
        svg.put(format_args!("<title>{}</title>", escaped(title)));
        if !description.is_empty() && description != title {
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
        let corner = if round > 0.0 { format!(" rx=\"{}\"", number(round)) } else { String::new() };
        self.put(format_args!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{corner} fill=\"{}\" stroke=\"{}\" stroke-width=\"{}\" stroke-dasharray=\"3 2\"/>",
            number(at.0),
            number(at.1),
            number(size.0.max(0.0)),
            number(size.1.max(0.0)),
            Colour::WHITE,
            line.0,
            exact(line.1),
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
            self.put(format_args!(" stroke=\"{colour}\" stroke-width=\"{}\"", exact(width)));
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
            exact(width),
        ));
    }

    /// Lines across from one place to another, at these heights.
    pub(super) fn rules(&mut self, across: (f64, f64), heights: &[f64], colour: Colour, width: f64) {
        if heights.is_empty() {
            return;
        }
        let (from, to) = (number(across.0), number(across.1));
        let mut commands = String::new();
        for height in heights {
            // Writing to a string never fails.
            let _ = write!(commands, "M{from} {}H{to}", number(*height));
        }
        self.put(format_args!("<path d=\"{commands}\" stroke=\"{colour}\" stroke-width=\"{}\"/>", exact(width)));
    }

    /// Opens a group of shapes with one outline.
    pub(super) fn open_outlined(&mut self, colour: Colour, width: f64) {
        self.put(format_args!("<g stroke=\"{colour}\" stroke-width=\"{}\">", exact(width)));
    }

    /// A box with the outline of its group, and lines upright in it at these places, given as parts of its width.
    pub(super) fn brick(&mut self, at: (f64, f64), size: (f64, f64), fill: Colour, lines: &[f64]) {
        let (wide, tall) = (number(size.0), number(size.1));
        let mut commands = format!("M{} {}h{wide}v{tall}h-{wide}z", number(at.0), number(at.1));
        for line in lines {
            // Writing to a string never fails.
            let _ = write!(commands, "M{} {}v{tall}", number(at.0 + size.0 * line), number(at.1));
        }
        self.put(format_args!("<path d=\"{commands}\" fill=\"{fill}\"/>"));
    }

    /// Opens a group of lines that are drawn alike.
    pub(super) fn open_lines(&mut self, colour: Colour, width: f64, is_broken: bool) {
        let dash = if is_broken { " stroke-dasharray=\"3 2\"" } else { "" };
        self.put(format_args!(
            "<g fill=\"none\" stroke=\"{colour}\" stroke-width=\"{}\" stroke-opacity=\"0.5\"{dash}>",
            exact(width),
        ));
    }

    /// A smooth line from a point through others, each with the two that bend it before it, with what it means.
    pub(super) fn curve(&mut self, points: &[(f64, f64)], meaning: &str) {
        // Half a unit aside is not seen on a line that goes far; each step is told from where the last one ended.
        let mut points = points.iter().map(|(x, y)| (x.round(), y.round()));
        let Some(mut from) = points.next() else { return };
        let mut commands = format!("M{} {}", from.0, from.1);
        while let (Some(first), Some(second), Some(end)) = (points.next(), points.next(), points.next()) {
            // What does not bend needs no more than its end.
            if [first.1, second.1, end.1].iter().all(|y| (y - from.1).abs() < 0.5) && end.0 >= from.0 {
                let _ = write!(commands, "h{}", end.0 - from.0);
            } else {
                for (command, (x, y)) in ["c", " ", " "].iter().zip([first, second, end]) {
                    let _ = write!(commands, "{command}{} {}", x - from.0 + 0.0, y - from.1 + 0.0);
                }
            }
            from = end;
        }
        self.put(format_args!("<path d=\"{commands}\"><title>{}</title></path>", escaped(meaning)));
    }

    pub(super) fn words(&mut self, at: (f64, f64), pen: Pen, words: &str) {
        self.words_at(&[at.0], at.1, pen, words);
    }

    /// Draws words that are nearly all written with one pen, which is said once.
    pub(super) fn written_with(&mut self, pen: Pen, draw: impl FnOnce(&mut Self)) {
        let attributes = self.attributes(pen);
        self.put(format_args!("<g{attributes}>"));
        let usual = std::mem::replace(&mut self.usual, pen);
        draw(self);
        self.usual = usual;
        self.close_group(None);
    }

    /// A sign at each of these places, all as high.
    pub(super) fn signs(&mut self, places: &[f64], y: f64, pen: Pen, sign: &str) {
        let mut characters = sign.chars();
        if let (Some(_), None) = (characters.next(), characters.next()) {
            // Each character of a text may have its own place.
            self.words_at(places, y, pen, &sign.repeat(places.len()));
        } else {
            for x in places {
                self.words((*x, y), pen, sign);
            }
        }
    }

    /// Words that begin at the first place, each character at its own as long as there are places.
    fn words_at(&mut self, places: &[f64], y: f64, pen: Pen, words: &str) {
        if words.is_empty() || places.is_empty() {
            return;
        }
        let xs: Vec<String> = places.iter().map(|x| number(*x).to_string()).collect();
        let more = self.attributes(pen);
        self.put(format_args!("<text x=\"{}\" y=\"{}\"{more}>{}</text>", xs.join(" "), number(y), escaped(words)));
    }

    /// What a pen has that is not so anyway: there are thousands of texts.
    fn attributes(&self, pen: Pen) -> String {
        let mut more = String::new();
        if (pen.size - self.usual.size).abs() > 0.005 {
            let _ = write!(more, " font-size=\"{}\"", exact(pen.size));
        }
        if pen.weight != self.usual.weight {
            let _ = write!(more, " font-weight=\"{}\"", pen.weight);
        }
        if pen.colour != self.usual.colour {
            let _ = write!(more, " fill=\"{}\"", pen.colour);
        }
        if pen.anchor != self.usual.anchor {
            let _ = write!(more, " text-anchor=\"{}\"", pen.anchor);
        }
        more
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

/// A place or a length with at most one decimal: less than that is not seen.
pub(super) fn number(length: f64) -> f64 {
    // No minus before nothing.
    (length * 10.0).round() / 10.0 + 0.0
}

/// The size of letters or the width of a line, with at most two decimals.
fn exact(size: f64) -> f64 {
    (size * 100.0).round() / 100.0
}
