//! An answer: its status, its kind and its bytes, under headers that let nobody keep it, frame it or take it for something else.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use serde::Serialize;

/// How long whoever asked may take to hear, at each piece.
const WRITE_TIME: Duration = Duration::from_secs(30);
/// How long, and for how many bytes, what is still coming is heard out: a connection that is closed before may lose the answer.
const DRAIN_TIME: Duration = Duration::from_millis(500);
const DRAINED: u64 = 1 << 20;

/// What holds for every answer.
const HEADERS: &str = "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n\
    Cross-Origin-Resource-Policy: same-origin\r\nX-Frame-Options: DENY\r\nConnection: close\r\n";

/// How a request went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    Ok,
    BadRequest,
    Forbidden,
    NotFound,
    OtherMethod,
    TooSlow,
    Conflict,
    LengthRequired,
    BodyTooLarge,
    OtherKind,
    Misdirected,
    NotDone,
    HeadTooLarge,
}

impl Status {
    /// The number and the words of the standard.
    fn line(self) -> &'static str {
        match self {
            Self::Ok => "200 OK",
            Self::BadRequest => "400 Bad Request",
            Self::Forbidden => "403 Forbidden",
            Self::NotFound => "404 Not Found",
            Self::OtherMethod => "405 Method Not Allowed",
            Self::TooSlow => "408 Request Timeout",
            Self::Conflict => "409 Conflict",
            Self::LengthRequired => "411 Length Required",
            Self::BodyTooLarge => "413 Content Too Large",
            Self::OtherKind => "415 Unsupported Media Type",
            Self::Misdirected => "421 Misdirected Request",
            Self::NotDone => "422 Unprocessable Content",
            Self::HeadTooLarge => "431 Request Header Fields Too Large",
        }
    }
}

/// An answer.
pub(super) struct Answer {
    status: Status,
    kind: &'static str,
    /// What the page that it may be is allowed.
    policy: &'static str,
    bytes: Vec<u8>,
}

impl Answer {
    /// The page, which says itself what it allows.
    pub(super) fn page(text: &str) -> Self {
        let kind = "text/html; charset=utf-8";
        Self { status: Status::Ok, kind, policy: "frame-ancestors 'none'", bytes: text.as_bytes().to_vec() }
    }

    /// Facts as JSON.
    pub(super) fn json(status: Status, facts: &impl Serialize) -> Self {
        let bytes = serde_json::to_vec(facts).unwrap_or_default();
        let policy = "default-src 'none'; frame-ancestors 'none'";
        Self { status, kind: "application/json; charset=utf-8", policy, bytes }
    }

    /// Nothing but the status.
    pub(super) fn refusal(status: Status) -> Self {
        Self::json(status, &serde_json::json!({ "status": status.line() }))
    }

    /// Writes it. When whoever asked has left, there is nobody to tell.
    pub(super) fn write(&self, stream: &mut TcpStream) {
        let Self { status, kind, policy, bytes } = self;
        let (line, length) = (status.line(), bytes.len());
        let head = format!(
            "HTTP/1.1 {line}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nContent-Security-Policy: {policy}\r\n{HEADERS}\r\n"
        );
        let _ = stream.set_write_timeout(Some(WRITE_TIME));
        let written = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(bytes));
        if written.is_ok() && stream.shutdown(Shutdown::Write).is_ok() {
            let _ = stream.set_read_timeout(Some(DRAIN_TIME));
            let _ = std::io::copy(&mut stream.take(DRAINED), &mut std::io::sink());
        }
    }
}
