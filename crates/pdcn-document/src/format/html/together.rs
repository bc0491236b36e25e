//! The pages of a site as one file, to be sent: each is an article, of which a small program shows the one that the address names.
//! Without it all are there, one below the other.

use std::io::{self, Write};

use maud::{PreEscaped, Render as _, html};

use super::brief::Brief;
use super::text::Words;
use super::{Page, finder, site_style};
use crate::{Document, Site};

/// The program.
const SCRIPT: &str = include_str!("together.js");
/// What names it in the policy of the page: its fingerprint.
const PROGRAM: &str = "'sha256-+Wa0YPk8KmUqxm1jxc4SWJ1rCm+Levq8A+bQb+KyMHQ='";
/// Where the program runs, one page is shown; where it does not, pages are told apart.
const SHOWN: &str = "\
.paged article{display:none}.paged article.shown{display:block}article:target{outline:none}\
html:not(.paged) article{border-top:.5rem solid var(--line);margin-top:2rem}";

/// Writes pages as one file that begins with the first of them, each with the name of its place, where [`Site::moved`] leads.
///
/// # Errors
///
/// What `out` says.
pub fn write_together(pages: &[(&str, &Document<'_>)], site: &Site, out: &mut dyn Write) -> io::Result<()> {
    let Some((_, first)) = pages.first() else { return Ok(()) };
    let documents: Vec<&Document<'_>> = pages.iter().map(|(_, document)| *document).collect();
    let sheet = site_style(&documents) + SHOWN;
    let programs: &[&str] = if documents.iter().any(|document| document.finder.is_some()) {
        &[PROGRAM, finder::PROGRAM]
    } else {
        &[PROGRAM]
    };
    let mut out = Brief::new(out);
    let head = Page::new(first, site, String::new()).head(&sheet, programs);
    out.write_all(html! { (head) script { (PreEscaped(SCRIPT)) } }.0.as_bytes())?;
    for (name, document) in pages {
        let mut opening = String::from("<article id=\"");
        Words(name).render_to(&mut opening);
        opening.push_str("\">");
        out.write_all(opening.as_bytes())?;
        Page::new(document, site, format!("{name}:")).body(&mut out)?;
        out.write_all(b"</article>\n")?;
    }
    out.write_all(b"</body></html>\n")?;
    out.flush()
}
