//! The command serving a pathway of its own, and requests to it, byte by byte.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Stdio};

use pdcn_tests::command::{command, copy};
use serde_json::Value;

/// A page as small as can be, which says what it allows as the real one does.
pub(crate) const PAGE: &str = "<!doctype html>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" \
    content=\"default-src 'none'; base-uri 'none'\">\n<title>Atelier</title>\n";

/// A server, which ends with the test.
pub(crate) struct Server {
    folder: tempfile::TempDir,
    child: Child,
    stdout: BufReader<ChildStdout>,
    pub(crate) port: u16,
    pub(crate) token: String,
}

/// What came back: the status, the headers and the body.
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Reply {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).expect("JSON")
    }
}

impl Server {
    pub(crate) fn begin() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        copy(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/clean"), &folder.path().join("pathway"));
        fs::write(folder.path().join("page.html"), PAGE).expect("the page");
        let mut command = command(folder.path(), &["atelier", "--page", "page.html", "--no-open", "--lang", "fr"]);
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().expect("the command runs");
        let mut stdout = BufReader::new(child.stdout.take().expect("its output"));
        let mut line = String::new();
        stdout.read_line(&mut line).expect("a line");
        let address = line.rsplit("http://127.0.0.1:").next().expect("an address of this machine alone").trim_end();
        let (port, token) = address.trim_end_matches('/').split_once('/').expect("a word in it");
        assert!(token.len() == 32 && token.bytes().all(|byte| byte.is_ascii_hexdigit()), "{line}");
        Self { child, stdout, port: port.parse().expect("a port"), token: token.to_owned(), folder }
    }

    /// A path in the pathway.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join("pathway").join(name)
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).expect("a file")
    }

    /// All files of the pathway, with what is in them.
    pub(crate) fn all(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut found = Vec::new();
        let mut folders = vec![self.path("")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let bytes = fs::read(&path).expect("a file");
                    found.push((path, bytes));
                }
            }
        }
        found.sort();
        found
    }

    /// Sends bytes and hears what comes back; nothing comes from where nobody answers.
    pub(crate) fn send(&self, request: &str) -> Reply {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("somebody listens");
        stream.write_all(request.as_bytes()).expect("it is taken");
        let mut reply = String::new();
        stream.read_to_string(&mut reply).expect("an answer");
        let (head, body) = reply.split_once("\r\n\r\n").expect("a head");
        let status = head.split(' ').nth(1).expect("a status").parse().expect("a number");
        Reply { status, head: head.to_owned(), body: body.to_owned() }
    }

    /// Sends a request of other lines than ours: the first line, and headers in the place of those of the same name or beside them.
    pub(crate) fn ask(&self, line: &str, other: &[(&str, &str)], body: &str) -> Reply {
        let own = [
            ("Host", format!("127.0.0.1:{}", self.port)),
            ("Origin", format!("http://127.0.0.1:{}", self.port)),
            ("Content-Type", "application/json".to_owned()),
            ("Pdcn-Token", self.token.clone()),
            ("Content-Length", body.len().to_string()),
        ];
        let own = own.into_iter().filter(|(name, _)| other.iter().all(|(other, _)| other != name));
        let other =
            other.iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| (*name, (*value).to_owned()));
        let headers: Vec<String> = own.chain(other).map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        self.send(&format!("{line} HTTP/1.1\r\n{}\r\n{body}", headers.concat()))
    }

    /// Asks as the page does.
    pub(crate) fn post(&self, what: &str, body: &Value) -> Reply {
        self.ask(&format!("POST /{what}"), &[], &body.to_string())
    }

    /// Waits until the program ends by itself; gives its code and the rest of what it said.
    pub(crate) fn end(mut self) -> (Option<i32>, String) {
        let code = self.child.wait().expect("an end").code();
        let mut rest = String::new();
        self.stdout.read_to_string(&mut rest).expect("text");
        (code, rest)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
