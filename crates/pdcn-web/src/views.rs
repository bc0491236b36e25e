//! Views, as a page asks for them: what each may be asked, and its answer in a format.

use pdcn_document::{Csv, Document, Format, Options, Separator, check, write};
use pdcn_emit::Broken;
use pdcn_report::changes::{Changes, ChangesSide, Extent, ShownChange, changes};
use pdcn_report::{Asked, Editions, Form, Key, NoAnswer, Question, VIEWS, View};
use pdcn_texts::{Language, Text};

use crate::Session;
use crate::contract::{Guidance, Viewed};
use crate::refusal::Refusal;

impl Session {
    /// The views, with what each may be asked about an edition.
    pub(crate) fn views(&self, edition: &str) -> Vec<Viewed> {
        VIEWS.iter().map(|view| self.view(view, edition)).collect()
    }

    fn view(&self, view: &View, edition: &str) -> Viewed {
        let text = view.text();
        let asks = view.asks().map(|ask| {
            let owner = if self.words.has(&text, Some(ask.name)) { text.as_str() } else { "page-ask" };
            let is_worded = self.words.has(owner, Some(ask.name));
            let title = if is_worded {
                self.words.part(owner, ask.name, &[("choices", "".into())])
            } else {
                ask.name.to_owned()
            };
            let (form, choices) = match ask.form {
                Form::Flag => ("flag", Vec::new()),
                Form::Number(..) => ("number", Vec::new()),
                Form::Choice(words) => {
                    ("name", words.iter().map(|word| ((*word).to_owned(), (*word).to_owned())).collect())
                }
                Form::Name(key) => ("name", self.names(key, edition)),
                Form::Words(_) => ("words", Vec::new()),
            };
            Guidance { name: ask.name.to_owned(), title, form: form.to_owned(), choices }
        });
        Viewed { name: view.name.to_owned(), title: self.words.say(&text, &[]), asks: asks.collect() }
    }

