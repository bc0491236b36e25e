//! What changes mean in class: every consequence of an edit of the base pathway, on the page.

use pdcn_diff::consequences::{Consequences, GradeChange, Mark};
use snapbox::Assert;
use snapbox::data::Inline;
use snapbox::str;

use crate::support::base::{Edit, edited, edited_for};
use crate::support::{diff, show, side, year};

fn assert_consequences(old: &[Edit], new: &[Edit], expected: Inline) {
    let (old, new) = (edited(old), edited_for("2027-2028", new));
    let consequences = diff(side(&old), side(&new)).consequences();
    Assert::new().action_env("SNAPSHOTS").eq(lines(&consequences).join("\n"), expected);
}

fn lines(consequences: &Consequences<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    for grade in &consequences.grades {
        for change in &grade.changes {
            lines.push(format!("{}: {}", grade.grade.id, grade_line(change)));
        }
    }
    for cohort in &consequences.cohorts {
        let pupils = format!("{} to {}", cohort.from.id, cohort.to.id);
        for twice in &cohort.twice {
            lines.push(format!("{pupils}: {} twice, mastered as {}", twice.outcome.id, twice.mastered.id));
        }
        for never in &cohort.never {
            let needed = never.needed_by.join(", ");
            lines.push(format!("{pupils}: {} never, needed by [{needed}]", never.outcome.id));
        }
        for doubt in &cohort.in_doubt {
            lines.push(format!("{pupils}: {} never, if it is another", doubt.outcome.id));
        }
    }
    for coverage in consequences.ai.iter().filter(|coverage| coverage.before != coverage.after) {
        let count = |count: Option<pdcn_diff::consequences::AiCount>| {
            count.map_or("–".to_owned(), |count| format!("{} → {} ★", count.learn, count.master))
        };
        lines.push(format!("AI in {}: {} | {}", coverage.grade.id, count(coverage.before), count(coverage.after)));
    }
    lines
}

fn grade_line(change: &GradeChange<'_>) -> String {
    let mark = |mark: Option<Mark>| match mark {
        Some(Mark::Learn) => "→",
        Some(Mark::Master) => "★",
        None => "–",
    };
    let id = change.new.or(change.old).map(|outcome| outcome.id.as_str()).unwrap_or_default();
    let reworded = if change.reworded { ", reworded" } else { "" };
    let questioned = if change.questioned { ", questioned" } else { "" };
    format!("{id} {} | {} {:?}{reworded}{questioned}", mark(change.before), mark(change.after), change.effect)
}

