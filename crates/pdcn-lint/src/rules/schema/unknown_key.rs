//! `unknown-key`: every key is one that this kind of table has.

use foldhash::{HashMap, HashMapExt as _, HashSet, HashSetExt as _};
use pdcn_model::{Level, in_edition};
use pdcn_source::{Meant, Problem};
use pdcn_toml::{Edit, FileNumber, Part, Place, Step, apply_within, line_end, line_start};

use crate::check::Check;
use crate::finding::Findings;
use crate::safety::Safety;
use crate::{Category, Context, Example, Reach, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "unknown-key",
    category: Category::Schema,
    level: Level::Error,
    reach: Reach::File,
    fix: Some(Safety::Safe),
    bad: Example::outcomes(
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statment = "Repérer une erreur dans une réponse produite par une IA."
learn = "P1"
master = "P2"
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
"#,
    ),
    ..Rule::PLAIN
};

pub(crate) const CHECK: Check = Check::Pathway(check);

fn check(context: &Context<'_>, findings: &mut Findings) {
    let renamed = Renamed::new(context);
    let is_doubtful = |place: &Place, name: &str| renamed.is_doubtful(place, name);
    for problem in context.problems {
        let Problem::UnknownKey { place, key, meant, mend, as_list, as_value, as_block, subject, allowed } = problem
        else {
            continue;
        };
        let finding = findings.add(place.clone()).subject(subject.clone().unwrap_or_default());
        let finding = finding.value("key", key.as_str()).value("keys", allowed.join(", "));
        match meant {
            Meant::Around(home) if home.is_empty() => finding.says("belongs-to-file").help("help-belongs-to-file"),
            Meant::Around(home) => {
                let finding = finding.says("belongs").help("help-belongs").value("home", home.as_str());
                match as_block {
                    Some((header, first)) => {
                        let finding = finding.help("help-as-block");
                        finding.value("header", header.as_str()).value("first", first.as_str())
                    }
                    None => finding,
                }
            }
            Meant::NewBlock(home) => finding.says("new-block").help("help-new-block").value("home", home.as_str()),
            Meant::Missing(name) | Meant::Other(name) => {
                let finding = finding.value("nearest", name.as_str()).label("nearest").help("help-nearest");
                let for_missing = matches!(meant, Meant::Missing(_));
                let mut finding = if for_missing { finding.says("for-missing") } else { finding };
                let headers = headers(context, place, name, mend);
                let headers_differ = headers.is_some();
                if let Some([written, right]) = headers {
                    finding = finding.says("block").help("help-block").value("written", written).value("right", right);
                }
                if let Some((header, first)) = as_block {
                    let help = if header.starts_with("[[") { "help-as-block" } else { "help-as-one-block" };
                    finding = finding.help(help).value("header", header.as_str()).value("first", first.as_str());
                }
                if let Some(list) = as_list {
                    finding = finding.help("help-nearest-list").value("list", list.as_str());
                }
                if let Some(value) = as_value {
                    finding = finding.help("help-nearest-value").value("list", value.as_str());
                }
                if mend.is_empty() && !headers_differ {
                    finding = finding.help("help-keep-one");
                }
                if is_doubtful(place, name) || as_block.is_some() {
                    continue;
                }
                for (bytes, words) in mend {
                    finding = finding.replace(Safety::Safe, Place::written(place.file, bytes.clone()), words.as_str());
                }
                finding
            }
            Meant::Language(header) => {
                let written = header.rsplit_once('.').map_or("", |(written, _)| written);
                let mut finding = finding.says("language").help("help-language").label("language-here");
                finding = finding.value("written", format!("{written}]")).value("right", header.as_str());
                for (bytes, words) in mend {
                    finding = finding.replace(Safety::Safe, Place::written(place.file, bytes.clone()), words.as_str());
                }
                finding
            }
            Meant::Elsewhere(home, header) => {
                let block = if header.starts_with("[[") { format!("[[{key}]]") } else { format!("[{key}]") };
                let finding = finding.says("elsewhere").help("help-elsewhere").value("block", block);
                finding.value("home", home_of(context, place.file, home)).value("header", header.as_str())
            }
            Meant::Several(others) if allowed.is_empty() => {
                let several = [std::slice::from_ref(key), others.as_slice()].concat().join(", ");
                finding.says("several").help("help-no-keys").value("several", several)
            }
            Meant::Several(others) => {
                let several = [std::slice::from_ref(key), others.as_slice()].concat().join(", ");
                finding.says("several").help("help-several").value("several", several)
            }
            Meant::Unknown if allowed.is_empty() => finding.help("help-no-keys"),
            Meant::Unknown => finding,
        };
    }
}

/// The names that misspelt keys would be given.
struct Renamed {
    /// How many keys of a table would be given each name.
    rivals: HashMap<(FileNumber, Vec<Step>), usize>,
    /// Values that the key of that name does not take: another was meant, or the value is wrong too.
    refused: HashSet<(FileNumber, Vec<Step>)>,
}

impl Renamed {
    fn new(context: &Context<'_>) -> Self {
        let (mut rivals, mut refused) = (HashMap::new(), HashSet::new());
        for problem in context.problems {
            match problem {
                Problem::WrongType { place, .. } => drop(refused.insert((place.file, place.path.clone()))),
                Problem::UnknownKey { place, meant: Meant::Missing(name) | Meant::Other(name), .. } => {
                    *rivals.entry((place.file, Self::path(place, name))).or_default() += 1;
                }
                _ => {}
            }
        }
        Self { rivals, refused }
    }

    /// The way to a key once it has another name.
    fn path(place: &Place, name: &str) -> Vec<Step> {
        let mut path = place.path.clone();
        path.pop();
        path.push(Step::Key(name.to_owned().into()));
        path
    }

    /// True when nobody knows whether a key is to have this name: others would have it too, or it does not take the value.
    fn is_doubtful(&self, place: &Place, name: &str) -> bool {
        let at = (place.file, Self::path(place, name));
        self.refused.contains(&at) || self.rivals.get(&at).is_some_and(|count| *count > 1)
    }
}

/// The header that a key stands in, as it is written and with another key in its place, and what else changes in it;
/// nothing for a key of its own line.
fn headers(context: &Context<'_>, place: &Place, other: &str, mend: &[Edit]) -> Option<[String; 2]> {
    let Part::Written(key) = &place.part else { return None };
    let text = &*context.sources.file(place.file).text;
    let line = line_start(text, key.start)..line_end(text, key.end);
    let written = text.get(line.clone())?;
    let end = line.start + written.split('#').next()?.trim_end().len();
    let line = line.end - written.trim_start().len()..end.max(key.end);
    let own = mend.iter().filter(|(bytes, _)| line.start <= bytes.start && bytes.end <= line.end);
    let mut edits: Vec<Edit> = own.cloned().collect();
    if edits.is_empty() {
        edits.push((key.clone(), other.to_owned()));
    }
    let right = apply_within(text, line.clone(), edits).ok()?;
    written.trim_start().starts_with('[').then(|| [text[line].to_owned(), right])
}

/// The path of the file that a block belongs to, beside the one in which it stands.
fn home_of(context: &Context<'_>, file: FileNumber, home: &str) -> String {
    let path = context.sources.file(file).path.as_str();
    let current = context.pathway.settings.current.as_str();
    let edition = in_edition(path).map_or(current, |(folder, _)| folder);
    if home == "edition.toml" || home.contains("/ia.toml") {
        format!("editions/{edition}/{home}")
    } else {
        home.to_owned()
    }
}
