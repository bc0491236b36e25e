//! What rules look at: the pathway, its sources, and the editions that are linted, each with its index and its graph.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use pdcn_model::{Date, Edition, EditionIndex, Language, Outcome, Pathway, PrerequisiteGraph, Retirements};
use pdcn_source::{Loaded, Problem, Sources};
use pdcn_toml::Place;

use crate::alignments::Alignments;
use crate::options::Options;
use crate::rule::Rule;
use crate::settings::RuleChoices;
use crate::similar::{Reader, Shape};
use crate::unread::{Part, Unread};
use crate::words::Lexicons;

/// A whole pathway.
#[derive(Debug)]
pub struct Context<'a> {
    /// The model.
    pub pathway: &'a Pathway,
    /// The texts.
    pub sources: &'a Sources,
    /// What reading came up against.
    pub problems: &'a [Problem],
    /// The editions that are linted.
    pub editions: Vec<EditionContext<'a>>,
    /// The levels and options of the rules.
    pub choices: &'a RuleChoices,
    /// The day of the run; nothing when dates are not to be judged.
    pub today: Option<Date>,
    /// The text of the schema that the program publishes under a name; nothing when copies are not to be compared.
    pub(crate) schemas: Option<fn(&str) -> Option<String>>,
    /// What could not be read: asked before anything is called missing.
    pub(crate) unread: Arc<Unread>,
}

/// One edition that is linted.
#[derive(Debug)]
pub struct EditionContext<'a> {
    /// The pathway that it belongs to.
    pub pathway: &'a Pathway,
    /// The texts.
    pub sources: &'a Sources,
    /// The edition.
    pub edition: &'a Edition,
    /// Its ids, looked up.
    pub index: EditionIndex<'a>,
    /// The levels and options of the rules.
    pub choices: &'a RuleChoices,
    /// The day of the run; nothing when dates are not to be judged.
    pub today: Option<Date>,
    pub(crate) lexicons: Arc<Lexicons<'a>>,
    /// The edition before this one, when the pathway has it.
    pub previous: Option<EditionIndex<'a>>,
    graph: OnceLock<PrerequisiteGraph>,
    /// What it and the editions before it have retired.
    pub(crate) retirements: Retirements<'a>,
    alignments: OnceLock<Alignments>,
    shapes: OnceLock<Vec<Shape>>,
    /// What could not be read: asked before anything is called missing.
    pub(crate) unread: Arc<Unread>,
}

impl<'a> Context<'a> {
    pub(crate) fn new(
        loaded: &'a Loaded,
        editions: Vec<&'a Edition>,
        choices: &'a RuleChoices,
        options: &Options,
        reads_texts: bool,
    ) -> Self {
        let today = options.today;
        let own = std::iter::once(loaded.pathway.settings.language.as_str());
        let others = editions.iter().flat_map(|edition| translations(edition)).map(Language::as_str);
        // Without a rule that reads texts, no words are looked for.
        let languages: BTreeSet<&str> = own.chain(others).filter(|_| reads_texts).collect();
        let previous = |edition: &'a Edition| loaded.pathway.edition(edition.previous.as_ref()?.as_str());
        let look_up = |edition: &&'a Edition| (EditionIndex::new(edition), previous(edition).map(EditionIndex::new));
        let (lexicons, indexes) = rayon::join(
            || Arc::new(Lexicons::new(&loaded.pathway, languages.into_iter())),
            || editions.iter().map(look_up).collect::<Vec<_>>(),
        );
        let unread = Arc::new(Unread::new(loaded));
        let edition_context = |(edition, (index, previous)): (&'a Edition, _)| EditionContext {
            pathway: &loaded.pathway,
            sources: &loaded.sources,
            edition,
            index,
            choices,
            today,
            lexicons: Arc::clone(&lexicons),
            previous,
            graph: OnceLock::new(),
            retirements: Retirements::new(&loaded.pathway, edition),
            alignments: OnceLock::new(),
            shapes: OnceLock::new(),
            unread: Arc::clone(&unread),
        };
        Self {
            pathway: &loaded.pathway,
            sources: &loaded.sources,
            problems: &loaded.problems,
            editions: editions.into_iter().zip(indexes).map(edition_context).collect(),
            choices,
            today,
            schemas: options.schemas,
            unread: Arc::clone(&unread),
        }
    }

