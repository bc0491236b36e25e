# What is asked about, and what does not exist.

selection-ai = what is about AI

no-such-stage = The edition has no stage “{ $name }”
no-such-cycle = No cycle of the edition begins with “{ $name }”
no-such-grade = The edition has no grade “{ $name }”
no-such-strand = The edition has no strand “{ $name }”
no-such-competency = The edition has no competency “{ $name }”
no-such-framework = The pathway has no framework “{ $name }”
no-such-code = This framework has no code “{ $name }”
no-such-plan = No school plan is called “{ $name }”
    .help-not-a-plan = This file is not a school plan: a plan is a file of the folder plans, with edition, [school] and blocks [[activity]].
no-such-activity = None of these plans has an activity “{ $name }”
no-such =
    .help = There are: { $known }.
    .help-nearest = Did you mean “{ $nearest }”? There are: { $known }.
    .help-none = There are none.
