//! The closing summary: what was checked, what was found and what to do next. It is counted from all the findings.

use std::io::{self, Write};

use pdcn_lint::{Entry, Located, Made, Safety, Why};
use pdcn_model::Level;
use pdcn_source::Locator;
use pdcn_texts::Value;
use pdcn_toml::FileNumber;

use super::{FindingsRun, Hiding};
use crate::Look;
use crate::text::paragraph;

impl FindingsRun<'_> {
    /// Says what was mended, or would be; nothing when nothing was asked to be.
    pub fn mended_sentence(&self) -> Option<String> {
        mended(self)
    }
}

/// Writes the summary.
pub(crate) fn write(run: &FindingsRun<'_>, look: Look, out: &mut dyn Write) -> io::Result<()> {
    for line in lines(run) {
        writeln!(out, "{}", paragraph(&line, look.width))?;
    }
    Ok(())
}

/// The summary with how often each rule was met, when there are several.
pub(crate) fn write_with_rules(run: &FindingsRun<'_>, look: Look, out: &mut dyn Write) -> io::Result<()> {
    let mut lines = lines(run);
    let last = lines.split_off(lines.len().saturating_sub(usize::from(!run.findings.is_empty())));
    let rules = run.by_rule();
    for line in lines {
        writeln!(out, "{}", paragraph(&line, look.width))?;
    }
    if rules.len() > 1 {
        let digits = rules.first().map_or(1, |(_, count)| count.to_string().len());
        for (rule, count) in rules {
            writeln!(out, "  {count:>digits$}  {}", rule.id)?;
        }
    }
    last.iter().try_for_each(|line| writeln!(out, "{}", paragraph(line, look.width)))
}

/// The summary, a sentence or two each: where, what was checked, what was found, what can be mended; the last one says
/// how to know more, when there is something to know.
pub(crate) fn lines(run: &FindingsRun<'_>) -> Vec<String> {
    let words = run.words;
    // The first of the most serious ones.
    let worst = run.findings.iter().min_by_key(|located| std::cmp::Reverse(located.finding.level));
    let Some(worst) = worst else {
        return [origin(run)].into_iter().chain(remarks(run)).chain([words.say("summary-clean", &[])]).collect();
    };
    let found = words.say("summary-found", &[("counts", counts(run).join(", ").into())]);
    let explain = words.say("summary-explain", &[("rule", worst.finding.rule.id.into())]);
    let mut lines = vec![origin(run)];
    lines.extend(remarks(run));
    lines.push(found);
    lines.extend(fixable(run));
    lines.push(explain);
    lines
}

/// What was checked, and what must be known about it.
pub(crate) fn remarks(run: &FindingsRun<'_>) -> Vec<String> {
    let mut lines = vec![checked(run)];
    lines.extend(allowed(run));
    lines.extend(run.warnings.iter().cloned());
    lines.extend(kept_and_left(run));
    lines.extend(missing(run));
    lines
}

/// What must be known before anything else: what is wrong besides the data, what could not be read, and that nothing was
/// checked where something was asked for.
pub(super) fn warnings(run: &FindingsRun<'_>) -> Vec<String> {
    let lines = missing(run).into_iter().chain(unread(run));
    lines.chain(run.warnings.iter().cloned()).collect()
}

/// What was checked and mended, and what is not shown: all that is no warning.
pub(super) fn about(run: &FindingsRun<'_>) -> Vec<String> {
    let mut lines = vec![checked(run)];
    lines.extend(allowed(run));
    lines.extend(
        mended(run).into_iter().chain(each_mended(run)).chain(baseline(run)).chain(excluded(run)).chain(hidden(run)),
    );
    lines
}

fn kept_and_left(run: &FindingsRun<'_>) -> Vec<String> {
    let lines = mended(run).into_iter().chain(each_mended(run)).chain(baseline(run));
    lines.chain(unread(run)).chain(excluded(run)).chain(hidden(run)).collect()
}

/// How many findings exceptions accept.
fn allowed(run: &FindingsRun<'_>) -> Option<String> {
    let count = run.checked.allowed;
    (count > 0).then(|| run.words.say("summary-allowed", &[("count", count.into())]))
}

