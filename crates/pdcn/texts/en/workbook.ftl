# The words of `pdcn export workbook` and `pdcn import`.

command-export-workbook = The workbook of the edition, to be edited in Excel and brought back with pdcn import
    .output-value = FILE
    .output = The workbook to write, for instance pathway.xlsx; or a .zip of its sheets as CSV
    .plans = Add a sheet of school plans: one row for each activity
    .force = Replace a workbook that was edited since it was exported as well
workbook-ending = A workbook ends in .xlsx, its sheets as CSV in .zip, and { $path } ends otherwise
    .help = Give the file another name, for instance pathway.xlsx.
workbook-edited = { $path } is a workbook that somebody has edited since it was exported, and the export would erase that
    .help = Bring it back first with pdcn import { $typed }, choose another name, or add --force to replace it.
workbook-nothing = No outcome answers to all that is asked: nothing was written.
workbook-too-long = The text { $key } of { $id } has { $count } characters, and a cell holds { $most } only
    .help = Shorten that text, or export a part that does not have it, for instance with --strand.
workbook-written = { $path }: { $count ->
    [one] one outcome
   *[other] { $count } outcomes
}. To bring back what will be changed in it: pdcn import { $typed }
workbook-finding = { $text } ({ $rule })

command-import = Bring an edited workbook back: show what would change, or write it
    .file-value = FILE
    .file = The workbook, for instance pathway.xlsx; or its sheets as CSV: a .zip, a folder or a .csv
    .pathway-value = FOLDER
    .pathway = Folder of the pathway (default: the first pdcn.toml found here, in ./pathway or above)
    .edition-value = ID
    .edition = The edition to bring it back to (default: the one that it comes from)
    .write = Write what is shown, all or none; without this option, nothing is changed
    .ours = Where both have changed the same text, keep that of the pathway
    .theirs = Where both have changed the same text, take that of the workbook
    .decide-value = CELL=ours|theirs
    .with_errors = Write even if errors appear
    .decide = Decide about one cell, for instance Outcomes!D17=theirs; may be repeated
import-decision = “{ $decision }” decides nothing
    .help = Write the cell as it is shown, then =ours or =theirs: Outcomes!D17=theirs.
import-unreadable = { $path }: { $why }. Nothing was changed
    .help = { $do }
import-refused = { $place }: { $why }. Nothing was changed
    .help = { $do }
import-head = { $file } → edition { $edition }
import-summary = { $changed ->
    [0] No cell changed
    [one] 1 cell changed
   *[other] { $changed } cells changed
}, { $new ->
    [0] no new row
    [one] 1 new row
   *[other] { $new } new rows
}, { $removed ->
    [0] none removed
   *[other] { $removed } removed
}
import-part =
    .cells = What the workbook changes ({ $count })
    .conflicts = Changed on both sides ({ $count })
    .problems = What cannot be taken ({ $count })
    .remarks = To be known ({ $count })
    .meaning = What that changes in the edition ({ $count })
    .findings = Findings that come (+) or go (-) ({ $count })
import-cell = { $place } ({ $id }) { $heading }
import-empty = (nothing)
import-new-row = { $place }: new, { $id } { $text }
import-removal =
    .removed = { $place }: { $id } is removed
    .retired = { $place }: { $id } is retired. Reason: { $reason }
    .replaced = { $place }: { $id } is retired, replaced by { $by }. Reason: { $reason }
import-side =
    .base = when it was exported: { $text }
    .ours = in the edition: { $text }
    .theirs = in the workbook: { $text }
    .undecided = to be decided: --decide { $place }=ours or --decide { $place }=theirs
    .taken-ours = decided: the text of the edition stays
    .taken-theirs = decided: the text of the workbook is taken
import-end =
    .nothing = Nothing to change: nothing that was edited in the workbook differs from the pathway.
    .shown = Nothing is changed yet. To write it: pdcn import { $typed } --write
    .refused = Nothing is changed.
    .written = It is written. To check the pathway: pdcn lint
    .undecided = Nothing is changed: { $count ->
        [one] { $count } cell is
       *[other] { $count } cells are
    } to be decided, one by one (--decide) or all together (--ours, --theirs).
    .problems = Nothing is changed{ $problems ->
        [0] .
        [one] : one cell is to be mended in the workbook.
       *[other] : { $problems } cells are to be mended in the workbook.
    }
