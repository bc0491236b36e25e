# What “pdcn init --from” says of a table: what cannot be read, what is not taken, and what is written into the files.

table-not-a-table = This file is neither an .xlsx workbook, nor a .docx document, nor a .csv table
    .help = Give the file of the table, saved as .xlsx, .docx or .csv.
table-other-kind = This file is an .{ $ending }, and only .xlsx, .docx and .csv files are read
    .help = Open it and save it as “Excel Workbook (.xlsx)” or “Word Document (.docx)”.
table-too-large = This file unpacks to far more data than a table holds: nothing of it was read
    .help = Copy the table alone into a new workbook, then try again.
table-empty = This file holds no table with text
    .help = Give the file of the table. A chart or a picture cannot be read.
table-no-grades = No table of this file names both grades (K4, Grade 1, Cycle 3, Sec 1…) and statements: nothing says what is learned when
    .help = Add a row of headings with the grades, or a column “Grade” and a column “Statement”. To say it in another way, give a mapping file with --mapping.
table-grade-twice = Two columns are of the same grade ({ $grade }), { $one } and { $other }: there is no telling which one counts
    .help = Correct the heading of the one that is of another grade, or empty that of the column too many.
table-no-outcome = The headings are there, but no row gives a statement with a grade
    .help = Check that the table is filled in. If its signs are not known, say what they mean in a mapping file (--mapping).

table-sheet-aside = This table is not read: it does not name grades and statements, or the mapping leaves it aside ({ $count ->
        [one] one cell
       *[other] { $count } cells
    })
    .help = If it holds outcomes, give it headings, or write read = true and its columns in import.toml.
table-sheet-unknown = The mapping says nothing of this table ({ $count ->
        [one] one cell
       *[other] { $count } cells
    })
    .help = Add a block [[table]] for it to import.toml, or leave it aside.
table-column-aside = The column “{ $heading }” is not taken ({ $count ->
        [one] one cell
       *[other] { $count } cells
    }): nothing says what it holds, or the mapping leaves it aside
    .help = Say what it holds in import.toml (is = "comment" keeps it in the note).
table-column-unnamed = This column without a heading is not taken ({ $count ->
        [one] one cell
       *[other] { $count } cells
    }): nothing says what it holds
    .help = Give it a heading, or say what it holds in import.toml.
table-section-aside = “{ $shown }” is alone on its row, but is neither a strand, nor a competency, nor a grade
    .help = Say what it is in import.toml, in the block [[table.section]] of this row.
table-outside = “{ $shown }” is outside the table: no heading, no statement, no legend
    .help = If this text counts, copy it into the note of the edition (editions/…/edition.toml).
table-comment = the comment on this cell is not taken: “{ $shown }”
    .help = If it counts, copy it into a column “Comments” of the table: it is kept as a note.
table-paragraphs = { $count ->
        [one] One paragraph outside the tables is not taken: “{ $shown }”
       *[other] { $count } paragraphs outside the tables are not taken; the first: “{ $shown }”
    }
    .help = If they count, copy them into the note of the edition (editions/…/edition.toml).
table-hidden-sheet = this sheet is hidden; it is read like the others
table-hidden-rows = { $count ->
        [one] row { $named } is hidden; it is read like the others
       *[other] { $count } rows are hidden, and read like the others: { $named }
    }
table-hidden-columns = { $count ->
        [one] column { $named } is hidden; it is read like the others
       *[other] { $count } columns are hidden, and read like the others: { $named }
    }
table-no-statement = “{ $shown }” is on a row without a statement: nothing says what is learned
    .help = Write the statement on this row, or empty the cell.
table-no-year = “{ $shown }” has no grade: no cell of its row says when it is learned
    .help = If it is an outcome, write a sign below a grade, or add it later with pdcn add outcome. If it is a note that counts, copy it into that of the edition (editions/…/edition.toml).
table-waiting = { $count ->
        [one] this statement has no grade until the signs or colours of its row are understood
       *[other] { $count } statements, from this one on, have no grade until the signs or colours of their rows are understood
    }
    .help = Say first what these signs and colours mean.
table-no-grade = “{ $shown }” names no grade that is known
    .help = Write the grade as in “Grade 3”, “P3”, “Sec 1” or “Cycle 2”.
table-unknown-sign = There is no telling what “{ $shown }” means
    .help = Say it in import.toml, in the block [[sign]]: means = ["learn"], ["master"], ["reuse"], ["work"] or ["nothing"].
