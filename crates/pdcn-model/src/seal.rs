//! The seal of an edition: a short digest of its content, the same however its files are cut, ordered or formatted.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::{Edition, Outcome, composed};

impl Edition {
    /// Returns the seal of what the edition holds now, 16 hexadecimal digits.
    ///
    /// Its status and the seal that it carries do not count; neither do the exceptions of its outcomes, which belong to
    /// the linter, nor the order of its outcomes.
    pub fn content_seal(&self) -> String {
        let mut frame = self.clone();
        let mut outcomes: Vec<Outcome> = std::mem::take(&mut frame.outcomes);
        frame.status = crate::EditionStatus::default();
        frame.seal = None;
        outcomes.sort_by(|a, b| a.id.cmp(&b.id));
        for outcome in &mut outcomes {
            outcome.allows.clear();
        }
        let mut digest = Sha256::new();
        // Types of ours, whose keys are texts, always become JSON. How accents are written is no change of content.
        digest.update(composed(&serde_json::to_string(&frame).unwrap_or_default()).as_bytes());
        digest.update(composed(&serde_json::to_string(&outcomes).unwrap_or_default()).as_bytes());
        digest.finalize().iter().take(8).fold(String::new(), |mut seal, byte| {
            // Writing to a string cannot fail.
            let _ = write!(seal, "{byte:02x}");
            seal
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::{Edition, EditionStatus, Outcome, OutcomeId};

    #[test]
    fn the_seal_depends_on_the_content_alone() {
        let outcome = |id: &str, statement: &str| Outcome {
            id: OutcomeId::from(id),
            statement: statement.to_owned(),
            ..Outcome::default()
        };
        let edition = |outcomes| Edition { outcomes, ..Edition::default() };
        let one = edition(vec![outcome("IA-001", "Nommer."), outcome("IA-002", "Décrire.")]);
        let mut other = edition(vec![outcome("IA-002", "Décrire."), outcome("IA-001", "Nommer.")]);
        other.status = EditionStatus::Published;
        other.seal = Some("0123456789abcdef".to_owned());
        assert_eq!(one.content_seal(), other.content_seal());
        assert_eq!(one.content_seal().len(), 16);
        let accents_apart = edition(vec![outcome("IA-001", "Nommer."), outcome("IA-002", "De\u{301}crire.")]);
        assert_eq!(one.content_seal(), accents_apart.content_seal());
        let changed = edition(vec![outcome("IA-001", "Nommer."), outcome("IA-002", "Décrire")]);
        assert_ne!(one.content_seal(), changed.content_seal());
    }
}
