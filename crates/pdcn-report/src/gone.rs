//! What is said of an outcome that the edition does not have: that no edition had it, or that it was retired, by which
//! edition, and what took its place.

use pdcn_model::Retirements;
use pdcn_texts::Value;

use crate::Context;

/// The part of a text that says it (`never`, `retired`, `replaced`), and the values that go into it.
pub(crate) fn gone(
    context: &Context<'_>,
    retirements: &Retirements<'_>,
    id: &str,
) -> (&'static str, Vec<(&'static str, Value)>) {
    let mut values = vec![("id", Value::from(id))];
    let Some(retirement) = retirements.get(id) else { return ("never", values) };
    let now = retirements.in_force(id, context.index);
    let now: Vec<&str> = now.into_iter().map(|one| context.index.outcome(one).id.as_str()).collect();
    values.push(("edition", retirement.first.id.as_str().into()));
    values.push(("replacements", now.join(", ").into()));
    (if now.is_empty() { "retired" } else { "replaced" }, values)
}
