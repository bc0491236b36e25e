//! Ids that come, go, are retired, replaced, split, merged, or come back.

use pdcn_diff::Kind;
use snapbox::str;

use super::Pair;

pub(super) fn pairs() -> Vec<Pair> {
    vec![
        // The same words under the id of another strand are one change; what leans on it follows.
        Pair {
            kind: Kind::OutcomeRenamed,
            old: &[],
            new: &[
                (
                    r#"[[retired]]
id = "VIE-009""#,
                    r#"[[retired]]
id = "VIE-001"
reason = "Passé à l’IA."
replaced-by = ["IA-009"]

[[retired]]
id = "VIE-009""#,
                ),
                (
                    r#"[[outcome]]
id = "VIE-001"
competency = "VIE-RENS""#,
                    r#"[[outcome]]
id = "IA-009"
competency = "IA-EVAL""#,
                ),
                (
                    r#"[[outcome.prerequisite]]
id = "VIE-001""#,
                    r#"[[outcome.prerequisite]]
id = "IA-009""#,
                ),
            ],
            expected: str![[r#"
prerequisite-followed outcome IA-001: [VIE-001 Helpful] → [IA-009 Helpful]
    ia.toml outcome 0 prerequisite 0 | ia.toml outcome 0 prerequisite 0
outcome-renamed outcome VIE-001 [IA-009]: outcome VIE-001 → outcome IA-009 (retired: Passé à l’IA.)
    vie.toml outcome 0 | vie.toml outcome 0
"#]],
        },
        Pair {
            kind: Kind::OutcomeRenamedBack,
            old: &[
                (
                    r#"[[retired]]
id = "VIE-009""#,
                    r#"[[retired]]
id = "VIE-001"
reason = "Passé à l’IA."
replaced-by = ["IA-009"]

[[retired]]
id = "VIE-009""#,
                ),
                (
                    r#"[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer un renseignement personnel."
learn = "P1""#,
                    r#"[[outcome]]
id = "IA-009"
competency = "IA-EVAL"
statement = "Nommer un renseignement personnel."
learn = "P2""#,
                ),
                (
                    r#"[[outcome.prerequisite]]
id = "VIE-001""#,
                    r#"[[outcome.prerequisite]]
id = "IA-009""#,
                ),
            ],
            new: &[],
            expected: str![[r#"
prerequisite-followed outcome IA-001: [IA-009 Helpful] → [VIE-001 Helpful]
    ia.toml outcome 0 prerequisite 0 | ia.toml outcome 0 prerequisite 0
outcome-renamed-back outcome VIE-001 [IA-009]: outcome IA-009 → outcome VIE-001 (retired: Passé à l’IA.)
    vie.toml outcome 0 | vie.toml outcome 0
learn-earlier outcome VIE-001: P2 → P1 (by 1)
    vie.toml outcome 0 learn | vie.toml outcome 0 learn
"#]],
        },
        Pair {
            kind: Kind::OutcomeRetired,
            old: &[],
            new: &[
                (
                    r#"[[outcome]]
id = "VIE-002"
competency = "VIE-RENS"
statement = "Choisir un mot de passe solide."
learn = "P2"
master = "P3"
reuse = "S1"
"#,
                    "",
                ),
                (
                    r#"[[retired]]
id = "VIE-009""#,
                    r#"[[retired]]
id = "VIE-002"
reason = "Il ne sert plus."

[[retired]]
id = "VIE-009""#,
                ),
            ],
            expected: str![[r#"
outcome-retired outcome VIE-002: outcome VIE-002 → retired VIE-002
    vie.toml outcome 1 | edition.toml retired 0
"#]],
        },
        Pair {
            kind: Kind::OutcomeReplaced,
            old: &[],
            new: &[
                (
                    r#"[[outcome]]
id = "VIE-002"
competency = "VIE-RENS"
statement = "Choisir un mot de passe solide."
learn = "P2"
master = "P3"
reuse = "S1"
"#,
                    "",
                ),
                (
                    r#"[[retired]]
id = "VIE-009""#,
                    r#"[[retired]]
id = "VIE-002"
reason = "Il ne sert plus."
replaced-by = ["VIE-001"]

[[retired]]
id = "VIE-009""#,
                ),
            ],
            expected: str![[r#"
outcome-replaced outcome VIE-002: outcome VIE-002 → retired VIE-002 (VIE-001)
    vie.toml outcome 1 | edition.toml retired 0
"#]],
        },
        Pair {
            kind: Kind::OutcomeReplaced,
            old: &[(
                r#"replaced-by = ["VIE-001"]"#,
                r#"replaced-by = ["VIE-001"]

[[retired]]
id = "VIE-008"
reason = "Il ne sert plus."
replaced-by = ["VIE-001"]"#,
            )],
            new: &[
                (
                    r#"[[outcome]]
id = "VIE-002"
competency = "VIE-RENS"
statement = "Choisir un mot de passe solide."
learn = "P2"
master = "P3"
reuse = "S1"
"#,
                    "",
                ),
                (
                    r#"[[retired]]
id = "VIE-009""#,
                    r#"[[retired]]
id = "VIE-002"
reason = "Il ne sert plus."
replaced-by = ["VIE-008"]

[[retired]]
id = "VIE-009""#,
                ),
                (
                    r#"reason = "Il redisait le premier.""#,
                    r#"reason = "Il redisait le premier."
"#,
                ),
                (
                    r#"replaced-by = ["VIE-001"]"#,
                    r#"replaced-by = ["VIE-001"]

[[retired]]
id = "VIE-008"
reason = "Il ne sert plus."
replaced-by = ["VIE-001"]"#,
                ),
            ],
            expected: str![[r#"
outcome-replaced outcome VIE-002: outcome VIE-002 → retired VIE-002 (VIE-001)
    vie.toml outcome 1 | edition.toml retired 0
"#]],
        },
        Pair {
            kind: Kind::OutcomeSplit,
            old: &[],
            new: &[
                (
                    r#"[[outcome]]
id = "VIE-002"
competency = "VIE-RENS"
statement = "Choisir un mot de passe solide."
learn = "P2"
master = "P3"
reuse = "S1"
"#,
                    r#"[[outcome]]
id = "VIE-003"
competency = "VIE-RENS"
statement = "Choisir une phrase de passe."
learn = "P2"
master = "P3"

[[outcome]]
id = "VIE-004"
competency = "VIE-RENS"
statement = "Garder un secret."
learn = "P2"
master = "P3"

"#,
                ),
                (
                    r#"[[retired]]
id = "VIE-009""#,
                    r#"[[retired]]
id = "VIE-002"
reason = "Il ne sert plus."
replaced-by = ["VIE-003", "VIE-004"]

[[retired]]
id = "VIE-009""#,
                ),
            ],
            expected: str![[r#"
outcome-split outcome VIE-002: outcome VIE-002 → retired VIE-002 (VIE-003, VIE-004)
    vie.toml outcome 1 | edition.toml retired 0
outcome-added outcome VIE-003: – → outcome VIE-003
    – | vie.toml outcome 1
outcome-added outcome VIE-004: – → outcome VIE-004
    – | vie.toml outcome 2
"#]],
        },
        Pair {
            kind: Kind::OutcomeMerged,
            old: &[(
                r#"[[outcome]]
id = "VIE-001""#,
                r#"[[outcome]]
id = "VIE-005"
competency = "VIE-RENS"
statement = "Changer un code secret."
learn = "P2"
master = "P3"

[[outcome]]
id = "VIE-001""#,
            )],
            new: &[
                (
                    r#"[[outcome]]
id = "VIE-002"
competency = "VIE-RENS"
statement = "Choisir un mot de passe solide."
learn = "P2"
master = "P3"
reuse = "S1"
"#,
                    "",
                ),
                (
                    r#"[[retired]]
id = "VIE-009""#,
                    r#"[[retired]]
id = "VIE-002"
reason = "Il ne sert plus."
replaced-by = ["VIE-001"]

[[retired]]
id = "VIE-005"
reason = "Il ne sert plus."
replaced-by = ["VIE-001"]

[[retired]]
id = "VIE-009""#,
                ),
            ],
            expected: str![[r#"
outcome-merged outcome VIE-002: outcome VIE-002 → retired VIE-002 (VIE-001, VIE-005)
    vie.toml outcome 2 | edition.toml retired 0
outcome-merged outcome VIE-005: outcome VIE-005 → retired VIE-005 (VIE-001, VIE-002)
    vie.toml outcome 0 | edition.toml retired 1
"#]],
        },
        Pair {
            kind: Kind::OutcomeVanished,
            old: &[],
            new: &[(
                r#"[[outcome]]
id = "VIE-002"
competency = "VIE-RENS"
statement = "Choisir un mot de passe solide."
learn = "P2"
master = "P3"
reuse = "S1"
"#,
                "",
            )],
            expected: str![[r#"
outcome-vanished outcome VIE-002: outcome VIE-002 → –
    vie.toml outcome 1 | –
"#]],
        },
        Pair {
            kind: Kind::OutcomeReturned,
            old: &[],
            new: &[
                (
                    r#"[[outcome]]
id = "VIE-001""#,
                    r#"[[outcome]]
id = "VIE-009"
competency = "VIE-RENS"
statement = "Nommer un renseignement."
learn = "P2"
master = "P3"

[[outcome]]
id = "VIE-001""#,
                ),
                (
                    r#"[[retired]]
id = "VIE-009"
reason = "Il redisait le premier."
replaced-by = ["VIE-001"]
"#,
                    "",
                ),
            ],
            expected: str![[r#"
outcome-returned outcome VIE-009: retired VIE-009 → outcome VIE-009
    edition.toml retired 0 | vie.toml outcome 0
"#]],
        },
        // The translation says what was there: nobody meant to reword it.
        Pair {
            kind: Kind::OutcomeIdReused,
            old: &[],
            new: &[("Repérer une erreur dans une réponse produite par une machine.", "Composer un courriel poli.")],
            expected: str![[r#"
outcome-id-reused outcome IA-001: “Repérer une erreur dans une réponse produite par une machine.” → “Composer un courriel poli.” (likeness 0)
    ia.toml outcome 0 statement | ia.toml outcome 0 statement
pupil-version-stale outcome IA-001: “Repérer une erreur dans une réponse produite par une machine.” → “Composer un courriel poli.” (substantive: [-Repérer une erreur dans une réponse produite par une machine-][+Composer un courriel poli+].)
    ia.toml outcome 0 pupil | ia.toml outcome 0 pupil
translation-stale outcome IA-001 [en]: “Repérer une erreur dans une réponse produite par une machine.” → “Composer un courriel poli.” (substantive: [-Repérer une erreur dans une réponse produite par une machine-][+Composer un courriel poli+].)
    ia.toml outcome 0 translation en statement | ia.toml outcome 0 translation en statement
"#]],
        },
        // Nothing stands around it that could vouch for it.
        Pair {
            kind: Kind::OutcomeIdReused,
            old: &[],
            new: &[("Choisir un mot de passe solide.", "Expliquer le rôle des témoins.")],
            expected: str![[r#"
outcome-id-reused outcome VIE-002: “Choisir un mot de passe solide.” → “Expliquer le rôle des témoins.” (likeness 0)
    vie.toml outcome 1 statement | vie.toml outcome 1 statement
"#]],
        },
        // However alike: the statements of two ids were swapped.
        Pair {
            kind: Kind::OutcomeIdReused,
            old: &[],
            new: &[
                ("Nommer un renseignement personnel.", "…"),
                ("Choisir un mot de passe solide.", "Nommer un renseignement personnel."),
                ("…", "Choisir un mot de passe solide."),
            ],
            expected: str![[r#"
outcome-id-reused outcome VIE-001: “Nommer un renseignement personnel.” → “Choisir un mot de passe solide.” (likeness 7, now Some("VIE-002"), was Some("VIE-002"))
    vie.toml outcome 0 statement | vie.toml outcome 0 statement
outcome-id-reused outcome VIE-002: “Choisir un mot de passe solide.” → “Nommer un renseignement personnel.” (likeness 7, now Some("VIE-001"), was Some("VIE-001"))
    vie.toml outcome 1 statement | vie.toml outcome 1 statement
"#]],
        },
        Pair {
            kind: Kind::RetirementAdded,
            old: &[],
            new: &[(
                r#"[[retired]]
id = "VIE-009""#,
                r#"[[retired]]
id = "VIE-007"
reason = "Il ne sert plus."

[[retired]]
id = "VIE-009""#,
            )],
            expected: str![[r#"
retirement-added outcome VIE-007: – → retired VIE-007
    – | edition.toml retired 0
"#]],
        },
        Pair {
            kind: Kind::RetirementRemoved,
            old: &[],
            new: &[(
                r#"[[retired]]
id = "VIE-009"
reason = "Il redisait le premier."
replaced-by = ["VIE-001"]
"#,
                "",
            )],
            expected: str![[r#"
retirement-removed outcome VIE-009: retired VIE-009 → –
    edition.toml retired 0 | –
"#]],
        },
        Pair {
            kind: Kind::ReplacementChanged,
            old: &[],
            new: &[(r#"replaced-by = ["VIE-001"]"#, r#"replaced-by = ["VIE-002"]"#)],
            expected: str![[r#"
replacement-changed outcome VIE-009: [VIE-001] → [VIE-002]
    edition.toml retired 0 replaced-by | edition.toml retired 0 replaced-by
"#]],
        },
        Pair {
            kind: Kind::RetirementReworded,
            old: &[],
            new: &[("Il redisait le premier.", "Il redisait le deuxième.")],
            expected: str![[r#"
retirement-reworded outcome VIE-009: “Il redisait le premier.” → “Il redisait le deuxième.” (substantive: Il redisait le [-premier-][+deuxième+].)
    edition.toml retired 0 reason | edition.toml retired 0 reason
"#]],
        },
        Pair {
            kind: Kind::OutcomeAdded,
            old: &[],
            new: &[(
                r#"[[outcome]]
id = "VIE-001""#,
                r#"[[outcome]]
id = "VIE-003"
competency = "VIE-RENS"
statement = "Fermer sa session."
learn = "P2"
master = "P3"

[[outcome]]
id = "VIE-001""#,
            )],
            expected: str![[r#"
outcome-added outcome VIE-003: – → outcome VIE-003
    – | vie.toml outcome 0
"#]],
        },
        Pair {
            kind: Kind::OutcomeVanished,
            old: &[],
            new: &[(
                r#"[[outcome]]
id = "VIE-002"
competency = "VIE-RENS"
statement = "Choisir un mot de passe solide."
learn = "P2"
master = "P3"
reuse = "S1"
"#,
                r#"[[outcome]]
id = "VIE-006"
competency = "VIE-RENS"
statement = "Choisir un mot de passe très solide."
learn = "P2"
master = "P3"

"#,
            )],
            expected: str![[r#"
outcome-vanished outcome VIE-002: outcome VIE-002 → –
    vie.toml outcome 1 | –
outcome-added outcome VIE-006: – → outcome VIE-006
    – | vie.toml outcome 1
perhaps VIE-002 → VIE-006 (93 %)
"#]],
        },
    ]
}
