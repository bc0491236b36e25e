//! `typography`: French texts have the signs and the spaces of French.

use pdcn_model::Level;

use crate::finding::{Findings, Safety};
use crate::words::quoted::is_code;
use crate::words::typography::{BeforeHigh, Change, Kind, changes};
use crate::{Category, Check, Documentation, Example, Languages, OptionForm, Passage, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "typography",
    category: Category::Wording,
    level: Level::Info,
    since: "0.1.0",
    languages: Languages::Only(&["fr"]),
    fix: Some(Safety::Safe),
    options: &[RuleOption {
        name: "before-high",
        form: OptionForm::Choice(&["either", "nothing", "narrow"]),
        french: "ce qui précède « ; », « ! » et « ? » : nothing (rien), narrow (une espace fine insécable) ou either (l’un ou l’autre)",
        english: "what comes before « ; », « ! » and « ? »: nothing, narrow (a narrow no-break space) or either",
    }],
    lists: &[],
    french: Documentation {
        summary: "Les textes français ont les signes et les espaces du français",
        what: "Une espace insécable précède les deux-points et se trouve à l’intérieur des guillemets; ce qui précède le point-virgule, le point d’exclamation et le point d’interrogation suit before-high, et n’est jamais une espace ordinaire. L’apostrophe est courbe, les points de suspension sont un seul signe, les guillemets sont français. Les heures, les rapports (3:4), les codes et les adresses sont laissés tels quels.",
        why: "Une espace ordinaire laisse le deux-points ou le guillemet passer seul à la ligne suivante dans un tableau imprimé; deux apostrophes différentes font échouer une recherche.",
        mend: "« pdcn lint --fix » le fait; pour les guillemets droits, « pdcn lint --fix --unsafe-fixes », à relire.",
        allow: "Quand le texte montre le signe lui-même.",
    },
    english: Documentation {
        summary: "French texts have the signs and the spaces of French",
        what: "A no-break space comes before a colon and stands inside « »; what comes before a semicolon, an exclamation mark and a question mark follows before-high, and is never an ordinary space. The apostrophe is curly, the ellipsis is one sign, quotes are « ». Times, ratios (3:4), codes and addresses are left alone. For texts in French.",
        why: "An ordinary space lets the colon or the quote go to the next line alone in a printed table; two different apostrophes make a search fail.",
        mend: "“pdcn lint --fix” does it; for straight quotes, “pdcn lint --fix --unsafe-fixes”, then read it.",
        allow: "When the text shows the sign itself.",
    },
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse : une date, un nom ou un lieu."
learn = "P1"
master = "P2"
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse : une date, un nom ou un lieu."
learn = "P1"
master = "P2"
"#,
    ),
    check: Check::Passage(check),
};

fn check(passage: &Passage<'_>, findings: &mut Findings) {
    let before_high = || match passage.context.choices.text(&RULE, "before-high") {
        Some("nothing") => BeforeHigh::Nothing,
        Some("narrow") => BeforeHigh::Narrow,
        _ => BeforeHigh::Either,
    };
    let mut changes = changes(passage.text, before_high);
    changes.retain(|(_, bytes, _)| !is_code(passage.text, bytes));
    // One finding for each kind of fault in a text: a text with ten straight apostrophes has one habit, not ten slips.
    changes.sort_by_key(|(kind, bytes, _)| (*kind, bytes.start));
    for of_kind in changes.chunk_by(|(kind, ..), (other, ..)| kind == other) {
        add(passage, of_kind, findings);
    }
}

fn add(passage: &Passage<'_>, changes: &[Change], findings: &mut Findings) {
    let Some((kind, first, _)) = changes.first() else { return };
    let name = match kind {
        Kind::Colon => "colon",
        Kind::High => "high",
        Kind::Guillemets => "guillemets",
        Kind::Apostrophe => "apostrophe",
        Kind::Ellipsis => "ellipsis",
        Kind::Quotes => "quotes",
        Kind::Tab => "tab",
    };
    let safety = if *kind == Kind::Quotes { Safety::Unsafe } else { Safety::Safe };
    let mut finding = findings
        .add(passage.place_of(first.clone()))
        .subject(passage.subject)
        .label("here")
        .value("kind", name)
        .value("places", changes.len());
    for (_, bytes, right) in changes {
        finding = finding.reword(safety, passage.place_of(bytes.clone()), right.as_str());
    }
}
