//! Laws of the layout, on graphs made by a small generator.

use super::{LABEL, LABEL_LINE, LABEL_TOP, Say, columns, order, plan, width, wrapped};
use crate::{Graph, Group, Link, Node, Rank};

/// A graph of `n` nodes, its edges towards later ranks or inside one, the same for the same seed.
fn graph(n: usize, mut seed: usize) -> Graph<'static> {
    let mut next = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below.max(1)
    };
    let ranks = (0..13).map(|rank| Rank { key: rank.to_string().into(), ..Rank::default() }).collect();
    let groups = (0..5).map(|group| Group { key: group.to_string().into(), ..Group::default() }).collect();
    let nodes: Vec<Node<'_>> = (0..n)
        .map(|at| Node {
            id: format!("N-{at:03}").into(),
            text: "Repérer une erreur dans une réponse".into(),
            rank: at * 13 / n,
            group: next(5),
            ..Node::default()
        })
        .collect();
    let edges = (0..n * 2)
        .map(|_| {
            let to = next(n);
            let from = next(to + 1);
            Link {
                from: format!("N-{from:03}").into(),
                to: format!("N-{to:03}").into(),
                strong: true,
                ..Link::default()
            }
        })
        .collect();
    Graph { ranks, groups, nodes, edges }
}

#[test]
fn nodes_never_touch_and_stand_in_their_rank_and_lane() {
    for (n, say) in
        [(1, Say::Text), (60, Say::Text), (180, Say::Id), (90, Say::Narrow), (90, Say::Narrowest), (241, Say::Text)]
    {
        let graph = graph(n, n);
        let plan = plan(&graph, say);
        for (at, one) in plan.boxes.iter().enumerate() {
            let (left, width) = plan.ranks[graph.nodes[at].rank];
            assert!(one.left >= left && one.left + one.width <= left + width + 0.01, "{at} out of its rank");
            let lane = plan.lanes.iter().find(|lane| lane.group == graph.nodes[at].group).unwrap();
            assert!(
                one.top >= lane.top - 0.01 && one.top + one.height <= lane.top + lane.height + 0.01,
                "{at} out of its lane"
            );
            for other in &plan.boxes[at + 1..] {
                let apart = one.left + one.width <= other.left
                    || other.left + other.width <= one.left
                    || one.top + one.height <= other.top + 0.01
                    || other.top + other.height <= one.top + 0.01;
                assert!(apart, "{one:?} touches {other:?}");
            }
        }
        assert_eq!(plan, super::plan(&graph, say), "the same twice");
    }
}

#[test]
fn lanes_are_as_tall_as_the_names_of_their_groups() {
    let mut graph = graph(13, 2);
    for group in &mut graph.groups {
        group.name = "Exercer son jugement sur les productions de l’intelligence artificielle".into();
    }
    for say in [Say::Text, Say::Narrow, Say::Narrowest, Say::Id] {
        let plan = plan(&graph, say);
        assert_eq!(plan.lanes.len(), plan.labels.len());
        for (lane, label) in plan.lanes.iter().zip(&plan.labels) {
            assert!(label.len() > 2, "{label:?}");
            let last = LABEL_TOP + f64::from(u8::try_from(label.len() - 1).unwrap()) * LABEL_LINE;
            assert!(last + LABEL * 0.3 <= lane.height, "{label:?} runs out of its lane");
        }
        for pair in plan.lanes.windows(2) {
            assert!(pair[0].top + pair[0].height <= pair[1].top + 0.01);
        }
    }
}

#[test]
fn arranging_uncrosses_edges() {
    let graph = graph(120, 7);
    let edges = columns::resolved(&graph);
    let columns = columns::columns(&graph, &edges);
    let mut slots = order::slots(&graph, &columns, &edges);
    let before = slots.crossings();
    order::arrange(&mut slots);
    // Edges drawn by chance, lanes that may not be left: a fifth is what can be had at least.
    assert!(slots.crossings() * 5 < before * 4, "{} of {before} are left", slots.crossings());
    assert_eq!(slots.crossings(), slow_crossings(&slots), "counted as by hand");
}

/// Every pair of edges between two columns, one by one.
fn slow_crossings(slots: &order::Slots) -> usize {
    let place =
        |slot: usize| slots.columns.iter().find_map(|column| column.iter().position(|&one| one == slot)).unwrap();
    let mut crossings = 0;
    for column in &slots.columns {
        let ends: Vec<(usize, usize)> = column
            .iter()
            .flat_map(|&slot| slots.all[slot].after.iter().map(move |&next| (slot, next)))
            .map(|(slot, next)| (place(slot), place(next)))
            .collect();
        for (at, one) in ends.iter().enumerate() {
            crossings += ends[at + 1..]
                .iter()
                .filter(|other| (one.0 < other.0 && one.1 > other.1) || (one.0 > other.0 && one.1 < other.1))
                .count();
        }
    }
    crossings
}

#[test]
fn circles_unknown_names_and_long_chains_are_drawn() {
    let mut circle = graph(3, 1);
    for node in &mut circle.nodes {
        node.rank = 99;
        node.group = 99;
    }
    let link =
        |from: &str, to: &str| Link { from: from.to_owned().into(), to: to.to_owned().into(), ..Link::default() };
    circle.edges =
        vec![link("N-000", "N-001"), link("N-001", "N-000"), link("N-002", "N-002"), link("N-002", "nobody")];
    let drawn = plan(&circle, Say::Text);
    assert_eq!(drawn.ways.len(), 2);
    assert!(drawn.ways.iter().any(|way| way.backward));

    let mut chain = graph(5000, 3);
    for node in &mut chain.nodes {
        node.rank = 4;
    }
    chain.edges = (1..5000).map(|at| link(&format!("N-{:03}", at - 1), &format!("N-{at:03}"))).collect();
    assert_eq!(plan(&chain, Say::Id).boxes.len(), 5000);
}

#[test]
fn lines_are_never_wider_than_asked_and_lose_no_word_in_silence() {
    for text in
        ["Repérer une erreur dans une réponse", &"x".repeat(500), "漢字漢字漢字 😀😀😀", "", " ", "a\u{a0}b\u{a0}c"]
    {
        for widest in [4.0, 9.0, 17.0] {
            let all = wrapped(text, widest, usize::MAX);
            assert!(all.iter().all(|line| width(line) <= widest), "{all:?}");
            let letters = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
            assert_eq!(letters(&all.concat()), letters(text));
            let cut = wrapped(text, widest, 2);
            assert!(cut.len() <= 2 && cut.iter().all(|line| width(line) <= widest), "{cut:?}");
            assert_eq!(cut.last().is_some_and(|line| line.ends_with('…')), all.len() > 2, "{cut:?} of {all:?}");
        }
    }
}
