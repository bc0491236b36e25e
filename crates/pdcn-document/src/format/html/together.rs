//! The pages of a site as one file, to be sent: each is an article, and the one that is led to is shown, by the style sheet alone.

use std::io::{self, Write};

use maud::{PreEscaped, Render as _, html};

use super::text::Words;
use super::{Page, site_style};
use crate::{Document, Site};

/// Shows the page that the address names, or that holds what it names; the first without one. Where that cannot be said, all.
const SHOWN: &str = "\
@supports selector(:has(a)){article{display:none}article:target,article:has(:target),article.searched{display:block}\
body:not(:has(:target)):not(:has(.searched))>article:first-of-type{display:block}}article:target{outline:none}\
@supports not selector(:has(a)){article{border-top:.5rem solid var(--line);margin-top:2rem}}";

/// Writes pages as one file that begins with the first of them, each with the name of its place, where [`Site::moved`] leads.
///
/// # Errors
///
/// What `out` says.
pub fn write_together(pages: &[(&str, &Document<'_>)], site: &Site, out: &mut dyn Write) -> io::Result<()> {
    let Some((_, first)) = pages.first() else { return Ok(()) };
    let documents: Vec<&Document<'_>> = pages.iter().map(|(_, document)| *document).collect();
    let mut head = (*first).clone();
    head.finder = documents.iter().find_map(|document| document.finder.clone());
    let sheet = site_style(&documents) + SHOWN;
    out.write_all(Page::new(&head, site, String::new()).head(&sheet).0.as_bytes())?;
    for (name, document) in pages {
        let mut opening = String::from("<article id=\"");
        Words(name).render_to(&mut opening);
        opening.push_str("\">");
        out.write_all(opening.as_bytes())?;
        Page::new(document, site, format!("{name}:")).body(out)?;
        out.write_all(b"</article>\n")?;
    }
    out.write_all(html! { (PreEscaped("</body></html>\n")) }.0.as_bytes())
}
