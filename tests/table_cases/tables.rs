//! Tables as service centres have them, made here: workbooks with merged headings and colours, CSV of an older Excel, documents.

use std::io::{Cursor, Write as _};

use rust_xlsxwriter::{Format, Workbook, Worksheet};
use zip::write::SimpleFileOptions;

pub(crate) const GREY: u32 = 0x00D9_D9D9;
pub(crate) const GREEN: u32 = 0x00C6_EFCE;
pub(crate) const YELLOW: u32 = 0x00FF_EB9C;
const BLUE: u32 = 0x001F_4E79;

/// A sheet that is being written; cells are counted as a person counts them.
pub(crate) struct Page<'w> {
    sheet: &'w mut Worksheet,
    pub(crate) cells: usize,
}

impl<'w> Page<'w> {
    pub(crate) fn new(workbook: &'w mut Workbook, name: &str) -> Self {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name).expect("a name");
        Self { sheet, cells: 0 }
    }

    /// Writes a row of texts from the first column on; `~` is a shaded cell without a text.
    pub(crate) fn row(&mut self, row: u32, texts: &[&str]) {
        for (column, text) in (0_u16..).zip(texts) {
            match *text {
                "" => {}
                "~" => self.shade(row, column, GREY),
                text => {
                    self.sheet.write_string(row, column, text).expect("a cell");
                    self.cells += 1;
                }
            }
        }
    }

    /// Writes a text over several cells, merged.
    pub(crate) fn wide(&mut self, [top, left, bottom, right]: [u32; 4], text: &str, colour: Option<u32>) {
        let format = colour.map_or_else(Format::new, |colour| Format::new().set_background_color(colour));
        let column = |at: u32| u16::try_from(at).expect("a column");
        self.sheet.merge_range(top, column(left), bottom, column(right), text, &format).expect("a range");
        self.cells += 1;
    }

    /// Shades a cell without a text.
    pub(crate) fn shade(&mut self, row: u32, column: u16, colour: u32) {
        self.sheet.write_blank(row, column, &Format::new().set_background_color(colour)).expect("a cell");
        self.cells += 1;
    }

    /// Writes a text on a colour.
    pub(crate) fn coloured(&mut self, row: u32, column: u16, text: &str, colour: u32) {
        self.sheet
            .write_string_with_format(row, column, text, &Format::new().set_background_color(colour))
            .expect("a cell");
        self.cells += 1;
    }

    pub(crate) fn number(&mut self, row: u32, column: u16, number: f64) {
        self.sheet.write_number(row, column, number).expect("a cell");
        self.cells += 1;
    }
}

