//! What the fuzzer begins with and what it found: the rules' examples, and the inputs that are kept in one file a
//! target, one a line, so that thousands of them are no burden to whoever copies, reads or compares the repository.

use std::fmt::Write as _;

use pdcn_lint::{Example, RULES};

use crate::input::{files, input};

/// The inputs of the rules' examples, as far as their files are some that an input can take the place of.
fn examples() -> Vec<Vec<u8>> {
    let examples = RULES.iter().flat_map(|rule| [&rule.bad, &rule.good]);
    let known = files();
    let of = |example: &Example| input(example.files().filter(|(path, _)| known.contains(path)));
    examples.filter_map(of).filter(|input| !input.is_empty()).collect()
}

/// The same for views: each with a last byte that asks another of the questions, in one language or the other.
fn questions() -> Vec<Vec<u8>> {
    let questions = u8::try_from(crate::views::n_questions()).unwrap_or(u8::MAX).min(128);
    let asked = (0..questions).flat_map(|question| [question, question + 128]).cycle();
    let with = |(mut input, asked): (Vec<u8>, u8)| {
        input.push(asked);
        input
    };
    examples().into_iter().zip(asked).map(with).collect()
}

/// What a target begins with when nothing was found yet.
pub fn begun(target: &str) -> Vec<Vec<u8>> {
    if target == "views" { questions() } else { examples() }
}

/// Inputs as the lines of a text.
pub fn pack(inputs: impl IntoIterator<Item = Vec<u8>>) -> String {
    let mut text = String::new();
    for input in inputs {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{}", input.escape_ascii());
    }
    text
}

/// The inputs of the lines of a text; nothing for a line that [`pack`] does not write.
pub fn unpack(text: &str) -> Option<Vec<Vec<u8>>> {
    text.lines().map(unescaped).collect()
}

fn unescaped(line: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(line.len());
    let mut rest = line.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match (byte, byte == b'\\') {
            (byte, false) => byte,
            _ => match rest.next()? {
                b'n' => b'\n',
                b'r' => b'\r',
                b't' => b'\t',
                b'x' => {
                    let digits = [rest.next()?, rest.next()?];
                    u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?
                }
                itself => itself,
            },
        });
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::{examples, pack, questions, unpack};

    #[test]
    fn what_is_packed_is_unpacked() {
        let all: Vec<u8> = (0..=255).collect();
        let inputs = [all, b"\\x00\\n'\"\r\n".to_vec(), Vec::new()];
        assert_eq!(unpack(&pack(inputs.clone())), Some(inputs.to_vec()));
        assert!(examples().len() > 60, "{}", examples().len());
        assert_eq!(questions().len(), examples().len());
        assert_eq!(unpack("\\x0"), None);
    }
}
