//! A document of Word read back, in another way than it is written: its parts, its paragraphs as they are when all changes are
//! accepted or refused, and its comments.

use std::io::{Cursor, Read as _};

use roxmltree::{Document as Xml, Node};

/// What is done with all changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decide {
    Accept,
    Refuse,
    /// Nothing: all words, those that came and those that went.
    Leave,
}

impl Decide {
    /// The element of the changes whose words go.
    fn gone(self) -> &'static str {
        match self {
            Self::Accept => "del",
            Self::Refuse => "ins",
            Self::Leave => "none",
        }
    }
}

/// The parts of a file, by name.
pub(crate) fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    (0..zip.len())
        .map(|at| {
            let mut part = zip.by_index(at).expect("a part");
            let mut text = String::new();
            part.read_to_string(&mut text).expect("UTF-8");
            (part.name().expect("a name").into_owned(), text)
        })
        .collect()
}

/// A part.
pub(crate) fn part(bytes: &[u8], name: &str) -> Option<String> {
    parts(bytes).into_iter().find(|(part, _)| part == name).map(|(_, text)| text)
}

fn is(node: Node<'_, '_>, name: &str) -> bool {
    node.tag_name().name() == name
}

fn child<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    node.children().find(|child| is(*child, name))
}

fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attributes().find(|attribute| attribute.name() == name).map(|attribute| attribute.value())
}

/// The words of a paragraph once all changes in it are decided; tabs are tabs.
pub(crate) fn words(paragraph: Node<'_, '_>, decide: Decide) -> String {
    let gone = decide.gone();
    let stays = |node: &Node<'_, '_>| !node.ancestors().take_while(|one| *one != paragraph).any(|one| is(one, gone));
    paragraph
        .descendants()
        .filter(|node| {
            is(*node, "t") || is(*node, "delText") || is(*node, "tab") && node.parent().is_some_and(|run| is(run, "r"))
        })
        .filter(stays)
        .map(|node| if is(node, "tab") { "\t" } else { node.text().unwrap_or_default() })
        .collect()
}

/// The paragraphs outside of tables once all changes are decided, each with its style: a paragraph whose mark goes gives what is
/// left of it to the next one.
pub(crate) fn paragraphs(document: &str, decide: Decide) -> Vec<(String, String)> {
    let xml = Xml::parse(document).expect("XML");
    let body = child(xml.root_element(), "body").expect("a body");
    let gone = decide.gone();
    let mut found = Vec::new();
    let mut left = String::new();
    for paragraph in body.children().filter(|node| is(*node, "p")) {
        let properties = child(paragraph, "pPr");
        let mark = properties.and_then(|properties| child(properties, "rPr"));
        left.push_str(&words(paragraph, decide));
        if mark.is_some_and(|mark| child(mark, gone).is_some()) {
            continue;
        }
        let style = properties.and_then(|properties| child(properties, "pStyle"));
        let style = style.and_then(|style| attribute(style, "val")).unwrap_or_default();
        found.push((style.to_owned(), std::mem::take(&mut left)));
    }
    assert_eq!(left, "", "the last paragraph stays");
    found
}

/// The comments, each with the words of the paragraph that it is on, before anything is decided.
pub(crate) fn comments(bytes: &[u8]) -> Vec<(String, Vec<String>)> {
    let Some(part_of_comments) = part(bytes, "word/comments.xml") else { return Vec::new() };
    let (comments, document) =
        (Xml::parse(&part_of_comments).expect("XML"), part(bytes, "word/document.xml").expect("text"));
    let document = Xml::parse(&document).expect("XML");
    let commented = |id: Option<&str>| {
        let begins = |node: &Node<'_, '_>| is(*node, "commentRangeStart") && attribute(*node, "id") == id;
        let start = document.descendants().find(begins).expect("what it is on");
        let paragraph = start.ancestors().find(|node| is(*node, "p")).expect("its paragraph");
        paragraph
            .descendants()
            .filter(|node| is(*node, "t") || is(*node, "delText"))
            .filter_map(|node| node.text())
            .collect()
    };
    comments
        .descendants()
        .filter(|node| is(*node, "comment"))
        .map(|comment| {
            let texts =
                comment.children().filter(|node| is(*node, "p")).map(|one| words(one, Decide::Accept)).collect();
            (commented(attribute(comment, "id")), texts)
        })
        .collect()
}
