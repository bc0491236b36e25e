//! `stage-bridge`: from one stage to the next, competencies go on.

use std::collections::{BTreeMap, BTreeSet};

use foldhash::{HashMap, HashSet};
use pdcn_model::{Level, Outcome};

use crate::check::Check;
use crate::finding::Findings;
use crate::strands;
use crate::{Category, EditionContext, Example, OptionForm, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "stage-bridge",
    category: Category::Progression,
    level: Level::Info,
    counts_everything: true,
    options: &[RuleOption { name: "leave-out", form: OptionForm::Texts }],
    bad: Example::outcomes(PRIMARY).with(&[("editions/2026-2027/secondary/vie.toml", SECONDARY_VIE)]),
    good: Example::outcomes(PRIMARY).with(&[
        ("editions/2026-2027/secondary/vie.toml", SECONDARY_VIE),
        ("editions/2026-2027/secondary/ia.toml", SECONDARY_IA),
    ]),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

const PRIMARY: &str = r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P2"
master = "P3"
"#;

const SECONDARY_VIE: &str = r#"
[[outcome]]
id = "VIE-002"
competency = "VIE-RENS"
statement = "Comparer les renseignements que demandent deux applications."
learn = "S1"
master = "S1"
"#;

const SECONDARY_IA: &str = r#"
[[outcome]]
id = "IA-002"
competency = "IA-EVAL"
statement = "Justifier le choix de garder ou non une réponse produite par une IA."
learn = "S1"
master = "S1"
"#;

fn check(context: &EditionContext<'_>, findings: &mut Findings) {
    let edition = context.edition;
    let stage_numbers: HashMap<&str, usize> =
        edition.stages.iter().enumerate().rev().map(|(number, stage)| (stage.id.as_str(), number)).collect();
    let competencies: HashMap<&str, usize> =
        edition.competencies.iter().enumerate().rev().map(|(number, one)| (one.id.as_str(), number)).collect();
    // For each competency and stage where it is, the outcome that begins first.
    let mut firsts: Vec<BTreeMap<usize, (u16, &Outcome)>> = vec![BTreeMap::new(); edition.competencies.len()];
    for (position, outcome) in context.index.outcomes() {
        let competency = competencies.get(outcome.competency.as_str());
        let Some(learn) = context.index.marks(position).learn else { continue };
        let stage = context.index.grade(learn).and_then(|grade| stage_numbers.get(grade.stage.as_str()));
        let (Some(&competency), Some(&stage)) = (competency, stage) else { continue };
        let first = firsts[competency].entry(stage).or_insert((learn, outcome));
        if learn < first.0 {
            *first = (learn, outcome);
        }
    }
    let written: BTreeSet<usize> = firsts.iter().flat_map(|of_stages| of_stages.keys().copied()).collect();
    let strand_of = |number: usize| edition.competencies[number].strand.as_str();
    let stages_of_strands: HashSet<(&str, usize)> = firsts
        .iter()
        .enumerate()
        .flat_map(|(number, row)| row.keys().map(move |stage| (strand_of(number), *stage)))
        .collect();
    let of_one_grade = strands::of_one_grade(&context.index);
    let left_out = context.choices.texts(&RULE, "leave-out");
    for (number, row) in firsts.iter().enumerate() {
        let competency = &edition.competencies[number];
        if left_out.iter().any(|id| id == competency.id.as_str()) || of_one_grade.contains(competency.strand.as_str()) {
            continue;
        }
        let mut add = |there: usize, missing: usize, part: Option<(&'static str, &'static str)>| {
            let Some((learn, outcome)) = row.get(&there) else { return };
            let place = context.frame_place().key("competency").index(u32::try_from(number).unwrap_or(u32::MAX));
            let finding = findings
                .add(place.key("id"))
                .subject(competency.id.as_str())
                .label("here")
                .and(context.outcome_place(outcome).key("learn"), "begins", Vec::new())
                .value("competency", competency.title.as_str())
                .value("stage", edition.stages[there].title.as_str())
                .value("other", edition.stages[missing].title.as_str())
                .value("id", outcome.id.as_str())
                .value("grade", context.grade_title(*learn));
            if let Some((says, help)) = part {
                finding.says(says).help(help);
            }
        };
        if let Some(&first) = row.keys().next()
            && let Some(&before) = written.range(..first).next_back()
            && stages_of_strands.contains(&(competency.strand.as_str(), before))
        {
            add(first, before, Some(("late", "help-late")));
        }
        for &stage in row.keys() {
            if let Some(&next) = written.range(stage + 1..).next().filter(|next| !row.contains_key(*next)) {
                add(stage, next, None);
            }
        }
    }
}
