//! Which pages are there: each says so every few seconds, and when it is left. No clock is asked, so that a machine that sleeps does
//! not take the time for silence.

use std::collections::{HashMap, VecDeque};

/// How many seconds a page that is looked at may be silent: a browser that asks something, such as how to print, holds it up.
const SILENCE: u32 = 10 * 60;
/// How many a page may be that nobody looks at: browsers let such pages do little, or nothing, for hours.
const HIDDEN_SILENCE: u32 = 12 * 60 * 60;
/// How long the first page may take to come.
const FIRST: u32 = 12 * 60 * 60;
/// How long a page may take to come back, as one that is loaded again does.
const AGAIN: u32 = 5;
/// How long a page may take from when it was fetched until it says that it is there.
const BEGINNING: u32 = 60;
/// The most pages that are known: nobody has more.
const PAGES: usize = 64;
/// The longest name of a page.
const LONGEST: usize = 64;

/// The pages that are there.
#[derive(Debug, Default)]
pub(super) struct Presence {
    pages: HashMap<String, Here>,
    /// Those that were left: what they said before may be heard after.
    left: VecDeque<String>,
    has_come: bool,
    /// How many seconds there has been no page.
    empty: u32,
    /// How many seconds a page that was fetched may still take.
    expected: u32,
}

#[derive(Debug)]
struct Here {
    silent: u32,
    is_hidden: bool,
}

impl Presence {
    /// The page was fetched.
    pub(super) fn fetched(&mut self) {
        self.expected = BEGINNING;
    }

    /// A page says that it is there, and whether anybody sees it.
    pub(super) fn beat(&mut self, page: &str, is_hidden: bool) {
        let is_known = self.pages.contains_key(page);
        let is_left = self.left.iter().any(|left| left == page);
        if is_left || page.len() > LONGEST || !is_known && self.pages.len() >= PAGES {
            return;
        }
        if !is_known {
            self.expected = 0;
        }
        self.has_come = true;
        self.pages.insert(page.to_owned(), Here { silent: 0, is_hidden });
    }

    /// A page is being left.
    pub(super) fn bye(&mut self, page: &str) {
        self.pages.remove(page);
        self.left.push_back(page.chars().take(LONGEST).collect());
        if self.left.len() > PAGES {
            self.left.pop_front();
        }
    }

    /// Lets a second go by; true when no page is left and none is coming.
    pub(super) fn tick(&mut self) -> bool {
        self.expected = self.expected.saturating_sub(1);
        self.pages.retain(|_, here| {
            here.silent += 1;
            here.silent <= if here.is_hidden { HIDDEN_SILENCE } else { SILENCE }
        });
        self.empty = if self.pages.is_empty() && self.expected == 0 { self.empty + 1 } else { 0 };
        self.empty > if self.has_come { AGAIN } else { FIRST }
    }
}

#[cfg(test)]
mod tests {
    use super::Presence;

    /// How many seconds go by until it ends.
    fn left(presence: &mut Presence) -> u32 {
        (1..100_000).find(|_| presence.tick()).expect("an end")
    }

    #[test]
    fn it_ends_a_moment_after_the_last_page_left() {
        let mut presence = Presence::default();
        presence.fetched();
        presence.beat("a", false);
        presence.beat("b", false);
        presence.bye("a");
        assert!((0..60).all(|_| !presence.tick()), "another is there");
        presence.beat("b", false);
        presence.bye("b");
        // What it said before is heard after.
        presence.beat("b", true);
        assert_eq!(left(&mut presence), 6);
    }

    #[test]
    fn a_page_that_is_loaded_again_is_waited_for() {
        let mut presence = Presence::default();
        presence.beat("a", false);
        // A browser fetches the page anew before it leaves the one that is there.
        presence.fetched();
        presence.bye("a");
        assert!((0..30).all(|_| !presence.tick()));
        presence.beat("b", false);
        presence.bye("b");
        assert_eq!(left(&mut presence), 6);
    }

    #[test]
    fn a_page_that_is_silent_is_waited_for_longer_when_nobody_sees_it() {
        let mut presence = Presence::default();
        presence.beat("a", false);
        assert_eq!(left(&mut presence), 606);
        let mut presence = Presence::default();
        presence.beat("a", true);
        assert!(left(&mut presence) > 12 * 60 * 60);
        assert!(left(&mut Presence::default()) > 12 * 60 * 60, "nobody has come yet");
    }
}
