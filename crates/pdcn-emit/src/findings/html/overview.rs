//! The top of the page: which pathway, how many findings of which level, by rule and by file.

use maud::{Markup, html};
use pdcn_model::Level;

use super::{File, level, sign, whole_options};
use crate::findings::{FindingsRun, summary};

/// The pathway's name for a title: that of its folder.
pub(super) fn name(run: &FindingsRun<'_>) -> String {
    run.origin.name(run.here)
}

pub(super) fn origin(run: &FindingsRun<'_>) -> String {
    pdcn_texts::visible(&summary::origin(run))
}

pub(super) fn overview(run: &FindingsRun<'_>, files: &[File<'_>]) -> Markup {
    let say = |name| run.words.say(name, &[]);
    let rules = run.by_rule();
    html! {
        section class="overview" aria-labelledby="overview" {
            h2 id="overview" { (say("html-summary")) }
            (counts(run))
            // The counts stand above, and the rules below.
            @for line in summary::remarks(run).into_iter().chain(summary::fixable(run)) { p { (whole_options(&line)) } }
            @if !rules.is_empty() {
                h3 { (say("html-rules")) }
                table class="rules" {
                    thead {
                        tr {
                            th scope="col" { (say("html-rule")) }
                            th scope="col" { (say("html-about")) }
                            th scope="col" { (say("html-level")) }
                            th scope="col" class="number" { (say("html-count")) }
                        }
                    }
                    tbody {
                        @for (rule, count) in &rules {
                            tr {
                                th scope="row" { a href={ "#rule-" (rule.id) } { (rule.id) } }
                                td { (rule.summary(run.words)) }
                                td { (level(run, worst(run, rule.id))) }
                                td class="number" { (count) }
                            }
                        }
                    }
                }
            }
            @if files.len() > 1 {
                nav aria-labelledby="files" {
                    h3 id="files" { (say("html-files")) }
                    ul {
                        @for file in files {
                            li {
                                a href={ "#file-" (file.number) } { (run.path(file.number)) }
                                " (" (file.groups.iter().map(|(_, group)| group.len()).sum::<usize>()) ")"
                            }
                        }
                    }
                }
            }
        }
    }
}

fn counts(run: &FindingsRun<'_>) -> Markup {
    let levels = [Level::Error, Level::Warning, Level::Info];
    html! {
        @if run.findings.is_empty() {
            // Nothing found where nothing was checked is no good news.
            @if !run.checked_nothing() {
                p class="counts" {
                    span class="count clean" {
                        span aria-hidden="true" { "✓ " }
                        (run.words.say("summary-clean", &[]))
                    }
                }
            }
        } @else {
            ul class="counts" {
                @for (level, count) in levels.map(|level| (level, run.n_findings(level))) {
                    @if count > 0 {
                        li class={ "count " (level.name()) } {
                            span aria-hidden="true" { (sign(level)) " " }
                            (run.words.part("summary-count", level.name(), &[("count", count.into())]))
                        }
                    }
                }
            }
        }
    }
}

/// The most serious level that a rule was met with.
fn worst(run: &FindingsRun<'_>, rule: &str) -> Level {
    let levels = run.findings.iter().filter(|located| located.finding.rule.id == rule);
    levels.map(|located| located.finding.level).max().unwrap_or_default()
}