/// How many files the settings leave out.
fn excluded(run: &FindingsRun<'_>) -> Option<String> {
    let count = run.checked.excluded;
    (count > 0).then(|| run.words.say("summary-excluded", &[("count", count.into())]))
}

/// That nothing was checked, or nothing of some paths.
fn missing(run: &FindingsRun<'_>) -> Option<String> {
    if run.checked_nothing() {
        return Some(run.words.say("summary-nothing", &[]));
    }
    let paths = run.without_files.iter().copied().map(pdcn_texts::visible).collect::<Vec<_>>();
    let values = [("count", paths.len().into()), ("paths", paths.join(", ").into())];
    (!paths.is_empty()).then(|| run.words.say("summary-without-files", &values))
}

/// Files that are named when they could not be read as a whole.
const NAMED_FILES: usize = 5;

/// What could not be read, and which rules were held back for it: said even when the findings about it are not shown, for
/// nothing found in what was not read means nothing.
fn unread(run: &FindingsRun<'_>) -> Vec<String> {
    if run.unread.is_empty() {
        return Vec::new();
    }
    let paths = |files: &[FileNumber]| {
        let mut paths: Vec<&str> =
            files.iter().take(NAMED_FILES).map(|file| run.sources.file(*file).path.as_str()).collect();
        if files.len() > NAMED_FILES {
            paths.push("…");
        }
        paths.join(", ")
    };
    let values = [("count", run.unread.len().into()), ("paths", paths(run.unread).into())];
    let mut lines = vec![run.words.say("summary-unread", &values)];
    if !run.held_back.is_empty() {
        let rules: Vec<&str> = run.held_back.iter().map(|held| held.rule).collect();
        let values = [("count", rules.len().into()), ("rules", rules.join(", ").into())];
        lines.push(run.words.say("summary-held-back", &values));
    }
    lines
}

