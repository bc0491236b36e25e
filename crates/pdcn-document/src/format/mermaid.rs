//! Mermaid: the graphs of a document as flowcharts. Names of nodes are numbers, since ids may hold anything.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::{self, Write};

use pdcn_texts::by_number;

use super::remark::Remark;
use super::{graphs, warnings};
use crate::Document;

/// Writes the graphs of a document, one flowchart each.
pub(super) fn write(document: &Document<'_>, out: &mut dyn Write) -> io::Result<()> {
    for graph in graphs(document) {
        // More edges than Mermaid draws unless it is told.
        let n_edges = graph.edges.len().max(500);
        writeln!(out, "%%{{init: {{\"maxEdges\": {n_edges}, \"flowchart\": {{\"htmlLabels\": false}}}}}}%%")?;
        writeln!(out, "flowchart LR")?;
        // Braces would make a directive of a comment.
        warnings(document).try_for_each(|line| writeln!(out, "  %% {}", line.replace('{', "(").replace('}', ")")))?;
        let mut names = HashMap::new();
        for (at, rank) in graph.ranks.iter().enumerate() {
            let mut nodes = graph.nodes.iter().enumerate().filter(|(_, node)| node.rank == at).peekable();
            if nodes.peek().is_none() {
                continue;
            }
            writeln!(out, "  subgraph r{at}[\"{}\"]", label(&rank.title))?;
            for (place, node) in nodes {
                names.entry(node.id.as_ref()).or_insert(place);
                let words = format!("{} {}", label(&node.id), label(&node.text.words()));
                let class = if node.stub { ":::stub" } else { "" };
                writeln!(out, "    n{place}[\"{}\"]{class}", words.trim_end())?;
            }
            writeln!(out, "  end")?;
        }
        if graph.nodes.iter().any(|node| node.stub) {
            writeln!(out, "  classDef stub stroke-dasharray: 4 3")?;
        }
        for edge in &graph.edges {
            let (Some(from), Some(to)) = (names.get(edge.from.as_ref()), names.get(edge.to.as_ref())) else { continue };
            let arrow = if edge.strong { "-->" } else { "-.->" };
            writeln!(out, "  n{from} {arrow} n{to}")?;
        }
    }
    Ok(())
}

/// More edges, or more characters, than this Mermaid does not draw unless whoever shows it says so: what a file says of it
/// does not count.
const MOST_EDGES: usize = 500;
const MOST_CHARACTERS: usize = 50_000;

/// What is to be said of graphs that are too large.
pub(super) fn too_large(document: &Document<'_>) -> Option<Remark> {
    let edges = graphs(document).map(|graph| graph.edges.len()).max()?;
    let mut written = Vec::new();
    // Writing to memory never fails.
    let _ = write(document, &mut written);
    let characters = String::from_utf8_lossy(&written).chars().count();
    (edges > MOST_EDGES || characters > MOST_CHARACTERS).then_some(Remark::LargeGraph { edges, characters })
}

/// Words inside quotes: what Mermaid would read is written by its number.
fn label(text: &str) -> String {
    let mut label = String::with_capacity(text.len());
    for (character, is_hidden) in pdcn_texts::characters(text) {
        match character {
            '"' | '#' | '&' | '<' | '>' | '`' | '*' | '_' | '\\' | '[' | ']' | '{' | '}' | '|' | ';' | '%' => {
                // Writing to a text never fails.
                let _ = write!(label, "#{};", u32::from(character));
            }
            _ if character.is_whitespace() && character != '\u{a0}' => label.push(' '),
            _ if is_hidden => label.push_str(&by_number(character)),
            _ => label.push(character),
        }
    }
    label
}
