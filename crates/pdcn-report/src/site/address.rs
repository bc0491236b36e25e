//! Where the pages of a site are.

/// What stands around the names of pages: where they are read, and the language where another has them too.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// Where the site is read, up to the last `/`; empty when that is not known.
    pub base: String,
    /// What stands before the ending of each name: `.en`.
    pub tag: String,
}

impl Address {
    /// Returns true when it is known where the site is read. Else nothing is said to programs that find their way by addresses:
    /// what they would keep are paths of somebody's disk.
    pub fn is_known(&self) -> bool {
        !self.base.is_empty()
    }

    /// Returns the name of the file of a page here.
    pub fn file(&self, page: &str) -> String {
        match page.rsplit_once('.') {
            Some((stem, ending)) if !self.tag.is_empty() => format!("{stem}{}.{ending}", self.tag),
            _ => page.to_owned(),
        }
    }

    /// Returns where a page is read; its file, when it is not known where the site is.
    pub fn of(&self, page: &str) -> String {
        format!("{}{}", self.base, self.file(page))
    }
}
