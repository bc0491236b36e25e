//! What a page asks of the engine, on the shipped pathway and on broken ones.

#![expect(clippy::expect_used, clippy::panic, reason = "tests")]

use pdcn_web::Session;
use serde_json::{Value, json};

fn session() -> Session {
    let mut session = Session::new("2026-11-29", "fr");
    ask(&mut session, &json!({ "ask": "open" }));
    session
}

fn ask(session: &mut Session, question: &Value) -> Value {
    let answer = session.ask(&question.to_string()).unwrap_or_else(|refusal| panic!("{question}: {refusal}"));
    serde_json::from_str(&answer).expect("JSON")
}

/// The paths whose texts differ.
fn differing(one: &Value, other: &Value) -> Vec<String> {
    let maps = [one, other].map(|files| files.as_object().expect("files"));
    let paths = maps[0].keys().chain(maps[1].keys());
    let mut paths: Vec<String> = paths.filter(|path| maps[0].get(*path) != maps[1].get(*path)).cloned().collect();
    paths.dedup();
    paths
}

/// Makes sure that the files are as they were.
fn assert_as(session: &mut Session, files: &Value) {
    let now = ask(session, &json!({ "ask": "files" }));
    assert_eq!(differing(&now, files), Vec::<String>::new());
}

const EDITION: &str = "2026-2027";

fn decide(session: &mut Session, operation: &Value) -> Value {
    ask(session, &json!({ "ask": "decide", "edition": EDITION, "operations": [operation], "title": "Essai" }))
}

fn outcome(id: &str) -> Value {
    json!({ "is": "outcome", "id": id })
}

#[test]
fn the_shipped_pathway_is_shown_and_an_edit_changes_only_what_it_must() {
    let mut session = session();
    let state = ask(&mut session, &json!({ "ask": "state", "edition": EDITION }));
    assert_eq!(state["edition"]["id"], EDITION);
    assert_eq!(state["open"], true);
    let before = ask(&mut session, &json!({ "ask": "files" }));
    let row = state["rows"].as_array().expect("rows").iter().find(|row| row["id"] == "VIE-001").expect("VIE-001");
    assert_eq!(row["marks"].as_array().map(Vec::len), state["edition"]["grade"].as_array().map(Vec::len));

    let set = json!({ "do": "set", "subject": outcome("VIE-001"), "key": "pupil", "value": "Je l'essaie." });
    let decided = decide(&mut session, &set);
    assert_eq!((&decided["made"], &decided["refused"]), (&json!(true), &Value::Null), "{decided}");
    assert!(decided["changes"][0].as_str().is_some_and(|change| change.starts_with("VIE-001")), "{decided}");
    let after = ask(&mut session, &json!({ "ask": "files" }));
    let changed = differing(&before, &after);
    assert_eq!(changed, ["editions/2026-2027/primary/vie.toml"]);
    let text = |files: &Value| files[changed[0].as_str()].as_str().expect("a text").to_owned();
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let (old, new) = (lines(&text(&before)), lines(&text(&after)));
    let differing: Vec<&String> = new.iter().zip(&old).filter(|(new, old)| new != old).map(|(new, _)| new).collect();
    assert_eq!((old.len(), differing.len()), (new.len(), 1));
    assert_eq!(differing[0], "pupil = \"Je l’essaie.\"");

    let unsaved = ask(&mut session, &json!({ "ask": "unsaved" }));
    assert_eq!(unsaved["files"].as_array().map(Vec::len), Some(1));
    assert_eq!(ask(&mut session, &json!({ "ask": "state" }))["undo"], "Essai");
    ask(&mut session, &json!({ "ask": "undo" }));
    assert_as(&mut session, &before);
    assert_eq!(ask(&mut session, &json!({ "ask": "unsaved" }))["files"], json!([]));
    ask(&mut session, &json!({ "ask": "redo" }));
    assert_as(&mut session, &after);
}

