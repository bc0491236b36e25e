//! The questions that the views have as examples, as they are asked on the command line, of any pathway.

use std::path::Path;

use pdcn_report::{ANY, Editions, Example, Form, Question, VIEWS, View, catalogues};
use pdcn_source::{Folder, load};
use pdcn_texts::{Language, Texts};

/// A question to a view.
pub(crate) struct Asking {
    pub(crate) view: &'static View,
    /// The view and what it is asked, as a name for files.
    pub(crate) name: String,
    /// It is the first example of its view.
    pub(crate) is_first: bool,
    /// It asks something that the view alone may be asked.
    pub(crate) is_own: bool,
    /// True when the pathway has an answer.
    pub(crate) is_answered: bool,
    arguments: Vec<String>,
}

impl Asking {
    /// The arguments of `pdcn`.
    pub(crate) fn arguments(&self) -> Vec<&str> {
        ["export", self.view.name].into_iter().chain(self.arguments.iter().map(String::as_str)).collect()
    }
}

/// The examples of all views, asked of a pathway that has what they need.
pub(crate) fn questions(pathway: &Path) -> Vec<Asking> {
    let loaded = load(Folder::read(pathway).expect("a pathway"));
    let (editions, texts) = (Editions::new(&loaded), Texts::new(Language::French, catalogues(Language::French)));
    let current = loaded.pathway.current().expect("a current edition").id.as_str();
    let of_view = |view: &'static View| {
        let asking = |(at, example): (usize, &Example)| {
            let question = Question::example(view, &editions, current, example, &texts)?;
            let form = |name: &str| view.asks().find(|ask| ask.name == name).expect("what may be asked").form;
            let written = |(name, value): (&str, &str)| match form(name) {
                Form::Flag => vec![format!("--{name}")],
                Form::Words(_) => vec![value.to_owned()],
                _ => vec![format!("--{name}"), value.to_owned()],
            };
            Some(Asking {
                view,
                name: name(view, example),
                is_first: at == 0,
                is_own: example.iter().any(|(name, _)| view.asks.iter().any(|ask| ask.name == *name)),
                is_answered: (view.answer)(&question).is_ok(),
                arguments: question.asked.iter().flat_map(written).collect(),
            })
        };
        view.examples.iter().enumerate().filter_map(asking).collect::<Vec<_>>()
    };
    VIEWS.iter().flat_map(|view| of_view(view)).collect()
}

/// A name for files: `table-with-pupil`, `map-around-steps-3`.
fn name(view: &View, example: Example) -> String {
    let mut words = vec![view.name];
    for (name, value) in example {
        if !words.contains(name) {
            words.push(name);
        }
        words.extend(Some(*value).filter(|value| !value.is_empty() && *value != ANY));
    }
    words.join("-")
}

#[test]
fn the_examples_of_a_view_ask_all_that_may_be_asked() {
    for view in VIEWS {
        for ask in view.asks() {
            let asks = |example: &&Example| example.iter().any(|(name, _)| *name == ask.name);
            assert!(
                view.examples.iter().any(|example| asks(&example)),
                "no example of {} asks {}",
                view.name,
                ask.name
            );
        }
    }
}
