//! Speed of the linter, beside the floor: merely parsing the same files into spanned tables with the `toml` crate.
//!
//! `cargo build --release && cargo bench -p pdcn-tests --bench speed` writes pathways of known sizes to a folder of its
//! own, runs the command and the floor in turn, each in a process of its own, and prints medians and the largest
//! memory. `taskset -c 0,1 cargo bench …` limits everything to two cores, which the figures of BENCHMARKS.md are for.

#![expect(clippy::expect_used, clippy::print_stdout, reason = "a benchmark prints, and stops when it cannot go on")]

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use pdcn_tests::synthetic::{Synthetic, write};
use rayon::prelude::*;

/// The same as in the command: the floor must not be slower for want of it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Runs of each measure; the median counts.
const RUNS: usize = 11;
/// The argument that makes this program its own floor.
const FLOOR: &str = "--floor";

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, argument, folder] = arguments.as_slice()
        && argument == FLOOR
    {
        return parse_all(Path::new(folder));
    }
    let folder = tempfile::tempdir().expect("a folder");
    let sizes =
        [("one edition of 200 outcomes", 10, 20), ("10,000 outcomes", 100, 100), ("100,000 outcomes", 1000, 100)];
    println!("{:28} {:>6} {:>10} {:>10} {:>6} {:>8} {:>8}", "", "MB", "floor", "lint", "ratio", "MB used", "ratio");
    compare("the shipped pathway", &Path::new(env!("CARGO_MANIFEST_DIR")).join("../pathway"));
    for (name, files, per_file) in sizes {
        let root = folder.path().join(name);
        write(&root, &Synthetic { files, per_file, ..Synthetic::default() });
        compare(name, &root);
    }
}

/// Times the floor and the linter, turn by turn so that both see the same machine.
fn compare(name: &str, root: &Path) {
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/release/pdcn");
    assert!(program.exists(), "build the command first: cargo build --release");
    let own = std::env::current_exe().expect("the path of the benchmark");
    let (mut floor, mut lint) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        floor.push(time(Command::new(&own).arg(FLOOR).arg(root)));
        lint.push(time(Command::new(&program).args(["lint", "--format", "concise", "--pathway"]).arg(root)));
    }
    let (floor, lint) = (median(floor), median(lint));
    let bytes: u64 = toml_files(root).iter().map(|path| fs::metadata(path).expect("a file").len()).sum();
    let megabytes = f64::from(u32::try_from(bytes / 1000).unwrap_or(u32::MAX)) / 1000.0;
    let used = peak_megabytes(&program, root);
    println!(
        "{name:28} {megabytes:6.1} {:>7.1} ms {:>7.1} ms {:6.2} {used:8.1} {:8.1}",
        floor.as_secs_f64() * 1000.0,
        lint.as_secs_f64() * 1000.0,
        lint.as_secs_f64() / floor.as_secs_f64(),
        used / megabytes,
    );
}

/// Reads and parses every file, side by side, as the linter does.
fn parse_all(root: &Path) {
    toml_files(root).par_iter().for_each(|path| {
        let text = fs::read_to_string(path).expect("a file");
        black_box(toml::de::DeTable::parse(&text).expect("valid TOML"));
    });
}

fn time(command: &mut Command) -> Duration {
    let start = Instant::now();
    let status = command.stdout(Stdio::null()).status().expect("the program runs");
    let elapsed = start.elapsed();
    assert!(status.success(), "{command:?} fails");
    elapsed
}

/// The largest resident memory of a run, by GNU time; nothing where that is not installed.
fn peak_megabytes(program: &Path, root: &Path) -> f64 {
    let mut command = Command::new("/usr/bin/time");
    command.args(["--format", "%M"]).arg(program).args(["lint", "--format", "concise", "--pathway"]).arg(root);
    let output = command.output().ok();
    let kilobytes = output.and_then(|output| String::from_utf8(output.stderr).ok()?.trim().parse::<f64>().ok());
    kilobytes.map_or(f64::NAN, |kilobytes| kilobytes / 1000.0)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn toml_files(root: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(root).expect("a folder").map(|entry| entry.expect("an entry").path());
    let mut paths: Vec<PathBuf> =
        entries.flat_map(|path| if path.is_dir() { toml_files(&path) } else { vec![path] }).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
    paths.sort();
    paths
}
