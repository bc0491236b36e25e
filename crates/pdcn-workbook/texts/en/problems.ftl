# What the import says of a workbook: what cannot be taken, and what is to be known.

place-of = { $place } ({ $id })
remark-at = { $place }: { $text }

workbook-not-a-workbook = This file is not a workbook
    .help = Give the .xlsx workbook that “pdcn export workbook” made.
workbook-old-excel = This file is a workbook of Excel 2003 or before (.xls), which is not read
    .help = Open it in Excel and save it as “Excel Workbook (.xlsx)”.
workbook-old-word = This file is a document of Word 2003 or before (.doc), which is not read
    .help = Open it in Word and save it as “Word Document (.docx)”.
workbook-encrypted = This workbook is protected by a password, which keeps it from being read
    .help = In Excel, under File > Info > Protect Workbook, remove the password, then save.
workbook-other-kind = This file is a .{ $ending } workbook, and only .xlsx workbooks are read
    .help = Open it and save it as “Excel Workbook (.xlsx)”.
workbook-too-large = This file unpacks to far more data than a pathway holds: nothing of it was read
    .help = Export a new workbook with “pdcn export workbook”, and copy your changes into it.
workbook-damaged = This workbook is damaged, or was not copied as a whole
    .help = Open it in Excel or LibreOffice, which can repair it, and save it again as .xlsx.
workbook-no-sheet = No sheet of this workbook is one of a pathway: none has the headings that are expected
    .help = Give the workbook that “pdcn export workbook” made, with its headings.
workbook-newer = This workbook is of a newer version of pdcn, whose layout is not known here
    .help = Install a newer version of pdcn.

workbook-no-headings = This sheet has lost its headings: nothing of it can be taken
    .help = Put the row of headings back, or copy it from a new workbook.
workbook-sheet-twice = Two sheets have the same headings, this one and “{ $other }”: there is no telling which one counts
    .help = Delete the one that is not to count.
workbook-heading-twice = The heading “{ $heading }” is there twice: there is no telling which column counts
    .help = Delete or rename the one that is not to count.
workbook-signs-lost = { $count ->
        [one] One cell has
       *[other] { $count } cells have
    } lost characters when a program saved the sheet: question marks are in their place ({ $first })
    .help = In Excel, save as “CSV UTF-8 (Comma delimited)”, or keep the workbook as .xlsx.
workbook-merged = Cells are merged: a single value stands for several
    .help = Unmerge them, then fill each cell.
workbook-formula = The cell has a formula, whose result (“{ $shown }”) may change from one computer to the next
    .help = Put its value in the place of the formula: copy, then paste special, values.
workbook-cell-date = The cell holds a date ({ $shown }) where { $wanted ->
        [number] a number is expected
       *[text] a text is expected
    }: the spreadsheet has most likely made a date of what was written
    .help = Give the cell the format Text, and write again what it said.
workbook-cell-number = The cell holds a number ({ $shown }) where a text is expected: zeros or decimals may be lost
    .help = Give the cell the format Text, and write again what it said.
workbook-cell-flag = The cell holds a logical value ({ $shown }) where a text is expected
    .help = Give the cell the format Text, and write again what it said.
workbook-cell-error = The cell holds an error of the spreadsheet ({ $shown })
    .help = Write again what it said.
workbook-not-in-list = “{ $shown }” is not in the list of this column
    .help = Choose from the list: { $known }.
workbook-not-a-flag = “{ $shown }” is neither yes nor no
    .help = Write yes or no.
workbook-not-a-number = “{ $shown }” is not a whole number from { $least } to { $most }
    .help = Write the number alone, in digits, or empty the cell.
workbook-not-numbers = “{ $shown }” is not made of whole numbers from { $least } to { $most }
    .help = Write them in digits, one on a line within the cell (Alt + Enter), or empty the cell.
workbook-not-a-code = “{ $code }” is not the code of a framework
    .help = Write a code on a line, the framework, a colon, the code: digcomp-3.0:2.6. The sheet “Codes” has them all.
workbook-not-a-day = “{ $shown }” is not a date
    .help = Write year, month and day: 2027-06-30.

workbook-ids-sorted = A column was sorted alone: { $count } ids are no longer in their row, and nothing says any more which text goes with which. The whole sheet is refused
    .help = In Excel, undo the sort (Ctrl + Z), or go back to the workbook as it was; sort the whole table with the arrows of its headings.
workbook-column-sorted = The column “{ $heading }” was sorted alone: the texts of its { $count } cells are the same, but each in another row. Nothing of it is taken
    .help = In Excel, undo the sort (Ctrl + Z), or go back to the workbook as it was; sort the whole table with the arrows of its headings.
workbook-id-changed = The id was { $was }: an id is permanent, since plans and records may name it
    .help = Put { $was } back. { $sheet ->
        [outcomes] For a new outcome, write a new row without an id, and retire the old one by the column Action.
        [exceptions] For another exception, write a new row, and remove this one by the column Action.
       *[other] To change it everywhere it is named: { -rename }. For something else, write a new row.
    }
workbook-id-erased = The id of this row was erased: there is no telling whether it is new or still the same
    .help = Put the id back. Write a new row below the table.
workbook-id-missing = The row does not say what it is about: it lacks an id
    .help = Write the ids of the row, or empty it.
