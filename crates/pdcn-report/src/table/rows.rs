//! Rows of outcomes under the bands of their strands and competencies, in the order in which an edition is printed.

use foldhash::{HashMap, HashMapExt as _};
use pdcn_document::{Band, Row};

use crate::Context;

/// The bands of strands, and below them of competencies.
pub(crate) fn competency_bands(context: &Context<'_>) -> Vec<Band<'static>> {
    vec![band(context, "strand"), band(context, "competency")]
}

/// The bands of strands alone.
pub(crate) fn strand_band(context: &Context<'_>) -> Vec<Band<'static>> {
    vec![band(context, "strand")]
}

fn band(context: &Context<'_>, key: &'static str) -> Band<'static> {
    Band { key: key.into(), heading: context.part("column", key).into() }
}

/// The rows of outcomes, in the order of print: by strand and competency, what begins first before the rest. `levels`
/// is how many levels of bands there are: 1 for strands, 2 for competencies below them.
pub(crate) fn banded<'a>(
    context: &Context<'a>,
    mut positions: Vec<u32>,
    levels: usize,
    mut row: impl FnMut(u32) -> Row<'a>,
) -> Vec<Row<'a>> {
    sort(context, &mut positions);
    let mut rows = Vec::with_capacity(positions.len() + positions.len() / 4);
    let (mut strand, mut competency) = (None, None);
    for position in positions {
        let id = context.index.outcome(position).competency.as_str();
        let of = context.strand_id(id);
        if strand != Some(of) {
            (strand, competency) = (Some(of), None);
            let title = context.index.strand(of).map_or(of, |strand| context.titles.strand(strand));
            rows.push(Row::Band { level: 0, key: of.into(), text: title.into() });
        }
        if levels > 1 && competency != Some(id) {
            competency = Some(id);
            let title = context.index.competency(id).map_or(id, |competency| context.titles.competency(competency));
            rows.push(Row::Band { level: 1, key: id.into(), text: title.into() });
        }
        rows.push(row(position));
    }
    rows
}

/// Returns outcomes, by their positions, in the order in which they are printed: strands and competencies in the order of the
/// edition, those that it does not know last; then by →, by ★, and by their order in the data.
pub fn in_print_order(context: &Context<'_>, mut positions: Vec<u32>) -> Vec<u32> {
    sort(context, &mut positions);
    positions
}

/// Sorts outcomes as they are printed: strands and competencies in the order of the edition, those that it does not
/// know last; then by →, by ★, and by their order in the data.
fn sort(context: &Context<'_>, positions: &mut [u32]) {
    let edition = context.edition();
    let strands = ranks(edition.strands.iter().map(|strand| strand.id.as_str()));
    let competencies = ranks(edition.competencies.iter().map(|competency| competency.id.as_str()));
    let rank = |ranks: &HashMap<&str, u32>, id: &str| ranks.get(id).copied().unwrap_or(u32::MAX);
    positions.sort_by_cached_key(|&position| {
        let competency = context.index.outcome(position).competency.as_str();
        let strand = context.strand_id(competency);
        let marks = context.index.marks(position);
        let unmarked = |grade: Option<u16>| grade.unwrap_or(u16::MAX);
        let order = (unmarked(marks.learn), unmarked(marks.master), position);
        ((rank(&strands, strand), strand), (rank(&competencies, competency), competency), order)
    });
}

fn ranks<'a>(ids: impl Iterator<Item = &'a str>) -> HashMap<&'a str, u32> {
    let mut ranks = HashMap::new();
    for (rank, id) in (0..).zip(ids) {
        ranks.entry(id).or_insert(rank);
    }
    ranks
}
