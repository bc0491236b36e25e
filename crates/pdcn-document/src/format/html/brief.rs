//! What HTML lets a page do without: the ends of elements that end where the next one begins, and the quotes around a value that
//! nothing in it would end. It is a twelfth of a page, and browsers make the same of it.

use std::io::{self, Write};

/// Elements whose end says nothing where this crate writes them: before their like, or at the end of what they are in.
const ENDLESS: &[&[u8]] = &[
    b"p", b"li", b"dt", b"dd", b"td", b"th", b"tr", b"thead", b"tbody", b"caption", b"option", b"head", b"body",
    b"html",
];
/// Tags before which the end of a line says nothing: those of drawings. Rows of tables stay on their lines, to be compared.
const APART: [&[u8]; 9] = [b"<text", b"<path", b"<rect", b"<line", b"<circle", b"<g>", b"<g ", b"</g>", b"</svg>"];
/// What a drawing says of itself and a page says of all of them.
const OF_PAGE: [&str; 2] = [
    " xmlns=\"http://www.w3.org/2000/svg\"",
    " font-family=\"Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif\"",
];
/// What holds colours.
const PAINTS: [&[u8]; 2] = [b" fill=", b" stroke="];
/// Elements in which nothing is markup up to their end.
const RAW: &[(&[u8], &[u8])] = &[(b"<script", b"</script>"), (b"<style", b"</style>")];

/// Passes a page on without what it can do without. Signs of markup in texts and values must be escaped.
pub(super) struct Brief<'w> {
    out: &'w mut dyn Write,
    /// What was begun and not ended: a tag or a program.
    begun: Vec<u8>,
}

impl<'w> Brief<'w> {
    pub(super) fn new(out: &'w mut dyn Write) -> Self {
        Self { out, begun: Vec::new() }
    }
}

impl Write for Brief<'_> {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        let whole = if self.begun.is_empty() { piece } else { &[&std::mem::take(&mut self.begun), piece].concat() };
        let mut short = Vec::with_capacity(whole.len());
        let left = shorten(whole, &mut short);
        self.begun = left.to_vec();
        self.out.write_all(&short)?;
        Ok(piece.len())
    }

    /// What is not ended by now never is.
    fn flush(&mut self) -> io::Result<()> {
        self.out.write_all(&std::mem::take(&mut self.begun))?;
        self.out.flush()
    }
}

/// Writes markup without what it can do without, up to what is begun and not ended, which is given back.
fn shorten<'m>(markup: &'m [u8], short: &mut Vec<u8>) -> &'m [u8] {
    let mut rest = markup;
    while let Some(start) = find(rest, b"<") {
        let (text, from) = rest.split_at(start);
        let raw = RAW.iter().find(|(begin, _)| from.starts_with(begin));
        let end = raw.map_or(0, |(_, end)| find(from, end).unwrap_or(from.len()));
        let Some(close) = find(from, b">").filter(|_| end < from.len()) else {
            let (text, begun) = rest.split_at(start - usize::from(text.ends_with(b"\n")));
            short.extend_from_slice(text);
            return begun;
        };
        short.extend_from_slice(text);
        let (tag, after) = from.split_at(close + 1);
        put(tag, short);
        // What is in a program is as it is; its end is a tag as any other.
        let (as_is, after) = after.split_at(end.saturating_sub(close + 1));
        short.extend_from_slice(as_is);
        rest = after;
    }
    // A line may end before a tag that comes later.
    let (text, end) = rest.split_at(rest.len() - usize::from(rest.ends_with(b"\n")));
    short.extend_from_slice(text);
    end
}

/// One tag.
fn put(tag: &[u8], short: &mut Vec<u8>) {
    let end = tag.strip_prefix(b"</").and_then(|name| name.strip_suffix(b">"));
    if end.is_some_and(|name| ENDLESS.contains(&name)) {
        return;
    }
    if tag.starts_with(b"<svg ") && OF_PAGE.iter().any(|said| find(tag, said.as_bytes()).is_some()) {
        let own = OF_PAGE.iter().fold(String::from_utf8_lossy(tag).into_owned(), |tag, said| tag.replace(said, ""));
        return put(own.as_bytes(), short);
    }
    if short.ends_with(b"\n") && APART.iter().any(|begin| tag.starts_with(begin)) {
        short.pop();
    }
    let mut rest = tag;
    while let Some(start) = find(rest, b"=\"") {
        let (name, from) = rest.split_at(start + 1);
        short.extend_from_slice(name);
        let quoted = from.iter().skip(1).position(|byte| *byte == b'"').map_or(from.len(), |length| length + 2);
        let (value, after) = from.split_at(quoted);
        let bare = value.get(1..value.len() - 1).filter(|bare| is_bare(bare));
        match bare {
            Some(bare) if PAINTS.iter().any(|paint| name.ends_with(paint)) => colour(bare, short),
            _ => short.extend_from_slice(bare.unwrap_or(value)),
        }
        // A stroke would be part of the value.
        if bare.is_some() && after.starts_with(b"/") {
            short.push(b' ');
        }
        rest = after;
    }
    short.extend_from_slice(rest);
}

