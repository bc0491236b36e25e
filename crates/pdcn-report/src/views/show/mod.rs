//! The view **show**: everything about one thing, by its id: an outcome with its marks, its words, what it leans on and what
//! leans on it, its alignments, its activities and its life over the editions; or a competency, a strand, a grade, a
//! framework, a code, a tool, a resource, a word of the lexicon, a sensitive topic; or what took the place of an id that was retired.

mod cards;
mod find;
mod history;
mod outcome;
mod page;
mod search;
mod taught;
mod things;
mod tree;

use pdcn_document::{Block, Document, Row, Section};
use pdcn_model::{Activity, Plan};

pub use self::find::{NotFound, Subject, find};
pub(crate) use self::history::{is_noticed, line, words as words_of_change};
use self::page::Page;
use crate::frame::{add_fact, closing_note, document};
use crate::view::all_files;
use crate::{ANY, Answer, Ask, Context, Editions, Form, Key, NoAnswer, Question, View};

/// The view.
pub static VIEW: View = View {
    name: "show",
    also: &["montrer", "afficher", "voir", "chercher", "trouver", "find", "search", "get", "view"],
    is_verb: true,
    selects: &[],
    asks: &[Ask::new("id", Form::Words(Key::Outcome)).several(), Ask::new("depth", Form::Number(0, 20))],
    examples: &[
        &[("id", ANY)],
        &[("id", ANY), ("depth", "1")],
        &[("id", "IA-EVAL")],
        &[("id", "IA")],
        &[("id", "P1")],
        &[("id", "A1")],
        &[("id", "une"), ("id", "ia")],
    ],
    // Any file may have something to say about one thing, and be where it is.
    files: all_files,
    answer,
    ..View::PLAIN
};

fn answer<'a>(question: &Question<'a>) -> Result<Answer<'a>, NoAnswer> {
    let words = question.asked.all("id").collect::<Vec<_>>().join(" ");
    let options =
        question.asked.number("depth").map_or_else(Options::default, |depth| Options { depth, ..Options::default() });
    let shown = show(&question.context, question.editions, &words, options);
    Ok(shown.map_err(|unknown| unknown.said())?.into())
}

/// What may be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// How many levels of prerequisites are shown.
    pub depth: usize,
    /// Whom it is shown to.
    pub reader: Reader,
}

impl Default for Options {
    fn default() -> Self {
        Self { depth: 3, reader: Reader::Keeper }
    }
}

/// Whom a thing is shown to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Whoever keeps the progression: everything.
    Keeper,
    /// Whoever teaches with it, on a page that leads on: the years in which it is worked on, and of its history what a class
    /// notices.
    Teacher,
}

/// Answers with everything about what an id names; when nothing has the id, about what has these words, or a list when
/// several have.
///
/// # Errors
///
/// Nothing has the id or the words; then what was probably meant.
pub fn show<'a>(
    context: &Context<'a>,
    editions: &'a Editions<'a>,
    name: &str,
    options: Options,
) -> Result<Document<'a>, NotFound> {
    let subjects = match find(context, name) {
        Ok(subjects) => subjects,
        // A code without its framework, or an outcome of another year, is told as that.
        Err(unknown) if !unknown.codes.is_empty() || !unknown.editions.is_empty() => return Err(unknown),
        Err(unknown) => {
            let mut hits = search::search(context, name);
            match hits.len() {
                0 => return Err(unknown),
                1 => hits.drain(..).map(|hit| hit.subject).collect(),
                _ => return Ok(search::list(context, name.trim(), hits)),
            }
        }
    };
    let mut pages: Vec<Page<'a>> = subjects.into_iter().map(|one| page(context, editions, one, options)).collect();
    let is_one = pages.len() == 1;
    let mut shown = document(context, "show", pages.first().map_or("", |page| page.id.as_str()).to_owned());
    if is_one {
        shown.subtitle = pages.first_mut().and_then(|page| page.title.take());
    }
    for mut page in pages {
        let kind = context.part("show-kind", page.kind);
        if shown.legend.is_empty() {
            shown.legend = std::mem::take(&mut page.legend);
        }
        if is_one {
            page.fact(context, "kind", kind);
            // The kind comes first, then the rest as it was said.
            page.facts.rotate_right(1);
            page.facts.into_iter().for_each(|fact| add_fact(&mut shown, fact));
            shown.blocks.extend(page.blocks);
        } else {
            let mut blocks: Vec<Block<'a>> = page.title.into_iter().map(Block::Paragraph).collect();
            blocks.push(Block::Facts(page.facts));
            blocks.extend(page.blocks);
            shown.blocks.push(Block::Section(Section { id: page.kind.into(), heading: kind.into(), blocks }));
        }
    }
    shown.blocks.extend(closing_note(context));
    Ok(shown)
}

fn page<'a>(context: &Context<'a>, editions: &'a Editions<'a>, subject: Subject<'a>, options: Options) -> Page<'a> {
    match subject {
        Subject::Outcome(position) => outcome::page(context, editions, position, options),
        Subject::Retired(retirement) => things::retired(context, editions, retirement, options),
        Subject::Competency(competency) => things::competency(context, competency, options.reader),
        Subject::Strand(strand) => things::strand(context, strand),
        Subject::Grade(position) => things::grade(context, position, options.reader),
        Subject::Framework(framework) => things::framework(context, framework, options.reader),
        Subject::Code(framework, code) => things::code(context, framework, code, options.reader),
        Subject::Tool(tool) => things::tool(context, tool),
        Subject::Resource(resource) => things::resource(context, resource, options.reader),
        Subject::Term(term) => cards::term(context, term, options.reader),
        Subject::Topic(topic) => cards::topic(context, topic, options.reader),
    }
}

/// An activity of a plan: school, title, grades, when.
fn activity_row<'a>(plan: &'a Plan, activity: &'a Activity) -> Row<'a> {
    let grades: Vec<&str> = activity.grades.iter().map(pdcn_model::GradeId::as_str).collect();
    Row::cells(vec![
        plan.school.name.as_str().into(),
        activity.title.as_str().into(),
        grades.join(", ").into(),
        activity.when.as_deref().unwrap_or_default().into(),
    ])
}
