//! What the page saves: all or nothing, nothing over what somebody else wrote, and nothing outside the pathway.

use std::fs;

use serde_json::{Value, json};

use super::server::Server;

fn file(path: &str, before: Option<&str>, after: Option<&str>) -> Value {
    json!({ "path": path, "before": before, "after": after })
}

#[test]
fn a_save_writes_what_was_sent_and_nothing_else() {
    let server = Server::begin();
    let settings = server.read("pdcn.toml");
    let changed = format!("{settings}# é\r\n");
    let others = |server: &Server| {
        server
            .all()
            .into_iter()
            .filter(|(path, _)| !path.ends_with("pdcn.toml") && !path.ends_with("b.toml"))
            .collect::<Vec<_>>()
    };
    let before = others(&server);
    let files = [file("pdcn.toml", Some(&settings), Some(&changed)), file("plans/new/b.toml", None, Some("b = 1\n"))];
    let reply = server.post("save", &json!({ "files": files }));
    assert_eq!((reply.status, reply.json()), (200, json!({ "written": 2 })), "{}", reply.body);
    assert_eq!((server.read("pdcn.toml"), server.read("plans/new/b.toml")), (changed, "b = 1\n".to_owned()));
    assert!(others(&server) == before);
    // What is there already is saved.
    assert_eq!(server.post("save", &json!({ "files": files })).json(), json!({ "written": 0 }));
    let reply = server.post("save", &json!({ "files": [file("plans/new/b.toml", Some("b = 1\n"), None)] }));
    assert_eq!(reply.json(), json!({ "written": 1 }));
    assert!(!server.path("plans/new/b.toml").exists());
}

#[test]
fn nothing_is_written_over_what_somebody_else_wrote() {
    let server = Server::begin();
    let settings = server.read("pdcn.toml");
    fs::write(server.path("pdcn.toml"), "# somebody else\n").expect("a file");
    fs::write(server.path("plans.toml"), "# new\n").expect("a file");
    let before = server.all();
    let wanted = [
        file("other.toml", None, Some("a = 1\n")),
        file("pdcn.toml", Some(&settings), Some("a = 1\n")),
        file("plans.toml", None, Some("a = 1\n")),
        file("gone.toml", Some("a = 1\n"), Some("a = 2\n")),
    ];
    let reply = server.post("save", &json!({ "files": wanted }));
    let changed = json!({ "changed": [
        { "path": "pdcn.toml", "there": "# somebody else\n" },
        { "path": "plans.toml", "there": "# new\n" },
        { "path": "gone.toml", "there": null },
    ] });
    assert_eq!((reply.status, reply.json()), (409, changed));
    assert!(server.all() == before, "nothing was written");
}

#[test]
fn nothing_is_written_outside() {
    let server = Server::begin();
    let before = server.all();
    let above = server.path("..").join("page.html");
    let page = fs::read(&above).expect("the page");
    let full = server.path("a.toml");
    for path in [
        "../a.toml",
        "a/../../a.toml",
        "..\\a.toml",
        full.to_str().expect("UTF-8"),
        "../page.html",
        ".hidden/a.toml",
        "a.sh",
        "",
    ] {
        let wanted = [file("good.toml", None, Some("a = 1\n")), file(path, None, Some("a = 1\n"))];
        let reply = server.post("save", &json!({ "files": wanted }));
        assert_eq!(reply.status, 422, "{path}");
        let message = reply.json()["message"].as_str().expect("a message").to_owned();
        assert!(message.contains("n’est pas un fichier de ce parcours"), "{message}");
    }
    let english =
        server.ask("POST /save", &[("Accept-Language", "en")], &json!({ "files": [file("", None, None)] }).to_string());
    assert!(english.body.contains("is not a file of this pathway"), "{}", english.body);
    // A file that is asked for twice could be both.
    let twice = [file("a.toml", None, Some("a = 1\n")), file("a.toml", None, Some("a = 2\n"))];
    assert_eq!(server.post("save", &json!({ "files": twice })).status, 422);
    assert!(server.all() == before && fs::read(above).expect("the page") == page);
}

#[test]
#[cfg(unix)]
fn no_link_is_followed_out_of_the_pathway() {
    let server = Server::begin();
    let other = tempfile::tempdir().expect("a folder");
    fs::write(other.path().join("a.toml"), "a = 1\n").expect("a file");
    std::os::unix::fs::symlink(other.path(), server.path("out")).expect("a link");
    std::os::unix::fs::symlink(other.path().join("a.toml"), server.path("link.toml")).expect("a link");
    for path in ["out/a.toml", "link.toml"] {
        let reply = server.post("save", &json!({ "files": [file(path, Some("a = 1\n"), Some("a = 2\n"))] }));
        assert_eq!(reply.status, 422, "{path}");
    }
    assert_eq!(fs::read_to_string(other.path().join("a.toml")).expect("a file"), "a = 1\n");
    let files = server.post("files", &json!({})).json();
    assert!(!files["files"].to_string().contains("a = 1"), "nor is what is behind it told");
    assert_eq!(files["unread"], json!(["link.toml", "out"]));
}
