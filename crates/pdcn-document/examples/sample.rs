//! Prints a document made by hand: what a template looks like without any data.
use pdcn_document::print::Print;
use pdcn_document::*;

fn main() {
    let signs = vec![
        Sign {
            key: "learn",
            glyph: "→",
            word: "apprend".into(),
            meaning: "avec l’aide de l’adulte".into(),
            shade: Shade::Light,
        },
        Sign {
            key: "master",
            glyph: "★",
            word: "maîtrise".into(),
            meaning: "sans aide, à la fin de l’année".into(),
            shade: Shade::Strong,
        },
        Sign {
            key: "reuse",
            glyph: "",
            word: "réutilise".into(),
            meaning: "dans de nouvelles situations".into(),
            shade: Shade::Tint,
        },
    ];
    let grades = [
        ("M4", "Mat. 4", "Maternelle 4 ans", "Éducation préscolaire"),
        ("M5", "Mat. 5", "Maternelle 5 ans", "Éducation préscolaire"),
        ("P1", "1re", "1re année du primaire", "1er cycle du primaire"),
        ("P2", "2e", "2e année du primaire", "1er cycle du primaire"),
        ("P3", "3e", "3e année du primaire", "2e cycle du primaire"),
        ("P4", "4e", "4e année du primaire", "2e cycle du primaire"),
        ("P5", "5e", "5e année du primaire", "3e cycle du primaire"),
        ("P6", "6e", "6e année du primaire", "3e cycle du primaire"),
        ("S1", "1re sec.", "1re secondaire", "1er cycle du secondaire"),
        ("S2", "2e sec.", "2e secondaire", "1er cycle du secondaire"),
        ("S3", "3e sec.", "3e secondaire", "2e cycle du secondaire"),
        ("S4", "4e sec.", "4e secondaire", "2e cycle du secondaire"),
        ("S5", "5e sec.", "5e secondaire", "2e cycle du secondaire"),
    ];
    let grade_columns: Vec<Column> = grades
        .iter()
        .map(|g| Column {
            key: g.0.into(),
            heading: g.1.into(),
            title: Some(g.2.into()),
            group: Some(g.3.into()),
            width: Width::Sign,
            align: Align::Center,
            names_rows: false,
        })
        .collect();
    let mut columns = vec![
        Column { key: "id".into(), heading: "Id".into(), width: Width::Short, ..Column::default() },
        Column {
            key: "statement".into(),
            heading: "Apprentissage".into(),
            width: Width::Wide,
            names_rows: true,
            ..Column::default()
        },
    ];
    columns.extend(grade_columns.clone());
    let mut rows = Vec::new();
    let mut bars = Vec::new();
    for band in 0..4 {
        rows.push(Row::Band { level: 0, key: "IA".into(), text: "Intelligence artificielle".into() });
        rows.push(Row::Band { level: 1, key: "IA-EVAL".into(), text: "Évaluer les productions de l’IA".into() });
        bars.push(TimelineRow::Band {
            level: 1,
            key: "IA-EVAL".into(),
            text: "Évaluer les productions de l’IA".into(),
        });
        for n in 0..12 {
            let first = (n + band) % 9;
            let star = first + n % 3;
            let mut cells = vec![
                Value::Id(format!("IA-{:03}", band * 12 + n).into()).into(),
                Cell::from(
                    "Repérer une erreur dans une réponse produite par une intelligence artificielle et dire « pourquoi » : c’est à vérifier.",
                ),
            ];
            for at in 0..13 {
                cells.push(Cell {
                    value: if at < first {
                        Value::Empty
                    } else if at < star {
                        Value::Sign("learn")
                    } else if at == star {
                        Value::Sign("master")
                    } else {
                        Value::Sign("reuse")
                    },
                    shade: Shade::None,
                });
            }
            rows.push(Row::cells(cells));
            let mut segments = Vec::new();
            if star > first {
                segments.push(Segment { first, last: star - 1, sign: "learn" });
            }
            segments.push(Segment { first: star, last: star, sign: "master" });
            if star < 12 {
                segments.push(Segment { first: star + 1, last: 12, sign: "reuse" });
            }
            bars.push(TimelineRow::Bar {
                id: format!("IA-{:03}", band * 12 + n).into(),
                text: "Repérer une erreur dans une réponse produite par une IA et dire pourquoi.".into(),
                segments,
                leaves: star,
            });
        }
    }
    let table = Table { id: "t".into(), caption: "Les apprentissages par année".into(), bands: vec![], columns, rows };
    let mut document = Document {
        view: "table",
        language: "fr-CA".into(),
        title: "Parcours du citoyen numérique".into(),
        subtitle: Some("Intelligence artificielle".into()),
        facts: vec![
            Fact { key: "edition".into(), name: "Édition".into(), value: "2026-2027".into() },
            Fact { key: "s".into(), name: "Statut".into(), value: "ébauche".into() },
        ],
        legend: signs,
        footer: Some("Parcours du citoyen numérique, 2026-2027 (ébauche) · CC-BY-4.0".into()),
        words: Words {
            page: "page".into(),
            of: "sur".into(),
            hint: "À noter".into(),
            warning: "Attention".into(),
            ..Words::default()
        },
        blocks: vec![
            Block::Section(Section {
                id: "x".into(),
                heading: "Pour une année".into(),
                blocks: vec![
                    Block::Paragraph(
                        vec![
                            Span::plain("Un texte avec "),
                            Span::styled(Style::Strong, "du gras"),
                            Span::plain(", "),
                            Span::styled(Style::Emphasis, "de l’italique"),
                            Span::plain(", "),
                            Span::styled(Style::Added, "ajouté"),
                            Span::plain(" et "),
                            Span::styled(Style::Removed, "enlevé"),
                            Span::plain(". #panic(\"x\") *a* $x^2$ <b> ᐃᓄᒃᑎᑐᑦ 漢 😀"),
                        ]
                        .into(),
                    ),
                    Block::Note(Note { tone: Tone::Warning, text: "Ce n’est pas une liste à cocher.".into() }),
                    Block::List {
                        ordered: false,
                        items: vec![
                            Item { tick: Some(false), ..Item::from("Je repère une erreur.") },
                            Item { tick: Some(true), ..Item::from("Je dis pourquoi.") },
                        ],
                    },
                ],
            }),
            Block::Table(table),
        ],
    };
    std::fs::write("/tmp/sample-table.pdf", format::pdf::pdf(&document, &Print::default()).unwrap()).unwrap();
    let t = std::time::Instant::now();
    format::pdf::pdf(&document, &Print::default()).unwrap();
    eprintln!("table {:?}", t.elapsed());
    document.blocks = vec![Block::Figure(Figure {
        id: "c".into(),
        caption: "".into(),
        description: "Une barre par apprentissage".into(),
        alternative: vec![],
        drawing: Drawing::Timeline(Timeline {
            heading: "Apprentissage".into(),
            bands: vec![],
            columns: grade_columns,
            rows: bars,
            links: vec![],
            count: Some(Count { heading: "★ par année".into(), sign: "master" }),
        }),
    })];
    let t = std::time::Instant::now();
    std::fs::write(
        "/tmp/sample-chart.pdf",
        format::pdf::pdf(&document, &Print { paper: print::Paper::Tabloid, ..Print::default() }).unwrap(),
    )
    .unwrap();
    eprintln!("chart {:?}", t.elapsed());
}