/// Grades as columns with →, ★ and shades, strands merged at the left, two stages on two sheets, and notes on a third.
pub(crate) fn arrows() -> (Vec<u8>, usize) {
    let mut workbook = Workbook::new();
    let mut page = Page::new(&mut workbook, "Primaire");
    page.wide([0, 0, 0, 12], "Progression en citoyenneté numérique 2026–2027", Some(BLUE));
    page.row(1, &["→ : l’élève apprend avec de l’aide\n★ : maîtrise à la fin de l’année"]);
    page.coloured(1, 4, "tramé : réinvestissement", GREY);
    for (column, heading) in
        [(0, "Volet"), (1, "Énoncé"), (2, "Code"), (11, "Exemples"), (12, "Commentaires"), (13, "Ordre")]
    {
        page.wide([2, column, 3, column], heading, None);
    }
    page.wide([2, 3, 2, 4], "Préscolaire", None);
    page.wide([2, 5, 2, 10], "Primaire", None);
    page.row(3, &["", "", "", "M4", "M5", "1re", "2e", "3e", "4e", "5e", "6e"]);
    page.wide([4, 0, 5, 0], "Vie privée et sécurité", None);
    page.row(
        4,
        &[
            "",
            "Nommer les renseignements\nà proteger".replace("proteger", "prote\u{301}ger").as_str(),
            "VP-1",
            "→",
            "★",
            "",
            "",
            "",
            "",
            "",
            "",
            "- Jouer au détective\n- Trier des images",
        ],
    );
    page.row(
        5,
        &[
            "",
            "Choisir un mot de passe\u{a0}: long, unique",
            "VP-2",
            "",
            "",
            "→",
            "->",
            "★",
            "~",
            "~",
            "~",
            "",
            "À revoir",
        ],
    );
    page.wide([6, 0, 9, 0], "Intelligence artificielle", None);
    page.row(6, &["", "Distinguer une personne d’une machine", "IA-1", "", "", "☆"]);
    page.row(7, &["", "Expliquer qu’une IA peut se tromper", "", "", "", "", "⇒", "→"]);
    page.row(8, &["", "Repérer une erreur dans une réponse", "", "", "", "", "?", "", "→", "★", "~"]);
    page.row(9, &["", "Nommer un outil sans année"]);
    for row in 4..10 {
        page.number(row, 13, f64::from(row - 3));
    }
    page.row(11, &["Document de travail"]);
    let first = page.cells;
    let mut page = Page::new(&mut workbook, "Secondaire");
    page.row(0, &["Volet", "Énoncé", "1re", "2e", "3e", "4e", "5e"]);
    page.row(1, &["Vie privée et sécurité", "Vérifier les réglages d’un réseau social", "→", "", "→★"]);
    page.row(2, &["", "Comparer deux politiques de confidentialité", "", "", "→", "★", "★"]);
    let second = page.cells;
    let mut page = Page::new(&mut workbook, "Notes");
    page.row(0, &["Rencontre du comité"]);
    let cells = first + second + page.cells;
    (workbook.save_to_buffer().expect("a workbook"), cells)
}

/// Crosses and colours in cycles, strands and competencies on rows of their own.
pub(crate) fn cycles() -> (Vec<u8>, usize) {
    let mut workbook = Workbook::new();
    let mut page = Page::new(&mut workbook, "Feuil1");
    page.wide([0, 1, 0, 4], "Préscolaire et primaire", None);
    page.wide([0, 5, 0, 6], "Secondaire", None);
    page.row(
        1,
        &["Apprentissages", "Éducation préscolaire", "1er cycle", "2e cycle", "3e cycle", "1er cycle", "2e cycle"],
    );
    page.wide([2, 0, 2, 6], "Volet 1 : Éthique et droits", Some(BLUE));
    page.wide([3, 0, 3, 6], "Respecter les autres en ligne", Some(YELLOW - 1));
    page.row(4, &["Demander la permission avant de publier une photo", "x", "X"]);
    page.row(5, &["Reconnaître une situation d’intimidation"]);
    page.shade(5, 2, GREEN);
    page.shade(5, 3, YELLOW);
    page.wide([6, 0, 6, 6], "Connaître ses droits", Some(YELLOW - 1));
    page.row(7, &["Citer un droit de l’enfant en ligne"]);
    page.coloured(7, 3, "x", GREEN);
    page.coloured(7, 4, "x", YELLOW);
    page.wide([8, 0, 8, 6], "Volet 2 : Création", Some(BLUE));
    page.wide([9, 0, 9, 6], "Produire un contenu", Some(YELLOW - 1));
    page.row(10, &["Monter une courte vidéo", "", "", "x", "", "x"]);
    page.row(11, &["Choisir une licence pour son œuvre", "", "", "", "", "", "x"]);
    page.row(13, &["Légende :"]);
    page.coloured(14, 0, "En apprentissage", GREEN);
    page.coloured(15, 0, "Maîtrise attendue", YELLOW);
    let cells = page.cells;
    (workbook.save_to_buffer().expect("a workbook"), cells)
}

