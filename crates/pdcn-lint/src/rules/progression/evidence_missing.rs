//! `evidence-missing`: a ★ has signs that one can see in class.

use pdcn_model::{Evidence, Level};

use crate::check::Check;
use crate::finding::Findings;
use crate::refused::Refused;
use crate::{Category, Context, EditionContext, Example, OptionForm, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "evidence-missing",
    category: Category::Progression,
    level: Level::Warning,
    since: "0.2.0",
    options: &[
        RuleOption { name: "signs", form: OptionForm::Number },
        RuleOption { name: "without-any", form: OptionForm::Choice(&["nothing", "once"]) },
    ],
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"

[outcome.evidence]
master = ["Souligne l’erreur sans aide."]
"#,
    )
    .with(&[OTHER]),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"

[outcome.evidence]
master = ["Souligne l’erreur sans aide.", "Dit où vérifier la bonne réponse."]
"#,
    )
    .with(&[OTHER]),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

/// The other outcome of the edition, with its signs.
const OTHER: (&str, &str) = (
    "editions/2026-2027/primary/vie.toml",
    r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer un renseignement personnel."
learn = "P1"
master = "P2"

[outcome.evidence]
master = ["Nomme son adresse.", "Trie des cartes : à dire, à garder pour soi."]
"#,
);

fn check(context: &Context<'_>, findings: &mut Findings) {
    let Some(wanted) = context.choices.number(&RULE, "signs") else { return };
    let refused = Refused::new(context);
    for edition in &context.editions {
        let has_any = |evidence: Option<&Evidence>| evidence.is_some_and(|evidence| !evidence.is_empty());
        if edition.edition.outcomes.iter().any(|outcome| has_any(outcome.evidence.as_deref())) {
            check_edition(edition, wanted, &refused, findings);
        } else if context.choices.text(&RULE, "without-any") == Some("once") && !edition.edition.outcomes.is_empty() {
            let id = edition.edition.id.as_str();
            let finding = findings.add(edition.frame_place().key("id")).subject(id).level(Level::Info);
            finding.says("edition").label("here-edition").help("help-edition").value("edition", id);
        }
    }
}

/// An edition that gives signs gives them for each ★.
fn check_edition(context: &EditionContext<'_>, wanted: usize, refused: &Refused, findings: &mut Findings) {
    for (_, outcome) in context.index.outcomes().filter(|(_, outcome)| outcome.master.is_some()) {
        let n_signs = outcome.evidence.as_ref().map_or(0, |evidence| evidence.master.len());
        let place = context.outcome_place(outcome);
        let (id, evidence) = (outcome.id.as_str(), place.clone().key("evidence"));
        // What could not be read may be what is missing.
        if n_signs >= wanted || id.is_empty() || refused.may_hide(&evidence) {
            continue;
        }
        // Where signs are being written, what is begun is to be finished; what is not begun is for its turn.
        let (at, level) =
            if n_signs == 0 { (place.key("master"), Level::Info) } else { (evidence.key("master"), Level::Warning) };
        let finding = findings.add(at).subject(id).level(level).value("id", id);
        let finding = finding.value("count", n_signs).value("wanted", wanted);
        if n_signs > 0 {
            finding.says("few").label("here-few").help("help-few");
        } else {
            finding.label("here");
        }
    }
}
