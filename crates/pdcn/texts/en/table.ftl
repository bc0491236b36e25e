# The words of “pdcn init --from”: beginning a pathway from a table.

init-from-head = { $file } → { $path }
init-from-mapping = Mapping: { $mapping }
init-from-part =
    .tables = What is understood
    .signs = The signs and colours
    .titles = The strands and competencies ({ $count })
    .to-know = To know
    .not-taken = What is not taken{ $count ->
        [0] {""}
        [one] {" "}(one cell)
       *[other] {" "}({ $count } cells)
    }
init-from-table = { $sheet }: { $headings ->
        [0] no row of headings
       *[other] headings in row { $headings }
    }
init-from-column = { $column } { $heading }: { $is }
init-from-grades = { $is }, { $grades }
init-from-section = row { $row }, “{ $text }”: { $is }
init-from-whole = the whole table: { $is } { $text }
init-from-role =
    .strand = strand
    .competency = competency
    .statement = statement
    .pupil = in the student’s words
    .code = code
    .example = examples
    .comment = comment (kept in the note)
    .resource = resources
    .grade = grade
    .mark = sign
    .marks = signs
    .nothing = not taken
init-from-sign = { $sign }: { $means } ({ $count ->
        [one] one cell
       *[other] { $count } cells
    })
init-from-colour = colour { $sign }: { $means } ({ $count ->
        [one] one cell
       *[other] { $count } cells
    })
init-from-years = a grade without a sign: { $means }
init-from-means =
    .learn = learns (→)
    .master = masters (★)
    .reuse = reuses (shaded)
    .work = worked on, from the first to the last, mastered at the end of the last
    .nothing = nothing
    .unknown = not understood
init-from-title = { $id } { $title } ({ $count ->
        [0] no outcome
        [one] one outcome
       *[other] { $count } outcomes
    })
init-from-note =
    .star = ★ without → begins in the grade of the ★ ({ $count ->
        [one] one outcome
       *[other] { $count } outcomes
    }).
    .open = → without ★ stays open: nothing says when it is mastered ({ $count ->
        [one] one outcome
       *[other] { $count } outcomes
    }).
init-from-count = Edition { $edition }: { $outcomes ->
        [one] one outcome
       *[other] { $outcomes } outcomes
    }. { $cells ->
        [one] One cell
       *[other] { $cells } cells
    }: { $used } taken, { $told } told above.
init-from-end =
    .shown = Nothing is written. To begin the pathway: the same command without --dry-run.
    .written =
        Created: { $path } ({ $files } files).
        What comes next:
        - check the pathway: pdcn lint --pathway { $typed }
        - correct what was understood: change { $mapping }, then pdcn init OTHER-FOLDER --from { $typed-file } --mapping { $typed-mapping }
        - say in editions/{ $edition }/edition.toml under which licence the texts are (license)
init-from-unreadable = { $path }: { $why }. Nothing was written
    .help = { $do }
init-from-folder = { $path } is a folder, and a table is expected
    .help = Name the file of the table: .xlsx, .docx or .csv.
init-mapping-unusable = { $path }{ $line ->
        [0] {""}
       *[other] , line { $line }
    }: { $why }. Nothing was written
    .help = { $do }
init-edition-name = An edition cannot be called “{ $name }”
    .help = Write the school year: --edition 2027-2028.
init-broken = The pathway made of { $path } could not be read: { $detail }. Nothing was written
    .help = Correct the mapping file, then try again.
init-mapping-open = { $path }: no grade is understood as long as nobody knows what { $count ->
        [one] one sign or colour means
       *[other] { $count } signs and colours mean
    }
    .help = The file { $mapping } waits for it: open it, fill in means = [] for each, then: pdcn init { $typed } --from { $typed-file } --mapping { $typed-mapping }
    .shown = The same command without --dry-run writes the file to say it in (import.toml), and nothing else.
    .again = Fill in means = [] in { $mapping }, then the same command.
