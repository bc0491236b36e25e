//! The examples of rules: small changes to one small pathway, which the tests run and `pdcn explain` shows.

use pdcn_source::Folder;

/// A file of the base pathway, replaced or added, with others where one is not enough.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// The path of the file.
    pub path: &'static str,
    /// Its whole text.
    pub text: &'static str,
    /// True when the file is saved as Latin-1 instead of UTF-8.
    pub latin1: bool,
    /// Further files, with their whole texts.
    pub and: &'static [(&'static str, &'static str)],
}

impl Example {
    /// Returns a file.
    pub const fn file(path: &'static str, text: &'static str) -> Self {
        Self { path, text, latin1: false, and: &[] }
    }

    /// Returns the outcomes of the strand `IA` in the primary stage.
    pub const fn outcomes(text: &'static str) -> Self {
        Self::file("editions/2026-2027/primary/ia.toml", text)
    }

    /// Returns the same, with further files.
    #[must_use]
    pub const fn with(self, and: &'static [(&'static str, &'static str)]) -> Self {
        Self { and, ..self }
    }

    /// Returns all its files with their texts, the main one first.
    pub fn files(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        std::iter::once((self.path, self.text)).chain(self.and.iter().copied())
    }

    /// Returns the same, saved as Latin-1.
    pub const fn latin1_outcomes(text: &'static str) -> Self {
        Self { latin1: true, ..Self::outcomes(text) }
    }

    /// Returns the base pathway with these files in it.
    pub fn folder(&self) -> Folder {
        let is_replaced = |path: &str| self.files().any(|(replaced, _)| replaced == path);
        let base =
            base_pathway().iter().copied().filter(|(path, _)| !is_replaced(path)).chain(self.and.iter().copied());
        let base = base.map(|(path, text)| (path, text.as_bytes().to_vec()));
        let latin1 = |character: char| u8::try_from(u32::from(character)).unwrap_or(b'?');
        let bytes = if self.latin1 { self.text.chars().map(latin1).collect() } else { self.text.as_bytes().to_vec() };
        Folder::from_bytes(base.chain([(self.path, bytes)]))
    }
}

/// Returns the small pathway that examples change: four grades, two strands, two competencies, one framework, and an
/// edition of the year before.
pub fn base_pathway() -> &'static [(&'static str, &'static str)] {
    &[
        ("pdcn.toml", "format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n"),
        (
            "frameworks/cadre-1.toml",
            r#"
id = "cadre-1"
title = "Cadre d’exemple"
publisher = "Exemple"
status = "final"
license = "CC0-1.0"
url = "https://example.org/"
checked = 2026-11-23
shows = "titles"
code = [{ id = "A1", title = "Premier code" }, { id = "A2", title = "Deuxième code" }]
"#,
        ),
        (
            "editions/2026-2027/edition.toml",
            r#"
id = "2026-2027"
title = "Parcours d’exemple"
status = "draft"
previous = "2025-2026"
license = "CC0-1.0"

stage = [{ id = "primary", title = "Primaire" }, { id = "secondary", title = "Secondaire" }]
grade = [
    { id = "P1", title = "1re année", short = "1re", stage = "primary", cycle = "1er cycle", age = 6 },
    { id = "P2", title = "2e année", short = "2e", stage = "primary", cycle = "1er cycle", age = 7 },
    { id = "P3", title = "3e année", short = "3e", stage = "primary", cycle = "2e cycle", age = 8 },
    { id = "S1", title = "1re secondaire", short = "1re sec.", stage = "secondary", cycle = "1er cycle", age = 12 },
]
strand = [{ id = "IA", title = "Intelligence artificielle" }, { id = "VIE", title = "Vie privée" }]
competency = [
    { id = "IA-EVAL", strand = "IA", title = "Évaluer", ai = true },
    { id = "VIE-RENS", strand = "VIE", title = "Renseignements personnels" },
]
resource = [{ id = "affiche-ia", title = "Affiche", kind = "affiche" }]
"#,
        ),
        (
            "editions/2025-2026/edition.toml",
            r#"
id = "2025-2026"
title = "Parcours d’exemple"
status = "superseded"
license = "CC0-1.0"

stage = [{ id = "primary", title = "Primaire" }]
grade = [
    { id = "P1", title = "1re année", short = "1re", stage = "primary", cycle = "1er cycle", age = 6 },
    { id = "P2", title = "2e année", short = "2e", stage = "primary", cycle = "1er cycle", age = 7 },
    { id = "P3", title = "3e année", short = "3e", stage = "primary", cycle = "2e cycle", age = 8 },
]
strand = [{ id = "VIE", title = "Vie privée" }]
competency = [{ id = "VIE-RENS", strand = "VIE", title = "Renseignements personnels" }]
"#,
        ),
        (
            "editions/2025-2026/primary/vie.toml",
            r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer un renseignement personnel."
learn = "P1"
master = "P2"
"#,
        ),
        (
            "editions/2026-2027/primary/vie.toml",
            r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer un renseignement personnel."
learn = "P1"
master = "P2"
"#,
        ),
    ]
}

/// The outcome that they retire, where it still was.
pub(crate) const RETIRED_BEFORE: (&str, &str) = (
    "editions/2025-2026/primary/vie.toml",
    r#"
[[outcome]]
id = "VIE-000"
competency = "VIE-RENS"
statement = "Protéger sa vie privée en ligne avec de l’aide."
learn = "P1"
master = "P2"

[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer un renseignement personnel."
learn = "P1"
master = "P2"
"#,
);

/// The frame of the edition with an outcome that was retired, for the examples of several rules.
pub(crate) const WITH_RETIRED: &[(&str, &str)] = &[
    (
        "editions/2026-2027/edition.toml",
        r#"
id = "2026-2027"
title = "Parcours d’exemple"
status = "draft"
previous = "2025-2026"
license = "CC0-1.0"

stage = [{ id = "primary", title = "Primaire" }]
grade = [
    { id = "P1", title = "1re année", short = "1re", stage = "primary", cycle = "1er cycle", age = 6 },
    { id = "P2", title = "2e année", short = "2e", stage = "primary", cycle = "1er cycle", age = 7 },
    { id = "P3", title = "3e année", short = "3e", stage = "primary", cycle = "2e cycle", age = 8 },
]
strand = [{ id = "IA", title = "Intelligence artificielle" }, { id = "VIE", title = "Vie privée" }]
competency = [
    { id = "IA-EVAL", strand = "IA", title = "Évaluer", ai = true },
    { id = "VIE-RENS", strand = "VIE", title = "Renseignements personnels" },
]

[[retired]]
id = "VIE-000"
reason = "Récrit pour dire ce que l’élève fait."
replaced-by = ["VIE-001"]
"#,
    ),
    RETIRED_BEFORE,
];
