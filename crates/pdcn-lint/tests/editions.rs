//! Two editions: each slip in the newer one is one finding, whichever rule tells it.

#![expect(clippy::expect_used, reason = "a test that cannot go on says why")]

mod support;

use pdcn_lint::{Category, Options, lint};
use pdcn_model::Level;
use pdcn_source::{Folder, load};

use self::support::{FRAME, two_editions, with};

/// The findings of the rules on structure, from warnings up, when the file at a path has another text: rule and subject.
fn findings_with(files: &[(String, String)], path: &str, text: &str) -> Vec<(&'static str, String)> {
    let texts = files.iter().map(|(own, kept)| (own.clone(), if own == path { text.to_owned() } else { kept.clone() }));
    let loaded = load(Folder::from_texts(texts));
    let report = lint(&loaded, &Options::default());
    let counts = |category| {
        matches!(category, Category::Schema | Category::Progression | Category::Graph | Category::Edition)
            || category == Category::Reference
    };
    let found = report.findings.iter().filter(|finding| finding.level >= Level::Warning);
    let found = found.filter(|finding| counts(finding.rule.category));
    found.map(|finding| (finding.rule.id, finding.subject.clone().unwrap_or_default())).collect()
}

#[test]
fn no_line_or_sign_that_is_lost_or_doubled_gives_more_than_one_finding() {
    let files = two_editions();
    let clean = findings_with(&files, "", "");
    assert_eq!(clean, []);
    let mut wrong = Vec::new();
    let mut n_tried = 0;
    for (path, text) in files.iter().filter(|(path, _)| path.starts_with("editions/2026-2027/")) {
        let lines: Vec<&str> = text.split('\n').collect();
        let mut tries = Vec::new();
        for (at, line) in lines.iter().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let with = |middle: &[&str]| [&lines[..at], middle, &lines[at + 1..]].concat().join("\n");
            tries.push((format!("without line {}: {line}", at + 1), with(&[])));
            tries.push((format!("line {} twice: {line}", at + 1), with(&[line, line])));
        }
        for (at, character) in text.match_indices(['"', '[', ']', '=', ',', '-', '0', '1']) {
            let line = text[..at].matches('\n').count() + 1;
            tries.push((format!("without {character} of line {line}"), text[..at].to_owned() + &text[at + 1..]));
        }
        for (what, changed) in tries {
            let found = findings_with(&files, path, &changed);
            n_tried += 1;
            // A grade or a strand that others rest on takes them with it: one finding for each that rests on it.
            let takes_others = path == FRAME && found.iter().all(|(rule, _)| *rule == found[0].0);
            if found.len() > 1 && !takes_others {
                wrong.push(format!("{path}, {what}: {found:?}"));
            }
        }
    }
    assert!(n_tried > 400, "{n_tried}");
    assert!(wrong.is_empty(), "{} of {n_tried}:\n{}", wrong.len(), wrong.join("\n"));
}

const IA: &str = "editions/2026-2027/primary/ia.toml";
const VIE: &str = "editions/2026-2027/primary/vie.toml";
const OLD_FRAME: &str = "editions/2025-2026/edition.toml";

/// The findings of the two editions with some words replaced, with the number of their labels.
fn found(changes: &[(&str, &str, &str)]) -> Vec<(&'static str, String, usize)> {
    let loaded = load(Folder::from_texts(with(changes)));
    let options = Options { only: ["graph", "edition"].map(str::to_owned).into(), ..Options::default() };
    let report = lint(&loaded, &options);
    let found = report.findings.iter().filter(|finding| finding.level >= Level::Warning);
    found.map(|one| (one.rule.id, one.subject.clone().unwrap_or_default(), one.labels.len())).collect()
}

const RETIRED_VIE: &str = "\n[[retired]]\nid = \"VIE-001\"\nreason = \"Scindé.\"\n";
const OUTCOME_VIE: &str = "\nid = \"VIE-001\"\n";

#[test]
fn what_vanishes_is_told_once_with_all_that_leans_on_it() {
    let of = |rule, id: &str, labels| vec![(rule, id.to_owned(), labels)];
    let said_anew = "Choisir un mot de passe robuste.";
    let statement = "Nommer des renseignements personnels.";
    // Gone: the place to compare with, where it was, and the one that leans on it.
    let gone = [(VIE, OUTCOME_VIE, "\nid = \"VIE-002\"\n"), (VIE, statement, said_anew)];
    assert_eq!(found(&gone), of("id-vanished", "VIE-001", 3));
    // Under another id, with what leans on it.
    let renamed = [(VIE, OUTCOME_VIE, "\nid = \"VIE-002\"\n"), (IA, "\"VIE-001\"", "\"VIE-002\"")];
    assert_eq!(found(&renamed), of("id-vanished", "VIE-001", 2));
    // Retired, and something still leans on it.
    let retired = [gone[0], gone[1], (FRAME, "\n[[stage]]", &format!("{RETIRED_VIE}\n[[stage]]"))];
    assert_eq!(found(&retired), of("retired-prerequisite", "IA-002", 2));
    // Retired and still there.
    assert_eq!(found(&retired[2..]), of("retired-id-back", "VIE-001", 2));
    // Retired the year before and back.
    let back = [(OLD_FRAME, "\n[[stage]]", &*format!("{RETIRED_VIE}\n[[stage]]"))];
    assert_eq!(found(&back), of("retired-id-back", "VIE-001", 2));
    // Another thing under the same id, it seems; where all around it is as it was, that is information only.
    assert_eq!(found(&gone[1..]), []);
    let moved = (VIE, "master = \"P2\"", "master = \"P3\"");
    assert_eq!(found(&[gone[1], moved]), of("id-reused", "VIE-001", 2));
    // What another says, copied over: `duplicate-statement` says so.
    let other = "Nommer deux objets de la maison qui fonctionnent avec l’IA.";
    assert_eq!(found(&[(VIE, statement, other)]), []);
    // A correction and a translation change nothing.
    let corrected = [(VIE, statement, "Nommer des renseignement personels.")];
    assert_eq!(found(&corrected), []);
    let translated = (
        IA,
        "Nommer deux objets de la maison qui fonctionnent avec l’IA.",
        "Name two things at home that work with AI.",
    );
    assert_eq!(found(&[translated]), [], "its translation said so last year");
}

