//! What an outcome says to teach it (signs, misconception, family), the lexicon, the cards of topics and the content of
//! resources are read by the rules as their neighbours are, and each place is found.

#![expect(clippy::expect_used, reason = "a test that cannot go on says why")]

use pdcn_lint::{Options, base_pathway, lint};
use pdcn_model::{Date, Level};
use pdcn_source::{Folder, load};
use pdcn_toml::FileNumber;

const IA: &str = "editions/2026-2027/primary/ia.toml";
const FRAME: &str = "editions/2026-2027/edition.toml";
const SETTINGS: &str = "pdcn.toml";

const OUTCOME: &str = "[[outcome]]\nid = \"IA-001\"\ncompetency = \"IA-EVAL\"\n\
                       statement = \"Repérer une erreur dans une réponse produite par une IA.\"\nlearn = \"P1\"\nmaster = \"P2\"\n";

/// The lines of a file where a rule finds something, when texts are added to files.
fn lines(rule: &str, added: &[(&str, String)]) -> Vec<usize> {
    let base = base_pathway().iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    let mut files: Vec<(String, String)> = base.filter(|(path, _)| path != IA).collect();
    let (_, frame) = files.iter_mut().find(|(path, _)| path == FRAME).expect("the frame");
    // A list between brackets takes no blocks.
    let lines: Vec<&str> = frame.lines().filter(|line| !line.starts_with("resource")).collect();
    *frame = lines.join("\n") + "\n";
    files.push((IA.to_owned(), OUTCOME.to_owned()));
    for (path, text) in added {
        match files.iter_mut().find(|(own, _)| own == path) {
            Some((_, own)) => own.push_str(text),
            None => files.push(((*path).to_owned(), text.clone())),
        }
    }
    let loaded = load(Folder::from_texts(files.iter().map(|(path, text)| (path.as_str(), text.as_str()))));
    assert!(loaded.problems.is_empty(), "{:?}", loaded.problems);
    let options = Options {
        today: Date::parse("2026-11-24"),
        levels: vec![(rule.to_owned(), Level::Warning)],
        only: vec![rule.to_owned()],
        ..Options::default()
    };
    let report = lint(&loaded, &options);
    let located = report.locate(&loaded.sources);
    let line = |file: FileNumber, byte: usize| {
        let text = &loaded.sources.file(file).text;
        text.get(..byte).map_or(0, |before| before.matches('\n').count() + 1)
    };
    located
        .iter()
        .map(|one| {
            let first = one.labels.first().expect("a place");
            line(first.file, first.bytes.start)
        })
        .collect()
}

#[test]
fn the_typography_of_every_text_is_looked_at_in_each_language() {
    let found = lines(
        "typography",
        &[(
            IA,
            "misconception = \"Une IA a raison : c’est une machine.\"\nfamily = \"Demander : d’où vient la réponse?\"\n\
             note = \"À voir : le comité.\"\nexamples = [\"Lire : comparer.\"]\n\n[outcome.evidence]\n\
             learn = \"Montre : le mot.\"\nmaster = [\"Souligne le mot.\", \"Dit : voilà.\"]\nadapted = \"Pointe : le mot.\"\n\n\
             [outcome.translation.en]\nstatement = \"Spot an error.\"\nexamples = [\"Read : compare.\"]\nfamily = \"Ask : why.\"\n\n\
             [outcome.translation.en.evidence]\nmaster = [\"Underlines : the word.\"]\n"
                .to_owned(),
        )],
    );
    // English has no space before the colon: a rule of French says nothing of it.
    assert_eq!(found, [7, 8, 9, 10, 13, 14, 15]);
}

