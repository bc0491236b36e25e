//! What each request is answered with. All but the page is JSON, asked and answered.

use pdcn_texts::Language;
use serde::{Deserialize, Serialize};

use super::answer::{Answer, Status};
use super::gate::Asked;
use super::save::{Saved, save};
use super::{Shared, held};
use crate::failure::Failure;
use crate::find::Found;
use crate::language;

/// The files of the pathway: the name of its folder, paths with texts, and the paths of what could not be read.
#[derive(Serialize)]
struct Files<'f> {
    name: &'f str,
    files: Vec<(&'f str, &'f str)>,
    unread: Vec<&'f str>,
}

/// What a page says of itself.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Here {
    page: String,
    #[serde(default)]
    hidden: bool,
}

impl Shared {
    /// Answers a request that was let in.
    pub(super) fn answer(&self, asked: Asked, body: &[u8], language: Language) -> Answer {
        let done = match asked {
            Asked::Page => {
                held(&self.presence).fetched();
                Ok(Answer::page(&self.page))
            }
            Asked::Files => self.files(),
            Asked::Save => self.save(body),
            Asked::Beat | Asked::Bye => Ok(self.told(asked, body)),
        };
        done.unwrap_or_else(|failure| failed(Status::NotDone, &failure, language))
    }

    fn files(&self) -> Result<Answer, Failure> {
        let folder = Found::whole(self.root.clone()).read()?;
        let full = self.root.canonicalize().unwrap_or_else(|_| self.root.clone());
        let files = Files {
            name: &full.file_name().unwrap_or_default().to_string_lossy(),
            files: folder.texts().map(|(path, text)| (path, &**text)).collect(),
            unread: folder.unread().collect(),
        };
        Ok(Answer::json(Status::Ok, &files))
    }

    fn save(&self, body: &[u8]) -> Result<Answer, Failure> {
        let Ok(wanted) = serde_json::from_slice(body) else { return Ok(Answer::refusal(Status::BadRequest)) };
        let _writing = held(&self.writing);
        match save(&self.root, &wanted)? {
            Saved::Written(count) => Ok(Answer::json(Status::Ok, &serde_json::json!({ "written": count }))),
            Saved::Changed(changed) => Ok(Answer::json(Status::Conflict, &serde_json::json!({ "changed": changed }))),
            Saved::Outside(path) => Err(Failure::new("atelier-outside").with("path", path)),
        }
    }

    fn told(&self, asked: Asked, body: &[u8]) -> Answer {
        let Ok(here) = serde_json::from_slice::<Here>(body) else { return Answer::refusal(Status::BadRequest) };
        let mut presence = held(&self.presence);
        if asked == Asked::Bye {
            presence.bye(&here.page);
        } else {
            presence.beat(&here.page, here.hidden);
        }
        Answer::json(Status::Ok, &serde_json::json!({}))
    }
}

/// Why something was not done, in the language of the page.
fn failed(status: Status, failure: &Failure, language: Language) -> Answer {
    let (message, help) = failure.word(&language::words(language));
    Answer::json(status, &serde_json::json!({ "message": message, "help": help }))
}
