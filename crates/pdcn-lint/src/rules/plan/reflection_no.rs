//! `reflection-no`: an answer *no* to a question of the guide asks for more thought.

use pdcn_model::{Answer, Level};

use crate::check::Check;
use crate::finding::Findings;
use crate::plans::each_activity;
use crate::{Category, Context, Example, Rule};
use pdcn_texts::Value;

pub(crate) static RULE: Rule = Rule {
    id: "reflection-no",
    category: Category::Plan,
    level: Level::Info,
    bad: Example::file(
        "plans/ecole.toml",
        r#"
edition = "2026-2027"

[school]
name = "École exemple"

[[activity]]
id = "chasse"
title = "Chasse aux renseignements"
grades = ["P1"]
outcomes = ["VIE-001"]

[activity.reflection]
law = "no"
"#,
    )
    .with(&[GUIDE]),
    good: Example::file(
        "plans/ecole.toml",
        r#"
edition = "2026-2027"

[school]
name = "École exemple"

[[activity]]
id = "chasse"
title = "Chasse aux renseignements"
grades = ["P1"]
outcomes = ["VIE-001"]

[activity.reflection]
law = "yes"
"#,
    )
    .with(&[GUIDE]),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

/// A guide of one question.
const GUIDE: (&str, &str) = (
    "reflection.toml",
    r#"
title = "Guide réflexif"

[[question]]
id = "law"
title = "Cadre légal"
question = "L’activité respecte-t-elle les lois et les règles en vigueur?"

[question.examples]
before = ["L’outil est-il permis dans l’organisme, et pour cet âge?"]
"#,
);

fn check(context: &Context<'_>, findings: &mut Findings) {
    let Some(guide) = &context.pathway.reflection else { return };
    each_activity(context, |planned| {
        let answers = &planned.activity.reflection;
        let is_no = |id: &str| answers.get(id) == Some(&Answer::No);
        let refused: Vec<_> = guide.questions.iter().filter(|question| is_no(&question.id)).collect();
        let Some(first) = refused.first() else { return };
        let titles: Vec<&str> = refused.iter().map(|question| question.title.as_str()).collect();
        let before: Vec<&str> =
            refused.iter().flat_map(|question| &question.examples.before).map(String::as_str).collect();
        let place = |id: &str| planned.place.clone().key("reflection").key(id.to_owned());
        let mut finding = findings
            .add(place(&first.id))
            .subject(planned.activity.id.as_str())
            .label("here")
            .value("question", first.question.as_str())
            .value("activity", planned.activity.title.as_str())
            .value("questions", titles.join(", "))
            .value("before", before.join(" "));
        if !before.is_empty() {
            finding = finding.help("help-before");
        }
        for question in refused.iter().skip(1) {
            let values = vec![("question", Value::from(question.question.as_str()))];
            finding = finding.and(place(&question.id), "here", values);
        }
    });
}
