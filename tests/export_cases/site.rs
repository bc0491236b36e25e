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
    values(page, "href")
}

/// The values of an attribute, with or without quotes.
fn values<'p>(page: &'p str, name: &str) -> Vec<&'p str> {
    let value = |rest: &'p str| match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => rest.split([' ', '>']).next(),
    };
    page.split(&format!(" {name}=")).skip(1).filter_map(value).collect()
}

/// How many programs a page has: data for those who read it is none.
fn programs(page: &str) -> usize {
    page.matches("<script").count() - page.matches("<script type=application/ld+json>").count()
}

/// What a page is to programs that read it.
fn linked(page: &str) -> serde_json::Value {
    let (_, rest) = page.split_once("<script type=application/ld+json>").expect("data");
    let (json, _) = rest.split_once("</script>").expect("the end of the data");
    serde_json::from_str(json).expect("JSON")
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
        let ids: BTreeMap<&str, BTreeSet<&str>> =
            pages.iter().map(|(name, page)| (name.as_str(), values(page, "id").into_iter().collect())).collect();
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
                if let Some((known, ids)) = ids.get_key_value(to) {
                    let is_there = anchor.is_empty() || ids.contains(anchor);
                    assert!(is_there || to == "find.html", "{name} leads to {link}");
                    if reached.insert(known) {
                        next.push(known);
                    }
                }
            }
        }
        let lost: Vec<&String> = pages.keys().filter(|name| !reached.contains(name.as_str())).collect();
        assert!(lost.is_empty(), "nothing leads to {lost:?}");
        for (name, page) in &pages {
            assert!(name == "index.html" || links(page).contains(&"index.html"), "{name} leads home");
            assert_eq!(programs(page), usize::from(name == "find.html"), "{name}");
        }
    }
}

/// What a folder of a site may weigh: it is sent, put into Teams, and carried on a key.
const MOST_BYTES: u64 = 5_000_000;

#[test]
fn the_site_of_the_shipped_edition_is_small_enough_to_be_sent() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_pathway(&folder.path().join("pathway"));
    assert_eq!(site(folder.path(), &["--lang", "fr"]).code, Some(0));
    let size = |entry: std::io::Result<fs::DirEntry>| entry.and_then(|entry| entry.metadata()).expect("a file").len();
    let bytes: u64 = fs::read_dir(folder.path().join("site")).expect("the site").map(size).sum();
    assert!(bytes <= MOST_BYTES, "{bytes} bytes");
}

#[test]
fn a_chart_leads_to_the_table_that_says_the_same() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_pathway(&folder.path().join("pathway"));
    assert_eq!(site(folder.path(), &["--lang", "fr"]).code, Some(0));
    let pages = pages(&folder.path().join("site"));
    for stage in ["primary", "secondary"] {
        let (chart, table) = (&pages[&format!("chart-{stage}.html")], &pages[&format!("table-{stage}.html")]);
        assert!(chart.contains(&format!("en tableau\u{a0}: <a href=table-{stage}.html>")), "{stage}");
        assert!(!chart.contains("<table>"), "{stage}: it is not said twice");
        // Each outcome of the chart is in the table.
        let drawn = chart.split("<text ").filter_map(|text| text.split_once('>')?.1.split('<').next());
        let ids: Vec<&str> = drawn.filter(|words| table.contains(&format!("<a href=outcome-{words}.html>"))).collect();
        let outcomes = chart.matches("<text x=16 y=").count();
        assert!(ids.len() > 100 && outcomes >= ids.len(), "{stage}: {} of {outcomes}", ids.len());
    }
}

#[test]
fn what_must_be_known_before_use_is_said_at_home_and_each_page_leads_there() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_real_years(folder.path());
    let path = folder.path().join("editions/2026-2027/edition.toml");
    let text = fs::read_to_string(&path).expect("the edition");
    let without: String =
        text.lines().filter(|line| !line.starts_with("note =")).flat_map(|line| [line, "\n"]).collect();
    fs::write(&path, format!("note = \"À relire <ici>.\"\n{without}")).expect("the edition");
    let run = site(folder.path(), &["--lang", "fr"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let told = pages(&folder.path().join("site"));
    assert!(told["index.html"].contains("id=note>") && told["index.html"].contains("À relire &lt;ici&gt;."));
    for (name, page) in told.iter().filter(|(name, _)| name.starts_with("outcome-") || name.starts_with("term-")) {
        assert!(links(page).contains(&"index.html#note") && !page.contains("À relire"), "{name}");
    }
    // What is handed out alone says it itself.
    assert!(told["table-primary.html"].contains("À relire"));
    // Without a note no page leads to one.
    fs::write(&path, without).expect("the edition");
    assert_eq!(site(folder.path(), &["--lang", "fr"]).code, Some(0));
    assert!(pages(&folder.path().join("site")).values().all(|page| !page.contains("index.html#note")));
}

/// The choices of a list of the page to search in, in order.
fn choices<'p>(finder: &'p str, name: &str) -> Vec<&'p str> {
    let (_, list) = finder.split_once(&format!(" name={name} ")).expect("a list");
    let (list, _) = list.split_once("</select>").expect("its end");
    list.split("<option ").skip(2).filter_map(|option| Some(option.split_once('>')?.1)).collect()
}

