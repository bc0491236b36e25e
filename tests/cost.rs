//! What a run of a program costs: time by the clock, time of all cores, and memory.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What a run of a program took.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// By the clock, from the start of the process to its end.
    pub time: Duration,
    /// Over all cores, in seconds; not a number without GNU time.
    pub cpu: f64,
    /// The largest resident memory; not a number without GNU time.
    pub megabytes: f64,
}

impl Cost {
    /// Of both runs the shorter times and the larger memory.
    #[must_use]
    pub fn best(self, other: Self) -> Self {
        Self {
            time: self.time.min(other.time),
            cpu: self.cpu.min(other.cpu),
            megabytes: self.megabytes.max(other.megabytes),
        }
    }

    /// The time by the clock in milliseconds.
    pub fn milliseconds(&self) -> f64 {
        self.time.as_secs_f64() * 1000.0
    }
}

/// Runs a program under GNU time where that is installed; its standard output goes nowhere. An exit code greater than
/// `worst` stops the benchmark.
pub fn cost<A: AsRef<OsStr>>(program: &Path, arguments: &[A], worst: i32) -> Cost {
    let report = tempfile::NamedTempFile::new().expect("a file");
    let mut command = Command::new("/usr/bin/time");
    command.args(["--quiet", "--format", "%U %S %M", "--output"]).arg(report.path()).arg(program);
    let mut plain = Command::new(program);
    for command in [&mut command, &mut plain] {
        command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        // What the person who measures has set must not count.
        command.env_clear();
    }
    let start = Instant::now();
    let run = command.status().or_else(|_| plain.status());
    let time = start.elapsed();
    let code = run.expect("the program runs").code();
    assert!(code.is_some_and(|code| code <= worst), "{}: exit {code:?}", program.display());
    let text = std::fs::read_to_string(report.path()).unwrap_or_default();
    let numbers: Vec<f64> = text.split_whitespace().flat_map(str::parse).collect();
    let [user, system, kilobytes] = numbers.try_into().unwrap_or([f64::NAN; 3]);
    Cost { time, cpu: user + system, megabytes: kilobytes / 1000.0 }
}

/// The best of several runs in a row.
pub fn best<A: AsRef<OsStr>>(runs: usize, program: &Path, arguments: &[A], worst: i32) -> Cost {
    let run = || cost(program, arguments, worst);
    (1..runs).fold(run(), |best, _| best.best(run()))
}
