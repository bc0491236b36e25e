//! The arguments of `pdcn coverage`.

use std::path::PathBuf;

use pdcn_report::Asked;
use pdcn_report::coverage::Options;

use crate::command::export::opened::PathwayArguments;
use crate::document::DocumentArguments;

/// The arguments of `pdcn coverage`.
#[derive(Debug, clap::Args)]
pub(crate) struct CoverageArguments {
    #[arg(long, conflicts_with_all = ["plan", "plans", "all"])]
    pub(super) framework: Option<String>,
    #[arg(long)]
    pub(super) plan: Vec<PathBuf>,
    #[arg(long)]
    pub(super) plans: bool,
    #[arg(long, conflicts_with_all = ["framework", "plan", "plans"])]
    pub(super) min: Option<usize>,
    #[arg(long)]
    all: bool,
    #[arg(long, conflicts_with_all = ["plan", "plans"])]
    reuse: bool,
    #[arg(long, value_delimiter = ',')]
    stage: Vec<String>,
    #[arg(long)]
    cycle: Vec<String>,
    #[arg(long, value_delimiter = ',')]
    grade: Vec<String>,
    #[arg(long, value_delimiter = ',')]
    strand: Vec<String>,
    #[arg(long, value_delimiter = ',')]
    competency: Vec<String>,
    #[command(flatten)]
    pub(super) of: PathwayArguments,
    #[command(flatten)]
    pub(super) to: DocumentArguments,
}

impl CoverageArguments {
    /// Which grades and outcomes are asked about.
    pub(super) fn asked(&self) -> Asked {
        Asked {
            stages: self.stage.clone(),
            cycles: self.cycle.clone(),
            grades: self.grade.clone(),
            strands: self.strand.clone(),
            competencies: self.competency.clone(),
            ..Asked::default()
        }
    }

    /// What is counted, and what each grade is to have.
    pub(super) fn options(&self) -> Options {
        Options { all: self.all, reuse: self.reuse, minimum: self.min }
    }
}
