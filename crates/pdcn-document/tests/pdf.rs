//! PDF: the text in it is that of the document, in reading order; nothing in a text is obeyed; two runs give the same bytes.
//! Poppler reads what was written (`pdftotext`, `pdffonts`, `pdfinfo`), so that we do not judge our own work.

#![cfg(feature = "pdf")]
#![expect(clippy::expect_used, reason = "a test that cannot go on says why")]

mod poppler;

use pdcn_document::{
    Block, Cell, Column, Count, Document, Drawing, Figure, Format, Graph, Group, Item, Link, Logo, Node, Note, Options,
    Orientation, Paper, Print, Rank, Row, Section, Segment, Shade, Sign, Span, Style, Table, Timeline, TimelineRow,
    Tone, Value, Width, Words, write,
};

use crate::poppler::{assert_in_order, letters, pages, pdf, poppler};

/// What people write, or paste, that some program would obey.
const HOSTILE: [&str; 9] = [
    "#panic(\"x\") *gras* $x^2$ [ \\ <lbl> @ref `code` // /* */",
    "<script>alert(1)</script> &amp; \"' </text>",
    "=HYPERLINK(\"a\") | ** __ ~~ ![x](y)",
    "a\u{202e}b\u{200b}c\u{7}d\u{1b}[31m",
    "العربية עברית ᐃᓄᒃᑎᑐᑦ Привет",
    "漢字 😀 👩‍🏫 \u{e000}",
    "= titre\n- liste\n+ numéro",
    "« Élève », œuvre, 50\u{a0}% ; l’été…",
    "",
];

fn signs() -> Vec<Sign<'static>> {
    let sign =
        |key, glyph, word: &'static str, shade| Sign { key, glyph, word: word.into(), meaning: "".into(), shade };
    vec![
        sign("learn", "→", "apprend", Shade::Light),
        sign("master", "★", "maîtrise", Shade::Strong),
        sign("reuse", "", "réutilise", Shade::Tint),
    ]
}

fn columns() -> Vec<Column<'static>> {
    (1..=13)
        .map(|grade| Column {
            key: format!("G{grade}").into(),
            heading: format!("{grade}e").into(),
            title: Some(format!("{grade}e année du primaire").into()),
            group: Some(format!("{}e cycle", (grade + 1) / 2).into()),
            width: Width::Sign,
            ..Column::default()
        })
        .collect()
}

fn statement(at: usize) -> String {
    format!("Énoncé numéro {at} : repérer une erreur dans une réponse et dire pourquoi elle en est une.")
}

/// A table of `n` outcomes under bands.
fn table(n: usize, statement: impl Fn(usize) -> String) -> Document<'static> {
    let mut all = vec![
        Column { heading: "Id".into(), width: Width::Short, ..Column::default() },
        Column { heading: "Apprentissage".into(), width: Width::Wide, names_rows: true, ..Column::default() },
    ];
    all.extend(columns());
    let mut rows = Vec::new();
    for at in 0..n {
        if at % 20 == 0 {
            rows.push(Row::Band { level: 0, key: "IA".into(), text: format!("Volet {}", at / 20).into() });
            rows.push(Row::Band { level: 1, key: "IA-EVAL".into(), text: format!("Compétence {}", at / 20).into() });
        }
        let mut cells: Vec<Cell<'_>> = vec![Value::Id(format!("IA-{at:03}").into()).into(), statement(at).into()];
        let first = at % 11;
        cells.extend((0..13).map(|grade| match grade {
            _ if grade < first => Cell::default(),
            _ if grade == first => Value::Sign("learn").into(),
            _ if grade == first + 1 => Value::Sign("master").into(),
            _ => Value::Sign("reuse").into(),
        }));
        rows.push(Row::cells(cells));
    }
    document(vec![Block::Table(Table { id: "t".into(), columns: all, rows, ..Table::default() })])
}

