//! What holds for every rule: its examples are run, its words exist in both languages, and the list is complete.

#![expect(clippy::disallowed_methods, reason = "generated files are renewed when asked from outside")]
#![expect(clippy::expect_used, reason = "a test that cannot go on says why")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use pdcn_lint::{Category, Documentation, Example, Options, RULES, Rule, catalogues, lint};
use pdcn_model::{Date, Level};
use pdcn_source::load;
use pdcn_texts::{Language, Texts};

/// The rules that find something in an example, and every text of every finding, worded.
fn found(rule: &Rule, example: &Example, language: Language) -> Vec<&'static str> {
    let loaded = load(example.folder());
    let published = |name: &str| (name == "tools").then(|| "{ }\n".to_owned());
    let mut options = Options { today: Date::parse("2026-11-24"), schemas: Some(published), ..Options::default() };
    // What only asks for more (infos) and what is off at first is left to its own examples.
    for other in RULES.iter().filter(|other| other.level < Level::Warning) {
        options.levels.push((other.id.to_owned(), if other.id == rule.id { Level::Info } else { Level::Off }));
    }
    let report = lint(&loaded, &options);
    let texts = Texts::new(language, catalogues(language));
    for located in report.locate(&loaded.sources) {
        let finding = located.finding;
        let all = located.labels.iter().filter_map(|label| label.text).chain(&finding.help).chain([&finding.message]);
        for text in all {
            let words = texts.text(text);
            assert!(!words.trim().is_empty() && !words.contains("{$"), "{}: {words}", finding.rule.id);
        }
    }
    report.findings.iter().map(|finding| finding.rule.id).collect()
}

#[test]
fn what_is_since_the_first_version_was_in_it_and_nothing_else() {
    // The first version had its rules in the schema of the settings, of which a copy is kept.
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/pathway-0.1.0");
    let schema = fs::read_to_string(folder.join("schemas/settings.schema.json")).expect("the schema");
    for rule in RULES {
        let was_there = schema.contains(&format!("\"{}\"", rule.id));
        assert_eq!(rule.since == "0.1.0", was_there, "{}: since {}", rule.id, rule.since);
    }
}

#[test]
fn each_bad_example_gives_its_rule_alone_and_each_good_one_nothing() {
    for rule in RULES {
        for language in Language::ALL {
            assert_eq!(found(rule, &rule.bad, language), [rule.id], "bad example of {}", rule.id);
            assert_eq!(found(rule, &rule.good, language), [""; 0], "good example of {}", rule.id);
        }
    }
}

#[test]
fn each_rule_is_documented_in_both_languages() {
    for rule in RULES {
        for language in Language::ALL {
            let Documentation { summary, what, why, mend, allow } =
                rule.documentation(&Texts::new(language, catalogues(language)));
            assert!(!summary.is_empty() && !summary.ends_with('.'), "{}: a summary has no full stop", rule.id);
            let is_whole = |text: &String| text.ends_with('.') && text.len() > 1;
            assert!([what, why, mend, allow].iter().all(is_whole), "{}: a text ends with a full stop", rule.id);
        }
    }
}

/// The parts that each rule has: what to do, and its documentation.
const DOCUMENTATION: [&str; 6] = ["help", "summary", "what", "why", "mend", "allow"];

/// The parts of each text of a catalogue.
fn parts(language: &str, category: Category) -> BTreeMap<String, Vec<String>> {
    let text = catalogue(language, category);
    let mut parts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in text.lines() {
        if let Some((part, _)) = line.strip_prefix("    .").and_then(|line| line.split_once(" =")) {
            parts.entry(current.clone()).or_default().push(part.to_owned());
        } else if let Some((name, _)) = line.split_once(" =").filter(|_| line.starts_with(char::is_alphabetic)) {
            name.clone_into(&mut current);
            parts.entry(current.clone()).or_default();
        }
    }
    // What several messages say of the language of a text is no message itself.
    parts.remove("in-language");
    for (name, parts) in &mut parts {
        parts.sort();
        assert!(parts.windows(2).all(|two| two[0] != two[1]), "{name} has a part twice: {parts:?}");
    }
    parts
}

fn catalogue(language: &str, category: Category) -> String {
    let path = folder().join(format!("texts/{language}/{}.ftl", category.name()));
    fs::read_to_string(path).expect("the catalogue")
}

