//! Attacks a law without instruments, where there is no libFuzzer: inputs that were found, changed the way people and
//! editors change files. `attack LAW SECONDS [SEED]` ends at the first input that breaks the law, and prints it.

use std::io::Write as _;
use std::panic::catch_unwind;
use std::path::Path;
use std::time::{Duration, Instant};
use std::{env, fs, io};

use pdcn_laws::corpus::{begun, unpack};
use pdcn_laws::{LAWS, Law};

/// What people write in the place of something else.
const WORDS: [&str; 28] = [
    "[[outcome]]",
    "[outcome.translation.en]",
    "[outcome.translations.en]",
    "[[outcome.allow]]",
    "[[outcome.allows]]",
    "[[outcome.prerequisite]]",
    "[[outcome.prerequisites]]",
    "ai_use = \"none\"",
    "ai-use = \"none\"",
    "Learn = \"P1\"",
    "learn = \"p1\"",
    "statment = \"Nommer.\"",
    "statement = \"Nommer.\"",
    "id = \"VIE-001\"",
    "id = \"VIE-01\"",
    "rule = \"wide-gpa\"",
    "rule = \"wide-gap\"",
    "reason = \"Oui.\" # why",
    "# a comment",
    "status = \"published\"",
    "translations.en.statement = \"Name.\"",
    "previus = \"2025-2026\"",
    "seal = \"0123456789abcdef\"",
    "\"\"\"",
    "<<<<<<< HEAD",
    "prerequisite = [{ id = \"VIE-001\", }]",
    "examples = [ # one\n  \"a\",\n]",
    "competency = \"IA-EVL\"",
];

/// Numbers that follow each other without a pattern that matters here.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap_or_default() % limit.max(1)
    }
}

fn changed(input: &[u8], other: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut lines: Vec<Vec<u8>> = input.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    for _ in 0..=dice.below(4) {
        let at = 1.min(lines.len()) + dice.below(lines.len());
        let at = at.min(lines.len().saturating_sub(1));
        let word = WORDS[dice.below(WORDS.len())];
        match dice.below(9) {
            0 if at > 0 => drop(lines.remove(at)),
            1 if !lines.is_empty() => lines.insert(at, lines[at].clone()),
            2 | 3 => lines.insert(at.max(1).min(lines.len()), format!("{word}\n").into_bytes()),
            4 if !lines.is_empty() => {
                let from = dice.below(lines.len());
                lines.swap(at, from);
            }
            5 if !lines.is_empty() => {
                let line = &mut lines[at];
                if line.len() > 2 {
                    let sign = 1 + dice.below(line.len() - 2);
                    line.remove(sign);
                }
            }
            6 if !lines.is_empty() => {
                let line = &mut lines[at];
                let sign = dice.below(line.len()).max(1).min(line.len());
                line.insert(sign, b"\"[]=#,_e- \r"[dice.below(11)]);
            }
            7 => {
                let others: Vec<&[u8]> = other.split_inclusive(|byte| *byte == b'\n').skip(1).collect();
                if let Some(line) = others.get(dice.below(others.len())) {
                    lines.insert(at.max(1).min(lines.len()), line.to_vec());
                }
            }
            _ if !lines.is_empty() => {
                let line = String::from_utf8_lossy(&lines[at]).replacen(" = ", " # kept\n = ", dice.below(2));
                lines[at] = line.replace('\n', if dice.below(2) == 0 { "\r\n" } else { "\n" }).into_bytes();
            }
            _ => {}
        }
    }
    lines.concat()
}

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let strange = || io::Error::other("attack LAW SECONDS [SEED]");
    let (name, seconds) = arguments.first().zip(arguments.get(1)).ok_or_else(strange)?;
    let seconds = Duration::from_secs(seconds.parse().map_err(io::Error::other)?);
    let seed = arguments.get(2).map_or(Ok(1), |seed| seed.parse()).map_err(io::Error::other)?;
    let law: Law = LAWS.into_iter().find(|(other, _)| other == name).ok_or_else(strange)?.1;
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus").join(name).with_extension("txt");
    let mut inputs = unpack(&fs::read_to_string(kept)?).ok_or_else(strange)?;
    inputs.extend(begun(name));
    let (mut dice, start, mut n_tried) = (Dice(seed | 1), Instant::now(), 0_u64);
    while start.elapsed() < seconds {
        let (one, other) = (dice.below(inputs.len()), dice.below(inputs.len()));
        let input = changed(&inputs[one], &inputs[other], &mut dice);
        n_tried += 1;
        if catch_unwind(|| law(&input)).is_err() {
            return Err(io::Error::other(format!("broken after {n_tried} inputs by:\n{}", input.escape_ascii())));
        }
    }
    let _ = writeln!(std::io::stdout(), "{n_tried} inputs");
    Ok(())
}
