//! The world that Typst sees: the templates, the data of one document, the fonts. No disk, no network, no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use super::fonts;

/// The templates, by path.
const TEMPLATES: [(&str, &str); 13] = [
    ("/main.typ", include_str!("templates/main.typ")),
    ("/text.typ", include_str!("templates/text.typ")),
    ("/table.typ", include_str!("templates/table.typ")),
    ("/blocks.typ", include_str!("templates/blocks.typ")),
    ("/timeline.typ", include_str!("templates/timeline.typ")),
    ("/graph.typ", include_str!("templates/graph.typ")),
    ("/bars.typ", include_str!("templates/bars.typ")),
    ("/board.typ", include_str!("templates/board.typ")),
    ("/lane.typ", include_str!("templates/lane.typ")),
    ("/wall.typ", include_str!("templates/wall.typ")),
    ("/leaf.typ", include_str!("templates/leaf.typ")),
    ("/labels.typ", include_str!("templates/labels.typ")),
    ("/poster.typ", include_str!("templates/poster.typ")),
];

/// The standard library, with the headings of table rows that are an extra of Typst.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    LazyHash::new(Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build())
});

static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(fonts::all())));

/// One document to typeset.
#[derive(Debug)]
pub(super) struct Sheet {
    /// The template that is read first.
    main: FileId,
    sources: Vec<Source>,
    files: Vec<(FileId, Bytes)>,
}

impl Sheet {
    /// A document as JSON for a template, and the picture at its head.
    pub(super) fn new(main: &str, document: Vec<u8>, picture: Option<(&'static str, Vec<u8>)>) -> Option<Self> {
        let sources = TEMPLATES
            .iter()
            .map(|(path, text)| Some(Source::new(file(path)?, (*text).to_owned())))
            .collect::<Option<Vec<_>>>()?;
        let mut files = vec![(file("/document.json")?, Bytes::new(document))];
        if let Some((path, bytes)) = picture {
            files.push((file(path)?, Bytes::new(bytes)));
        }
        Some(Self { main: file(main)?, sources, files })
    }

    /// The path and the line of a place in a template.
    pub(super) fn place(&self, span: impl Into<typst::syntax::DiagSpan>) -> Option<(String, usize)> {
        let span = span.into();
        let id = span.id()?;
        let source = self.sources.iter().find(|source| source.id() == id)?;
        let range = typst::WorldExt::range(self, span)?;
        let line = source.text().get(..range.start)?.lines().count();
        Some((id.get().vpath().get_with_slash().to_owned(), line))
    }
}

fn file(path: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
}

impl World for Sheet {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let source = self.sources.iter().find(|source| source.id() == id);
        source.cloned().ok_or_else(|| FileError::NotFound(id.get().vpath().get_with_slash().into()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let file = self.files.iter().find(|(known, _)| *known == id);
        file.map(|(_, bytes)| bytes.clone())
            .ok_or_else(|| FileError::NotFound(id.get().vpath().get_with_slash().into()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts::all().get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
