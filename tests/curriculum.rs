//! A curriculum of any size in which no rule finds anything: the same arguments give the same bytes.
//!
//! Where `synthetic` is for how outcomes hang together, here every rule that is on by itself has its work to do: the
//! statements are French and each says something else, strands go through all cycles of both stages, outcomes of AI
//! competencies are aligned to codes about AI, and prerequisites come in time.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::command::copy;
use crate::synthetic::GRADES;

/// How large a curriculum is, and how its outcomes hang together.
#[derive(Clone, Copy, Debug)]
pub struct Curriculum {
    /// Strands, with a file in each of the two stages.
    pub strands: usize,
    /// Outcomes of each strand.
    pub per_strand: usize,
    /// The shape of the graph.
    pub shape: Shape,
}

impl Default for Curriculum {
    fn default() -> Self {
        Self { strands: 5, per_strand: 40, shape: Shape::Strings }
    }
}

/// The shape of the graph of prerequisites.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Short chains, each outcome leaning also on one or two that stand as far in theirs.
    Strings,
    /// One chain through all outcomes: each leans on the one before. The rule `deep-chain` has a finding.
    Chain,
    /// A chain of diamonds: each third outcome leans on the two before it, which both lean on the third before them.
    /// The rule `deep-chain` has a finding.
    Diamonds,
    /// A chain in which each outcome also leans on those two, three and four before it, which the chain implies. The
    /// rule `deep-chain` has a finding.
    Ladder,
    /// Layers of outcomes, each leaning on up to three of the layer before.
    Layers,
}

const VERBS: [&str; 5] = ["Nommer", "Décrire", "Comparer", "Vérifier", "Repérer"];
const OBJECTS: [&str; 5] = [
    "la provenance d’une image",
    "les traces laissées en ligne",
    "deux sources d’information",
    "les limites d’un moteur de recherche",
    "les règles d’un espace collaboratif",
];
/// What outcomes of AI competencies are about.
const OBJECTS_OF_AI: [&str; 5] = [
    "une réponse produite par une IA",
    "une image produite par une IA",
    "un texte inventé par une IA",
    "une traduction faite par une IA",
    "un résumé bâti par une IA",
];
/// Words to tell statements apart: two statements with the same verb and object differ in two of four at least.
const WORDS: [[&str; 16]; 4] = [
    [
        "affiche", "album", "balado", "carnet", "carte", "dessin", "dossier", "fiche", "film", "guide", "jeu",
        "journal", "lampe", "liste", "message", "montage",
    ],
    [
        "archive", "cabane", "canal", "chemin", "plaine", "colline", "cour", "désert", "étang", "forêt", "gare", "île",
        "jardin", "lac", "marché", "musée",
    ],
    [
        "abeille",
        "baleine",
        "castor",
        "chouette",
        "cigale",
        "écureuil",
        "fourmi",
        "grenouille",
        "héron",
        "lapin",
        "libellule",
        "marmotte",
        "mésange",
        "orignal",
        "renard",
        "tortue",
    ],
    [
        "automne",
        "aube",
        "brume",
        "crépuscule",
        "dégel",
        "éclipse",
        "été",
        "givre",
        "grêle",
        "gel",
        "marée",
        "neige",
        "orage",
        "pluie",
        "printemps",
        "vent",
    ],
];
/// How many outcomes of a string lean on each other.
const STRING: usize = 8;
/// How many layers there are: fewer than what `deep-chain` finds.
const LAYERS: usize = 12;
/// How many outcomes four words tell apart; those after them have a fifth.
const FEW: usize = 25 * 16 * 16 * 16;

/// Writes a curriculum.
pub fn write(root: &Path, what: &Curriculum) {
    let edition = root.join("editions/2026-2027");
    for folder in [edition.join("primary"), edition.join("secondary"), root.join("frameworks")] {
        fs::create_dir_all(folder).expect("a folder");
    }
    let put = |path: &str, text: &str| fs::write(root.join(path), text).expect("a file");
    put("pdcn.toml", "format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n");
    put("frameworks/cadre-test-1.toml", &framework());
    put("editions/2026-2027/edition.toml", &frame(what.strands));
    let total = what.strands * what.per_strand;
    let mut files: BTreeMap<(&str, usize), String> = BTreeMap::new();
    for n in 0..total {
        let (stage, text) = outcome(n, total, what);
        files.entry((stage, n % what.strands)).or_default().push_str(&text);
    }
    for ((stage, strand), text) in files {
        put(&format!("editions/2026-2027/{stage}/{}.toml", name(strand).to_lowercase()), &text);
    }
}

/// The edition of [`year_before`].
pub const YEAR_BEFORE: &str = "2025-2026";

/// Writes the edition of a curriculum once more as that of the year before, and gives its folder.
pub fn year_before(root: &Path) -> PathBuf {
    let (old, new) = (root.join("editions").join(YEAR_BEFORE), root.join("editions/2026-2027"));
    copy(&new, &old);
    let previous = format!("status = \"draft\"\nprevious = \"{YEAR_BEFORE}\"");
    for (folder, from, to) in
        [(&old, "id = \"2026-2027\"", format!("id = \"{YEAR_BEFORE}\"")), (&new, "status = \"draft\"", previous)]
    {
        let path = folder.join("edition.toml");
        let text = fs::read_to_string(&path).expect("the edition");
        fs::write(path, text.replacen(from, &to, 1)).expect("the edition");
    }
    old
}

