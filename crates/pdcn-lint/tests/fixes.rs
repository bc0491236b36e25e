//! What holds for every fix: it mends its finding, keeps the file readable, and mending twice is mending once.

use std::collections::BTreeMap;

use pdcn_lint::{Options, RULES, Rule, Safety, lint, mend};
use pdcn_model::{Date, Level};
use pdcn_source::{Folder, Loaded, load};
use pdcn_toml::FileNumber;

fn options(rule: &Rule) -> Options {
    let level = if rule.level == Level::Off { Level::Info } else { rule.level };
    let published = |name: &str| (name == "tools").then(|| "{ }\n".to_owned());
    Options {
        levels: vec![(rule.id.to_owned(), level)],
        today: Date::parse("2026-11-24"),
        schemas: Some(published),
        ..Options::default()
    }
}

/// Mends once; gives the texts that changed, and how many findings there were.
fn mended(loaded: &Loaded, rule: &Rule) -> (BTreeMap<String, String>, usize) {
    let report = lint(loaded, &options(rule));
    let mut findings = report.locate(&loaded.sources);
    findings.retain(|located| located.finding.rule == rule);
    let mended = mend(&findings, &loaded.sources, Safety::Unsafe);
    let path = |file: FileNumber| loaded.sources.file(file).path.clone();
    (mended.texts.into_iter().map(|(file, text)| (path(file), text.to_string())).collect(), findings.len())
}

/// A rule that says it mends, mends its own bad example; one that does not say so, does not.
#[test]
fn each_fix_mends_its_finding_and_mending_twice_is_mending_once() {
    for rule in RULES {
        let mut folder = rule.bad.folder();
        let loaded = load(folder.clone());
        let (texts, n_findings) = mended(&loaded, rule);
        let (bad, good) = (rule.bad.text, rule.good.text);
        assert!(n_findings > 0, "{}: the bad example has a finding: {bad}", rule.id);
        if rule.fix.is_none() {
            assert!(texts.is_empty(), "{} mends without saying so", rule.id);
            continue;
        }
        if texts.is_empty() {
            // What this example shows has no fix, but others of the rule may: its own tests show them.
            continue;
        }
        for (path, text) in &texts {
            folder.put(path, text.as_str());
        }
        let after = load(folder);
        assert!(after.problems.len() <= loaded.problems.len(), "{}: {:?}", rule.id, after.problems);
        let (again, n_left) = mended(&after, rule);
        assert!(n_left < n_findings, "{}: nothing was mended: {texts:?}, for: {good}", rule.id);
        assert!(again.is_empty(), "{}: mending twice is not mending once: {again:?}", rule.id);
    }
}

/// At least one finding of its bad example is mended by each of these: what the documentation promises.
#[test]
fn most_rules_with_a_fix_show_it_in_their_example() {
    let with_fix: Vec<&&Rule> = RULES.iter().filter(|rule| rule.fix.is_some()).collect();
    let shows = |rule: &&&&Rule| !mended(&load(rule.bad.folder()), rule).0.is_empty();
    let showing = with_fix.iter().filter(shows).count();
    assert!(showing * 4 >= with_fix.len() * 3, "{showing} of {} rules with a fix show it", with_fix.len());
}

/// A fix changes the bytes that it names and no others: comments, order and line ends stay.
#[test]
fn a_fix_keeps_everything_else() {
    let settings = "# avant\r\nformat = 2\r\nlanguge = \"fr\" # à côté\r\n\r\ncurrent = \"2026-2027\"   # après\r\n";
    let loaded = load(Folder::from_texts([("pdcn.toml", settings)]));
    let rule = Rule::named("unknown-key").expect("a rule");
    let (texts, _) = mended(&loaded, rule);
    assert_eq!(texts["pdcn.toml"], settings.replace("languge", "language"));
}

/// Found by fuzzing: a key that was made up to read the rest of a damaged file was mended where nothing is, which is the first
/// line of the file.
#[test]
fn what_was_made_up_to_read_a_damaged_file_is_not_mended() {
    let mut folder = RULES[0].bad.folder();
    folder.put("reflection.toml", "\n\"\nquesti=\"\"\n[[outcome]]\n[[outcome]]");
    let loaded = load(folder);
    let report = lint(&loaded, &Options::default());
    let mended = mend(&report.locate(&loaded.sources), &loaded.sources, Safety::Unsafe);
    for (file, text) in mended.texts {
        let of = loaded.sources.file(file);
        assert!(of.path != "reflection.toml" || text.starts_with("\n\"\n"), "{text}");
    }
}

