//! Colours, all made from one accent: told apart in grey, by those who do not see all colours, and with the contrast that
//! the accessibility guidelines of the Web (WCAG 2) ask for.

use std::fmt;

use crate::Shade;

/// A colour, as red, green and blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Colour(pub u8, pub u8, pub u8);

/// The colours of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Text.
    pub ink: Colour,
    /// Text that matters less.
    pub quiet: Colour,
    /// Lines between cells.
    pub line: Colour,
    /// Headings and the widest bands; white text stands on it.
    pub accent: Colour,
    /// The ground of every other group of columns.
    pub ground: Colour,
    /// Bands below the widest.
    pub band: Colour,
    /// [`Shade::Light`]
    pub light: Colour,
    /// [`Shade::Tint`]
    pub tint: Colour,
    /// [`Shade::Strong`]; white text stands on it.
    pub strong: Colour,
    /// [`Shade::Good`]
    pub good: Colour,
    /// [`Shade::Gap`]; drawn with a broken line around it.
    pub gap: Colour,
}

/// The colours of lanes. They are the same whatever the accent, since they are learned; white can be read on each, and each
/// on white. A lane always has its heading too.
pub const HUES: [Colour; 10] = [
    Colour(0x0b, 0x6a, 0x94),
    Colour(0x75, 0x3b, 0x9a),
    Colour(0xb0, 0x25, 0x1d),
    Colour(0xa8, 0x4c, 0x00),
    Colour(0x2b, 0x74, 0x30),
    Colour(0x1f, 0x4f, 0xbf),
    Colour(0xa3, 0x2c, 0x6b),
    Colour(0x5c, 0x68, 0x00),
    Colour(0x6b, 0x4f, 0x3a),
    Colour(0x00, 0x70, 0x68),
];

impl Palette {
    /// Returns the colours made from an accent, which is darkened until white text can be read on it.
    pub fn from_accent(wanted: Colour) -> Self {
        let mut accent = wanted;
        // Dark enough for white text, and for its own shade to stay apart from the others in grey.
        while accent.contrast(Colour::WHITE) < 7.0 {
            accent = accent.mixed(Colour(0, 0, 0), 0.04);
        }
        Self {
            ink: Colour(0x1b, 0x1f, 0x24),
            quiet: Colour(0x57, 0x5e, 0x66),
            line: Colour(0xc3, 0xc9, 0xd0),
            accent,
            ground: accent.lightened_to(0.93),
            band: accent.lightened_to(0.84),
            light: accent.lightened_to(0.88),
            tint: accent.lightened_to(0.55),
            strong: accent,
            good: Colour(0xbf, 0xe3, 0xb4),
            gap: Colour::WHITE,
        }
    }

    /// Returns the colour of a shade.
    pub fn shade(&self, shade: Shade) -> Colour {
        match shade {
            Shade::None => Colour::WHITE,
            Shade::Light => self.light,
            Shade::Strong => self.strong,
            Shade::Tint => self.tint,
            Shade::Good => self.good,
            Shade::Gap => self.gap,
        }
    }

    /// Returns the colours by name.
    pub fn named(&self) -> [(&'static str, Colour); 11] {
        [
            ("ink", self.ink),
            ("quiet", self.quiet),
            ("line", self.line),
            ("accent", self.accent),
            ("ground", self.ground),
            ("band", self.band),
            ("light", self.light),
            ("tint", self.tint),
            ("strong", self.strong),
            ("good", self.good),
            ("gap", self.gap),
        ]
    }
}

impl Default for Palette {
    fn default() -> Self {
        Self::from_accent(Colour(0x12, 0x4e, 0x78))
    }
}

impl Colour {
    /// White.
    pub const WHITE: Self = Self(255, 255, 255);

