//! The folder of a set: made when only it is missing; what is in it and was not written by an export stays as it is.

use std::fs;
use std::io;
use std::path::Path;

use rayon::prelude::*;

use super::Made;
use super::manifest::{Manifest, NAME};
use crate::failure::Failure;
use crate::outputs::{beside, file, refusal, refused};

/// Makes sure, before any work, that a folder can be written to or made.
pub(super) fn check(path: &Path) -> Result<(), Failure> {
    let refuse = |name| Err(refusal(name, path));
    match fs::symlink_metadata(path) {
        Ok(present) if present.is_symlink() => refuse("refusal-link"),
        Ok(present) if !present.is_dir() => Err(Failure::not_a_folder(path)),
        Ok(present) if present.permissions().readonly() => refuse("refusal-denied"),
        Ok(_) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound && file::folder_of(path).is_dir() => Ok(()),
        Err(error) => Err(refused(path, &error)),
    }
}

/// Makes the folder when it is missing, and makes sure that every file may take its place; gives what an earlier export
/// wrote there.
pub(super) fn prepare(path: &Path, files: &[Made], force: bool) -> Result<Manifest, Failure> {
    if let Err(error) = fs::create_dir(path)
        && error.kind() != io::ErrorKind::AlreadyExists
    {
        return Err(refused(path, &error));
    }
    // What an export that was killed was about to put there is in nobody's way any more.
    beside::sweep(path);
    let mut before = Manifest::of(path);
    let is_unknown = before == Manifest::default();
    for name in before.begun.clone().into_keys() {
        // What cannot be read is told below, where its place is asked for.
        if let Ok(present) = fs::read(path.join(&name)) {
            before.settle(&name, &present);
        }
    }
    let mut not_ours = Vec::new();
    for (name, bytes) in files {
        file::check(&path.join(name))?;
        match fs::read(path.join(name)) {
            // What is there already, byte for byte, may as well have been written.
            Ok(present) if force || present == *bytes || before.wrote(name, &present) => {}
            Ok(_) => not_ours.push(name.clone()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(Failure::read(&path.join(name), &error)),
        }
    }
    file::check(&path.join(NAME))?;
    if path.join(NAME).exists() && is_unknown && !force {
        not_ours.push(NAME.to_owned());
    }
    if not_ours.is_empty() {
        return Ok(before);
    }
    Err(Failure::new("export-not-ours").path(path).with("count", not_ours.len()).listing(&not_ours))
}

/// Puts the files there, each whole, between two manifests: the first says what is about to come, so that an export which is
/// killed half-way leaves nothing that the next one does not know for its own.
pub(super) fn put(path: &Path, files: &[Made], manifest: &Manifest, before: &Manifest) -> Result<(), Failure> {
    let write = |manifest: &Manifest| {
        let text = serde_json::to_string_pretty(manifest).unwrap_or_default();
        file::write(&path.join(NAME), |out| writeln!(out, "{text}"))
    };
    write(&manifest.beginning(before))?;
    let put = |(name, bytes): &Made| file::write(&path.join(name), |out| out.write_all(bytes));
    let put: Vec<Result<(), Failure>> = files.par_iter().map(put).collect();
    let written = files.iter().zip(&put).filter(|(_, put)| put.is_ok()).map(|((name, _), _)| name);
    let so_far = manifest.after(written, before);
    match put.into_iter().find_map(Result::err) {
        None => write(manifest),
        Some(failure) => {
            // What stopped a file may stop the manifest too: the first failure is the one to tell.
            let _ = write(&so_far);
            Err(failure)
        }
    }
}
