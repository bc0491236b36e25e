//! Random editions over a handful of ids, so that two of them have much in common.

use std::collections::BTreeMap;

use pdcn_diff::Side;
use pdcn_model::{
    AiPolicy, AiUse, Code, Competency, Content, Edition, EditionStatus, Evidence, Framework, FrameworkStatus, Grade,
    Language, Outcome, OutcomeTranslation, Pathway, Prerequisite, Resource, Retired, Settings, Stage, Strand, Strength,
    Term, Topic, Translation, Within,
};

use super::school;
use pdcn_source::Sources;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// A pathway with one edition and no files.
#[derive(Debug)]
pub(super) struct World {
    pathway: Pathway,
    sources: Sources,
}

impl World {
    pub(super) fn new(edition: Edition) -> Self {
        Self { pathway: Pathway { editions: vec![edition], ..Pathway::default() }, sources: Sources::default() }
    }

    pub(super) fn pathway(&self) -> &Pathway {
        &self.pathway
    }

    pub(super) fn edition(&self) -> &Edition {
        &self.pathway.editions[0]
    }

    pub(super) fn side(&self) -> Side<'_> {
        Side { pathway: &self.pathway, edition: self.edition(), sources: &self.sources }
    }
}

pub(super) fn world() -> impl Strategy<Value = World> {
    let school = (school::tools(), option::of(school::guide()), school::plans());
    (edition(), vec(framework(), 3), option::of(policy()), school).prop_map(
        |(edition, frameworks, ai_policy, school)| {
            let mut world = World::new(edition);
            (world.pathway.tools, world.pathway.reflection, world.pathway.plans) = school;
            world.pathway.frameworks = frameworks;
            for (id, framework) in ["cadre-1", "cadre-2", "autre-1"].into_iter().zip(&mut world.pathway.frameworks) {
                framework.id = id.into();
            }
            world.pathway.settings = Settings { ai_policy, ..Settings::default() };
            world
        },
    )
}

pub(super) const OUTCOMES: [&str; 7] = ["IA-001", "IA-002", "IA-003", "IA-004", "VIE-001", "VIE-002", "VIE-003"];
pub(super) const GRADES: [&str; 5] = ["P1", "P2", "P3", "S1", "S2"];

/// What became of an id: an outcome, retired, or never used.
#[derive(Clone, Debug)]
enum Fate {
    Alive(Box<Outcome>),
    Retired(Retired),
    Unused,
}

pub(super) fn edition() -> impl Strategy<Value = Edition> {
    let frame = (
        titled(&["primary", "secondary"]),
        titled(&GRADES),
        titled(&["IA", "VIE", "CIT"]),
        titled(&["IA-EVAL", "IA-CREE", "VIE-RENS"]),
        titled(&["affiche", "guide"]),
        titled(&["donnee", "modele"]),
    );
    let stages = frame.prop_map(|(stages, grades, strands, competencies, resources, cards)| Edition {
        terms: cards
            .iter()
            .map(|it| Term { id: it.id.into(), title: it.title.clone(), pupil: it.other.clone(), ..Term::default() })
            .collect(),
        topics: cards
            .into_iter()
            .filter(|it| it.flag)
            .map(|it| Topic { id: it.id.into(), title: it.title, ..Topic::default() })
            .collect(),
        stages: stages
            .into_iter()
            .map(|it| Stage { id: it.id.into(), title: it.title, translation: it.translation })
            .collect(),
        grades: grades
            .into_iter()
            .map(|it| Grade {
                id: it.id.into(),
                title: it.title.clone(),
                short: it.other.clone().unwrap_or_default(),
                stage: if it.flag { "primary".into() } else { "secondary".into() },
                cycle: format!("cycle {}", it.number % 3),
                age: it.number,
                translation: it.translation,
            })
            .collect(),
        strands: strands
            .into_iter()
            .map(|it| Strand { id: it.id.into(), title: it.title, description: it.other, translation: it.translation })
            .collect(),
        competencies: competencies
            .into_iter()
            .map(|it| Competency {
                id: it.id.into(),
                strand: if it.number < 3 { "IA".into() } else { "VIE".into() },
                title: it.title,
                ai: it.flag,
                translation: it.translation,
            })
            .collect(),
        resources: resources
            .into_iter()
            .map(|it| Resource {
                id: it.id.into(),
                title: it.title,
                kind: format!("genre {}", it.number),
                audience: it.other.clone(),
                url: it.other.filter(|_| it.flag),
                translation: it.translation,
                content: vec![
                    Content { text: Some(format!("texte {}", it.number)), ..Content::default() };
                    usize::from(it.flag)
                ],
                ..Resource::default()
            })
            .collect(),
        ..Edition::default()
    });
    let status = select(vec![EditionStatus::Draft, EditionStatus::Published, EditionStatus::Superseded]);
    let own = (text(), status, select(vec!["CC0-1.0", "MIT"]), option::of(text()), translations());
    let fates: Vec<_> = OUTCOMES.iter().map(|id| fate(id)).collect();
    (stages, own, fates).prop_map(|(frame, (title, status, license, note, translation), fates)| {
        let license = license.to_owned();
        let mut edition = Edition { id: "2026".into(), title, status, license, note, translation, ..frame };
        for fate in fates {
            match fate {
                Fate::Alive(outcome) => edition.outcomes.push(*outcome),
                Fate::Retired(entry) => edition.retired.push(entry),
                Fate::Unused => {}
            }
        }
        edition
    })
}

