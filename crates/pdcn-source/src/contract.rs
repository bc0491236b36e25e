//! The schema of each kind of file, made ready once: to explain what is wrong, and to prove what is right.

use std::sync::OnceLock;

use jsonschema::{PatternOptions, Validator};
use pdcn_model::{FileKind, schema};
use serde_json::Value;

use crate::quick::Proof;
use crate::tree::{Tree, with_dates};

/// The schema of a kind of file, ready to validate.
pub(crate) struct Contract {
    pub(crate) schema: Value,
    pub(crate) validator: Validator<Tree>,
}

/// The schema of a kind of file, with the names of its forms.
pub(crate) fn schema_of(kind: FileKind) -> &'static Value {
    &contract(kind).schema
}

/// What tells at little cost that a file of a kind is right, as most are.
pub(crate) fn proof(kind: FileKind) -> Option<&'static Proof> {
    static PROOFS: [OnceLock<Option<Proof>>; FileKind::ALL.len()] = [const { OnceLock::new() }; FileKind::ALL.len()];
    PROOFS[kind as usize].get_or_init(|| Proof::new(&with_dates(schema::with_marks(kind)))).as_ref()
}

pub(crate) fn contract(kind: FileKind) -> &'static Contract {
    static CONTRACTS: [OnceLock<Contract>; FileKind::ALL.len()] = [const { OnceLock::new() }; FileKind::ALL.len()];
    CONTRACTS[kind as usize].get_or_init(|| {
        let schema = schema::with_marks(kind);
        #[expect(
            clippy::expect_used,
            reason = "the schema comes from our own types, never from a user; a test builds each"
        )]
        let validator = jsonschema::options_for::<Tree>()
            .with_pattern_options(PatternOptions::regex())
            .build(&with_dates(schema.clone()))
            .expect("the schema of every kind of file is valid");
        Contract { schema, validator }
    })
}