#[test]
fn rows_are_in_the_language_of_the_reader_where_it_is_written() {
    let mut session = session();
    let row =
        |state: &Value| state["rows"].as_array().expect("rows").iter().find(|row| row["id"] == "VIE-001").cloned();
    let french = row(&ask(&mut session, &json!({ "ask": "state" }))).expect("VIE-001");
    let english = row(&ask(&mut session, &json!({ "ask": "language", "language": "en", "edition": EDITION })));
    let english = english.expect("VIE-001");
    assert_eq!((&french["language"], &english["language"]), (&json!("fr"), &json!("en")));
    assert_ne!(french["statement"], english["statement"]);
    assert_ne!(french["pupil"], english["pupil"]);
}

#[test]
fn what_is_asked_of_an_edition_that_is_not_there_is_no_answer_about_another() {
    let mut session = session();
    for question in [
        json!({ "ask": "outcome", "edition": "2031-2032", "id": "VIE-001" }),
        json!({ "ask": "changes", "from": "opened", "to": "2031-2032" }),
        json!({ "ask": "changes", "from": "2031-2032", "to": EDITION }),
    ] {
        assert!(session.ask(&question.to_string()).is_err(), "{question}");
    }
    assert!(session.write("table", "2031-2032", "[]", "html").is_err());
    assert!(session.workbook("2031-2032").is_err());
    // What was shown and was undone since gives way to what is worked on.
    assert_eq!(ask(&mut session, &json!({ "ask": "state", "edition": "2031-2032" }))["edition"]["id"], EDITION);
}

#[test]
fn a_file_of_another_system_keeps_its_lines_and_its_neighbours_their_faults() {
    let mut session = session();
    let files = ask(&mut session, &json!({ "ask": "files" }));
    let path = "editions/2026-2027/primary/vie.toml";
    let text = |files: &Value, path: &str| files[path].as_str().expect("a text").to_owned();
    for file in files.as_object().expect("files").keys() {
        let bytes = match file.as_str() {
            same if same == path => format!("\u{feff}{}", text(&files, path).replace('\n', "\r\n")),
            "tools.toml" => text(&files, file).replacen("[[tool]]", "[[tool]", 1),
            "plans/ecole-primaire-exemple-2026-2027.toml" => continue,
            other => text(&files, other),
        };
        session.put(&format!("E\u{301}cole/{file}"), bytes.into_bytes());
    }
    assert_eq!(ask(&mut session, &json!({ "ask": "open" }))["unread"].as_array().map(Vec::len), Some(1));
    let before = ask(&mut session, &json!({ "ask": "files" }));
    let set = json!({ "do": "set", "subject": outcome("VIE-001"), "key": "pupil", "value": "Je l'e\u{301}crit." });
    let decided = decide(&mut session, &set);
    assert_eq!(decided["made"], true, "{decided}");
    let after = ask(&mut session, &json!({ "ask": "files" }));
    assert_eq!(differing(&before, &after), [path]);
    let (old, new) = (text(&before, path), text(&after, path));
    let changed = new.split('\n').zip(old.split('\n')).filter(|(new, old)| new != old).map(|(new, _)| new);
    let changed: Vec<&str> = changed.collect();
    assert!(
        changed.len() == 1 && changed[0].starts_with("pupil = \"Je l’") && changed[0].ends_with("\"\r"),
        "{changed:?}"
    );
    ask(&mut session, &json!({ "ask": "undo" }));
    assert_as(&mut session, &before);
}