    /// Works out side by side what several of these rules ask for, so that none waits for another then.
    pub(crate) fn prepare(&self, rules: &[&Rule]) {
        for edition in &self.editions {
            let graph = || edition.graph().n_edges();
            let others = || {
                edition.alignments();
                if rules.iter().any(|rule| rule.compares_statements) {
                    edition.shapes();
                }
            };
            rayon::join(graph, others);
        }
    }

    /// Returns the place of `pdcn.toml`, when there is one.
    pub fn settings_place(&self) -> Option<Place> {
        self.sources.number_of("pdcn.toml").map(Place::file)
    }
}

/// The languages that texts of an edition are translated into, as often as they are.
fn translations(edition: &Edition) -> impl Iterator<Item = &Language> {
    let of_outcomes = edition.outcomes.iter().flat_map(|outcome| outcome.translation.keys());
    let of_resources = edition.resources.iter().flat_map(|resource| resource.translation.keys());
    let of_terms = edition.terms.iter().flat_map(|term| term.translation.keys());
    let of_topics = edition.topics.iter().flat_map(|topic| topic.translation.keys());
    of_outcomes.chain(of_resources).chain(of_terms).chain(of_topics)
}

impl EditionContext<'_> {
    /// False when what could not be read of the frame or of a framework may say what is about AI: the rule is held back.
    pub(crate) fn knows_ai(&self, rule: &Rule) -> bool {
        !self.unread.may_use(rule, Part::Frameworks) && !self.unread.may_use(rule, Part::File(self.edition.file))
    }

    /// Returns its prerequisites; built when the first rule asks, while others run.
    pub fn graph(&self) -> &PrerequisiteGraph {
        self.graph.get_or_init(|| PrerequisiteGraph::new(&self.index))
    }

    /// What its outcomes are aligned to; looked up when the first rule asks.
    pub(crate) fn alignments(&self) -> &Alignments {
        self.alignments.get_or_init(|| Alignments::new(self.pathway, self.edition))
    }

    /// What is compared of its statements, by position; read when the first rule asks.
    pub(crate) fn shapes(&self) -> &[Shape] {
        self.shapes.get_or_init(|| {
            let reader = Reader::of(self.lexicons.of(self.pathway.settings.language.as_str()));
            self.edition.outcomes.iter().map(|outcome| reader.shape(&outcome.statement)).collect()
        })
    }

    /// Returns the place of an outcome.
    pub fn outcome_place(&self, outcome: &Outcome) -> Place {
        Place::file(outcome.home.file).key("outcome").index(outcome.home.index)
    }

    /// True when an outcome stands in a file that bears the name of its strand, in capitals or not.
    pub(crate) fn is_in_file_of_strand(&self, outcome: &Outcome) -> bool {
        let path = self.sources.file(outcome.home.file).path.as_str();
        let name = path.rsplit('/').next().unwrap_or_default();
        let parts = name.split_at_checked(outcome.id.strand().len());
        parts.is_some_and(|(strand, ending)| {
            strand.eq_ignore_ascii_case(outcome.id.strand()) && ending.eq_ignore_ascii_case(".toml")
        })
    }

    /// Returns the place of a prerequisite of an outcome.
    pub fn prerequisite_place(&self, outcome: &Outcome, place: u32) -> Place {
        self.outcome_place(outcome).key("prerequisite").index(place)
    }

    /// Returns the place of the frame of the edition, `edition.toml`.
    pub fn frame_place(&self) -> Place {
        Place::file(self.edition.file)
    }

    /// Returns the place of an element of a list of the edition, by the key of the list and its position there.
    pub fn listed_place(&self, key: &'static str, position: usize) -> Place {
        let home = self.edition.home(key, position);
        Place::file(home.file).key(key).index(home.index)
    }

    /// The texts by which an outcome is taught, in the language of the pathway, with their places: its statement, the pupil's
    /// version and its examples.
    pub(crate) fn taught_texts<'o>(&self, outcome: &'o Outcome) -> impl Iterator<Item = (&'o str, Place)> + use<'o> {
        let place = self.outcome_place(outcome);
        let at = move |key: &'static str| place.clone().key(key);
        let examples = at("examples");
        let examples = (0..).zip(&outcome.examples).map(move |(n, text)| (text.as_str(), examples.clone().index(n)));
        let pupil = outcome.pupil.as_deref().map(|text| (text, at("pupil")));
        std::iter::once((outcome.statement.as_str(), at("statement"))).chain(pupil).chain(examples)
    }

    /// Returns the title of a grade by its position.
    pub fn grade_title(&self, position: u16) -> String {
        self.index.grade(position).map(|grade| grade.title.clone()).unwrap_or_default()
    }
}
