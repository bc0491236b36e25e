//! A year: a school's plan begun and carried over, where the year stands, and the format explained.

use std::fs;
use std::path::Path;

use pdcn_tests::command::{Run, copy_pathway, pdcn};

struct Folder(tempfile::TempDir);

impl Folder {
    /// The shipped pathway, in a folder of its own.
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        copy_pathway(&folder.path().join("pathway"));
        Self(folder)
    }

    fn run(&self, arguments: &[&str]) -> Run {
        let mut run = pdcn(self.0.path(), arguments);
        for text in [&mut run.stdout, &mut run.stderr] {
            *text = text.replace('\u{a0}', " ");
        }
        run
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.path().join("pathway").join(path)).expect("the file")
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.0.path().join("pathway").join(path), text).expect("the file is written");
    }

    fn has(&self, path: &str) -> bool {
        self.0.path().join("pathway").join(path).exists()
    }

    #[track_caller]
    fn refuses(&self, arguments: &[&str], message: &str) {
        let run = self.run(arguments);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{}", run.stderr);
        assert!(run.stderr.contains(message) && run.stderr.contains("\n  aide : "), "{}", run.stderr);
    }

    /// Lints what is asked for, and asserts that there is no error.
    #[track_caller]
    fn lints(&self, arguments: &[&str]) -> String {
        let run = self.run(&[&["lint", "--format", "concise"], arguments].concat());
        assert_eq!(run.code, Some(0), "{}", run.stdout);
        run.stdout
    }
}

/// A plan of last year, with everything that a year changes, in an order and with notes of its own.
const OLD: &str = "# Plan 2026-2027 de l’école.\n\
    edition = \"2026-2027\" # l’édition\n\n\
    [school]\nname = \"École du Lac\"\n\n\
    # Gardée par Lise.\n\
    [[activity]]\n\
    title = \"Trier\" # le titre d’abord\n\
    id = \"trier\"\n\
    grades = [\"P5\"]\n\
    outcomes = [\"TEC-001\", \"TEC-002\", \"TEC-003\"] # trois\n\
    when = \"2026-10\"\n\
    approved = 2026-09-20 # avec Mme Roy\n\n\
    [activity.reflection]\nlaw = \"unsure\"\n\n\
    [[activity]]\n\
    id = \"relire\"\n\
    title = \"Relire\"\n\
    grades = [\n  \"P5\", # le groupe 502\n  \"P9\",\n]\n\
    outcomes = [\n  \"TEC-004\",\n  # à garder\n  \"INF-001\",\n]\n\
    when = \"2027-02-28\"\n";

/// The shipped pathway with next year's edition, in which some outcomes are retired, and the plan of this year.
fn with_next_year(plan: &str) -> Folder {
    let folder = Folder::new();
    assert_eq!(folder.run(&["new-edition"]).code, Some(0));
    let frame = "editions/2027-2028/edition.toml";
    let retired = "\n[[retired]]\nid = \"TEC-001\"\nreason = \"Déplacé.\"\nreplaced-by = [\"INF-001\"]\n\
        \n[[retired]]\nid = \"TEC-002\"\nreason = \"Scindé.\"\nreplaced-by = [\"INF-001\", \"INF-002\"]\n\
        \n[[retired]]\nid = \"TEC-003\"\nreason = \"Dépassé.\"\nreplaced-by = []\n\
        \n[[retired]]\nid = \"TEC-004\"\nreason = \"Fusionné.\"\nreplaced-by = [\"INF-001\"]\n";
    folder.write(frame, &format!("{}{retired}", folder.read(frame)));
    let file = "editions/2027-2028/primary/tec.toml";
    let text = folder.read(file);
    let kept = text.split("[[outcome]]").filter(|block| {
        ["TEC-001", "TEC-002", "TEC-003", "TEC-004"]
            .iter()
            .all(|id| !block.trim_start().starts_with(&format!("id = \"{id}\"")))
    });
    folder.write(file, &kept.collect::<Vec<_>>().join("[[outcome]]"));
    folder.write("plans/ecole-du-lac-2026-2027.toml", plan);
    folder
}

