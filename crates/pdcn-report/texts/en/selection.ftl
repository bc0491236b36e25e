# What is asked about, and what does not exist.

selection-ai = what is about AI

no-such =
    .stage = { $editions ->
        [one] The edition has no stage
       *[other] Neither edition has a stage
    } “{ $name }”
    .cycle = No cycle of { $editions ->
        [one] the edition
       *[other] either edition
    } begins with “{ $name }”
    .grade = { $editions ->
        [one] The edition has no grade
       *[other] Neither edition has a grade
    } “{ $name }”
    .strand = { $editions ->
        [one] The edition has no strand
       *[other] Neither edition has a strand
    } “{ $name }”
    .competency = { $editions ->
        [one] The edition has no competency
       *[other] Neither edition has a competency
    } “{ $name }”
    .framework = The pathway has no framework “{ $name }”
    .code = This framework has no code “{ $name }”
    .category = No category of changes is called “{ $name }”
    .kind = No kind of change is called “{ $name }”
    .plan = No school plan is called “{ $name }”
    .activity = None of these plans has an activity “{ $name }”
    .resource = The resource “{ $name }” is not in the edition
    .topic = The sensitive topic “{ $name }” is not in the edition
    .edition = The pathway has no edition “{ $name }”
    .help = There are: { $known }.
    .help-nearest = Did you mean “{ $nearest }”? There are: { $known }.
    .help-none = There are none.
    .help-not-a-plan = This file is not a school plan: a plan is a file of the folder plans, with edition, [school] and blocks [[activity]].
no-such-filter = `{ $name }` is not a filter of --only
    .help-nearest = Did you mean `{ $nearest }`? The filters: { $known }, or a kind of change.
    .help = The filters: { $known }, or a kind of change, for example learn-earlier.
