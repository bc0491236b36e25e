//! `unknown-code`: every alignment names a code that exists, of a framework in that very version.

use foldhash::{HashMap, HashMapExt as _, HashSet};
use pdcn_model::{Framework, Level};
use pdcn_toml::Place;

use crate::alignments::named;
use crate::check::Check;
use crate::finding::Findings;
use crate::safety::Safety;
use crate::suggest::Suggestions;
use crate::unread::Part;
use crate::{Category, EditionContext, Example, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "unknown-code",
    category: Category::Reference,
    level: Level::Error,
    fix: Some(Safety::Unsafe),
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
aligns = ["cadre-1:A1", "cadre-1:B7"]
"#,
    ),
    good: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
aligns = ["cadre-1:A1", "cadre-1:A2"]
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Edition(check);

fn check<'a>(context: &EditionContext<'a>, findings: &mut Findings) {
    let codes = |framework: &'a Framework| framework.codes.iter().map(|code| code.id.as_str()).collect();
    let frameworks: HashMap<&str, HashSet<&str>> =
        context.pathway.frameworks.iter().map(|framework| (framework.id.as_str(), codes(framework))).collect();
    // Where two frameworks share an id, which has a finding of its own, only the last one counts here.
    if frameworks.len() == context.pathway.frameworks.len() && context.alignments().all_name_a_code() {
        return;
    }
    // A framework may be in a folder or a file that is not read.
    let may_miss = || context.unread.may_declare(&RULE, Part::Frameworks);
    let mut unknown: Vec<Unknown<'a>> = Vec::new();
    let mut by_framework: HashMap<&str, usize> = HashMap::new();
    for (_, outcome) in context.index.outcomes() {
        for (at, alignment) in named(outcome) {
            let Some((framework, code)) = alignment.parts() else { continue };
            let known = frameworks.get(framework);
            // A framework or a code without id has a finding of its own, and may be the one that is named.
            if known.map_or_else(|| frameworks.contains_key("") || may_miss(), |codes| codes.contains("")) {
                continue;
            }
            if known.is_some_and(|codes| codes.contains(code))
                || context.sources.lost(if known.is_some() { code } else { framework })
            {
                continue;
            }
            let place = context.alignment_place(outcome, at);
            let one = Use { place, code, subject: outcome.id.as_str() };
            let of = context.pathway.framework(framework);
            match by_framework.get(framework) {
                Some(&at) if of.is_none() => unknown[at].uses.push(one),
                _ => {
                    by_framework.insert(framework, unknown.len());
                    unknown.push(Unknown { framework, of, uses: vec![one] });
                }
            }
        }
    }
    if unknown.is_empty() {
        return;
    }
    let alignments = context.edition.outcomes.iter().flat_map(named);
    let used: HashSet<&str> =
        alignments.filter_map(|(_, alignment)| alignment.parts()).map(|(named, _)| named).collect();
    let mut suggestions = Suggestions::default();
    for one in &unknown {
        let nearest = one.nearest(context, &mut suggestions);
        // A framework that was renamed is one slip, however many name it: the new name is named by nobody.
        let is_renamed =
            one.of.is_none() && nearest.as_ref().is_some_and(|nearest| !used.contains(nearest.framework.as_str()));
        if is_renamed {
            one.tell(context, &one.uses, nearest.as_ref(), findings);
        } else {
            one.uses.chunks(1).for_each(|uses| one.tell(context, uses, nearest.as_ref(), findings));
        }
    }
}

/// Places that are shown besides the first one.
const SHOWN: usize = 4;

/// A code that its framework does not have, or all codes of a framework that there is not.
struct Unknown<'a> {
    framework: &'a str,
    /// The framework, when there is one.
    of: Option<&'a Framework>,
    uses: Vec<Use<'a>>,
}

/// Where a code is named, and by which outcome.
struct Use<'a> {
    place: Place,
    code: &'a str,
    subject: &'a str,
}

/// What was probably meant.
struct Nearest {
    framework: String,
    /// The code; nothing when that of each use stays.
    code: Option<String>,
}

impl Unknown<'_> {
    fn nearest(&self, context: &EditionContext<'_>, suggestions: &mut Suggestions) -> Option<Nearest> {
        let Some(of) = self.of else {
            if let Some(framework) = self.with_version(context) {
                return Some(Nearest { framework, code: None });
            }
            let ids = context.pathway.frameworks.iter().map(|framework| framework.id.as_str());
            return suggestions.nearest(self.framework, "", ids).map(|framework| Nearest { framework, code: None });
        };
        let codes = of.codes.iter().map(|code| code.id.as_str());
        let code = suggestions.nearest(self.uses.first()?.code, self.framework, codes)?;
        Some(Nearest { framework: self.framework.to_owned(), code: Some(code) })
    }

    /// The only framework of this name with a version after it: `ailit-2026` for `ailit`.
    fn with_version(&self, context: &EditionContext<'_>) -> Option<String> {
        let is_version = |id: &str| id.strip_prefix(self.framework).is_some_and(|version| version.starts_with('-'));
        let mut found = context.pathway.frameworks.iter().map(|one| one.id.as_str()).filter(|id| is_version(id));
        found.next().filter(|_| found.next().is_none()).map(str::to_owned)
    }

    fn tell(&self, context: &EditionContext<'_>, uses: &[Use<'_>], nearest: Option<&Nearest>, findings: &mut Findings) {
        let Some((first, others)) = uses.split_first() else { return };
        let mut finding = findings.add(first.place.clone()).subject(first.subject);
        finding = finding.value("framework", self.framework).value("code", first.code);
        if let Some(same) = self.of {
            let codes: Vec<&str> = same.codes.iter().take(30).map(|code| code.id.as_str()).collect();
            finding = finding.label("here").value("codes", codes.join(", "));
        } else {
            let ids: Vec<&str> = context.pathway.frameworks.iter().take(30).map(|one| one.id.as_str()).collect();
            let help = if ids.is_empty() { "help-none" } else { "help-no-framework" };
            finding = finding.says("no-framework").help(help).value("frameworks", ids.join(", "));
        }
        for other in others.iter().take(SHOWN) {
            finding = finding.and(other.place.clone(), "here", Vec::new());
        }
        finding = finding.unlabelled(others.len().saturating_sub(SHOWN));
        let Some(Nearest { framework, code }) = nearest else { return };
        let named = |one: &Use<'_>| format!("{framework}:{}", code.as_deref().unwrap_or(one.code));
        let shown = if others.is_empty() { named(first) } else { framework.clone() };
        finding = finding.help("help-nearest").value("nearest", shown);
        for one in uses {
            let written = format!("{}:{}", self.framework, one.code);
            finding = finding.rewrite_name(one.place.clone(), &written, &named(one));
        }
    }
}
