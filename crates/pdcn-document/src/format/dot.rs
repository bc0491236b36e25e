//! DOT, the language of Graphviz: the graphs of a document, ranks kept side by side.

use std::io::{self, Write};

use pdcn_texts::by_number;

use super::{graphs, warnings};
use crate::{Document, Target};

/// Writes the graphs of a document, one digraph each.
pub(super) fn write(document: &Document<'_>, out: &mut dyn Write) -> io::Result<()> {
    warnings(document).try_for_each(|line| writeln!(out, "// {line}"))?;
    for graph in graphs(document) {
        writeln!(out, "digraph {} {{", quoted(&document.title.words()))?;
        writeln!(out, "  rankdir=LR; newrank=true; node [shape=box, style=rounded, fontname=\"sans-serif\"];")?;
        for (at, rank) in graph.ranks.iter().enumerate() {
            writeln!(out, "  subgraph cluster_{at} {{ label={}; style=dotted;", quoted(&rank.title))?;
            for node in graph.nodes.iter().filter(|node| node.rank == at) {
                let label = format!("{}\n{}", node.id, node.text.words());
                let label = label.trim_end();
                write!(out, "    {} [label={}", quoted(&node.id), quoted(label))?;
                if let Some(address) = node.target.as_ref().and_then(Target::address) {
                    write!(out, ", URL={}", quoted(address))?;
                }
                if node.stub {
                    write!(out, ", style=\"rounded,dashed\"")?;
                }
                if node.focus {
                    write!(out, ", penwidth=2")?;
                }
                writeln!(out, "];")?;
            }
            writeln!(out, "  }}")?;
        }
        for edge in &graph.edges {
            let style = if edge.strong { "solid" } else { "dashed" };
            writeln!(
                out,
                "  {} -> {} [style={style}, tooltip={}];",
                quoted(&edge.from),
                quoted(&edge.to),
                quoted(&edge.meaning)
            )?;
        }
        writeln!(out, "}}")?;
    }
    Ok(())
}

/// A quoted string: backslashes too, which Graphviz would obey.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for (character, is_hidden) in pdcn_texts::characters(text) {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            _ if is_hidden => quoted.push_str(&by_number(character)),
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}
