//! School plans that are asked about and lie outside of the pathway: they are read as its own are.

use std::fs;
use std::io;
use std::path::Path;

use pdcn_emit::Origin;
use pdcn_report::{Ask, Asked, Form, Key, View};
use pdcn_source::{Folder, MAX_FILE_BYTES};

use crate::failure::Failure;

/// Adds the plans that are asked about and lie elsewhere to the files of the pathway; what was asked names them there.
pub(super) fn add(view: &View, asked: &mut Asked, origin: &Origin, folder: &mut Folder) -> Result<(), Failure> {
    let is_plan = |ask: &Ask| ask.form == Form::Name(Key::Plan);
    let mut failure = None;
    for ask in view.asks().filter(is_plan) {
        let mut number = 0;
        asked.replace(ask.name, |given| {
            let given = Path::new(given);
            if !given.exists() {
                return None;
            }
            if let Some(path) = inside(given, origin) {
                return Some(path);
            }
            // A name that no file of the pathway has.
            let path = format!("plans/-{number}-{}", given.file_name().unwrap_or_default().to_string_lossy());
            number += 1;
            match read(given) {
                Ok(text) => folder.put(&path, text),
                Err(refused) => failure = failure.take().or(Some(refused)),
            }
            Some(path)
        });
    }
    failure.map_or(Ok(()), Err)
}

/// The path of a file within the pathway, when it is there.
fn inside(path: &Path, origin: &Origin) -> Option<String> {
    let Origin::Folder(root) = origin else { return None };
    let (path, root) = (path.canonicalize().ok()?, root.canonicalize().ok()?);
    let inside = path.strip_prefix(root).ok()?;
    Some(inside.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/"))
}

fn read(path: &Path) -> Result<String, Failure> {
    let refuse = |error: io::Error| Failure::read(path, &error);
    if fs::metadata(path).map_err(refuse)?.len() > MAX_FILE_BYTES {
        return Err(refuse(io::ErrorKind::FileTooLarge.into()));
    }
    fs::read_to_string(path).map_err(refuse)
}