fn document(blocks: Vec<Block<'static>>) -> Document<'static> {
    Document {
        view: "table",
        language: "fr-CA".into(),
        title: "Parcours".into(),
        legend: signs(),
        blocks,
        words: Words { page: "page".into(), of: "sur".into(), ..Words::default() },
        ..Document::default()
    }
}

fn timeline(n: usize, statement: impl Fn(usize) -> String) -> Document<'static> {
    let mut rows = vec![TimelineRow::Band { level: 0, key: "IA".into(), text: "Volet".into() }];
    rows.extend((0..n).map(|at| {
        let first = at % 11;
        TimelineRow::Bar {
            id: format!("IA-{at:03}").into(),
            text: statement(at).into(),
            segments: vec![
                Segment { first, last: first, sign: "learn" },
                Segment { first: first + 1, last: first + 1, sign: "master" },
                Segment { first: first + 2, last: 12, sign: "reuse" },
            ],
            leaves: first + 1,
        }
    }));
    let links = vec![Link { from: "IA-000".into(), to: "IA-001".into(), strong: true, meaning: "".into() }];
    let count = Some(Count { heading: "★ par année".into(), sign: "master" });
    figure(Drawing::Timeline(Timeline {
        heading: "Apprentissage".into(),
        columns: columns(),
        rows,
        links,
        count,
        bands: vec![],
    }))
}

fn graph(n: usize, statement: impl Fn(usize) -> String) -> Document<'static> {
    let ranks =
        (0..13).map(|at| Rank { key: at.to_string().into(), heading: format!("{at}e").into(), title: "".into() });
    let node = |at: usize| Node {
        id: format!("IA-{at:03}").into(),
        text: statement(at).into(),
        rank: at * 13 / n.max(1),
        group: at % 3,
        ..Node::default()
    };
    let links = (3..n).map(|at| Link {
        from: format!("IA-{:03}", at / 2).into(),
        to: format!("IA-{at:03}").into(),
        strong: at % 2 == 0,
        meaning: "".into(),
    });
    figure(Drawing::Graph(Graph {
        ranks: ranks.collect(),
        groups: (0..3).map(|at| Group { key: at.to_string().into(), name: format!("Volet {at}").into() }).collect(),
        nodes: (0..n).map(node).collect(),
        edges: links.collect(),
    }))
}

