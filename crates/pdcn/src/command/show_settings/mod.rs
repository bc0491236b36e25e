//! `pdcn show-settings`: what holds for a run of the linter, and where each value comes from.

pub(crate) mod json;

use std::io::{self, Write};
use std::path::PathBuf;

use pdcn_emit::text::{heading, level_name, paragraph};
use pdcn_lint::{Category, Origin, RULES, Rule, RuleChoices, word_lists};
use pdcn_source::{Loaded, Locator, load};
use pdcn_texts::Texts;
use pdcn_toml::{FileNumber, Place};

use self::json::{Settings, list_origin, origin_name};
use super::facts::shown;
use super::list_format::ListFormat;
use crate::find::{Found, SETTINGS, find_to_read};
use crate::levels::LevelArguments;
use crate::output::Output;
use crate::{Ending, Status};

/// What is shown.
struct View<'a> {
    found: &'a Found,
    loaded: &'a Loaded,
    choices: RuleChoices,
    words: &'a Texts,
    width: usize,
}

/// The arguments of `pdcn show-settings`.
#[derive(Debug, clap::Args)]
pub(crate) struct ShowSettingsArguments {
    #[arg(long)]
    pub(crate) pathway: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) levels: LevelArguments,
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ListFormat,
}

pub(crate) fn run(arguments: &ShowSettingsArguments, words: &Texts, output: &mut Output) -> Ending {
    let found = find_to_read(arguments.pathway.as_deref(), false, words)?;
    let loaded = load(found.read()?);
    let levels = arguments.levels.levels()?;
    let choices = RuleChoices::new(&loaded.pathway.settings, &levels, &arguments.levels.only()?);
    let view = View { found: &found, loaded: &loaded, choices, words, width: output.width() };
    let color = output.color();
    output.write(|out| match arguments.format {
        ListFormat::Json => writeln!(out, "{:#}", serde_json::to_value(Settings::of(&view)).unwrap_or_default()),
        ListFormat::Text | ListFormat::Markdown => view.write(out, color),
    })?;
    Ok(Status::Clean)
}

impl View<'_> {
    fn write(&self, out: &mut dyn Write, color: bool) -> io::Result<()> {
        let words = self.words;
        writeln!(out, "{}", paragraph(&words.say("show-order", &[]), self.width))?;
        let width = RULES.iter().map(|rule| rule.id.len()).max().unwrap_or_default();
        let mut places = self.places();
        for category in Category::ALL {
            writeln!(out, "\n{}", heading(category.name(), color))?;
            for rule in RULES.iter().filter(|rule| rule.category == category) {
                let chosen = self.choices.level(rule);
                let level = level_name(words, chosen.level);
                let from = self.from(rule, chosen.origin, None, &mut places);
                writeln!(out, "  {:width$}  {level:14} {from}", rule.id)?;
                for option in rule.options {
                    let Some((value, origin)) = self.choices.option(rule, option.name) else { continue };
                    let from = self.from(rule, origin, Some(option.name), &mut places);
                    writeln!(out, "    {} = {}  {from}", option.name, shown(value))?;
                }
            }
        }
        self.write_lists(out, color)?;
        self.write_rest(out, color, &mut places)
    }

    fn write_lists(&self, out: &mut dyn Write, color: bool) -> io::Result<()> {
        let language = self.loaded.pathway.settings.language.as_str();
        let title = self.words.say("show-lists", &[("language", language.into())]);
        writeln!(out, "\n{}", heading(&title, color))?;
        for (list, origin) in word_lists(&self.loaded.pathway, language) {
            let path = list.file.map(|file| self.loaded.sources.file(file).path.clone()).unwrap_or_default();
            let values = [("id", list.id.as_str().into()), ("count", list.words.len().into()), ("path", path.into())];
            writeln!(out, "  {}", self.words.part("show-list", list_origin(origin), &values))?;
        }
        Ok(())
    }

    fn write_rest(&self, out: &mut dyn Write, color: bool, places: &mut Places<'_>) -> io::Result<()> {
        let settings = &self.loaded.pathway.settings;
        let excluded = settings.lint.iter().flat_map(|lint| &lint.exclude);
        let allows = (0..).zip(&settings.allows);
        let rest: Vec<String> = excluded
            .map(|pattern| self.words.say("show-excluded", &[("pattern", pattern.as_str().into())]))
            .chain(allows.map(|(position, allow)| {
                let line = places.line(|place| place.key("allow").index(position).key("rule")).unwrap_or_default();
                let values = [
                    ("rule", allow.rule.as_str().into()),
                    ("reason", allow.reason.as_str().into()),
                    ("line", line.into()),
                ];
                self.words.say("show-allow", &values)
            }))
            .collect();
        if !rest.is_empty() {
            writeln!(out, "\n{}", heading(&self.words.say("show-rest", &[]), color))?;
            for line in rest {
                writeln!(out, "  {line}")?;
            }
        }
        writeln!(out, "\n{}", self.found.words(self.words))
    }

    fn places(&self) -> Places<'_> {
        let files = self.loaded.sources.numbered();
        let settings = files.into_iter().find(|(_, file)| file.path == SETTINGS).map(|(number, _)| number);
        Places { locator: Locator::new(&self.loaded.sources), settings }
    }

    /// Where a level or an option comes from, in words.
    fn from(&self, rule: &Rule, origin: Origin, option: Option<&'static str>, places: &mut Places<'_>) -> String {
        let line = match origin {
            Origin::SettingsCategory => {
                places.line(|place| place.key("lint").key("categories").key(rule.category.name()))
            }
            Origin::Settings => places.line(|place| {
                let rule = place.key("lint").key("rules").key(rule.id);
                option.map_or(rule.clone(), |option| rule.key(option))
            }),
            _ => None,
        };
        self.words.part("show-from", origin_name(origin), &[("line", line.unwrap_or_default().into())])
    }
}

/// Finds the lines of the settings.
struct Places<'a> {
    locator: Locator<'a>,
    settings: Option<FileNumber>,
}

impl Places<'_> {
    /// The line, from 1, of a place in the settings; nothing without settings.
    fn line(&mut self, place: impl FnOnce(Place) -> Place) -> Option<usize> {
        let file = self.settings?;
        let start = self.locator.span(&place(Place::file(file))).start;
        Some(self.locator.sources().file(file).text[..start].matches('\n').count() + 1)
    }
}
