//! `strand-gap`: each strand brings something new in each cycle.

use std::collections::BTreeSet;

use foldhash::{HashMap, HashMapExt as _};
use pdcn_model::{Edition, Level};

use crate::finding::Findings;
use crate::strands::of_one_grade;
use crate::unread::Part;
use crate::{Category, Check, Documentation, EditionContext, Example, Languages, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "strand-gap",
    category: Category::Progression,
    level: Level::Info,
    since: "0.1.0",
    languages: Languages::Any,
    fix: None,
    options: &[],
    lists: &[],
    french: Documentation {
        summary: "Chaque volet apporte du nouveau à chaque cycle",
        what: "Dans chaque cycle, au moins un apprentissage de chaque volet commence (→). Un volet donne un seul constat, qui nomme ses cycles vides. Un cycle où rien ne commence dans aucun volet n’est pas compté : il reste à écrire. Quand la plupart des volets sont d’une seule année, rien n’est attendu d’eux dans les autres.",
        why: "Pendant un cycle sans rien de nouveau, l’élève oublie, et le volet semble fini.",
        mend: "Faire commencer un apprentissage du volet dans ce cycle, en avancer un ou en retarder un.",
        allow: "Quand le volet ne convient vraiment pas à cet âge.",
    },
    english: Documentation {
        summary: "Each strand brings something new in each cycle",
        what: "In each cycle at least one outcome of each strand begins (→). A strand gives one finding, which names its empty cycles. A cycle where nothing begins in any strand is not counted: it is still to be written. When most strands belong to one grade each, nothing is expected of them in the others.",
        why: "During a cycle with nothing new pupils forget, and the strand seems done.",
        mend: "Have an outcome of the strand begin in that cycle, move one forward or move one back.",
        allow: "When the strand really does not suit that age.",
    },
    bad: Example::outcomes(BAD).with(OTHER_STRAND),
    good: Example::outcomes(GOOD).with(OTHER_STRAND),
    check: Check::Edition(check),
};

/// The strand `VIE` in both cycles that are written, so that only the strand `IA` can lack something.
const OTHER_STRAND: &[(&str, &str)] = &[(
    "editions/2026-2027/primary/vie.toml",
    r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer un renseignement personnel."
learn = "P1"
master = "P2"

[[outcome]]
id = "VIE-002"
competency = "VIE-RENS"
statement = "Demander la permission avant de partager une photo."
learn = "P3"
master = "P3"
"#,
)];

const BAD: &str = r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Nommer un appareil qui répond à la voix."
learn = "P1"
master = "P2"
"#;

const GOOD: &str = r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Nommer un appareil qui répond à la voix."
learn = "P1"
master = "P2"

[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P3"
master = "P3"
"#;

/// How many empty cycles are named.
const MAX_NAMES: usize = 8;

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    // A grade without stage or cycle has a finding of its own.
    if context.edition.grades.iter().any(|grade| grade.stage.is_empty() || grade.cycle.is_empty()) {
        return;
    }
    let strands = &context.edition.strands;
    let cycles = Cycles::new(context.edition);
    let strand_numbers: HashMap<&str, usize> =
        strands.iter().enumerate().rev().map(|(number, strand)| (strand.id.as_str(), number)).collect();
    // The cycles in which something of each strand begins.
    let mut begins: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); strands.len()];
    for (position, outcome) in context.index.outcomes() {
        let strand = strand_numbers.get(outcome.id.strand());
        if let (Some(&strand), Some(learn)) = (strand, context.index.marks(position).learn) {
            begins[strand].insert(cycles.of_grade[usize::from(learn)]);
        }
    }
    let written: Vec<usize> = begins.iter().flatten().copied().collect::<BTreeSet<usize>>().into_iter().collect();
    let is_lacking = begins.iter().any(|own| own.len() < written.len());
    // What could not be read may begin where something seems to be lacking.
    if written.len() < 2 || !is_lacking || context.unread.may_use(&RULE, Part::Edition(&context.edition.folder)) {
        return;
    }
    let of_one_grade = of_one_grade(&context.index);
    for ((number, strand), own) in strands.iter().enumerate().zip(&begins) {
        let n_empty = written.len() - own.len();
        // A strand that is declared twice has a finding of its own.
        let is_first = strand_numbers.get(strand.id.as_str()) == Some(&number);
        if n_empty == 0 || !is_first || of_one_grade.contains(strand.id.as_str()) {
            continue;
        }
        let empty = written.iter().filter(|cycle| !own.contains(cycle));
        let mut titles: Vec<&str> = empty.take(MAX_NAMES).map(|&cycle| cycles.titles[cycle].as_str()).collect();
        if n_empty > MAX_NAMES {
            titles.push("…");
        }
        let place = context.frame_place().key("strand").index(u32::try_from(number).unwrap_or(u32::MAX));
        let finding = findings
            .add(place.key("id"))
            .subject(strand.id.as_str())
            .label("here")
            .value("strand", strand.title.as_str())
            .value("count", n_empty)
            .value("cycles", titles.join(", "));
        if own.is_empty() {
            finding.says("empty").help("help-empty");
        }
    }
}

/// The cycles of an edition, in the order of their first grade: the same title in two stages is two cycles.
struct Cycles {
    /// The title of each, with that of its stage when another stage has a cycle of the same title.
    titles: Vec<String>,
    /// The cycle of each grade.
    of_grade: Vec<usize>,
}

impl Cycles {
    fn new(edition: &Edition) -> Self {
        let mut numbers: HashMap<(&str, &str), usize> = HashMap::new();
        let mut cycles = Vec::new();
        let mut n_stages: HashMap<&str, usize> = HashMap::new();
        let mut of_grade = Vec::with_capacity(edition.grades.len());
        for grade in &edition.grades {
            let cycle = (grade.stage.as_str(), grade.cycle.as_str());
            let number = *numbers.entry(cycle).or_insert_with(|| {
                cycles.push(cycle);
                *n_stages.entry(cycle.1).or_default() += 1;
                cycles.len() - 1
            });
            of_grade.push(number);
        }
        let stages: HashMap<&str, &str> =
            edition.stages.iter().map(|stage| (stage.id.as_str(), stage.title.as_str())).collect();
        let title = |(stage, title): (&str, &str)| match stages.get(stage) {
            Some(stage) if n_stages.get(title).is_some_and(|n| *n > 1) => format!("{title} ({stage})"),
            _ => title.to_owned(),
        };
        Self { titles: cycles.into_iter().map(title).collect(), of_grade }
    }
}
