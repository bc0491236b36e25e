# The words of `pdcn export`: help, messages, errors.

command-export = Export a table, a sheet or the whole set of a school year, to the screen or to files
    .below-value = VIEW
    .below-heading = Views
    .all-value = FOLDER
    .all = Write everything that a school year needs into this folder, with a home page (index.html)
    .force = With --all: also replace files that pdcn did not write, or that were changed since
command-view =
    .pathway-value = FOLDER
    .pathway = Folder of the pathway (default: the first pdcn.toml found here, in ./pathway or above; else the built-in pathway)
    .edition-value = ID
    .edition = Edition (default: the current edition)
    .date-value = DATE
    .date = Date to put on the document, YYYY-MM-DD, or none to put none (default: today)
    .stage-value = STAGE
    .stage = Only this stage, for instance primary; may be repeated
    .cycle-value = CYCLE
    .cycle = Only cycles whose names begin so, for instance “Elementary Cycle”
    .grade-value = GRADE
    .grade = Only these grades, for instance P5 or P5,P6
    .strand-value = STRAND
    .strand = Only these strands, for instance IA
    .competency-value = COMPETENCY
    .competency = Only these competencies, for instance IA-EVAL
    .framework-value = FRAMEWORK[:CODE]
    .framework = Only what is aligned to this framework or code, for instance ailit-2026:E3
    .ai = Only what is about AI

damage-note = This document is not complete: { $count ->
    [one] a file of the pathway could not be read as it is written
   *[other] { $count } files of the pathway could not be read as they are written
} ({ $files }). Some of what they hold may be missing here, or differ.
damage-file = { $path }, line { $line }
damage-more = and { $count ->
    [one] { $count } other
   *[other] { $count } others
}
damage-change = warning: not all of the pathway was read: { $count ->
    [one] a file could not be read as it is written
   *[other] { $count } files could not be read as they are written
} ({ $files }). What seems to be missing from them may still be there. `pdcn lint` says what to mend.
damage-short = incomplete document
damage-line = warning: { $note } `pdcn lint` says what to mend.
remark-no-glyph = { $count ->
    [one] No font of the PDF has this character, which is written there by its number: { $characters }.
   *[other] No font of the PDF has these { $count } characters, which are written there by their numbers: { $characters }.
}{ $places ->
    [0] {""}
   *[other] {" "}Where: { $ids }.
}
remark-large-graph = Mermaid draws no more than 500 lines or 50,000 characters unless its own settings (maxEdges, maxTextSize) are changed; here there are { $edges } lines and { $characters } characters. Choose a strand (--strand), or the format svg.
export-no-view = What to export is missing
    .help = For instance: pdcn export table --grade P5. The views: pdcn export --help.
export-no-such-day = “{ $date }” is not a date
    .help = Write it YYYY-MM-DD, for instance 2026-11-24, or none to put none.
export-not-ours = Nothing was written into { $path }: { $count ->
    [one] a file is there already that pdcn did not write, or that was changed since:
   *[other] { $count } files are there already that pdcn did not write, or that were changed since:
}
    .help = Choose another folder, or add --force to replace them.
export-written = { $count ->
    [one] Written: { $path }, 1 file.
   *[other] Written: { $path }, { $count } files.
} Begin with: { $index }
export-left = { $count ->
    [one] One file of an earlier export is out of date and was left there:
   *[other] { $count } files of an earlier export are out of date and were left there:
}
export-making = Setting the documents