/// One row for each grade and statement.
pub(crate) fn by_rows() -> (Vec<u8>, usize) {
    let mut workbook = Workbook::new();
    let mut page = Page::new(&mut workbook, "Attentes");
    page.row(0, &["Année", "Domaine", "Compétence", "Énoncé", "Activité", "Liens", "Responsable"]);
    page.wide([1, 0, 2, 0], "1re année", None);
    page.row(1, &["", "Information", "Chercher", "Formuler une question de recherche", "Inventer trois questions"]);
    page.row(2, &["", "Information", "Évaluer", "Nommer l’auteur d’une page"]);
    page.row(
        3,
        &["2e année", "Information", "Chercher", "Formuler une question de recherche", "Comparer deux questions"],
    );
    page.row(
        4,
        &[
            "3e et 4e année",
            "Information",
            "Évaluer",
            "Comparer deux sources",
            "",
            "Guide : https://example.org/guide\nAffiche des sources",
            "Mme Roy",
        ],
    );
    page.row(
        5,
        &["Sec. 2", "Information", "Évaluer", "Vérifier une image avec un outil", "", "https://example.org/guide"],
    );
    page.row(6, &["3e cycle", "Création", "", "Citer ses sources dans un travail"]);
    page.row(7, &["toute l’école", "Création", "", "Signer son œuvre"]);
    let cells = page.cells;
    (workbook.save_to_buffer().expect("a workbook"), cells)
}

/// CSV as an older Excel saves it: semicolons, Windows-1252, a title, an empty line, a text over two lines.
pub(crate) fn csv() -> (Vec<u8>, usize) {
    let text = "Compétence numérique\r\n\r\nThème;Énoncé;P1;P2;P3;P4;P5;P6;Note\r\n\
        Santé;\"Reconnaître un\nsigne de fatigue\";a;a;m;;;;\r\n\
        ;Proposer une pause;;A;;M;;;déjà fait\r\n\
        Métiers;Nommer un métier du numérique;;;apprentissage;maîtrise;r;;\r\n\
        ;Décrire une journée de travail;;;s/o;zut;a;m;\r\n";
    let bytes = text.chars().map(|character| u8::try_from(u32::from(character)).expect("Latin")).collect();
    (bytes, 29)
}

/// A document with a table for each theme, below headings.
pub(crate) fn document() -> (Vec<u8>, usize) {
    let heading = |style: &str, text: &str| {
        format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
    };
    let cell = |text: &str, more: &str| {
        let lines =
            text.split('\n').map(|line| format!("<w:p><w:r><w:t xml:space=\"preserve\">{line}</w:t></w:r></w:p>"));
        format!("<w:tc><w:tcPr>{more}</w:tcPr>{}</w:tc>", lines.collect::<String>())
    };
    let row = |cells: &[&str]| format!("<w:tr>{}</w:tr>", cells.iter().map(|text| cell(text, "")).collect::<String>());
    let shaded = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"D9D9D9\"/>";
    let merged = "<w:gridSpan w:val=\"4\"/>";
    let body = [
        heading("Titre1", "Progression en technologie 2026-2027"),
        "<w:p><w:r><w:t>Version du comité.</w:t></w:r></w:p>".to_owned(),
        heading("Titre2", "Matériel"),
        "<w:tbl>".to_owned(),
        row(&["Apprentissage", "M5", "1re", "2e", "3e"]),
        row(&["Nommer les parties d&#8217;un ordinateur", "→", "→", "★", ""]),
        format!("<w:tr>{}{}{}{}{}</w:tr>", cell("Brancher un appareil &amp; l’éteindre", ""), cell("", ""), cell("→ ★", ""), cell("", shaded), cell("", shaded)),
        "</w:tbl>".to_owned(),
        heading("Titre2", "Logiciels"),
        "<w:tbl>".to_owned(),
        row(&["Apprentissage", "M5", "1re", "2e", "3e"]),
        format!("<w:tr>{}{}</w:tr>", cell("Bureautique", "<w:vMerge w:val=\"restart\"/>"), cell("", merged)),
        row(&["Enregistrer un\nfichier", "", "", "→", "★"]),
        "<w:tr><w:tc><w:p><w:r><w:t>Imprimer </w:t></w:r><w:del><w:r><w:delText>rien</w:delText></w:r></w:del><w:ins><w:r><w:t>une page</w:t></w:r></w:ins></w:p></w:tc><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r></w:p></w:tc></w:tr>".to_owned(),
        "</w:tbl>".to_owned(),
    ];
    let xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{}</w:body></w:document>",
        body.concat()
    );
    let types =
        "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
    (
        zipped(&[("[Content_Types].xml", types.as_bytes()), ("word/document.xml", xml.as_bytes())]),
        5 + 4 + 2 + 2 + 5 + 1 + 3 + 2,
    )
}

