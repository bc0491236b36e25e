//! The view `reflection`: the guide réflexif as a sheet, blank or filled for one activity of a plan.
//!
//! Its questions and examples are the data's; what stands around them (the boxes, the three moments, the talk with the
//! direction of the school) is the sheet's.

use std::cell::LazyCell;

use pdcn_document::{
    Align, Block, Cell, Column, Document, Fact, Item, Note, Row, Section, Shade, Sign, Table, Text, Tone, Value, Width,
};
use pdcn_model::{Activity, Answer, Approval, Moment, Plan, Question, Reflection, Retirements};

use pdcn_texts::Text as Words;

use crate::frame::{document as frame, fact};
use crate::gone::gone;
use crate::key::Key;
use crate::part::{Each, FORM, Part, SHEET, Section as Place};
use crate::selection::Unknown;
use crate::signs::sign;
use crate::table::{column, outcome_cells, outcome_columns};
use crate::view::files_of_edition;
use crate::{ANY, Ask, Context, Form, NoAnswer, Refusal, Titles, View};

/// The view.
pub static VIEW: View = View {
    name: "reflection",
    also: &["reflexion", "guide"],
    selects: &[],
    asks: &[Ask::new("plan", Form::Name(Key::Plan)), Ask::new("activity", Form::Name(Key::Activity))],
    set: &[
        Part::new("reflection", Place::Other, Each::Edition, SHEET),
        Part::new("reflection", Place::Plans, Each::ActivityByPupils, FORM),
    ],
    examples: &[&[], &[("plan", ANY)], &[("activity", ANY)], &[("plan", ANY), ("activity", ANY)]],
    files: |question, path| {
        files_of_edition(question, path) || path.starts_with("reflection") || path.starts_with("plan")
    },
    answer,
    ..View::PLAIN
};

fn answer<'a>(question: &crate::Question<'a>) -> Result<crate::Answer<'a>, NoAnswer> {
    let (context, pathway) = (&question.context, question.editions.pathway());
    let guide = pathway.reflection.as_ref().ok_or_else(|| Refusal::new(Words::new("guide-missing")))?;
    let plan = question.asked.one("plan").map(|name| question.plan(name)).transpose()?;
    if let Some(id) = question.asked.one("activity") {
        let of = activity(id, plan, &pathway.plans)?;
        return Ok(reflection(context, guide, Some(of)).into());
    }
    match plan {
        None => Ok(reflection(context, guide, None).into()),
        Some(plan) => Ok(reflections(context, guide, plan).ok_or_else(|| question.nothing())?.into()),
    }
}

/// The activity of an id, with its plan: in one plan, else in whichever has it.
fn activity<'a>(id: &str, plan: Option<&'a Plan>, plans: &'a [Plan]) -> Result<(&'a Plan, &'a Activity), Refusal> {
    let plans = || plans.iter().filter(|one| plan.is_none_or(|plan| plan.file == one.file));
    let all = || plans().flat_map(|plan| plan.activities.iter().map(move |activity| (plan, activity)));
    let mut found = all().filter(|(_, activity)| activity.id == id);
    match (found.next(), found.next()) {
        (None, _) => Err(Unknown::new(Key::Activity, id, all().map(|(_, activity)| activity.id.as_str())).into()),
        (Some((one, _)), Some((other, _))) if one.file != other.file => {
            let text = Words::new("guide-several-plans").with("id", id).with("one", one.school.name.as_str());
            Err(Refusal::new(text.with("other", other.school.name.as_str())))
        }
        (Some(found), _) => Ok(found),
    }
}

/// Room to write in.
const BLANK: &str = "________________________";

/// Returns the sheet of a guide: blank, or filled for an activity of a plan.
pub fn reflection<'a>(
    context: &Context<'a>,
    guide: &'a Reflection,
    of: Option<(&'a Plan, &'a Activity)>,
) -> Document<'a> {
    let activity = of.map(|(_, activity)| activity);
    let mut document = frame(context, "reflection", context.titles.guide(guide));
    document.subtitle = activity.map(|activity| activity.title.as_str().into());
    // The sheet is about an activity, not about the edition: who holds the sheet is told the rest at its foot.
    document.facts = facts(context, of);
    document.legend = boxes(context);
    // Nothing is ticked on a blank sheet.
    document.legend.truncate(if activity.is_some() { 2 } else { 1 });
    if let Some(note) = context.titles.guide_note(guide) {
        document.blocks.push(Block::Note(Note { tone: Tone::Hint, text: note.into() }));
    }
    document.blocks.extend(activity.and_then(|activity| no(context, guide, activity)));
    document.blocks.push(Block::Section(questions(context, guide, activity)));
    for moment in Moment::ALL {
        if moment == Moment::During {
            // On paper, what comes before the activity is the front, and the rest the back.
            document.blocks.push(Block::NewPage);
        }
        document.blocks.push(Block::Section(self::moment(context, guide, moment)));
    }
    document.blocks.push(Block::Section(talk(context, activity)));
    if let Some(activity) = activity {
        document.blocks.extend(outcomes(context, activity).map(Block::Section));
    }
    document
}

