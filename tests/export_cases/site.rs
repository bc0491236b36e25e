//! `pdcn site`: every page is led to, every link leads somewhere, and what is only text stays text.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use pdcn_tests::command::{Run, copy_pathway, copy_real_years, pdcn};

fn site(folder: &Path, arguments: &[&str]) -> Run {
    pdcn(folder, &[&["site", "site", "--date", "2026-11-24"], arguments].concat())
}

/// The pages of a site, by their names.
fn pages(folder: &Path) -> BTreeMap<String, String> {
    let read = |entry: std::io::Result<fs::DirEntry>| {
        let entry = entry.expect("an entry");
        let name = entry.file_name().into_string().expect("UTF-8");
        let is_page = Path::new(&name).extension().is_some_and(|ending| ending == "html");
        is_page.then(|| (name, fs::read_to_string(entry.path()).expect("a page")))
    };
    fs::read_dir(folder).expect("the site").filter_map(read).collect()
}

/// Where a page leads: the addresses of its links and of its style sheet.
fn links(page: &str) -> Vec<&str> {
    page.split(" href=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

fn heading(page: &str) -> &str {
    page.split_once("<h1>").and_then(|(_, rest)| rest.split_once("</h1>")).expect("a heading").0
}

#[test]
fn every_link_leads_somewhere_and_every_page_is_led_to() {
    for language in ["fr", "en"] {
        let folder = tempfile::tempdir().expect("a folder");
        copy_pathway(&folder.path().join("pathway"));
        let run = site(folder.path(), &["--lang", language]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{}", run.stderr);
        let root = folder.path().join("site");
        let pages = pages(&root);
        let mut reached = BTreeSet::from(["index.html"]);
        let mut next = vec!["index.html"];
        while let Some(name) = next.pop() {
            for link in links(&pages[name]) {
                if link.starts_with("https:") || link.starts_with("http:") || link.starts_with("mailto:") {
                    continue;
                }
                let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
                let to = if path.is_empty() { name } else { path };
                assert!(root.join(to).is_file(), "{name} leads to {link}");
                if let Some((known, page)) = pages.get_key_value(to) {
                    let is_there = anchor.is_empty() || page.contains(&format!(" id=\"{anchor}\""));
                    assert!(is_there || to == "find.html", "{name} leads to {link}");
                    if reached.insert(known.as_str()) {
                        next.push(known.as_str());
                    }
                }
            }
        }
        let lost: Vec<&String> = pages.keys().filter(|name| !reached.contains(name.as_str())).collect();
        assert!(lost.is_empty(), "nothing leads to {lost:?}");
        for (name, page) in &pages {
            assert!(name == "index.html" || links(page).contains(&"index.html"), "{name} leads home");
            assert_eq!(page.contains("<script"), name == "find.html", "{name}");
        }
    }
}

#[test]
fn a_page_says_first_what_the_outcome_says() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_pathway(&folder.path().join("pathway"));
    assert_eq!(site(folder.path(), &[]).code, Some(0));
    let pages = pages(&folder.path().join("site"));
    let page = &pages["outcome-IA-007.html"];
    assert_eq!(heading(page), "Repérer une erreur dans une réponse produite par une IA.");
    // What it belongs to, what comes before it, what it is aligned to and what it needs are led to.
    for kind in ["competency-", "outcome-IA-024", "code-", "resource-", "strand-IA"] {
        assert!(links(page).iter().any(|link| link.starts_with(kind)), "{kind}");
    }
    // A word of letters alone is no link in a sentence, though the strand of the same name has a page.
    assert!(!heading(page).contains("href") && !page.contains("réponse d’<a"), "{page}");
    // The same number of outcomes to search in as there are, each with the years in which it is worked on.
    let finder = &pages["find.html"];
    let outcomes = pages.keys().filter(|name| name.starts_with("outcome-")).count();
    let kinds = finder.matches("<td>Apprentissage</td>").count();
    assert!(kinds > 200 && outcomes >= kinds, "{kinds} lines, {outcomes} pages with those of what was retired");
    for grade in ["M4", "P4", "S5"] {
        let page = &pages[&format!("home-{grade}.html")];
        for leaf in ["year", "checklist", "family"] {
            assert!(links(page).contains(&format!("{leaf}-{grade}.html").as_str()), "{grade}: {leaf}");
        }
        assert!(links(&pages["index.html"]).contains(&format!("home-{grade}.html").as_str()), "{grade}");
    }
}

#[test]
fn hostile_words_are_words_of_each_page_that_has_them() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_real_years(folder.path());
    let path = folder.path().join("editions/2026-2027/edition.toml");
    let text = fs::read_to_string(&path).expect("the edition");
    let term =
        "\n[[term]]\nid = \"piege\"\ntitle = \"</table><script>alert(1)</script>\"\ndefinition = \"a \\u202E b\"\n";
    let strand = "\n[[strand]]\nid = \"ZZZ\"\ntitle = '\" autofocus onfocus=\"alert(1)'\n";
    fs::write(&path, format!("{text}{term}{strand}")).expect("the edition");
    let run = site(folder.path(), &[]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let pages = pages(&folder.path().join("site"));
    for name in ["term-piege.html", "find.html"] {
        let page = &pages[name];
        assert!(page.contains("&lt;script&gt;alert(1)"), "{name}");
        assert_eq!(page.matches("<script").count(), usize::from(name == "find.html"), "{name}");
        assert!(page.contains("⟨U+202E⟩") && !page.contains('\u{202e}'), "{name}");
    }
    assert!(pages["find.html"].contains("value=\"&quot; autofocus onfocus=&quot;alert(1)\""), "a choice is a value");
}

#[test]
fn damage_is_told_on_the_pages_and_a_folder_of_somebody_else_is_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_real_years(folder.path());
    let outcomes = folder.path().join("editions/2026-2027/primary/ia.toml");
    let text = fs::read_to_string(&outcomes).expect("the outcomes");
    fs::write(&outcomes, text.replacen("statement = \"", "statement = ", 1)).expect("the outcomes");
    let run = site(folder.path(), &[]);
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    let pages = pages(&folder.path().join("site"));
    for name in ["index.html", "find.html", "home-P4.html"] {
        assert!(pages[name].contains("Ce document est incomplet"), "{name}");
    }
    fs::write(folder.path().join("site/find.html"), "à moi").expect("a file");
    let run = site(folder.path(), &[]);
    assert!(run.code == Some(2) && run.stderr.contains("find.html"), "{}", run.stderr);
    assert_eq!(fs::read_to_string(folder.path().join("site/find.html")).expect("a file"), "à moi");
    let run = pdcn(folder.path(), &["site", "nulle/part"]);
    assert_eq!(run.code, Some(2), "{}", run.stderr);
}
