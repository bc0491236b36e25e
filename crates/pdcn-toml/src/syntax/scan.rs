//! The characters of a statement that may be faulty, told apart by looks: what is inside texts, in comments, in brackets.

use std::ops::Range;

/// The characters of a statement outside texts and comments.
pub(super) struct Scan {
    /// Where, which, and in how many brackets.
    bare: Vec<(usize, char, usize)>,
    /// Texts between straight quotes.
    quoted: Vec<Range<usize>>,
    /// Texts between curved or French quotes, as long as both are on one line.
    typographic: Vec<Range<usize>>,
}

impl Scan {
    pub(super) fn new(statement: &str) -> Self {
        let mut scan = Self { bare: Vec::new(), quoted: Vec::new(), typographic: Vec::new() };
        let (mut at, mut depth) = (0, 0_usize);
        while let Some(character) = statement[at..].chars().next() {
            let rest = &statement[at..];
            let length = match character {
                '"' | '\'' => {
                    let length = quoted(rest, character);
                    scan.quoted.push(at..at + length);
                    length
                }
                '#' => rest.find('\n').unwrap_or(rest.len()),
                '“' | '”' | '«' | '„' | '»' | '‘' => match typographic(rest, character) {
                    Some(length) => {
                        scan.typographic.push(at..at + length);
                        length
                    }
                    None => character.len_utf8(),
                },
                _ => {
                    match character {
                        '[' | '{' => depth += 1,
                        ']' | '}' => depth = depth.saturating_sub(1),
                        _ => {}
                    }
                    scan.bare.push((at, character, depth));
                    character.len_utf8()
                }
            };
            at += length;
        }
        scan
    }

    /// The characters outside texts and comments.
    pub(super) fn bare(&self) -> impl Iterator<Item = (usize, char)> {
        self.bare.iter().map(|&(at, character, _)| (at, character))
    }

    /// Those outside brackets too.
    pub(super) fn outside(&self) -> impl Iterator<Item = (usize, char)> {
        self.bare.iter().filter(|(_, _, depth)| *depth == 0).map(|&(at, character, _)| (at, character))
    }

    /// Those in brackets.
    pub(super) fn inside(&self) -> impl Iterator<Item = (usize, char)> {
        self.bare.iter().filter(|(_, _, depth)| *depth > 0).map(|&(at, character, _)| (at, character))
    }

    /// The texts between quotes that TOML does not know.
    pub(super) fn typographic(&self) -> &[Range<usize>] {
        &self.typographic
    }

    /// The gaps between two texts in brackets where a comma is missing, and the commas that follow another.
    pub(super) fn commas(&self) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
        let (mut missing, mut extra) = (Vec::new(), Vec::new());
        for pair in self.quoted.windows(2) {
            let between = self.between(pair[0].end, pair[1].start);
            let is_inside = self.bare.iter().rev().find(|one| one.0 < pair[0].start).is_some_and(|one| one.2 > 0);
            if is_inside && pair[0].end < pair[1].start && between.iter().all(|one| one.1.is_whitespace()) {
                missing.push(pair[0].end..pair[1].start);
            }
        }
        let mut before: Option<usize> = None;
        for &(at, character, depth) in &self.bare {
            match character {
                ',' if depth > 0 => {
                    let text_between =
                        before.is_some_and(|before| self.quoted.iter().any(|text| (before..at).contains(&text.start)));
                    if before.is_some() && !text_between {
                        extra.push(at..at + 1);
                    }
                    before = Some(at);
                }
                character if character.is_whitespace() => {}
                _ => before = None,
            }
        }
        (missing, extra)
    }

    fn between(&self, start: usize, end: usize) -> &[(usize, char, usize)] {
        let first = self.bare.partition_point(|one| one.0 < start);
        let last = self.bare.partition_point(|one| one.0 < end);
        self.bare.get(first..last).unwrap_or_default()
    }

    /// The elements of lists that are not texts, without the spaces around them.
    pub(super) fn elements(&self, statement: &str) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut start: Option<usize> = None;
        for &(at, character, depth) in &self.bare {
            if !matches!(character, '[' | ']' | ',' | '\n') {
                continue;
            }
            if let Some(start) = start.take().filter(|start| *start < at) {
                let text = &statement[start..at];
                let lead = text.len() - text.trim_start().len();
                let text = text.trim();
                if !text.is_empty() && !self.quoted.iter().any(|quoted| (start..at).contains(&quoted.start)) {
                    found.push(start + lead..start + lead + text.len());
                }
            }
            if depth > 0 && character != ']' {
                start = Some(at + character.len_utf8());
            }
        }
        found
    }
}

/// The length of a text between straight quotes; up to the end of its line when it is not closed there.
fn quoted(rest: &str, quote: char) -> usize {
    let three = quote.to_string().repeat(3);
    if let Some(inner) = rest.strip_prefix(&three) {
        return inner.find(&three).map_or(rest.len(), |end| end + 6);
    }
    let mut is_escaped = false;
    for (at, character) in rest.char_indices().skip(1) {
        match character {
            '\n' => return at,
            _ if is_escaped => is_escaped = false,
            '\\' if quote == '"' => is_escaped = true,
            character if character == quote => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// The length of a text between typographic quotes, up to the one that closes on the same line.
fn typographic(rest: &str, opening: char) -> Option<usize> {
    let line = rest.lines().next().unwrap_or_default();
    let closers: &[char] = match opening {
        '«' | '»' => &['»', '«'],
        '‘' => &['’', '‘'],
        _ => &['”', '“', '"'],
    };
    let after = opening.len_utf8();
    let mut ends = line[after..].char_indices().filter(|(_, character)| closers.contains(character));
    // What closes is before a comma, a bracket, a comment or the end of the line.
    let ends_value = |&(at, character): &(usize, char)| {
        let next = line[after + at + character.len_utf8()..].trim_start();
        next.is_empty() || next.starts_with([',', ']', '}', '#', ';']) || next.starts_with("//")
    };
    ends.find(ends_value).map(|(at, character)| after + at + character.len_utf8())
}
