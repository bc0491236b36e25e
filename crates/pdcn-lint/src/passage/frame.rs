//! The passages of the frame of an edition: titles, notes, the lexicon, sensitive topics and the content of resources.

use pdcn_model::{Content, Resource, Term, Topic};

use super::way::Way;
use super::{Draft, Field, Passage, can_be_judged};
use crate::EditionContext;

/// Shows every text of the frame of an edition to a function.
pub(crate) fn of_frame<'a>(context: &'a EditionContext<'a>, mut show: impl FnMut(&Passage<'a>)) {
    let edition = context.edition;
    let file = edition.file;
    let mut frame = Frame {
        own: context.pathway.settings.language.as_str(),
        add: |subject, field, language, text, way| {
            if can_be_judged(text) {
                show(&Passage::new(context, &Draft { outcome: None, subject, field, language, text, way }));
            }
        },
    };
    let id = edition.id.as_str();
    frame.text(id, Field::Title, &edition.title, Way::file(file).key("title"));
    if let Some(note) = &edition.note {
        frame.text(id, Field::Note, note, Way::file(file).key("note"));
    }
    let block = |list, at| Way::block(file, list, at);
    for (at, stage) in (0..).zip(&edition.stages) {
        frame.title(stage.id.as_str(), &stage.title, block("stage", at));
    }
    for (at, grade) in (0..).zip(&edition.grades) {
        frame.title(grade.id.as_str(), &grade.title, block("grade", at));
    }
    for (at, strand) in (0..).zip(&edition.strands) {
        frame.title(strand.id.as_str(), &strand.title, block("strand", at));
        if let Some(description) = &strand.description {
            frame.text(strand.id.as_str(), Field::Note, description, block("strand", at).key("description"));
        }
    }
    for (at, competency) in (0..).zip(&edition.competencies) {
        frame.title(competency.id.as_str(), &competency.title, block("competency", at));
    }
    // These may stand in files of their own.
    for resource in &edition.resources {
        frame.resource(resource, Way::block(resource.home.file, "resource", resource.home.index));
    }
    for term in &edition.terms {
        frame.term(term, Way::block(term.home.file, "term", term.home.index));
    }
    for topic in &edition.topics {
        frame.topic(topic, Way::block(topic.home.file, "topic", topic.home.index));
    }
    for (at, retired) in (0..).zip(&edition.retired) {
        frame.text(retired.id.as_str(), Field::Note, &retired.reason, block("retired", at).key("reason"));
    }
}

/// Shows texts of a frame, each with the id of what it is part of, what it is, its language, and the way to it.
struct Frame<'a, F> {
    /// The language of the pathway.
    own: &'a str,
    add: F,
}

impl<'a, F: FnMut(&'a str, Field, &'a str, &'a str, Way<'a>)> Frame<'a, F> {
    fn text(&mut self, subject: &'a str, field: Field, text: &'a str, way: Way<'a>) {
        (self.add)(subject, field, self.own, text, way);
    }

    fn title(&mut self, subject: &'a str, title: &'a str, block: Way<'a>) {
        self.text(subject, Field::Title, title, block.key("title"));
    }

    fn resource(&mut self, resource: &'a Resource, block: Way<'a>) {
        let id = resource.id.as_str();
        self.title(id, &resource.title, block);
        self.contents(id, self.own, &resource.content, block);
        for (language, translation) in &resource.translation {
            let tag = language.as_str();
            self.contents(id, tag, &translation.content, block.translation(tag));
        }
    }

    fn contents(&mut self, id: &'a str, language: &'a str, parts: &'a [Content], block: Way<'a>) {
        for (at, part) in (0..).zip(parts) {
            let way = block.key("content").index(at);
            if let Some(title) = &part.title {
                (self.add)(id, Field::Title, language, title, way.key("title"));
            }
            if let Some(text) = &part.text {
                (self.add)(id, Field::Content, language, text, way.key("text"));
            }
            self.lines(id, Field::Content, language, &part.list, way.key("list"));
            for (key, rows) in [("cards", &part.cards), ("dialogue", &part.dialogue), ("table", &part.table)] {
                for (row, cells) in (0..).zip(rows) {
                    self.lines(id, Field::Content, language, cells, way.key(key).index(row));
                }
            }
        }
    }

    fn lines(&mut self, id: &'a str, field: Field, language: &'a str, lines: &'a [String], list: Way<'a>) {
        for (at, line) in (0..).zip(lines) {
            (self.add)(id, field, language, line, list.index(at));
        }
    }

    fn term(&mut self, term: &'a Term, block: Way<'a>) {
        let id = term.id.as_str();
        self.title(id, &term.title, block);
        self.text(id, Field::Definition, &term.definition, block.key("definition"));
        if let Some(pupil) = &term.pupil {
            self.text(id, Field::Definition, pupil, block.key("pupil"));
        }
        for (language, translation) in &term.translation {
            let (tag, block) = (language.as_str(), block.translation(language.as_str()));
            (self.add)(id, Field::Title, tag, &translation.title, block.key("title"));
            for (key, text) in [("definition", &translation.definition), ("pupil", &translation.pupil)] {
                if let Some(text) = text {
                    (self.add)(id, Field::Definition, tag, text, block.key(key));
                }
            }
        }
    }

    fn topic(&mut self, topic: &'a Topic, block: Way<'a>) {
        let id = topic.id.as_str();
        self.title(id, &topic.title, block);
        for (key, lines) in topic.parts() {
            self.lines(id, Field::Card, self.own, lines, block.key(key));
        }
        for (language, translation) in &topic.translation {
            let (tag, block) = (language.as_str(), block.translation(language.as_str()));
            (self.add)(id, Field::Title, tag, &translation.title, block.key("title"));
            for (key, lines) in translation.parts() {
                self.lines(id, Field::Card, tag, lines, block.key(key));
            }
        }
    }
}