#[test]
fn an_outcome_that_comes_earlier_is_missed_by_those_who_are_past_it() {
    assert_consequences(
        &[],
        &[("learn = \"P2\"\nmaster = \"P3\"\nreuse = \"P3\"", "learn = \"P1\"\nmaster = \"P1\"")],
        str![[r#"
P1: IA-001 – | ★ Earlier
P2: IA-001 → | – Earlier
P3: IA-001 ★ | – Earlier
P1 to P2: IA-001 never, needed by [IA-002]
AI in P1: 0 → 0 ★ | 0 → 1 ★
AI in P2: 1 → 0 ★ | 0 → 0 ★
AI in P3: 1 → 1 ★ | 1 → 0 ★
"#]],
    );
}

#[test]
fn an_outcome_that_comes_later_is_met_twice() {
    assert_consequences(
        &[],
        &[("learn = \"P1\"\nmaster = \"P2\"", "learn = \"P3\"\nmaster = \"S1\"")],
        str![[r#"
P1: VIE-001 → | – Later
P2: VIE-001 ★ | – Later
P3: VIE-001 – | → Later
S1: VIE-001 – | ★ Later
P2 to P3: VIE-001 twice, mastered as VIE-001
"#]],
    );
}

#[test]
fn a_new_outcome_is_never_met_by_those_who_are_past_it() {
    let new = (
        "[[outcome]]\nid = \"VIE-001\"",
        "[[outcome]]\nid = \"VIE-003\"\ncompetency = \"VIE-RENS\"\nstatement = \"Fermer une session.\"\nlearn = \"P1\"\nmaster = \"P1\"\n\n[[outcome]]\nid = \"VIE-001\"",
    );
    let needed = ("id = \"IA-001\"\nstrength = \"required\"", "id = \"VIE-003\"\nstrength = \"required\"");
    assert_consequences(
        &[],
        &[new, needed],
        str![[r#"
P1: VIE-003 – | ★ New
P1 to P2: VIE-003 never, needed by [IA-002]
P2 to P3: VIE-003 never, needed by [IA-002]
P3 to S1: VIE-003 never, needed by [IA-002]
"#]],
    );
}

/// What an outcome is replaced by was met under the old id, and is met twice when it comes after.
#[test]
fn what_replaces_an_outcome_has_its_past() {
    let replaced = |learn: &'static str| -> [Edit; 2] {
        [
            (
                "[[outcome]]\nid = \"VIE-002\"\ncompetency = \"VIE-RENS\"\nstatement = \"Choisir un mot de passe solide.\"\nlearn = \"P2\"\nmaster = \"P3\"\nreuse = \"S1\"",
                learn,
            ),
            (
                "[[retired]]\nid = \"VIE-009\"",
                "[[retired]]\nid = \"VIE-002\"\nreason = \"Remplacé.\"\nreplaced-by = [\"VIE-005\"]\n\n[[retired]]\nid = \"VIE-009\"",
            ),
        ]
    };
    let same = "[[outcome]]\nid = \"VIE-005\"\ncompetency = \"VIE-RENS\"\nstatement = \"Choisir une phrase.\"\nlearn = \"P2\"\nmaster = \"P3\"";
    assert_consequences(
        &[],
        &replaced(same),
        str![[r#"
P2: VIE-002 → | – Gone
P2: VIE-005 – | → New
P3: VIE-002 ★ | – Gone
P3: VIE-005 – | ★ New
"#]],
    );
    let later = "[[outcome]]\nid = \"VIE-005\"\ncompetency = \"VIE-RENS\"\nstatement = \"Choisir une phrase.\"\nlearn = \"S1\"\nmaster = \"S1\"";
    assert_consequences(
        &[],
        &replaced(later),
        str![[r#"
P2: VIE-002 → | – Gone
P3: VIE-002 ★ | – Gone
S1: VIE-005 – | ★ New
P3 to S1: VIE-005 twice, mastered as VIE-002
"#]],
    );
}

#[test]
fn other_words_change_a_lesson_and_another_comma_does_not() {
    assert_consequences(
        &[],
        &[("mot de passe solide", "code secret solide")],
        str![[r#"
P2: VIE-002 → | → Reworded, reworded
P3: VIE-002 ★ | ★ Reworded, reworded
"#]],
    );
    assert_consequences(&[], &[("mot de passe solide.", "mot de passe, solide")], str![]);
}

#[test]
fn a_grade_of_one_side_alone_has_its_outcomes_new_or_gone() {
    let grade = "[[grade]]\nid = \"S1\"\ntitle = \"Première secondaire\"\nshort = \"1re sec.\"\nstage = \"secondary\"\ncycle = \"Cycle du secondaire\"\nage = 12\n";
    let without =
        [(grade, ""), ("learn = \"P3\"\nmaster = \"S1\"", "learn = \"P3\"\nmaster = \"P3\""), ("reuse = \"S1\"\n", "")];
    assert_consequences(
        &without,
        &[],
        str![[r#"
P3: IA-002 ★ | → Later
S1: IA-002 – | ★ Later
AI in S1: – | 1 → 0 ★
"#]],
    );
    assert_consequences(
        &[],
        &without,
        str![[r#"
P3: IA-002 → | ★ Earlier
S1: IA-002 ★ | – Earlier
AI in S1: 1 → 0 ★ | –
"#]],
    );
}

#[test]
fn coverage_follows_the_marking_of_a_competency() {
    assert_consequences(
        &[],
        &[("ai = true\n", "")],
        str![[r#"
AI in P2: 1 → 0 ★ | 0 → 0 ★
AI in P3: 1 → 1 ★ | 0 → 0 ★
AI in S1: 1 → 0 ★ | 0 → 0 ★
"#]],
    );
}

/// The edition is the same: an outcome that comes earlier in a draft is missed by nobody.
#[test]
fn nobody_changes_grades_between_two_states_of_one_edition() {
    let moved: &[Edit] = &[("learn = \"P2\"\nmaster = \"P3\"\nreuse = \"P3\"", "learn = \"P1\"\nmaster = \"P1\"")];
    let (old, new, next) = (edited(&[]), edited(moved), edited_for("2027-2028", moved));
    let touched = |new: &pdcn_source::Loaded| {
        let consequences = diff(side(&old), side(new)).consequences();
        (consequences.grades.iter().any(|grade| !grade.changes.is_empty()), consequences.cohorts.len())
    };
    assert_eq!(touched(&new), (true, 0));
    let (changes, cohorts) = touched(&next);
    assert!(changes && cohorts > 0);
}

/// What one side lost to a slip is neither gone nor new.
#[test]
fn nothing_is_said_of_what_could_not_be_read() {
    let old = edited(&[]);
    let broken = pdcn_source::load(pdcn_source::Folder::from_texts(
        old.sources
            .files()
            .iter()
            .map(|file| (file.path.clone(), file.text.replace("id = \"VIE-002\"\n", "id = \"VIE-002\n"))),
    ));
    let comparison = diff(side(&old), side(&broken));
    assert_eq!(comparison.unread, ["VIE-002"]);
    assert_eq!(show::lines(&comparison), [] as [String; 0]);
    assert_eq!(diff(side(&broken), side(&old)).unread, ["VIE-002"]);
}

#[test]
fn the_shipped_years_in_numbers() {
    let loaded = pdcn_source::load(pdcn_pathway::folder());
    let consequences = diff(year(&loaded, "2024-2025"), year(&loaded, "2025-2026")).consequences();
    let mut found: Vec<String> = Vec::new();
    for (grade, ai) in consequences.grades.iter().zip(&consequences.ai) {
        let ai = ai.after.map(|count| format!("{} → {} ★", count.learn, count.master)).unwrap_or_default();
        found.push(format!("{}: {} changes, AI {ai}", grade.grade.id, grade.changes.len()));
    }
    for cohort in &consequences.cohorts {
        let (twice, never) = (cohort.twice.len(), cohort.never.len());
        found.push(format!("{} to {}: {twice} twice, {never} never", cohort.from.id, cohort.to.id));
    }
    Assert::new().action_env("SNAPSHOTS").eq(
        found.join("\n"),
        str![[r#"
M4: 0 changes, AI 0 → 0 ★
M5: 6 changes, AI 4 → 1 ★
P1: 11 changes, AI 4 → 4 ★
P2: 19 changes, AI 5 → 4 ★
P3: 34 changes, AI 7 → 5 ★
P4: 37 changes, AI 6 → 7 ★
P5: 35 changes, AI 11 → 6 ★
P6: 21 changes, AI 5 → 12 ★
M4 to M5: 0 twice, 0 never
M5 to P1: 0 twice, 1 never
P1 to P2: 0 twice, 5 never
P2 to P3: 0 twice, 10 never
P3 to P4: 0 twice, 15 never
P4 to P5: 0 twice, 24 never
P5 to P6: 0 twice, 32 never
"#]],
    );
}

/// A slip that the linter names must not stop the comparison: the second of two grades with one id has no place.
#[test]
fn a_grade_declared_twice_stops_nothing() {
    let again = "[[grade]]\nid = \"P1\"\ntitle = \"Encore\"\nshort = \"1re\"\nstage = \"primary\"\ncycle = \"1er cycle\"\nage = 7\n\n[[grade]]\nid = \"P3\"";
    let (twice, once) = (edited(&[("[[grade]]\nid = \"P3\"", again)]), edited(&[]));
    let moved = edited(&[("learn = \"P2\"\nmaster = \"P3\"\nreuse = \"P3\"", "learn = \"P1\"\nmaster = \"P1\"")]);
    for (old, new) in [(&twice, &once), (&once, &twice), (&twice, &moved), (&moved, &twice)] {
        let consequences = diff(side(old), side(new)).consequences();
        assert_eq!(consequences.grades.iter().filter(|grade| grade.grade.id.as_str() == "P1").count(), 1);
    }
}

/// Of a merger, those who mastered one part did not master what it goes into.
#[test]
fn who_mastered_a_part_of_a_merger_did_not_master_it_all() {
    let comes_late = ("learn = \"P2\"\nmaster = \"P3\"\nreuse = \"S1\"", "learn = \"S1\"\nmaster = \"S1\"");
    assert_consequences(
        &[comes_late],
        &[
            comes_late,
            (
                "[[outcome]]\nid = \"VIE-001\"\ncompetency = \"VIE-RENS\"\nstatement = \"Nommer un renseignement personnel.\"\nlearn = \"P1\"\nmaster = \"P2\"\n",
                "",
            ),
            (
                "[[retired]]\nid = \"VIE-009\"",
                "[[retired]]\nid = \"VIE-001\"\nreason = \"Fusionné.\"\nreplaced-by = [\"VIE-002\"]\n\n[[retired]]\nid = \"VIE-009\"",
            ),
        ],
        str![[r#"
P1: VIE-001 → | – Gone
P2: VIE-001 ★ | – Gone
"#]],
    );
}

/// What has no star any more did not come earlier or later.
#[test]
fn an_outcome_that_is_never_mastered_any_more_did_not_move() {
    assert_consequences(
        &[],
        &[("learn = \"P1\"\nmaster = \"P2\"", "learn = \"P1\"\nopen = \"Cela ne finit pas.\"\nreuse = \"P3\"")],
        str![[r#"
P2: VIE-001 ★ | → Marked
P3: VIE-001 – | → Marked
"#]],
    );
}

/// The page asks whether it is still the same, and so do the grades and the pupils who are past it.
#[test]
fn an_id_in_doubt_is_a_question_in_its_grades_and_for_those_who_are_past_it() {
    assert_consequences(
        &[],
        &[("Choisir un mot de passe solide.", "Expliquer le rôle des témoins.")],
        str![[r#"
P2: VIE-002 → | → Questioned, questioned
P3: VIE-002 ★ | ★ Questioned, questioned
P3 to S1: VIE-002 never, if it is another
"#]],
    );
}