table-unknown-colour = There is no telling what the colour { $colour } means
    .help = Say it in import.toml, in the block [[colour]]: means = ["learn"], ["master"], ["reuse"], ["work"] or ["nothing"].
colour-named =
    .pale = pale { $hue } ({ $colour })
    .plain = { $hue } ({ $colour })
    .dark = dark { $hue } ({ $colour })
    .unknown = { $colour }
hue =
    .grey = grey
    .red = red
    .orange = orange
    .yellow = yellow
    .green = green
    .turquoise = turquoise
    .blue = blue
    .purple = purple
    .pink = pink
table-second-master = “{ $shown }” comes after a first mastery (★) on the same row: an outcome is mastered once, at the first
    .help = Keep one mastery, or make two statements, one for each grade.
table-late-learn = “{ $shown }” says that the student learns (→) after mastery (★): an outcome does not begin again
    .help = Correct the row, or make two statements.
table-early-reuse = The cell says that the student reuses (shaded) before beginning to learn
    .help = Correct the row, or say in import.toml what this colour or sign means.
table-only-reuse = The cell says that the student reuses (shaded), but nothing on its row says when it is learned
    .help = Add → or ★ to the row, or say in import.toml that this colour or sign means "work".
table-date = The cell holds a date ({ $shown }): the spreadsheet has probably changed a code or a number into a date
    .help = Give the cell the format Text and write again what it said.
table-error = The cell holds an error of the spreadsheet ({ $shown })
    .help = Write again what it said.

table-mapping =
    .head =
        How the table “{ $file }” was understood. Correct this file, then give it again:
        pdcn init OTHER-FOLDER --from TABLE --mapping import.toml
        Once the pathway is begun, it has no further use and may be deleted.
        language: the language of the texts. edition: the school year. title: the title of the pathway.
    .years =
        What it means that a grade is named without any sign. work: the student works on it, and masters it at the end of the last;
        learn: the student begins to learn, and nothing says when it is mastered; master: it is mastered at the end.
    .tables =
        The tables. read = false: do not read. headings: the row of the headings; what is above is not read.
        {"[[table.column]]"}: what a column holds. is: strand, competency, statement, pupil (in the student’s words), code (their
        own), example, comment, resource, marks (the signs of one or several grades), grade (the grades of the row),
        mark (the sign of the row) or nothing (do not take).
        {"[[table.section]]"}: a row that heads those below it. is: strand, competency, grade or nothing.
    .grades = The grades: { $grades }
    .signs =
        The signs ([[sign]]) and colours ([[colour]]) of the cells of grades. cells: how many cells.
        means: learn (→), master (★), reuse (shaded), work (worked on), nothing, or several; []: not understood yet.
        ★ without →: the outcome begins in the grade of its ★. → without ★: nothing says when it is mastered (open).
    .titles =
        The strands and competencies. text: what the table says. Ids are permanent once the edition is published: this is the
        time to choose them. Strand: one to eight capitals; competency: the strand, a hyphen, capitals.
table-mapping-word = “{ $found }” is not one of the words expected
    .help = Write one of these: { $known }.
table-mapping-key = The key “{ $found }” is not known here
    .help = The keys that are known: { $known }.
table-mapping-missing = The key “{ $key }” is missing
    .help = Add it, or start from the file import.toml that pdcn init --from wrote.
table-mapping-syntax = This is not TOML: { $detail }
    .help = Check the quotes, the brackets and the = signs of this line.
table-mapping-grade = There is no grade “{ $found }”
    .help = The grades: { $known }.
table-mapping-column = “{ $found }” is not a column
    .help = Write the letters of the column as the spreadsheet shows them: D.
table-mapping-strand = “{ $found }” cannot be the id of a strand
    .help = Take one to eight capitals without accents or digits, a letter first: LIFE.
table-mapping-competency = “{ $found }” cannot be the id of a competency
    .help = Write the id of a strand of this file, a hyphen, capitals without accents or digits: LIFE-DATA, with strand = "LIFE".

table-file-settings = The settings of the whole pathway.
table-file-edition = Stages, grades, strands and competencies of the edition { $edition }.
table-file-license = To be stated
table-file-note = Begun from the table “{ $file }”.
table-file-kind = document
table-file-comment = { $heading }: { $text }
table-file-open = The original table does not say when it is mastered.