fn figure(drawing: Drawing<'static>) -> Document<'static> {
    document(vec![Block::Figure(Figure {
        parts: Vec::new(),
        id: "f".into(),
        caption: "Dessin".into(),
        description: "Ce qui est à voir.".into(),
        drawing,
        alternative: vec![Block::Paragraph("La même chose en mots.".into())],
    })])
}

#[test]
fn the_text_is_that_of_the_document_in_reading_order() {
    for (document, ordered) in
        [(table(60, statement), true), (timeline(60, statement), true), (graph(40, statement), false)]
    {
        let text = poppler("pdftotext", &["-raw"], &pdf(&document, Print::default()));
        let ids: Vec<String> = (0..if ordered { 60 } else { 40 }).map(|at| format!("IA-{at:03}")).collect();
        if ordered {
            let rows: Vec<String> = ids.iter().enumerate().map(|(at, id)| format!("{id} {}", statement(at))).collect();
            assert_in_order(&text, rows.iter().map(String::as_str));
        } else {
            assert_in_order(&text, ["Parcours"]);
            for id in &ids {
                assert!(letters(&text).contains(&letters(id)), "{id}");
            }
        }
    }
}

#[test]
fn every_mark_is_told_once() {
    let text = poppler("pdftotext", &["-raw"], &pdf(&table(22, statement), Print::default()));
    let count = |sign: &str| text.matches(sign).count();
    // Once per row, once in the legend, once at the foot of each page.
    let pages = poppler("pdfinfo", &[], &pdf(&table(22, statement), Print::default()));
    let pages: usize =
        pages.lines().find_map(|line| line.strip_prefix("Pages:")).expect("pages").trim().parse().expect("a number");
    assert_eq!(count("★"), 22 + pages);
    assert_eq!(count("→"), 22 + pages);
}

#[test]
fn fonts_are_embedded_and_tags_are_there() {
    let bytes = pdf(&table(30, statement), Print::default());
    let fonts = poppler("pdffonts", &[], &bytes);
    let rows: Vec<&str> = fonts.lines().skip(2).collect();
    assert!(!rows.is_empty());
    for row in rows {
        assert!(row.contains(" yes yes yes "), "embedded, subset, with text: {row}");
    }
    let about = poppler("pdfinfo", &[], &bytes);
    assert!(about.contains("Tagged:          yes") && about.contains("Title:           Parcours"), "{about}");
    let tags = poppler("pdfinfo", &["-struct"], &bytes);
    // A head for each column, each band and each row.
    for (tag, least) in [("Table", 1), ("TH", 15 + 4 + 30), ("TD", 30 * 14)] {
        let is_tag = |line: &&str| line.split_whitespace().next().is_some_and(|word| word.trim_end_matches(':') == tag);
        let count = tags.lines().filter(is_tag).count();
        assert!(count >= least, "{tag}: {count}, not {least}");
    }
}

#[test]
fn two_runs_give_the_same_bytes() {
    for document in [table(25, statement), timeline(25, statement), graph(25, statement)] {
        assert!(pdf(&document, Print::default()) == pdf(&document, Print::default()));
    }
}

#[test]
fn nothing_in_a_text_is_obeyed() {
    let hostile = |at: usize| HOSTILE[at % HOSTILE.len()].to_owned();
    let mut printed = table(18, hostile);
    printed.title = HOSTILE[0].into();
    printed.subtitle = Some(HOSTILE[1].into());
    printed.footer = Some(HOSTILE[3].into());
    printed.blocks.push(Block::Section(Section {
        heading: HOSTILE[6].into(),
        blocks: vec![
            Block::Paragraph(
                vec![Span::styled(Style::Code, HOSTILE[0]), Span::styled(Style::Removed, HOSTILE[5])].into(),
            ),
            Block::List {
                ordered: true,
                items: HOSTILE.iter().map(|text| Item { tick: Some(false), ..Item::from(*text) }).collect(),
            },
        ],
        ..Section::default()
    }));
    let print = Print { name: HOSTILE[0].into(), footer: HOSTILE[1].into(), ..Print::default() };
    let text = letters(&poppler("pdftotext", &["-raw"], &pdf(&printed, print)));
    for piece in [
        "#panic(\"x\")*gras*$x^2$[\\<lbl>@ref`code`",
        "<script>alert(1)</script>&amp;",
        "=HYPERLINK(\"a\")|**__~~",
        "a⟨U+202E⟩b⟨U+200B⟩c⟨U+0007⟩d⟨U+001B⟩[31m",
        "⟨U+6F22⟩⟨U+5B57⟩",
        "⟨U+E000⟩",
        "Привет",
        "«Élève»,œuvre",
    ] {
        assert!(text.contains(&letters(piece)), "{piece}\n{text}");
    }
    for document in [timeline(9, hostile), graph(9, hostile)] {
        assert!(!pdf(&document, Print::default()).is_empty());
    }
}

#[test]
fn long_words_long_statements_one_and_many_are_printed() {
    let long = |at: usize| if at == 1 { "mot ".repeat(1250) } else { "x".repeat(400) };
    for document in [
        table(1, statement),
        timeline(1, statement),
        graph(1, statement),
        table(3, long),
        timeline(3, long),
        graph(3, long),
        graph(0, statement),
        timeline(0, statement),
    ] {
        assert!(!pdf(&document, Print::default()).is_empty());
    }
    let text = poppler("pdftotext", &["-raw"], &pdf(&table(3, long), Print::default()));
    assert_eq!(text.matches("mot").count(), 1250, "no word is lost");
    assert!(letters(&text).matches('x').count() >= 800);
    let many = poppler("pdfinfo", &[], &pdf(&timeline(400, statement), Print::default()));
    assert!(many.contains("Pages:"));
}

#[test]
fn papers_have_their_sizes() {
    for (paper, orientation, size) in [
        (Paper::Letter, Orientation::Portrait, "612 x 792"),
        (Paper::Legal, Orientation::Landscape, "1008 x 612"),
        (Paper::Tabloid, Orientation::Landscape, "1224 x 792"),
        (Paper::A4, Orientation::Portrait, "595.276 x 841.89"),
        (Paper::A3, Orientation::Landscape, "1190.55 x 841.89"),
        (Paper::A1, Orientation::Portrait, "1683.78 x 2383.94"),
        (Paper::Poster, Orientation::Portrait, "1728 x 2592"),
    ] {
        let print = Print { paper: Some(paper), orientation: Some(orientation), ..Print::default() };
        let about = poppler("pdfinfo", &[], &pdf(&table(5, statement), print));
        assert!(about.contains(&format!("Page size:       {size} pts")), "{paper:?}: {about}");
    }
}

#[test]
fn a_picture_that_is_none_is_said_and_an_svg_sees_nothing_outside() {
    let print = |logo| Print { logo: Some(logo), name: "École".into(), ..Print::default() };
    let document = table(1, statement);
    let broken = Options { print: print(Logo::Png(b"\x89PNG\r\n\x1a\nnothing".to_vec())), ..Options::default() };
    assert!(write(&document, Format::Pdf, &broken, &mut Vec::new()).is_err());
    let svg = |inside: &str| {
        let open = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"40\" height=\"20\">";
        Logo::Svg(format!("{open}{inside}<rect width=\"40\" height=\"20\"/></svg>").into())
    };
    for path in ["file:///etc/passwd", "/etc/passwd", "../secret.png", "secret.png", "https://example.org/a.png"] {
        let outside = svg(&format!("<image xlink:href=\"{path}\" width=\"9\" height=\"9\"/>"));
        let options = Options { print: print(outside), ..Options::default() };
        // Refused or left out: nothing is read, and nothing is there.
        let mut bytes = Vec::new();
        if write(&document, Format::Pdf, &options, &mut bytes).is_ok() {
            assert!(poppler("pdfimages", &["-list"], &bytes).lines().count() <= 2, "{path}");
        }
    }
    let bytes = pdf(&document, print(svg("<script>alert(1)</script>")));
    assert!(poppler("pdfinfo", &["-struct"], &bytes).contains("Figure"), "the logo has a text");
}

#[test]
fn a_new_page_begins_where_it_is_asked_for_and_short_headings_are_spelled_out() {
    let one = Block::Paragraph("avant".into());
    let two = Block::Paragraph("après".into());
    for (blocks, pages) in [(vec![one.clone(), two.clone()], "1"), (vec![one, Block::NewPage, two], "2")] {
        let about = poppler("pdfinfo", &[], &pdf(&document(blocks), Print::default()));
        assert!(about.contains(&format!("Pages:           {pages}\n")), "{about}");
    }
    let column = |heading: &'static str, title: Option<&'static str>| Column {
        heading: heading.into(),
        title: title.map(Into::into),
        width: Width::Short,
        ..Column::default()
    };
    let columns = vec![column("Année", None), column("+ tard", Some("Viennent plus tard"))];
    let rows = vec![Row::cells(vec!["P5".into(), Value::Count(3).into()])];
    let table = Table { id: "t".into(), columns, rows, ..Table::default() };
    // Of two alike, the last says it for both.
    let tables = vec![Block::Table(table.clone()), Block::Table(table)];
    let text = poppler("pdftotext", &["-raw"], &pdf(&document(tables), Print::default()));
    assert_eq!(text.matches("+ tard = Viennent plus tard").count(), 1, "{text}");
}

#[test]
fn a_share_of_nearly_all_is_not_all_on_paper_either() {
    let column = |heading: &'static str| Column { heading: heading.into(), width: Width::Short, ..Column::default() };
    let share = |part, whole| Cell::from(Value::Share { part, whole });
    let table = Table {
        columns: vec![column("a"), column("b"), column("c"), column("d")],
        rows: vec![Row::cells(vec![share(999, 1000), share(1, 1000), share(3, 3), share(0, 0)])],
        ..Table::default()
    };
    let mut printed = document(vec![Block::Table(table)]);
    printed.words.percent = "\u{a0}%".into();
    let text = poppler("pdftotext", &["-raw"], &pdf(&printed, Print::default())).replace('\u{a0}', " ");
    assert!(text.contains("99 % 1 % 100 %\n"), "{text}");
}

#[test]
fn whatever_is_missing_or_too_long_is_printed() {
    let section = |heading: String| {
        Block::Section(Section {
            heading: heading.into(),
            blocks: vec![Block::Paragraph("texte".into())],
            ..Section::default()
        })
    };
    for words in [String::new(), " ".into(), "\u{a0}".into(), "\n".into(), "titre ".repeat(600)] {
        let mut printed = document(vec![section(words.clone())]);
        printed.title = words.clone().into();
        printed.subtitle = Some(words.clone().into());
        printed.footer = Some(words.clone().into());
        let print = Print { name: words.clone(), footer: words, ..Print::default() };
        assert!(!pdf(&printed, print).is_empty());
    }
    for address in ["https://exemple.org/".to_owned(), format!("https://exemple.org/{}", "a".repeat(9000))] {
        let link = Span::plain("lien").to(pdcn_document::Target::Address(address.into()));
        assert!(!pdf(&document(vec![Block::Paragraph(vec![link].into())]), Print::default()).is_empty());
    }
}

#[test]
fn every_character_alone_and_joined_is_printed() {
    // What no font has is told by its number: a few of those stand for all, so that pages stay few.
    let characters = (1..0x3400_u32).chain(0xA640..0xABFF).chain(0xF900..=0xFFFF).filter_map(char::from_u32);
    let marks = [
        "\u{301}",
        "\u{323}\u{308}",
        "\u{20dd}",
        "\u{fe0f}",
        "\u{200d}",
        "\u{5b7}",
        "\u{651}",
        "\u{3099}",
        "\u{1f3fd}",
    ];
    let statements: Vec<String> = characters
        .collect::<Vec<_>>()
        .chunks(60)
        .enumerate()
        .map(|(at, chunk)| {
            chunk.iter().flat_map(|character| [character.to_string(), marks[at % marks.len()].to_owned()]).collect()
        })
        .collect();
    let rows = statements.into_iter().enumerate().map(|(at, words)| {
        Row::cells(vec![Value::Id(format!("A-{at:03}").into()).into(), Value::Text(words.into()).into()])
    });
    let columns = vec![
        Column { heading: "Id".into(), width: Width::Short, ..Column::default() },
        Column { heading: "Texte".into(), width: Width::Wide, ..Column::default() },
    ];
    let table = Table { columns, rows: rows.collect(), ..Table::default() };
    assert!(!pdf(&document(vec![Block::Table(table)]), Print::default()).is_empty());
}

/// The height of a word in the middle of all words of a PDF that have more than two letters, from the smallest to the
/// largest, in points.
fn middling_word(bytes: &[u8]) -> f64 {
    let boxes = poppler("pdftotext", &["-bbox"], bytes);
    let number = |line: &str, name: &str| {
        let (_, rest) = line.split_once(&format!("{name}=\"")).expect("a box");
        rest.split('"').next().and_then(|number| number.parse::<f64>().ok()).expect("a number")
    };
    let letters =
        |word: &str| word.split('<').next().unwrap_or_default().chars().filter(|sign| sign.is_alphabetic()).count();
    let words = boxes.lines().filter(|line| line.trim_start().starts_with("<word"));
    let long = words.filter(|line| line.split_once('>').is_some_and(|(_, word)| letters(word) > 2));
    let mut heights: Vec<f64> = long.map(|line| number(line, "yMax") - number(line, "yMin")).collect();
    heights.sort_by(f64::total_cmp);
    heights[heights.len() / 2]
}

#[test]
fn a_drawing_takes_the_paper_on_which_it_is_read() {
    for (n, size, least) in
        [(20, "1224 x 792", 12.0), (70, "792 x 1224", 8.0), (110, "1728 x 2592", 12.0), (180, "2592 x 1728", 11.0)]
    {
        let bytes = pdf(&timeline(n, statement), Print::default());
        let about = poppler("pdfinfo", &[], &bytes);
        assert!(
            about.contains(&format!("Page size:       {size} pts")) && about.contains("Pages:           1\n"),
            "{n}: {about}"
        );
        let height = middling_word(&bytes);
        assert!(height >= least, "{n}: {height}");
    }
    // Asked for, a sheet of the school is taken.
    let print = Print { paper: Some(Paper::Tabloid), ..Print::default() };
    assert!(poppler("pdfinfo", &[], &pdf(&timeline(110, statement), print)).contains("1224 x 792"));
}

fn note(words: &'static str) -> Block<'static> {
    Block::Note(Note { tone: Tone::Hint, text: words.into() })
}

#[test]
fn headings_of_signs_stand_upright_while_they_are_short() {
    let whole = "1e année du primaire";
    let read = |document: &Document<'_>| poppler("pdftotext", &["-raw"], &pdf(document, Print::default()));
    let upright = read(&table(3, statement));
    assert!(upright.contains("1e 2e 3e") && !upright.contains(whole), "{upright}");
    let mut long = table(3, statement);
    if let Some(Block::Table(table)) = long.blocks.first_mut() {
        table.columns[4].heading = "beaucoup plus".into();
    }
    let turned = poppler("pdfinfo", &["-struct-text"], &pdf(&long, Print::default()));
    // An ordinal is raised: its ending is a run of its own.
    assert!(letters(&turned).replace('"', "").contains(&letters(whole)), "{turned}");
}

#[test]
fn the_note_that_ends_a_document_never_stands_alone_on_its_last_page() {
    for rows in [22, 23, 24, 25, 26, 60] {
        let mut noted = table(rows, statement);
        noted.blocks.push(note("Proposition de travail."));
        let text = poppler("pdftotext", &["-raw"], &pdf(&noted, Print::default()));
        assert_in_order(&text, ["Parcours", "Proposition de travail.", "IA-000"]);
        assert_eq!(text.matches("Proposition de travail.").count(), 1);
    }
    // Below a drawing it is on its page.
    let mut drawn = timeline(9, statement);
    drawn.blocks.push(note("Proposition de travail."));
    let text = poppler("pdftotext", &["-raw"], &pdf(&drawn, Print::default()));
    assert_in_order(&text, ["IA-000", "Proposition de travail."]);
}

#[test]
fn a_heading_is_on_the_page_of_the_first_rows_of_its_table() {
    for lines in 30..50 {
        let Some(Block::Table(of)) = table(30, statement).blocks.into_iter().next() else { return };
        let mut blocks: Vec<Block<'_>> = (0..lines).map(|_| Block::Paragraph("ligne".into())).collect();
        blocks.push(Block::Section(Section {
            heading: "Titre de la section".into(),
            blocks: vec![Block::Table(of)],
            ..Section::default()
        }));
        let print = Print { orientation: Some(Orientation::Portrait), ..Print::default() };
        let text = poppler("pdftotext", &["-raw"], &pdf(&document(blocks), print));
        let page = text.split('\u{c}').find(|page| page.contains("Titre de la section")).expect("the heading");
        assert!(page.contains("IA-001"), "after {lines} lines: {page}");
    }
}

#[test]
fn lists_with_boxes_take_their_page_and_stay_on_it() {
    let boxes = |n: usize| {
        let item = |at| Item { tick: Some(false), ..Item::from(statement(at)) };
        Block::List { ordered: false, items: (0..n).map(item).collect() }
    };
    let section =
        |n| Block::Section(Section { heading: "Ce que je fais".into(), blocks: vec![boxes(n)], ..Section::default() });
    let few = pdf(&document(vec![section(8), Block::NewPage, section(9)]), Print::default());
    let many = pdf(&document(vec![section(42), Block::NewPage, section(9)]), Print::default());
    assert_eq!((pages(&few), pages(&many)), (2, 2));
    assert!(middling_word(&few) > middling_word(&many) * 1.15, "larger where there is room");
    let most = pdf(&document(vec![section(48)]), Print::default());
    assert_eq!(pages(&most), 1, "somewhat smaller, on one page");
}

#[test]
fn a_statement_without_end_makes_no_other_small_and_the_drawing_says_so() {
    let long = |at: usize| if at == 5 { "mot ".repeat(1250) } else { statement(at) };
    let mut cut = timeline(60, long);
    cut.words.cut_short = "Abrégé ici.".into();
    let bytes = pdf(&cut, Print::default());
    let height = middling_word(&bytes);
    let plain = middling_word(&pdf(&timeline(60, statement), Print::default()));
    assert!(height > plain * 0.93, "{height} and {plain}");
    let text = poppler("pdftotext", &["-raw"], &bytes);
    assert!(text.contains("mot…") && text.contains("Abrégé ici."), "{text}");
    // What is not cut says nothing.
    let mut whole = timeline(9, statement);
    whole.words.cut_short = "Abrégé ici.".into();
    assert!(!poppler("pdftotext", &["-raw"], &pdf(&whole, Print::default())).contains("Abrégé"));
    let mut map = graph(9, long);
    map.words.cut_short = "Abrégé ici.".into();
    assert!(poppler("pdftotext", &["-raw"], &pdf(&map, Print::default())).contains("Abrégé ici."));
}

#[test]
fn a_map_takes_the_paper_on_which_it_is_read_and_says_where_texts_are() {
    for (n, size, least) in [(13, "1224 x 792", 7.0), (90, "2592 x 1728", 8.0)] {
        let bytes = pdf(&graph(n, statement), Print::default());
        assert!(poppler("pdfinfo", &[], &bytes).contains(&format!("Page size:       {size} pts")), "{n}");
        let height = middling_word(&bytes);
        assert!(height >= least, "{n}: {height}");
    }
    let mut many = graph(700, statement);
    many.words.ids_alone = "Les identifiants seuls.".into();
    let text = poppler("pdftotext", &["-raw"], &pdf(&many, Print::default()));
    assert!(text.contains("Les identifiants seuls.") && !text.contains("repérer"), "{text}");
}

/// A table that is a little too long for its page is made a little smaller; one that is much too long is not.
#[test]
fn no_few_rows_of_a_short_table_stand_alone_on_a_second_page() {
    let lengths: Vec<usize> = (15..=40).map(|rows| pages(&pdf(&table(rows, statement), Print::default()))).collect();
    let spills = lengths.iter().position(|pages| *pages > 1).expect("forty rows are more than a page");
    assert!(lengths[spills..].iter().all(|pages| *pages == 2), "{lengths:?}");
    let text = poppler("pdftotext", &["-raw"], &pdf(&table(15 + spills, statement), Print::default()));
    let rows_of_second = text.split('\u{c}').nth(1).expect("a second page").matches("IA-").count();
    assert!(rows_of_second >= 4, "{rows_of_second} rows alone on the second page: {text}");
}
