//! Blocks as JSON; drawings are in `figure`, tables in `table`.

use serde_json::{Value as Json, json};

use super::bars;
use super::figure::{self, Plans};
use super::headings::spelled_out;
use super::teller::Teller;
use super::words::{facts, named, text};
use crate::format::pdf::fonts::drawable;
use crate::table::LONG_ROW;
use crate::{Block, Drawing, Figure, Graph, Item, Note, Tone};

/// How many items a list may have that is kept on one page.
const SHORT_LIST: usize = 8;

impl Teller<'_> {
    pub(super) fn blocks(&self, blocks: &[Block<'_>]) -> Json {
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
            Block::Commented(commented) => {
                let comments: Vec<Json> = commented.comments.iter().map(text).collect();
                ("commented", json!({ "text": text(&commented.text), "comments": comments }))
            }
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

    pub(super) fn note(&self, note: &Note<'_>) -> Json {
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
            // A document with a board has a template of its own.
            Drawing::Board(_) => json!({ "b": "new-page", "v": Json::Null }),
            Drawing::Bars(of) => json!({ "b": "bars", "v": bars::bars(of, figure) }),
            Drawing::Timeline(timeline) => {
                json!({ "b": "timeline", "v": figure::timeline(timeline, figure, self.document), "below": below })
            }
            // What leans on what cannot be heard from a drawing: the same in words comes after it.
            Drawing::Graph(graph) => {
                let parts: Vec<Json> = figure.parts.iter().filter_map(|part| self.planned(part)).collect();
                let mut drawn = if parts.is_empty() { vec![self.graph(graph, figure)] } else { parts };
                let more = drawn.split_off(1);
                json!({
                    "b": "graph",
                    "v": drawn.pop(),
                    "more": more,
                    "below": below,
                    "then": self.blocks(&figure.alternative),
                })
            }
        }
    }
}

impl Teller<'_> {
    /// The drawing of a graph.
    fn graph(&self, graph: &Graph<'_>, figure: &Figure<'_>) -> Json {
        let planned = self.plans.iter().find(|(of, _)| std::ptr::eq(*of, graph));
        let drawn = |plans: &Plans| figure::graph(graph, figure, self.document, plans, self.space);
        planned.map_or_else(|| drawn(&Plans::new(graph)), |(_, plans)| drawn(plans))
    }

    /// The drawing of a part, when it was decided to draw in parts.
    fn planned(&self, part: &Figure<'_>) -> Option<Json> {
        let graph = part.graph()?;
        self.plans.iter().any(|(of, _)| std::ptr::eq(*of, graph)).then(|| self.graph(graph, part))
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
