//! The arguments that say which grades and outcomes are asked about.

use pdcn_report::{Asked, Context, Selection};

use crate::failure::Failure;

/// Which grades and outcomes are asked about; each may be given several times, or several ids at once with commas.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct SelectionArguments {
    #[arg(long, value_delimiter = ',')]
    stage: Vec<String>,
    // A title may have a comma.
    #[arg(long)]
    cycle: Vec<String>,
    #[arg(long, value_delimiter = ',')]
    grade: Vec<String>,
    #[arg(long, value_delimiter = ',')]
    strand: Vec<String>,
    #[arg(long, value_delimiter = ',')]
    competency: Vec<String>,
    #[arg(long, value_delimiter = ',')]
    framework: Vec<String>,
    #[arg(long)]
    ai: bool,
}

impl SelectionArguments {
    /// Finds what is asked about in an edition.
    pub(super) fn find<'a>(&self, context: &Context<'a>) -> Result<Selection<'a>, Failure> {
        let asked = Asked {
            stages: self.stage.clone(),
            cycles: self.cycle.clone(),
            grades: self.grade.clone(),
            strands: self.strand.clone(),
            competencies: self.competency.clone(),
            frameworks: self.framework.clone(),
            ai: self.ai,
        };
        Selection::new(&asked, context).map_err(|unknown| unknown.said().into())
    }
}
