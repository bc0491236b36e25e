//! The page: in brief, by rule, then each finding under its file.

use std::collections::BTreeMap;

use pdcn_document::{Block, Document, Section};
use pdcn_lint::Located;
use pdcn_toml::FileNumber;

use super::finding::Told;
use super::{frame, overview};
use crate::findings::FindingsRun;

pub(super) fn page<'r>(run: &'r FindingsRun<'_>) -> Document<'r> {
    let mut document = frame(run, "findings");
    document.blocks.push(Block::Section(overview::brief(run)));
    if run.findings.is_empty() {
        return document;
    }
    let mut by_file: BTreeMap<FileNumber, Vec<&Located<'_>>> = BTreeMap::new();
    for located in run.findings {
        by_file.entry(located.labels.first().map_or(FileNumber::FIRST, |label| label.file)).or_default().push(located);
    }
    let mut told = Told::new(run);
    let of_file = |(file, findings): (FileNumber, Vec<&Located<'_>>)| {
        Block::Section(Section {
            id: format!("file-{}", file.position()).into(),
            heading: run.path(file).into(),
            blocks: findings.into_iter().map(|located| Block::Section(told.section(located))).collect(),
        })
    };
    let files = by_file.into_iter().map(of_file).collect();
    let heading = run.words.say("findings-list", &[]).into();
    document.blocks.push(Block::Section(Section { id: "findings".into(), heading, blocks: files }));
    document
}
