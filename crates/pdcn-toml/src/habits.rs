//! What the writers of a format are used to: their words, and the meaning of a few keys, by which slips are set right.

/// The words and habits by which a slip is set right; those of [`default`](Habits::default) are of English alone and
/// know no key.
#[derive(Clone, Copy, Debug)]
pub struct Habits {
    /// How *yes* is written in TOML here: `true`, or a text with its quotes.
    pub yes: &'static str,
    /// How *no* is written.
    pub no: &'static str,
    /// The words for *yes* that people write, folded.
    pub yes_words: &'static [&'static str],
    /// The words for *no*, folded.
    pub no_words: &'static [&'static str],
    /// The names of each month in their order, folded; what begins like one with more than three letters is one too.
    pub months: [&'static [&'static str]; 12],
    /// What may follow the number of a day: `1st`.
    pub ordinal: &'static str,
    /// What may follow a number where only the number is meant, folded: `13 years`.
    pub unit: &'static str,
    /// The keys whose values are paths, in which a backslash is meant as `/`.
    pub path_keys: &'static [&'static str],
    /// The keys that take a month as a text.
    pub month_keys: &'static [&'static str],
    /// The key that every element of a list of tables begins with: given twice, it tells of a lost header.
    pub first_key: Option<&'static str>,
    /// Folds a word for comparison: small letters, and no accents where there may be any.
    pub folded: fn(&str) -> String,
}

impl Habits {
    /// Those of writers of French, who write English too; no key is known yet.
    pub const FRENCH: Self = Self {
        yes: "true",
        no: "false",
        yes_words: &["oui", "vrai", "yes", "true"],
        no_words: &["non", "faux", "no", "false"],
        // As French and English name them; what begins alike is enough.
        months: [
            &["janv", "jan"],
            &["fevr", "fev", "feb"],
            &["mars", "mar"],
            &["avri", "avr", "apri", "apr"],
            &["mai", "may"],
            &["juin", "june", "jun"],
            &["juil", "july", "jul"],
            &["aout", "augu", "aug"],
            &["sept", "sep"],
            &["octo", "oct"],
            &["nove", "nov"],
            &["dece", "dec"],
        ],
        ordinal: "er",
        unit: "ans",
        path_keys: &[],
        month_keys: &[],
        first_key: None,
        folded: |word| {
            let plain = |letter: char| match letter {
                'à' | 'â' => 'a',
                'ç' => 'c',
                'é' | 'è' | 'ê' | 'ë' => 'e',
                'î' | 'ï' => 'i',
                'ô' => 'o',
                'ù' | 'û' | 'ü' => 'u',
                other => other,
            };
            word.trim().to_lowercase().chars().map(plain).collect()
        },
    };
}

impl Default for Habits {
    fn default() -> Self {
        Self {
            yes: "true",
            no: "false",
            yes_words: &["yes", "true"],
            no_words: &["no", "false"],
            months: [
                &["january", "jan"],
                &["february", "feb"],
                &["march", "mar"],
                &["april", "apr"],
                &["may"],
                &["june", "jun"],
                &["july", "jul"],
                &["august", "aug"],
                &["september", "sept", "sep"],
                &["october", "oct"],
                &["november", "nov"],
                &["december", "dec"],
            ],
            ordinal: "st",
            unit: "years",
            path_keys: &[],
            month_keys: &[],
            first_key: None,
            folded: |word| word.trim().to_lowercase(),
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::Habits;

    /// Those of a format whose writers speak French.
    pub(crate) const FRENCH: Habits =
        Habits { path_keys: &["path", "logo"], month_keys: &["when"], first_key: Some("id"), ..Habits::FRENCH };
}
