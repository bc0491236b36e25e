//! The stages and grades that a pathway begins with, those of an edition that is there already, in the language of the
//! table; and what people call these grades in the headings of a table. Which grades there are is data: no name of one is here.

use std::collections::BTreeSet;

use pdcn_model::{Edition, Grade, Language, Stage};

use super::words::{Words, all, tokens};

/// The stages and grades of a pathway.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    pub(crate) stages: Vec<Stage>,
    pub(crate) grades: Vec<Grade>,
    names: Vec<Names>,
}

/// What a grade is called.
#[derive(Clone, Debug, Default)]
struct Names {
    /// Its numbers: 5 of `5e année du primaire`.
    numbers: BTreeSet<u32>,
    /// Those of them that are its rank, not the age of its pupils.
    ranks: BTreeSet<u32>,
    /// The words of its titles and of its id.
    words: BTreeSet<String>,
    cycle_numbers: BTreeSet<u32>,
    cycle_words: BTreeSet<String>,
    /// The words of its stage.
    stage_words: BTreeSet<String>,
    /// The same as a whole: what is written exactly so means this grade.
    whole: BTreeSet<Vec<String>>,
}

impl Frame {
    /// Takes the stages and grades of an edition, as a language has their titles where the edition says so.
    pub fn of(edition: &Edition, language: &str) -> Self {
        let is_it = |tag: &&Language| tag.as_str() == language;
        let mut frame = Self { stages: edition.stages.clone(), grades: edition.grades.clone(), names: Vec::new() };
        frame.names = edition.grades.iter().map(|grade| Names::of(grade, &edition.stages)).collect();
        for stage in &mut frame.stages {
            let translation = std::mem::take(&mut stage.translation);
            let words = translation.iter().find(|(tag, _)| is_it(tag)).map(|(_, words)| words);
            if let Some(words) = words {
                words.title.clone_into(&mut stage.title);
            }
        }
        for grade in &mut frame.grades {
            let translation = std::mem::take(&mut grade.translation);
            let words = translation.iter().find(|(tag, _)| is_it(tag)).map(|(_, words)| words);
            let Some(words) = words else { continue };
            words.title.clone_into(&mut grade.title);
            for (own, other) in [(&mut grade.short, &words.short), (&mut grade.cycle, &words.cycle)] {
                if let Some(other) = other {
                    other.clone_into(own);
                }
            }
        }
        frame
    }

    /// Returns the short title of a grade by its id.
    pub fn short(&self, id: &str) -> Option<&str> {
        self.grades.get(self.position(id)?).map(|grade| grade.short.as_str())
    }

    /// The position of a grade by its id.
    pub(crate) fn position(&self, id: &str) -> Option<usize> {
        self.grades.iter().position(|grade| grade.id.as_str() == id)
    }

    /// The ids of grades by their positions.
    pub(crate) fn ids(&self, positions: &[usize]) -> Vec<String> {
        positions.iter().filter_map(|at| self.grades.get(*at)).map(|grade| grade.id.as_str().to_owned()).collect()
    }

    /// The grades that a text names, as positions one after the other; nothing when it names none or says anything else.
    /// What surrounds it tells apart grades of the same number, and so does the grade before it.
    pub(crate) fn read(&self, text: &str, around: &[&str], after: Option<usize>) -> Option<Vec<usize>> {
        let words = tokens(text);
        if words.is_empty() || words.len() > 12 {
            return None;
        }
        let said = Said::of(&words);
        let whole = self.keep(around, after, &said, |names| names.whole.contains(&words));
        if let Some(at) = whole {
            return Some(vec![at]);
        }
        if said.is_cycle {
            return self.cycle(&said, around, after);
        }
        match said.numbers.as_slice() {
            [] => self.without_number(&said, around),
            [number] => self.one(*number, &said, around, after).map(|at| vec![at]),
            [first, .., last] if said.numbers.len() <= 6 => {
                let first = self.one(*first, &said, around, after)?;
                let last = self.one(*last, &said, around, Some(first))?;
                (first < last && last - first < 8).then(|| (first..=last).collect())
            }
            _ => None,
        }
    }

    /// The grade of a number.
    fn one(&self, number: u32, said: &Said, around: &[&str], after: Option<usize>) -> Option<usize> {
        self.keep(around, after, said, |names| {
            let known =
                |word: &String| is_generic(word) || begins(&names.words, word) || begins(&names.stage_words, word);
            names.numbers.contains(&number) && said.words.iter().all(known)
        })
    }

    /// The grades of a cycle.
    fn cycle(&self, said: &Said, around: &[&str], after: Option<usize>) -> Option<Vec<usize>> {
        let number = said.numbers.first();
        if number.is_none() && said.words.iter().all(|word| is_generic(word)) {
            return None;
        }
        let fits = |names: &Names| {
            number.is_none_or(|number| names.cycle_numbers.contains(number))
                && said.words.iter().all(|word| {
                    is_generic(word) || begins(&names.cycle_words, word) || begins(&names.stage_words, word)
                })
        };
        let first = self.keep(around, after, said, fits)?;
        Some(self.of_cycle(first))
    }