fn fate(id: &'static str) -> impl Strategy<Value = Fate> {
    let retired = (text(), subsequence(OUTCOMES.to_vec(), 0..3)).prop_map(move |(reason, others)| {
        let replaced_by = others.into_iter().filter(|&other| other != id).map(Into::into).collect();
        Fate::Retired(Retired { id: id.into(), reason, replaced_by })
    });
    prop_oneof![
        4 => outcome(id).prop_map(|outcome| Fate::Alive(Box::new(outcome))),
        1 => retired,
        1 => Just(Fate::Unused),
    ]
}

fn outcome(id: &'static str) -> impl Strategy<Value = Outcome> {
    let ends = prop_oneof![grade().prop_map(Ok), text().prop_map(Err)];
    let marks = (grade(), ends, option::of(grade()));
    let texts = (text(), option::of(text()), vec(text(), 0..3), competency(), ai_use());
    let lists = (
        subsequence(vec!["cadre-1:A1", "cadre-1:A2", "cadre-2:A1", "cadre-2:A2", "autre-1:B1", "rien-1:X"], 0..4),
        subsequence(vec!["affiche", "guide"], 0..3),
        subsequence(OUTCOMES.to_vec(), 0..3).prop_shuffle(),
        vec((select(&Strength::ALL), any::<bool>(), option::of(text())), 3),
        btree_map(language(), (text(), option::of(text())), 0..2),
    );
    let taught = (
        (any::<bool>(), option::of(1_u8..5), vec(text(), 0..2), option::of(text()), option::of(text())),
        subsequence(vec!["cadre-1:A1", "cadre-2:A2"], 0..2),
        subsequence(vec!["image", "leurre"], 0..2),
        option::of((option::of(text()), vec(text(), 0..3))),
    );
    let taught =
        taught.prop_map(|((essential, periods, carried_by, code, family), prepares, topics, evidence)| Outcome {
            essential,
            periods,
            carried_by,
            misconception: code.clone(),
            note: family.clone(),
            source: code.clone(),
            code,
            family,
            prepares: prepares.into_iter().map(Into::into).collect(),
            topics: topics.into_iter().map(Into::into).collect(),
            evidence: evidence.map(|(learn, master)| Box::new(Evidence { adapted: learn.clone(), learn, master })),
            ..Outcome::default()
        });
    (marks, texts, lists, taught).prop_map(
        move |((learn, ends, reuse), (statement, pupil, examples, competency, ai_use), lists, taught)| {
            let (aligns, resources, named, reasons, translation) = lists;
            let (master, open) = match ends {
                Ok(master) => (Some(master.into()), None),
                Err(open) => (None, Some(open)),
            };
            let prerequisite =
                |(other, (strength, within, reason)): (&str, (Option<Strength>, bool, Option<String>))| Prerequisite {
                    id: other.into(),
                    strength,
                    within: within.then_some(Within::Before),
                    reason,
                };
            let named = named.into_iter().filter(|&other| other != id);
            Outcome {
                id: id.into(),
                competency: competency.into(),
                statement,
                pupil,
                learn: learn.into(),
                master,
                open,
                reuse: reuse.map(Into::into),
                ai_use,
                aligns: aligns.into_iter().map(Into::into).collect(),
                resources: resources.into_iter().map(Into::into).collect(),
                examples,
                prerequisites: named.zip(reasons).map(prerequisite).collect(),
                translation: translation
                    .into_iter()
                    .map(|(language, (statement, pupil))| {
                        (language, OutcomeTranslation { statement, pupil, ..OutcomeTranslation::default() })
                    })
                    .collect(),
                ..taught
            }
        },
    )
}

