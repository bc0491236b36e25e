# The words of “pdcn show”: help. The words of the document are in the crate pdcn-report.

command-show = Say everything about an outcome, a competency, a strand, a grade, a framework, a code, a tool or a resource
    .id-value = ID-OR-WORDS
    .id = The id: IA-007, IA-EVAL, IA, P5, ailit-2026, ailit-2026:E3…; or words to look for: deepfake, “grade 5”
    .pathway-value = FOLDER
    .pathway = Folder of the pathway (default: the first pdcn.toml found here, in ./pathway or above; else the embedded pathway)
    .edition-value = ID
    .edition = Edition (default: the current one)
    .date-value = DATE
    .date = Date to write on the document, YYYY-MM-DD, or none to write none (default: today)
    .depth-value = LEVELS
    .depth = How many levels of prerequisites to show, from 0 to 20 (default: 3)
