//! A document whose every text tries to be more than text.

use pdcn_document::{
    Band, Block, Column, Commented, Document, Fact, Item, Note, Row, Section, Span, Style, Table, Target, Text, Value,
    Width,
};

use super::document::{legend, words};

/// Texts that some format or its readers would obey.
pub(crate) fn texts() -> Vec<String> {
    let short = [
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1)",
        "\t=1+1",
        " =HYPERLINK(\"https://exemple.quebec\")",
        "<script>document.title='obéi'</script>",
        "\"><img src=x onerror=document.title='obéi'>",
        "</style></title><!-- ",
        "]]>&amp;&#x41;&lt;",
        "| a | b |\n|---|---|",
        "`code` **fort** _appuyé_ ~~barré~~ [lien](https://exemple.quebec) ![image](x)",
        "https://exemple.quebec www.exemple.quebec personne@exemple.quebec @personne #12 :smile: $x$",
        "# titre",
        "- point",
        "1. point",
        "1) point",
        "+ point",
        "===",
        "---",
        "```",
        "\\| \\",
        "`|`",
        "\u{1b}[31mrouge\u{1b}[0m\u{1b}]8;;https://exemple.quebec\u{7}lien",
        "\u{9b}31m\u{7f}\u{0}nul",
        "\u{202e}envers\u{202c} \u{2066}isolé\u{2069} \u{200b}caché\u{feff}\u{ad}",
        "\r\nlignes\r\n\r\n\r\nvides\u{2028}\u{2029}",
        "_x0041_ _x000D_",
        "</w:t></w:r><w:del w:id=\"1\"/>",
        "שלום עולם, مرحبا",
        "a,b;c\td\"e\"",
        "'cité'",
        "{{ x }} {% y %} ${z}",
        "漢字漢字 👩\u{200d}👩\u{200d}👧 ❤\u{fe0f} e\u{301} ﷽",
        "\u{fffe}\u{ffff}\u{e0041}",
        "",
        " ",
        "--",
    ];
    let mut texts: Vec<String> = short.map(str::to_owned).to_vec();
    texts.push("très-long".repeat(600));
    texts.push("mot ".repeat(1_300));
    texts
}

/// The document.
pub(crate) fn hostile() -> Document<'static> {
    let texts = texts();
    let all = |style: Style| -> Text<'static> {
        let link = |text: &String| Target::Address(text.clone().into());
        Text::Rich(texts.iter().map(|text| Span::styled(style, text.clone()).to(link(text))).collect())
    };
    let blocks: Vec<Block<'_>> = texts
        .iter()
        .flat_map(|text| {
            let item = Item { text: text.clone().into(), tick: None, items: vec![text.clone().into()] };
            [
                Block::Paragraph(text.clone().into()),
                Block::Note(Note { text: text.clone().into(), ..Note::default() }),
                Block::Commented(Commented { text: text.clone().into(), comments: vec![text.clone().into(); 2] }),
                Block::List { ordered: false, items: vec![item] },
                Block::Facts(vec![Fact {
                    key: text.clone().into(),
                    name: text.clone().into(),
                    value: text.clone().into(),
                }]),
            ]
        })
        .collect();
    let section = |text: &String| {
        Block::Section(Section { id: text.clone().into(), heading: text.clone().into(), blocks: Vec::new() })
    };
    let mut document = Document {
        view: "hostile",
        language: "fr".into(),
        title: texts[6].clone().into(),
        subtitle: Some(all(Style::Plain)),
        facts: Vec::new(),
        legend: legend(),
        blocks: vec![Block::Table(table(&texts)), Block::Section(Section { blocks, ..Section::default() })],
        footer: Some(all(Style::Code)),
        words: words(),
        ..Document::default()
    };
    document.blocks.extend(texts.iter().map(section));
    document.blocks.extend(
        [Style::Strong, Style::Emphasis, Style::Added, Style::Removed].map(|style| Block::Paragraph(all(style))),
    );
    document
}

fn table(texts: &[String]) -> Table<'static> {
    let column = |(position, text): (usize, &String)| Column {
        key: format!("c{position}").into(),
        heading: text.clone().into(),
        width: [Width::Wide, Width::Medium, Width::Short, Width::Sign][position],
        names_rows: position == 0,
        ..Column::default()
    };
    let mut rows = Vec::new();
    for (position, text) in texts.iter().enumerate() {
        if position % 7 == 0 {
            rows.push(Row::Band { level: 0, key: text.clone().into(), text: text.clone().into() });
        }
        let cells = vec![
            text.clone().into(),
            Value::Texts(vec![text.clone().into(), text.clone().into()]).into(),
            Value::Id(text.clone().into()).into(),
            Value::Signs(vec![("learn", text.clone().into()), ("unknown", text.clone().into())]).into(),
        ];
        rows.push(Row::Cells { id: format!("{position} {text}").into(), cells, total: position == 3 });
    }
    Table {
        id: "hostile".into(),
        caption: texts[6].clone().into(),
        bands: vec![Band { key: "band".into(), heading: texts[0].clone().into() }],
        columns: texts.iter().take(4).enumerate().map(column).collect(),
        rows,
    }
}
