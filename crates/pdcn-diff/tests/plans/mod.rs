//! Which plans of schools are the same, and what is said of those of one side alone.

use pdcn_source::{Folder, Loaded, load};
use snapbox::{IntoData as _, assert_data_eq, str};

use crate::support::{diff, show, year};

const FRAME: &str = "title = 'Parcours'\nstatus = 'draft'\nlicense = 'CC0-1.0'\n";

/// A pathway of two editions with these plans: file, edition, school, title of the only activity.
fn pathway(plans: &[(&str, &str, &str, &str)]) -> Loaded {
    let edition = |id: &str| (format!("editions/{id}/edition.toml"), format!("id = '{id}'\n{FRAME}"));
    let plan = |(file, edition, school, title): &(&str, &str, &str, &str)| {
        let activity = format!(
            "[[activity]]\nid = 'balado'\ntitle = '{title}'\ngrades = []\noutcomes = []\nwhen = '{}-02'\n",
            &edition[5..]
        );
        (format!("plans/{file}.toml"), format!("edition = '{edition}'\nschool.name = '{school}'\n{activity}"))
    };
    let editions = ["2025-2026", "2026-2027"].map(edition);
    load(Folder::from_texts(editions.into_iter().chain(plans.iter().map(plan))))
}

fn between(old: (&Loaded, &str), new: (&Loaded, &str)) -> String {
    let (old_side, new_side) = (year(old.0, old.1), year(new.0, new.1));
    show::with_places(&diff(old_side, new_side), &old.0.sources, &new.0.sources)
}

#[test]
fn between_two_editions_a_plan_carried_over_is_compared_and_one_alone_says_nothing() {
    let one = pathway(&[
        ("alpha-2025-2026", "2025-2026", "École Alpha", "Balado"),
        ("alpha-2026-2027", "2026-2027", "Ecole alpha", "Balado en trois temps"),
        ("beta-2025-2026", "2025-2026", "École Bêta", "Affiche"),
        ("gamma-2026-2027", "2026-2027", "École Gamma", "Causerie"),
    ]);
    assert_data_eq!(
        between((&one, "2025-2026"), (&one, "2026-2027")),
        str![[r#"
plan-school-respelt plan Ecole alpha: “École Alpha” → “Ecole alpha” (editorial: [-École Alpha-][+Ecole alpha+])
    alpha-2025-2026.toml school name | alpha-2026-2027.toml school name
activity-retitled plan Ecole alpha [balado]: “Balado” → “Balado en trois temps” (substantive: Balado [+en trois temps+])
    alpha-2025-2026.toml activity 0 title | alpha-2026-2027.toml activity 0 title
"#]]
        .raw()
    );
}

#[test]
fn of_several_plans_of_a_school_those_are_the_same_whose_files_have_one_name_but_for_the_edition() {
    let one = pathway(&[
        ("1-secondaire-2025-2026", "2025-2026", "École", "A"),
        ("2-primaire-2025-2026", "2025-2026", "École", "B"),
        ("1-primaire-2026-2027", "2026-2027", "École", "C"),
        ("1-secondaire-2026-2027", "2026-2027", "École", "D"),
        ("2-primaire-2026-2027", "2026-2027", "École", "E"),
    ]);
    assert_data_eq!(
        between((&one, "2025-2026"), (&one, "2026-2027")),
        str![[r#"
activity-retitled plan École [balado]: “A” → “D” (substantive: [-A-][+D+])
    1-secondaire-2025-2026.toml activity 0 title | 1-secondaire-2026-2027.toml activity 0 title
activity-retitled plan École [balado]: “B” → “E” (substantive: [-B-][+E+])
    2-primaire-2025-2026.toml activity 0 title | 2-primaire-2026-2027.toml activity 0 title
"#]]
        .raw()
    );
}

#[test]
fn in_two_states_of_an_edition_plans_come_and_go_or_follow_another_edition() {
    let old = pathway(&[("alpha", "2026-2027", "École Alpha", "A"), ("beta", "2025-2026", "École Bêta", "B")]);
    let new = pathway(&[("beta", "2026-2027", "École Bêta", "B"), ("gamma", "2026-2027", "École Gamma", "C")]);
    assert_data_eq!(
        between((&old, "2026-2027"), (&new, "2026-2027")),
        str![[r#"
plan-removed plan École Alpha: plan of 1 activities for 2026-2027 → –
    alpha.toml | –
plan-edition-changed plan École Bêta: 2025-2026 → 2026-2027
    beta.toml edition | beta.toml edition
plan-added plan École Gamma: – → plan of 1 activities for 2026-2027
    – | gamma.toml
"#]]
        .raw()
    );
}

#[test]
fn what_could_not_be_read_is_not_gone() {
    let old = pathway(&[("alpha", "2026-2027", "École Alpha", "A")]);
    let mut files = vec![("editions/2026-2027/edition.toml", format!("id = '2026-2027'\n{FRAME}"))];
    files.push(("plans/alpha.toml", "edition = 'x\n[[activity]]\n".to_owned()));
    let new = load(Folder::from_texts(files));
    let comparison = diff(year(&old, "2026-2027"), year(&new, "2026-2027"));
    assert_eq!(show::lines(&comparison), [] as [String; 0]);
    assert_eq!(comparison.unread, ["École Alpha"]);
}
