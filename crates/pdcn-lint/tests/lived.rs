//! What an advisor came up against in a year: each slip is told in the words that mend it, also among others.

#![expect(clippy::expect_used, reason = "a test that cannot go on says why")]

mod support;

use pdcn_lint::{Options, Safety, catalogues, lint, mend};
use pdcn_model::{Date, Level};
use pdcn_source::{Folder, load};
use pdcn_texts::{Language, Text, Texts};

use self::support::{FRAME, with};

const IA: &str = "editions/2026-2027/primary/ia.toml";
const PLAN: &str = "plans/ecole.toml";
const VIE: &str = "editions/2026-2027/primary/vie.toml";

type Files = Vec<(String, String)>;

fn options() -> Options {
    Options { today: Date::parse("2026-11-28"), ..Options::default() }
}

/// All that is said from warnings up, a finding a line: rule, subject, message, labels and help.
fn told_in(language: Language, files: &Files) -> String {
    let loaded = load(Folder::from_texts(files.iter().cloned()));
    let report = lint(&loaded, &options());
    let texts = Texts::new(language, catalogues(language));
    let words = |text: &Text| texts.text(text).replace(['\u{a0}', '\u{202f}'], " ");
    let found = report.findings.iter().filter(|one| one.level >= Level::Warning);
    let line = |one: &pdcn_lint::Finding| {
        let labels = one.labels.iter().filter_map(|label| label.text.as_ref());
        let all = [&one.message].into_iter().chain(labels).chain(&one.help).map(words).collect::<Vec<_>>();
        format!("{} {}: {}\n", one.rule.id, one.subject.as_deref().unwrap_or_default(), all.join(" | "))
    };
    found.map(line).collect()
}

fn told(files: &Files) -> String {
    told_in(Language::French, files)
}

/// The rules that say something, in their order.
fn rules(told: &str) -> Vec<&str> {
    told.lines().filter_map(|line| line.split(' ').next()).collect()
}

/// A file once all fixes are made that are safe, or all.
fn mended(files: &Files, safety: Safety, path: &str) -> String {
    let loaded = load(Folder::from_texts(files.iter().cloned()));
    let report = lint(&loaded, &options());
    let mended = mend(&report.locate(&loaded.sources), &loaded.sources, safety);
    let changed = mended.texts.into_iter().find(|(file, _)| loaded.sources.file(*file).path == path);
    let before = || files.iter().find(|(own, _)| own == path).expect("the file").1.clone();
    changed.map_or_else(before, |(_, text)| text.to_string())
}

/// In bad company: line ends of Windows, and an error in another file.
fn among_others(files: &Files) -> Files {
    let mut files = files.clone();
    for (path, text) in &mut files {
        if path.starts_with("editions/") || path.starts_with("plans/") {
            *text = text.replace('\n', "\r\n");
        }
        if path == "tools.toml" {
            *text = text.replacen("id = ", "idd = ", 1);
        }
    }
    files
}

#[track_caller]
fn says(told: &str, wanted: &[&str], unwanted: &[&str]) {
    for words in wanted {
        assert!(told.contains(words), "does not say {words:?}:\n{told}");
    }
    for words in unwanted {
        assert!(!told.contains(words), "says {words:?}:\n{told}");
    }
}

const VIE_001: &str = "[[outcome]]\nid = \"VIE-001\"\ncompetency = \"VIE-RENS\"\nstatement = \"Nommer des renseignements personnels.\"\n\
    learn = \"P1\"\nmaster = \"P2\"\naligns = [\"cadre-1:A1\"]\n";

/// `VIE-001` split in two, with these ids, and retired.
fn split(one: &str, other: &str) -> Files {
    let part = |id: &str, statement: &str| {
        VIE_001.replace("VIE-001", id).replace("Nommer des renseignements personnels", statement)
    };
    let parts = format!(
        "{}\n{}",
        part(one, "Nommer deux personnes à qui confier un renseignement"),
        part(other, "Trier des renseignements selon leur importance")
    );
    let retired = format!(
        "\n[[retired]]\nid = \"VIE-001\"\nreason = \"Scindé.\"\nreplaced-by = [\"{one}\", \"{other}\"]\n\n[[stage]]"
    );
    with(&[(VIE, VIE_001, &parts), (FRAME, "\n[[stage]]", &retired)])
}

