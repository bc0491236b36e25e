//! Synthetic pathways of any size, with known faults: the same arguments give the same bytes.
//!
//! Without faults the graph has no cycle and nothing that is required later than it is due, so that what a linter
//! finds is exactly what was injected.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// The settings: made-up outcomes are judged by how they hang together, not by what they say to a class; so is
/// the benchmark.
const SETTINGS: &str = r#"format = 2
language = "fr"
current = "2026-2027"

[lint.categories]
wording = "off"
ai = "off"

[lint.rules]
deep-chain = "off"
grade-load = "off"
isolated-outcome = "off"
stage-bridge = "off"
strand-gap = "off"
wide-gap = "off"
"#;

/// What to write.
#[derive(Clone, Copy, Debug)]
pub struct Synthetic {
    /// Files of outcomes, one strand each.
    pub files: usize,
    /// Outcomes in each file.
    pub per_file: usize,
    /// The shape of the graph.
    pub shape: Shape,
    /// How many faults to inject, of the kinds of [`FAULTS`] in turn.
    pub faults: usize,
}

impl Default for Synthetic {
    fn default() -> Self {
        Self { files: 10, per_file: 20, shape: Shape::Layered, faults: 0 }
    }
}

/// The shape of the prerequisite graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Up to three prerequisites each, among the three thousand outcomes before.
    Layered,
    /// Each leans on the one before.
    Chain,
    /// Each third leans on the two before it, which lean on the third before them.
    Diamonds,
    /// A chain whose first leans on the last.
    Ring,
}

/// The rules whose faults are injected, in turn.
pub const FAULTS: [&str; 12] = [
    "unknown-key",
    "wrong-type",
    "invalid-value",
    "missing-key",
    "duplicate-id",
    "unresolved-prerequisite",
    "unresolved-reference",
    "unresolved-reference",
    "learn-after-master",
    "self-prerequisite",
    "prerequisite-cycle",
    "backward-prerequisite",
];

/// A fault that was injected: the rule that finds it, and the file, relative to the pathway.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file.
    pub file: String,
    /// The id that the outcome has in the file.
    pub outcome: String,
    /// The rule.
    pub rule: &'static str,
}

pub(crate) const GRADES: [(&str, &str, &str); 13] = [
    ("M4", "primary", "Préscolaire"),
    ("M5", "primary", "Préscolaire"),
    ("P1", "primary", "1er cycle du primaire"),
    ("P2", "primary", "1er cycle du primaire"),
    ("P3", "primary", "2e cycle du primaire"),
    ("P4", "primary", "2e cycle du primaire"),
    ("P5", "primary", "3e cycle du primaire"),
    ("P6", "primary", "3e cycle du primaire"),
    ("S1", "secondary", "1er cycle du secondaire"),
    ("S2", "secondary", "1er cycle du secondaire"),
    ("S3", "secondary", "2e cycle du secondaire"),
    ("S4", "secondary", "2e cycle du secondaire"),
    ("S5", "secondary", "2e cycle du secondaire"),
];
const VERBS: [&str; 5] = ["Nommer", "Décrire", "Comparer", "Vérifier", "Repérer"];
const OBJECTS: [&str; 5] = [
    "la provenance d’une image",
    "les traces laissées en ligne",
    "deux sources d’information",
    "une réponse produite par une IA",
    "les règles d’un espace collaboratif",
];

