# The words of “pdcn coverage”: help, messages, errors. The words of the document are in the crate pdcn-report.

command-coverage = Say which AI competencies each grade works on, and what a school’s plan covers of them
    .pathway-value = FOLDER
    .pathway = Folder of the pathway (default: the first pdcn.toml found here, in ./pathway or above; else the embedded pathway)
    .edition-value = ID
    .edition = Edition (default: the current one; for a plan, the one that it follows)
    .date-value = DATE
    .date = Date to write on the document, YYYY-MM-DD, or none to write none (default: today)
    .framework-value = FRAMEWORK
    .framework = The codes of a framework, for instance ailit-2026: what each grade reaches of them, and the codes that nothing reaches
    .plan-value = PLAN
    .plan = What a school’s plan covers of what the edition asks of each grade: its file, or the name of the school; may be repeated: a row per school
    .plans = All plans of the pathway, a row per school
    .min-value = NUMBER
    .min = Fail (code 1) if a grade works on fewer AI outcomes than this number; the same count as that of the rule ai-coverage-gap
    .all = Count all outcomes, not only those about AI; with --plan, also show what is left out besides AI
    .reuse = Also name the outcomes that are reused, and not only how many there are
    .stage-value = STAGE
    .stage = Only this stage, for instance primary; may be repeated
    .cycle-value = CYCLE
    .cycle = Only the cycles whose name begins like this; may be repeated
    .grade-value = GRADE
    .grade = Only these grades, for instance P5 or P5,P6
    .strand-value = STRAND
    .strand = Only these strands, for instance IA
    .competency-value = COMPETENCY
    .competency = Only these competencies, for instance IA-EVAL

coverage-nothing = Nothing to count: nothing of the edition { $edition } answers to all that is asked.
coverage-plan-problems = warning: { $count ->
    [one] a part
   *[other] { $count } parts
} of { $path } cannot be read, and may be missing in what follows. To know where, put the plan into the folder plans and run pdcn lint.
coverage-no-plans = The pathway has no school plan: nothing was compared.
coverage-no-such-plan = No school plan is called “{ $name }”
    .help-nearest = Did you mean “{ $nearest }”? The schools that have a plan: { $known }.
    .help = Give a file, or a school that has a plan in the pathway: { $known }.
    .help-not-a-plan = This file is not a school plan: a plan is a file of the folder plans, with edition, [school] and blocks [[activity]].
coverage-plan-edition = the edition of the plan
    .none = The plan { $plan } does not say which edition it follows
    .unknown = The plan { $plan } follows the edition { $edition }, which the pathway does not have
    .help = Choose the edition to compare it with by --edition ({ $known }), or correct “edition” in the plan.