/// Returns the sheets of all activities of a plan, each on a page of its own, then what helps to answer, once; nothing
/// when the plan has no activity.
pub fn reflections<'a>(context: &Context<'a>, guide: &'a Reflection, plan: &'a Plan) -> Option<Document<'a>> {
    let mut document = frame(context, "reflection", context.titles.guide(guide));
    document.subtitle = Some(plan.school.name.as_str().into());
    document.facts.clear();
    document.legend = boxes(context);
    if let Some(note) = context.titles.guide_note(guide) {
        document.blocks.push(Block::Note(Note { tone: Tone::Hint, text: note.into() }));
    }
    for (number, activity) in plan.activities.iter().enumerate() {
        if number > 0 {
            document.blocks.push(Block::NewPage);
        }
        let mut blocks = vec![Block::Facts(facts(context, Some((plan, activity))))];
        blocks.extend(no(context, guide, activity));
        let parts = [questions(context, guide, Some(activity)), talk(context, Some(activity))];
        blocks.extend(parts.into_iter().chain(outcomes(context, activity)).map(Block::Section));
        let section = Section { id: "activity".into(), heading: activity.title.as_str().into(), blocks };
        document.blocks.push(apart(Block::Section(section), number + 1));
    }
    document.blocks.push(Block::NewPage);
    document.blocks.extend(Moment::ALL.map(|moment| Block::Section(self::moment(context, guide, moment))));
    (!plan.activities.is_empty()).then_some(document)
}

/// A block that stands several times in a document, with ids of its own.
fn apart(block: Block<'_>, number: usize) -> Block<'_> {
    match block {
        Block::Section(section) => Block::Section(Section {
            id: format!("{}-{number}", section.id).into(),
            heading: section.heading,
            blocks: section.blocks.into_iter().map(|block| apart(block, number)).collect(),
        }),
        Block::Table(table) => Block::Table(Table { id: format!("{}-{number}", table.id).into(), ..table }),
        other => other,
    }
}

/// The boxes: the same signs on paper and on the screen.
fn boxes(context: &Context<'_>) -> Vec<Sign<'static>> {
    [("unticked", "☐"), ("ticked", "☒")].map(|(key, glyph)| sign(context, key, glyph, Shade::None)).into()
}

/// What the activity is: filled, or room to write it.
fn facts<'a>(context: &Context<'a>, of: Option<(&'a Plan, &'a Activity)>) -> Vec<Fact<'a>> {
    let blank = || Text::plain(BLANK);
    let Some((plan, activity)) = of else {
        return ["activity", "school", "person", "grades", "when"].map(|key| fact(context, key, blank())).into();
    };
    let grade = |id: &'a pdcn_model::GradeId| {
        let grade = context.index.grade_position(id.as_str()).and_then(|position| context.index.grade(position));
        grade.map_or(id.as_str(), |grade| context.titles.grade(grade))
    };
    let grades: Vec<&str> = activity.grades.iter().map(grade).collect();
    let mut facts = vec![
        fact(context, "school", plan.school.name.as_str()),
        fact(context, "person", activity.who.as_deref().map_or_else(blank, Text::plain)),
        fact(context, "grades", grades.join(", ")),
        fact(context, "when", activity.when.as_deref().map_or_else(blank, Text::plain)),
        fact(context, "ai-use", context.part("ai-use", activity.ai_use.name())),
    ];
    let ages = activity.ages.iter().min().zip(activity.ages.iter().max());
    let ages = ages.map(|(from, to)| {
        context.say("guide-ages", &[("from", usize::from(*from).into()), ("to", usize::from(*to).into())])
    });
    let said = [
        ("subject", activity.subject.clone()),
        ("group", activity.group.clone()),
        ("ages", ages),
        ("periods", activity.periods.map(|periods| periods.to_string())),
        ("kept", activity.kept.clone()),
        ("done", activity.done.map(|date| date.to_string())),
    ];
    facts.extend(said.into_iter().filter_map(|(key, value)| Some(fact(context, key, value?))));
    facts
}

