//! What a page is to programs that read it at its address, as JSON-LD in the words of Schema.org: an outcome and a word are defined terms of a
//! set, material is what teaches them.

use serde_json::{Value, json};

use super::{Address, HOME, file, page_name};
use crate::Context;
use crate::set::Piece;

/// The vocabulary.
const VOCABULARY: &str = "https://schema.org";

/// The home page: the set of the terms that are defined, each by its page.
pub(super) fn of_home(context: &Context<'_>, address: &Address) -> String {
    let edition = context.edition();
    let outcomes = edition.outcomes.iter().map(|one| page_name("outcome", one.id.as_str()));
    let terms = edition.terms.iter().map(|one| page_name("term", one.id.as_str()));
    let all: Vec<Value> = outcomes.chain(terms).map(|name| json!({ "@id": address.of(&file(&name)) })).collect();
    let mut set = set(context, address);
    let more = [
        ("@context", json!(VOCABULARY)),
        ("inLanguage", json!(context.texts.language().regional_tag())),
        ("version", json!(edition.id.as_str())),
        ("license", license(&edition.license)),
        ("hasDefinedTerm", json!(all)),
    ];
    for (key, value) in more {
        set[key] = value;
    }
    set.to_string()
}

/// A page on one thing, by its id; nothing for what has no word in the vocabulary.
pub(super) fn of_thing(context: &Context<'_>, page: &Piece, id: &str, address: &Address) -> Option<String> {
    let (edition, titles) = (context.edition(), &context.titles);
    // Things of several kinds may have one id, each its page.
    let is_of = |kind: &str| page_name(kind, id) == page.name;
    let term = |kind: &str, name: &str, description: Option<&str>| {
        let mut term = defined(address, kind, id, name);
        term["@context"] = json!(VOCABULARY);
        term["inDefinedTermSet"] = json!(address.of(HOME));
        if let Some(description) = description {
            term["description"] = json!(description);
        }
        term
    };
    if let Some(outcome) = edition.outcomes.iter().find(|one| is_of("outcome") && one.id.as_str() == id) {
        return Some(term("outcome", titles.statement(outcome), titles.pupil(outcome)).to_string());
    }
    if let Some(one) = edition.terms.iter().find(|one| is_of("term") && one.id.as_str() == id) {
        return Some(term("term", titles.term(one), Some(titles.definition(one))).to_string());
    }
    let resource = edition.resources.iter().find(|one| is_of("resource") && one.id.as_str() == id)?;
    let taught = edition.outcomes.iter().filter(|one| one.resources.contains(&resource.id));
    // What each of them is, its page says.
    let taught: Vec<Value> =
        taught.map(|one| at(address, "outcome", one.id.as_str())).map(|id| json!({ "@id": id })).collect();
    let material = json!({
        "@context": VOCABULARY,
        "@type": "LearningResource",
        "@id": at(address, "resource", id),
        "name": titles.resource(resource),
        "learningResourceType": resource.kind,
        "inLanguage": context.texts.language().regional_tag(),
        "license": license(&edition.license),
        "teaches": taught,
    });
    Some(material.to_string())
}

/// The address of a licence, by its name in the list of SPDX; nothing of one that is not in it.
fn license(name: &str) -> Value {
    let is_name = !name.starts_with("LicenseRef-")
        && !name.is_empty()
        && name.chars().all(|one| one.is_ascii_alphanumeric() || matches!(one, '-' | '.' | '+'));
    if is_name { json!(format!("https://spdx.org/licenses/{name}.html")) } else { Value::Null }
}

fn set(context: &Context<'_>, address: &Address) -> Value {
    json!({
        "@type": "DefinedTermSet",
        "@id": address.of(HOME),
        "name": context.titles.edition(context.edition()),
    })
}

/// Where the page of something is.
fn at(address: &Address, kind: &str, id: &str) -> String {
    address.of(&file(&page_name(kind, id)))
}

fn defined(address: &Address, kind: &str, id: &str, name: &str) -> Value {
    json!({ "@type": "DefinedTerm", "@id": at(address, kind, id), "termCode": id, "name": name })
}