workbook-id-repeated = This id stands in another row already: there is no telling which one counts
    .help = Delete one of the two rows, or empty the id of the one that is new.
workbook-id-retired = This id was retired from the edition, and never comes back
    .help = For a new outcome, leave the id empty: it will be given the next free number.
workbook-id-unknown = This id is not in the edition
    .help = For a new outcome, leave the id empty, even if the committee has chosen a number: it will be given the next one free in its strand, in the order of the rows. To name it elsewhere, a name for now: ?1.
workbook-names-unknown = “{ $shown }” is no outcome of the edition, nor a new row of the workbook
    .help = Correct the id. To name a new outcome, give it a name for now in its sheet (?1), and write the same here.
workbook-retired-new = An outcome is not retired by adding a row here
    .help = In the sheet of outcomes, choose “retire” in the column Action, and say why.
workbook-fixed-new = This sheet has no other rows than those that were exported
    .help = Delete this row. { $sheet ->
        [policy] The AI policy is one row: edit that one.
       *[other] A new grade is written in the file edition.toml of the edition.
    }
workbook-gone-edited = This row was edited, but what it is about is no longer found in the pathway: taken out, under another id, or in a file that cannot be read
    .help = If the change still counts, make it on what took its place; else delete the row.
workbook-required = “{ $heading }” is empty, and cannot be; it said: “{ $was }”
    .help = Put a text back. To take the whole row out, use the column Action.
workbook-new-needs = “{ $heading }” is empty, and a new row needs it
    .help = Fill this cell, or empty the whole row.
workbook-half-translated = A translation has been begun, but “{ $heading }” is missing from it
    .help = Fill this cell, or empty the others of that language.
workbook-no-reason = The outcome is to be retired, but nothing says why
    .help = Write the reason in the column “Reason for retiring”: it stays in the edition.
workbook-other-strand = In the strand { $strand } this outcome will have a new id, which takes the place of this one everywhere; but nothing says why it changes strands
    .help = Write why in the column “Reason for retiring”: the old id is retired with that reason.
workbook-no-conflict = There is nothing to decide about this cell
    .help = Name a cell that is in conflict, as it is shown: Outcomes!D17=theirs.

workbook-no-action = A reason or a successor is written, but the column “Action” says nothing
    .help = To retire the outcome, choose “retire” in the column “Action”; otherwise empty these cells.
workbook-heading-changed = The heading “{ $found }” is not known, and “{ $heading }” is gone: what is written below it would be lost
    .help = Put the heading “{ $heading }” back. If the column is one of yours, put the column “{ $heading }” back too, even without changes.
workbook-there-already = this statement is that of { $id } already: the row is not added a second time
workbook-extra-columns = { $count ->
        [one] one column is not read: { $headings }
       *[other] { $count } columns are not read: { $headings }
    }
workbook-missing-columns = { $count ->
        [one] one column is gone, and what it carried stays as it is: { $headings }
       *[other] { $count } columns are gone, and what they carried stays as it is: { $headings }
    }
workbook-comment = the comment on this cell is not taken, only cells are: “{ $shown }”
workbook-extra-sheets = { $count ->
        [one] One sheet is not read, it was not in the workbook that was exported: { $sheets }
       *[other] { $count } sheets are not read, they were not in the workbook that was exported: { $sheets }
    }
workbook-typed-mark = “{ $shown }” is written over what is computed (column “{ $heading }”) and is not taken: grades are changed in the columns → and ★
workbook-several-in-one = “{ $shown }” is taken as one element; to make several of it, one on a line (Alt + Enter)
workbook-moved-already = { $id } has become { $heir } already, which says the same; the row is not taken a second time
workbook-renamed-sheet = read as the sheet “{ $sheet }”, by its headings
workbook-absent = { $count ->
        [one] one row of the workbook that was exported is gone, and stays as it is: { $ids }
       *[other] { $count } rows of the workbook that was exported are gone, and stay as they are: { $ids }
    }
workbook-sheet-gone = The sheet “{ $sheet }” is gone from the workbook: what it carried stays as it is
workbook-left-aside = { $id } is to be retired: what was changed in its row is not taken
workbook-gone = { $id } is no longer in the pathway; its row was not edited, and is not taken
workbook-no-base = The hidden sheet of the workbook is lost: nothing says what it held when it was exported. Each cell that differs from the edition is to be decided
import-older-format = { $path } comes from a pathway of format { $format }, and this one is of format { $read }: the columns no longer say the same
    .help = Export a new workbook with pdcn export workbook, and copy the changes into it.
import-newer-format = { $path } needs a version of pdcn later than this one ({ $version }): it comes from a pathway of format { $format }, and this one reads format { $read }
    .help = Install a version of pdcn later than { $version } that reads format { $format }.
import-no-edition = { $path } is the workbook of the edition { $edition }, which this pathway does not have; it has: { $known }
    .help = Choose the folder of the pathway with --pathway, or the edition to bring it back to with --edition.
import-other-pathway = { $path } seems to come from another pathway: of its { $count } outcomes this one has only { $here }
    .help = Choose the folder of the pathway that it comes from with --pathway.
import-other-edition = { $path } is the workbook of edition { $edition }, not of { $named }: of its { $count } outcomes, that one has only { $here }
    .help = Import it without --edition, or export a workbook of { $named }.