/// Writes a pathway and tells what was injected, sorted.
pub fn write(root: &Path, what: &Synthetic) -> Vec<Fault> {
    let edition = root.join("editions/2026-2027");
    for folder in ["primary", "secondary"] {
        fs::create_dir_all(edition.join(folder)).expect("a folder");
    }
    fs::create_dir_all(root.join("frameworks")).expect("a folder");
    let put = |path: &str, text: &str| fs::write(root.join(path), text).expect("a file");
    put("pdcn.toml", SETTINGS);
    put("frameworks/cadre-test-1.toml", &framework());
    put("editions/2026-2027/edition.toml", &frame(what.files));

    let total = what.files * what.per_file;
    // Mastery comes later for later outcomes, so that an earlier one is never mastered after a later one begins.
    let mastered = |n: usize| (1 + n * 12 / total).min(12);
    let learned = |n: usize| if n > 0 && mastered(n - 1) == mastered(n) { mastered(n) - 1 } else { mastered(n) };
    let fault_at = fault_places(what, total, &mastered);
    let spoilt = |n: usize| fault_at.get(&n) == Some(&"duplicate-id");
    let id = |n: usize| format!("{}-{:03}", strand(n / what.per_file), n % what.per_file + 1);
    let mut random = Random(7);
    let mut files: BTreeMap<(&str, usize), String> = BTreeMap::new();
    let mut faults = Vec::new();
    for n in 0..total {
        let fault = fault_at.get(&n).copied();
        let mut before = prerequisites(what.shape, n, total, &mut random);
        // Nothing leans on an outcome whose id is spoilt, and the last one leans on nothing: no fault causes another.
        before.retain(|&b| !spoilt(b) && (what.faults == 0 || n + 1 < total));
        let strength =
            |b: usize| if what.shape != Shape::Ring && mastered(b) <= learned(n) { "required" } else { "helpful" };
        let mut edges: BTreeMap<String, &str> = before.into_iter().map(|b| (id(b), strength(b))).collect();
        let (mut own_id, mut competency) =
            (id(n), format!("{}-{}", strand(n / what.per_file), if n.is_multiple_of(3) { "B" } else { "A" }));
        let (mut master, mut extra, mut statement) = (GRADES[mastered(n)].0, "", true);
        match fault {
            Some("unknown-key") => extra = "exmaples = [\"faute de frappe\"]\n",
            Some("wrong-type") => extra = "examples = 12\n",
            Some("invalid-value") => extra = "ai-use = \"guidé\"\n",
            Some("missing-key") => statement = false,
            Some("duplicate-id") => own_id = id(n - 1),
            Some("unresolved-prerequisite") => drop(edges.insert("T9999-999".to_owned(), "required")),
            // Twice in the list: once a competency, once a grade.
            Some("unresolved-reference") if faults.len() % 12 == 6 => "T9999-Z".clone_into(&mut competency),
            Some("unresolved-reference") => master = "P9",
            Some("learn-after-master") => {
                master = GRADES[learned(n) - 1].0;
                edges.clear();
            }
            Some("self-prerequisite") => drop(edges.insert(own_id.clone(), "helpful")),
            Some("prerequisite-cycle") => drop(edges.insert(id(n + 1), "helpful")),
            Some("backward-prerequisite") => drop(edges.insert(id(total - 1), "required")),
            _ => {}
        }
        if n > 0 && fault_at.get(&(n - 1)) == Some(&"prerequisite-cycle") {
            edges.insert(id(n - 1), "helpful");
        }
        let (learn, stage, _) = GRADES[learned(n)];
        if let Some(rule) = fault {
            let file = format!("editions/2026-2027/{stage}/{}.toml", strand(n / what.per_file).to_lowercase());
            faults.push(Fault { file, outcome: own_id.clone(), rule });
        }
        let text = files.entry((stage, n / what.per_file)).or_default();
        let mut line = |words: String| text.push_str(&words);
        line(format!("[[outcome]]\nid = \"{own_id}\"\ncompetency = \"{competency}\"\n"));
        if statement {
            let (verb, object) = (VERBS[random.below(5)], OBJECTS[random.below(5)]);
            line(format!("statement = \"{verb} {object} (étape {n} d’un parcours d’essai).\"\n"));
        }
        line(format!(
            "learn = \"{learn}\"\nmaster = \"{master}\"\n{extra}aligns = [\"cadre-test-1:C{}\"]\n\n",
            n % 20 + 1
        ));
        for (target, strength) in edges {
            line(format!(
                "[[outcome.prerequisite]]\nid = \"{target}\"\nstrength = \"{strength}\"\nreason = \"Étape {n} du parcours d’essai.\"\n\n"
            ));
        }
    }
    for ((stage, file), text) in files {
        put(&format!("editions/2026-2027/{stage}/{}.toml", strand(file).to_lowercase()), &text);
    }
    faults.sort();
    faults
}