/// What a single « no » asks for.
fn no<'a>(context: &Context<'a>, guide: &'a Reflection, activity: &Activity) -> Option<Block<'a>> {
    let is_no = |question: &&Question| activity.reflection.get(&question.id) == Some(&Answer::No);
    let titles: Vec<&str> =
        guide.questions.iter().filter(is_no).map(|one| context.titles.question_title(one)).collect();
    let values = [("count", titles.len().into()), ("questions", titles.join(", ").into())];
    let text = context.say("guide-no", &values);
    (!titles.is_empty()).then(|| Block::Note(Note { tone: Tone::Warning, text: text.into() }))
}

/// The questions with their boxes, and room for notes.
fn questions<'a>(context: &Context<'a>, guide: &'a Reflection, activity: Option<&Activity>) -> Section<'a> {
    let answers = [("yes", Answer::Yes), ("no", Answer::No), ("unsure", Answer::Unsure)];
    let small = |key| Column { width: Width::Sign, align: Align::Center, ..column(context.texts, key) };
    let mut columns = vec![
        Column { names_rows: true, ..column(context.texts, "criterion") },
        Column { width: Width::Wide, ..column(context.texts, "question") },
    ];
    columns.extend(answers.map(|(key, _)| small(key)));
    columns.push(Column { width: Width::Wide, ..column(context.texts, "notes") });
    let row = |question: &'a Question| {
        let given = activity.and_then(|activity| activity.reflection.get(&question.id));
        let mut cells: Vec<Cell<'a>> =
            vec![context.titles.question_title(question).into(), context.titles.question(question).into()];
        let tick = |(_, answer): (&str, Answer)| if given == Some(&answer) { "ticked" } else { "unticked" };
        cells.extend(answers.map(|answer| Value::Sign(tick(answer)).into()));
        cells.push(Cell::default());
        Row::cells(cells)
    };
    let heading = context.say("guide-questions", &[("count", guide.questions.len().into())]);
    let table = Table {
        id: "questions".into(),
        caption: context.part("guide-questions", "caption").into(),
        columns,
        rows: guide.questions.iter().map(row).collect(),
        ..Table::default()
    };
    Section { id: "answers".into(), heading: heading.into(), blocks: vec![Block::Table(table)] }
}

/// The questions that help at one moment, and room for notes.
fn moment<'a>(context: &Context<'a>, guide: &'a Reflection, moment: Moment) -> Section<'a> {
    let columns = vec![
        Column { names_rows: true, ..column(context.texts, "criterion") },
        Column { width: Width::Wide, ..column(context.texts, "examples-of-questions") },
        Column { width: Width::Wide, ..column(context.texts, "notes") },
    ];
    let row = |question: &'a Question| {
        let examples = context.titles.question_examples(question, moment);
        let examples: Vec<Text<'a>> = examples.iter().map(|example| example.as_str().into()).collect();
        let title = context.titles.question_title(question);
        Row::cells(vec![title.into(), Value::Texts(examples).into(), Cell::default()])
    };
    let heading = context.part("guide-moment", moment.name());
    let table = Table {
        id: format!("moment-{}", moment.name()).into(),
        caption: context.part("guide-caption", moment.name()).into(),
        columns,
        rows: guide.questions.iter().map(row).collect(),
        ..Table::default()
    };
    Section { id: moment.name().into(), heading: heading.into(), blocks: vec![Block::Table(table)] }
}

