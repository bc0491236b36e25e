//! A board as JSON, with all that its template reads: nothing else of the document stands on its sheets.

use serde_json::{Value as Json, json};

use super::sheet::LARGE;
use super::tag;
use super::words::{named, sign, text};
use crate::format::pdf::fonts::drawable;
use crate::{Block, Board, BoardForm, Document, Entry, HUES, Orientation, Paper, Print, Tone};

/// How large the margin of a leaf is, in points: what every printer of a school can print.
const LEAF_MARGIN: f64 = 40.0;

/// The smallest size of type that is chosen by how much there is to say, in points.
const LEAST: f64 = 9.0;

/// A board, and the sheets that it is printed on.
pub(super) fn board(document: &Document<'_>, board: &Board<'_>, print: &Print) -> Json {
    let (language, region) = document.language.split_once('-').unwrap_or((&document.language, ""));
    let warnings = document.blocks.iter().filter_map(|block| match block {
        Block::Note(note) if note.tone == Tone::Warning => Some(text(&note.text)),
        _ => None,
    });
    json!({
        "language": tag(language).unwrap_or("fr"),
        "region": tag(region),
        "title": text(&document.title),
        "plain-title": named(&document.title).unwrap_or_else(|| document.view.to_owned()),
        "subtitle": document.subtitle.as_ref().map_or_else(|| Json::from(""), text),
        "plain-subtitle": document.subtitle.as_ref().map(|of| drawable(&of.words()).into_owned()).unwrap_or_default(),
        "warnings": warnings.collect::<Vec<_>>(),
        "words": { "page": drawable(&document.words.page), "of": drawable(&document.words.of) },
        "form": form(board.form),
        "line": drawable(&board.line),
        "columns": board.columns.iter().map(|column| json!({
            "heading": drawable(&column.heading),
            "short": drawable(if column.short.is_empty() { &column.heading } else { &column.short }),
            "caption": drawable(&column.caption),
            "mark": drawable(&column.mark),
            "follows": column.follows,
            "goes-on": column.goes_on,
        })).collect::<Vec<_>>(),
        "lanes": board.lanes.iter().map(|lane| json!({
            "heading": drawable(&lane.heading),
            "picture": lane.pictures.iter().find_map(|name| picture(name, print)).unwrap_or_default(),
            "hue": HUES[lane.hue % HUES.len()].to_string(),
            "cells": (0..board.columns.len())
                .map(|at| lane.cells.get(at).into_iter().flatten().map(|one| entry(document, one)).collect())
                .collect::<Vec<Json>>(),
        })).collect::<Vec<_>>(),
        "counts": board.counts.iter().map(|count| json!({
            "number": count.number, "of": drawable(&count.of), "picture": picture(&count.picture, print).unwrap_or_default(),
        })).collect::<Vec<_>>(),
        "legend": document.legend.iter().map(sign).collect::<Vec<_>>(),
        "choices": board.choices.iter().filter_map(|key| document.sign(key)).map(sign).collect::<Vec<_>>(),
        "blanks": board.blanks.iter().map(|blank| drawable(blank)).collect::<Vec<_>>(),
        "frame": drawable(&board.frame),
        "new": drawable(&board.new),
        "pictograms": &print.pictograms,
        "sheet": sheet(board, print),
    })
}

/// The name of a picture that there is: that of its file, which is written in small letters.
fn picture(name: &str, print: &Print) -> Option<String> {
    let name = name.to_lowercase();
    print.pictograms.contains_key(&name).then_some(name)
}

fn form(form: BoardForm) -> &'static str {
    match form {
        BoardForm::Poster => "poster",
        BoardForm::Wall => "wall",
        BoardForm::Leaf => "leaf",
        BoardForm::Labels => "labels",
    }
}

fn entry(document: &Document<'_>, entry: &Entry<'_>) -> Json {
    json!({
        "text": text(&entry.text),
        "sign": entry.sign.and_then(|key| document.sign(key)).map(sign),
        "new": entry.is_new,
        // How many characters it has: what columns are made wide by.
        "length": entry.text.words().chars().count(),
    })
}

/// The sheet. Labels are cut already: no other paper than theirs can be chosen.
fn sheet(board: &Board<'_>, print: &Print) -> Json {
    let (paper, margin) = match board.form {
        BoardForm::Poster => (print.paper.unwrap_or(Paper::Poster), 0.049),
        BoardForm::Wall => (print.paper.unwrap_or(Paper::Tabloid), 0.0),
        BoardForm::Leaf => (print.paper.unwrap_or(Paper::Letter), LEAF_MARGIN / Paper::Letter.points().0),
        BoardForm::Labels => (Paper::Letter, 0.0),
    };
    let (short, long) = paper.points();
    let is_wide = print.orientation == Some(Orientation::Landscape) && board.form != BoardForm::Labels;
    let (width, height) = if is_wide { (long, short) } else { (short, long) };
    let palette: serde_json::Map<_, _> =
        print.palette.named().into_iter().map(|(name, colour)| (name.to_owned(), colour.to_string().into())).collect();
    json!({
        "width": width,
        "height": height,
        "margin": margin * short,
        // What the size of type is reckoned from: a sheet twice as wide is read from twice as far.
        "size": 10.0,
        // No size of type that is chosen by how much there is to say is smaller.
        "least": if print.is_large { LARGE } else { LEAST },
        "palette": palette,
        "name": drawable(if board.owner.is_empty() { &print.name } else { &board.owner }),
        "footer": drawable(&print.footer),
        "logo": print.logo.as_ref().map(super::logo_path),
    })
}
