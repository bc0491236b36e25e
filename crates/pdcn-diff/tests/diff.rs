//! Changes between editions: a pair of small editions for each kind, the laws that hold for all, and the shipped years.

mod consequences;
mod laws;
mod pairs;
mod support;
mod years;