/// A prerequisite that looks idle while something else is wrong may be the very one that is right.
#[test]
fn nothing_is_taken_out_while_another_error_is_open() {
    let rule = Rule::named("redundant-prerequisite").expect("a rule");
    let is_offered = |put: Option<(&str, &str)>| {
        let mut folder = rule.bad.folder();
        if let Some((path, text)) = put {
            folder.put(path, text);
        }
        let loaded = load(folder);
        let report = lint(&loaded, &options(rule));
        let of_rule = report.findings.iter().find(|finding| finding.rule.id == rule.id).expect("a finding");
        of_rule.fix.is_some()
    };
    assert!(is_offered(None), "alone, it can be taken out");
    assert!(!is_offered(Some(("tools.toml", "[[outil]\n"))), "a file could not be read");
    let tool = "[[tool]]\nid = \"Outil Un\"\nname = \"Outil\"\nmin-age = 13\n";
    assert!(!is_offered(Some(("tools.toml", tool))), "an id is wrong");
    let other = "[[outcome]]\nid = \"VIE-001\"\ncompetency = \"VIE-RENS\"\nstatement = \"Préparer une \
                 présentation orale avec des images libres.\"\nlearn = \"P1\"\nmaster = \"P2\"\n";
    assert!(!is_offered(Some(("editions/2026-2027/primary/vie.toml", other))), "an id has another meaning");
}

/// Two ids that were exchanged are one slip: told once, and given back.
#[test]
fn ids_that_were_exchanged_are_told_once_and_given_back() {
    let outcomes = |first: &str, second: &str| {
        let block = |id: &str, statement: &str, learn: &str| {
            format!(
                "[[outcome]]\nid = \"{id}\"\ncompetency = \"VIE-RENS\"\nstatement = \"{statement}\"\nlearn = \"{learn}\"\n\
                 master = \"P3\"\n\n"
            )
        };
        block(first, "Nommer un renseignement personnel.", "P1")
            + &block(second, "Demander la permission avant de partager une photo.", "P2")
    };
    let rule = Rule::named("id-reused").expect("a rule");
    let mut folder = rule.good.folder();
    folder.put("editions/2025-2026/primary/vie.toml", outcomes("VIE-001", "VIE-002"));
    folder.put("editions/2026-2027/primary/vie.toml", outcomes("VIE-002", "VIE-001"));
    let loaded = load(folder);
    let (texts, n_findings) = mended(&loaded, rule);
    assert_eq!(n_findings, 1);
    assert_eq!(texts["editions/2026-2027/primary/vie.toml"], outcomes("VIE-001", "VIE-002"));

    // Where the rest stayed with the ids, nobody knows what was exchanged.
    let mut folder = rule.good.folder();
    folder.put("editions/2025-2026/primary/vie.toml", outcomes("VIE-001", "VIE-002"));
    let stayed = outcomes("VIE-002", "VIE-001").replace("\"P2\"", "\"P1\"");
    folder.put("editions/2026-2027/primary/vie.toml", stayed);
    let (texts, n_findings) = mended(&load(folder), rule);
    assert_eq!((n_findings, texts.len()), (1, 0));
}

/// The texts of a pathway after everything was mended that can be; and how many findings have a fix before.
fn all_mended(path: &str, text: &str) -> (String, usize) {
    let mut folder = RULES[0].bad.folder();
    folder.put(path, text);
    let loaded = load(folder);
    let report = lint(&loaded, &Options::default());
    let findings = report.locate(&loaded.sources);
    let file = loaded.sources.number_of(path);
    let n_fixable = findings.iter().filter(|located| located.edits.iter().any(|edit| Some(edit.file) == file)).count();
    let mended = mend(&findings, &loaded.sources, Safety::Unsafe);
    let text = file.and_then(|file| mended.texts.get(&file)).map_or(text.to_owned(), ToString::to_string);
    (text, n_fixable)
}