/// The stage of an outcome, and its block.
fn outcome(n: usize, total: usize, what: &Curriculum) -> (&'static str, String) {
    let strands = what.strands;
    let id = |n: usize| format!("{}-{:03}", name(n % strands), n / strands + 1);
    // Mastery comes later for later outcomes, so that an earlier one is never mastered after a later one begins.
    let mastered = |n: usize| n * GRADES.len() / total;
    let (master, learn) = (mastered(n), mastered(n).saturating_sub(1));
    let is_ai = (n / strands).is_multiple_of(3);
    let (letter, code) = if is_ai { ("B", n % 10 + 1) } else { ("A", n % 10 + 11) };
    let object = if is_ai { OBJECTS_OF_AI[n / 5 % 5] } else { OBJECTS[n / 5 % 5] };
    // A number in base sixteen, and the sum of its digits: another number has two other digits at least.
    let digits = [n / 25 % 16, n / 400 % 16, n / 6_400 % 16, n / FEW % 16];
    let last = digits.iter().sum::<usize>() % 16;
    let mut words =
        [(0, digits[0]), (1, digits[1]), (2, digits[2]), (3, last)].map(|(list, at)| WORDS[list][at]).to_vec();
    if n >= FEW {
        words.push(WORDS[0][digits[3]]);
    }
    let mut text = format!(
        "[[outcome]]\nid = \"{}\"\ncompetency = \"{}-{letter}\"\nstatement = \"{} {object} ({}).\"\n\
         learn = \"{}\"\nmaster = \"{}\"\naligns = [\"cadre-test-1:C{code}\"]\n\n",
        id(n),
        name(n % strands),
        VERBS[n % 5],
        words.join(", "),
        GRADES[learn].0,
        GRADES[master].0,
    );
    for before in prerequisites(n, total, what.shape) {
        let strength = if mastered(before) <= learn { "required" } else { "helpful" };
        let (id, reason) = (id(before), format!("Étape {n} du parcours d’essai."));
        write!(text, "[[outcome.prerequisite]]\nid = \"{id}\"\nstrength = \"{strength}\"\nreason = \"{reason}\"\n\n")
            .expect("a string takes everything");
    }
    (GRADES[learn].1, text)
}

/// Which outcomes come before an outcome, in order.
fn prerequisites(n: usize, total: usize, shape: Shape) -> Vec<usize> {
    let mut before = match shape {
        Shape::Strings => string(n, total),
        Shape::Chain => n.checked_sub(1).into_iter().collect(),
        Shape::Diamonds if !n.is_multiple_of(3) => vec![n - n % 3],
        Shape::Diamonds => (1..=2).filter_map(|back| n.checked_sub(back)).collect(),
        Shape::Ladder => (1..=4).filter_map(|back| n.checked_sub(back)).collect(),
        Shape::Layers => {
            let layer = total.div_ceil(LAYERS);
            (0..n % 4).filter_map(|step| n.checked_sub(layer + step * (n % 11 + 1))).collect()
        }
    };
    before.sort_unstable();
    before.dedup();
    before
}

/// The outcome right before in the string, and one or two that stand as far in theirs.
fn string(n: usize, total: usize) -> Vec<usize> {
    if n.is_multiple_of(STRING) {
        return Vec::new();
    }
    let reach = (total / GRADES.len()).min(3_000) / STRING;
    let mut before = vec![n - 1];
    before.extend(
        (1..=n % 3).map(|step| step * (n % 7 + 1) % reach.max(1) * STRING).filter_map(|back| (n - 1).checked_sub(back)),
    );
    before
}

fn name(strand: usize) -> String {
    format!("T{strand:04}")
}

fn framework() -> String {
    let mut text = "id = \"cadre-test-1\"\ntitle = \"Cadre d’essai\"\npublisher = \"Essai\"\nstatus = \"final\"\n\
                    license = \"CC0-1.0\"\nurl = \"https://example.org/\"\nchecked = 2026-11-01\nshows = \"titles\"\n\n"
        .to_owned();
    for code in 1..=20 {
        let ai = if code <= 10 { "ai = true\n" } else { "" };
        writeln!(text, "[[code]]\nid = \"C{code}\"\ntitle = \"Code {code}\"\n{ai}").expect("a string takes everything");
    }
    text
}

fn frame(strands: usize) -> String {
    let mut text = "id = \"2026-2027\"\ntitle = \"Parcours d’essai\"\nstatus = \"draft\"\nlicense = \"CC0-1.0\"\n\n\
                    [[stage]]\nid = \"primary\"\ntitle = \"Primaire\"\n\n[[stage]]\nid = \"secondary\"\ntitle = \"Secondaire\"\n\n"
        .to_owned();
    for (age, (id, stage, cycle)) in (4..).zip(GRADES) {
        let line = format!(
            "[[grade]]\nid = \"{id}\"\ntitle = \"Année {id}\"\nshort = \"{id}\"\nstage = \"{stage}\"\ncycle = \"{cycle}\"\nage = {age}\n\n"
        );
        text.push_str(&line);
    }
    for strand in 0..strands {
        let id = name(strand);
        let line = format!(
            "[[strand]]\nid = \"{id}\"\ntitle = \"Volet {strand}\"\n\n\
             [[competency]]\nid = \"{id}-A\"\nstrand = \"{id}\"\ntitle = \"Compétence A du volet {strand}\"\n\n\
             [[competency]]\nid = \"{id}-B\"\nstrand = \"{id}\"\ntitle = \"Compétence B du volet {strand}\"\nai = true\n\n"
        );
        text.push_str(&line);
    }
    text
}