fn strand(file: usize) -> String {
    format!("T{file:04}")
}

/// Each fault sits on an outcome of its own, never in the first file, never last, and within one grade.
fn fault_places(what: &Synthetic, total: usize, mastered: &dyn Fn(usize) -> usize) -> BTreeMap<usize, &'static str> {
    let mut places = BTreeMap::new();
    for fault in 0..what.faults {
        let mut n = (what.per_file + (2 * fault + 1) * (total - what.per_file) / (2 * what.faults)).min(total - 3);
        while places.contains_key(&n) || places.contains_key(&(n - 1)) || mastered(n + 1) != mastered(n) {
            n -= 1;
        }
        places.insert(n, FAULTS[fault % FAULTS.len()]);
    }
    places
}

fn prerequisites(shape: Shape, n: usize, total: usize, random: &mut Random) -> Vec<usize> {
    match shape {
        Shape::Layered if n > 0 => {
            let low = n.saturating_sub(3000);
            (0..random.below(4)).map(|_| low + random.below(n - low)).collect()
        }
        Shape::Chain | Shape::Ring if n > 0 => vec![n - 1],
        Shape::Ring => vec![total - 1],
        Shape::Diamonds if !n.is_multiple_of(3) => vec![n - n % 3],
        Shape::Diamonds if n > 0 => vec![n - 1, n - 2],
        _ => Vec::new(),
    }
}

fn framework() -> String {
    let mut text = "id = \"cadre-test-1\"\ntitle = \"Cadre d’essai\"\npublisher = \"Essai\"\nstatus = \"final\"\n\
                    license = \"CC0-1.0\"\nurl = \"https://example.org/\"\nchecked = 2026-11-01\nshows = \"titles\"\n\n"
        .to_owned();
    for code in 1..=20 {
        writeln!(text, "[[code]]\nid = \"C{code}\"\ntitle = \"Code {code}\"\n").expect("a string takes everything");
    }
    text
}

fn frame(files: usize) -> String {
    let mut text = "id = \"2026-2027\"\ntitle = \"Parcours synthétique\"\nstatus = \"draft\"\nlicense = \"CC0-1.0\"\n\n\
                    [[stage]]\nid = \"primary\"\ntitle = \"Primaire\"\n\n[[stage]]\nid = \"secondary\"\ntitle = \"Secondaire\"\n\n"
        .to_owned();
    for (age, (id, stage, cycle)) in (4..).zip(GRADES) {
        let line = format!(
            "[[grade]]\nid = \"{id}\"\ntitle = \"Année {id}\"\nshort = \"{id}\"\nstage = \"{stage}\"\ncycle = \"{cycle}\"\nage = {age}\n\n"
        );
        text.push_str(&line);
    }
    for file in 0..files {
        let strand = strand(file);
        let line = format!(
            "[[strand]]\nid = \"{strand}\"\ntitle = \"Volet {file}\"\n\n\
             [[competency]]\nid = \"{strand}-A\"\nstrand = \"{strand}\"\ntitle = \"Compétence A du volet {file}\"\n\n\
             [[competency]]\nid = \"{strand}-B\"\nstrand = \"{strand}\"\ntitle = \"Compétence B du volet {file}\"\nai = true\n\n"
        );
        text.push_str(&line);
    }
    text
}

/// A small generator of numbers that look random: the same everywhere.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % limit
    }
}
