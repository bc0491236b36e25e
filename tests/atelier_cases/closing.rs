//! The program ends with its last page.

use std::time::{Duration, Instant};

use serde_json::json;

use super::server::Server;

#[test]
fn it_ends_a_moment_after_the_last_page_was_left() {
    let server = Server::begin();
    for page in ["a", "b"] {
        assert_eq!(server.post("beat", &json!({ "page": page, "hidden": false })).status, 200);
    }
    assert_eq!(server.post("bye", &json!({ "page": "a" })).status, 200);
    std::thread::sleep(Duration::from_secs(8));
    assert_eq!(server.post("beat", &json!({ "page": "b" })).status, 200, "one is still there");
    // It is loaded again: what comes back goes on.
    assert_eq!(server.post("bye", &json!({ "page": "b" })).status, 200);
    std::thread::sleep(Duration::from_secs(2));
    assert_eq!(server.post("beat", &json!({ "page": "c" })).status, 200);
    std::thread::sleep(Duration::from_secs(8));
    assert_eq!(server.post("bye", &json!({ "page": "c" })).status, 200, "it went on");
    let began = Instant::now();
    let (code, rest) = server.end();
    assert_eq!(code, Some(0));
    assert!(rest.ends_with("Atelier fermé.\n"), "{rest}");
    assert!(began.elapsed() < Duration::from_secs(30), "{:?}", began.elapsed());
}