#[test]
fn no_text_is_missing_in_either_language_and_none_is_left_over() {
    for category in Category::ALL {
        let (french, english) = (parts("fr", category), parts("en", category));
        assert_eq!(french, english, "both catalogues have the same texts, with the same parts");
        let mut rules: Vec<&str> = RULES.iter().filter(|rule| rule.category == category).map(|rule| rule.id).collect();
        rules.sort_unstable();
        let named: Vec<&str> = french.keys().map(String::as_str).collect();
        assert_eq!(named, rules, "one text per rule of {}", category.name());
        for (id, parts) in &french {
            let rule = Rule::named(id).expect("a rule");
            let options = rule.options.iter().map(|option| format!("option-{}", option.name));
            let always: BTreeSet<String> = DOCUMENTATION.map(str::to_owned).into_iter().chain(options).collect();
            let missing: Vec<&String> = always.iter().filter(|part| !parts.contains(part)).collect();
            assert!(missing.is_empty(), "{id} says what it wants and what to do: {missing:?}");
            let source = fs::read_to_string(rule_file(rule)).expect("the file of the rule");
            for part in parts.iter().filter(|part| !always.contains(*part)) {
                assert!(source.contains(&format!("\"{part}\"")), "{id}: the part {part} is not used");
            }
        }
    }
}

#[test]
fn french_texts_have_the_spaces_of_french() {
    let text: String = Category::ALL.map(|category| catalogue("fr", category)).concat();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        has_the_spaces_of_french(line);
    }
}

fn has_the_spaces_of_french(text: &str) {
    for wrong in [" : ", "« ", " »", " ;", " ?", " !", "'"] {
        assert!(!text.contains(wrong), "{wrong:?} in: {text}");
    }
}

#[test]
fn the_list_of_rules_is_the_folder() {
    let rules = folder().join("src/rules");
    let mut list = BTreeMap::new();
    let mut modules = String::new();
    for category in Category::ALL.map(Category::name) {
        let names = names(&rules.join(category));
        writeln!(modules, "mod {category};").expect("a string takes everything");
        let mut of_category =
            format!("//! The rules of the category `{category}`. Written by a test; `PDCN_UPDATE=1` renews it.\n");
        if !names.is_empty() {
            of_category.push('\n');
        }
        for name in &names {
            writeln!(of_category, "pub(super) mod {name};").expect("a string takes everything");
            list.insert(name.replace('_', "-"), format!("{category}::{name}"));
        }
        renewed(&rules.join(category).join("mod.rs"), &of_category);
    }
    let mut modules: Vec<&str> = modules.lines().collect();
    modules.sort_unstable();
    let modules = modules.join("\n");
    let lines = |line: &dyn Fn(&String) -> String| list.values().map(line).collect::<Vec<_>>().concat();
    let rules_of = lines(&|rule| format!("    &{rule}::RULE,\n"));
    let checks = lines(&|rule| format!("    {rule}::CHECK,\n"));
    let expected = format!(
        "//! The one list of rules: the files of the folders beside this one. Written by a test; `PDCN_UPDATE=1` renews it.\n\n\
         {modules}\n\nuse crate::Rule;\nuse crate::check::Check;\n\n/// Every rule, by name.\npub static RULES: &[&Rule] = &[\n{rules_of}];\n\n\
         /// What each of them runs, in the same order.\npub(crate) static CHECKS: &[Check] = &[\n{checks}];\n"
    );
    renewed(&rules.join("mod.rs"), &expected);
    let ids: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(list.keys().map(String::as_str).collect::<Vec<_>>(), ids, "a rule has the name of its file");
    for rule in RULES {
        assert!(rule_file(rule).exists(), "{} is in the folder of its category", rule.id);
    }
}

/// The modules of a folder.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder of a category");
    let stems = entries.filter_map(|entry| entry.expect("an entry").path().file_stem()?.to_str().map(str::to_owned));
    let mut names: Vec<String> = stems.filter(|name| name != "mod").collect();
    names.sort();
    names
}

/// Compares a generated file with what it should be, and renews it when asked to.
fn renewed(path: &Path, expected: &str) {
    if std::env::var_os("PDCN_UPDATE").is_some() {
        fs::write(path, expected).expect("the generated file is written");
    }
    let current = fs::read_to_string(path).unwrap_or_default();
    assert_eq!(current, expected, "{}: PDCN_UPDATE=1 cargo test renews it", path.display());
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn rule_file(rule: &Rule) -> PathBuf {
    folder().join(format!("src/rules/{}/{}.rs", rule.category.name(), rule.id.replace('-', "_")))
}
