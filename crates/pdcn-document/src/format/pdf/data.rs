//! A document as the JSON that the templates read. Every text goes through [`drawable`].

mod figure;

use serde_json::{Value as Json, json};

use self::figure::{Plans, Space};
use super::fonts::drawable;
use crate::format::figures;
use crate::format::plain::percent;
use crate::{
    Align, Block, Cell, Column, Document, Drawing, Fact, Figure, Graph, Item, Logo, Note, Orientation, Paper, Print,
    Row, Shade, Sign, Style, Table, Target, Text, Tone, Value, Width, Words,
};

/// The path of a logo that is a PNG.
pub(super) const PNG: &str = "/logo.png";
/// The path of a logo that is an SVG.
pub(super) const SVG: &str = "/logo.svg";

/// How many characters a row may hold before it may be cut at the end of a page.
const LONG_ROW: usize = 1500;
/// How many characters a word may have that is not cut at the end of a line.
const LONG_WORD: usize = 16;
/// How many items a list may have that is kept on one page.
const SHORT_LIST: usize = 8;
/// How many bytes the address of a link may have: what the printer takes.
const LONGEST_ADDRESS: usize = 8000;
/// The size of the text of tables, as a part of that around them.
const TABLE_SIZE: f64 = 0.92;
/// How many words a heading above a column of signs may have that is not turned.
const MOST_UPRIGHT: usize = 2;
/// How many characters a turned heading may have.
const LONGEST_TURNED: usize = 40;

/// The document, and the sheet that it is printed on.
pub(super) fn of(document: &Document<'_>, print: &Print) -> Json {
    let plans = figures(&document.blocks).into_iter().find_map(|figure| match &figure.drawing {
        Drawing::Graph(graph) => Some((graph, Plans::new(graph))),
        Drawing::Timeline(_) => None,
    });
    let sheet = Sheet::new(document, print, plans.as_ref().map(|(_, plans)| plans));
    let sign_width = sheet.sign_width(document);
    let teller = Teller { document, plans, space: sheet.space(), sign_room: sign_width / (sheet.size * TABLE_SIZE) };
    let (blocks, closing) = closing(&document.blocks);
    let subtitle = document.subtitle.as_ref();
    let (language, region) = document.language.split_once('-').unwrap_or((&document.language, ""));
    let words = &document.words;
    json!({
        "language": tag(language).unwrap_or("fr"),
        "region": tag(region),
        "title": text(&document.title),
        // A page without any title is refused by the printer.
        "plain-title": named(&document.title).unwrap_or_else(|| document.view.to_owned()),
        "subtitle": subtitle.map_or_else(|| Json::from(""), text),
        "plain-subtitle": subtitle.map(|subtitle| drawable(&subtitle.words()).into_owned()).unwrap_or_default(),
        "facts": facts(document.facts.iter().filter(|fact| !is_said(fact, document))),
        "legend": document.legend.iter().map(sign).collect::<Vec<_>>(),
        "legend-columns": document.legend.len().clamp(1, sheet.legend_columns()),
        "closing": closing.map_or(Json::Null, |note| teller.note(note)),
        "footer": document.footer.as_ref().map_or_else(|| Json::from(""), text),
        "words": { "page": drawable(&words.page), "of": drawable(&words.of), "legend": drawable(&words.legend) },
        "blocks": teller.blocks(blocks),
        "sheet": sheet.json(print, sign_width),
    })
}

/// What stands before the note that ends a document, and that note: nothing where a drawing is, which has it on its page.
fn closing<'d, 'a>(blocks: &'d [Block<'a>]) -> (&'d [Block<'a>], Option<&'d Note<'a>>) {
    match blocks {
        [before @ .., Block::Note(note)] if note.tone == Tone::Hint && figures(before).is_empty() => {
            (before, Some(note))
        }
        _ => (blocks, None),
    }
}

/// A tag of a language or a region, if it is one.
fn tag(text: &str) -> Option<&str> {
    (2..=3).contains(&text.len()).then_some(text).filter(|text| text.bytes().all(|letter| letter.is_ascii_alphabetic()))
}

/// How many lines of a drawing fill a sheet upright: fewer are seen better on its side.
const FEW_LINES: usize = 25;
/// How many lines of a drawing can be read on a tabloid sheet.
const MOST_LINES: usize = 80;
/// How many can be read on a poster upright: more stand side by side.
const MOST_LINES_OF_POSTER: usize = 130;

