//! The schema of the contract, from which the types of the page are made, is that of the types here.

#![expect(clippy::disallowed_methods, reason = "generated files are renewed when asked from outside")]

use std::fs;
use std::path::Path;

#[test]
fn the_schema_of_the_contract_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("contract.schema.json");
    let schema = pdcn_web::contract::schema() + "\n";
    if std::env::var_os("PDCN_UPDATE").is_some() {
        fs::write(&path, &schema).expect("a folder that can be written to");
    }
    let there = fs::read_to_string(&path).unwrap_or_default();
    assert!(there == schema, "renew it with PDCN_UPDATE=1, then run `npm run types` in page/");
}
