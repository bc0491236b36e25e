//! Writes `import.toml`: every key, with what it is for in comments.

use pdcn_texts::Texts;

use crate::table::colour::colour_name;
use crate::table::frame::Frame;
use crate::table::mapping::{CompetencyMapping, Mapping, Means, Role, TableMapping};
use crate::table::write::{comment, key, list};

/// Writes how tables were understood, with what each key is for.
pub fn write_mapping(mapping: &Mapping, frame: &Frame, words: &Texts, name: &str) -> String {
    let say = |part: &str| comment(&words.part("table-mapping", part, &[("file", name.into())]));
    let grades: Vec<String> = frame.grades.iter().map(|grade| format!("{} {}", grade.id, grade.short)).collect();
    let grades = words.part("table-mapping", "grades", &[("grades", grades.join(", ").into())]);
    let mut parts = vec![
        say("head"),
        key("language", &mapping.language) + &key("edition", &mapping.edition) + &key("title", &mapping.title),
        "\n".to_owned() + &say("years") + &all("years", &mapping.years),
        "\n".to_owned() + &say("tables") + &comment(&grades),
    ];
    parts.extend(mapping.tables.iter().map(of_table));
    parts.push("\n".to_owned() + &say("signs"));
    parts.extend(mapping.signs.iter().map(|sign| {
        "\n[[sign]]\n".to_owned() + &key("sign", &sign.sign) + &number("cells", sign.cells) + &all("means", &sign.means)
    }));
    parts.extend(mapping.colours.iter().map(|colour| {
        let known = key("colour", &colour.colour) + &number("cells", colour.cells) + &all("means", &colour.means);
        "\n[[colour]]\n".to_owned() + &comment(&words.text(&colour_name(&colour.colour))) + &known
    }));
    parts.push("\n".to_owned() + &say("titles"));
    parts.extend(mapping.strands.iter().map(|strand| {
        "\n[[strand]]\n".to_owned() + &key("text", &strand.text) + &key("id", &strand.id) + &key("title", &strand.title)
    }));
    parts.extend(mapping.competencies.iter().map(of_competency));
    parts.concat()
}

fn of_competency(competency: &CompetencyMapping) -> String {
    let named = key("strand", &competency.strand) + &key("text", &competency.text);
    let given = key("id", &competency.id) + &key("title", &competency.title);
    "\n[[competency]]\n".to_owned() + &named + &given + if competency.ai { "ai = true\n" } else { "" }
}

fn of_table(table: &TableMapping) -> String {
    let given = |name: &str, text: &str| if text.is_empty() { String::new() } else { key(name, text) };
    let mut parts = vec![
        "\n[[table]]\n".to_owned() + &key("sheet", &table.sheet),
        format!("read = {}\nheadings = {}\n", table.read, table.headings),
        given("strand", &table.strand) + &given("competency", &table.competency) + &grades(&table.grades),
    ];
    parts.extend(table.columns.iter().map(|column| {
        let named = key("column", &column.column) + &key("heading", &column.heading);
        "\n[[table.column]]\n".to_owned() + &named + &is(column.is) + &grades(&column.grades)
    }));
    parts.extend(table.sections.iter().map(|section| {
        let named = format!("row = {}\n", section.row) + &key("text", &section.text);
        "\n[[table.section]]\n".to_owned() + &named + &is(section.is) + &grades(&section.grades)
    }));
    parts.concat()
}

fn number(name: &str, number: usize) -> String {
    format!("{name} = {number}\n")
}

fn is(role: Role) -> String {
    key("is", role.name())
}

fn grades(ids: &[String]) -> String {
    list("grades", ids.iter().map(String::as_str))
}

/// All that something means; an empty list for what is not understood.
fn all(name: &str, means: &[Means]) -> String {
    if means.is_empty() { format!("{name} = []\n") } else { list(name, means.iter().map(|one| one.name())) }
}
