//! What people call a colour: nobody knows `FFF2CC` for the pale yellow of her table.

use pdcn_texts::Text;

/// Names a colour that is given as six digits, which stay beside the name. What is no such colour is shown as it is.
pub fn colour_name(colour: &str) -> Text {
    let part = |at: usize| i32::from_str_radix(colour.get(at..at + 2)?, 16).ok();
    let (Some(red), Some(green), Some(blue)) = (part(0), part(2), part(4)) else {
        return Text::new("colour-named").part("unknown").with("colour", colour);
    };
    let (most, least) = (red.max(green).max(blue), red.min(green).min(blue));
    let light = i32::midpoint(most, least);
    let shade = match light {
        200.. => "pale",
        ..90 => "dark",
        _ => "plain",
    };
    let hue = Text::new("hue").part(hue([red, green, blue], most, most - least));
    Text::new("colour-named").part(shade).with("hue", hue).with("colour", colour)
}

/// The name of a hue: as an angle on the wheel of colours, in degrees, red at 0.
fn hue([red, green, blue]: [i32; 3], most: i32, range: i32) -> &'static str {
    if range < 16 {
        return "grey";
    }
    let angle = match most {
        _ if most == red => 60 * (green - blue) / range,
        _ if most == green => 120 + 60 * (blue - red) / range,
        _ => 240 + 60 * (red - green) / range,
    };
    match angle.rem_euclid(360) {
        15..40 => "orange",
        40..70 => "yellow",
        70..165 => "green",
        165..190 => "turquoise",
        190..255 => "blue",
        255..295 => "purple",
        295..345 => "pink",
        _ => "red",
    }
}

#[cfg(test)]
mod tests {
    use super::colour_name;

    #[test]
    fn colours_of_spreadsheets_have_the_names_that_people_give_them() {
        let words = crate::texts::words(pdcn_texts::Language::French);
        for (colour, name) in [
            ("FFF2CC", "jaune pâle (FFF2CC)"),
            ("A9D08E", "vert (A9D08E)"),
            ("D9D9D9", "gris pâle (D9D9D9)"),
            ("FF0000", "rouge (FF0000)"),
            ("1F4E78", "bleu foncé (1F4E78)"),
            ("FCE4D6", "orange pâle (FCE4D6)"),
            ("7030A0", "violet (7030A0)"),
            ("x", "x"),
        ] {
            assert_eq!(words.text(&colour_name(colour)), name);
        }
    }
}
