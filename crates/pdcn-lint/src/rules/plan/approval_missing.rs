//! `approval-missing`: pupils use AI once the direction of the school has agreed.

use pdcn_model::{Approval, Level};

use crate::finding::Findings;
use crate::plans::each_activity;
use crate::refused::Refused;
use crate::{Category, Check, Context, Documentation, Example, Languages, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "approval-missing",
    category: Category::Plan,
    level: Level::Warning,
    since: "0.1.0",
    languages: Languages::Any,
    fix: None,
    options: &[],
    lists: &[],
    french: Documentation {
        summary: "Les élèves utilisent l’IA après l’échange avec la direction",
        what: "Une activité où les élèves manipulent une IA (« guided » ou « autonomous »), ou qui nomme un outil, porte la date « approved » de l’échange avec la direction, et cette date ne vient pas après « when ».",
        why: "Cet échange précède l’ouverture de l’outil à la classe : sans lui, l’activité arrive un matin où rien n’est ouvert, ou sans que la direction le sache.",
        mend: "Prendre rendez-vous, puis ajouter approved = 2027-01-15 (sans guillemets), ou déplacer l’activité.",
        allow: "Quand l’organisme a un autre mécanisme pour ouvrir un outil aux élèves : le nommer dans la raison.",
    },
    english: Documentation {
        summary: "Pupils use AI after the talk with the school’s direction",
        what: "An activity in which pupils handle AI (`guided` or `autonomous`), or that names a tool, has the date `approved` of the talk with the direction, and that date does not come after `when`.",
        why: "The talk comes before the tool is opened to the class: without it the day comes and nothing is open, or the direction does not know.",
        mend: "Make an appointment, then add approved = 2027-01-15 (without quotes), or move the activity.",
        allow: "When the organisation opens tools to pupils in another way: name it in the reason.",
    },
    bad: Example::file(
        "plans/ecole.toml",
        r#"
edition = "2026-2027"

[school]
name = "École exemple"

[[activity]]
id = "requetes"
title = "Comparer deux requêtes"
grades = ["S1"]
outcomes = ["VIE-001"]
when = "2027-02"
ai-use = "guided"
"#,
    ),
    good: Example::file(
        "plans/ecole.toml",
        r#"
edition = "2026-2027"

[school]
name = "École exemple"

[[activity]]
id = "requetes"
title = "Comparer deux requêtes"
grades = ["S1"]
outcomes = ["VIE-001"]
when = "2027-02"
ai-use = "guided"
approved = 2027-01-15
"#,
    ),
    check: Check::Pathway(check),
};

fn check(context: &Context<'_>, findings: &mut Findings) {
    let refused = Refused::new(context);
    each_activity(context, |planned| {
        let (activity, place) = (planned.activity, &planned.place);
        let approval = activity.approval();
        // What could not be read may be the date.
        if refused.may_hide(&place.clone().key("approved")) {
            return;
        }
        let finding = match approval {
            Approval::NotNeeded | Approval::Given => return,
            Approval::Missing if planned.is_by_tools_alone() => {
                findings.add(planned.by_pupils_place()).label("here").help("help-tools")
            }
            Approval::Missing => findings.add(planned.by_pupils_place()).label("here"),
            // A day of another year has a finding of its own.
            Approval::Late if planned.is_out_of_year() => return,
            Approval::Late => findings
                .add(place.clone().key("approved"))
                .says("late")
                .label("later")
                .help("help-late")
                .and(place.clone().key("when"), "when", Vec::new()),
        };
        let approved = activity.approved.map(|date| date.to_string());
        finding
            .subject(activity.id.as_str())
            .value("activity", activity.title.as_str())
            .value("day", planned.day_of_talk())
            .value("approved", approved.unwrap_or_default())
            .value("when", activity.when.clone().unwrap_or_default());
    });
}
