//! What a curriculum from elsewhere leaves unsaid: views show what is there, and claim nothing else.

use std::path::Path;

use pdcn_document::{Block, Drawing};
use pdcn_model::Pathway;
use pdcn_report::Detail;
use pdcn_report::views::map::map;
use pdcn_report::views::table::table;
use pdcn_source::{Folder, load};
use pdcn_texts::Language;
use snapbox::{assert_data_eq, str};

use crate::support::{select, show, with_context};

/// The small pathway with something else in its outcomes on private life.
fn edited(from: &str, to: &str) -> Pathway {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/small");
    let path = "editions/2026-2027/primary/vie.toml";
    let text = std::fs::read_to_string(folder.join(path)).expect("the outcomes");
    assert!(text.contains(from), "{from}");
    let mut files = Folder::read(&folder).expect("the small pathway");
    files.put(path, text.replace(from, to));
    load(files).pathway
}

#[test]
fn a_prerequisite_earlier_in_the_same_span_says_so_in_tables_and_on_maps() {
    let within = edited("strength = \"required\"\n", "strength = \"required\"\nwithin = \"before\"\n");
    let shown = with_context(&within, Language::French, |context| {
        let selection = select("competency=VIE-RENS", context).expect("what exists");
        let page = show::show(&table(context, &selection, &[Detail::Prerequisites]).expect("a table"));
        let document = map(context, &selection, None).expect("a map");
        let drawn = document.blocks.iter().find_map(|block| match block {
            Block::Figure(figure) => Some(&figure.drawing),
            _ => None,
        });
        let Some(Drawing::Graph(graph)) = drawn else { panic!("a map is a graph") };
        (page, graph.edges.iter().map(|edge| edge.meaning.to_string()).collect::<Vec<_>>())
    });
    assert!(shown.0.contains(" (nécessaire, plus tôt dans la même période) Nommer"), "{}", shown.0);
    assert_eq!(shown.1, ["plus tôt dans la même période"]);
}

/// The caption of the map, and whether each of its lines is drawn through.
fn drawn(pathway: &Pathway, language: Language) -> (String, Vec<bool>) {
    with_context(pathway, language, |context| {
        let document = map(context, &select("", context).expect("what exists"), None).expect("a map");
        let mut figures = document.blocks.iter().filter_map(|block| match block {
            Block::Figure(figure) => Some(figure),
            _ => None,
        });
        let figure = figures.next_back().expect("a drawing");
        let Drawing::Graph(graph) = &figure.drawing else { panic!("a map is a graph") };
        (figure.caption.words().into_owned(), graph.edges.iter().map(|edge| edge.strong).collect())
    })
}

#[test]
fn a_prerequisite_whose_strength_is_not_said_is_shown_without_one() {
    let unsaid = edited("strength = \"required\"\n", "");
    let shown = with_context(&unsaid, Language::English, |context| {
        let selection = select("competency=VIE-RENS", context).expect("what exists");
        show::show(&table(context, &selection, &[Detail::Prerequisites]).expect("a table"))
    });
    assert_data_eq!(
        shown,
        str![[r#"
table (en-CA): Trial pathway
Progression of learning – VIE-RENS Renseignements personnels
edition = Edition: 2026-2027
status = Status: draft
selection = Selection: VIE-RENS Renseignements personnels
outcomes = Outcomes: 3
license = Licence: CC0-1.0
[learn] → learns: The student learns to do it with the teacher’s help.
[master] ★ masters: The student does it without help by the end of the school year.
[reuse] ▒ reuses: The student has mastered it and uses it again.
table <outcomes> Outcomes by grade [Strand > Competency]
  | Id | Outcome | Gr. 1 (Elementary Cycle One) | 2e (1er cycle du primaire) | 3e (2e cycle du primaire) | 1re sec. (1er cycle du secondaire) | Prerequisites |
  = VIE: Vie privée
  == VIE-RENS: Renseignements personnels
  | `VIE-002` | Demander la permission avant de partager une image. | ★ | ▒ | ▒ |  |  | <VIE-002>
  | `VIE-001` | Nommer des renseignements personnels. | → | ★ | ▒ | ▒ |  | <VIE-001>
  | `VIE-003` | Choisir ce qui se partage. |  | → | → | → | VIE-001->VIE-001 Nommer des renseignements personnels. / IA-099 (helpful) | <VIE-003>
  +  | → Begin | 2 | 1 | 0 | 0 |  |
  +  | ★ Mastered | 1 | 1 | 0 | 0 |  |
(Hint) A working proposal.
-- Trial pathway, edition 2026-2027 (draft). Licence of the texts: CC0-1.0.

"#]]
    );
    let (caption, lines) = drawn(&unsaid, Language::English);
    assert_eq!(lines, [false]);
    assert!(caption.ends_with("dotted, it helps (dotted too where its strength is not said)"), "{caption}");
    // The legend speaks of it only where there is one.
    let (caption, lines) = drawn(&edited("required", "required"), Language::English);
    assert_eq!(lines, [true]);
    assert!(caption.ends_with("dotted, it helps"), "{caption}");
}