/// A key is not renamed where the right one stands, or where another one would be given the same name.
#[test]
fn a_key_is_renamed_only_where_its_name_is_free() {
    const PLAN: &str = "plans/ecole.toml";
    const IA: &str = "editions/2026-2027/primary/ia.toml";
    const FRAME: &str = "editions/2026-2027/edition.toml";
    let plan = |keys: &str| {
        format!(
            "edition = \"2026-2027\"\n\n[school]\nname = \"École\"\n\n[[activity]]\nid = \"a\"\ntitle = \"A\"\ngrades = [\"P1\"]\n\
             outcomes = [\"VIE-001\"]\n{keys}\n"
        )
    };
    let outcome = |keys: &str| {
        format!(
            "[[outcome]]\nid = \"IA-001\"\ncompetency = \"IA-EVAL\"\nstatement = \"Repérer une erreur.\"\nlearn = \"P1\"\nmaster = \"P2\"\n{keys}\n"
        )
    };
    let base = pdcn_lint::base_pathway().iter().find(|(path, _)| *path == FRAME).expect("the frame").1;
    let inline = base.replacen("title = \"Primaire\"", "titel = \"Primaire\", title = \"Primaire\"", 1);
    assert!(inline != base, "{base}");
    let taken = [
        (PLAN, plan("ai_use = \"guided\"\nai-use = \"none\"")),
        (PLAN, plan("ai_use = \"guided\"\nAi-use = \"none\"")),
        (PLAN, plan("AI-USE = \"guided\"\n\"ai-use\" = \"none\"")),
        (IA, outcome("exemples = [\"a\"]\nexamples = [\"b\"]")),
        (IA, outcome("exampels = [\"a\"]\nexmaples = [\"b\"]")),
        (IA, outcome("[outcome.translation.en]\nstatement = \"Spot.\"\n[outcome.translations.en]\nstatement = \"Spot it.\"")),
        (IA, outcome("translations.en.statement = \"Spot.\"\ntranslations.en.pupil = \"I spot.\"")),
        (IA, outcome("translation.en.statement = \"Spot.\"\ntranslation.en.statment = \"Spot it.\"")),
        (FRAME, inline),
        ("pdcn.toml", "format = 2\nlanguage = \"fr\"\nlanguge = \"en\"\ncurrent = \"2026-2027\"\n".to_owned()),
        (
            "pdcn.toml",
            "format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n[lint.rules]\nwide-gpa = \"off\"\nwide-gap = \"info\"\n".to_owned(),
        ),
        (
            "pdcn.toml",
            "format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n[lint.rules]\nstatement-length = { max-word = 30, max-words = 20 }\n"
                .to_owned(),
        ),
    ];
    for (path, text) in taken {
        assert_eq!(all_mended(path, &text).0, text, "left as it is");
    }
    let renamed = outcome("exampels = [\"a\"]");
    assert_eq!(all_mended(IA, &renamed).0, renamed.replace("exampels", "examples"));
    let renamed = outcome("[outcome.translations.en]\nstatement = \"Spot.\"");
    assert_eq!(all_mended(IA, &renamed).0, renamed.replace("translations", "translation"));
    // One more block among others of its kind.
    let block = outcome(
        "[[outcome.allow]]\nrule = \"wide-gap\"\nreason = \"x\"\n[[outcome.allows]]\nrule = \"wide-gap\"\nreason = \"y\"",
    );
    let mended = all_mended(IA, &block).0;
    assert!(
        !mended.contains("allows") && mended.contains("reason = \"x\"") && mended.contains("reason = \"y\""),
        "{mended}"
    );
}

/// No number is taken for another one.
#[test]
fn what_differs_in_digits_alone_is_not_proposed() {
    let plan = |outcome: &str| {
        format!(
            "edition = \"2026-2027\"\n\n[school]\nname = \"École\"\n\n[[activity]]\nid = \"a\"\ntitle = \"A\"\ngrades = [\"P1\"]\noutcomes = [\"{outcome}\"]\n"
        )
    };
    for other in ["VIE-010", "VIE-100", "VIE-0001", "VIE-011"] {
        let (text, n_fixable) = all_mended("plans/ecole.toml", &plan(other));
        assert!(other == "VIE-0001" || (text == plan(other) && n_fixable == 0), "{other}: {text}");
    }
}