/// How many a poster can hold: more go over several sheets.
const MOST_LINES_OF_ALL: usize = 280;

/// How many lines a drawing has, one below the other. Those of a graph stand side by side: with too many of them nodes say
/// their ids alone, and what they are is told on the pages after it.
fn lines(figure: &Figure<'_>) -> usize {
    match &figure.drawing {
        Drawing::Timeline(timeline) => timeline.rows.len(),
        Drawing::Graph(_) => 0,
    }
}

/// The sheet: its size, and the size of its text.
#[derive(Clone, Copy, Debug)]
struct Sheet {
    width: f64,
    height: f64,
    margin: f64,
    size: f64,
}

impl Sheet {
    /// The sheet that a document is printed on; `plans` are those of its graph, if it has one.
    fn new(document: &Document<'_>, print: &Print, plans: Option<&Plans>) -> Self {
        let columns = document.tables().iter().map(|table| table.columns.len()).max().unwrap_or(0);
        // What is drawn is for a wall: on the largest sheet that a school prints, else on one of a print shop.
        let lines = figures(&document.blocks).into_iter().map(lines).max();
        let is_poster = |lines: &usize| (MOST_LINES + 1..=MOST_LINES_OF_ALL).contains(lines);
        let fitting = lines.map(|lines| {
            let on = |paper| Self::of(paper, Orientation::Landscape).space();
            let reads = |paper| plans.is_none_or(|plans| plans.are_read(on(paper)));
            let is_better = !reads(Paper::Tabloid) && reads(Paper::Poster);
            if is_poster(&lines) || is_better { Paper::Poster } else { Paper::Tabloid }
        });
        let paper = print.paper.or(fitting).unwrap_or_default();
        let is_wide = lines.map_or(columns > 9, |lines| match paper {
            Paper::Poster | Paper::A1 if lines > 0 => lines > MOST_LINES_OF_POSTER,
            _ => !(FEW_LINES..=MOST_LINES).contains(&lines),
        });
        let orientation =
            print.orientation.unwrap_or(if is_wide { Orientation::Landscape } else { Orientation::Portrait });
        Self::of(paper, orientation)
    }

    fn of(paper: Paper, orientation: Orientation) -> Self {
        let (short, long) = paper.points();
        let (width, height) = match orientation {
            Orientation::Portrait => (short, long),
            Orientation::Landscape => (long, short),
        };
        let (margin, size) = paper.measures();
        Self { width, height, margin, size }
    }

    /// How many entries of the legend stand side by side.
    fn legend_columns(self) -> usize {
        if self.width > self.height { 3 } else { 2 }
    }

    /// The room below the text, for what stands at the foot of each page.
    fn foot(self) -> f64 {
        self.size * 1.6
    }

    /// About the space that a figure has on the first page, below the head of the document.
    fn space(self) -> Space {
        Space {
            width: self.width - 2.0 * self.margin,
            height: self.height - 2.0 * self.margin - self.foot() - self.size * 14.0,
            largest: self.size * 0.17,
        }
    }

    /// How wide a column of signs is.
    fn sign_width(self, document: &Document<'_>) -> f64 {
        let signs = document
            .tables()
            .iter()
            .map(|table| table.columns.iter().filter(|column| column.width == Width::Sign).count())
            .max()
            .unwrap_or(0);
        // Columns of signs take at most half of the width.
        #[expect(clippy::cast_precision_loss, reason = "few columns")]
        let even = (self.width - 2.0 * self.margin) / 2.0 / (signs.max(1) as f64);
        even.clamp(self.size * 1.6, self.size * 2.7)
    }

    fn json(self, print: &Print, sign_width: f64) -> Json {
        let palette: serde_json::Map<_, _> = print
            .palette
            .named()
            .into_iter()
            .map(|(name, colour)| (name.to_owned(), Json::from(colour.to_string())))
            .collect();
        json!({
            "width": self.width,
            "height": self.height,
            "margin": self.margin,
            "foot": self.foot(),
            "size": self.size,
            "table": TABLE_SIZE,
            "sign-width": sign_width,
            "palette": palette,
            "name": drawable(&print.name),
            "footer": drawable(&print.footer),
            "logo": print.logo.as_ref().map(|logo| match logo { Logo::Png(_) => PNG, Logo::Svg(_) => SVG }),
        })
    }
}

