//! The page: the one that the program carries, or one that is given; as it is in a file, and as it is served.

use std::borrow::Cow;
use std::fs;
use std::io::{Error, ErrorKind};
use std::path::Path;

use crate::failure::Failure;
use crate::outputs::Written;

/// The page that the program carries.
#[cfg(feature = "atelier")]
const CARRIED: Option<&str> = Some(include_str!(env!("PDCN_ATELIER_PAGE")));
/// The page that the program carries: none.
#[cfg(not(feature = "atelier"))]
const CARRIED: Option<&str> = None;

/// The largest file that is read as the page: far more than it has.
const LARGEST: u64 = 64 << 20;

/// Where the page says what it allows, which is nothing by default.
const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ";

/// The page, as text.
pub(super) struct Page(Cow<'static, str>);

impl Page {
    /// Takes the page of a file, else the one that the program carries.
    pub(super) fn of(file: Option<&Path>) -> Result<Self, Failure> {
        match (file, CARRIED) {
            (Some(path), _) => Self::read(path),
            (None, Some(carried)) => Ok(Self(Cow::Borrowed(carried))),
            (None, None) => Err(Failure::new("atelier-no-page")),
        }
    }

    fn read(path: &Path) -> Result<Self, Failure> {
        let failed = |error: Error| match error.kind() {
            ErrorKind::NotFound => Failure::no_such_path(path),
            _ => Failure::read(path, &error),
        };
        let is_other = || Failure::new("atelier-other-page").path(path);
        let there = fs::metadata(path).map_err(failed)?;
        if !there.is_file() || there.len() > LARGEST {
            return Err(is_other());
        }
        let text = String::from_utf8(fs::read(path).map_err(failed)?).map_err(|_| is_other())?;
        if text.matches(POLICY).count() == 1 { Ok(Self(Cow::Owned(text))) } else { Err(is_other()) }
    }

    /// The page as it is in a file.
    pub(super) fn text(&self) -> &str {
        &self.0
    }

    /// The page as it is served: it may ask whoever served it, and nobody else, and knows the word to do so with.
    pub(super) fn served(&self, token: &str) -> String {
        let known = format!("<meta name=\"pdcn-served\" content=\"{token}\">\n{POLICY}connect-src 'self'; ");
        self.0.replacen(POLICY, &known, 1)
    }
}

/// What the page is written as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct PageFormat;

impl Written for PageFormat {
    fn all() -> Vec<Self> {
        vec![Self]
    }

    fn name(self) -> &'static str {
        "html"
    }

    fn endings(self) -> &'static [&'static str] {
        &["html", "htm"]
    }

    fn is_text(self) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::Page;

    #[test]
    fn what_is_served_is_the_page_but_for_the_word_and_the_one_connection() {
        let head = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
        let page = format!("<!doctype html>\n{head}default-src 'none'; script-src 'x'\">\n<title>A</title>");
        let served = Page(page.clone().into()).served("0123");
        let without = served.replacen("<meta name=\"pdcn-served\" content=\"0123\">\n", "", 1);
        assert_ne!(without, served);
        assert_eq!(without.replacen("connect-src 'self'; ", "", 1), page);
        assert!(served.contains("content=\"default-src 'none'; connect-src 'self'; script-src 'x'\""), "{served}");
    }
}