#[test]
fn lexicon_topics_and_content_are_read() {
    let block = "\n[[term]]\nid = \"ia\"\ntitle = \"IA\"\ndefinition = \"Une machine : rien de plus.\"\npupil = \"C’est : une machine.\"\n\n\
                 [[topic]]\nid = \"leurre\"\ntitle = \"Leurre\"\nsteps = [\"Écouter : croire.\"]\navoid = [\"Promettre : jamais.\"]\n\n\
                 [[resource]]\nid = \"cartes\"\ntitle = \"Cartes\"\nkind = \"cartes\"\n\n[[resource.content]]\ntitle = \"Un : deux\"\n\
                 cards = [[\"Un\", \"Deux : trois.\"]]\n\n[[resource.content]]\ntable = [[\"Un\", \"Deux : trois.\"]]\n";
    let found = lines("typography", &[(FRAME, block.to_owned())]);
    let text = base_pathway().iter().find(|(path, _)| *path == FRAME).expect("the frame").1;
    // Without the line of its resource.
    let first = text.lines().count() - 1;
    assert_eq!(found, [5, 6, 11, 12, 20, 21, 24].map(|line| first + line));
}

#[test]
fn a_list_in_a_file_of_its_own_is_read_there() {
    let file = |name: &str| format!("editions/2026-2027/{name}.toml");
    let (lexicon, topics) = (file("lexicon"), file("topics"));
    let term = "\u{feff}[[term]]\r\n# Le mot.\r\nid = \"ia\"\r\ntitle = \"IA\"\r\ndefinition = \"Une machine : rien de plus.\"\r\n";
    assert_eq!(lines("typography", &[(&lexicon, term.to_owned())]), [5]);
    let topic = "[[topic]]\nid = \"leurre\"\ntitle = \"Leurre\"\nchecked = 2025-01-01\n";
    let declared = (FRAME, format!("\n{topic}"));
    assert_eq!(lines("duplicate-id", &[declared.clone(), (&topics, topic.to_owned())]), [2]);
    assert_eq!(lines("stale-check", &[(&topics, format!("# Fiches\n{topic}"))]), [5]);
    assert_eq!(
        lines("unresolved-reference", &[(IA, "topics = [\"leurre\"]\n".to_owned()), (&topics, topic.to_owned())]),
        [0; 0]
    );
}

#[test]
fn signs_are_no_statements() {
    let evidence = "[outcome.evidence]\nmaster = [\"Montre le mot.\", \"Le mot est entouré.\"]\n";
    for rule in ["infinitive-verb", "pupil-voice", "statement-length", "vague-verb"] {
        assert_eq!(lines(rule, &[(IA, evidence.to_owned())]), [0; 0], "{rule}");
    }
}

#[test]
fn what_is_named_exists_and_is_declared_once() {
    let topic = "\n[[topic]]\nid = \"leurre\"\ntitle = \"Leurre\"\n";
    assert_eq!(
        lines("unresolved-reference", &[(IA, "topics = [\"leure\"]\n".to_owned()), (FRAME, topic.to_owned())]),
        [7]
    );
    assert_eq!(
        lines("unresolved-reference", &[(IA, "topics = [\"leurre\"]\n".to_owned()), (FRAME, topic.to_owned())]),
        [0; 0]
    );
    assert_eq!(lines("unknown-code", &[(IA, "prepares = [\"cadre-1:A1\", \"cadre-1:B7\"]\n".to_owned())]), [7]);
    assert_eq!(lines("duplicate-id", &[(FRAME, topic.repeat(2))]).len(), 1);
    let second = OUTCOME.replace("IA-001", "IA-002").replace("Repérer", "Souligner");
    let codes = |code: &str| format!("code = \"K.1\"\n\n{second}code = \"{code}\"\n");
    assert_eq!(lines("duplicate-id", &[(IA, codes("K.1"))]), [15]);
    assert_eq!(lines("duplicate-id", &[(IA, codes("K.2"))]), [0; 0]);
}

