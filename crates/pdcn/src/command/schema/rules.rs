//! The names of rules and their options, and those of the kinds of changes, put into the schemas of files that name them, so that an editor completes them.
//!
//! The reader's own schemas leave them open: a rule that does not exist is a finding of `unknown-rule`, with the nearest
//! one, and not a refusal; a kind that does not exist is said by `pdcn diff`.

use pdcn_diff::Kind;
use pdcn_lint::{Category, OptionForm, RULES, Rule, RuleOption, catalogues};
use pdcn_model::FileKind;
use pdcn_texts::{Language, Texts};
use serde_json::{Map, Value, json};

/// Puts the rules or the kinds of changes into the schema of a kind of file.
pub(super) fn add(kind: FileKind, schema: &mut Value) {
    match kind {
        FileKind::Settings => {
            if let Some(Value::Object(rules)) = schema.pointer_mut("/$defs/LintSettings/properties/rules") {
                let texts = Texts::new(Language::French, catalogues(Language::French));
                let properties: Map<String, Value> =
                    RULES.iter().map(|rule| (rule.id.to_owned(), setting(rule, &texts))).collect();
                rules.insert("properties".into(), Value::Object(properties));
                rules.insert("additionalProperties".into(), false.into());
            }
            if let Some(Value::Object(categories)) = schema.pointer_mut("/$defs/LintSettings/properties/categories") {
                let level = |category: Category| (category.name().to_owned(), json!({ "$ref": "#/$defs/Level" }));
                let properties: Map<String, Value> = Category::ALL.into_iter().map(level).collect();
                categories.insert("properties".into(), Value::Object(properties));
                categories.insert("additionalProperties".into(), false.into());
            }
            add_names(schema, "/$defs/PathwayAllow/properties/rule");
        }
        FileKind::Outcomes => add_names(schema, "/$defs/Allow/properties/rule"),
        FileKind::Accepted => {
            if let Some(Value::Object(kind)) = schema.pointer_mut("/$defs/Accepted/properties/kind") {
                kind.insert("enum".into(), Kind::ALL.iter().map(|kind| kind.name()).collect());
            }
        }
        _ => {}
    }
}

/// The names of the rules as the only values.
fn add_names(schema: &mut Value, pointer: &str) {
    if let Some(Value::Object(rule)) = schema.pointer_mut(pointer) {
        rule.insert("enum".into(), RULES.iter().map(|rule| rule.id).collect());
    }
}

/// Describes what the settings may say of a rule.
fn setting(rule: &Rule, texts: &Texts) -> Value {
    let documentation = rule.documentation(texts);
    let mut properties = Map::new();
    properties.insert("level".into(), json!({ "$ref": "#/$defs/Level", "title": "Niveau" }));
    properties.insert(
        "reason".into(),
        json!({ "type": "string", "minLength": 1, "title": "Raison", "description": "Pourquoi ce parcours s’écarte des réglages habituels de la règle." }),
    );
    properties.extend(
        rule.options
            .iter()
            .map(|option| (option.name.to_owned(), self::option(option, rule.about_option(option, texts)))),
    );
    json!({
        "title": documentation.summary,
        "description": documentation.what,
        "anyOf": [
            { "$ref": "#/$defs/Level" },
            { "type": "object", "properties": properties, "additionalProperties": false },
        ],
    })
}

fn option(option: &RuleOption, about: String) -> Value {
    let mut schema = match option.form {
        OptionForm::Number => json!({ "type": "integer", "minimum": 0 }),
        OptionForm::Choice(choices) => json!({ "type": "string", "enum": choices }),
        OptionForm::Text => json!({ "type": "string" }),
        OptionForm::Texts => json!({ "type": "array", "items": { "type": "string" } }),
    };
    schema["title"] = option.name.into();
    schema["description"] = about.into();
    schema
}