fn text(text: &Text<'_>) -> Json {
    match text {
        Text::Plain(words) => Json::from(drawable(words)),
        Text::Rich(spans) => spans
            .iter()
            .map(|span| {
                let mut run = json!({ "w": drawable(&span.words) });
                let style = match span.style {
                    Style::Plain => None,
                    Style::Strong => Some("strong"),
                    Style::Emphasis => Some("emphasis"),
                    Style::Code => Some("code"),
                    Style::Quiet => Some("quiet"),
                    Style::Added => Some("added"),
                    Style::Removed => Some("removed"),
                };
                if let (Some(style), Some(run)) = (style, run.as_object_mut()) {
                    run.insert("s".into(), style.into());
                }
                if let (Some(address), Some(run)) = (span.target.as_ref().and_then(Target::address), run.as_object_mut())
                    // A path below the document leads nowhere from paper.
                    && address.contains(':')
                    && address.len() <= LONGEST_ADDRESS
                {
                    run.insert("u".into(), address.into());
                }
                run
            })
            .collect(),
    }
}

/// The words of a text that can be seen, if there are any.
fn named(text: &Text<'_>) -> Option<String> {
    let words = drawable(&text.words()).into_owned();
    (!words.trim().is_empty()).then_some(words)
}

/// How many characters a fact has at least that is left out where the subtitle says it.
const LONG_FACT: usize = 12;

/// True when the subtitle says what a fact says.
fn is_said(fact: &Fact<'_>, document: &Document<'_>) -> bool {
    let value = fact.value.words();
    value.chars().count() >= LONG_FACT
        && document.subtitle.as_ref().is_some_and(|subtitle| subtitle.words().contains(value.as_ref()))
}

fn facts<'f>(facts: impl Iterator<Item = &'f Fact<'f>>) -> Json {
    facts.map(|fact| json!({ "name": drawable(&fact.name), "value": text(&fact.value) })).collect()
}

fn shade(shade: Shade) -> &'static str {
    match shade {
        Shade::None => "none",
        Shade::Light => "light",
        Shade::Strong => "strong",
        Shade::Tint => "tint",
        Shade::Good => "good",
        Shade::Gap => "gap",
    }
}

fn sign(sign: &Sign<'_>) -> Json {
    json!({
        "key": sign.key,
        "glyph": sign.glyph,
        "mark": sign.shade.glyph(),
        "word": drawable(&sign.word),
        "meaning": drawable(&sign.meaning),
        "shade": shade(sign.shade),
    })
}

/// Tells blocks, with what they need of the whole document.
struct Teller<'a> {
    document: &'a Document<'a>,
    /// How its first graph may be laid out.
    plans: Option<(&'a Graph<'a>, Plans)>,
    /// The space of a figure.
    space: Space,
    /// How wide a column of signs is, as a multiple of the size of the text of tables.
    sign_room: f64,
}

