//! Takes the inputs of the fuzzer out of the files that keep them, and puts those of a folder into one: see `fuzz/run`.

use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs, io};

use pdcn_laws::LAWS;
use pdcn_laws::corpus::{begun, pack, unpack};

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["unpack", files, folder] => LAWS.iter().try_for_each(|(name, _)| {
            let file = Path::new(files).join(name).with_extension("txt");
            write(&file, &Path::new(folder).join(name), name)
        }),
        ["pack", folder, file] => read(Path::new(folder), Path::new(file)),
        _ => Err(io::Error::other("corpus unpack FILES FOLDER | corpus pack FOLDER FILE")),
    }
}

/// Writes a folder of what a target begins with.
fn write(file: &Path, folder: &Path, target: &str) -> io::Result<()> {
    let kept = unpack(&fs::read_to_string(file)?).ok_or_else(|| io::Error::other("a strange line"))?;
    fs::create_dir_all(folder)?;
    for (number, input) in kept.iter().chain(&begun(target)).enumerate() {
        fs::write(folder.join(format!("input-{number:05}")), input)?;
    }
    Ok(())
}

fn read(folder: &Path, file: &Path) -> io::Result<()> {
    let mut inputs = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        inputs.insert(fs::read(entry?.path())?);
    }
    for example in LAWS.iter().flat_map(|(name, _)| begun(name)) {
        inputs.remove(&example);
    }
    fs::write(file, pack(inputs))
}