#[test]
fn outcomes_are_chosen_by_the_subjects_of_programmes() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_real_years(folder.path());
    let programme = |id: &str, codes: &str| {
        let rest = "publisher = \"Essai\"\nstatus = \"final\"\nkind = \"programme\"\nlicense = \"CC0-1.0\"\n\
                    url = \"https://example.org/\"\nchecked = 2026-11-23\nshows = \"titles\"\n";
        let text = format!("id = \"{id}\"\ntitle = \"Programme {id}\"\n{rest}{codes}");
        fs::write(folder.path().join(format!("frameworks/{id}.toml")), text).expect("a framework");
    };
    let code = |id: &str, title: &str| format!("\n[[code]]\nid = \"{id}\"\n{title}");
    programme("un", &[code("A", "title = \"Arts\"\n"), code("Bois", "")].concat());
    programme("deux", &[code("A", "title = \"Arts\"\n"), code("C", "title = \"Corps <b>\"\n")].concat());
    programme("trois", &[code("D", "title = \"Danse\"\n"), code("E", "title = \"Eau\"\n")].concat());
    let path = folder.path().join("editions/2026-2027/primary/ia.toml");
    let text = fs::read_to_string(&path).expect("the outcomes");
    let mut codes = ["\"un:A\", \"un:Bois\"", "\"deux:A\", \"deux:C\"", "\"trois:D\", \"trois:E\""].into_iter();
    let aligned = |line: &str| match line.strip_prefix("aligns = [").and_then(|_| codes.next()) {
        Some(codes) => format!("aligns = [{codes}]\n"),
        None => format!("{line}\n"),
    };
    fs::write(&path, text.lines().map(aligned).collect::<String>()).expect("the outcomes");
    let run = site(folder.path(), &["--lang", "fr"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let finder = &pages(&folder.path().join("site"))["find.html"];
    let all = choices(finder, "programme");
    // What is not called otherwise is called as it is written; two programmes that share a name are chosen by it, not as a whole.
    for name in ["Arts", "Bois", "Corps &lt;b&gt;", "Programme trois", "Danse", "Eau"] {
        assert_eq!(all.iter().filter(|one| **one == name).count(), 1, "{name}: {all:?}");
    }
    assert!(!all.contains(&"Programme un") && !all.contains(&"Programme deux"), "{all:?}");
    assert!(finder.contains("<td><div>Arts</div><div>Bois</div>") && finder.contains("value=Danse¦Eau>"), "{finder}");
}

#[test]
fn words_that_are_in_the_language_of_the_data_alone_say_so() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_pathway(&folder.path().join("pathway"));
    let run = site(folder.path(), &["--lang", "fr", "--bilingual"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let pages = pages(&folder.path().join("site"));
    for (name, is_marked) in [("outcome-IA-007", true), ("find", true)] {
        assert_eq!(pages[&format!("{name}.en.html")].contains("<span lang=fr>titulaire"), is_marked, "{name}");
        assert!(!pages[&format!("{name}.html")].contains("<span lang="), "{name}");
    }
    assert!(pages["find.en.html"].contains("lang=fr>titulaire"), "what may be chosen, too");
}

#[test]
fn who_searches_finds_where_before_all_grades() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_real_years(folder.path());
    assert_eq!(site(folder.path(), &["--lang", "fr"]).code, Some(0));
    let pages = pages(&folder.path().join("site"));
    let home = links(&pages["index.html"]);
    let at = |link: &str| home.iter().position(|one| *one == link).expect("a link");
    assert!(at("find.html") < at("home-M4.html"));
    let finder = &pages["find.html"];
    assert!(finder.contains("Chercher <small class=key-of>(touche /)</small>"), "where there are keys");
}

#[test]
fn only_what_has_an_address_and_a_day_tells_programs_of_changes() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_real_years(folder.path());
    let make = |to: &str, arguments: &[&str]| {
        let run = pdcn(folder.path(), &[&["site", to], arguments].concat());
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        folder.path().join(to)
    };
    let day = ["--date", "2026-11-24"];
    let (here, other) = (["--address", "https://un.example"], ["--address", "https://deux.example"]);
    let undated = [&here[..], &["--date", "none"]].concat();
    for (to, arguments) in [("nowhere", &day[..]), ("undated", &undated)] {
        let root = make(to, arguments);
        let home = fs::read_to_string(root.join("index.html")).expect("the home page");
        assert!(!root.join("feed.xml").exists() && !home.contains("application/atom+xml"), "{to}");
        assert_eq!(home.contains("application/ld+json"), to == "undated", "{to}");
    }
    // Two centres that publish the same pathway have two feeds.
    for (to, address) in [("one", here), ("two", other)] {
        let root = make(to, &[address, day].concat());
        let home = fs::read_to_string(root.join("index.html")).expect("the home page");
        assert!(home.contains("<link rel=alternate type=application/atom+xml href=feed.xml>"), "{home}");
        let feed = fs::read_to_string(root.join("feed.xml")).expect("the feed");
        assert!(feed.contains(&format!("<id>{}/index.html</id>", address[1])), "{feed}");
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
    let kinds = finder.matches("<td>Apprentissage\n").count();
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
        assert_eq!(programs(page), usize::from(name == "find.html"), "{name}");
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
    for (name, page) in &pages {
        assert!(page.matches("Ce document est incomplet").count() <= 1, "{name} says it once");
    }
    // In both languages it is told once, in the one that was asked for.
    let run = site(folder.path(), &["--lang", "fr", "--bilingual"]);
    assert_eq!((run.code, run.stderr.matches("ia.toml").count()), (Some(1), 1), "{}", run.stderr);
    fs::write(folder.path().join("site/find.html"), "à moi").expect("a file");
    let run = site(folder.path(), &[]);
    assert!(run.code == Some(2) && run.stderr.contains("find.html"), "{}", run.stderr);
    assert_eq!(fs::read_to_string(folder.path().join("site/find.html")).expect("a file"), "à moi");
    let run = pdcn(folder.path(), &["site", "nulle/part"]);
    assert_eq!(run.code, Some(2), "{}", run.stderr);
}

#[test]
fn one_file_holds_every_page_and_each_link_in_it_leads_to_one() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_pathway(&folder.path().join("pathway"));
    let run = pdcn(folder.path(), &["site", "-o", "parcours.html", "--date", "2026-11-24"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{}", run.stderr);
    let page = fs::read_to_string(folder.path().join("parcours.html")).expect("the page");
    // The search, and what shows one page at a time.
    assert_eq!(programs(&page), 2);
    let all = values(&page, "id");
    let ids: BTreeSet<&str> = all.iter().copied().collect();
    assert_eq!(ids.len(), all.len(), "no id stands twice");
    for link in links(&page) {
        let is_away = link.starts_with("https:") || link.starts_with("http:") || link.starts_with("mailto:");
        assert!(is_away || link.strip_prefix('#').is_some_and(|id| ids.contains(id)), "{link}");
    }
    for name in ["index", "find", "home-P4", "outcome-IA-007", "term-hypertrucage"] {
        assert!(page.contains(&format!("<article id={name}>")), "{name}");
    }
    // As many pages as the folder has.
    assert_eq!(site(folder.path(), &[]).code, Some(0));
    assert_eq!(page.matches("<article ").count(), pages(&folder.path().join("site")).len());
    for arguments in [&["site"] as &[&str], &["site", "a", "-o", "b.html"], &["site", "-o", "b.html", "--bilingual"]] {
        assert_eq!(pdcn(folder.path(), arguments).code, Some(2), "{arguments:?}");
    }
}

#[test]
fn each_page_leads_to_itself_in_the_other_language() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_pathway(&folder.path().join("pathway"));
    let run = site(folder.path(), &["--lang", "fr", "--bilingual", "--address", "https://exemple.ca"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{}", run.stderr);
    let pages = pages(&folder.path().join("site"));
    let (english, french): (Vec<_>, Vec<_>) = pages.iter().partition(|(name, _)| name.ends_with(".en.html"));
    assert_eq!(english.len(), french.len());
    for (name, page) in french {
        let twin = name.replace(".html", ".en.html");
        assert!(page.contains(&format!("<a href={twin} lang=en-CA hreflang=en-CA>English</a>")), "{name}");
        assert!(links(&pages[&twin]).contains(&name.as_str()), "{twin} leads back");
    }
    let feed = fs::read_to_string(folder.path().join("site/feed.en.xml")).expect("the feed");
    assert!(feed.contains("outcome-IA-007.en.html") && !feed.contains("outcome-IA-007.html"), "{feed}");
    for (name, page) in english {
        assert!(page.contains("<html lang=en-CA>"), "{name}");
        let stays = |link: &&str| {
            !link.contains(".html") || link.contains(".en.html") || **link == name.replace(".en.html", ".html")
        };
        let lost: Vec<&str> =
            links(page).into_iter().filter(|link| !link.contains("//")).filter(|one| !stays(one)).collect();
        assert!(lost.is_empty(), "{name} leads to {lost:?}, in French");
    }
    assert!(
        heading(&pages["outcome-IA-007.en.html"]).starts_with("Spot"),
        "{}",
        heading(&pages["outcome-IA-007.en.html"])
    );
}

#[test]
fn where_it_will_be_read_is_told_to_programs() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_pathway(&folder.path().join("pathway"));
    let run = site(folder.path(), &["--address", "https://exemple.ca/parcours"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let root = folder.path().join("site");
    let pages = pages(&root);
    let map = fs::read_to_string(root.join("sitemap.xml")).expect("the sitemap");
    assert_eq!(map.matches("<loc>https://exemple.ca/parcours/").count(), pages.len());
    let feed = fs::read_to_string(root.join("feed.xml")).expect("the feed");
    assert!(feed.contains("<updated>2026-11-24T00:00:00Z</updated>"), "{feed}");
    for edition in ["2025-2026", "2026-2027"] {
        assert!(feed.contains(&format!("Ce qui change en {edition}")), "{edition}");
    }
    assert!(feed.contains("https://exemple.ca/parcours/outcome-"), "{feed}");
    let page = &pages["outcome-IA-007.html"];
    assert!(page.contains("<link rel=canonical href=https://exemple.ca/parcours/outcome-IA-007.html>"), "{page}");
    let term = linked(page);
    assert_eq!((term["@type"].as_str(), term["termCode"].as_str()), (Some("DefinedTerm"), Some("IA-007")));
    assert_eq!(term["name"].as_str(), Some(heading(page)));
    assert_eq!(term["@id"].as_str(), Some("https://exemple.ca/parcours/outcome-IA-007.html"));
    // What the home page names as defined are the pages of outcomes and words.
    let set = linked(&pages["index.html"]);
    let defined = set["hasDefinedTerm"].as_array().expect("terms");
    let prefix = "https://exemple.ca/parcours/";
    assert!(defined.len() > 200);
    for term in defined {
        let name = term["@id"].as_str().and_then(|id| id.strip_prefix(prefix)).expect("an address");
        assert!(pages.contains_key(name), "{name}");
    }
    // Material teaches what names it.
    let material = pages.keys().find(|name| name.starts_with("resource-")).expect("material");
    assert_eq!(linked(&pages[material])["@type"].as_str(), Some("LearningResource"));
    for wrong in ["exemple.ca", "https://exemple.ca/?a=b", "javascript:alert(1)"] {
        let run = site(folder.path(), &["--address", wrong]);
        assert!(
            run.code == Some(2) && run.stderr.contains("--address") || run.stderr.contains(wrong),
            "{}",
            run.stderr
        );
    }
}

#[test]
fn a_count_leads_to_what_it_counts_and_a_grade_tells_what_changed_in_it() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_pathway(&folder.path().join("pathway"));
    assert_eq!(site(folder.path(), &[]).code, Some(0));
    let pages = pages(&folder.path().join("site"));
    let coverage = &pages["coverage.html"];
    let count =
        links(coverage).into_iter().find(|link| link.ends_with("primary-IA-EVAL")).expect("a count that leads on");
    let id = count.strip_prefix('#').expect("a place of the page");
    let (_, row) = coverage.split_once(&format!("<tr id={id}>")).expect("the row");
    let row = row.split('\n').next().expect("the end of the row");
    assert!(row.contains("IA-EVAL") && row.contains("outcome-IA-"), "{row}");
    // What is told of a grade is about outcomes that it works on, or that it worked on.
    let (_, changes) = pages["home-P4.html"].split_once("id=changes>").expect("changes");
    let changes = changes.split("<h2").next().expect("the end");
    let told = changes.matches("<a href=outcome-").count();
    assert!(told > 3, "{changes}");
    assert!(!changes.contains("reformulée"), "a class notices no other words of a reason: {changes}");
    // No page tells how a command is called.
    for (name, page) in &pages {
        assert!(!page.contains("pdcn export") && !page.contains("--depth"), "{name}");
    }
}

#[test]
fn what_is_said_for_a_class_leaves_out_what_only_the_keeper_asks() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_real_years(folder.path());
    assert_eq!(site(folder.path(), &[]).code, Some(0));
    let pages = pages(&folder.path().join("site"));
    for (name, page) in pages.iter().filter(|(name, _)| name.starts_with("outcome-")) {
        let (_, strip) = page.split_once("<tbody>").unwrap_or_default();
        let strip = strip.split("</table>").next().unwrap_or_default();
        assert!(
            !strip.contains("<td class=\"c n\"><") && !strip.contains("<td class=\"c n\">\n"),
            "{name}: only years in which it is worked on"
        );
    }
}