impl Teller<'_> {
    fn blocks(&self, blocks: &[Block<'_>]) -> Json {
        // Documents are made by views: sections stand a few levels deep, never as deep as someone's data.
        let mut told = Vec::with_capacity(blocks.len());
        let mut rest = blocks;
        while let [block, after @ ..] = rest {
            rest = after;
            match block {
                Block::Figure(figure) => {
                    // What is said after a drawing stays on its page.
                    let n =
                        after.iter().take_while(|block| matches!(block, Block::Note(_) | Block::Paragraph(_))).count();
                    let (below, others) = after.split_at(n);
                    rest = others;
                    told.push(self.figure(figure, below));
                }
                Block::Table(of) => {
                    let mut table = self.block(block);
                    // Said once, below the last of several tables with the same headings.
                    if let Some(Block::Table(next)) = after.first()
                        && spelled_out(&next.columns) == spelled_out(&of.columns)
                    {
                        table["v"]["shortened"] = Json::Array(Vec::new());
                    }
                    told.push(table);
                }
                _ => told.push(self.block(block)),
            }
        }
        told.into()
    }

    fn block(&self, block: &Block<'_>) -> Json {
        let (kind, value) = match block {
            Block::Paragraph(paragraph) => ("paragraph", text(paragraph)),
            Block::Note(note) => ("note", self.note(note)),
            Block::List { ordered, items: of } => {
                ("list", json!({ "ordered": ordered, "long": is_long(of), "items": items(of) }))
            }
            Block::Facts(of) => ("facts", facts(of.iter())),
            Block::Table(of) => ("table", self.table(of)),
            Block::Section(section) => {
                let heading = named(&section.heading).map_or_else(|| self.unnamed(), |_| text(&section.heading));
                ("section", json!({ "heading": heading, "blocks": self.blocks(&section.blocks) }))
            }
            Block::Figure(figure) => return self.figure(figure, &[]),
            Block::NewPage => ("new-page", Json::Null),
        };
        json!({ "b": kind, "v": value })
    }

    fn note(&self, note: &Note<'_>) -> Json {
        let (tone, word) = match note.tone {
            Tone::Hint => ("hint", &self.document.words.hint),
            Tone::Good => ("good", &self.document.words.good),
            Tone::Warning => ("warning", &self.document.words.warning),
        };
        json!({ "tone": tone, "word": drawable(word), "text": text(&note.text) })
    }

    /// What stands for a heading without words: the printer refuses an empty one.
    fn unnamed(&self) -> Json {
        let word = drawable(&self.document.words.empty);
        Json::from(if word.trim().is_empty() { "–".into() } else { word })
    }

    fn figure(&self, figure: &Figure<'_>, below: &[Block<'_>]) -> Json {
        let below = self.blocks(below);
        match &figure.drawing {
            Drawing::Timeline(timeline) => {
                json!({ "b": "timeline", "v": figure::timeline(timeline, figure, self.document), "below": below })
            }
            // What leans on what cannot be heard from a drawing: the same in words comes after it.
            Drawing::Graph(graph) => {
                let planned = self.plans.as_ref().filter(|(of, _)| std::ptr::eq(*of, graph));
                let drawn = |plans: &Plans| figure::graph(graph, figure, self.document, plans, self.space);
                json!({
                    "b": "graph",
                    "v": planned.map_or_else(|| drawn(&Plans::new(graph)), |(_, plans)| drawn(plans)),
                    "below": below,
                    "then": self.blocks(&figure.alternative),
                })
            }
        }
    }

    /// True when a heading stands above a column of signs as it is read: a short word or two, one below the other.
    fn fits_upright(&self, heading: &str) -> bool {
        let mut words = heading.split([' ', '\u{a0}']);
        let fits = |word: &str| crate::layout::width(word) * 1.04 < self.sign_room - 0.2;
        words.clone().count() <= MOST_UPRIGHT && words.all(fits)
    }

    fn table(&self, table: &Table<'_>) -> Json {
        // All columns of signs alike: turned when one of them has more to say than fits. One alone is as wide as it needs.
        let of_signs = || table.columns.iter().filter(|column| column.width == Width::Sign);
        let is_alone = of_signs().count() == 1;
        let is_turned = !is_alone && of_signs().any(|column| !self.fits_upright(&column.heading));
        let turned = |column: &Column<'_>| column.width == Width::Sign && is_turned;
        // A column to be filled by hand.
        let is_blank = |at: usize| {
            table.rows.iter().all(|row| match row {
                Row::Cells { cells, .. } => cells.get(at).is_none_or(|cell| cell.value.is_blank()),
                Row::Band { .. } => true,
            })
        };
        let columns: Vec<Json> = table
            .columns
            .iter()
            .enumerate()
            .map(|(at, column)| {
                let whole = column.title.as_ref().filter(|title| title.chars().count() <= LONGEST_TURNED);
                let heading = if turned(column) { whole.unwrap_or(&column.heading) } else { &column.heading };
                json!({
                    "heading": drawable(&shortened(heading, if turned(column) { LONGEST_TURNED } else { usize::MAX })),
                    "turned": turned(column),
                    "sign": column.width == Width::Sign,
                    "names": column.names_rows,
                    "blank": is_blank(at),
                    "width": match column.width {
                        Width::Sign if is_alone && !self.fits_upright(&column.heading) => "short",
                        Width::Sign => "sign",
                        Width::Short => "short",
                        Width::Medium => "medium",
                        Width::Wide => "wide",
                    },
                    "align": match (column.width, column.align) {
                        (Width::Sign, _) | (_, Align::Center) => "center",
                        (_, Align::Start) => "start",
                        (_, Align::End) => "end",
                    },
                })
            })
            .collect();
        json!({
            "caption": text(&table.caption),
            "columns": columns,
            "groups": groups(&table.columns),
            "shortened": spelled_out(&table.columns),
            "rows": table.rows.iter().map(|row| self.row(row)).collect::<Vec<_>>(),
        })
    }

    fn row(&self, row: &Row<'_>) -> Json {
        match row {
            Row::Band { level, text: of, .. } => json!({ "band": true, "level": level.min(&3), "text": text(of) }),
            Row::Cells { cells, total, .. } => json!({
                "band": false,
                "total": total,
                "long": cells.iter().map(characters).sum::<usize>() > LONG_ROW,
                "cells": cells.iter().map(|cell| self.cell(cell)).collect::<Vec<_>>(),
            }),
        }
    }

    fn cell(&self, cell: &Cell<'_>) -> Json {
        let words = &self.document.words;
        let (kind, value) = match &cell.value {
            Value::Empty => ("empty", Json::Null),
            Value::Text(of) => ("text", text(of)),
            Value::Texts(texts) => ("texts", texts.iter().map(text).collect()),
            Value::Id(id) => ("id", Json::from(drawable(id))),
            Value::Count(count) => ("number", count.to_string().into()),
            Value::Share { part, whole } => ("number", share(*part, *whole, words).into()),
            Value::Date { year, month, day } => ("number", format!("{year:04}-{month:02}-{day:02}").into()),
            Value::Sign(key) => match self.sign(key) {
                Some(sign) => ("sign", sign),
                None => ("empty", Json::Null),
            },
            Value::Signs(signs) => (
                "signs",
                signs.iter().filter_map(|(key, name)| Some(json!([self.sign(key)?, drawable(name)]))).collect(),
            ),
            Value::Flag(flag) => ("text", Json::from(drawable(if *flag { &words.yes } else { &words.no }))),
        };
        json!({ "k": kind, "v": value, "shade": shade(cell.shade), "long-word": has_long_word(&cell.value) })
    }

    fn sign(&self, key: &str) -> Option<Json> {
        self.document.legend.iter().find(|sign| sign.key == key).map(sign)
    }
}

