//! `junit`: a test report in XML. Each category is a suite, each change a case, which fails when it makes the command
//! fail; a category without changes has one case that passed, and nothing compared is skipped.

use std::io::{self, Write};

use pdcn_diff::Category;

use super::{ChangesRun, ComparedSide, LocatedChange, PlaceOfChange};
use crate::junit::{Names, escaped, escaped_text};

pub(crate) fn write(run: &ChangesRun<'_>, out: &mut dyn Write) -> io::Result<()> {
    let of_category = |category: Category| -> Vec<&LocatedChange<'_>> {
        run.located.iter().filter(|located| located.change.category() == category).collect()
    };
    let suites = Category::ALL.map(|category| (category, of_category(category)));
    let n_cases: usize = suites.iter().map(|(_, changes)| changes.len().max(1)).sum();
    // What could not be read is a case of its own: a report that is not whole does not look whole.
    let n_errors = usize::from(run.is_incomplete());
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(
        out,
        "<testsuites name=\"pdcn diff\" tests=\"{}\" failures=\"{}\" errors=\"{n_errors}\">",
        n_cases + n_errors,
        run.n_failures()
    )?;
    for (category, changes) in &suites {
        write_suite(run, *category, changes, out)?;
    }
    if run.is_incomplete() {
        let notes = escaped_text(&run.notes.join("\n"));
        writeln!(out, "  <testsuite name=\"incomplete\" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\">")?;
        let message = escaped(&run.words.say("diff-incomplete", &[]));
        writeln!(
            out,
            "    <testcase name=\"incomplete\" classname=\"incomplete\"><error message=\"{message}\">{notes}</error></testcase>"
        )?;
        writeln!(out, "  </testsuite>")?;
    }
    writeln!(out, "</testsuites>")
}

fn write_suite(
    run: &ChangesRun<'_>,
    category: Category,
    changes: &[&LocatedChange<'_>],
    out: &mut dyn Write,
) -> io::Result<()> {
    let name = category.name();
    let n_failures = changes.iter().filter(|located| located.fails(run.threshold)).count();
    let n_skipped = usize::from(run.compared_nothing());
    writeln!(
        out,
        "  <testsuite name=\"{name}\" tests=\"{}\" failures=\"{n_failures}\" errors=\"0\" skipped=\"{n_skipped}\">",
        changes.len().max(1)
    )?;
    if run.compared_nothing() {
        let nothing = escaped(&run.words.say("diff-nothing", &[]));
        writeln!(
            out,
            "    <testcase name=\"{name}\" classname=\"{name}\"><skipped message=\"{nothing}\"/></testcase>"
        )?;
    } else if changes.is_empty() {
        let none = escaped(&run.words.say("diff-none", &[]));
        writeln!(out, "    <testcase name=\"{none}\" classname=\"{name}\"/>")?;
    }
    let mut names = Names::default();
    for located in changes {
        let change = located.change;
        let part = change.subject.part.map(|part| format!(" {part}")).unwrap_or_default();
        let case = escaped(&names.unique(format!("{} {}{part}", change.kind.name(), change.subject.id)));
        let message = run.message(located);
        let place = |side: &ComparedSide<'_>, point: Option<PlaceOfChange>| {
            point.map(|point| format!("{}:{}:{}", side.path(&side.file(point.file).path), point.line, point.column))
        };
        let places = [place(&run.old, located.old), place(&run.new, located.new)];
        let body = places.into_iter().flatten().collect::<Vec<_>>().join(" → ");
        let fingerprint = &located.fingerprint;
        write!(out, "    <testcase name=\"{case}\" classname=\"{name}\">")?;
        if located.fails(run.threshold) {
            let (message, body) = (escaped(&message), escaped_text(&format!("{body}\n{fingerprint}")));
            write!(out, "<failure type=\"{}\" message=\"{message}\">{body}</failure>", change.kind.name())?;
        } else {
            let accepted = located.accepted.map(|accepted| format!("\n{} ({})", accepted.reason, accepted.by));
            let text = format!("{message}\n{body}\n{fingerprint}{}", accepted.unwrap_or_default());
            write!(out, "<system-out>{}</system-out>", escaped_text(&text))?;
        }
        writeln!(out, "</testcase>")?;
    }
    writeln!(out, "  </testsuite>")
}
