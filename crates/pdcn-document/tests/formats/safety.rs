//! Texts that would be more than text, in every format.

use pdcn_document::{Format, Options};

use crate::hostile::{hostile, texts};
use crate::read;
use crate::{formats, text, text_with};

#[test]
fn no_format_passes_on_what_hides_or_commands() {
    for format in formats().filter(|format| format.is_text()) {
        let written = text(&hostile(), format);
        // What joins two pictures into one is seen in it.
        let hidden = |(sign, is_hidden): &(char, bool)| *is_hidden && !matches!(sign, '\n' | '\r');
        assert_eq!(pdcn_texts::characters(&written).find(hidden), None, "{format:?}");
        assert!(!written.contains('\r') || format == Format::Csv, "{format:?}");
    }
}

#[test]
fn in_html_there_are_only_the_elements_of_the_format() {
    let html = text(&hostile(), Format::Html);
    let known = [
        "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "a", "header", "h1", "h2", "h3", "p", "section",
        "ul", "ol", "li", "span", "strong", "em", "code", "small", "ins", "del", "i", "nav", "main", "div", "table",
        "caption", "thead", "tbody", "tr", "th", "td", "dl", "dt", "dd", "footer",
    ];
    for (position, _) in html.match_indices('<') {
        let name = html[position + 1..].trim_start_matches('/');
        let name = name.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '!').next().unwrap_or_default();
        assert!(known.contains(&name), "{}", &html[position..].chars().take(60).collect::<String>());
    }
    // Outside of quotes, in a tag, there are only the names of attributes, and values that need no quotes.
    let names = |tag: &str| tag.split('"').step_by(2).collect::<String>().to_lowercase();
    let tags = html.split('<').filter_map(|part| part.split_once('>')).map(|(tag, _)| names(tag));
    let known =
        ["class", "id", "lang", "href", "content", "name", "charset", "http-equiv", "role", "tabindex", "scope"];
    let known = [&known[..], &["colspan", "aria-labelledby", "aria-hidden"]].concat();
    for tag in tags {
        let attributes = tag.split_whitespace().skip(1).filter_map(|attribute| attribute.split('=').next());
        attributes.for_each(|name| assert!(known.contains(&name) || name == "html", "{name} in {tag}"));
    }
    assert!(!html.to_lowercase().replace('"', "").contains("href=javascript:"));
    assert_eq!(html.matches("<style>").count(), 1);
    assert_eq!(html.matches("</style>").count(), 1);
}

#[test]
fn links_lead_only_where_they_may() {
    use pdcn_document::Target;
    let leads = |address: &'static str| Target::Address(address.into()).address().is_some();
    for good in
        ["https://exemple.quebec/a?b=c#d", "HTTP://x", "mailto:a@b.c", "page.html", "dossier/page.html#id", "#id"]
    {
        assert!(leads(good), "{good}");
    }
    for bad in [
        "",
        "javascript:alert(1)",
        "JavaScript:x",
        "data:text/html,x",
        "//exemple.quebec",
        "/etc/passwd",
        "../x",
        "a/../b",
        "file:///etc/passwd",
        "\\\\exemple\\x",
        " https://x",
        "https://x y",
        "java\nscript:x",
        "vbscript:x",
        "a:b",
        "https://x\u{202e}y",
    ] {
        assert!(!leads(bad), "{bad}");
    }
}

#[test]
fn in_csv_no_cell_starts_a_formula() {
    let cells = read::csv(&text(&hostile(), Format::Csv));
    let cells: Vec<&String> = cells.iter().flatten().collect();
    assert!(cells.iter().any(|cell| *cell == "'=1+1") && cells.iter().any(|cell| *cell == "'-2+3"));
    assert!(!cells.iter().any(|cell| cell.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r'])));
}

#[test]
fn in_a_workbook_all_of_it_is_text() {
    let sheets = read::workbook(&hostile());
    let column: Vec<String> = sheets[0].1.rows().skip(1).map(|row| row[1].to_string()).collect();
    assert_eq!(column, texts().iter().map(|text| read::shown(text)).collect::<Vec<_>>());
}

#[test]
fn a_terminal_is_never_too_narrow() {
    for width in [0, 1, 20, 60, 80, 120, 200] {
        let written = text_with(&hostile(), Format::Terminal, &Options { width, ..Options::default() });
        let widest = written.lines().map(unicode_width::UnicodeWidthStr::width).max();
        assert!(widest <= Some(width.max(20)), "{widest:?} > {width}");
    }
}

#[test]
fn in_a_workbook_runs_of_words_are_text_too() {
    use pdcn_document::{Block, Column, Document, Row, Span, Style, Table};
    let words = ["_x0041_ ", "_x000D_", "_X0041_ _x004_ =1+1", "_x0041_x0042_"];
    let runs: Vec<Span<'_>> = words.map(|words| Span::styled(Style::Strong, words)).to_vec();
    let table =
        Table { columns: vec![Column::default()], rows: vec![Row::cells(vec![runs.into()])], ..Table::default() };
    let sheets = read::workbook(&Document { blocks: vec![Block::Table(table)], ..Document::default() });
    assert_eq!(sheets[0].1.get_value((1, 0)).map(ToString::to_string), Some(words.concat()));
}