#[test]
fn parts_of_a_split_receive_free_ids_and_never_the_retired_one() {
    for (one, other) in [("VIE-001a", "VIE-001b"), ("VIE-001 bis", "VIE-001 ter"), ("VIE-001-A", "VIE-001-B")] {
        let files = split(one, other);
        for files in [files.clone(), among_others(&files)] {
            let told = told(&files);
            let expected = ["par exemple VIE-002", "par exemple VIE-003", "aura : VIE-002", "aura : VIE-003"];
            says(&told, &expected, &["VIE-001\"", "« VIE-001 »", "Rien ne lui succède", "retired-prerequisite"]);
            assert_eq!(rules(&told).iter().filter(|rule| **rule == "invalid-value").count(), 4, "{told}");
            let english = told_in(Language::English, &files);
            says(&english, &["such as VIE-002", "will have: VIE-003"], &["Nothing follows it"]);
            let fixed = mended(&files, Safety::Unsafe, VIE);
            assert!(!fixed.contains("id = \"VIE-001\""), "{fixed}");
        }
    }
    // Before it is retired, none of its parts is it either.
    let part = (VIE, "id = \"VIE-001\"", "id = \"VIE-001a\"");
    says(&told(&with(&[part])), &["par exemple VIE-002"], &["Écrire \"VIE-001\""]);
    // A slip in the id is one.
    says(&told(&with(&[(VIE, "id = \"VIE-001\"", "id = \"vie_001\"")])), &["Écrire \"VIE-001\""], &[]);
    // What was retired does not come back by a slip.
    let retired = (FRAME, "\n[[stage]]", "\n[[retired]]\nid = \"VIE-001\"\nreason = \"Fini.\"\n\n[[stage]]");
    let slip = with(&[(VIE, "id = \"VIE-001\"", "id = \"VIE-01\""), retired]);
    says(&told(&slip), &["par exemple VIE-002", "Rien ne lui succède"], &["Écrire \"VIE-001\""]);
}

#[test]
fn nothing_succeeds_is_only_said_of_what_was_read() {
    let other = VIE_001.replace("VIE-001", "VIE-007").replace("Nommer", "Trier");
    let retired = |by: &str| {
        let block = format!("\n[[retired]]\nid = \"VIE-001\"\nreason = \"Scindé.\"\n{by}\n\n[[stage]]");
        told(&with(&[(VIE, VIE_001, &other), (FRAME, "\n[[stage]]", &block)]))
    };
    let none = "Rien ne lui succède";
    says(&retired("replaced-by = []"), &["retired-prerequisite", none], &[]);
    for unread in
        ["replaced-by = VIE-002", "replaced-by = [VIE-002]", "replaced-by = \"VIE-002\"", "remplacé = [\"VIE-002\"]"]
    {
        says(&retired(unread), &[], &[none, "retired-prerequisite"]);
    }
    let unknown = retired("replaced-by = [\"VIE-009\"]");
    says(
        &unknown,
        &["Corriger d’abord ce qui lui succède : aucun apprentissage ne porte l’identifiant VIE-009"],
        &[none],
    );
    // What should follow could not be read itself.
    let block = "\n[[retired]]\nid = \"VIE-001\"\nreason = \"Scindé.\"\nreplaced-by = [\"VIE-002\"]\n\n[[stage]]";
    let broken = VIE_001.replace("\"VIE-001\"", "VIE-002");
    let files = with(&[(VIE, VIE_001, &broken), (FRAME, "\n[[stage]]", block)]);
    says(&told(&files), &[], &[none, "retired-prerequisite"]);
}

