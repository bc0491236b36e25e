//! A message points at the line that is wrong, whichever rule it is that reading a file feeds.

use pdcn_lint::{Options, base_pathway, lint};
use pdcn_model::Level;
use pdcn_source::{Folder, load};

const IA: &str = "editions/2026-2027/primary/ia.toml";
const FRAME: &str = "editions/2026-2027/edition.toml";

/// An outcome of eight lines, with its header on the first.
const OUTCOME: &str = "[[outcome]]\nid = \"IA-001\"\ncompetency = \"IA-EVAL\"\n\
                       statement = \"Repérer une erreur dans une réponse produite par une IA.\"\nlearn = \"P1\"\nmaster = \"P2\"\n";

/// The rule, the file, what is written in an outcome and what instead, and the line that is wrong; an empty first text adds
/// the second at the end.
const SLIPS: &[(&str, &str, &str, &str, usize)] = &[
    ("syntax", IA, "learn = \"P1\"", "learn = \"P1", 5),
    ("syntax", IA, "learn = \"P1\"", "learn: \"P1\"", 5),
    ("syntax", IA, "learn = \"P1\"", "learn\u{a0}= \"P1\"", 5),
    ("syntax", IA, "master = \"P2\"", "<<<<<<< HEAD\nmaster = \"P2\"\n=======\nmaster = \"P3\"\n>>>>>>> autre", 6),
    ("syntax", IA, "", "[[outcome]\nid = \"IA-002\"\n", 7),
    ("syntax", IA, "", "[outcome]\nid = \"IA-002\"\n", 7),
    ("unknown-key", IA, "statement =", "statment =", 4),
    ("unknown-key", IA, "statement =", "énoncé =", 4),
    ("unknown-key", IA, "", "[[outcomes]]\nid = \"IA-002\"\n", 7),
    ("unknown-key", IA, "", "[[apprentissage]]\nid = \"IA-002\"\n", 7),
    ("unknown-key", IA, "", "[[ressource]]\nid = \"affiche\"\n", 7),
    ("unknown-key", IA, "", "[[retired]]\nid = \"IA-002\"\nreason = \"x\"\n", 7),
    ("unknown-key", IA, "", "[[outcome.préalable]]\nid = \"VIE-001\"\n", 7),
    ("unknown-key", IA, "", "[[machin]]\nid = \"IA-002\"\n", 7),
    ("unknown-key", FRAME, "", "[[ressources]]\nid = \"affiche\"\n", 21),
    ("missing-key", IA, "learn = \"P1\"\n", "", 1),
    ("wrong-type", IA, "", "examples = \"un\"\n", 7),
    ("wrong-type", IA, "learn = \"P1\"", "learn = 1", 5),
    ("invalid-value", IA, "learn = \"P1\"", "learn = \"1re année\"", 5),
    ("invalid-value", IA, "", "ai-use = \"débranché\"\n", 7),
    ("misplaced-outcome", IA, "learn = \"P1\"\nmaster = \"P2\"", "learn = \"S1\"\nmaster = \"S1\"", 5),
    ("misplaced-file", "cadres/x.toml", "", "\n\nid = \"x\"\n", 9),
    ("duplicate-id", IA, "", OUTCOME, 8),
    ("newer-toml", IA, "", "allow = [{ rule = \"wide-gap\",\n reason = \"x\" }]\n", 7),
    ("unreadable-file", IA, "IA.\"", "IA, rÃ©pÃ©tÃ©e.\"", 4),
    ("unreadable-file", IA, OUTCOME, "# vide\n", 1),
    ("key-order", IA, "learn = \"P1\"\nmaster = \"P2\"", "master = \"P2\"\nlearn = \"P1\"", 6),
];

#[test]
fn each_rule_that_reading_feeds_points_at_the_line_that_is_wrong() {
    let base: Vec<(&str, &str)> = base_pathway().to_vec();
    let mut wrong = Vec::new();
    for ends in ["\n", "\r\n"] {
        for (rule, file, from, to, line) in SLIPS {
            let own = base.iter().find(|(path, _)| path == file).map_or(OUTCOME, |(_, text)| text);
            let text = if from.is_empty() { format!("{own}{to}") } else { own.replacen(from, to, 1) };
            // Of a file that has no place in a pathway, the first line that says something.
            let line = if *rule == "misplaced-file" { 1 } else { *line };
            let mut folder = Folder::from_texts(base.iter().copied());
            folder.put(file, text.replace('\n', ends));
            let loaded = load(folder);
            let mut options = Options::default();
            options.levels.push(("key-order".to_owned(), Level::Info));
            let report = lint(&loaded, &options);
            let located = report.locate(&loaded.sources);
            let found: Vec<(&str, usize)> = located
                .iter()
                .filter(|one| one.finding.level >= Level::Warning || one.finding.rule.id == *rule)
                .map(|one| {
                    let label = one.labels.first().expect("a place");
                    let before = loaded.sources.file(label.file).text.get(..label.bytes.start).expect("a text");
                    (one.finding.rule.id, before.matches('\n').count() + 1)
                })
                .collect();
            if !found.contains(&(rule, line)) {
                wrong.push(format!("{to:?}: {rule} at line {line} expected, found {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
