//! The words of changes: one sentence per kind, in both languages, and the view of the shipped years.

#![expect(clippy::expect_used, reason = "a test that cannot go on says why")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use pdcn_diff::{Kind, Options, Side, compare};
use pdcn_document::{Block, Document, Drawing, Item, Row, Section, Value};
use pdcn_report::changes::{Changes, ChangesSide, Extent, Prose, ShownChange, changes, message, sentence};
use pdcn_source::{Folder, Loaded, load};
use pdcn_texts::{Language, Texts};

fn texts(language: Language) -> Texts {
    Texts::new(language, pdcn_report::catalogues(language))
}

/// The parts of each text of the catalogue.
fn parts(language: Language) -> BTreeMap<String, Vec<String>> {
    let mut parts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in catalogue(language).lines() {
        if let Some((part, _)) = line.strip_prefix("    .").and_then(|line| line.split_once(" =")) {
            parts.entry(current.clone()).or_default().push(part.to_owned());
        } else if let Some((name, _)) = line.split_once(" =").filter(|_| line.starts_with(char::is_alphabetic)) {
            name.clone_into(&mut current);
            assert!(parts.insert(current.clone(), Vec::new()).is_none(), "twice: {name}");
        }
    }
    parts
}

fn catalogue(language: Language) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("texts/{}/changes.ftl", language.tag()));
    fs::read_to_string(path).expect("the catalogue")
}

#[test]
fn each_kind_has_its_sentence_and_its_label_in_both_languages_and_no_text_is_left_over() {
    let [french, english] = Language::ALL.map(parts);
    assert_eq!(french, english, "both catalogues have the same texts, with the same parts");
    let kinds: Vec<String> = Kind::ALL.iter().map(|kind| format!("change-{}", kind.name())).collect();
    let sources: String = [
        "mod",
        "brief",
        "consequences",
        "direction",
        "groups",
        "lines",
        "list",
        "lookup",
        "plenty",
        "sentence",
        "signs",
        "summary",
    ]
    .map(|name| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/views/changes/{name}.rs"));
        fs::read_to_string(path).expect("the source")
    })
    .concat();
    // These are read from the data or from lists of names.
    let by_name = |name: &str| ["changes-log", "view-changes"].contains(&name);
    for name in &kinds {
        assert!(french.get(name).is_some_and(|parts| parts.contains(&"label".to_owned())), "{name}");
    }
    for (name, parts) in &french {
        if kinds.contains(name) {
            for part in parts.iter().filter(|part| *part != "label") {
                assert!(sources.contains(&format!("\"{part}\"")), "{name}: the part {part} is not used");
            }
            continue;
        }
        let is_used = name.starts_with("changes-") && sources.contains(&format!("\"{name}\""));
        assert!(is_used || by_name(name), "{name}");
    }
    // Every value that a sentence may want is given: in debug, one that is missing ends the test.
    let values = ["id", "part", "before", "after", "first", "others"].map(|name| (name, "x".into()));
    let numbers = [("by", 1.into()), ("likeness", 2.into())];
    let values: Vec<_> = values.into_iter().chain(numbers).collect();
    for language in Language::ALL {
        let texts = texts(language);
        for kind in &kinds {
            assert!(!texts.say(kind, &values).is_empty());
            for part in french.get(kind).into_iter().flatten() {
                assert!(!texts.part(kind, part, &values).is_empty());
            }
        }
    }
}

#[test]
fn french_has_the_spaces_of_french() {
    for line in catalogue(Language::French).lines().filter(|line| !line.starts_with('#')) {
        for wrong in [" : ", "« ", " »", " ;", " ?", " !", "'", " %"] {
            assert!(!line.contains(wrong), "{wrong:?} in: {line}");
        }
    }
}

fn side<'a>(loaded: &'a Loaded, id: &str) -> Side<'a> {
    let edition = loaded.pathway.edition(id).expect("the edition");
    Side { pathway: &loaded.pathway, edition, sources: &loaded.sources }
}