#[test]
fn what_was_renamed_is_proposed_under_its_new_id_and_never_a_neighbour() {
    let competency = "id = \"VIE-RENS\"\nstrand";
    let other = "[[competency]]\nid = \"VIE-REMS\"\nstrand = \"VIE\"\ntitle = \"Autre chose\"\n\n[[resource]]";
    let renamed = |to: &str| (FRAME, competency, format!("id = \"{to}\"\nstrand"));
    let (_, _, to) = renamed("VIE-DONNEES");
    // A neighbour by its letters, new as well, does not count.
    let files = with(&[(FRAME, competency, &to), (FRAME, "[[resource]]", other)]);
    for files in [files.clone(), among_others(&files)] {
        let told = told(&files);
        let message = "« VIE-RENS » de l’édition 2025-2026 se nomme ici « VIE-DONNEES », sous le même titre";
        says(&told, &["La compétence « VIE-RENS » n’existe pas", message], &["VIE-REMS »", "Vouliez-vous"]);
        says(&told_in(Language::English, &files), &["is called `VIE-DONNEES` here"], &["Did you mean `VIE"]);
        let fixed = mended(&files, Safety::Unsafe, VIE);
        assert!(fixed.contains("competency = \"VIE-DONNEES\""), "{fixed}");
        assert!(mended(&files, Safety::Safe, VIE).contains("competency = \"VIE-RENS\""));
    }
    // Another title as well: asked, and nothing is done.
    let title = (FRAME, "title = \"Renseignements personnels\"", "title = \"Données\"");
    let files = with(&[(FRAME, competency, &to), title]);
    says(&told(&files), &["« VIE-DONNEES » est nouveau et rien ne le nomme encore"], &["Vouliez-vous"]);
    assert!(mended(&files, Safety::Unsafe, VIE).contains("competency = \"VIE-RENS\""));
    // Taken out, with a neighbour that was there before.
    let gone = "[[competency]]\nid = \"VIE-RENS\"\nstrand = \"VIE\"\ntitle = \"Renseignements personnels\"\n";
    let old = ("editions/2025-2026/edition.toml", "[[resource]]", other);
    let files = with(&[(FRAME, gone, ""), (FRAME, "[[resource]]", other), old]);
    says(
        &told(&files),
        &["« VIE-RENS » était dans l’édition 2025-2026 : le remettre dans edition.toml"],
        &["Vouliez-vous"],
    );
    assert!(mended(&files, Safety::Unsafe, VIE).contains("competency = \"VIE-RENS\""));
    // A slip is one.
    let slip = with(&[(VIE, "competency = \"VIE-RENS\"", "competency = \"VIE-REN\"")]);
    says(&told(&slip), &["Vouliez-vous dire « VIE-RENS »"], &[]);
}

#[test]
fn strands_grades_stages_and_resources_are_renamed_alike() {
    for (kind, old, new) in [
        ("L’année", "id = \"P1\"\ntitle", "id = \"A1\"\ntitle"),
        ("L’ordre", "id = \"primary\"", "id = \"primaire\""),
        ("La ressource", "id = \"affiche-ia\"", "id = \"affiche-reflexes\""),
        ("Le volet", "id = \"VIE\"", "id = \"VP\""),
    ] {
        let files = with(&[(FRAME, old, new)]);
        let told = told(&files);
        says(&told, &[kind, "sous le même titre : écrire"], &["Vouliez-vous", "dead-resource"]);
        let resources = rules(&told).iter().filter(|rule| **rule == "unresolved-reference").count();
        assert!(resources <= 2, "{told}");
    }
}

#[test]
fn an_empty_plan_is_told_what_is_missing() {
    let (grades, outcomes) =
        ((PLAN, "grades = [\"P1\"]", "grades = []"), (PLAN, "outcomes = [\"IA-001\"]", "outcomes = []"));
    let found = |changes: &[(&str, &str, &str)]| {
        let files = with(changes);
        let (alone, among) = (told(&files), told(&among_others(&files)));
        let line = |told: &str| told.lines().filter(|line| line.starts_with("empty-activity")).collect::<String>();
        assert_eq!(line(&alone), line(&among), "also among others");
        says(&told_in(Language::English, &files), &["is empty"], &[]);
        alone
    };
    says(
        &found(&[grades, outcomes]),
        &["« Chasse aux objets » est vide : ni années ni apprentissages", "nom de l’école"],
        &[],
    );
    says(&found(&[grades]), &["aucune année ne la vit", "Écrire dans grades"], &["Écrire dans outcomes"]);
    says(&found(&[outcomes]), &["aucun apprentissage", "Écrire dans outcomes"], &["Écrire dans grades"]);
    // What is missing or was refused has a finding already.
    for other in ["grades = \"P1\"", "grads = [\"P1\"]", "grades = [\"P1\"", "grades = [P1]", ""] {
        says(&told(&with(&[(PLAN, grades.1, other)])), &[], &["empty-activity"]);
    }
    let mut files = with(&[]);
    let (_, plan) = files.iter_mut().find(|(path, _)| path == PLAN).expect("the plan");
    plan.truncate(plan.find("\n[[activity]]").expect("an activity"));
    says(&told(&files), &["Le plan de « École exemple » n’a aucune activité"], &[]);
}

