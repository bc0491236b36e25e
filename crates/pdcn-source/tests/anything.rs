//! Any bytes in: reading never panics, keeps what is right, and points into the text.

use pdcn_source::{Folder, Locator, Problem, load};
use proptest::prelude::*;

const HEAD: &str =
    "[[outcome]]\nid = \"IA-001\"\ncompetency = \"IA-EVAL\"\nstatement = \"Énoncé « entier ».\"\nlearn = \"P1\"\n";
const PATH: &str = "editions/2026-2027/primary/ia.toml";

/// Loads one file of outcomes and finds the place of every problem.
fn problems(bytes: Vec<u8>) -> (usize, Vec<Problem>) {
    let loaded = load(Folder::from_bytes([
        (PATH, bytes),
        (
            "editions/2026-2027/edition.toml",
            b"id = \"2026-2027\"\ntitle = \"x\"\nstatus = \"draft\"\nlicense = \"x\"\n".to_vec(),
        ),
    ]));
    let mut locator = Locator::new(&loaded.sources);
    for problem in &loaded.problems {
        let place = problem.place();
        let span = locator.span(&place);
        let text = &loaded.sources.file(place.file).text;
        assert!(span.end <= text.len(), "{problem:?} points outside");
        assert!(text.is_char_boundary(span.start) && text.is_char_boundary(span.end), "{problem:?} cuts a character");
    }
    let outcomes = loaded.pathway.edition("2026-2027").map_or(0, |edition| edition.outcomes.len());
    (outcomes, loaded.problems)
}

/// Pieces that TOML is made of, and that break it.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("[[outcome]]\n".to_owned()),
        Just("[[outcome.prerequisite]]\n".to_owned()),
        Just("[outcome.translation.en]\n".to_owned()),
        Just("id = \"IA-002\"\n".to_owned()),
        Just("id = \"IA-002\n".to_owned()),
        Just("examples = [\"é\", \"ê\"\n".to_owned()),
        Just("examples = { a = 1,\n".to_owned()),
        Just("statement = \"\"\"\nPlusieurs\n[[lignes]]\n\"\"\"\n".to_owned()),
        Just("statement = '''\n".to_owned()),
        Just("learn = 2027-13-45\n".to_owned()),
        Just("[[outcome\n".to_owned()),
        Just("mots tout seuls\n".to_owned()),
        Just("\u{feff}".to_owned()),
        Just("\r".to_owned()),
        "[ -~éœ’«»\\n\\t]{0,12}",
        any::<char>().prop_map(String::from),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        problems(bytes);
    }

    #[test]
    fn any_pieces_are_read(pieces in prop::collection::vec(piece(), 0..24)) {
        problems(pieces.concat().into_bytes());
    }

    #[test]
    fn what_comes_before_and_after_is_still_read(pieces in prop::collection::vec(piece(), 1..6)) {
        // A text in three quotes may rightly swallow what follows.
        let middle = pieces.concat();
        prop_assume!(!middle.contains("\"\"\"") && !middle.contains("'''"));
        let text = format!("{HEAD}\n[[outcome]]\n{middle}\n{}", HEAD.replace("IA-001", "IA-003"));
        let (outcomes, _) = problems(text.into_bytes());
        prop_assert!(outcomes >= 2, "{outcomes} outcomes");
    }
}

#[test]
fn a_right_file_has_no_problem() {
    assert_eq!(problems(HEAD.as_bytes().to_vec()), (1, Vec::new()));
}
