//! A small document with everything that a document can have, in French. Tests write it in every format.

use pdcn_document::{
    Align, Band, Block, Cell, Column, Commented, Document, Fact, Item, Note, Row, Section, Shade, Sign, Span, Style,
    Table, Target, Text, Tone, Value, Width, Words,
};

/// The document.
pub(crate) fn sample() -> Document<'static> {
    Document {
        view: "sample",
        language: "fr-CA".into(),
        title: "Progression d’essai".into(),
        subtitle: Some("Tout ce qu’un document peut contenir".into()),
        facts: vec![
            fact("edition", "Édition", "2026-2027".into()),
            fact("source", "Source", vec![link("site", Target::Address("https://exemple.quebec/page".into()))].into()),
        ],
        legend: legend(),
        blocks: vec![
            Block::Paragraph(rich()),
            note(Tone::Hint, "Les signes sont dans la légende."),
            note(Tone::Warning, "Deux cases sont vides."),
            note(Tone::Good, "Aucun écart."),
            Block::Section(outcomes()),
            Block::Section(lists()),
            Block::Section(revision()),
        ],
        footer: Some("Données d’essai, CC BY 4.0".into()),
        words: words(),
        ..Document::default()
    }
}

/// What formats say by themselves.
pub(crate) fn words() -> Words<'static> {
    Words {
        legend: "Légende".into(),
        contents: "Sommaire".into(),
        yes: "oui".into(),
        no: "non".into(),
        hint: "À noter".into(),
        good: "Bien".into(),
        warning: "Attention".into(),
        added: "ajouté".into(),
        removed: "enlevé".into(),
        empty: "vide".into(),
        page: "page".into(),
        of: "sur".into(),
        skip: "Aller au contenu".into(),
        colon: "\u{a0}:".into(),
        percent: "\u{a0}%".into(),
        narrow: "Trop étroit pour le tableau\u{a0}: chaque rangée est un bloc.".into(),
        cut_short: "What ends with … is cut short here.".into(),
        ids_alone: "Ids alone.".into(),
    }
}

/// Signs of every shade.
pub(crate) fn legend() -> Vec<Sign<'static>> {
    let sign = |key, glyph, word: &'static str, meaning: &'static str, shade| Sign {
        key,
        glyph,
        word: word.into(),
        meaning: meaning.into(),
        shade,
    };
    vec![
        sign("learn", "→", "apprend", "l’élève apprend avec de l’aide", Shade::Light),
        sign("master", "★", "maitrise", "l’élève maitrise à la fin de l’année", Shade::Strong),
        sign("reuse", "", "réutilise", "l’élève réutilise", Shade::Tint),
        sign("done", "✓", "couvert", "une activité le prévoit", Shade::Good),
        sign("gap", "○", "manque", "", Shade::Gap),
    ]
}

fn rich() -> Text<'static> {
    let styled = [
        (Style::Strong, "fort"),
        (Style::Emphasis, "appuyé"),
        (Style::Code, "IA-EVAL-01"),
        (Style::Quiet, "discret"),
        (Style::Added, "ajouté"),
        (Style::Removed, "enlevé"),
    ];
    let mut spans = vec![Span::plain("Un mot")];
    for (style, words) in styled {
        spans.extend([Span::plain(" "), Span::styled(style, words)]);
    }
    spans.extend([Span::plain(", "), link("une rangée", Target::Here("IA-EVAL-01".into()))]);
    spans.extend([Span::plain(" et "), link("un piège", Target::Address("javascript:alert(1)".into()))]);
    Text::Rich(spans)
}

fn outcomes() -> Section<'static> {
    let column = |key: &'static str, heading: &'static str, width, align| Column {
        key: key.into(),
        heading: heading.into(),
        width,
        align,
        ..Column::default()
    };
    let grade = |key: &'static str, title: &'static str, group: &'static str| Column {
        title: Some(title.into()),
        group: Some(group.into()),
        ..column(key, key, Width::Sign, Align::Center)
    };
    let table = Table {
        id: "outcomes".into(),
        caption: "Apprentissages par année".into(),
        bands: vec![
            Band { key: "strand".into(), heading: "Volet".into() },
            Band { key: "competency".into(), heading: "Compétence".into() },
        ],
        columns: vec![
            Column { names_rows: true, ..column("id", "Id", Width::Short, Align::Start) },
            column("statement", "L’élève…", Width::Wide, Align::Start),
            grade("P5", "5e année du primaire", "Primaire"),
            grade("P6", "6e année du primaire", "Primaire"),
            grade("S1", "1re secondaire", "Secondaire"),
            column("codes", "Codes", Width::Medium, Align::Start),
            column("count", "Nombre", Width::Sign, Align::End),
            column("share", "Part", Width::Short, Align::End),
            column("since", "Depuis", Width::Short, Align::Start),
            column("ai", "IA", Width::Sign, Align::Center),
        ],
        rows: vec![
            band(0, "IA", "Intelligence artificielle"),
            band(1, "IA-EVAL", "Évaluer ce que produit une IA"),
            outcome(
                "IA-EVAL-01",
                "Repère une erreur dans une réponse d’un robot conversationnel et explique comment la vérifier.".into(),
                ["learn", "master", "reuse"],
            ),
            outcome(
                "IA-EVAL-02",
                vec![Span::plain("Compare "), Span::styled(Style::Added, "deux"), Span::plain(" réponses.")].into(),
                ["", "learn", "master"],
            ),
            band(1, "IA-USER", "Utiliser une IA"),
            outcome("IA-USER-01", "Demande de l’aide; cite l’outil.".into(), ["gap", "done", ""]),
            total(),
        ],
    };
    Section { id: "apprentissages".into(), heading: "Apprentissages".into(), blocks: vec![Block::Table(table)] }
}

