# What is asked about, and what does not exist.

selection-ai = what is about AI

unknown-stage = The edition has no stage “{ $name }”
unknown-cycle = No cycle of the edition begins with “{ $name }”
unknown-grade = The edition has no grade “{ $name }”
unknown-strand = The edition has no strand “{ $name }”
unknown-competency = The edition has no competency “{ $name }”
unknown-framework = The pathway has no framework “{ $name }”
unknown-code = This framework has no code “{ $name }”
unknown-plan = No school plan is called “{ $name }”
unknown-activity = None of these plans has an activity “{ $name }”
unknown =
    .help = There are: { $known }.
    .help-nearest = Did you mean “{ $nearest }”? There are: { $known }.
    .help-none = There are none.
