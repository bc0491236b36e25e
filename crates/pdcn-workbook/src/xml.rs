//! What the parts of workbooks and documents are read with, beside the reader of XML: attributes whatever their prefix, and
//! references to characters.

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart};

/// The value of an attribute, whatever its prefix.
pub(crate) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = element.attributes().flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
    Some(attribute.normalized_value(XmlVersion::default()).ok()?.into_owned())
}

/// What `&amp;` and its like stand for; nothing for what no program of an office writes.
pub(crate) fn referred(reference: &BytesRef<'_>) -> String {
    match reference.resolve_char_ref() {
        Ok(Some(character)) => character.to_string(),
        _ => resolve_predefined_entity(&reference.xml_content(XmlVersion::default())).unwrap_or_default().to_owned(),
    }
}