/// Gives the shipped years to a function, as the view has them.
fn with_years<T>(old: &str, new: &str, use_them: impl FnOnce(&Changes<'_>) -> T) -> T {
    let loaded = load(pdcn_pathway::folder());
    let (old, new) = (side(&loaded, old), side(&loaded, new));
    let comparison = compare(old, new, &Options::default());
    let shown = |change| ShownChange { change, old: None, new: None, accepted: None, fingerprint: "", fails: false };
    let of = |side: Side<'_>| side.edition.id.to_string();
    let names = (of(old), of(new));
    use_them(&Changes {
        old: ChangesSide { pathway: old.pathway, edition: old.edition, origin: names.0 },
        new: ChangesSide { pathway: new.pathway, edition: new.edition, origin: names.1 },
        changes: comparison.changes.iter().map(shown).collect(),
        n_all: comparison.changes.len(),
        filter: None,
        hints: comparison.hints.iter().collect(),
        unread: &comparison.unread,
        consequences: Some(comparison.consequences()),
        warnings: Vec::new(),
        incomplete: false,
        extent: Extent::Everything,
    })
}

/// All words of a document.
fn words(document: &Document<'_>) -> String {
    fn of_items(items: &[Item<'_>], words: &mut String) {
        for item in items {
            words.push_str(&item.text.words());
            words.push('\n');
            of_items(&item.items, words);
        }
    }
    fn of_section(section: &Section<'_>, words: &mut String) {
        words.push_str(&section.heading.words());
        words.push('\n');
        of_blocks(&section.blocks, words);
    }
    fn of_blocks(blocks: &[Block<'_>], words: &mut String) {
        for block in blocks {
            match block {
                Block::Section(section) => of_section(section, words),
                Block::List { items, .. } => of_items(items, words),
                Block::Paragraph(text) => words.push_str(&text.words()),
                Block::Table(table) => {
                    for row in &table.rows {
                        if let Row::Cells { cells, .. } = row
                            && let Some(Value::Id(id)) = cells.first().map(|cell| &cell.value)
                        {
                            words.push_str(id);
                        }
                    }
                }
                _ => {}
            }
        }
    }
    let mut all = String::new();
    of_blocks(&document.blocks, &mut all);
    all
}

#[test]
fn each_outcome_that_changes_is_in_the_view_under_its_strand() {
    for (old, new) in [("2024-2025", "2025-2026"), ("2025-2026", "2026-2027")] {
        with_years(old, new, |years| {
            let texts = texts(Language::French);
            let document = changes(years, &texts);
            let words = words(&document);
            for shown in &years.changes {
                assert!(words.contains(shown.change.subject.id) || shown.change.subject.thing.name() == "ai-policy");
            }
            let sections = document.blocks.iter().filter(|block| matches!(block, Block::Section(_))).count();
            assert_eq!(sections, 6, "the brief, the grades, three categories and the counts");
        });
    }
}

#[test]
fn a_message_is_complete_by_itself() {
    with_years("2024-2025", "2025-2026", |years| {
        let texts = texts(Language::English);
        for shown in &years.changes {
            let (message, sentence) = (message(shown.change, &texts), sentence(shown.change, &texts));
            assert!(message.starts_with(shown.change.subject.id) && message.contains(&sentence.text), "{message}");
            if let Prose::Reworded(_, before, after) = sentence.prose {
                assert!(message.contains(before) && message.contains(after), "{message}");
            }
        }
    });
}

#[test]
fn a_meeting_gets_all_on_a_page_and_then_what_changes_in_each_grade() {
    with_years("2025-2026", "2026-2027", |years| {
        let texts = texts(Language::French);
        let mut meeting = Changes { extent: Extent::Meeting, consequences: years.consequences.clone(), ..whole(years) };
        let document = changes(&meeting, &texts);
        let [
            Block::Table(boxes),
            Block::Figure(drawing),
            Block::Section(missed),
            Block::NewPage,
            Block::Section(brief),
            Block::NewPage,
            Block::Section(grades),
            Block::Paragraph(_),
        ] = &document.blocks[..]
        else {
            panic!("two pages, the grades, and where the details are: {:?}", document.blocks);
        };
        assert_eq!([missed.id.as_ref(), brief.id.as_ref()], ["direction-missed", "brief"]);
        assert_eq!(
            boxes.columns.iter().map(|column| column.key.as_ref()).collect::<Vec<_>>(),
            ["decide", "tell", "leave"]
        );
        let consequences = years.consequences.as_ref().expect("consequences");
        // AI that is mastered, before and after, as the consequences count it.
        let Drawing::Bars(bars) = &drawing.drawing else { panic!("bars: {:?}", drawing.drawing) };
        let heights: Vec<Vec<usize>> =
            bars.rows.iter().map(|row| row.cells.iter().map(pdcn_document::Bar::height).collect()).collect();
        let mastered = |side: Option<pdcn_diff::consequences::AiCount>| side.map_or(0, |count| count.master);
        let before: Vec<usize> = consequences.ai.iter().map(|one| mastered(one.before)).collect();
        let after: Vec<usize> = consequences.ai.iter().map(|one| mastered(one.after)).collect();
        assert_eq!(heights, [before, after]);
        // What is needed later is named first, and each outcome once.
        let said = words(&Document { blocks: missed.blocks.clone(), ..Document::default() });
        let never: Vec<_> = consequences.cohorts.iter().flat_map(|cohort| &cohort.never).collect();
        for needed in never.iter().filter(|never| !never.needed_by.is_empty()) {
            assert_eq!(said.matches(needed.outcome.statement.as_str()).count(), 1, "{}", needed.outcome.id);
        }
        assert!(never.iter().all(|never| !said.contains(never.outcome.id.as_str())), "no id: {said}");
        let tables: Vec<_> = document.tables().into_iter().skip(1).take(2).collect();
        assert_eq!([tables[0].id.as_ref(), tables[1].id.as_ref()], ["grades", "ai"]);
        assert_eq!(tables[0].rows.len(), consequences.grades.len());

        // Each grade in which something changes has its section, with what its new pupils never saw.
        let sections: Vec<&Section<'_>> = grades
            .blocks
            .iter()
            .filter_map(|block| if let Block::Section(section) = block { Some(section) } else { None })
            .collect();
        let arriving = |grade: &str| consequences.cohorts.iter().find(|cohort| cohort.to.id.as_str() == grade);
        let touched = consequences.grades.iter().filter(|grade| {
            let cohort = arriving(grade.grade.id.as_str());
            !grade.changes.is_empty() || cohort.is_some_and(|one| one.twice.len() + one.never.len() > 0)
        });
        let ids: Vec<String> = touched.map(|grade| format!("in-{}", grade.grade.id)).collect();
        assert_eq!(sections.iter().map(|section| section.id.to_string()).collect::<Vec<_>>(), ids);
        for section in sections {
            let mut all = String::new();
            for block in &section.blocks {
                if let Block::Section(cohort) = block {
                    all = words(&Document { blocks: cohort.blocks.clone(), ..Document::default() });
                }
            }
            let cohort = arriving(section.id.trim_start_matches("in-"));
            for never in cohort.iter().flat_map(|cohort| &cohort.never) {
                assert!(all.contains(never.outcome.id.as_str()), "{}: {all}", never.outcome.id);
            }
        }

        // When only some kinds are asked for, there are no consequences: then the changes themselves are shown.
        meeting.consequences = None;
        let document = changes(&meeting, &texts);
        let has_details = |block: &Block<'_>| matches!(block, Block::Section(section) if section.id == "planning");
        assert!(document.blocks.iter().any(has_details));
    });
}

/// The same changes once more.
fn whole<'a>(years: &Changes<'a>) -> Changes<'a> {
    Changes {
        old: years.old.clone(),
        new: years.new.clone(),
        changes: years.changes.clone(),
        n_all: years.n_all,
        filter: None,
        hints: Vec::new(),
        unread: years.unread,
        consequences: None,
        warnings: Vec::new(),
        incomplete: false,
        extent: Extent::Everything,
    }
}

/// A pathway of one grade with these statements.
fn stated(statements: &[String]) -> Loaded {
    let grade = "{ id = 'P1', title = 'P1', short = 'P1', stage = 'primary', cycle = '1', age = 6 }";
    let frame = format!("id = '2026'\ntitle = 'Parcours'\nstatus = 'draft'\nlicense = 'CC0-1.0'\ngrade = [{grade}]");
    let outcome = |(at, statement): (usize, &String)| {
        format!("[[outcome]]\nid = 'IA-{at:03}'\ncompetency = 'IA-EVAL'\nstatement = \"{statement}\"\nlearn = 'P1'\n")
    };
    let outcomes: String = (1..).zip(statements).map(outcome).collect();
    load(Folder::from_texts([("editions/2026/edition.toml", frame), ("editions/2026/primary/ia.toml", outcomes)]))
}

/// The words of the page on two lists of statements.
fn page(before: &[String], after: &[String]) -> String {
    let (old, new) = (stated(before), stated(after));
    let (old, new) = (side(&old, "2026"), side(&new, "2026"));
    let comparison = compare(old, new, &Options::default());
    let shown = |change| ShownChange { change, old: None, new: None, accepted: None, fingerprint: "", fails: false };
    let all = Changes {
        old: ChangesSide { pathway: old.pathway, edition: old.edition, origin: String::new() },
        new: ChangesSide { pathway: new.pathway, edition: new.edition, origin: String::new() },
        changes: comparison.changes.iter().map(shown).collect(),
        n_all: comparison.changes.len(),
        filter: None,
        hints: Vec::new(),
        unread: &comparison.unread,
        consequences: Some(comparison.consequences()),
        warnings: Vec::new(),
        incomplete: false,
        extent: Extent::Everything,
    };
    words(&changes(&all, &texts(Language::French)))
}

#[test]
fn signs_that_nobody_sees_are_named_and_many_corrections_are_one_line() {
    let statements = |last: &str| -> Vec<String> { (1..=12).map(|n| format!("Nommer le risque {n}{last}")).collect() };
    for (before, after, name) in [
        (" :", "\u{a0}:", "⟨espace insécable⟩"),
        (" l'été", " l’été", "⟨apostrophe droite⟩"),
        (" été", " e\u{301}te\u{301}", "⟨accent à part⟩"),
    ] {
        let one = page(&statements(before)[..1], &statements(after)[..1]);
        assert!(one.contains(name), "{name}: {one}");
        let many = page(&statements(before), &statements(after));
        assert!(many.contains("Corrections d’écriture\u{a0}: 12") && !many.contains("IA-007"), "{many}");
    }
}