/// A colour, with three digits when each is there twice.
fn colour(value: &[u8], short: &mut Vec<u8>) {
    match value {
        [b'#', red, red_too, green, green_too, blue, blue_too]
            if red == red_too && green == green_too && blue == blue_too =>
        {
            short.extend([b'#', *red, *green, *blue]);
        }
        value => short.extend_from_slice(value),
    }
}

/// A value that can stand without quotes.
fn is_bare(value: &[u8]) -> bool {
    let ends = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b'=' | b'<' | b'>' | b'`');
    !value.is_empty() && !value.iter().any(ends)
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::{Brief, OF_PAGE};

    fn brief(pieces: &[&str]) -> String {
        let mut out = Vec::new();
        let mut brief = Brief::new(&mut out);
        for piece in pieces {
            brief.write_all(piece.as_bytes()).expect("room");
        }
        brief.flush().expect("room");
        String::from_utf8(out).expect("letters")
    }

    #[test]
    fn ends_and_quotes_that_say_nothing_are_left_out() {
        let table = r#"<table><tbody><tr class="total"><td class="c n">1</td><td id="a">é</td></tr></tbody></table>"#;
        assert_eq!(brief(&[table]), r#"<table><tbody><tr class=total><td class="c n">1<td id=a>é</table>"#);
        assert_eq!(brief(&["<p>a</p><ul><li>b</li></ul>"]), "<p>a<ul><li>b</ul>");
    }

    #[test]
    fn what_would_end_a_value_keeps_its_quotes() {
        for whole in [r#"<a href="a.html#q=b">"#, r#"<option value="">"#, r#"<a title="it's">"#] {
            assert_eq!(brief(&[whole]), whole);
        }
        assert_eq!(
            brief(&[r##"<g fill="#ffffff" id="#ffffff" stroke="#fefefe">"##]),
            "<g fill=#fff id=#ffffff stroke=#fefefe>"
        );
        assert_eq!(brief(&[r#"<rect x="1"/><g id="a b"/>"#]), r#"<rect x=1 /><g id="a b"/>"#);
        assert_eq!(brief(&[r#"<a href="a?b&amp;c">&lt;td&gt;</a>"#]), "<a href=a?b&amp;c>&lt;td&gt;</a>");
    }

    #[test]
    fn lines_end_where_that_may_be_read() {
        assert_eq!(brief(&["<td>a</td>\n<tr>"]), "<td>a\n<tr>");
        let drawing = ["<g>\n", "<path d=\"M1 2\"/>\n</g>\n<a>x</a>\n<a>y</a>"];
        assert_eq!(brief(&drawing), "<g><path d=\"M1 2\"/></g>\n<a>x</a>\n<a>y</a>");
    }

    #[test]
    fn a_drawing_in_a_page_is_of_its_font_and_kind() {
        let svg = |attributes: &str| format!("<svg{attributes} role=\"img\">");
        assert_eq!(brief(&[&svg(&OF_PAGE.concat())]), "<svg role=img>");
        assert_eq!(brief(&[&svg(" font-family=\"X\"")]), "<svg font-family=X role=img>");
        // The style sheet says what drawings no longer say.
        let fonts = OF_PAGE[1].trim_start_matches(" font-family=\"").trim_end_matches('"');
        assert!(include_str!("style.css").contains(&format!("font-family: {fonts};")));
    }

    #[test]
    fn programs_and_style_sheets_are_as_they_were() {
        let program = "<script>if (a < b) c = `<i x=\"1\"></td>`;</script>";
        assert_eq!(brief(&[program, "<td></td>"]), format!("{program}<td>"));
        let data = "<script type=\"application/json\">{\"a\":\"<\\/td>\"}</script>";
        assert_eq!(brief(&[data]), data.replace("type=\"application/json\"", "type=application/json"));
        assert_eq!(brief(&["<style>a[b=\"c\"]{}</style>"]), "<style>a[b=\"c\"]{}</style>");
    }

    #[test]
    fn it_does_not_matter_where_the_pieces_part() {
        let whole = "<li class=\"é\">a</li><script>\"</li>\"</script><td>b</td>\n<rect>tail\n<b";
        let at_once = brief(&[whole]);
        for (at, _) in whole.char_indices() {
            let (one, other) = whole.split_at(at);
            assert_eq!(brief(&[one, other]), at_once, "at {at}");
        }
    }
}
