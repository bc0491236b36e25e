//! Who is answered, and what: the page that was opened, on this machine, and nobody else.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::json;

use super::server::{PAGE, Server};

/// Headers by their names.
type Headers<'h> = &'h [(&'h str, &'h str)];

#[test]
fn the_page_is_answered_as_it_is_but_for_the_word_and_the_one_connection() {
    let server = Server::begin();
    let page =
        server.ask(&format!("GET /{}/", server.token), &[("Origin", ""), ("Content-Type", ""), ("Pdcn-Token", "")], "");
    assert_eq!(page.status, 200);
    let known = format!("<meta name=\"pdcn-served\" content=\"{}\">\n", server.token);
    assert_eq!(page.body.replacen(&known, "", 1).replacen("connect-src 'self'; ", "", 1), PAGE);
    assert!(page.body.contains(&known) && page.body.contains("connect-src 'self'"));
    for header in [
        "Cache-Control: no-store",
        "X-Content-Type-Options: nosniff",
        "Referrer-Policy: no-referrer",
        "Cross-Origin-Resource-Policy: same-origin",
        "Content-Security-Policy: frame-ancestors 'none'",
    ] {
        assert!(page.head.contains(header), "{header}: {}", page.head);
    }
    assert!(!page.head.contains("Access-Control"), "{}", page.head);
}

#[test]
fn files_are_those_of_the_pathway() {
    let server = Server::begin();
    let reply = server.post("files", &json!({}));
    assert_eq!((reply.status, reply.json()["name"].as_str()), (200, Some("pathway")));
    let files = reply.json()["files"].as_array().expect("files").clone();
    assert!(files.iter().any(|file| file[0] == "pdcn.toml"));
    for file in files {
        let path = file[0].as_str().expect("a path");
        assert_eq!(file[1].as_str(), Some(server.read(path).as_str()), "{path}");
    }
    let localhost = format!("localhost:{}", server.port);
    let origin = format!("http://{localhost}");
    assert_eq!(server.ask("POST /files", &[("Host", &localhost), ("Origin", &origin)], "{}").status, 200);
}

#[test]
fn nobody_else_is_answered() {
    let server = Server::begin();
    let (port, before) = (server.port, server.all());
    let own = format!("127.0.0.1:{port}");
    let save = json!({ "files": [{ "path": "new.toml", "before": null, "after": "" }] }).to_string();
    let other = format!("http://localhost:{port}");
    let near = format!("{}0", server.token);
    let none = "0".repeat(32);
    let cases: &[(u16, &str, &str, Headers<'_>)] = &[
        (421, "a name that leads here", "POST /save", &[("Host", "example.org")]),
        (421, "another port", "POST /save", &[("Host", "127.0.0.1:1")]),
        (421, "no host", "POST /save", &[("Host", "")]),
        (400, "two hosts", "POST /save", &[("Host", &own), ("Host", "example.org")]),
        (403, "another page", "POST /save", &[("Origin", "https://example.org")]),
        (403, "a page without origin", "POST /save", &[("Origin", "null")]),
        (403, "the other name of this machine", "POST /save", &[("Origin", &other)]),
        (403, "a browser that says where it comes from", "POST /save", &[("Sec-Fetch-Site", "cross-site")]),
        (403, "another port of this machine", "POST /save", &[("Sec-Fetch-Site", "same-site")]),
        (403, "no word", "POST /save", &[("Pdcn-Token", "")]),
        (403, "another word", "POST /save", &[("Pdcn-Token", &none)]),
        (403, "a word that goes on", "POST /save", &[("Pdcn-Token", &near)]),
        (405, "another method", "GET /save", &[]),
        (405, "another method", "OPTIONS /save", &[]),
        (405, "another method", "PUT /save", &[]),
        (415, "a form", "POST /save", &[("Content-Type", "application/x-www-form-urlencoded")]),
        (415, "text, which any page may send", "POST /save", &[("Content-Type", "text/plain")]),
        (415, "no kind", "POST /save", &[("Content-Type", "")]),
        (411, "a body in pieces", "POST /save", &[("Transfer-Encoding", "chunked")]),
        (411, "no length", "POST /save", &[("Content-Length", "")]),
        (413, "too much", "POST /save", &[("Content-Length", "134217729")]),
        (413, "far too much", "POST /save", &[("Content-Length", "99999999999999999999999")]),
        (400, "an odd length", "POST /save", &[("Content-Length", "+5")]),
        (404, "elsewhere", "POST /", &[]),
        (404, "elsewhere", "GET /", &[]),
        (404, "a file", "GET /pathway/pdcn.toml", &[]),
        (404, "a question mark", "POST /save?a", &[]),
        (404, "a full address", "POST http://example.org/save", &[]),
        (404, "a picture", "GET /favicon.ico", &[]),
    ];
    for (status, what, line, headers) in cases {
        let reply = server.ask(line, headers, &save);
        assert_eq!(reply.status, *status, "{what}: {line} {headers:?}");
        assert!(!reply.body.contains(&server.token), "{what}");
    }
    assert_eq!(server.ask(&format!("GET /{none}/"), &[], "").status, 404);
    assert_eq!(server.ask(&format!("GET /{}", server.token), &[], "").status, 404);
    assert!(server.all() == before, "nothing was written");
}

#[test]
fn what_is_no_request_is_refused_and_the_next_one_answered() {
    let server = Server::begin();
    for request in ["\r\n\u{1}\r\n\r\n", "POST /files\r\n\r\n", "SSH-2.0-x\r\n\r\n"] {
        assert_eq!(server.send(request).status, 400, "{request:?}");
    }
    let long = format!("GET / HTTP/1.1\r\nA: {}\r\n\r\n", "a".repeat(1 << 15));
    assert_eq!(server.send(&long).status, 431);
    let many = format!("GET / HTTP/1.1\r\n{}\r\n", "A: a\r\n".repeat(100));
    assert_eq!(server.send(&many).status, 431);
    for body in ["", "{", "[]", "{\"files\":[{\"path\":1}]}", "{\"files\":[],\"more\":1}"] {
        assert_eq!(server.ask("POST /save", &[], body).status, 400, "{body}");
    }
    // Who opens connections and says nothing keeps nobody else from being answered, beyond what may be open at once.
    let silent: Vec<TcpStream> =
        (0..100).map(|_| TcpStream::connect(("127.0.0.1", server.port)).expect("somebody listens")).collect();
    let mut refused = silent.last().expect("one of them");
    let _ = refused.write_all(b"GET / HTTP/1.1\r\n\r\n");
    assert_eq!(refused.read(&mut [0; 16]).unwrap_or(0), 0, "there are too many");
    drop(silent);
    std::thread::sleep(Duration::from_secs(2));
    assert_eq!(server.post("files", &json!({})).status, 200);
}
