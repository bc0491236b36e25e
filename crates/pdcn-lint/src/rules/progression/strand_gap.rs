//! `strand-gap`: each strand brings something new in each cycle.

use std::collections::BTreeSet;

use foldhash::HashMap;
use pdcn_model::Level;

use crate::check::Check;
use crate::finding::Findings;
use crate::strands::of_one_grade;
use crate::titles::cycle_title;
use crate::unread::Part;
use crate::{Category, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "strand-gap",
    category: Category::Progression,
    level: Level::Info,
    counts_everything: true,
    bad: Example::outcomes(BAD).with(OTHER_STRAND),
    good: Example::outcomes(GOOD).with(OTHER_STRAND),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

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
    let cycles = context.edition.cycles();
    let mut of_grade = vec![0; context.edition.grades.len()];
    for (number, cycle) in cycles.iter().enumerate() {
        cycle.grades.iter().for_each(|&grade| of_grade[usize::from(grade)] = number);
    }
    let strand_numbers: HashMap<&str, usize> =
        strands.iter().enumerate().rev().map(|(number, strand)| (strand.id.as_str(), number)).collect();
    // The cycles in which something of each strand begins.
    let mut begins: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); strands.len()];
    for (position, outcome) in context.index.outcomes() {
        let strand = strand_numbers.get(outcome.id.strand());
        if let (Some(&strand), Some(learn)) = (strand, context.index.marks(position).learn) {
            begins[strand].insert(of_grade[usize::from(learn)]);
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
        let mut titles: Vec<String> =
            empty.take(MAX_NAMES).map(|&cycle| cycle_title(context.edition, &cycles[cycle])).collect();
        if n_empty > MAX_NAMES {
            titles.push("…".to_owned());
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
