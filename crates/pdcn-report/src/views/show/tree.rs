//! What an outcome leans on, or what leans on it, as a tree: each outcome is opened once, where it is nearest.
//!
//! Nothing here recurses: a graph may be as deep and as knotted as its authors made it.

use std::collections::VecDeque;

use foldhash::{HashSet, HashSetExt as _};
use pdcn_model::Edge;

use crate::neighbours::Neighbours;

/// How many outcomes a tree shows at most.
const MAX_SHOWN: usize = 300;

/// Which way a tree grows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// To what comes before.
    Before,
    /// To what leans on it.
    After,
}

/// A tree of prerequisites; its root is the outcome asked about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tree {
    /// The branches, each after the one that it grows from.
    pub(super) branches: Vec<Branch>,
    /// How many outcomes more there are that are not shown, beyond the depth or the number that is shown.
    pub(super) n_more: usize,
}

/// A branch: a prerequisite, and where it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Branch {
    /// The prerequisite.
    pub(super) edge: Edge,
    /// The outcome at its end.
    pub(super) outcome: u32,
    /// The branch that it grows from; nothing for those of the root.
    pub(super) parent: Option<usize>,
    /// The outcome is shown elsewhere with what is below it.
    pub(super) is_repeated: bool,
}

/// The tree of an outcome, at most `depth` levels deep. Takes time in proportion to what can be reached.
pub(super) fn tree(neighbours: &Neighbours, root: u32, way: Way, depth: usize) -> Tree {
    let edges = |outcome| match way {
        Way::Before => neighbours.before(outcome),
        Way::After => neighbours.after(outcome),
    };
    let end = |edge: &Edge| match way {
        Way::Before => edge.prerequisite,
        Way::After => edge.dependent,
    };
    let mut tree = Tree::default();
    // Breadth first: an outcome is opened where it is nearest to the root.
    let mut seen = HashSet::new();
    seen.insert(root);
    let mut queue = VecDeque::from([(root, None, 0_usize)]);
    while let Some((outcome, branch, level)) = queue.pop_front() {
        for edge in edges(outcome) {
            let end = end(edge);
            let is_new = seen.insert(end);
            if level >= depth || tree.branches.len() >= MAX_SHOWN {
                if is_new {
                    tree.n_more += 1;
                    queue.push_back((end, None, depth));
                }
                continue;
            }
            tree.branches.push(Branch { edge: *edge, outcome: end, parent: branch, is_repeated: !is_new });
            if is_new {
                queue.push_back((end, Some(tree.branches.len() - 1), level + 1));
            }
        }
    }
    tree
}

#[cfg(test)]
mod tests {
    use pdcn_model::{Edition, EditionIndex, Outcome, Prerequisite, PrerequisiteGraph, Strength};

    use super::{Way, tree};
    use crate::neighbours::Neighbours;

    /// Outcomes that lean on earlier ones: `2 leans on 0 and 1`.
    fn graph(leans: &[&[usize]]) -> Neighbours {
        let id = |at: usize| format!("A-{at:03}").as_str().into();
        let outcome = |(at, on): (usize, &&[usize])| Outcome {
            id: id(at),
            prerequisites: on
                .iter()
                .map(|&before| Prerequisite {
                    id: id(before),
                    strength: Some(if before.is_multiple_of(2) { Strength::Helpful } else { Strength::Required }),
                    ..Prerequisite::default()
                })
                .collect(),
            ..Outcome::default()
        };
        let edition = Edition { outcomes: leans.iter().enumerate().map(outcome).collect(), ..Edition::default() };
        Neighbours::new(&PrerequisiteGraph::new(&EditionIndex::new(&edition)))
    }

    /// The branches as `parent>outcome`, repeats with a `*`, and how many more there are.
    fn shown(graph: &Neighbours, root: u32, way: Way, depth: usize) -> (Vec<String>, usize) {
        let tree = tree(graph, root, way, depth);
        let parent = |at: Option<usize>| at.map_or(root, |at| tree.branches[at].outcome);
        let branch = |one: &super::Branch| {
            format!("{}>{}{}", parent(one.parent), one.outcome, if one.is_repeated { "*" } else { "" })
        };
        (tree.branches.iter().map(branch).collect(), tree.n_more)
    }

    #[test]
    fn a_diamond_is_opened_once_and_required_comes_first() {
        let diamond = graph(&[&[], &[0], &[0], &[1, 2], &[3]]);
        let before = shown(&diamond, 4, Way::Before, 9);
        assert_eq!(before, (["4>3", "3>1", "3>2", "1>0", "2>0*"].map(str::to_owned).into(), 0));
        let after = shown(&diamond, 0, Way::After, 2);
        assert_eq!(after, (["0>1", "0>2", "1>3", "2>3*"].map(str::to_owned).into(), 1));
    }

    #[test]
    fn a_circle_ends() {
        let circle = graph(&[&[2], &[0], &[1]]);
        assert_eq!(shown(&circle, 0, Way::Before, 9).0, ["0>2", "2>1", "1>0*"]);
    }

    #[test]
    fn two_hundred_diamonds_and_a_star_of_thousands_stay_small() {
        let mut leans: Vec<Vec<usize>> = vec![vec![]];
        for at in 0..200 {
            let top = at * 3;
            leans.extend([vec![top], vec![top], vec![top + 1, top + 2]]);
        }
        let diamonds = graph(&leans.iter().map(Vec::as_slice).collect::<Vec<_>>());
        let (branches, n_more) = shown(&diamonds, 600, Way::Before, 1000);
        assert_eq!((branches.len(), n_more), (300, 375));
        let mut star: Vec<Vec<usize>> = vec![vec![]];
        star.extend((0..5000).map(|_| vec![0]));
        let star = graph(&star.iter().map(Vec::as_slice).collect::<Vec<_>>());
        let (branches, n_more) = shown(&star, 0, Way::After, 3);
        assert_eq!((branches.len(), n_more), (300, 4700));
    }
}
