//! The kit of a view: its own documents, and those of other views that go with them, for the same grades.

use std::collections::HashSet;

use super::{Piece, pieces};
use crate::{NoAnswer, Question};

/// Returns everything that goes into a folder when a view with a kit is asked for: its own document as it was asked, and what
/// goes with it for the grades that it speaks of.
///
/// # Errors
///
/// What the view itself answers with when it has nothing, or is asked for what is not there.
pub fn kit(question: &Question<'_>) -> Result<Vec<Piece>, NoAnswer> {
    let answer = (question.view.answer)(question)?;
    let columns = answer.document.board().map_or(&[][..], |board| &board.columns);
    let grades: HashSet<&str> = columns.iter().map(|column| column.key.as_ref()).collect();
    let edition = question.context.edition();
    let of_grades = edition.grades.iter().filter(|grade| grades.contains(grade.id.as_str()));
    let stages: HashSet<&str> = of_grades.map(|grade| grade.stage.as_str()).collect();
    let is_meant = |name: Option<&str>, among: &HashSet<&str>| name.is_none_or(|name| among.contains(name));
    let mut pieces = pieces(question.editions, &question.context);
    pieces.retain(|piece| {
        question.view.kit.contains(&piece.view.name)
            && is_meant(piece.asked.one("grade"), &grades)
            && is_meant(piece.asked.one("stage"), &stages)
    });
    for piece in pieces.iter_mut().filter(|piece| piece.view == question.view) {
        for (name, value) in question.asked.iter().filter(|(name, _)| *name != "stage") {
            piece.asked.add(name, value);
        }
    }
    // The plan of a school is asked of whatever takes one.
    for piece in pieces.iter_mut().filter(|piece| piece.view != question.view) {
        let takes_plan = piece.view.asks.iter().any(|ask| ask.name == "plan");
        for plan in question.asked.all("plan").filter(|_| takes_plan) {
            piece.asked.add("plan", plan);
        }
    }
    Ok(pieces)
}
