//! What a value is called in texts and fingerprints is the word that stands for it in the data.

use pdcn_model::{AiUse, EditionStatus, FrameworkStatus, Strength};
use serde::Serialize;
use serde_json::json;

fn is_word(value: impl Serialize, name: &str) {
    assert_eq!(json!(value), json!(name));
}

#[test]
fn names_are_the_words_of_the_data() {
    for ai_use in [AiUse::None, AiUse::Unplugged, AiUse::Demonstration, AiUse::Guided, AiUse::Autonomous] {
        is_word(ai_use, ai_use.name());
    }
    for strength in [Strength::Required, Strength::Helpful] {
        is_word(strength, strength.name());
    }
    for status in [EditionStatus::Draft, EditionStatus::Published, EditionStatus::Superseded] {
        is_word(status, status.name());
    }
    for status in [FrameworkStatus::Draft, FrameworkStatus::Final, FrameworkStatus::Superseded] {
        is_word(status, status.name());
    }
}
