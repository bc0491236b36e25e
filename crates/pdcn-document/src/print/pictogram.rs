//! Which pictures may stand beside a heading: simple drawings in black and white, so that they can be drawn in any colour, and
//! that ask for nothing outside themselves.

/// The shapes of a pictogram; `svg` and `g` hold them.
const SHAPES: [&str; 7] = ["path", "circle", "ellipse", "rect", "line", "polyline", "polygon"];
/// What may be said of a shape: where it is, and how its line is drawn.
const PLACES: [&str; 24] = [
    "xmlns",
    "viewBox",
    "d",
    "points",
    "x",
    "y",
    "x1",
    "y1",
    "x2",
    "y2",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "width",
    "height",
    "transform",
    "stroke-width",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "fill-rule",
    "opacity",
];
/// The colours that a pictogram may have.
const COLOURS: [&str; 3] = ["#000", "#fff", "none"];

/// Returns true for the text of an SVG file that may be a pictogram: shapes alone, in black and white, without texts, styles,
/// names, links or pictures.
pub fn is_pictogram(text: &str) -> bool {
    let text = text.trim();
    let mut open: Vec<&str> = Vec::new();
    let mut rest = text;
    while let Some(after) = rest.strip_prefix('<') {
        let Some((tag, after)) = after.split_once('>') else { return false };
        rest = after.trim_start();
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name.trim_end()) {
                return false;
            }
            if open.is_empty() {
                return rest.is_empty();
            }
            continue;
        }
        let whole = tag.strip_suffix('/');
        let Some(name) = element(whole.unwrap_or(tag)) else { return false };
        let is_outermost = open.is_empty();
        if is_outermost != (name == "svg") || whole.is_none() && !["svg", "g"].contains(&name) {
            return false;
        }
        if whole.is_none() {
            open.push(name);
        } else if is_outermost {
            return false;
        }
    }
    false
}

/// The name of an element, when all that is said of it may be said.
fn element(tag: &str) -> Option<&str> {
    let (name, said) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
    let is_known = name == "svg" || name == "g" || SHAPES.contains(&name);
    if said.matches('"').count() % 2 != 0 {
        return None;
    }
    let mut parts = said.trim().split('"');
    let mut has_view = false;
    while let Some(key) = parts.next().map(str::trim).filter(|key| !key.is_empty()) {
        let (key, value) = (key.strip_suffix('=')?, parts.next()?);
        match key {
            "fill" | "stroke" if COLOURS.contains(&value) => {}
            "viewBox" if name == "svg" && is_view(value) => has_view = true,
            _ if PLACES.contains(&key) && key != "viewBox" && !(name == "svg" && matches!(key, "width" | "height")) => {
            }
            _ => return None,
        }
        if value.contains(['<', '&']) {
            return None;
        }
    }
    (is_known && (name != "svg" || has_view)).then_some(name)
}

/// True for four numbers, of which the last two are a width and a height.
fn is_view(value: &str) -> bool {
    let numbers: Vec<f64> = value.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    matches!(numbers[..], [_, _, width, height] if width > 0.0 && height > 0.0 && width.is_finite() && height.is_finite())
}

#[cfg(test)]
mod tests {
    use super::is_pictogram;

    fn drawn(inside: &str) -> String {
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\">\n{inside}\n</svg>\n")
    }

    #[test]
    fn shapes_in_black_and_white_are_a_pictogram() {
        let group = "<g fill=\"#fff\" stroke=\"#000\" stroke-width=\"4\"><circle cx=\"20\" cy=\"15\" r=\"7\"/></g>";
        assert!(is_pictogram(&drawn(group)));
        assert!(is_pictogram(&drawn("<path fill=\"none\" d=\"M8 56H56\"/>")));
    }

    #[test]
    fn whatever_else_is_none() {
        for inside in [
            "<script>alert(1)</script>",
            "<text x=\"1\">A</text>",
            "words",
            "<image href=\"https://example.org/a.png\"/>",
            "<path style=\"fill:red\" d=\"M0 0\"/>",
            "<path fill=\"#f00\" d=\"M0 0\"/>",
            "<path fill=\"url(#a)\" d=\"M0 0\"/>",
            "<path onload=\"x\" d=\"M0 0\"/>",
            "<g><path d=\"M0 0\"/>",
            "<path d=\"M0 0\"></g>",
            "<path d=\"M0 0\"",
            "<path d=\"M0 0/>",
            "<!-- a comment -->",
            "<path d=\"&#0;\"/>",
        ] {
            assert!(!is_pictogram(&drawn(inside)), "{inside}");
        }
        for text in
            ["", "<svg", "<svg/>", "<g></g>", "<svg viewBox=\"0 0 0 9\"></svg>", "<svg></svg>x", "\u{0}\u{fffd}"]
        {
            assert!(!is_pictogram(text), "{text}");
        }
    }
}