#[test]
fn what_is_refused_is_said_and_nothing_is_changed() {
    let mut session = session();
    let before = ask(&mut session, &json!({ "ask": "files" }));
    for operation in [
        json!({ "do": "retire", "id": "VIE-999", "reason": "x" }),
        json!({ "do": "set", "subject": outcome("VIE-001"), "key": "id", "value": "VIE-900" }),
        json!({ "do": "set", "subject": outcome("VIE-001"), "key": "statment", "value": "x" }),
    ] {
        let decided = decide(&mut session, &operation);
        assert_eq!(decided["made"], false, "{operation}");
        let message = decided["refused"]["message"].as_str().unwrap_or_default();
        assert!(!message.is_empty(), "{decided}");
    }
    assert_as(&mut session, &before);
    for question in
        ["", "{}", "{ \"ask\": \"nothing\" }", "[]", "{ \"ask\": \"outcome\", \"edition\": \"x\", \"id\": \"y\" }"]
    {
        assert!(session.ask(question).is_err(), "{question}");
    }
}

#[test]
fn findings_come_with_their_field_and_a_fix_by_a_click_goes_back() {
    let mut session = session();
    assert_eq!(ask(&mut session, &json!({ "ask": "findings" })), json!([]));
    let statement = "Comprendre la vie privée";
    let set = json!({ "do": "set", "subject": outcome("VIE-001"), "key": "statement", "value": statement });
    let decided = decide(&mut session, &set);
    let come = decided["come"].as_array().expect("findings");
    let vague = come.iter().find(|finding| finding["rule"] == "vague-verb").unwrap_or_else(|| panic!("{decided}"));
    assert_eq!((&vague["subject"], &vague["field"]), (&json!("VIE-001"), &json!("statement")));
    let findings = ask(&mut session, &json!({ "ask": "findings" }));
    assert!(findings.as_array().is_some_and(|all| all.iter().any(|one| one["fingerprint"] == vague["fingerprint"])));

    let accept =
        json!({ "ask": "accept", "fingerprint": vague["fingerprint"], "reason": "C'est l'énoncé du programme." });
    let accepted = ask(&mut session, &accept);
    assert_eq!(accepted["made"], true, "{accepted}");
    let findings = ask(&mut session, &json!({ "ask": "findings" }));
    assert!(findings.as_array().is_some_and(|all| all.iter().all(|one| one["rule"] != "vague-verb")), "{findings}");

    let files = ask(&mut session, &json!({ "ask": "files" }));
    let path = "editions/2026-2027/primary/vie.toml";
    let slipped = files[path].as_str().expect("a text").replacen("statement = ", "statment = ", 1);
    ask(&mut session, &json!({ "ask": "resume", "files": { path: slipped } }));
    let findings = ask(&mut session, &json!({ "ask": "findings" }));
    let unknown = findings.as_array().expect("findings").iter().find(|one| one["rule"] == "unknown-key");
    let fingerprint = &unknown.unwrap_or_else(|| panic!("{findings}"))["fingerprint"];
    let shown = ask(&mut session, &json!({ "ask": "fix", "fingerprint": fingerprint, "make": false }));
    assert_eq!(shown["decided"]["made"], false);
    assert!(shown["before"][0].as_str().is_some_and(|line| line.starts_with("statment = ")), "{shown}");
    assert!(shown["after"][0].as_str().is_some_and(|line| line.starts_with("statement = ")), "{shown}");
    let fixed = ask(&mut session, &json!({ "ask": "fix", "fingerprint": fingerprint, "make": true }));
    assert_eq!(fixed["decided"]["made"], true);
    assert!(ask(&mut session, &json!({ "ask": "files" }))[path] == files[path], "{path} is as it was");
}

