//! `ai-coverage-gap`: each grade, and each AI competency in each cycle, has the AI outcomes that the settings ask for.

use std::ops::RangeInclusive;

use foldhash::{HashMap, HashMapExt as _};
use pdcn_model::{Competency, Level};
use pdcn_toml::Place;

use crate::check::Check;
use crate::finding::Findings;
use crate::titles::cycle_title;
use crate::unread::Part;
use crate::{Category, Context, EditionContext, Example, OptionForm, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "ai-coverage-gap",
    category: Category::Ai,
    level: Level::Warning,
    options: &[
        RuleOption { name: "min-per-grade", form: OptionForm::Number },
        RuleOption { name: "min-per-competency-and-cycle", form: OptionForm::Number },
        RuleOption { name: "from-grade", form: OptionForm::Text },
    ],
    bad: Example::file(
        "pdcn.toml",
        r#"format = 2
language = "fr"
current = "2026-2027"

[lint.rules]
ai-coverage-gap = { min-per-grade = 1, from-grade = "P3" }
"#,
    )
    .with(&[(
        "editions/2026-2027/primary/ia.toml",
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P2"
master = "P3"
"#,
    )]),
    good: Example::file(
        "pdcn.toml",
        r#"format = 2
language = "fr"
current = "2026-2027"

[lint.rules]
ai-coverage-gap = { min-per-grade = 1, from-grade = "P3" }
"#,
    )
    .with(&[(
        "editions/2026-2027/primary/ia.toml",
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P2"
master = "S1"
"#,
    )]),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

fn check(context: &Context<'_>, findings: &mut Findings) {
    let number = |name| context.choices.number(&RULE, name).filter(|minimum| *minimum > 0);
    let (per_grade, per_cycle) = (number("min-per-grade"), number("min-per-competency-and-cycle"));
    let settings = context.settings_place().map(|place| place.key("lint").key("rules").key(RULE.id));
    let (Some(settings), true) = (settings, per_grade.is_some() || per_cycle.is_some()) else { return };
    for edition in &context.editions {
        // What could not be read may be what is missing.
        if !edition.knows_ai(&RULE) || edition.unread.may_use(&RULE, Part::Edition(&edition.edition.folder)) {
            continue;
        }
        let from_grade = context.choices.text(&RULE, "from-grade").and_then(|id| edition.index.grade_position(id));
        let coverage = Coverage { context: edition, from_grade: from_grade.unwrap_or(0), settings: settings.clone() };
        if let Some(minimum) = per_grade {
            coverage.check_grades(minimum, findings);
        }
        if let Some(minimum) = per_cycle {
            coverage.check_cycles(minimum, findings);
        }
    }
}

struct Coverage<'c, 'a> {
    context: &'c EditionContext<'a>,
    from_grade: u16,
    settings: Place,
}

impl Coverage<'_, '_> {
    /// The first and last grades that work on an outcome; all when its marks could not be read.
    fn grades(&self, position: u32) -> (u16, u16) {
        self.context.index.worked(position).map_or((0, self.context.index.last_grade()), RangeInclusive::into_inner)
    }

    fn check_grades(&self, minimum: usize, findings: &mut Findings) {
        let edition = self.context.edition;
        // How many begin at each grade, and how many have ended before it.
        let mut begin = vec![0_usize; edition.grades.len() + 1];
        let mut end = vec![0_usize; edition.grades.len() + 1];
        for (position, _) in
            self.context.index.outcomes().filter(|(position, _)| self.context.ai_tie(*position).is_some())
        {
            let (first, last) = self.grades(position);
            if let Some(count) = begin.get_mut(usize::from(first)) {
                *count += 1;
            }
            if let Some(count) = end.get_mut(usize::from(last) + 1) {
                *count += 1;
            }
        }
        let mut count = 0;
        for (position, grade) in (0_u16..).zip(&edition.grades) {
            count = count + begin[usize::from(position)] - end[usize::from(position)];
            if position < self.from_grade || count >= minimum {
                continue;
            }
            findings
                .add(self.context.frame_place().key("grade").index(u32::from(position)).key("title"))
                .subject(grade.id.as_str())
                .label("here")
                .value("grade", grade.title.as_str())
                .value("count", count)
                .value("minimum", minimum)
                .and(self.settings.clone().key("min-per-grade"), "asked", Vec::new());
        }
    }

    fn check_cycles(&self, minimum: usize, findings: &mut Findings) {
        let edition = self.context.edition;
        // The cycles with grades that count, in school order.
        let mut cycles = edition.cycles();
        for cycle in &mut cycles {
            cycle.grades.retain(|grade| *grade >= self.from_grade);
        }
        cycles.retain(|cycle| !cycle.grades.is_empty());
        let mut positions: HashMap<&str, usize> = HashMap::new();
        for (position, competency) in edition.competencies.iter().enumerate() {
            positions.entry(competency.id.as_str()).or_insert(position);
        }
        let mut counts = vec![vec![0_usize; cycles.len()]; edition.competencies.len()];
        for (position, outcome) in self.context.index.outcomes() {
            if !self.context.is_of_ai_competency(position) {
                continue;
            }
            let Some(&competency) = positions.get(outcome.competency.as_str()) else { continue };
            let (first, last) = self.grades(position);
            for (cycle, count) in cycles.iter().zip(&mut counts[competency]) {
                *count += usize::from(first <= cycle.last() && cycle.first() <= last);
            }
        }
        for (position, (competency, counts)) in (0..).zip(edition.competencies.iter().zip(&counts)) {
            let short: Vec<String> = cycles
                .iter()
                .zip(counts)
                .filter(|(_, count)| **count < minimum)
                .map(|(cycle, count)| format!("{} ({count})", cycle_title(edition, cycle)))
                .collect();
            if competency.ai && !short.is_empty() {
                self.add_cycles(position, competency, &short, minimum, findings);
            }
        }
    }

    fn add_cycles(
        &self,
        position: u32,
        competency: &Competency,
        cycles: &[String],
        minimum: usize,
        findings: &mut Findings,
    ) {
        findings
            .add(self.context.frame_place().key("competency").index(position).key("title"))
            .subject(competency.id.as_str())
            .says("cycles")
            .label("here-cycles")
            .help("help-cycles")
            .value("competency", competency.title.as_str())
            .value("id", competency.id.as_str())
            .value("count", cycles.len())
            .value("cycles", cycles.join(", "))
            .value("minimum", minimum)
            .and(self.settings.clone().key("min-per-competency-and-cycle"), "asked", Vec::new());
    }
}