    /// Reads `#124e78`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text
            .strip_prefix('#')
            .filter(|digits| digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit()))?;
        let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        Some(Self(part(0)?, part(2)?, part(4)?))
    }

    /// Returns how light it is, from 0 to 1 (WCAG 2: relative luminance).
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Returns how far it stands from another, from 1 to 21 (WCAG 2: contrast ratio).
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Mixes it with a part of another, from 0 to 1.
    #[must_use]
    pub fn mixed(self, other: Self, part: f64) -> Self {
        let mix = |one: u8, two: u8| rounded(f64::from(one) * (1.0 - part) + f64::from(two) * part);
        Self(mix(self.0, other.0), mix(self.1, other.1), mix(self.2, other.2))
    }

    /// Mixed with white until it is as light as asked.
    fn lightened_to(self, luminance: f64) -> Self {
        (0..=100)
            .map(|percent| self.mixed(Self::WHITE, f64::from(percent) / 100.0))
            .find(|mixed| mixed.luminance() >= luminance)
            .unwrap_or(Self::WHITE)
    }

    fn linear(self) -> [f64; 3] {
        [self.0, self.1, self.2].map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        })
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held between 0 and 255")]
fn rounded(part: f64) -> u8 {
    part.round().clamp(0.0, 255.0) as u8
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the three common ways of not seeing all colours make of one: protanopia, deuteranopia, tritanopia
    /// (Machado, Oliveira and Fernandes 2009, at full severity).
    const DEFICIENCIES: [[[f64; 3]; 3]; 3] = [
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
        [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]],
    ];

    fn accents() -> Vec<Colour> {
        let part = |number: u8| number * 51;
        (0..216).map(|number| Colour(part(number / 36), part(number / 6 % 6), part(number % 6))).collect()
    }

    fn seen(colour: Colour, by: &[[f64; 3]; 3]) -> Colour {
        let linear = colour.linear();
        let part = |row: &[f64; 3]| {
            let value: f64 = row.iter().zip(linear).map(|(weight, part)| weight * part).sum();
            let value = value.clamp(0.0, 1.0);
            rounded(255.0 * if value <= 0.003_130_8 { value * 12.92 } else { 1.055 * value.powf(1.0 / 2.4) - 0.055 })
        };
        Colour(part(&by[0]), part(&by[1]), part(&by[2]))
    }

    /// Lightness, from 0 to 100, as an even scale for the eye (CIE L*).
    fn lightness(colour: Colour) -> f64 {
        116.0 * colour.luminance().cbrt() - 16.0
    }

    /// What is wrong with a palette, in words; nothing for one that may be printed.
    fn faults(palette: &Palette) -> Vec<String> {
        let mut faults = Vec::new();
        let mut apart = |what: &str, one: Colour, other: Colour, least: f64| {
            let contrast = one.contrast(other);
            if contrast < least {
                faults.push(format!("{what}: {one} on {other} is {contrast:.2}, not {least}"));
            }
        };
        let Palette { ink, quiet, line, accent, ground, band, light, tint, strong, good, gap } = *palette;
        for under in [Colour::WHITE, ground, band, light, tint, good, gap] {
            apart("ink", ink, under, 7.0);
        }
        for under in [accent, strong] {
            apart("white", Colour::WHITE, under, 7.0);
        }
        // Headings of groups, ids and counts stand on the ground; signs in bars on the lightest shade.
        for under in [Colour::WHITE, ground, band, light] {
            apart("quiet", quiet, under, 4.5);
            apart("accent", accent, under, 4.5);
        }
        // What only helps the eye along.
        apart("line", line, Colour::WHITE, 1.5);
        // Shades stay apart for all eyes, by lightness alone; a gap is white with a broken line.
        let plain = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
        let shades = [gap, light, good, tint, strong];
        for eyes in DEFICIENCIES.iter().chain([&plain]) {
            let seen: Vec<f64> = shades.iter().map(|shade| lightness(seen(*shade, eyes))).collect();
            if seen.windows(2).any(|pair| pair[0] - pair[1] < 3.5) {
                faults.push(format!("shades: {seen:?}"));
            }
        }
        faults
    }

    #[test]
    fn every_palette_that_can_be_chosen_can_be_read_by_all_eyes() {
        assert_eq!(faults(&Palette::default()), [""; 0]);
        // Settings name any colour: one in every corner of the cube of colours, and between.
        for accent in accents() {
            assert_eq!(faults(&Palette::from_accent(accent)), [""; 0], "{accent}");
        }
    }

    #[test]
    fn a_bad_colour_is_a_fault_wherever_it_stands() {
        let good = Palette::default();
        let pale = Colour(0xee, 0xee, 0xee);
        let dark = Colour(0x20, 0x20, 0x20);
        for bad in [
            Palette { ink: pale, ..good },
            Palette { quiet: pale, ..good },
            Palette { line: Colour::WHITE, ..good },
            Palette { accent: pale, ..good },
            Palette { strong: pale, ..good },
            Palette { ground: dark, ..good },
            Palette { band: dark, ..good },
            Palette { light: dark, ..good },
            Palette { tint: dark, ..good },
            Palette { good: dark, ..good },
            Palette { gap: dark, ..good },
            // Told apart by hue only: as light as each other for some eyes.
            Palette { good: good.light, ..good },
            Palette { tint: Colour(0xff, 0xb3, 0xa0), good: Colour(0x9c, 0xd6, 0x8e), ..good },
        ] {
            assert!(!faults(&bad).is_empty(), "{bad:?}");
        }
    }

    #[test]
    fn every_hue_is_read_on_white_and_white_on_it() {
        for (at, hue) in HUES.iter().enumerate() {
            assert!(hue.contrast(Colour::WHITE) >= 4.5, "{hue} is {:.2}", hue.contrast(Colour::WHITE));
            assert!(!HUES[..at].contains(hue), "{hue} stands twice");
        }
    }

    #[test]
    fn the_measures_are_those_of_the_guidelines() {
        assert!((Colour(0, 0, 0).contrast(Colour::WHITE) - 21.0).abs() < 1e-9);
        assert!((Colour(0x76, 0x76, 0x76).contrast(Colour::WHITE) - 4.54).abs() < 0.01);
        assert_eq!(Colour::parse("#124e78"), Some(Colour(0x12, 0x4e, 0x78)));
        for wrong in ["124e78", "#124e7", "#124e7g", "#é24e7", "#+24e78"] {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
    }
}
