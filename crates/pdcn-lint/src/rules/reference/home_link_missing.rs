//! `home-link-missing`: every outcome covers something that is asked for where the school is.

use foldhash::HashSet;
use pdcn_model::{EditionStatus, Level};

use crate::check::Check;
use crate::finding::Findings;
use crate::refused::Refused;
use crate::unread::Part;
use crate::{Category, Context, EditionContext, Example, OptionForm, Rule, RuleOption};

pub(crate) static RULE: Rule = Rule {
    id: "home-link-missing",
    category: Category::Reference,
    level: Level::Warning,
    since: "0.2.0",
    options: &[RuleOption { name: "frameworks", form: OptionForm::Texts }],
    bad: Example::file(
        "editions/2026-2027/primary/vie.toml",
        r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer un renseignement personnel."
learn = "P1"
master = "P2"
prepares = ["cadre-1:A1"]
"#,
    )
    .with(SETTINGS),
    good: Example::file(
        "editions/2026-2027/primary/vie.toml",
        r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer un renseignement personnel."
learn = "P1"
master = "P2"
aligns = ["cadre-1:A1"]
"#,
    )
    .with(SETTINGS),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

/// The framework of the place.
const SETTINGS: &[(&str, &str)] = &[(
    "pdcn.toml",
    "format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n\n[lint.rules]\n\
     home-link-missing = { frameworks = [\"cadre-1\"] }\n",
)];

fn check(context: &Context<'_>, findings: &mut Findings) {
    let home = context.choices.texts(&RULE, "frameworks");
    let is_home = |name: &str, id: &str, family: &str| name == id || name == family;
    let of_home = context
        .pathway
        .frameworks
        .iter()
        .filter(|framework| home.iter().any(|name| is_home(name, framework.id.as_str(), framework.family())));
    let ids: HashSet<&str> = of_home.map(|framework| framework.id.as_str()).collect();
    // Frameworks that could not be read may be those of the place.
    if home.is_empty() || context.unread.may_declare(&RULE, Part::Frameworks) {
        return;
    }
    let is_known =
        |name: &String| context.pathway.frameworks.iter().any(|one| is_home(name, one.id.as_str(), one.family()));
    if let Some(settings) = context.settings_place() {
        for name in home.iter().filter(|name| !is_known(name)) {
            let known: Vec<&str> = context.pathway.frameworks.iter().take(30).map(|one| one.id.as_str()).collect();
            findings
                .add(settings.clone().key("lint").key("rules").key(RULE.id))
                .says("unknown")
                .label("here-unknown")
                .help("help-unknown")
                .value("name", name.as_str())
                .value("known", known.join(", "));
        }
    }
    if ids.is_empty() {
        return;
    }
    let refused = Refused::new(context);
    let shown = home.join(", ");
    for edition in context.editions.iter().filter(|one| one.edition.status != EditionStatus::Superseded) {
        check_edition(edition, &ids, &shown, &refused, findings);
    }
}

fn check_edition(
    context: &EditionContext<'_>,
    home: &HashSet<&str>,
    shown: &str,
    refused: &Refused,
    findings: &mut Findings,
) {
    for (_, outcome) in context.index.outcomes() {
        let place = context.outcome_place(outcome);
        let mut frameworks = outcome.aligns.iter().filter_map(|alignment| alignment.parts()).map(|(named, _)| named);
        let id = outcome.id.as_str();
        if frameworks.any(|named| home.contains(named)) || refused.may_hide(&place.clone().key("aligns")) {
            continue;
        }
        if !id.is_empty() {
            let main = if outcome.aligns.is_empty() { place.key("id") } else { place.key("aligns") };
            findings.add(main).subject(id).label("here").value("id", id).value("frameworks", shown);
        }
    }
}