/// A table in English, from K4 to Sec 5.
pub(crate) fn english() -> (Vec<u8>, usize) {
    let mut workbook = Workbook::new();
    let mut page = Page::new(&mut workbook, "Continuum");
    page.row(0, &["Digital Citizenship Continuum"]);
    page.row(
        1,
        &[
            "Strand",
            "Key",
            "The student learns to…",
            "I can",
            "K4",
            "K5",
            "Grade 1",
            "Grade 2",
            "Grade 3",
            "Grade 4",
            "Grade 5",
            "Grade 6",
            "Sec 1",
            "Sec 2",
            "Sec 3",
            "Sec 4",
            "Sec 5",
            "Resources",
        ],
    );
    page.row(2, &["Privacy", "PR.1", "Name personal information", "I can name my personal information", "→", "→", "★"]);
    page.row(
        3,
        &[
            "",
            "PR.2",
            "Adjust the privacy settings of an account",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "→",
            "→",
            "★",
            "",
            "",
            "",
            "",
            "Settings poster; Family guide",
        ],
    );
    page.row(
        4,
        &[
            "Artificial intelligence",
            "AI.1",
            "Explain how an AI model is trained",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "→",
            "→",
            "",
            "★",
            "",
        ],
    );
    page.row(
        5,
        &[
            "",
            "AI.2",
            "Question the answer of a chatbot",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "mastered",
            "~",
            "~",
            "~",
            "~",
            "~",
        ],
    );
    let cells = page.cells;
    (workbook.save_to_buffer().expect("a workbook"), cells)
}

/// A zip of parts.
pub(crate) fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    for (name, bytes) in parts {
        zip.start_file(*name, options).expect("a part");
        zip.write_all(bytes).expect("room");
    }
    zip.finish().expect("a zip").into_inner()
}

/// A sheet for each grade, which its name says.
pub(crate) fn by_sheets() -> (Vec<u8>, usize) {
    let mut workbook = Workbook::new();
    let headings = ["Compétence", "Attentes", "Pistes d’activités"];
    let mut page = Page::new(&mut workbook, "1re année");
    page.row(0, &headings);
    page.row(1, &["S’informer", "Nommer deux façons de chercher", "Chercher une image"]);
    page.row(2, &["", "Dire d’où vient une image"]);
    let first = page.cells;
    let mut page = Page::new(&mut workbook, "2e année");
    page.row(0, &headings);
    page.row(1, &["S’informer", "Nommer deux façons de chercher", "Comparer deux recherches"]);
    page.row(2, &["Créer", "Écrire un court texte à l’écran"]);
    let cells = first + page.cells;
    (workbook.save_to_buffer().expect("a workbook"), cells)
}

/// A workbook of one sheet.
pub(crate) fn workbook(rows: &[&[&str]]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let mut page = Page::new(&mut workbook, "Feuil1");
    for (row, texts) in (0_u32..).zip(rows) {
        page.row(row, texts);
    }
    workbook.save_to_buffer().expect("a workbook")
}