#[test]
fn a_zip_and_a_workbook_go_out_and_come_back() {
    let mut session = session();
    let files = ask(&mut session, &json!({ "ask": "files" }));
    let zip = session.pack();
    session.unpack(&zip).expect("a zip");
    session.put("LISEZMOI.md", b"Notre parcours".to_vec());
    ask(&mut session, &json!({ "ask": "open" }));
    assert_as(&mut session, &files);
    assert_eq!(ask(&mut session, &json!({ "ask": "state" }))["shipped"], false);

    let with_guide = session.pack();
    session.unpack(&with_guide).expect("a zip");
    ask(&mut session, &json!({ "ask": "open" }));
    assert_eq!(session.pack(), with_guide);
    assert!(with_guide.len() > zip.len());

    let workbook = session.workbook(EDITION).expect("a workbook");
    session.give_workbook(workbook);
    let imported = ask(&mut session, &json!({ "ask": "import", "decisions": {}, "make": true }));
    assert_eq!(imported["problems"], json!([]));
    assert_eq!(imported["decided"]["files"], json!([]));
    assert_as(&mut session, &files);
    session.give_workbook(b"not a workbook".to_vec());
    assert!(session.ask(&json!({ "ask": "import", "decisions": {}, "make": false }).to_string()).is_err());
    assert!(session.unpack(b"not a zip").is_err());
    let hostile =
        ["../up.toml", "/root.toml", "a/../../up.toml", "C:\\disk.toml", "__MACOSX/x.toml", ".git/x.toml", "a/"];
    let hostile = hostile.map(|path| (path.to_owned(), b"x = 1\n".to_vec()));
    assert!(session.unpack(&pdcn_workbook::pack(&hostile)).is_err(), "nothing of a pathway is in it");
}

#[test]
fn a_cell_that_cannot_be_taken_hides_nothing_of_what_the_rest_would_change() {
    let mut session = session();
    let before = ask(&mut session, &json!({ "ask": "files" }));
    let sheet = "Id;Titre;Âge minimal demandé\r\ncopilot;Copilote;treize\r\nchatgpt;ChatGPT;13\r\n";
    session.give_workbook(pdcn_workbook::pack(&[("Outils d’IA.csv".to_owned(), sheet.as_bytes().to_vec())]));
    let question = json!({ "ask": "import", "decisions": { "Outils d’IA!B2": "theirs" }, "make": true });
    let imported = ask(&mut session, &question);
    let problems = imported["problems"].as_array().expect("problems");
    assert!(problems.len() == 1 && problems[0].to_string().contains("treize"), "{imported}");
    assert_eq!(imported["decided"]["files"][0]["path"], "tools.toml", "{imported}");
    assert_eq!(imported["decided"]["made"], false);
    assert_as(&mut session, &before);
}