    /// The names that a key may have in an edition, with their titles.
    fn names(&self, key: Key, edition: &str) -> Vec<(String, String)> {
        let Some(edition) = self.edition(edition) else { return Vec::new() };
        let pathway = &self.loaded.pathway;
        macro_rules! titled {
            ($list:expr) => {
                $list.iter().map(|one| (one.id.to_string(), one.title.clone())).collect()
            };
        }
        match key {
            Key::Stage => titled!(edition.stages),
            Key::Grade => titled!(edition.grades),
            Key::Strand => titled!(edition.strands),
            Key::Competency => titled!(edition.competencies),
            Key::Framework => titled!(pathway.frameworks),
            Key::Topic => titled!(edition.topics),
            Key::Edition => titled!(pathway.editions),
            Key::Resource => {
                let own = edition.resources.iter().filter(|one| !one.content.is_empty());
                own.map(|one| (one.id.to_string(), one.title.clone())).collect()
            }
            Key::Cycle => {
                let mut cycles: Vec<&str> = edition.grades.iter().map(|grade| grade.cycle.as_str()).collect();
                cycles.dedup();
                cycles.into_iter().map(|cycle| (cycle.to_owned(), cycle.to_owned())).collect()
            }
            Key::Plan => {
                let path = |plan: &pdcn_model::Plan| self.loaded.sources.file(plan.file).path.clone();
                pathway.plans.iter().map(|plan| (path(plan), plan.school.name.clone())).collect()
            }
            Key::Activity => {
                let activities = pathway.plans.iter().flat_map(|plan| &plan.activities);
                activities.map(|one| (one.id.clone(), one.title.clone())).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Returns the answer of a view in a format; `asked` is a list of pairs of names and values, as JSON.
    ///
    /// # Errors
    ///
    /// When there is no such view, edition or format, or nothing that answers.
    pub fn write(&self, view: &str, edition: &str, asked: &str, format: &str) -> Result<Vec<u8>, Refusal> {
        let pairs: Vec<(String, String)> = serde_json::from_str(asked).map_err(|_| self.no_such(asked))?;
        let found = View::named(view).ok_or_else(|| self.no_such(view))?;
        let format =
            Format::ALL.iter().copied().find(|known| known.name() == format).ok_or_else(|| self.no_such(format))?;
        let edition = self.edition(edition).ok_or_else(|| self.no_such(edition))?;
        let mut question_asked = Asked::default();
        for (name, value) in &pairs {
            question_asked.add(name, value);
        }
        let editions = Editions::new(&self.loaded);
        let question = Question::new(found, &editions, edition.id.as_str(), question_asked, &self.words, self.today);
        let question = question.ok_or_else(|| self.no_such(edition.id.as_str()))?;
        let answer = (found.answer)(&question).map_err(|none| match none {
            NoAnswer::Nothing(texts) => {
                let texts: Vec<String> = texts.iter().map(|text| self.words.text(text)).collect();
                let mut refusal = Refusal::new(&Text::new("page-no-answer"), &self.words);
                if !texts.is_empty() {
                    refusal.0.message = texts.join(" ");
                }
                refusal
            }
            NoAnswer::Refused(refusal) => Refusal::said(refusal.said(), &self.words),
        })?;
        self.written(&answer.document, format)
    }

    fn written(&self, document: &Document<'_>, format: Format) -> Result<Vec<u8>, Refusal> {
        if check(document, format).is_err() {
            return Err(Refusal::new(&Text::new("page-no-answer"), &self.words));
        }
        let mut bytes = Vec::new();
        write(document, format, &self.options(), &mut bytes).map_err(|_| self.no_such(format.name()))?;
        Ok(bytes)
    }

    /// How documents are written: for the programs of whoever reads the language.
    fn options(&self) -> Options {
        let separator = match self.language() {
            Language::French => Separator::Semicolon,
            Language::English => Separator::Comma,
        };
        Options { color: false, width: 100, csv: Csv { separator, byte_order_mark: true }, ..Options::default() }
    }

    /// What changes from the pathway as it was opened, or from an edition, to an edition as it is now: a page.
    pub(crate) fn changes(&self, from: &str, to: &str) -> Result<String, Refusal> {
        let new_edition = self.edition(to).ok_or_else(|| self.no_such(to))?;
        let (old, old_edition) = if from == "opened" {
            let opened = &*self.opened.1;
            let edition = opened.pathway.edition(new_edition.id.as_str()).ok_or_else(|| self.no_such(to))?;
            (opened, edition)
        } else {
            (&*self.loaded, self.loaded.pathway.edition(from).ok_or_else(|| self.no_such(from))?)
        };
        let side = |loaded: &pdcn_source::Loaded| {
            Broken::among(loaded, &|_| true).iter().map(|one| one.words(&one.path, &self.words)).collect::<Vec<_>>()
        };
        let sides = [(old, old_edition), (&*self.loaded, new_edition)];
        let [before, after] = sides.map(|(loaded, edition)| pdcn_diff::Side {
            pathway: &loaded.pathway,
            edition,
            sources: &loaded.sources,
        });
        let comparison = pdcn_diff::compare(before, after, &pdcn_diff::Options::default());
        let shown =
            |change| ShownChange { change, old: None, new: None, accepted: None, fingerprint: "", fails: false };
        let of_side = |pathway, edition| ChangesSide { pathway, edition, origin: String::new() };
        let warnings: Vec<String> = side(old).into_iter().chain(side(&self.loaded)).collect();
        let shown = Changes {
            old: of_side(&old.pathway, old_edition),
            new: of_side(&self.loaded.pathway, new_edition),
            changes: comparison.changes.iter().map(shown).collect(),
            n_all: comparison.changes.len(),
            filter: None,
            hints: comparison.hints.iter().collect(),
            unread: &[],
            consequences: (!comparison.changes.is_empty()).then(|| comparison.consequences()),
            incomplete: !warnings.is_empty(),
            warnings,
            extent: Extent::Everything,
        };
        let bytes = self.written(&changes(&shown, &self.words), Format::Html)?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}
