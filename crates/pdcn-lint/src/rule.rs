//! What a rule is: one record from which everything else about it is derived. It knows nothing of what it is run on.

use pdcn_model::Level;
use pdcn_texts::Texts;

use crate::example::Example;
use crate::option::RuleOption;
use crate::safety::Safety;
use crate::tag::primary;

/// A rule: its metadata and its examples. What it runs stands beside it (a `Check`); its words are the entry of the same name in the catalogues.
pub struct Rule {
    /// The name, kebab-case words: the same in settings, options, JSON and file names.
    pub id: &'static str,
    /// The family that it belongs to.
    pub category: Category,
    /// How serious its findings are, unless the settings or the finding say otherwise.
    pub level: Level,
    /// The version of the program that brought it.
    pub since: &'static str,
    /// The languages of the texts that it can judge.
    pub languages: Languages,
    /// Whether it offers to mend what it finds, and how safely at best.
    pub fix: Option<Safety>,
    /// Its options: thresholds and choices that the settings may change.
    pub options: &'static [RuleOption],
    /// The lists of words that it reads, by id.
    pub lists: &'static [&'static str],
    /// How far it looks.
    pub reach: Reach,
    /// True when it counts what an edition has: where a whole file could not be read, that is reported, and not what seems
    /// to follow from it.
    pub counts_everything: bool,
    /// True when it compares statements by their shapes, which are worked out once for all rules that do.
    pub compares_statements: bool,
    /// A pathway with the fault: gives findings of this rule and of no other.
    pub bad: Example,
    /// The same, mended: gives no finding.
    pub good: Example,
}

impl Rule {
    /// The defaults: a rule states what differs from them. Its name, its examples and its check always do.
    pub(crate) const PLAIN: Self = Self {
        id: "",
        category: Category::Schema,
        level: Level::Warning,
        since: "0.1.0",
        languages: Languages::Any,
        fix: None,
        options: &[],
        lists: &[],
        reach: Reach::Pathway,
        counts_everything: false,
        compares_statements: false,
        bad: Example::file("", ""),
        good: Example::file("", ""),
    };

    /// Returns its documentation, worded from catalogues that hold those of the linter.
    pub fn documentation(&self, texts: &Texts) -> Documentation {
        Documentation {
            summary: self.summary(texts),
            what: self.what(texts),
            why: self.why(texts),
            mend: texts.part(self.id, "mend", &[]),
            allow: texts.part(self.id, "allow", &[]),
        }
    }

    /// Returns the summary of its documentation alone.
    pub fn summary(&self, texts: &Texts) -> String {
        texts.part(self.id, "summary", &[])
    }

    /// Returns what it wants, alone.
    pub fn what(&self, texts: &Texts) -> String {
        texts.part(self.id, "what", &[])
    }

    /// Returns why it matters, alone.
    pub fn why(&self, texts: &Texts) -> String {
        texts.part(self.id, "why", &[])
    }

    /// Returns what one of its options is, worded from catalogues that hold those of the linter.
    pub fn about_option(&self, option: &RuleOption, texts: &Texts) -> String {
        texts.part(self.id, &format!("option-{}", option.name), &[])
    }
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Rule").field(&self.id).finish()
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

/// What a rule wants, for a person, in the language of the catalogues that it was worded from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Documentation {
    /// One line, without a full stop.
    pub summary: String,
    /// What is checked.
    pub what: String,
    /// Why it matters.
    pub why: String,
    /// How to mend it.
    pub mend: String,
    /// When to let it be.
    pub allow: String,
}

/// The languages of the texts that a rule can judge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Languages {
    /// Any language, or no text at all.
    Any,
    /// These, by the first part of their tag: `fr` for `fr-CA`.
    Only(&'static [&'static str]),
}

impl Languages {
    /// Returns true when a text in this language can be judged.
    pub fn hold(self, tag: &str) -> bool {
        match self {
            Self::Any => true,
            Self::Only(tags) => tags.contains(&primary(tag)),
        }
    }
}

/// How far a rule looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// At a file with the frame of its edition: it finds the same when no other file is there.
    File,
    /// At what files say of each other.
    Pathway,
    /// At one file too, for what holds of the pathway as a whole: it is told whichever files and rules were asked about.
    Whole,
}

/// The families of rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    /// The files can be read and have the right keys and values.
    Schema,
    /// The marks of each outcome make sense.
    Progression,
    /// Prerequisites come before what leans on them.
    Graph,
    /// Statements say one thing, that can be seen, in good words.
    Wording,
    /// Everything that is named exists, still holds, and may be shown.
    Reference,
    /// AI is covered, and fits the age of pupils.
    Ai,
    /// This year follows from last year.
    Edition,
    /// School plans follow the pathway.
    Plan,
    /// The settings themselves.
    Settings,
}

impl Category {
    /// Every category, in the order in which a reader meets them.
    pub const ALL: [Self; 9] = [
        Self::Schema,
        Self::Progression,
        Self::Graph,
        Self::Wording,
        Self::Reference,
        Self::Ai,
        Self::Edition,
        Self::Plan,
        Self::Settings,
    ];

    /// Returns the category with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|category| category.name() == name)
    }

    /// Returns the name in options and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Schema => "schema",
            Self::Progression => "progression",
            Self::Graph => "graph",
            Self::Wording => "wording",
            Self::Reference => "reference",
            Self::Ai => "ai",
            Self::Edition => "edition",
            Self::Plan => "plan",
            Self::Settings => "settings",
        }
    }
}