#[test]
fn a_pathway_is_found_below_any_folder_and_a_damaged_one_opens_all_the_same() {
    let mut session = session();
    let files = ask(&mut session, &json!({ "ask": "files" }));
    for (path, text) in files.as_object().expect("files") {
        let text = text.as_str().expect("a text");
        let text =
            if path.ends_with("vie.toml") { text.replacen("\n[[outcome]]", "\n[[outcome", 1) } else { text.to_owned() };
        session.put(&format!("Mon dossier/{path}"), text.into_bytes());
    }
    session.put("Mon dossier/notes.docx", vec![0, 1, 2, 255]);
    let state = ask(&mut session, &json!({ "ask": "open" }));
    assert_eq!(state["shipped"], false);
    assert!(state["unread"].as_array().is_some_and(|unread| !unread.is_empty()), "{}", state["unread"]);
    assert!(state["rows"].as_array().is_some_and(|rows| rows.len() > 200));
    session.put("photo.png", vec![137, 80, 78, 71]);
    assert!(session.ask(r#"{ "ask": "open" }"#).is_err());
    // What was open before still is.
    assert!(ask(&mut session, &json!({ "ask": "state" }))["rows"].as_array().is_some_and(|rows| rows.len() > 200));
}

#[test]
fn every_view_answers_a_page_or_says_why_not() {
    let mut session = session();
    let views = ask(&mut session, &json!({ "ask": "views", "edition": EDITION }));
    for view in views.as_array().expect("views") {
        let name = view["name"].as_str().expect("a name");
        let asked: Vec<(String, String)> = view["asks"]
            .as_array()
            .expect("asks")
            .iter()
            .filter(|ask| matches!(ask["name"].as_str(), Some("grade" | "plan" | "outcome" | "topic")))
            .filter_map(|ask| Some((ask["name"].as_str()?.to_owned(), ask["choices"][0][0].as_str()?.to_owned())))
            .collect();
        let asked = serde_json::to_string(&asked).expect("JSON");
        for format in ["html", "csv", "markdown"] {
            match session.write(name, EDITION, &asked, format) {
                Ok(bytes) => assert!(!bytes.is_empty(), "{name} {format}"),
                Err(refusal) => assert!(!refusal.to_string().trim().is_empty(), "{name} {format}"),
            }
        }
    }
    let table = session.write("table", EDITION, "[[\"grade\",\"P4\"]]", "html").expect("a table");
    assert!(String::from_utf8_lossy(&table).contains("VIE-"));
    assert!(session.write("table", EDITION, "[]", "exe").is_err());
    let page = ask(&mut session, &json!({ "ask": "changes", "from": "2025-2026", "to": EDITION }));
    assert!(page.as_str().is_some_and(|page| page.starts_with("<!DOCTYPE html>")), "{page}");
}

#[test]
fn the_keys_of_a_record_have_titles_and_say_what_must_be_there() {
    let mut session = session();
    for of in
        ["outcome", "prerequisite", "competency", "strand", "resource", "term", "topic", "tool", "activity", "policy"]
    {
        let fields = ask(&mut session, &json!({ "ask": "fields", "of": of }));
        let fields = fields.as_array().expect("fields");
        assert!(fields.len() > 1, "{of}");
        for field in fields {
            let is_said = |part: &str| field[part].as_str().is_some_and(|words| !words.is_empty());
            assert!(is_said("key") && is_said("title") && is_said("description"), "{of}: {field}");
        }
    }
    let fields = ask(&mut session, &json!({ "ask": "fields", "of": "outcome" }));
    let field = |key: &str| fields.as_array().expect("fields").iter().find(|one| one["key"] == key).expect("a field");
    assert_eq!(field("competency")["required"], true);
    assert_eq!(field("pupil")["required"], false);
    assert_eq!(field("evidence.master")["form"], "list");
    assert_eq!(field("learn")["choices"].as_array().map(Vec::len), Some(13));
    assert_eq!(field("ai-use")["choices"][3], json!(["guided", "guidé"]));
}

#[test]
fn a_plan_is_begun_from_a_school_and_its_grades() {
    let mut session = session();
    let question =
        json!({ "ask": "new-plan", "edition": EDITION, "school": "École des Érables", "grades": ["P1", "P2"] });
    let decided = ask(&mut session, &question);
    assert_eq!(decided["made"], true, "{decided}");
    let path = "plans/ecole-des-erables-2026-2027.toml";
    let page = ask(&mut session, &json!({ "ask": "plan", "path": path }));
    assert_eq!(page["plan"]["school"]["name"], "École des Érables");
    assert!(page["left_out"].as_array().is_some_and(|left| left.len() > 20), "{page}");
    let text = ask(&mut session, &json!({ "ask": "files" }))[path].as_str().expect("a text").to_owned();
    assert!(text.starts_with("#:schema ../../schemas/plan.schema.json\n"), "{text}");
    assert!(session.ask(&question.to_string()).is_err());
    let activity = json!({ "is": "activity", "id": { "plan": path, "activity": "activite-1" } });
    let removed = decide(&mut session, &json!({ "do": "remove-record", "subject": activity }));
    assert_eq!(removed["made"], true, "{removed}");
    let tool = |session: &mut Session, id: &str| {
        decide(session, &json!({ "do": "remove-record", "subject": { "is": "tool", "id": id } }))
    };
    let state = ask(&mut session, &json!({ "ask": "state" }));
    let tools: Vec<&str> =
        state["tools"].as_array().expect("tools").iter().filter_map(|one| one["id"].as_str()).collect();
    let made: Vec<bool> = tools.iter().map(|id| tool(&mut session, id)["made"] == true).collect();
    // Those that the plans name stay.
    assert!(made.contains(&true) && made.contains(&false), "{tools:?} {made:?}");
}
