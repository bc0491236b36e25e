//! Speed of `pdcn diff`, beside merely loading both editions with `pdcn-source`: 100,000 outcomes against 100,000, 5 % of
//! them changed.
//!
//! `cargo build --release && cargo bench -p pdcn-tests --bench diff` writes the pathway to a folder of its own, and runs
//! the command and the loading in turn, each in a process of its own; it prints medians.

#![expect(clippy::expect_used, clippy::print_stdout, reason = "a benchmark prints, and stops when it cannot go on")]

use std::fs;
use std::hint::black_box;
use std::mem::ManuallyDrop;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use pdcn_source::{Folder, load};
use pdcn_tests::command::copy;
use pdcn_tests::synthetic::{Synthetic, write};

/// The same as in the command.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Runs of each measure; the median counts.
const RUNS: usize = 7;
/// The argument that makes this program load and nothing else.
const LOAD: &str = "--load";
/// One outcome in so many is changed.
const EVERY: usize = 20;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, argument, folder] = arguments.as_slice()
        && argument == LOAD
    {
        let folder = Folder::read(Path::new(folder)).expect("the pathway");
        black_box(ManuallyDrop::new(load(folder)));
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    two_years(folder.path());
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/release/pdcn");
    assert!(program.exists(), "build the command first: cargo build --release");
    let own = std::env::current_exe().expect("the path of the benchmark");
    let diff = |arguments: &[&str]| {
        let mut command = Command::new(&program);
        command.args(["diff", "2025-2026"]).args(arguments).arg("--pathway").arg(folder.path());
        command
    };
    let names = ["loading both", "--summary", "--format json", "terminal"];
    let mut times: [Vec<Duration>; 4] = [const { Vec::new() }; 4];
    for _ in 0..RUNS {
        times[0].push(time(Command::new(&own).arg(LOAD).arg(folder.path())));
        times[1].push(time(&mut diff(&["--summary"])));
        times[2].push(time(&mut diff(&["--format", "json"])));
        times[3].push(time(&mut diff(&[])));
    }
    let medians = times.map(median);
    for (name, time) in names.iter().zip(medians) {
        let ratio = time.as_secs_f64() / medians[0].as_secs_f64();
        println!("{name:16} {:8.1} ms {ratio:6.2}", time.as_secs_f64() * 1000.0);
    }
}

/// A pathway of two years, the second with changes.
fn two_years(root: &Path) {
    write(root, &Synthetic { files: 1000, per_file: 100, ..Synthetic::default() });
    let (old, new) = (root.join("editions/2025-2026"), root.join("editions/2026-2027"));
    copy(&new, &old);
    let frame = old.join("edition.toml");
    let text = fs::read_to_string(&frame).expect("the frame");
    fs::write(&frame, text.replacen("2026-2027", "2025-2026", 1)).expect("the frame");
    let mut n_outcomes = 0;
    for stage in fs::read_dir(&new).expect("the edition").map(|entry| entry.expect("an entry").path()) {
        if !stage.is_dir() {
            continue;
        }
        for path in fs::read_dir(&stage).expect("a stage").map(|entry| entry.expect("an entry").path()) {
            let text = fs::read_to_string(&path).expect("the file");
            let mut blocks = text.split("[[outcome]]");
            let mut changed = blocks.next().unwrap_or_default().to_owned();
            for block in blocks {
                n_outcomes += 1;
                changed.push_str(&if n_outcomes % EVERY == 0 {
                    edited(block, n_outcomes / EVERY)
                } else {
                    whole(block)
                });
            }
            fs::write(&path, changed).expect("the file");
        }
    }
}

fn whole(block: &str) -> String {
    format!("[[outcome]]{block}")
}

/// A block reworded, with another AI use, or gone.
fn edited(block: &str, turn: usize) -> String {
    match turn % 3 {
        0 => whole(&block.replacen("statement = \"", "statement = \"Avec de l’aide, ", 1)),
        1 => whole(&block.replacen("statement = ", "ai-use = \"guided\"\nstatement = ", 1)),
        _ => String::new(),
    }
}

fn time(command: &mut Command) -> Duration {
    let start = Instant::now();
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status().expect("the program runs");
    let elapsed = start.elapsed();
    assert!(status.success(), "{command:?} fails");
    elapsed
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