/// What the elements of all lists of the frame are made of.
#[derive(Clone, Debug)]
struct Element {
    id: &'static str,
    title: String,
    other: Option<String>,
    number: u8,
    flag: bool,
    translation: BTreeMap<Language, Translation>,
}

/// Some elements with these ids, in some order.
fn titled(ids: &[&'static str]) -> impl Strategy<Value = Vec<Element>> + use<> {
    let ids = subsequence(ids.to_vec(), ids.len() / 2..=ids.len()).prop_shuffle();
    ids.prop_flat_map(|ids| {
        let element = |id: &'static str| {
            (text(), option::of(text()), 0_u8..6, any::<bool>(), translations()).prop_map(
                move |(title, other, number, flag, translation)| Element {
                    id,
                    title,
                    other,
                    number,
                    flag,
                    translation,
                },
            )
        };
        ids.into_iter().map(element).collect::<Vec<_>>()
    })
}

fn framework() -> impl Strategy<Value = Framework> {
    let rest = vec((option::of(text()), any::<bool>()), 3);
    let codes = (subsequence(vec!["A1", "A2", "B1"], 0..=3), rest).prop_map(|(ids, rest)| {
        let code = |(id, (title, ai)): (&str, _)| Code { id: id.into(), title, ai, ..Code::default() };
        ids.into_iter().zip(rest).map(code).collect()
    });
    let status = select(vec![FrameworkStatus::Draft, FrameworkStatus::Final, FrameworkStatus::Superseded]);
    let license = select(vec!["CC0-1.0".to_owned(), "CC-BY-4.0".to_owned()]);
    let grades = subsequence(vec!["P1", "P2"], 0..=2).prop_map(|ids| ids.into_iter().map(Into::into).collect());
    let framework = |(title, status, license, ai, grades, codes)| Framework {
        title,
        status,
        license,
        ai,
        grades,
        codes,
        ..Framework::default()
    };
    (text(), status, license, any::<bool>(), grades, codes).prop_map(framework)
}

fn policy() -> impl Strategy<Value = AiPolicy> {
    (12_u8..15, option::of(12_u8..15), option::of(text()), option::of(text())).prop_map(
        |(minimum_age, consent_under, source, note)| AiPolicy {
            minimum_age,
            consent_under,
            source,
            note,
            ..AiPolicy::default()
        },
    )
}

pub(super) fn translations() -> impl Strategy<Value = BTreeMap<Language, Translation>> {
    let translation = (text(), option::of(text())).prop_map(|(title, description)| Translation {
        title,
        description,
        ..Translation::default()
    });
    btree_map(language(), translation, 0..2)
}

pub(super) fn language() -> impl Strategy<Value = Language> {
    select(vec!["en", "es"]).prop_map(Language::from)
}

pub(super) fn ai_use() -> impl Strategy<Value = AiUse> {
    select(vec![AiUse::None, AiUse::Unplugged, AiUse::Guided, AiUse::Autonomous])
}

fn grade() -> impl Strategy<Value = &'static str> {
    select(GRADES.to_vec())
}

fn competency() -> impl Strategy<Value = &'static str> {
    select(vec!["IA-EVAL", "IA-CREE", "VIE-RENS", "VIE-RIEN"])
}

pub(super) fn text() -> impl Strategy<Value = String> {
    let words =
        select(vec!["Nommer", "une", "erreur", "produite", "par", "machine", "événement", "evenement", "L’IA,"]);
    vec(words, 1..5).prop_map(|words| words.join(" "))
}