fn items(of: &[Item<'_>]) -> Json {
    of.iter().map(|item| json!({ "text": text(&item.text), "tick": item.tick, "items": items(&item.items) })).collect()
}

/// True for a list that may be cut at the end of a page.
fn is_long(of: &[Item<'_>]) -> bool {
    of.len() > SHORT_LIST
        || of.iter().any(|item| !item.items.is_empty())
        || of.iter().map(|item| item.text.words().len()).sum::<usize>() > LONG_ROW
}

/// True when a word may be wider than a column of medium width.
fn has_long_word(value: &Value<'_>) -> bool {
    let is_long = |text: &Text<'_>| text.words().split([' ', '-']).any(|word| word.chars().count() > LONG_WORD);
    match value {
        Value::Text(text) => is_long(text),
        Value::Texts(texts) => texts.iter().any(is_long),
        _ => false,
    }
}

/// What short headings stand for, where they are words and not names of columns of signs.
fn spelled_out(columns: &[Column<'_>]) -> Vec<Json> {
    let short = columns.iter().filter(|column| column.width != Width::Sign);
    short
        .filter_map(|column| {
            let title = column.title.as_ref().filter(|title| **title != column.heading)?;
            Some(json!([drawable(&column.heading), drawable(title)]))
        })
        .collect()
}

/// The headings above several columns, with how many columns each stands over; none when no column has one.
fn groups(columns: &[Column<'_>]) -> Vec<Json> {
    if columns.iter().all(|column| column.group.is_none()) {
        return Vec::new();
    }
    columns
        .chunk_by(|one, other| one.group == other.group)
        .map(|chunk| {
            let heading = chunk.first().and_then(|column| column.group.as_deref()).unwrap_or("");
            json!({ "heading": drawable(&shortened(heading, 80)), "span": chunk.len() })
        })
        .collect()
}

/// A part of a whole as a percentage, rounded as everywhere; nothing when there is no whole.
fn share(part: usize, whole: usize, words: &Words<'_>) -> String {
    percent(part, whole).map(|percent| format!("{percent}{}", words.percent)).unwrap_or_default()
}

fn shortened(text: &str, longest: usize) -> String {
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    text.chars().take(longest.saturating_sub(1)).chain(['…']).collect()
}

fn characters(cell: &Cell<'_>) -> usize {
    match &cell.value {
        Value::Text(text) => text.words().len(),
        Value::Texts(texts) => texts.iter().map(|text| text.words().len()).sum(),
        Value::Id(id) => id.len(),
        Value::Signs(signs) => signs.iter().map(|(_, name)| name.len() + 2).sum(),
        _ => 0,
    }
}