/// The talk with the direction of the school, which comes before pupils handle AI.
fn talk<'a>(context: &Context<'a>, activity: Option<&'a Activity>) -> Section<'a> {
    let section = |blocks| {
        let heading = context.say("guide-talk-title", &[]).into();
        Section { id: "talk".into(), heading, blocks }
    };
    let approval = activity.map(Activity::approval);
    let mut blocks = vec![Block::Paragraph(context.say("guide-talk-about", &[]).into())];
    let stands = match approval {
        None => None,
        Some(Approval::NotNeeded) => Some(("not-needed", Tone::Hint)),
        Some(Approval::Missing) => Some(("missing", Tone::Warning)),
        Some(Approval::Late) => Some(("late", Tone::Warning)),
        Some(Approval::Given) => Some(("given", Tone::Good)),
    };
    if let Some((part, tone)) = stands {
        blocks.push(Block::Note(Note { tone, text: context.part("guide-talk", part).into() }));
    }
    if approval == Some(Approval::NotNeeded) {
        return section(blocks);
    }
    let approved = activity.and_then(|activity| {
        let day = activity.approved?.to_string();
        Some(activity.approved_by.as_ref().map_or_else(|| day.clone(), |by| format!("{day} ({by})")))
    });
    let consent = activity.and_then(|activity| activity.consent.clone());
    // What was asked, and when.
    let asked = activity.and_then(|activity| {
        let what = activity.asked_of_it.clone()?;
        Some(activity.asked_on.map_or_else(|| what.clone(), |date| format!("{what} ({date})")))
    });
    let tools = activity.map(|activity| tools(context, activity)).filter(|tools| !tools.is_empty());
    let item = |name: &str, known: Option<String>, tick: bool| {
        let value = known.unwrap_or_else(|| BLANK.to_owned());
        let text = context.texts.part("guide-step", name, &[("value", value.into())]);
        Item { text: text.into(), tick: Some(tick), items: Vec::new() }
    };
    let items = vec![
        item("talk", approved.clone(), approved.is_some()),
        item("tools", tools, false),
        item("consent", consent.clone(), consent.is_some()),
        item("asked", asked.clone(), asked.is_some()),
        item("decision", None, false),
    ];
    blocks.push(Block::List { ordered: false, items });
    section(blocks)
}

/// The tools that pupils use, each with what it asks for.
fn tools(context: &Context<'_>, activity: &Activity) -> String {
    let tool = |id: &pdcn_model::ToolId| {
        let tool = context.pathway.tools.iter().find(|tool| tool.id == *id);
        tool.map_or_else(
            || id.to_string(),
            |tool| {
                let values = [
                    ("tool", tool.title.as_str().into()),
                    ("age", usize::from(tool.min_age).into()),
                    ("checked", tool.checked.to_string().into()),
                ];
                context.say("guide-tool", &values)
            },
        )
    };
    activity.tools.iter().map(tool).collect::<Vec<_>>().join("; ")
}

/// What the activity works on; nothing when it names no outcome.
fn outcomes<'a>(context: &Context<'a>, activity: &'a Activity) -> Option<Section<'a>> {
    let retirements = LazyCell::new(|| Retirements::new(context.pathway, context.edition()));
    let row = |id: &'a pdcn_model::OutcomeId| {
        let position = context.index.outcome_position(id.as_str());
        let cells = position.map(|position| outcome_cells(context, context.index.outcome(position)));
        Row::cells(cells.unwrap_or_else(|| {
            let (part, values) = gone(context, &retirements, id.as_str());
            let why = context.texts.part("guide-outcome", part, &values);
            vec![Value::Id(id.as_str().into()).into(), why.into()]
        }))
    };
    let heading = context.say("guide-outcomes", &[]);
    let table = Table {
        id: "outcomes".into(),
        caption: context.part("guide-outcomes", "caption").into(),
        columns: outcome_columns(context),
        rows: activity.outcomes.iter().map(row).collect(),
        ..Table::default()
    };
    let section = Section { id: "worked-on".into(), heading: heading.into(), blocks: vec![Block::Table(table)] };
    (!activity.outcomes.is_empty()).then_some(section)
}

impl Titles {
    /// Returns the title of the guide.
    pub fn guide<'a>(&self, guide: &'a Reflection) -> &'a str {
        self.title(&guide.title, &guide.translation)
    }

    /// Returns how to use the guide.
    pub fn guide_note<'a>(&self, guide: &'a Reflection) -> Option<&'a str> {
        let translated = self.translation(&guide.translation).and_then(|translation| translation.note.as_deref());
        translated.or(guide.note.as_deref())
    }

    /// Returns the short name of a question of the guide.
    pub fn question_title<'a>(&self, question: &'a Question) -> &'a str {
        self.translation(&question.translation).map_or(&question.title, |one| &one.title)
    }

    /// Returns a question of the guide.
    pub fn question<'a>(&self, question: &'a Question) -> &'a str {
        self.translation(&question.translation).map_or(&question.question, |one| &one.question)
    }

    /// Returns what helps to answer a question of the guide at one moment.
    pub fn question_examples<'a>(&self, question: &'a Question, moment: Moment) -> &'a [String] {
        let translated = self.translation(&question.translation).map(|one| one.examples.at(moment));
        translated.filter(|examples| !examples.is_empty()).unwrap_or_else(|| question.examples.at(moment))
    }
}