#[test]
fn the_days_of_a_plan_are_those_of_its_year() {
    let when = |day: &'static str| (PLAN, "when = \"2027-02\"", day);
    let files = with(&[when("when = \"2025-10\""), (PLAN, "approved = 2026-11-20\n", "approved = 2026-09-20\n")]);
    for files in [files.clone(), among_others(&files)] {
        let told = told(&files);
        says(
            &told,
            &["a lieu en 2025-10, hors de l’année 2026-2027", "Écrire when = \"2026-10\""],
            &["approval-missing"],
        );
        assert!(mended(&files, Safety::Unsafe, PLAN).contains("when = \"2026-10\""));
        says(&told_in(Language::English, &files), &["out of the year 2026-2027", "July 2026 to June 2027"], &[]);
    }
    for right in ["when = \"2026-07\"", "when = \"2027-06-30\"", "when = \"2026-12-24\""] {
        says(&told(&with(&[when(right)])), &[], &["date-out-of-year"]);
    }
    for wrong in ["when = \"2026-06\"", "when = \"2027-07-01\"", "when = \"2037-02\""] {
        says(&told(&with(&[when(wrong)])), &["date-out-of-year"], &[]);
    }
    // The talk: in the year, or in the spring before it.
    let guided = (PLAN, "tools = [\"outil-1\"]", "ai-use = \"guided\"\ntools = [\"outil-1\"]");
    let talk = |day: &'static str| told(&with(&[guided, (PLAN, "approved = 2026-11-20", day)]));
    for right in ["approved = 2026-04-15", "approved = 2026-06-30", "approved = 2027-01-10"] {
        says(&talk(right), &[], &["date-out-of-year", "approval-missing"]);
    }
    says(
        &talk("approved = 2026-01-15"),
        &["date du 2026-01-15 : c’est avant l’année 2026-2027", "approved = 2027-01-15"],
        &[],
    );
    let late = told(&with(&[
        guided,
        (PLAN, "approved = 2026-11-20", "approved = 2027-09-15"),
        (PLAN, "when = \"2027-02\"\n", ""),
    ]));
    says(&late, &["est daté du 2027-09-15, après l’année 2026-2027"], &[]);
    // What is proposed can be: before the activity, in its year.
    let none = |day: &'static str| told(&with(&[guided, (PLAN, "approved = 2026-11-20\n", ""), when(day)]));
    says(&none("when = \"2026-10\""), &["approved = 2026-09-15"], &[]);
    says(&none("when = \"2027-01-20\""), &["approved = 2026-12-15"], &[]);
    says(&none("when = \"2026-09\""), &["approved = 2026-06-15"], &[]);
    // A year that the edition does not name is not judged.
    let other = [
        (FRAME, "id = \"2026-2027\"", "id = \"pilote\""),
        ("pdcn.toml", "2026-2027", "pilote"),
        (PLAN, "edition = \"2026-2027\"", "edition = \"pilote\""),
        when("when = \"2025-10\""),
    ];
    says(&told(&with(&other)), &[], &["date-out-of-year"]);
    // A plan whose days are all of one other year is one finding.
    let second = "\n[[activity]]\nid = \"deux\"\ntitle = \"Deux\"\ngrades = [\"P1\"]\noutcomes = [\"IA-001\"]\nwhen = \"2026-05\"\n\n[activity.reflection]\npedagogy";
    let first = ("\n[activity.reflection]\npedagogy", second);
    let copied = with(&[when("when = \"2025-11\""), (PLAN, first.0, first.1)]);
    let told = told(&copied);
    says(&told, &["ses 2 activités datées sont de l’année 2025-2026", "écrire edition = \"2025-2026\""], &[]);
    assert_eq!(rules(&told).iter().filter(|rule| **rule == "date-out-of-year").count(), 1, "{told}");
}

