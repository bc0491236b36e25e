//! The edition as a whole: status, title, licence, note. Its id, the edition before it and its seal always differ.

use pdcn_toml::Place;

use crate::Kind;
use crate::change::{Changes, Detail, Subject, Thing, Value};
use crate::changes::translation;
use crate::changes::wording::rewording;
use crate::side::Pair;

pub(super) fn compare<'a>(pair: &Pair<'a>, changes: &mut Changes<'a>) {
    let (old, new) = (pair.old.side.edition, pair.new.side.edition);
    let subject = Subject::new(Thing::Edition, new.id.as_str());
    let mut add = |kind, key: &'static str, before, after, detail| {
        changes
            .add(kind, subject, before, after)
            .old_place(Place::file(old.file).key(key))
            .new_place(Place::file(new.file).key(key))
            .detail(detail);
    };
    if old.status != new.status {
        let (before, after) = (Value::EditionStatus(old.status), Value::EditionStatus(new.status));
        add(Kind::EditionStatusChanged, "status", before, after, Detail::None);
    }
    if old.title != new.title {
        let detail = rewording(Some(&old.title), Some(&new.title));
        add(Kind::EditionRetitled, "title", Value::Text(&old.title), Value::Text(&new.title), detail);
    }
    if old.license != new.license {
        let (before, after) = (Value::Name(&old.license), Value::Name(&new.license));
        add(Kind::EditionLicenseChanged, "license", before, after, Detail::None);
    }
    if old.note != new.note {
        let detail = rewording(old.note.as_deref(), new.note.as_deref());
        let (before, after) = (Value::text(old.note.as_ref()), Value::text(new.note.as_ref()));
        add(Kind::EditionNoteChanged, "note", before, after, detail);
    }
    let sides = [(Place::file(old.file), &old.translation), (Place::file(new.file), &new.translation)];
    translation::of_title(subject, sides, changes);
}