#[test]
fn a_new_plan_is_ready_to_fill_and_has_no_errors() {
    let folder = Folder::new();
    let run = folder.run(&["new-plan", "--school", "École du \"Lac\""]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert!(run.stdout.starts_with("Créé : pathway/plans/ecole-du-lac-2026-2027.toml"), "{}", run.stdout);
    let plan = folder.read("plans/ecole-du-lac-2026-2027.toml");
    assert!(plan.starts_with("#:schema ../../schemas/plan.schema.json\n# Le plan"), "{plan}");
    assert!(plan.contains("P6 (6e année du primaire)"), "{plan}");
    for question in ["pedagogy", "ethics", "law", "support", "peers", "lasting"] {
        assert!(plan.contains(&format!("?\n{question} = \"unsure\"\n")), "{question}: {plan}");
    }
    let found = folder.lints(&["pathway/plans"]);
    let of_plan: Vec<&str> = found.lines().filter(|line| line.contains("ecole-du-lac")).collect();
    assert!(of_plan.len() == 1 && of_plan[0].contains("ni années ni apprentissages"), "{found}");
    let empty = folder.run(&["coverage", "--plan", "École du \"Lac\""]);
    assert_eq!((empty.code, empty.stdout.as_str()), (Some(3), ""));
    assert!(empty.stderr.contains("est vide : aucune activité"), "{}", empty.stderr);
    let all = folder.run(&["coverage", "--plans", "--lang", "en"]);
    assert_eq!(all.code, Some(0));
    assert!(all.stderr.contains("The plan of “École du \"Lac\"” is empty"), "{}", all.stderr);
    folder.refuses(&["new-plan", "--school", "ÉCOLE DU LAC"], "existe déjà");
    assert_eq!(folder.read("plans/ecole-du-lac-2026-2027.toml"), plan);
    assert_eq!(folder.run(&["new-plan", "--edition", "2025-2026", "--lang", "en"]).code, Some(0));
    assert!(folder.read("plans/plan-2025-2026.toml").contains("name = \"Name of the school\""));
    folder.refuses(&["new-plan", "--edition", "2026-2028"], "2026-2027");
}

#[test]
fn a_new_plan_needs_a_pathway_of_its_own() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = pdcn(folder.path(), &["new-plan"]);
    assert_eq!(run.code, Some(2));
    assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 0);
}

#[test]
fn last_years_plan_is_carried_over_with_its_notes() {
    let folder = with_next_year(OLD);
    folder.refuses(&["new-plan", "--from", "plans/ecole-du-lac-2026-2027.toml"], "suit déjà l’édition 2026-2027");
    let arguments = ["new-plan", "--from", "plans/ecole-du-lac-2026-2027.toml", "--edition", "2027-2028"];
    let run = folder.run(&arguments);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{}", run.stdout);
    let carried = folder.read("plans/ecole-du-lac-2027-2028.toml");
    let statement = |id: &str| {
        let run = folder.run(&["show", id, "--edition", "2027-2028", "--format", "markdown"]);
        run.stdout.lines().next().expect("a title").to_owned()
    };
    assert!(statement("INF-001").contains("INF-001"));
    let notes: Vec<&str> = carried.lines().filter(|line| line.trim_start().starts_with('#')).collect();
    assert_eq!(notes[0], "# Plan 2027-2028 de l’école.");
    assert_eq!(notes[1], "# Gardée par Lise.");
    assert!(notes.iter().any(|note| note.starts_with("# TEC-002 a été retiré (Scindé)") && note.contains("INF-002 (")));
    assert!(notes.iter().any(|note| note.starts_with("# TEC-003 a été retiré sans rien à sa place (Dépassé)")));
    assert!(notes.iter().any(|note| note.contains("TEC-004 a été retiré (Fusionné)") && note.contains("y est déjà")));
    assert!(notes.iter().any(|note| note.contains("P9 n’est pas une année de l’édition 2027-2028")));
    let rest: Vec<&str> = carried.lines().filter(|line| !line.trim_start().starts_with('#')).collect();
    let expected = "edition = \"2027-2028\" # l’édition\n\n\
        [school]\nname = \"École du Lac\"\n\n\
        [[activity]]\n\
        title = \"Trier\" # le titre d’abord\n\
        id = \"trier\"\n\
        grades = [\"P5\"]\n\
        outcomes = [\"INF-001\"] # trois\n\
        when = \"2027-10\"\n\n\
        [activity.reflection]\nlaw = \"unsure\"\n\n\
        [[activity]]\n\
        id = \"relire\"\n\
        title = \"Relire\"\n\
        grades = [\n  \"P5\", # le groupe 502\n]\n\
        outcomes = [\n  \"INF-001\",\n]\n\
        when = \"2028-02-28\"";
    assert_eq!(rest.join("\n"), expected, "{carried}");
    assert!(carried.contains("# à garder\n") && carried.contains("2026-09-20") && carried.contains("# avec Mme Roy"));
    for line in
        ["- trier : TEC-001 a été retiré (Déplacé); remplacé par INF-001 (", "- trier : 2026-10 est devenu 2027-10."]
    {
        assert!(run.stdout.contains(line), "{}", run.stdout);
    }
    let found = folder.run(&["lint", "--edition", "2027-2028", "--format", "concise", "pathway/plans"]);
    assert!(
        !found.stdout.lines().any(|line| line.contains("ecole-du-lac-2027-2028") && line.contains("erreur")),
        "{}",
        found.stdout
    );
    folder.refuses(&arguments, "existe déjà");
    // Carried over once more, it is found by its file alone.
    assert_eq!(folder.run(&["new-edition", "--like", "2027-2028"]).code, Some(0));
    assert_eq!(folder.run(&["new-plan", "--from", "ecole-du-lac-2027-2028", "--edition", "2028-2029"]).code, Some(0));
    assert!(folder.has("plans/ecole-du-lac-2028-2029.toml"));
    // By its school, the last plan before.
    assert_eq!(folder.run(&["new-edition", "--like", "2028-2029"]).code, Some(0));
    let run = folder.run(&["new-plan", "--from", "école du lac", "--edition", "2029-2030"]);
    assert!(run.stdout.contains("d’après plans/ecole-du-lac-2028-2029.toml"), "{}", run.stdout);
}

