//! Laws of tables of other places, on any of them: nothing stops the program, every cell is taken or told, what is written is read
//! without a problem, and what was understood, written and read again gives the same.

use pdcn_source::{Folder, load};
use pdcn_texts::{Language, Texts};
use pdcn_workbook::catalogues;
use pdcn_workbook::table::{
    Frame, Sheet, files, guess, language, read_mapping, read_tables, refuse, take, write_mapping,
};
use proptest::prelude::*;

/// What stands in cells of tables, and what does not.
const CELLS: [&str; 34] = [
    "",
    "",
    "",
    "→",
    "★",
    "x",
    "Volet",
    "Énoncé",
    "Compétence",
    "Année",
    "Code",
    "Exemples",
    "Note",
    "1re",
    "2e année",
    "P3",
    "Sec. 1",
    "3e cycle",
    "M4",
    "Nommer un écran de la maison",
    "Choisir un mot de passe",
    "Volet 1 : Vie privée",
    "Intelligence artificielle",
    "Légende : → apprend",
    "?",
    "a",
    "=1+1",
    "\u{1b}[31m\"\"\"",
    "2e cycle",
    "Éte\u{301}",
    "★ : maîtrise",
    "N/A",
    "2026-2027",
    "https://example.org/x",
];

fn csv(rows: &[Vec<usize>]) -> Vec<u8> {
    let cell = |at: &usize| format!("\"{}\"", CELLS.get(*at).unwrap_or(&"").replace('"', "\"\""));
    let row = |row: &Vec<usize>| row.iter().map(cell).collect::<Vec<_>>().join(";");
    rows.iter().map(row).collect::<Vec<_>>().join("\r\n").into_bytes()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn every_cell_of_any_table_is_taken_or_told(rows in prop::collection::vec(prop::collection::vec(0..CELLS.len(), 1..8), 1..12)) {
        let sheets = read_tables("t.csv", csv(&rows)).expect("CSV");
        let edition = pdcn_pathway::pathway().current().expect("an edition");
        let frame = Frame::of(edition, &language(&sheets));
        let mut mapping = guess(&sheets, &frame, "t.csv", "2026-2027");
        let taken = take(&sheets, &mapping, &frame);
        let texts: usize = sheets.iter().map(Sheet::n_texts).sum();
        prop_assert_eq!((taken.cells, taken.used + taken.told()), (texts, texts));
        if refuse(&sheets, &mapping, Some(&taken)).is_err() {
            return Ok(());
        }
        mapping.strands.clone_from(&taken.strands);
        mapping.competencies.clone_from(&taken.competencies);
        let words = Texts::new(Language::French, catalogues(Language::French));
        let written = files(&taken, &mapping, &frame, &words, "t.csv");
        let loaded = load(Folder::from_texts(written.iter().map(|(path, text)| (path.clone(), text.as_str()))));
        prop_assert_eq!(&loaded.problems, &Vec::new());
        prop_assert_eq!(loaded.pathway.current().map(|edition| edition.outcomes.len()), Some(taken.outcomes.len()));
        let text = write_mapping(&mapping, &frame, &words, "t.csv");
        let again = read_mapping(&text, &frame).expect("what was written is read");
        prop_assert_eq!(&again, &mapping);
        prop_assert_eq!(take(&sheets, &again, &frame).outcomes, taken.outcomes);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300), name in "t\\.(csv|xlsx|docx)") {
        if let Ok(sheets) = read_tables(&name, bytes) {
            let frame = Frame::of(pdcn_pathway::pathway().current().expect("an edition"), "fr");
            let mapping = guess(&sheets, &frame, &name, "2026-2027");
            take(&sheets, &mapping, &frame);
        }
    }
}
