//! Which grades and which outcomes are asked about. Several values of one key widen the question, several keys narrow it.
//!
//! It is one question, whoever asks it: a view with options, or a comparison with `--only`.

mod find;
mod only;
mod unknown;

use pdcn_model::{Alignment, Outcome};

use self::find::find;
pub(crate) use self::find::framework;
pub(crate) use self::only::{keys, only};
pub use self::unknown::Unknown;
use crate::{Asked, Context, Key};

/// The grades and outcomes that are asked about, found in an edition.
#[derive(Clone, Debug, Default)]
pub struct Selection<'a> {
    /// The positions of the grades, in school order; all of them when none were asked for.
    pub grades: Vec<u16>,
    /// The keys by which something was asked for, even when this edition does not have it.
    keys: Vec<Key>,
    /// What was found: ids, and titles of cycles.
    found: Vec<(Key, &'a str)>,
    /// Frameworks, each with the code that was asked for.
    codes: Vec<(&'a str, Option<&'a str>)>,
    words: Vec<String>,
}

impl<'a> Selection<'a> {
    /// Finds what is asked about in an edition.
    ///
    /// # Errors
    ///
    /// A name that the edition or the pathway does not know, with the one that was probably meant.
    pub fn new(asked: &Asked, context: &Context<'a>) -> Result<Self, Unknown> {
        let [selection] = Self::of_either(asked, [context])?;
        Ok(selection)
    }

    /// Finds what is asked about in editions, of which one at least must have each name; of what only others have, an edition
    /// has nothing.
    ///
    /// # Errors
    ///
    /// A name that none of them knows.
    pub fn of_either<const N: usize>(asked: &Asked, contexts: [&Context<'a>; N]) -> Result<[Self; N], Unknown> {
        let mut selections: [Self; N] = std::array::from_fn(|_| Self::default());
        for key in Key::SELECTING {
            for name in asked.all(key.name()) {
                let found = contexts.map(|context| find(key, name, context));
                if found.iter().all(Result::is_err) {
                    let unknown = found.into_iter().filter_map(Result::err).reduce(Unknown::or);
                    return Err(unknown.unwrap_or_else(|| Unknown::new(key, name, std::iter::empty())));
                }
                for (selection, found) in selections.iter_mut().zip(found) {
                    selection.keys.extend((!selection.asks(key)).then_some(key));
                    let Ok(found) = found else { continue };
                    if key == Key::Framework {
                        selection.codes.extend(found.ids.iter().map(|id| (*id, found.code)));
                    }
                    selection.found.extend(found.ids.into_iter().map(|id| (key, id)));
                    selection.words.extend(found.words);
                }
            }
        }
        for (selection, context) in selections.iter_mut().zip(contexts) {
            let grades = (0_u16..).zip(&context.edition().grades).filter(|(_, grade)| {
                selection.allows(Key::Stage, grade.stage.as_str())
                    && selection.allows(Key::Cycle, &grade.cycle)
                    && selection.allows(Key::Grade, grade.id.as_str())
            });
            selection.grades = grades.map(|(position, _)| position).collect();
        }
        Ok(selections)
    }

    /// Returns what was asked for, in words; empty when everything was.
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// Returns the grade, when there is just one.
    pub fn only_grade(&self) -> Option<u16> {
        if let [grade] = self.grades.as_slice() { Some(*grade) } else { None }
    }

    /// Returns true when an outcome is asked about, whatever its grades.
    pub fn has(&self, outcome: &'a Outcome, context: &Context<'a>) -> bool {
        self.has_competency(outcome.competency.as_str(), context)
            && (!self.is_by_code() || outcome.aligns.iter().any(|alignment| self.names(alignment)))
            && (!self.is_ai() || context.is_ai(outcome))
    }

    /// Returns true when only what is about AI was asked for.
    pub fn is_ai(&self) -> bool {
        self.asks(Key::Ai)
    }

    /// Returns true when the outcomes of a competency may be asked about: it is one of those that were named, if any
    /// were, and its strand too.
    pub fn has_competency(&self, competency: &'a str, context: &Context<'a>) -> bool {
        self.allows(Key::Competency, competency)
            && (!self.is_by_strand() || self.allows(Key::Strand, context.strand_id(competency)))
    }

    /// Returns true when strands were asked for by name.
    pub fn is_by_strand(&self) -> bool {
        self.asks(Key::Strand)
    }

    /// Returns true when frameworks or codes were asked for by name.
    pub fn is_by_code(&self) -> bool {
        self.asks(Key::Framework)
    }

    /// Returns true when an alignment is to one of the frameworks or codes that were asked for.
    pub fn names(&self, alignment: &Alignment) -> bool {
        alignment.parts().is_some_and(|(framework, code)| self.names_code(framework, Some(code)))
    }

    /// True when a framework was asked for, with this code of it or with all.
    pub(crate) fn names_code(&self, framework: &str, code: Option<&str>) -> bool {
        let is =
            |(asked, of): &(&str, Option<&str>)| *asked == framework && (of.is_none() || code.is_none() || *of == code);
        self.codes.iter().any(is)
    }

    /// True when something was asked for by a key.
    pub(crate) fn asks(&self, key: Key) -> bool {
        self.keys.contains(&key)
    }

    /// True when nothing was asked for by other keys than these.
    pub(crate) fn asks_only(&self, keys: &[Key]) -> bool {
        self.keys.iter().all(|key| keys.contains(key))
    }

    /// True when a key lets what has an id pass: nothing was asked for by it, or this was.
    pub(crate) fn allows(&self, key: Key, id: &str) -> bool {
        !self.asks(key) || self.found.iter().any(|(of, found)| *of == key && *found == id)
    }

    /// Returns what was found by a key: ids, or titles of cycles.
    pub(crate) fn found(&self, key: Key) -> impl Iterator<Item = &'a str> {
        self.found.iter().filter(move |(of, _)| *of == key).map(|(_, id)| *id)
    }
}