#[test]
fn two_statements_that_changed_places_are_told_to_go_back() {
    let (one, other) = (
        "Nommer deux objets de la maison qui fonctionnent avec l’IA.",
        "Repérer une erreur dans une réponse produite par une IA.",
    );
    let swapped = [
        (IA, one, "…"),
        (IA, other, one),
        (IA, "…", other),
        (IA, "[outcome.translation.en]\nstatement = \"Name two things at home that work with AI.\"\n", ""),
    ];
    // The version of the pupil stayed where it was.
    let expected = [("id-reused", "IA-001", 2), ("stale-translation", "IA-001", 2)]
        .map(|(rule, id, n_labels)| (rule, id.to_owned(), n_labels));
    assert_eq!(found(&swapped), expected);
}

#[test]
fn a_wrong_previous_edition_is_one_finding_and_nothing_is_compared() {
    let of = |labels| vec![("edition-not-bumped", "2026-2027".to_owned(), labels)];
    let gone = (VIE, OUTCOME_VIE, "\nid = \"VIE-002\"\n");
    let leans = (IA, "\"VIE-001\"", "\"VIE-002\"");
    let previous = "previous = \"2025-2026\"";
    assert_eq!(found(&[(FRAME, previous, "previous = \"2026-2027\""), gone, leans]), of(1));
    assert_eq!(found(&[(FRAME, &format!("{previous}\n"), ""), gone, leans]), of(1));
    // A circle: the older one names the newer one, which is only told when that one is linted.
    let circle = [(OLD_FRAME, "\nlicense", "\nprevious = \"2026-2027\"\nlicense")];
    assert_eq!(found(&circle), []);
    let loaded = load(Folder::from_texts(with(&circle)));
    let all = Options {
        editions: pdcn_lint::EditionChoice::All,
        only: ["graph", "edition"].map(str::to_owned).into(),
        ..Options::default()
    };
    let report = lint(&loaded, &all);
    let told: Vec<&str> =
        report.findings.iter().map(|one| one.rule.id).filter(|id| *id != "isolated-outcome").collect();
    assert_eq!(told, ["edition-not-bumped"]);
}

#[test]
fn a_sealed_edition_is_told_when_it_changes_and_not_when_it_is_laid_out_anew() {
    let sealed = |seal: &str| format!("status = \"published\"\nseal = \"{seal}\"");
    let superseded = "status = \"superseded\"";
    let loaded = load(Folder::from_texts(with(&[])));
    let seal = loaded.pathway.edition("2025-2026").expect("the edition").content_seal();
    let old_vie = "editions/2025-2026/primary/vie.toml";
    assert_eq!(found(&[(OLD_FRAME, superseded, &sealed(&seal))]), []);
    let laid_out = [
        (OLD_FRAME, superseded, &*sealed(&seal)),
        (old_vie, "\nlearn = \"P1\"\nmaster = \"P2\"", "\n# anew\nmaster = \"P2\"\nlearn = \"P1\""),
    ];
    assert_eq!(found(&laid_out), []);
    let changed = [laid_out[0], (old_vie, "master = \"P2\"", "master = \"P1\"")];
    assert_eq!(found(&changed), [("published-edition-changed", "2025-2026".to_owned(), 2)]);
    // What could not be read is told alone.
    let broken = [laid_out[0], (old_vie, "master = \"P2\"", "master = \"P2")];
    assert_eq!(found(&broken), []);
}

/// The editions that are linted when none is asked for.
fn linted(changes: &[(&str, &str, &str)]) -> Vec<String> {
    let loaded = load(Folder::from_texts(with(changes)));
    lint(&loaded, &Options::default()).checked.editions
}

#[test]
fn an_edition_that_follows_the_current_one_is_linted_whatever_its_status() {
    let current = ("pdcn.toml", "current = \"2026-2027\"", "current = \"2025-2026\"");
    let draft = "status = \"draft\"";
    for status in ["draft", "published", "superseded"] {
        let status = (FRAME, draft, &*format!("status = \"{status}\""));
        assert_eq!(linted(&[current, status]), ["2025-2026", "2026-2027"], "{status:?}");
        assert_eq!(linted(&[status]), ["2026-2027"], "what is before is as it was");
    }
    // With the files of a pathway that Windows wrote, an id that says no year, and an error elsewhere.
    let published = [
        current,
        (FRAME, draft, "status = \"published\""),
        (FRAME, "id = \"2026-2027\"", "id = \"suite\""),
        (VIE, "\n", "\r\n"),
        (IA, "master = ", "mastre = "),
    ];
    assert_eq!(linted(&published), ["2025-2026", "suite"]);
    let unlinked = [published[0], published[1], published[2], (FRAME, "previous = \"2025-2026\"\n", "")];
    assert_eq!(linted(&unlinked), ["2025-2026"], "nothing says that it follows");
}