fn band(level: usize, key: &'static str, text: &'static str) -> Row<'static> {
    Row::Band { level, key: key.into(), text: text.into() }
}

fn outcome(id: &'static str, statement: Text<'static>, marks: [&'static str; 3]) -> Row<'static> {
    let mark = |key: &'static str| if key.is_empty() { Cell::default() } else { Value::Sign(key).into() };
    let mut cells = vec![Value::Id(id.into()).into(), Value::Text(statement).into()];
    cells.extend(marks.map(mark));
    cells.extend([
        Value::Texts(vec!["1.2".into(), "C".into()]).into(),
        Value::Count(3).into(),
        Value::Share { part: 1, whole: 3 }.into(),
        Value::Date { year: 2026, month: 9, day: 1 }.into(),
        Value::Flag(true).into(),
    ]);
    Row::Cells { id: id.into(), cells, total: false }
}

fn total() -> Row<'static> {
    let signs = Value::Signs(vec![("learn", "IA-EVAL-01".into()), ("master", "IA-EVAL-02".into())]);
    let cells = vec![
        "Total".into(),
        Value::Empty.into(),
        Value::Count(2).into(),
        Cell { value: Value::Count(0), shade: Shade::Gap },
        Cell { value: Value::Empty, shade: Shade::Good },
        signs.into(),
        Value::Count(9).into(),
        Value::Share { part: 0, whole: 0 }.into(),
        Value::Empty.into(),
        Value::Flag(false).into(),
    ];
    Row::Cells { id: "".into(), cells, total: true }
}

fn lists() -> Section<'static> {
    let tick = |text: &'static str, tick| Item { text: text.into(), tick: Some(tick), items: Vec::new() };
    let tree = Item { items: vec![Item { items: vec!["fond".into()], ..Item::from("branche") }], .."racine".into() };
    let deeper = Section {
        id: "plus-bas".into(),
        heading: "Plus bas".into(),
        blocks: vec![
            Block::List { ordered: true, items: vec!["premier".into(), "second".into()] },
            Block::Facts(vec![fact("school", "École", "École d’essai".into())]),
        ],
    };
    Section {
        id: "listes".into(),
        heading: "Listes".into(),
        blocks: vec![
            Block::List { ordered: false, items: vec![tree, tick("fait", true), tick("à faire", false)] },
            Block::Section(deeper),
        ],
    }
}

/// Texts that came, went or changed, and what is said of them.
fn revision() -> Section<'static> {
    let entry = |spans: &[(Style, &'static str)], comments: &[&'static str]| {
        let text = spans.iter().map(|(style, words)| Span::styled(*style, *words)).collect::<Vec<_>>().into();
        Block::Commented(Commented { text, comments: comments.iter().map(|comment| (*comment).into()).collect() })
    };
    let (plain, added, removed) = (Style::Plain, Style::Added, Style::Removed);
    let came = Section {
        id: "venu".into(),
        heading: Text::styled(added, "Venu cette année"),
        blocks: vec![
            entry(&[(added, "→"), (added, " IA-EVAL-04 Vérifie une source.")], &["Nouveau."]),
            Block::List { ordered: false, items: vec![Text::styled(added, "venu").into()] },
        ],
    };
    Section {
        id: "revision".into(),
        heading: "Révision".into(),
        blocks: vec![
            Block::NewPage,
            entry(
                &[
                    (removed, "→"),
                    (added, "★"),
                    (plain, " IA-EVAL-01 Repère "),
                    (removed, "une "),
                    (added, "deux "),
                    (plain, "erreurs."),
                ],
                &["Vient plus tôt.", "Ne le verraient jamais : P5."],
            ),
            entry(&[(plain, "→ IA-EVAL-02 Compare deux réponses.")], &[]),
            entry(&[(removed, "→ IA-EVAL-03 Cite l’outil.")], &["Retiré, sans rien à sa place."]),
            Block::Section(came),
            Block::Paragraph("Fin.".into()),
        ],
    }
}

fn fact(key: &'static str, name: &'static str, value: Text<'static>) -> Fact<'static> {
    Fact { key: key.into(), name: name.into(), value }
}

fn note(tone: Tone, text: &'static str) -> Block<'static> {
    Block::Note(Note { tone, text: text.into() })
}

fn link(words: &'static str, target: Target<'static>) -> Span<'static> {
    Span::plain(words).to(target)
}