#[test]
fn a_block_that_is_there_again_is_told_to_be_deleted() {
    // Copied, with an id of its own and the same statement.
    let copied = format!("{VIE_001}\n{}", VIE_001.replace("VIE-001", "VIE-002"));
    let files = with(&[(VIE, VIE_001, &copied)]);
    for files in [files.clone(), among_others(&files)] {
        says(&told(&files), &["VIE-002 est nouveau : effacer son bloc, ou changer son énoncé"], &["[[retired]]"]);
        says(&told_in(Language::English, &files), &["VIE-002 is new: delete its block"], &["[[retired]]"]);
    }
    // The new one comes first.
    let before = format!("{}\n{VIE_001}", VIE_001.replace("VIE-001", "VIE-002"));
    says(&told(&with(&[(VIE, VIE_001, &before)])), &["VIE-002 est nouveau"], &["VIE-001 est nouveau"]);
    // Both are known to schools.
    let old = ("editions/2025-2026/primary/vie.toml", VIE_001, copied.as_str());
    says(&told(&with(&[(VIE, VIE_001, &copied), old])), &["N’en garder qu’un", "[[retired]]"], &["est nouveau"]);
    // Pasted twice, as it is, or changed since.
    let twice = format!("{VIE_001}\n{VIE_001}");
    says(&told(&with(&[(VIE, VIE_001, &twice)])), &["C’est le même bloc deux fois : en effacer un"], &["VIE-002"]);
    let changed = twice.replacen("\"P2\"", "\"P1\"", 1);
    says(&told(&with(&[(VIE, VIE_001, &changed)])), &["Deux versions du même apprentissage"], &["VIE-002"]);
    let other = twice.replacen("Nommer des", "Trier des", 1);
    says(&told(&with(&[(VIE, VIE_001, &other)])), &["un identifiant libre, par exemple VIE-002"], &[]);
    let strand = "[[strand]]\nid = \"VIE\"\ntitle = \"Vie privée\"\n";
    says(&told(&with(&[(FRAME, strand, &format!("{strand}\n{strand}"))])), &["C’est le même bloc deux fois"], &[]);
    // Retired, and still there.
    let retired = (FRAME, "\n[[stage]]", "\n[[retired]]\nid = \"VIE-001\"\nreason = \"Fini.\"\n\n[[stage]]");
    let left = told(&with(&[retired]));
    says(
        &left,
        &["son bloc est encore dans editions/2026-2027/primary/vie.toml | ", "Effacer son bloc de"],
        &["ne doit pas revenir"],
    );
}

#[test]
fn a_question_of_the_guide_has_the_id_that_plans_name() {
    let guide = "reflection.toml";
    let files = with(&[(guide, "id = \"law\"", "id = \"légalité\"")]);
    says(&told(&files), &["Écrire \"law\""], &["legalite"]);
    assert!(mended(&files, Safety::Unsafe, guide).contains("id = \"law\""));
}

#[test]
fn an_outcome_that_changes_its_strand_is_told_the_same_twice() {
    let moved = (VIE, "id = \"VIE-001\"", "id = \"IA-003\"");
    let leans = (IA, "id = \"VIE-001\"", "id = \"IA-003\"");
    let files = with(&[moved, leans]);
    for files in [files.clone(), among_others(&files)] {
        let told = told(&files);
        assert!(rules(&told).contains(&"id-vanished") && rules(&told).contains(&"misplaced-outcome"), "{told}");
        for line in told.lines().filter(|line| line.starts_with("id-vanished") || line.starts_with("misplaced-outcome"))
        {
            says(
                line,
                &["[[retired]]", "id = \"VIE-001\"", "replaced-by = [\"IA-003\"]", "rendre son identifiant VIE-001"],
                &["VIE-002", "libre"],
            );
        }
        assert!(mended(&files, Safety::Unsafe, VIE).contains("id = \"IA-003\""), "which is meant is asked");
    }
    // In the file of its new strand, with the competency of the old one.
    let mut files = with(&[(VIE, VIE_001, &VIE_001.replace("VIE-001", "VIE-004").replace("Nommer", "Trier"))]);
    let (_, ia) = files.iter_mut().find(|(path, _)| path == IA).expect("the file");
    *ia = format!("{}\n{}", ia.replace("VIE-001", "IA-003"), VIE_001.replace("VIE-001", "IA-003"));
    let told = told(&files);
    let misplaced = told.lines().find(|line| line.starts_with("misplaced-outcome")).unwrap_or_default();
    says(
        misplaced,
        &["choisir une compétence de ce volet", "id = \"VIE-001\"", "rendre son identifiant VIE-001"],
        &["libre"],
    );
}

