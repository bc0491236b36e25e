//! Changes applied to an edition: what comes out must be the other edition, as far as changes speak of it.

use pdcn_diff::{Change, Detail, Kind, Thing, Value};
use pdcn_model::{Cycle, Edition, GradeId, Home, Outcome, Prerequisite, Retired, Within};
use pdcn_toml::FileNumber;

/// The edition that changes make of an old one; only what [`comparable`] keeps is right.
pub(crate) fn apply(changes: &[Change<'_>], old: &Edition) -> Edition {
    let mut edition = old.clone();
    // What comes first comes first: an outcome that moves to a new competency is changed after all that.
    // What goes on under another id is found under it by all others.
    let is_rename = |change: &&Change<'_>| matches!(change.detail, Detail::Renamed(_));
    for change in changes.iter().filter(is_rename).chain(changes.iter().filter(|change| !is_rename(change))) {
        match change.subject.thing {
            Thing::Outcome => apply_to_outcomes(change, &mut edition),
            Thing::Framework | Thing::AiPolicy | Thing::Tool | Thing::Guide | Thing::Plan => {}
            Thing::Cycle => apply_to_cycle(change, old, &mut edition),
            _ => apply_to_frame(change, &mut edition),
        }
    }
    edition
}

/// An edition without what no change speaks of: files, the linter's exceptions, days of checking, and orders that say
/// nothing.
pub(crate) fn comparable(edition: &Edition) -> Edition {
    let mut edition = edition.clone();
    edition.id = "".into();
    (edition.previous, edition.seal, edition.file, edition.folder) = (None, None, FileNumber::FIRST, String::new());
    edition.stages.sort_by(|a, b| a.id.cmp(&b.id));
    edition.grades.sort_by(|a, b| a.id.cmp(&b.id));
    edition.strands.sort_by(|a, b| a.id.cmp(&b.id));
    edition.competencies.sort_by(|a, b| a.id.cmp(&b.id));
    edition.resources.sort_by(|a, b| a.id.cmp(&b.id));
    edition.terms.sort_by(|a, b| a.id.cmp(&b.id));
    edition.topics.sort_by(|a, b| a.id.cmp(&b.id));
    edition.terms.iter_mut().for_each(|term| (term.checked, term.home) = (None, Home::default()));
    edition.topics.iter_mut().for_each(|topic| (topic.checked, topic.home) = (None, Home::default()));
    edition.retired.sort_by(|a, b| a.id.cmp(&b.id));
    edition.outcomes.sort_by(|a, b| a.id.cmp(&b.id));
    edition.resources.iter_mut().for_each(|resource| (resource.checked, resource.home) = (None, Home::default()));
    for outcome in &mut edition.outcomes {
        outcome.home = Home::default();
        outcome.allows.clear();
        outcome.aligns.sort();
        outcome.resources.sort();
        outcome.prepares.sort();
        outcome.topics.sort();
        outcome.prerequisites.sort_by(|a, b| a.id.cmp(&b.id));
    }
    edition
}

fn apply_to_outcomes(change: &Change<'_>, edition: &mut Edition) {
    let id = change.subject.id;
    let part = change.subject.part.unwrap_or_default();
    match (change.kind, &change.after) {
        (Kind::OutcomeAdded, Value::Outcome(outcome)) => edition.outcomes.push((*outcome).clone()),
        (Kind::OutcomeReturned, Value::Outcome(outcome)) => {
            edition.outcomes.push((*outcome).clone());
            edition.retired.retain(|entry| entry.id.as_str() != id);
        }
        (Kind::OutcomeVanished, _) => edition.outcomes.retain(|outcome| outcome.id.as_str() != id),
        (Kind::OutcomeRenamed | Kind::OutcomeRenamedBack, Value::Outcome(after)) => {
            let (Value::Outcome(before), Detail::Renamed(entry)) = (&change.before, &change.detail) else {
                panic!("{change:?}")
            };
            let outcome = edition.outcomes.iter_mut().find(|outcome| outcome.id == before.id).expect("it is there");
            (outcome.id, outcome.competency) = (after.id.clone(), after.competency.clone());
            if change.kind == Kind::OutcomeRenamed {
                edition.retired.push((*entry).clone());
            } else {
                edition.retired.retain(|other| other.id != entry.id);
            }
        }
        (_, Value::Retired(entry)) => {
            edition.outcomes.retain(|outcome| outcome.id.as_str() != id);
            edition.retired.push((*entry).clone());
        }
        (Kind::RetirementRemoved, _) => edition.retired.retain(|entry| entry.id.as_str() != id),
        (Kind::ReplacementChanged, Value::Names(ids)) => {
            retired(edition, id).replaced_by = ids.iter().map(|id| (*id).into()).collect();
        }
        (Kind::RetirementReworded, Value::Text(reason)) => (*reason).clone_into(&mut retired(edition, id).reason),
        _ => {
            let outcome = edition.outcomes.iter_mut().find(|outcome| outcome.id.as_str() == id);
            apply_to_outcome(change, part, outcome.unwrap_or_else(|| panic!("{change:?}")));
        }
    }
}

fn apply_to_outcome(change: &Change<'_>, part: &str, outcome: &mut Outcome) {
    let grade = |value: &Value<'_>| if let Value::Name(id) = value { Some(GradeId::from(*id)) } else { None };
    match (change.kind, &change.after) {
        (
            Kind::StatementReworded | Kind::StatementRewritten | Kind::StatementCorrected | Kind::OutcomeIdReused,
            Value::Text(text),
        ) => {
            (*text).clone_into(&mut outcome.statement);
        }
        (Kind::PupilVersionChanged, after) => outcome.pupil = text(after),
        (Kind::ExamplesChanged, Value::Texts(texts)) => outcome.examples = texts.to_vec(),
        (Kind::OutcomeMovedCompetency | Kind::OutcomeMovedStrand, Value::Name(id)) => outcome.competency = (*id).into(),
        (Kind::OutcomeMovedStage | Kind::PupilVersionStale | Kind::TranslationStale, _) => {}
        (Kind::AiUseRaised | Kind::AiUseLowered, Value::AiUse(ai_use)) => outcome.ai_use = *ai_use,
        (Kind::OutcomeResourcesChanged, Value::Names(ids)) => {
            outcome.resources = ids.iter().map(|id| (*id).into()).collect();
        }
        (Kind::EssentialMarked | Kind::EssentialUnmarked, _) => {
            outcome.essential = change.kind == Kind::EssentialMarked;
        }
        (Kind::PeriodsChanged, after) => {
            outcome.periods = if let Value::Number(number) = after { Some(*number) } else { None };
        }
        (Kind::CarriedByChanged, Value::Texts(texts)) => outcome.carried_by = texts.to_vec(),
        (Kind::PreparesChanged, Value::Names(ids)) => outcome.prepares = ids.iter().map(|id| (*id).into()).collect(),
        (Kind::OutcomeTopicsChanged, Value::Names(ids)) => outcome.topics = ids.iter().map(|id| (*id).into()).collect(),
        (Kind::EvidenceChanged, after) => {
            outcome.evidence =
                if let Value::Evidence(evidence) = after { Some(Box::new((*evidence).clone())) } else { None };
        }
        (Kind::CodeChanged, after) => outcome.code = text(after),
        (Kind::MisconceptionChanged, after) => outcome.misconception = text(after),
        (Kind::FamilyChanged, after) => outcome.family = text(after),
        (Kind::OutcomeNoteChanged, after) => outcome.note = text(after),
        (Kind::OutcomeSourceChanged, after) => outcome.source = text(after),
        (Kind::LearnEarlier | Kind::LearnLater | Kind::LearnMoved, Value::Name(id)) => outcome.learn = (*id).into(),
        (Kind::MasterEarlier | Kind::MasterLater | Kind::MasterMoved, after) => outcome.master = grade(after),
        (Kind::BecameOpen, after) => (outcome.master, outcome.open) = (None, text(after)),
        (Kind::NoLongerOpen, after) => (outcome.master, outcome.open) = (grade(after), None),
        (Kind::OpenReworded, after) => outcome.open = text(after),
        (Kind::ReuseEarlier | Kind::ReuseLater | Kind::ReuseMoved | Kind::ReuseStated | Kind::ReuseUnstated, after) => {
            outcome.reuse = grade(after);
        }
        (Kind::AlignmentAdded, Value::Name(id)) => outcome.aligns.push((*id).into()),
        (Kind::AlignmentRemoved, _) => outcome.aligns.retain(|alignment| alignment.as_str() != part),
        (Kind::AlignmentRenewed, Value::Name(id)) => {
            let Value::Name(before) = change.before else { panic!("{change:?}") };
            outcome.aligns.retain(|alignment| alignment.as_str() != before);
            outcome.aligns.push((*id).into());
        }
        (Kind::PrerequisiteAdded, Value::Prerequisite(prerequisite)) => {
            outcome.prerequisites.push((*prerequisite).clone());
        }
        (Kind::PrerequisiteFollowed, Value::Prerequisites(come)) => {
            let Value::Prerequisites(gone) = &change.before else { panic!("{change:?}") };
            outcome.prerequisites.retain(|other| gone.iter().all(|gone| gone.id != other.id));
            outcome.prerequisites.extend(come.iter().map(|one| (*one).clone()));
        }
        (Kind::PrerequisiteRemoved, _) => outcome.prerequisites.retain(|other| other.id.as_str() != part),
        (
            Kind::PrerequisiteStrengthened | Kind::PrerequisiteWeakened | Kind::PrerequisiteStrengthStated,
            Value::Strength(strength),
        ) => {
            prerequisite(outcome, part).strength = Some(*strength);
        }
        (Kind::PrerequisiteWithinSaid, Value::Name(_)) => prerequisite(outcome, part).within = Some(Within::Before),
        (Kind::PrerequisiteWithinUnsaid, Value::Nothing) => prerequisite(outcome, part).within = None,
        (Kind::PrerequisiteStrengthUnstated, Value::Nothing) => prerequisite(outcome, part).strength = None,
        (Kind::PrerequisiteReworded, after) => prerequisite(outcome, part).reason = text(after),
        (Kind::TranslationRemoved, _) => drop(outcome.translation.remove(&part.into())),
        (Kind::TranslationAdded | Kind::TranslationChanged, Value::OutcomeTranslation(texts)) => {
            outcome.translation.insert(part.into(), (*texts).clone());
        }
        _ => panic!("not a change of an outcome: {change:?}"),
    }
}

/// Applies a change to every element of a list of the frame with the subject's id.
macro_rules! apply_to_list {
    ($change:ident, $list:expr, $thing:ident, $($pattern:pat => $set:expr),* ; $element:ident) => {{
        let id = $change.subject.id;
        match (&$change.before, &$change.after) {
            (Value::Nothing, Value::$thing(element)) => $list.push((*element).clone()),
            (Value::$thing(_), Value::Nothing) => $list.retain(|element| element.id.as_str() != id),
            (_, after) => {
                for $element in $list.iter_mut().filter(|element| element.id.as_str() == id) {
                    match ($change.kind, after) {
                        (Kind::TranslationRemoved, _) => {
                            $element.translation.remove(&$change.subject.part.unwrap_or_default().into());
                        }
                        (_, Value::Translation(texts)) => {
                            let language = $change.subject.part.unwrap_or_default().into();
                            $element.translation.insert(language, (*texts).clone());
                        }
                        $($pattern => $set,)*
                        // Orders are left aside.
                        _ => {}
                    }
                }
            }
        }
    }};
}

fn apply_to_frame(change: &Change<'_>, edition: &mut Edition) {
    match change.subject.thing {
        Thing::Edition => apply_to_edition(change, edition),
        Thing::Stage => apply_to_list!(change, edition.stages, Stage,
            (Kind::StageRetitled, Value::Text(text)) => (*text).clone_into(&mut stage.title); stage),
        Thing::Grade => {
            let short = change.subject.part == Some("short");
            apply_to_list!(change, edition.grades, Grade,
                (Kind::GradeRetitled, Value::Text(text)) => if short {
                    (*text).clone_into(&mut grade.short);
                } else {
                    (*text).clone_into(&mut grade.title);
                },
                (Kind::GradeMovedStage, Value::Name(id)) => grade.stage = (*id).into(),
                (Kind::GradeMovedCycle, Value::Text(text)) => (*text).clone_into(&mut grade.cycle),
                (Kind::GradeAgeChanged, Value::Age(age)) => grade.age = *age; grade);
        }
        Thing::Strand => apply_to_list!(change, edition.strands, Strand,
            (Kind::StrandRetitled, Value::Text(text)) => (*text).clone_into(&mut strand.title),
            (Kind::StrandRedescribed, after) => strand.description = text(after); strand),
        Thing::Competency => apply_to_list!(change, edition.competencies, Competency,
            (Kind::CompetencyRetitled, Value::Text(text)) => (*text).clone_into(&mut competency.title),
            (Kind::CompetencyMoved, Value::Name(id)) => competency.strand = (*id).into(),
            (Kind::CompetencyAiMarked, _) => competency.ai = true,
            (Kind::CompetencyAiUnmarked, _) => competency.ai = false; competency),
        Thing::Resource => apply_to_list!(change, edition.resources, Resource,
            (Kind::ResourceRetitled, Value::Text(text)) => (*text).clone_into(&mut resource.title),
            (Kind::ResourceContentChanged, Value::Resource(other)) => resource.content.clone_from(&other.content),
            (_, Value::Resource(other)) => {
                resource.kind.clone_from(&other.kind);
                resource.audience.clone_from(&other.audience);
                resource.url.clone_from(&other.url);
            }; resource),
        Thing::Term => apply_to_card(
            change,
            &mut edition.terms,
            |term| term.id.as_str(),
            |value| match value {
                Value::Term(term) => Some((*term).clone()),
                _ => None,
            },
        ),
        Thing::Topic => apply_to_card(
            change,
            &mut edition.topics,
            |topic| topic.id.as_str(),
            |value| match value {
                Value::Topic(topic) => Some((*topic).clone()),
                _ => None,
            },
        ),
        Thing::Cycle
        | Thing::Outcome
        | Thing::Framework
        | Thing::AiPolicy
        | Thing::Tool
        | Thing::Guide
        | Thing::Plan => {}
    }
}

/// Takes out what was before, and puts in what is after.
fn apply_to_card<T>(
    change: &Change<'_>,
    list: &mut Vec<T>,
    id: impl Fn(&T) -> &str,
    of: impl Fn(&Value<'_>) -> Option<T>,
) {
    list.retain(|one| id(one) != change.subject.id);
    list.extend(of(&change.after));
}

/// Gives a cycle of the old edition its new name; changes of cycles come before those of grades.
fn apply_to_cycle(change: &Change<'_>, old: &Edition, edition: &mut Edition) {
    let (Kind::CycleRetitled, Value::Text(name)) = (change.kind, &change.after) else { return };
    let is_meant = |cycle: &Cycle<'_>| {
        let is_of_stage = change.subject.part.is_none_or(|stage| cycle.stages.contains(&stage));
        cycle.title == change.subject.id && is_of_stage
    };
    let cycles = old.cycles();
    let cycle = cycles.iter().find(|cycle| is_meant(cycle)).expect("the cycle is there");
    for &grade in &cycle.grades {
        (*name).clone_into(&mut edition.grades[usize::from(grade)].cycle);
    }
}

fn apply_to_edition(change: &Change<'_>, edition: &mut Edition) {
    match (change.kind, &change.after) {
        (Kind::EditionStatusChanged, Value::EditionStatus(status)) => edition.status = *status,
        (Kind::EditionRetitled, Value::Text(text)) => (*text).clone_into(&mut edition.title),
        (Kind::EditionLicenseChanged, Value::Name(id)) => (*id).clone_into(&mut edition.license),
        (Kind::EditionNoteChanged, after) => edition.note = text(after),
        (Kind::TranslationRemoved, _) => {
            edition.translation.remove(&change.subject.part.unwrap_or_default().into());
        }
        (_, Value::Translation(texts)) => {
            edition.translation.insert(change.subject.part.unwrap_or_default().into(), (*texts).clone());
        }
        _ => panic!("not a change of an edition: {change:?}"),
    }
}

fn text(value: &Value<'_>) -> Option<String> {
    if let Value::Text(text) = value { Some((*text).to_owned()) } else { None }
}

fn retired<'e>(edition: &'e mut Edition, id: &str) -> &'e mut Retired {
    edition.retired.iter_mut().find(|entry| entry.id.as_str() == id).expect("the id is retired")
}

fn prerequisite<'o>(outcome: &'o mut Outcome, id: &str) -> &'o mut Prerequisite {
    outcome.prerequisites.iter_mut().find(|other| other.id.as_str() == id).expect("the prerequisite is there")
}
