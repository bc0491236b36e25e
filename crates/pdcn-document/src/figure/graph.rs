//! A graph: nodes on ranks, and edges from one rank to the same or a later one.

use std::borrow::Cow;

use super::Link;
use crate::{Target, Text};

/// Nodes on ranks, and edges between them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Graph<'a> {
    /// The ranks, from the first to the last: every node stands on one.
    pub ranks: Vec<Rank<'a>>,
    /// The groups that nodes belong to; those of one group are kept together.
    pub groups: Vec<Group<'a>>,
    /// The nodes.
    pub nodes: Vec<Node<'a>>,
    /// The edges, from what comes before to what comes after.
    pub edges: Vec<Link<'a>>,
}

/// A rank of a graph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rank<'a> {
    /// The name in data.
    pub key: Cow<'a, str>,
    /// What it is called, short.
    pub heading: Cow<'a, str>,
    /// What it is called, whole.
    pub title: Cow<'a, str>,
}

/// A group of nodes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group<'a> {
    /// The name in data.
    pub key: Cow<'a, str>,
    /// What it is called.
    pub name: Cow<'a, str>,
}

/// A node of a graph.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Node<'a> {
    /// Its id, shown first: unique in the graph.
    pub id: Cow<'a, str>,
    /// What it stands for.
    pub text: Text<'a>,
    /// Its rank: a place in [`Graph::ranks`].
    pub rank: usize,
    /// Its group: a place in [`Graph::groups`].
    pub group: usize,
    /// The graph is drawn around it.
    pub focus: bool,
    /// It belongs elsewhere, and is only there for what leans on it.
    pub stub: bool,
    /// Where it leads.
    pub target: Option<Target<'a>>,
}
