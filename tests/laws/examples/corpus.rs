//! Takes the inputs of the fuzzer out of the file that keeps them, and puts those of a folder into it: see `fuzz/run`.

use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs, io};

use pdcn_laws::corpus::{examples, pack, questions, unpack};

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["unpack", file, folder] => write(Path::new(file), Path::new(folder)),
        ["pack", folder, file] => read(Path::new(folder), Path::new(file)),
        _ => Err(io::Error::other("corpus unpack FILE FOLDER | corpus pack FOLDER FILE")),
    }
}

/// Writes a folder of inputs for all targets, and one more for views.
fn write(file: &Path, folder: &Path) -> io::Result<()> {
    let kept = unpack(&fs::read_to_string(file)?).ok_or_else(|| io::Error::other("a strange line"))?;
    let all = kept.into_iter().chain(examples()).collect();
    for (name, inputs) in [("all", all), ("views", questions())] {
        let folder = folder.join(name);
        fs::create_dir_all(&folder)?;
        for (number, input) in inputs.iter().enumerate() {
            fs::write(folder.join(format!("input-{number:05}")), input)?;
        }
    }
    Ok(())
}

fn read(folder: &Path, file: &Path) -> io::Result<()> {
    let mut inputs = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        inputs.insert(fs::read(entry?.path())?);
    }
    for example in examples().into_iter().chain(questions()) {
        inputs.remove(&example);
    }
    fs::write(file, pack(inputs))
}