#[test]
fn one_slip_of_files_and_folders_is_told_once() {
    let moved = |from: &str, to: &str| -> Files {
        let rename = |path: &str| path.strip_prefix(from).map_or(path.to_owned(), |rest| format!("{to}{rest}"));
        with(&[]).iter().map(|(path, text)| (rename(path), text.clone())).collect()
    };
    // The folder of a stage.
    let files = moved("editions/2026-2027/primary/", "editions/2026-2027/primaire/");
    for files in [files.clone(), among_others(&files)] {
        let told = told(&files);
        says(
            &told,
            &["Les 3 apprentissages du dossier « primaire »", "Renommer le dossier « primaire » : « primary »"],
            &[],
        );
        assert_eq!(rules(&told).iter().filter(|rule| **rule == "misplaced-outcome").count(), 1, "{told}");
        says(&told_in(Language::English, &files), &["Rename the folder `primaire`: `primary`"], &[]);
    }
    // That of all editions, and that of plans, which an exception names.
    says(&told(&moved("editions/", "éditions/")), &["Le renommer « editions »"], &["n’existe pas dans le parcours"]);
    let mut files = moved("plans/", "plan/");
    let (_, settings) = files.iter_mut().find(|(path, _)| path == "pdcn.toml").expect("the settings");
    settings.push_str("\n[[allow]]\nrule = \"reflection-no\"\npath = \"plans/*.toml\"\nreason = \"Voulu.\"\n");
    let loaded = load(Folder::from_texts(files));
    let report = lint(&loaded, &options());
    assert!(!report.findings.iter().any(|finding| finding.rule.id == "unknown-setting"), "{:?}", report.findings);
    // A plan among the editions.
    says(
        &told(&moved("plans/ecole.toml", "editions/2026-2027/ecole.toml")),
        &["Le déplacer ou le renommer : plans/ecole.toml"],
        &[],
    );
}

#[test]
fn a_retirement_under_the_id_of_a_neighbour_is_one_question() {
    let other =
        VIE_001.replace("VIE-001", "VIE-002").replace("Nommer des renseignements personnels", "Trier des photos");
    let mut files = with(&[]);
    for (path, text) in &mut files {
        if path == "editions/2025-2026/primary/vie.toml" {
            *text = format!("{text}\n{other}");
        }
        if path == FRAME {
            *text = text.replacen("\n[[stage]]", "\n[[retired]]\nid = \"VIE-001\"\nreason = \"Fini.\"\n\n[[stage]]", 1);
        }
    }
    for files in [files.clone(), among_others(&files)] {
        let told = told(&files);
        let question = "Si c’est VIE-002 (« Trier des photos. ») qui est retiré, écrire ici id = \"VIE-002\"";
        says(&told, &["VIE-002, lui, n’est plus là et n’est pas retiré", question], &["id-vanished"]);
        assert_eq!(rules(&told).iter().filter(|rule| **rule == "retired-id-back").count(), 1, "{told}");
        let english = told_in(Language::English, &files);
        says(&english, &["while VIE-002 is gone and not retired"], &["id-vanished"]);
    }
    assert!(mended(&files, Safety::Unsafe, FRAME).contains("[[retired]]\nid = \"VIE-002\""));
    // Where both are retired, nothing is gone: the block is left over.
    let both = "\n[[retired]]\nid = \"VIE-002\"\nreason = \"Fini.\"\n\n[[stage]]";
    for (path, text) in &mut files {
        if path == FRAME {
            *text = text.replacen("\n[[stage]]", both, 1);
        }
    }
    says(&told(&files), &["VIE-001 est retiré", "son bloc est encore"], &["n’est plus là", "id-vanished"]);
}

#[test]
fn a_plan_that_was_copied_for_another_year_is_told_that_once() {
    let mut files = with(&[]);
    let plan = files.iter().find(|(path, _)| path == PLAN).expect("the plan").1.clone();
    files.push(("plans/ecole-2027-2028.toml".to_owned(), plan.clone()));
    for files in [files.clone(), among_others(&files)] {
        let told = told(&files);
        says(&told, &["date-out-of-year", "et son nom dit 2027-2028", "pdcn new-plan --from"], &["duplicate-id"]);
    }
    // Under another name it is a second plan of the same year.
    files.push(("plans/ecole-bis.toml".to_owned(), plan));
    says(&told(&files), &["duplicate-id École exemple"], &[]);
}

#[test]
fn a_part_of_an_outcome_above_the_first_one_is_told_to_move() {
    let part = "[[outcome.prerequisite]]\nid = \"IA-001\"\nreason = \"Avant.\"\n\n";
    let files = with(&[(VIE, VIE_001, &format!("{part}{VIE_001}"))]);
    for files in [files.clone(), among_others(&files)] {
        let told = told(&files);
        says(&told, &["aucun [[outcome]] ne commence avant lui", "Le déplacer sous le bloc"], &["sans son en-tête"]);
        assert_eq!(rules(&told).iter().filter(|rule| **rule == "syntax").count(), 1, "{told}");
    }
}