#[test]
fn many_days_that_move_are_told_at_once() {
    let folder = with_next_year(OLD);
    let plan = "plans/ecole-primaire-exemple-2026-2027.toml";
    let run = folder.run(&["new-plan", "--from", plan, "--edition", "2027-2028"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let told = &run.stdout;
    assert!(
        told.contains("dates d’activités sont passées à l’année 2027-2028") && !told.contains("est devenu"),
        "{told}"
    );
}

#[test]
fn line_ends_and_marks_of_order_are_kept() {
    let crlf = format!("\u{feff}{}", OLD.replace('\n', "\r\n"));
    let folder = with_next_year(&crlf);
    let run = folder.run(&["new-plan", "--from", "plans/ecole-du-lac-2026-2027.toml", "--edition", "2027-2028"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let carried = folder.read("plans/ecole-du-lac-2027-2028.toml");
    assert_eq!(carried.matches('\n').count(), carried.matches("\r\n").count(), "{carried:?}");
    assert!(carried.starts_with("\u{feff}# Plan 2027-2028"), "{carried:?}");
}

#[test]
fn a_plan_that_cannot_be_read_is_not_carried_over() {
    let folder = with_next_year(&OLD.replace("title = \"Trier\"", "title = \"Trier"));
    let arguments = ["new-plan", "--from", "plans/ecole-du-lac-2026-2027.toml", "--edition", "2027-2028"];
    folder.refuses(&arguments, "ne se lit pas en entier");
    assert!(!folder.has("plans/ecole-du-lac-2027-2028.toml"));
    folder.refuses(&["new-plan", "--from", "École du Lag", "--edition", "2027-2028"], "École du La");
}

#[test]
fn status_fits_on_a_screen_and_says_what_remains() {
    let folder = with_next_year(&OLD.replace("2026-2027\" #", "2025-2026\" #"));
    let plan = OLD.replace("2026-2027\" #", "2027-2028\" #");
    folder.write("plans/lac-2027-2028.toml", &plan.replace("École du Lac", "École de la Rive"));
    for (language, expected) in [
        (
            "fr",
            [
                "en cours",
                "à venir",
                "des apprentissages retirés : plans/lac-2027-2028.toml",
                "suit une édition passée",
                "modifier l’édition 2027-2028",
            ],
        ),
        (
            "en",
            [
                "current",
                "to come",
                "retired outcomes: plans/lac-2027-2028.toml",
                "follows a past edition",
                "change edition 2027-2028",
            ],
        ),
    ] {
        let run = folder.run(&["status", "--date", "2027-04-15", "--lang", language]);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
        assert!(run.stdout.lines().count() <= 24, "{}", run.stdout);
        for words in expected {
            assert!(
                run.stdout.split_whitespace().collect::<Vec<_>>().join(" ").contains(words),
                "{words}: {}",
                run.stdout
            );
        }
    }
    let json = folder.run(&["status", "--date", "2027-04-15", "--format", "json"]);
    assert!(json.stdout.starts_with('{') && json.stdout.contains("\"2027-2028\""), "{}", json.stdout);
}

#[test]
fn status_tells_seals_that_no_longer_fit_and_parts_that_cannot_be_read() {
    let folder = Folder::new();
    let frame = "editions/2026-2027/edition.toml";
    let draft = folder.read(frame);
    let published = draft.replacen("status = \"draft\"", "status = \"published\"", 1);
    folder.write(frame, &published);
    assert!(folder.run(&["status"]).stdout.contains("2026-2027 est publiée sans sceau"));
    folder.write(
        frame,
        &published.replacen("status = \"published\"", "status = \"published\"\nseal = \"0123456789abcdef\"", 1),
    );
    let run = folder.run(&["status"]);
    assert!(run.stdout.contains("brisé") && run.stdout.contains("n’est plus celui qui a été scellé"), "{}", run.stdout);
    folder.write("editions/2026-2027/primary/ia.toml", "[[outcome]\n");
    assert!(folder.run(&["status"]).stdout.contains("Une partie du parcours ne se lit pas"));
    let nowhere = tempfile::tempdir().expect("a folder");
    let run = pdcn(nowhere.path(), &["status"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(3), ""));
    assert!(run.stderr.contains("pdcn init"), "{}", run.stderr);
}

#[test]
fn status_names_the_commands_that_fit_how_the_editions_stand() {
    let folder = Folder::new();
    assert_eq!(folder.run(&["new-edition"]).code, Some(0));
    let set = |edition: &str, from: &str, to: &str| {
        let path = format!("editions/{edition}/edition.toml");
        folder.write(&path, &folder.read(&path).replacen(&format!("\"{from}\""), &format!("\"{to}\""), 1));
    };
    let tell = |day: &str| folder.run(&["status", "--date", day, "--format", "markdown"]).stdout;
    let may = tell("2027-05-15");
    assert!(may.contains("la réunion. pdcn diff 2026-2027 2027-2028 -o reunion.html"), "{may}");
    set("2027-2028", "draft", "published");
    let june = tell("2027-06-15");
    assert!(june.contains("2027-2028 est publiée. En juillet, en faire l’édition en cours"), "{june}");
    // Published, sealed and current, it is not to be published again; its errors are told.
    assert_eq!(folder.run(&["lint", "--edition", "2027-2028", "--fix"]).code, Some(0));
    let current = |id: &str| format!("current = \"{id}\"");
    folder.write("pdcn.toml", &folder.read("pdcn.toml").replacen(&current("2026-2027"), &current("2027-2028"), 1));
    let done = tell("2027-06-15");
    assert!(done.contains("intact") && done.contains("2027-2028 est en cours : remettre les documents"), "{done}");
    let file = "editions/2027-2028/primary/sec.toml";
    folder.write(file, &folder.read(file).replacen("learn = \"", "learn = \"X", 1).replace('\n', "\r\n"));
    let wrong = tell("2027-06-15");
    assert!(wrong.contains("2027-2028 est publiée et compte 2 erreurs. pdcn lint --edition 2027-2028"), "{wrong}");
}

#[test]
fn what_is_asked_for_in_other_words_is_understood() {
    let folder = Folder::new();
    folder.refuses(&["new-edition", "2027"], "pdcn new-edition 2027-2028");
    folder.refuses(&["new-edition", "2027-28"], "pdcn new-edition 2027-2028");
    assert!(!folder.has("editions/2027"));
    folder.refuses(&["init", "pathway/autre"], "Choisir un dossier en dehors de ce parcours");
    folder.refuses(&["init", "pathway/editions/autre"], "pdcn new-edition");
    assert!(!folder.has("autre"));
    folder.refuses(&["lint", "-edition", "2026-2027"], "« -edition » n’existe pas");
    folder.refuses(&["lint", "-edition", "2026-2027"], "Vouliez-vous dire « --edition »?");
    folder.refuses(&["help"], "Vouliez-vous dire « pdcn --help »?");
    folder.refuses(&["publier"], "Vouliez-vous dire « pdcn publish »?");
    folder.refuses(&["retirer"], "Vouliez-vous dire « pdcn retire »?");
    folder.refuses(&["new-plan", "--school"], "L’écrire à la suite, entre guillemets");
    // The current edition against itself: what comes after it is meant.
    folder.refuses(&["diff", "2026-2027"], "la même édition");
    assert_eq!(folder.run(&["new-edition", "2027-2028"]).code, Some(0));
    let run = folder.run(&["diff", "2026-2027"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(run.stdout.contains("2027-2028"), "{}", run.stdout);
    folder.refuses(&["diff", "2026-2027", "2026-2027"], "la même édition");
}

#[test]
fn the_format_is_explained_by_file_and_by_key() {
    let folder = Folder::new();
    let plan = folder.run(&["explain", "plan"]).stdout;
    for words in
        ["[[activity]]", "[activity.reflection]", "ai-use", "guided", "2027-06-30", "plans/ecole-primaire-exemple"]
    {
        assert!(plan.contains(words), "{words}: {plan}");
    }
    assert_eq!(folder.run(&["explain", "apprentissage"]).stdout, folder.run(&["explain", "outcome"]).stdout);
    assert_eq!(folder.run(&["explain", "cadre"]).stdout, folder.run(&["explain", "framework"]).stdout);
    for kind in ["edition", "tools", "reflection", "settings", "words", "accepted"] {
        for language in ["fr", "en"] {
            let run = folder.run(&["explain", kind, "--lang", language]);
            assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{kind}");
            assert!(run.stdout.lines().count() > 8, "{kind}: {}", run.stdout);
        }
    }
    let key = folder.run(&["explain", "outcome.learn"]).stdout;
    assert!(key.contains("[[outcome]]\n    learn = \""), "{key}");
    let english = folder.run(&["explain", "learn", "--lang", "en"]).stdout;
    assert!(english.contains("→ learned from this"), "{english}");
    // A rule keeps its name.
    assert!(folder.run(&["explain", "typography"]).stdout.starts_with("typography — "));
    folder.refuses(&["explain", "statment"], "Vouliez-vous dire « statement »?");
    folder.refuses(&["explain", "zzzzzz"], "ni une règle");
}

#[test]
fn the_plan_of_the_guide_is_right() {
    let folder = Folder::new();
    let guide =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../pathway/LISEZMOI.md")).expect("the guide");
    let section = guide.split("## Un plan d’école").nth(1).expect("the section");
    let plan = section.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next()).expect("the plan");
    folder.write("plans/lac.toml", plan);
    let found = folder.run(&["lint", "--format", "concise", "--fail-on", "info", "pathway/plans/lac.toml"]);
    assert_eq!(found.code, Some(0), "{}", found.stdout);
}

#[test]
fn all_sheets_of_a_plan_are_one_document() {
    let folder = Folder::new();
    let run = folder.run(&["export", "reflection", "--plan", "École primaire exemple", "--format", "markdown"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let plan = folder.read("plans/ecole-primaire-exemple-2026-2027.toml").replace('\u{a0}', " ");
    let titles = plan.lines().filter_map(|line| line.strip_prefix("title = \"")?.strip_suffix('"'));
    for title in titles {
        assert!(run.stdout.contains(title), "{title}");
    }
    assert_eq!(run.stdout.matches("Quel apprentissage l’activité vise-t-elle").count(), 1, "what helps is told once");
}

#[test]
fn the_map_around_a_retired_outcome_names_what_took_its_place() {
    let folder = with_next_year(OLD);
    folder
        .refuses(&["export", "map", "--edition", "2027-2028", "--around", "TEC-002"], "À sa place : INF-001, INF-002.");
    folder.refuses(&["export", "map", "--edition", "2027-2028", "--around", "TEC-003"], "Rien n’a pris sa place");
}