    /// The grades named without a number, when they are of one cycle: `Préscolaire`.
    fn without_number(&self, said: &Said, around: &[&str]) -> Option<Vec<usize>> {
        if said.words.is_empty() || said.words.iter().all(|word| is_generic(word)) {
            return None;
        }
        let fits = |names: &Names| {
            let by = |words: &BTreeSet<String>| said.words.iter().all(|word| word.len() > 2 && begins(words, word));
            by(&names.words) || by(&names.cycle_words)
        };
        let first = self.keep(around, None, said, fits)?;
        let all: Vec<usize> = (0..self.names.len()).filter(|at| self.names.get(*at).is_some_and(fits)).collect();
        let cycle = self.of_cycle(first);
        all.iter().all(|at| cycle.contains(at)).then_some(all)
    }

    fn of_cycle(&self, first: usize) -> Vec<usize> {
        let cycle = |at: usize| self.grades.get(at).map(|grade| (&grade.stage, &grade.cycle));
        (0..self.grades.len()).filter(|at| cycle(*at) == cycle(first)).collect()
    }

    /// The grade that fits: of several, the one that fits best to what is around, then the first after another, then the one
    /// that has all the words that are said, then the first.
    fn keep(&self, around: &[&str], after: Option<usize>, said: &Said, fits: impl Fn(&Names) -> bool) -> Option<usize> {
        let around: Vec<String> =
            around.iter().flat_map(|text| tokens(text)).filter(|word| word.len() > 2 && !is_generic(word)).collect();
        let near = |names: &Names| {
            let known = |word: &&String| begins(&names.stage_words, word) || begins(&names.cycle_words, word);
            around.iter().filter(known).count()
        };
        let says_all = |names: &Names| said.words.iter().filter(|word| begins(&names.words, word)).count();
        let is_after = |at: usize| after.is_none_or(|after| at > after);
        // `4e` is the fourth grade, not that of children of four.
        let is_rank = |names: &Names| said.is_age || said.numbers.iter().any(|number| names.ranks.contains(number));
        let fitting = self.names.iter().enumerate().filter(|(_, names)| fits(names));
        let best = fitting
            .max_by_key(|(at, names)| (near(names), is_after(*at), says_all(names), is_rank(names), usize::MAX - at));
        best.map(|(at, _)| at)
    }
}

impl Names {
    fn of(grade: &Grade, stages: &[Stage]) -> Self {
        let mut names = Self::default();
        let others = || grade.translation.values();
        let titles = [Some(grade.title.as_str()), Some(grade.short.as_str()), Some(grade.id.as_str())];
        let translated = others().flat_map(|words| [Some(words.title.as_str()), words.short.as_deref()]);
        let titles = titles.into_iter().chain(translated).flatten();
        for title in titles {
            let words = tokens(title);
            let said = Said::of(&words);
            names.numbers.extend(said.numbers.iter().copied());
            names.ranks.extend(said.ranks);
            names
                .words
                .extend(words.iter().filter(|word| !word.starts_with(|sign: char| sign.is_ascii_digit())).cloned());
            // A number alone may be that of another stage.
            let is_name = words.len() > 1 || said.numbers.is_empty();
            if said.words.iter().any(|word| !is_generic(word)) && is_name {
                names.whole.insert(words);
            }
        }
        let cycles = std::iter::once(grade.cycle.as_str()).chain(others().filter_map(|words| words.cycle.as_deref()));
        for cycle in cycles {
            let words = tokens(cycle);
            names.cycle_numbers.extend(Said::of(&words).numbers);
            names.cycle_words.extend(words);
        }
        let stage = stages.iter().filter(|stage| stage.id == grade.stage);
        for stage in stage {
            let titles = stage.translation.values().map(|words| words.title.as_str());
            let titles = titles.chain([stage.title.as_str(), stage.id.as_str()]);
            names.stage_words.extend(titles.flat_map(tokens).filter(|word| word.len() > 2));
        }
        // A stage of two parts is in its title whole: what a grade is called, or its cycle, tells which part.
        let own: BTreeSet<String> = names.words.union(&names.cycle_words).cloned().collect();
        names.stage_words.retain(|word| own.contains(word));
        names.stage_words.extend(names.words.iter().filter(|word| word.len() > 3).cloned());
        names
    }
}

/// What a text that may name grades says.
struct Said {
    numbers: Vec<u32>,
    /// Those of them that are the rank of a grade: `4e`, `année 4`.
    ranks: Vec<u32>,
    /// True when it tells how old pupils are, and no rank: `4 ans`.
    is_age: bool,
    /// The words, without those that stand between grades or after numbers.
    words: Vec<String>,
    is_cycle: bool,
}

