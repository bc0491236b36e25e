//! Who may ask what: by the host that was meant, the page that asks, the word that only our page knows, and how it is asked.
//!
//! Another page in the same browser can send requests to this address, and a name that leads here (DNS rebinding) makes it the
//! same origin as its own; neither knows the word, and neither gets beyond the host and the origin.

use super::answer::Status;
use super::request::Head;

/// The header that the page says the word in; no page of another origin may send it without asking first.
const WORD: &str = "pdcn-token";

/// What may be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// The page itself.
    Page,
    /// The files of the pathway.
    Files,
    /// That files are written.
    Save,
    /// That the page is still there.
    Beat,
    /// That the page is being left.
    Bye,
}

/// What is known of those who may ask.
pub(super) struct Gate {
    hosts: [String; 2],
    token: String,
    page: String,
}

impl Gate {
    pub(super) fn new(port: u16, token: &str) -> Self {
        let hosts = ["127.0.0.1", "localhost"].map(|name| format!("{name}:{port}"));
        Self { hosts, token: token.to_owned(), page: format!("/{token}/") }
    }

    /// Lets a request in, or says why not.
    pub(super) fn admit(&self, head: &Head) -> Result<Asked, Status> {
        let host = head.header("host")?.filter(|host| self.hosts.iter().any(|own| own == host));
        let host = host.ok_or(Status::Misdirected)?;
        if head.header("origin")?.is_some_and(|origin| origin.strip_prefix("http://") != Some(host)) {
            return Err(Status::Forbidden);
        }
        let asked = match head.target.as_str() {
            "/files" => Asked::Files,
            "/save" => Asked::Save,
            "/beat" => Asked::Beat,
            "/bye" => Asked::Bye,
            target if target == self.page => Asked::Page,
            _ => return Err(Status::NotFound),
        };
        if head.method != if asked == Asked::Page { "GET" } else { "POST" } {
            return Err(Status::OtherMethod);
        }
        if asked != Asked::Page {
            self.admit_json(head)?;
        }
        Ok(asked)
    }

    fn admit_json(&self, head: &Head) -> Result<(), Status> {
        let kind = head.header("content-type")?.unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim();
        if !kind.eq_ignore_ascii_case("application/json") {
            return Err(Status::OtherKind);
        }
        let is_own = head.header("sec-fetch-site")?.is_none_or(|site| site == "same-origin");
        if !is_own || head.header(WORD)? != Some(self.token.as_str()) {
            return Err(Status::Forbidden);
        }
        Ok(())
    }
}
