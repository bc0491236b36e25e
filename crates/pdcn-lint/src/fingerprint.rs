//! Fingerprints: what makes a finding the same finding tomorrow, when lines have moved and files have other names.
//!
//! A fingerprint is made of the rule, the id that the finding is about and the flagged words; never of lines, paths or
//! the reader's language. Findings that are alike in all three are told apart by a number, in the order in which they
//! are read.

use std::collections::HashMap;
use std::fmt;

use pdcn_model::composed;
use pdcn_source::Sources;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::Located;

/// Bytes of the hash that are kept: with a million findings, two of them meet by chance once in forty million runs.
const KEPT: usize = 8;

/// The identity of a finding: sixteen hexadecimal digits, and `-2`, `-3`… for those that are alike.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Fingerprint(String);

impl Fingerprint {
    /// Returns the text, as it stands in files.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Takes the fingerprints of findings, in their order.
///
/// They are to be taken of all the findings of a run, before any are left out: which of those that are alike comes
/// first must not depend on what is shown.
pub fn fingerprints(sources: &Sources, findings: &[Located<'_>]) -> Vec<Fingerprint> {
    let mut seen: HashMap<[u8; KEPT], usize> = HashMap::new();
    let of = |located: &Located<'_>| {
        let hash = hash(sources, located);
        let n_alike = seen.entry(hash).or_default();
        *n_alike += 1;
        let digits = format!("{:016x}", u64::from_be_bytes(hash));
        Fingerprint(if *n_alike == 1 { digits } else { format!("{digits}-{n_alike}") })
    };
    findings.iter().map(of).collect()
}

fn hash(sources: &Sources, located: &Located<'_>) -> [u8; KEPT] {
    let finding = located.finding;
    let words = located.labels.first().and_then(|label| sources.file(label.file).text.get(label.bytes.clone()));
    // A file saved with the line ends of another system, or with a byte order mark, is the same file.
    let words = words.unwrap_or_default().trim_start_matches('\u{FEFF}').replace("\r\n", "\n");
    let words = composed(&words);
    let mut digest = Sha256::new();
    for part in [finding.rule.id, finding.subject.as_deref().unwrap_or_default(), &words] {
        digest.update(part);
        // A byte that TOML has no place for: the parts cannot run into each other.
        digest.update([0]);
    }
    let mut kept = [0; KEPT];
    kept.copy_from_slice(&digest.finalize()[..KEPT]);
    kept
}

#[cfg(test)]
mod tests {
    use pdcn_source::{Folder, load};

    use super::fingerprints;
    use crate::{Options, lint};

    /// The fingerprints of misspelt keys in a file.
    fn of(path: &str, text: &str) -> Vec<String> {
        let loaded = load(Folder::from_texts([(path, text)]));
        let report = lint(&loaded, &Options::default());
        let findings = report.locate(&loaded.sources);
        let found = fingerprints(&loaded.sources, &findings);
        let identified = findings.iter().zip(&found);
        let misspelt = identified.filter(|(located, _)| located.finding.rule.id == "unknown-key");
        misspelt.map(|(_, fingerprint)| fingerprint.to_string()).collect()
    }

    #[test]
    fn they_follow_the_words_and_not_the_lines() {
        let of = |text| of("pdcn.toml", text);
        let plain = of("format = 2\nlanguage = \"fr\"\ncurent = \"2026-2027\"\n");
        assert_eq!(plain, ["720f352766891c7d"], "never another: what is stored elsewhere leans on it");
        assert_eq!(of("# A note.\r\n\r\ncurent = \"2026-2027\"\r\nformat = 2\r\nlanguage = \"fr\"\r\n"), plain);
        assert_ne!(of("format = 2\nlanguage = \"fr\"\ncurrnt = \"2026-2027\"\n"), plain);
    }

    #[test]
    fn those_that_are_alike_are_numbered() {
        let alike = of("editions/2026-2027/primary/ia.toml", &"[[outcome]]\nstatment = \"x\"\n".repeat(3));
        let first = &alike[0];
        assert_eq!(alike, [first.clone(), format!("{first}-2"), format!("{first}-3")]);
    }
}
