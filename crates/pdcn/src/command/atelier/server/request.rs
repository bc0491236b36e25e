//! Reads a request within limits: so many bytes, in so much time, and nothing but what is asked for here.

use std::io::{ErrorKind, Read};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use pdcn_texts::Language;

use super::answer::Status;

/// The most bytes of a head: a browser sends one or two thousand.
const LARGEST_HEAD: usize = 16 << 10;
/// The most headers.
const HEADERS: usize = 64;
/// The most bytes of a body: twice the largest file of a pathway.
const LARGEST_BODY: usize = 128 << 20;
/// How long a head may take.
const HEAD_TIME: Duration = Duration::from_secs(10);
/// How long a body may take.
const BODY_TIME: Duration = Duration::from_mins(1);

/// The head of a request.
pub(super) struct Head {
    pub(super) method: String,
    pub(super) target: String,
    headers: Vec<(String, String)>,
    /// What came of the body with it.
    begun: Vec<u8>,
}

impl Head {
    /// The value of a header; refused when it is there twice, since then others may read another.
    pub(super) fn header(&self, name: &str) -> Result<Option<&str>, Status> {
        let mut values = self.headers.iter().filter(|(other, _)| other.eq_ignore_ascii_case(name));
        match (values.next(), values.next()) {
            (one, None) => Ok(one.map(|(_, value)| value.as_str())),
            _ => Err(Status::BadRequest),
        }
    }

    /// The language that the page speaks.
    pub(super) fn language(&self) -> Language {
        let asked = self.header("accept-language").ok().flatten().unwrap_or_default();
        if asked.trim_start().to_ascii_lowercase().starts_with("en") { Language::English } else { Language::French }
    }
}

/// Reads the head of a request; nothing when nobody asks, as when a browser opens connections ahead of time.
pub(super) fn head(stream: &TcpStream) -> Option<Result<Head, Status>> {
    let end = Instant::now() + HEAD_TIME;
    let mut bytes = Vec::new();
    loop {
        match read_more(stream, &mut bytes, LARGEST_HEAD, end) {
            Ok(true) => {}
            _ if bytes.is_empty() => return None,
            Ok(false) => return Some(Err(Status::BadRequest)),
            Err(status) => return Some(Err(status)),
        }
        match parse(&bytes) {
            Ok(None) if bytes.len() >= LARGEST_HEAD => return Some(Err(Status::HeadTooLarge)),
            Ok(None) => {}
            Ok(Some(head)) => return Some(Ok(head)),
            Err(status) => return Some(Err(status)),
        }
    }
}

fn parse(bytes: &[u8]) -> Result<Option<Head>, Status> {
    let mut headers = [httparse::EMPTY_HEADER; HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    let length = match request.parse(bytes) {
        Ok(httparse::Status::Complete(length)) => length,
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(httparse::Error::TooManyHeaders) => return Err(Status::HeadTooLarge),
        Err(_) => return Err(Status::BadRequest),
    };
    let pair = |header: &httparse::Header<'_>| {
        let value = str::from_utf8(header.value).map_err(|_| Status::BadRequest)?;
        Ok((header.name.to_owned(), value.trim().to_owned()))
    };
    Ok(Some(Head {
        method: request.method.unwrap_or_default().to_owned(),
        target: request.path.unwrap_or_default().to_owned(),
        headers: request.headers.iter().map(pair).collect::<Result<_, Status>>()?,
        begun: bytes.get(length..).unwrap_or_default().to_vec(),
    }))
}

/// Reads the body that a head announces: its length must be said before.
pub(super) fn body(head: &Head, stream: &TcpStream) -> Result<Vec<u8>, Status> {
    if head.header("transfer-encoding")?.is_some() {
        return Err(Status::LengthRequired);
    }
    let length = match head.header("content-length")? {
        Some(digits) if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            digits.parse().unwrap_or(usize::MAX)
        }
        Some(_) => return Err(Status::BadRequest),
        None if head.method == "GET" => 0,
        None => return Err(Status::LengthRequired),
    };
    if length > LARGEST_BODY {
        return Err(Status::BodyTooLarge);
    }
    let end = Instant::now() + BODY_TIME;
    let mut bytes = head.begun.clone();
    while bytes.len() < length {
        if !read_more(stream, &mut bytes, length, end)? {
            return Err(Status::BadRequest);
        }
    }
    // One request a connection: what comes after it is nobody's.
    bytes.truncate(length);
    Ok(bytes)
}

/// Reads what has come, up to so many bytes in all; false at the end of what comes.
fn read_more(mut stream: &TcpStream, bytes: &mut Vec<u8>, most: usize, end: Instant) -> Result<bool, Status> {
    let left = end.saturating_duration_since(Instant::now());
    if left.is_zero() || stream.set_read_timeout(Some(left)).is_err() {
        return Err(Status::TooSlow);
    }
    let mut piece = [0; 1 << 14];
    let room = most.saturating_sub(bytes.len()).min(piece.len());
    match stream.read(&mut piece[..room]) {
        Ok(read) => {
            bytes.extend_from_slice(&piece[..read]);
            Ok(read > 0)
        }
        Err(error) if error.kind() == ErrorKind::Interrupted => Ok(true),
        Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => Err(Status::TooSlow),
        Err(_) => Ok(false),
    }
}
