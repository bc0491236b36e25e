//! What tells programs of a site: of what changed, a feed (Atom, RFC 4287); of its pages, a sitemap.

use std::fmt::Write as _;

use maud::html;

use crate::format::markup::escaped;
use crate::format::plain::shown;

/// What changed, for programs that follow it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Feed {
    /// What is followed.
    pub title: String,
    /// The tag of its language: `fr-CA`.
    pub language: String,
    /// The address of the home page: whole, since it tells the feed apart from all others.
    pub home: String,
    /// The day on which it was made: `2026-11-24`.
    pub day: String,
    /// What there is to tell, the last first.
    pub news: Vec<News>,
}

/// What there is to tell at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct News {
    /// What tells it apart from others of the same feed, as long as the site lives.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// What is told, a line each, with the page that it leads to.
    pub lines: Vec<(Option<String>, String)>,
}

impl Feed {
    /// Returns the feed as a file of Atom.
    pub fn atom(&self) -> String {
        let day = format!("{}T00:00:00Z", self.day);
        let mut atom = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        let _ = writeln!(atom, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">", escaped(&self.language));
        let _ = writeln!(
            atom,
            "<id>{}</id><title>{}</title><updated>{day}</updated>",
            escaped(&self.home),
            escaped(&self.title)
        );
        let _ = writeln!(
            atom,
            "<author><name>{}</name></author><link href=\"{}\"/>",
            escaped(&self.title),
            escaped(&self.home)
        );
        for news in &self.news {
            let _ = write!(atom, "<entry><id>{}#{}</id>", escaped(&self.home), escaped(&fragment(&news.id)));
            let _ = write!(atom, "<title>{}</title><updated>{day}</updated>", escaped(&news.title));
            // Markup in a text: what is escaped once for the page is escaped again for the feed.
            let told = html! {
                ul {
                    @for (page, line) in &news.lines {
                        li { @if let Some(page) = page { a href=(shown(page)) { (shown(line)) } } @else { (shown(line)) } }
                    }
                }
            };
            let _ = writeln!(atom, "<content type=\"html\">{}</content></entry>", escaped(&told.0));
        }
        atom.push_str("</feed>\n");
        atom
    }
}

/// Returns the addresses of pages as a file of a sitemap.
pub fn sitemap<'p>(pages: impl IntoIterator<Item = &'p str>) -> String {
    let mut map = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for page in pages {
        let _ = writeln!(map, "<url><loc>{}</loc></url>", escaped(&encoded(page)));
    }
    map.push_str("</urlset>\n");
    map
}

/// An address in which only characters of ASCII stand.
fn encoded(address: &str) -> String {
    let mut encoded = String::new();
    for byte in address.bytes() {
        if byte.is_ascii_graphic() {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

/// A name as what stands after the `#` of an id.
fn fragment(name: &str) -> String {
    let kept = |character: char| if character.is_ascii_alphanumeric() { character } else { '-' };
    name.chars().map(kept).collect()
}

#[cfg(test)]
mod tests {
    use super::{Feed, News, sitemap};

    #[test]
    fn words_end_nothing_in_a_feed() {
        let line = (Some("a.html?b=\"&c".to_owned()), "</ul>]]></content> & \u{202e}".to_owned());
        let news = News { id: "2026-2027".into(), title: "<b>".into(), lines: vec![line] };
        let feed = Feed { title: "T & T".into(), news: vec![news], day: "2026-11-24".into(), ..Feed::default() };
        let atom = feed.atom();
        assert_eq!(atom.matches("</content>").count(), 1, "{atom}");
        assert!(atom.contains("<title>&lt;b&gt;</title><updated>2026-11-24T00:00:00Z</updated>"), "{atom}");
        assert!(atom.contains("&amp;lt;/ul&amp;gt;]]&amp;gt;&amp;lt;/content") && !atom.contains('\u{202e}'), "{atom}");
    }

    #[test]
    fn addresses_of_a_sitemap_are_of_ascii() {
        let map = sitemap(["https://exemple.ca/code-Fran\u{e7}ais.html?a&b"]);
        assert!(map.contains("<loc>https://exemple.ca/code-Fran%C3%A7ais.html?a&amp;b</loc>"), "{map}");
    }
}