#[test]
fn what_an_outcome_leads_to_may_come_later_and_not_before() {
    let course = |grades: &str| {
        format!(
            "id = \"cours\"\ntitle = \"Cours\"\npublisher = \"Exemple\"\nstatus = \"final\"\nlicense = \"CC0-1.0\"\n\
             url = \"https://example.org/\"\nchecked = 2026-11-23\nshows = \"codes\"\ngrades = [{grades}]\ncode = [{{ id = \"C1\" }}]\n"
        )
    };
    let found = |key: &str, grades: &str| {
        let aligned = (IA, format!("{key} = [\"cours:C1\"]\n"));
        lines("alignment-out-of-grade", &[aligned, ("frameworks/cours.toml", course(grades))]).len()
    };
    assert_eq!(found("aligns", "\"P3\""), 1);
    assert_eq!(found("prepares", "\"P3\""), 0);
    assert_eq!(found("prepares", "\"P1\""), 1, "it is over when the outcome begins");
}

#[test]
fn a_translation_has_what_its_text_has() {
    let settings = (SETTINGS, "\n[lint.rules]\nmissing-translation = { languages = [\"en\"] }\n".to_owned());
    let own =
        "examples = [\"Lire.\", \"Écrire.\"]\nfamily = \"Demander.\"\nevidence = { master = [\"Lit.\", \"Écrit.\"] }\n";
    let outcome = |there: &str| {
        let text = format!("{own}\n[outcome.translation.en]\nstatement = \"Spot an error.\"\n{there}");
        let found = lines("missing-translation", &[settings.clone(), (IA, text)]);
        // The other outcome of the small pathway has no translation at all.
        found.len() - 1
    };
    let whole =
        "examples = [\"Read.\", \"Write.\"]\nfamily = \"Ask.\"\nevidence = { master = [\"Reads.\", \"Writes.\"] }\n";
    assert_eq!(outcome(whole), 0);
    assert_eq!(outcome(""), 1, "one finding for all that is missing");
    assert_eq!(outcome(&whole.replace(", \"Write.\"", "")), 1);
    assert_eq!(outcome(&whole.replace(", \"Writes.\"", "")), 1);
    let card = "\n[[resource]]\nid = \"cartes\"\ntitle = \"Cartes\"\nkind = \"cartes\"\n\n[[resource.content]]\nlist = [\"Un\", \"Deux\"]\n";
    let english =
        "\n[resource.translation.en]\ntitle = \"Cards\"\n\n[[resource.translation.en.content]]\nlist = [\"One\"]\n";
    let found = |text: String| lines("missing-translation", &[settings.clone(), (FRAME, text)]).len() - 2;
    assert_eq!(found(card.to_owned()), 1);
    assert_eq!(found(format!("{card}{english}")), 1, "a line is missing");
    assert_eq!(found(format!("{card}{}", english.replace("\"One\"", "\"One\", \"Two\""))), 0);
}

#[test]
fn the_ages_that_an_activity_states_are_those_of_its_pupils() {
    let policy = (SETTINGS, "\n[ai-policy]\nminimum-age = 14\n".to_owned());
    let plan = |ages: &str| {
        let text = format!(
            "edition = \"2026-2027\"\n\n[school]\nname = \"École exemple\"\n\n[[activity]]\nid = \"requetes\"\ntitle = \"Comparer\"\n\
             grades = [\"S1\"]\n{ages}outcomes = [\"VIE-001\"]\nai-use = \"guided\"\n"
        );
        lines("ai-use-too-young", &[policy.clone(), ("plans/ecole.toml", text)]).len()
    };
    assert_eq!(plan(""), 1);
    assert_eq!(plan("ages = [14, 16]\n"), 0, "older than their grade");
    assert_eq!(plan("ages = [13, 16]\n"), 1);
}

#[test]
fn what_was_read_at_its_source_long_ago_is_told() {
    let term = "\n[[term]]\nid = \"ia\"\ntitle = \"IA\"\ndefinition = \"Une machine.\"\nchecked = 2025-01-01\n";
    let topic = "\n[[topic]]\nid = \"leurre\"\ntitle = \"Leurre\"\nchecked = 2025-01-01\n";
    assert_eq!(lines("stale-check", &[(FRAME, format!("{term}{topic}"))]).len(), 2);
    let new = format!("{term}{topic}").replace("2025-01-01", "2026-11-01");
    assert_eq!(lines("stale-check", &[(FRAME, new)]), [0; 0]);
}
