//! The values that options have by themselves: `defaults.toml`, where each has its source beside it.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use pdcn_model::OptionValue;

type Defaults = BTreeMap<String, BTreeMap<String, OptionValue>>;

/// The value that an option has by itself, if it has one.
pub(super) fn of(rule: &str, option: &str) -> Option<&'static OptionValue> {
    all().get(rule)?.get(option)
}

fn all() -> &'static Defaults {
    static DEFAULTS: OnceLock<Defaults> = OnceLock::new();
    // A file of ours, which the tests read: it is never at fault for a user.
    DEFAULTS.get_or_init(|| toml::from_str(include_str!("../../defaults.toml")).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use crate::RULES;

    #[test]
    fn each_value_is_of_an_option_that_takes_it() {
        let parsed: super::Defaults =
            toml::from_str(include_str!("../../defaults.toml")).expect("defaults.toml is read");
        for (id, options) in &parsed {
            let rule = RULES.iter().find(|rule| rule.id == id).unwrap_or_else(|| panic!("{id} is no rule"));
            for (name, value) in options {
                let option = rule.options.iter().find(|option| option.name == name);
                assert!(option.is_some_and(|option| option.form.takes(value)), "{id}: {name} = {value:?}");
            }
        }
    }
}
