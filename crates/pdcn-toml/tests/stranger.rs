//! The crate as one who knows nothing of pathways would use it: manifests of other programs, with slips.

use pdcn_toml::{
    Document, Edit, EditError, Finder, Habits, Part, Step, SyntaxError, apply, disorders, newer_syntax, recover,
    removal,
};
use toml::Table;
use toml::de::DeTable;

/// A manifest with three slips, comments, a byte order mark and the line ends of Windows.
const MANIFEST: &str = "\u{FEFF}# The manifest.\r\n[package]\r\nname = \"demo\"\t# kept\r\nversion: \"0.1.0\"\r\n\r\n\
                        [dependencies]\r\nserde = { version = \"1\", features = [\"derive\" \"std\"] }\r\n\
                        # quick\r\nrayon = \"1.12\r\n\r\n[[bin]]\r\nname = \"demo\"\r\n";

fn keys(path: &[&'static str]) -> Vec<Step> {
    path.iter().map(|key| Step::Key((*key).into())).collect()
}

#[test]
fn a_manifest_with_slips_is_read_around_them_and_set_right_byte_for_byte() {
    let recovered = recover(MANIFEST, &Habits::default());
    let errors: Vec<&SyntaxError> = recovered.slips.iter().map(|slip| &slip.error).collect();
    assert_eq!(errors, [&SyntaxError::Colon, &SyntaxError::MissingComma, &SyntaxError::UnclosedString]);
    let read = recovered.text.expect("a text to read instead");
    assert_eq!(read.len(), MANIFEST.len());
    let table: Table = toml::from_str(&read).expect("TOML");
    assert_eq!(table["package"]["version"].as_str(), Some("0.1.0"));
    assert_eq!(table["bin"][0]["name"].as_str(), Some("demo"));

    let edits: Vec<Edit> = recovered.slips.into_iter().flat_map(|slip| slip.mend).collect();
    let mended = apply(MANIFEST, edits).expect("edits that do not overlap");
    let expected = MANIFEST
        .replace("version: ", "version = ")
        .replace("\"derive\" \"std\"", "\"derive\", \"std\"")
        .replace("\"1.12\r", "\"1.12\"\r");
    assert_eq!(mended, expected);
    assert!(recover(&mended, &Habits::default()).slips.is_empty());
}

#[test]
fn a_value_is_changed_and_a_table_taken_out_and_all_else_stays() {
    let text = MANIFEST.replace("version: ", "version = ").replace("\"derive\" ", "").replace("\"1.12\r", "\"1.12\"\r");
    let mut finder = Finder::new(Document::new(&text));
    let value = finder.own_span(&keys(&["dependencies", "serde", "version"]), &Part::Value).expect("a value");
    let key = finder.renaming(&keys(&["dependencies", "rayon"]), "rayon-core").expect("a free name");
    let mut bin = keys(&["bin"]);
    bin.push(Step::Index(0));
    let block = finder.removal(&bin, &Part::Value).expect("a table of a list");
    let edits = [(value, "\"1.0\"".to_owned()), (key, "rayon-core".to_owned()), (block.bytes, block.kept)];
    let changed = apply(&text, edits).expect("edits that do not overlap");
    let expected = text
        .replace("version = \"1\"", "version = \"1.0\"")
        .replace("rayon = ", "rayon-core = ")
        .replace("\r\n[[bin]]\r\nname = \"demo\"\r\n", "");
    assert_eq!(changed, expected);
    assert_eq!(finder.renaming(&keys(&["dependencies", "rayon"]), "serde"), None, "the name is taken");
}

#[test]
fn edits_that_overlap_change_nothing() {
    let error = apply(MANIFEST, [(3..9, "x"), (5..12, "y")]).expect_err("an overlap");
    assert_eq!(error, EditError::Overlap(3..9, 5..12));
    let boxed: Box<dyn std::error::Error> = Box::new(error);
    assert_eq!(boxed.to_string(), "the edits of bytes 3..9 and 5..12 overlap");
}

#[test]
fn what_is_right_is_read_as_it_is() {
    let text = "a = 1\nb = { c = [1, 2] }\n";
    let recovered = recover(text, &Habits::default());
    assert!(recovered.slips.is_empty() && recovered.text.is_none());
    let tree = DeTable::parse(text).expect("TOML");
    let element = [keys(&["b", "c"]), vec![Step::Index(0)]].concat();
    let gone = removal(text, tree.get_ref(), &[], &element).expect("an element");
    assert_eq!(apply(text, [(gone.bytes, gone.kept)]).as_deref(), Ok("a = 1\nb = { c = [2] }\n"));
}

#[test]
fn the_order_of_keys_is_whatever_one_says() {
    let text = "[package]\nversion = \"1\" # which\n# ours\nname = \"demo\"\n";
    let tree = DeTable::parse(text).expect("TOML");
    let found = disorders(text, tree.get_ref(), |_| vec!["package", "name", "version"]);
    let [disorder] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((disorder.key.as_str(), disorder.before.as_str()), ("name", "version"));
    let sorted = apply(text, disorder.edit.clone());
    assert_eq!(sorted.as_deref(), Ok("[package]\n# ours\nname = \"demo\"\nversion = \"1\" # which\n"));
}

#[test]
fn toml_of_the_next_version_is_said_in_that_of_the_last() {
    let text = "serde = {\n  version = \"1\",\n}\n";
    let edits = newer_syntax(text).into_iter().filter_map(|one| one.older).flatten();
    assert_eq!(apply(text, edits).as_deref(), Ok("serde = { version = \"1\" }\n"));
}

#[test]
fn words_are_those_of_the_format() {
    let text = "publish = no\n";
    let mended = |habits: &Habits| {
        let edits: Vec<Edit> = recover(text, habits).slips.into_iter().flat_map(|slip| slip.mend).collect();
        apply(text, edits).expect("edits that do not overlap")
    };
    assert_eq!(mended(&Habits::default()), "publish = false\n");
    assert_eq!(mended(&Habits { no: "\"never\"", ..Habits::default() }), "publish = \"never\"\n");
}
