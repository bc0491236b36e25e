//! The page: one section per edition, one table per question.

use std::fmt::Write as _;

use pdcn_model::{Edition, Pathway};
use pdcn_texts::{Language, Texts, Value};

use super::count::Counted;

/// The page over these editions.
pub(super) fn page(pathway: &Pathway, editions: &[&Edition], words: &Texts) -> String {
    let mut page = format!("# {}\n\n{}\n", words.say("inventory-title", &[]), words.say("inventory-introduction", &[]));
    for edition in editions.iter().rev() {
        add_edition(&mut page, &Counted::new(pathway, edition), words);
    }
    page
}

fn add_edition(page: &mut String, counted: &Counted<'_>, words: &Texts) {
    let edition = counted.edition;
    let ai = edition.outcomes.iter().filter(|outcome| counted.is_ai(outcome)).count();
    let pairs = counted.prerequisites();
    let across: usize = pairs.iter().filter(|((one, other), _)| one != other).map(|(_, count)| count).sum();
    let prerequisites: usize = pairs.values().sum();
    let values: [(&'static str, Value); 5] = [
        ("edition", edition.id.as_str().into()),
        ("outcomes", edition.outcomes.len().into()),
        ("ai", ai.into()),
        ("prerequisites", prerequisites.into()),
        ("across", across.into()),
    ];
    // Writing to a string cannot fail.
    let _ = write!(page, "\n## {}\n\n", words.say("inventory-edition", &values));
    let _ = writeln!(page, "{}", words.say("inventory-summary", &values));
    let heading = |part: &str| words.part("inventory-table", part, &[]);

    let _ = write!(page, "\n### {}\n\n", heading("grades"));
    let grades = edition.grades.iter().zip(counted.grades()).map(|(grade, count)| {
        let numbers = [count.learned, count.mastered, count.ai_learned, count.ai_mastered].map(|n| n.to_string());
        row(&title(&grade.title, &grade.translation, words), &numbers)
    });
    table(page, &words.say("inventory-grade-columns", &[]), 4, grades);

    let _ = write!(page, "\n### {}\n\n", heading("strands"));
    let stages: Vec<String> =
        edition.stages.iter().map(|stage| title(&stage.title, &stage.translation, words)).collect();
    let strands = edition.strands.iter().map(|strand| {
        let counts: Vec<usize> =
            edition.stages.iter().map(|stage| counted.in_strand(strand.id.as_str(), stage.id.as_str())).collect();
        let total: usize = counts.iter().sum();
        let numbers: Vec<String> = counts.into_iter().chain([total]).map(|count| count.to_string()).collect();
        row(&title(&strand.title, &strand.translation, words), &numbers)
    });
    let columns = [vec![words.say("inventory-strand", &[])], stages, vec![words.say("inventory-total", &[])]].concat();
    table(page, &columns.join(" | "), columns.len() - 1, strands);

    add_ai(page, counted, words);

    let _ = write!(page, "\n### {}\n\n{}\n\n", heading("prerequisites"), words.say("inventory-pairs", &[]));
    let ids: Vec<&str> = edition.strands.iter().map(|strand| strand.id.as_str()).collect();
    let rows = ids.iter().map(|one| {
        let count = |other: &&str| pairs.get(&(*one, *other)).map_or_else(|| "·".to_owned(), ToString::to_string);
        row(one, &ids.iter().map(count).collect::<Vec<_>>())
    });
    table(page, &[&[""], ids.as_slice()].concat().join(" | "), ids.len(), rows);

    let _ = write!(page, "\n### {}\n\n", heading("frameworks"));
    let frameworks = counted.alignments().into_iter().map(|(framework, (alignments, outcomes))| {
        row(&format!("`{framework}`"), &[alignments.to_string(), outcomes.to_string()])
    });
    table(page, &words.say("inventory-framework-columns", &[]), 2, frameworks);
}

/// AI competencies by grade: how many outcomes begin.
fn add_ai(page: &mut String, counted: &Counted<'_>, words: &Texts) {
    let edition = counted.edition;
    let mut competencies = edition.competencies.iter().filter(|competency| competency.ai).peekable();
    if competencies.peek().is_none() {
        return;
    }
    let _ = write!(page, "\n### {}\n\n", words.part("inventory-table", "ai", &[]));
    let shorts: Vec<&str> = edition.grades.iter().map(|grade| grade.id.as_str()).collect();
    let columns = format!("{} | {}", words.say("inventory-competency", &[]), shorts.join(" | "));
    let rows = competencies.map(|competency| {
        let counts = counted.in_competency(competency.id.as_str());
        let shown = |count: usize| if count == 0 { "·".to_owned() } else { count.to_string() };
        let name = format!("{} — {}", competency.id, title(&competency.title, &competency.translation, words));
        row(&name, &counts.into_iter().map(shown).collect::<Vec<_>>())
    });
    table(page, &columns, shorts.len(), rows);
}

/// A title in the reader's language where the data has it, else as the data has it.
fn title(
    own: &str,
    translations: &std::collections::BTreeMap<pdcn_model::Language, pdcn_model::Translation>,
    words: &Texts,
) -> String {
    let language = pdcn_model::Language::from(words.language().tag());
    let translated = translations.get(&language).filter(|_| words.language() == Language::English);
    translated.map_or(own, |translation| &translation.title).replace('|', "\\|")
}

fn row(name: &str, numbers: &[String]) -> String {
    format!("| {name} | {} |", numbers.join(" | "))
}

/// A table whose first column is text and whose others are numbers.
fn table(page: &mut String, columns: &str, n_numbers: usize, rows: impl Iterator<Item = String>) {
    let _ = writeln!(page, "| {columns} |\n|---|{}", "--:|".repeat(n_numbers));
    for row in rows {
        let _ = writeln!(page, "{row}");
    }
}
