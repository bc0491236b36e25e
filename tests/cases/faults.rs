//! Known faults, injected into a synthetic pathway: each is found once, at its file and outcome, and nothing else is.

use pdcn_lint::{Options, lint};
use pdcn_source::{Folder, load};
use pdcn_tests::command::pdcn;
use pdcn_tests::synthetic::{Fault, Shape, Synthetic, write};

/// The findings of a pathway in the terms of what was injected.
fn found(folder: &std::path::Path) -> Vec<Fault> {
    let run = pdcn(folder, &["lint", "--format", "json", "--pathway", "."]);
    let document: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    let findings = document["findings"].as_array().expect("findings").iter();
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let mut found: Vec<Fault> = findings
        .map(|finding| Fault {
            file: text(&finding["places"][0]["file"]),
            outcome: text(&finding["subject"]),
            rule: pdcn_lint::Rule::named(&text(&finding["rule"])).expect("a rule").id,
        })
        .collect();
    found.sort();
    found
}

#[test]
fn exactly_the_injected_faults_are_found() {
    for (files, per_file, faults) in [(10, 20, 24), (4, 50, 12), (30, 10, 24)] {
        let folder = tempfile::tempdir().expect("a folder");
        let injected = write(folder.path(), &Synthetic { files, per_file, faults, ..Synthetic::default() });
        assert_eq!(injected.len(), faults);
        assert_eq!(found(folder.path()), injected);
    }
}

#[test]
fn without_faults_nothing_is_found_in_any_shape() {
    for shape in [Shape::Layered, Shape::Chain, Shape::Diamonds] {
        let folder = tempfile::tempdir().expect("a folder");
        write(folder.path(), &Synthetic { shape, ..Synthetic::default() });
        assert_eq!(found(folder.path()), [], "{shape:?}");
    }
}

#[test]
fn findings_do_not_depend_on_the_order_of_files_nor_on_threads() {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), &Synthetic { faults: 24, ..Synthetic::default() });
    let mut texts = Vec::new();
    read_all(folder.path(), folder.path(), &mut texts);
    let run = |texts: Vec<(String, String)>, n_threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(n_threads).build().expect("threads");
        pool.install(|| {
            let loaded = load(Folder::from_texts(texts));
            let report = lint(&loaded, &Options::default());
            let located = report.locate(&loaded.sources);
            let shown = located.iter().map(|one| {
                let label = &one.labels[0];
                (loaded.sources.file(label.file).path.clone(), label.bytes.clone(), one.finding.message.clone())
            });
            shown.collect::<Vec<_>>()
        })
    };
    let expected = run(texts.clone(), 1);
    assert_eq!(expected.len(), 24);
    texts.reverse();
    assert_eq!(run(texts.clone(), 4), expected);
    texts.rotate_left(7);
    assert_eq!(run(texts, 3), expected);
}

fn read_all(root: &std::path::Path, folder: &std::path::Path, texts: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            read_all(root, &path, texts);
        } else {
            let relative = path.strip_prefix(root).expect("inside").to_string_lossy().replace('\\', "/");
            texts.push((relative, std::fs::read_to_string(&path).expect("a text")));
        }
    }
}