/// Each finding that is not shown: where, what, why, and with which reason.
fn hidden(run: &FindingsRun<'_>) -> Vec<String> {
    let words = run.words;
    let line_of = |file: FileNumber, byte: usize| run.sources.file(file).text[..byte].matches('\n').count() + 1;
    let mut locator = Locator::new(run.sources);
    let mut line = |(located, hiding): &(Located<'_>, Hiding<'_>)| {
        let (part, why): (_, Vec<(&'static str, Value)>) = match hiding {
            Hiding::Baseline => ("baseline", Vec::new()),
            Hiding::Why(Why::Exception { place, reason, until }) => {
                let at = locator.span(place).start;
                let part = if until.is_some() { "exception-until" } else { "exception" };
                let file = run.sources.file(place.file).path.as_str();
                let until = until.map(|until| until.to_string()).unwrap_or_default();
                (
                    part,
                    vec![
                        ("by", file.into()),
                        ("by-line", line_of(place.file, at).into()),
                        ("reason", reason.as_str().into()),
                        ("until", until.into()),
                    ],
                )
            }
            Hiding::Why(Why::Excluded { pattern }) => ("excluded", vec![("pattern", pattern.as_str().into())]),
            Hiding::Why(Why::Off { by_settings: false, .. }) => ("off-command", Vec::new()),
            Hiding::Why(Why::Off { reason: Some(reason), .. }) => {
                ("off-reason", vec![("reason", reason.as_str().into())])
            }
            Hiding::Why(Why::Off { reason: None, .. }) => ("off", Vec::new()),
        };
        let (path, line) = located.labels.first().map_or((String::new(), 1), |label| {
            (run.sources.file(label.file).path.clone(), line_of(label.file, label.bytes.start))
        });
        let mut values: Vec<(&'static str, Value)> = vec![
            ("path", path.into()),
            ("line", line.into()),
            ("rule", located.finding.rule.id.into()),
            ("message", words.text(&located.finding.message).into()),
        ];
        values.extend(why);
        words.part("summary-hidden", part, &values)
    };
    let lines: Vec<String> = run.hidden.iter().map(&mut line).collect();
    if lines.is_empty() {
        return lines;
    }
    let title = words.say("summary-hidden", &[("count", lines.len().into())]);
    [title].into_iter().chain(lines).collect()
}

/// What was mended, or would be.
fn mended(run: &FindingsRun<'_>) -> Option<String> {
    let mended = run.mended.as_ref()?;
    let n_made = mended.made.len();
    let values = [("count", n_made.into()), ("files", mended.files.into()), ("left", mended.left.len().into())];
    let part = match (mended.preview, n_made, mended.left.len()) {
        (_, 0, 0) => return None,
        (_, 0, _) => "none",
        (true, ..) => "preview",
        (false, _, 0) => "made",
        (false, ..) => "some",
    };
    Some(run.words.part("summary-mended", part, &values))
}

/// Each thing that was mended: where, by which rule, and what was wrong there. A preview shows it line by line already.
fn each_mended(run: &FindingsRun<'_>) -> Vec<String> {
    let Some(mended) = run.mended.as_ref().filter(|mended| !mended.preview) else { return Vec::new() };
    let line = |id: &str, made: &Made| {
        let values = [
            ("path", made.path.as_str().into()),
            ("line", made.line.into()),
            ("rule", made.rule.id.into()),
            ("message", run.words.text(&made.message).into()),
        ];
        run.words.say(id, &values)
    };
    let made = mended.made.iter().map(|made| line("summary-mended-line", made));
    made.chain(mended.left.iter().take(NAMED_ENTRIES).map(|left| line("summary-left-line", left))).collect()
}

/// Entries of a baseline that are named when nothing matches them.
const NAMED_ENTRIES: usize = 5;

/// What the baseline had to say.
fn baseline(run: &FindingsRun<'_>) -> Vec<String> {
    let Some(comparison) = run.baseline else { return Vec::new() };
    let mut lines = vec![run.words.say("summary-baseline", &[("count", comparison.accepted.into())])];
    let stale = run.stale();
    if !stale.is_empty() {
        let mut names: Vec<String> = stale.iter().take(NAMED_ENTRIES).map(Entry::name).collect();
        if stale.len() > NAMED_ENTRIES {
            names.push("…".to_owned());
        }
        let values = [("count", stale.len().into()), ("names", names.join(", ").into())];
        lines.push(run.words.say("summary-stale", &values));
    }
    lines
}

/// How many findings can be mended by the command itself, when there are any.
pub(crate) fn fixable(run: &FindingsRun<'_>) -> Option<String> {
    let (safe, unsafe_) = (run.n_fixable(Safety::Safe), run.n_fixable(Safety::Unsafe));
    let part = match (safe, unsafe_) {
        (0, 0) => return None,
        (_, 0) => "safe",
        (0, _) => "unsafe",
        _ => "both",
    };
    Some(run.words.part("summary-fixable", part, &[("safe", safe.into()), ("unsafe", unsafe_.into())]))
}

/// Which pathway it was.
pub(crate) fn origin(run: &FindingsRun<'_>) -> String {
    run.origin.words(run.words)
}

/// What was looked at.
fn checked(run: &FindingsRun<'_>) -> String {
    let checked = run.checked;
    let editions = checked.editions.join(", ");
    let values: [(&'static str, Value); 6] = [
        ("files", run.n_files().into()),
        ("editions", editions.as_str().into()),
        ("count", checked.editions.len().into()),
        ("outcomes", checked.outcomes.into()),
        ("prerequisites", checked.prerequisites.into()),
        ("rules", checked.rules.into()),
    ];
    run.words.say("summary-checked", &values)
}

/// How many findings there are of each level that there are any of.
pub(super) fn counts(run: &FindingsRun<'_>) -> Vec<String> {
    [Level::Error, Level::Warning, Level::Info]
        .into_iter()
        .map(|level| (level, run.n_findings(level)))
        .filter(|(_, count)| *count > 0)
        .map(|(level, count)| run.words.part("summary-count", level.name(), &[("count", count.into())]))
        .collect()
}
