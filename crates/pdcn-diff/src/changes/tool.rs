//! AI tools: those that come and go, and what each asks for. Tools are of the pathway, not of an edition: between two
//! editions of one pathway nothing can differ. When terms were last read is about our work, not about the tool.

use std::cmp::Ordering;

use pdcn_model::{FileKind, Tool};
use pdcn_toml::Place;

use crate::Kind;
use crate::change::{Changes, Detail, Subject, Thing, Value};
use crate::changes::Unread;
use crate::changes::wording::rewording;
use crate::matching::matching;
use crate::side::{Indexed, Pair};

pub(super) fn compare<'a>(pair: &Pair<'a>, unread: &mut Unread<'a>, changes: &mut Changes<'a>) {
    if pair.is_of_one_pathway() {
        return;
    }
    let (old, new) = (&pair.old.side.pathway.tools, &pair.new.side.pathway.tools);
    let matching = matching(old, new, |tool| tool.id.as_str());
    let mut is_gone = |side: &Indexed<'a>, tool: &'a Tool| unread.is_read_of(side, FileKind::Tools, tool.id.as_str());
    for &at in &matching.only_old {
        let tool = &old[at];
        if is_gone(&pair.new, tool) {
            let subject = Subject::new(Thing::Tool, tool.id.as_str());
            changes.add(Kind::ToolRemoved, subject, Value::Tool(tool), Value::Nothing).old_place(place(&pair.old, at));
        }
    }
    for &at in &matching.only_new {
        let tool = &new[at];
        if is_gone(&pair.old, tool) {
            let subject = Subject::new(Thing::Tool, tool.id.as_str());
            changes.add(Kind::ToolAdded, subject, Value::Nothing, Value::Tool(tool)).new_place(place(&pair.new, at));
        }
    }
    for (before, after) in matching.both {
        let places = [place(&pair.old, before), place(&pair.new, after)];
        compare_tool(&old[before], &new[after], &places, changes);
    }
}

fn compare_tool<'a>(old: &'a Tool, new: &'a Tool, places: &[Option<Place>; 2], changes: &mut Changes<'a>) {
    let subject = Subject::new(Thing::Tool, new.id.as_str());
    let mut add = |kind, subject, key: &'static str, before, after, detail| {
        let [old, new] = places.clone().map(|place| place.map(|place| place.key(key)));
        changes.add(kind, subject, before, after).old_place(old).new_place(new).detail(detail);
    };
    if old.title != new.title {
        let detail = rewording(Some(&old.title), Some(&new.title));
        add(Kind::ToolRetitled, subject, "title", Value::Text(&old.title), Value::Text(&new.title), detail);
    }
    // 0 says that the terms ask for no age.
    let age = |tool: &Tool| Some(tool.min_age).filter(|age| *age > 0);
    let ages = [
        ("min-age", age(old), age(new), Kind::ToolAgeRaised, Kind::ToolAgeLowered),
        ("consent-under", old.consent_under, new.consent_under, Kind::ToolConsentRaised, Kind::ToolConsentLowered),
    ];
    for (key, before, after, raised, lowered) in ages {
        // No age at all is the lowest of all.
        let kind = match before.cmp(&after) {
            Ordering::Less => raised,
            Ordering::Greater => lowered,
            Ordering::Equal => continue,
        };
        let value = |age: Option<u8>| age.map_or(Value::Nothing, Value::Age);
        add(kind, subject, key, value(before), value(after), Detail::None);
    }
    let texts = [
        ("publisher", old.publisher.as_ref(), new.publisher.as_ref()),
        ("source", Some(&old.source), Some(&new.source)),
        ("note", old.note.as_ref(), new.note.as_ref()),
    ];
    for (key, before, after) in texts.into_iter().filter(|(_, before, after)| before != after) {
        let detail = rewording(before.map(String::as_str), after.map(String::as_str));
        add(Kind::ToolReworded, subject.part(key), key, Value::text(before), Value::text(after), detail);
    }
}

fn place(side: &Indexed<'_>, at: usize) -> Option<Place> {
    let at = u32::try_from(at).unwrap_or(u32::MAX);
    side.file_place("tools.toml").map(|file| file.key("tool").index(at))
}