impl Said {
    fn of(tokens: &[String]) -> Self {
        let mut said =
            Self { numbers: Vec::new(), ranks: Vec::new(), is_age: false, words: Vec::new(), is_cycle: false };
        let is_one_of = |token: Option<&String>, list: fn(&Words) -> &Vec<String>| {
            token.is_some_and(|token| all().iter().any(|words| list(words).contains(token)))
        };
        let (mut ranks, mut ages) = (Vec::new(), Vec::new());
        for (at, token) in tokens.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|at| tokens.get(at));
            let after = tokens.get(at + 1);
            let is_after_number = before.is_some_and(|before| number(before).is_some());
            if let Some(number) = number(token) {
                let is_age = is_one_of(after, |words| &words.age);
                let is_rank = is_one_of(after, |words| &words.ordinals) || is_one_of(before, |words| &words.generic);
                if is_rank && !is_age {
                    ranks.push(number);
                } else if is_age {
                    ages.push(number);
                }
                said.numbers.push(number);
            } else if is_one_of(Some(token), |words| &words.cycle) {
                said.is_cycle = true;
            } else if !(is_one_of(Some(token), |words| &words.joins)
                || is_after_number && is_one_of(Some(token), |words| &words.ordinals))
            {
                said.words.push(token.clone());
            }
        }
        // `1re année (6 ans)`: an age beside a grade is no other grade.
        if !ranks.is_empty() && !ages.is_empty() {
            said.numbers.clone_from(&ranks);
        }
        said.is_age = ranks.is_empty() && !ages.is_empty();
        said.ranks = ranks;
        said
    }
}

/// The number that a word is: digits, Roman, or in letters.
fn number(token: &str) -> Option<u32> {
    let roman = ["i", "ii", "iii", "iv", "v", "vi"].iter().position(|roman| *roman == token);
    let digits = || token.parse().ok().filter(|number| *number < 20);
    let in_letters = || all().iter().find_map(|words| words.numbers.get(token).copied());
    digits().or_else(|| Some(u32::try_from(roman?).ok()? + 1)).or_else(in_letters)
}

/// True when one of some words begins so: `sec` of `secondaire`. Plurals are the same word.
fn begins(words: &BTreeSet<String>, start: &str) -> bool {
    let singular = start.strip_suffix('s').filter(|rest| rest.len() > 2).unwrap_or(start);
    words.iter().any(|word| word.starts_with(start) || word.starts_with(singular))
}

fn is_generic(word: &str) -> bool {
    all().iter().any(|words| words.generic.iter().any(|generic| generic == word))
}

#[cfg(test)]
mod tests {
    use super::Frame;

    #[track_caller]
    fn reads(text: &str, around: &str, after: &str) -> String {
        let edition = pdcn_pathway::pathway().current().expect("an edition");
        let frame = Frame::of(edition, "fr");
        let read = frame.read(text, &[around], frame.position(after));
        read.map(|grades| frame.ids(&grades).join(" ")).unwrap_or_default()
    }

    #[test]
    fn grades_are_known_by_what_people_call_them() {
        for (text, grades) in [
            ("M4", "M4"),
            ("Mat. 5", "M5"),
            ("4 ans", "M4"),
            ("Maternelle 4 ans", "M4"),
            ("Maternelle", "M4 M5"),
            ("Préscolaire", "M4 M5"),
            ("1re année", "P1"),
            ("1re année (6 ans)", "P1"),
            ("première année", "P1"),
            ("P3", "P3"),
            ("6e", "P6"),
            ("4e", "P4"),
            ("5e année", "P5"),
            ("4", "P4"),
            ("5 ans", "M5"),
            ("3e et 4e année", "P3 P4"),
            ("P5-P6", "P5 P6"),
            ("4-5 ans", "M4 M5"),
            ("3e cycle", "P5 P6"),
            ("2e cycle (3e-4e)", "P3 P4"),
            ("Cycle 1", "P1 P2"),
            ("Sec. 1", "S1"),
            ("Sec 4", "S4"),
            ("Secondaire III", "S3"),
            ("1re sec.", "S1"),
            ("1re année du secondaire", "S1"),
            ("1er cycle du secondaire", "S1 S2"),
            ("Grade 2", "P2"),
            ("K5", "M5"),
            ("Sec 1-2", "S1 S2"),
        ] {
            assert_eq!(reads(text, "", ""), grades, "{text}");
        }
        for text in ["", "Énoncé", "Année", "Cycle", "Primaire", "12", "Nommer 3 outils", "2026-2027", "Sec 9"] {
            assert_eq!(reads(text, "", ""), "", "{text}");
        }
    }

    #[test]
    fn what_is_around_tells_grades_of_one_number_apart() {
        assert_eq!(reads("2e", "Enseignement secondaire", ""), "S2");
        assert_eq!(reads("2e année", "Secondaire", ""), "S2");
        assert_eq!(reads("1re", "", "P6"), "S1");
        assert_eq!(reads("1er cycle", "", "P6"), "S1 S2");
    }
}
