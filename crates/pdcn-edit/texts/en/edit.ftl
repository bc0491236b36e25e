# Why an operation is not made, and what to do.

edit-unknown = { $what ->
    [outcome] The edition has no outcome “{ $id }”
    [competency] The edition has no competency “{ $id }”
    [strand] The edition has no strand “{ $id }”
    [stage] The edition has no stage “{ $id }”
    [grade] The edition has no grade “{ $id }”
    [resource] The edition has no resource “{ $id }”
    [term] The edition has no term “{ $id }”
    [topic] The edition has no sensitive topic “{ $id }”
    [retired] The edition has not retired “{ $id }”
    [edition] The pathway has no edition “{ $id }”
    [framework] The pathway has no framework “{ $id }”
    [code] The framework has no code “{ $id }”
    [tool] The pathway has no tool “{ $id }”
    [plan] The pathway has no plan “{ $id }”
    [activity] The plan has no activity “{ $id }”
    [question] The reflection guide has no question “{ $id }”
    [part] There is no statement number { $id }
    [naming] “{ $id }” does not name the outcome to be split
    [prerequisite] The outcome has no prerequisite “{ $id }”
   *[other] There is no “{ $id }”
}
    .help = Check how it is written: { -search } looks it up.
    .help-known = What there is: { $known }.
    .help-nearest = Did you mean “{ $nearest }”?
edit-retired = The outcome “{ $id }” was retired: its id never comes back
    .help = What takes its place: { $by }.
    .help-nothing = Nothing took its place. A new outcome takes a new id.
edit-unread = `{ $id }` is in a part of a file that could not be read: changed elsewhere, it would be left behind there
    .help = { -check }, mend what cannot be read, and try again.
edit-taken = The id “{ $id }” is taken, or once was: an id is permanent
    .help = Choose another one. For a new outcome, give none: it is then the next number that is free.
edit-unknown-key = There is no key “{ $key }” here
    .help = The keys that there are: { $known }. { -explain-key }
    .help-nearest = Did you mean “{ $nearest }”? The keys that there are: { $known }.
    .help-language = First the language, then the key: translation.en.{ $key }.
edit-not-among = “{ $id }” is none of the outcomes to merge ({ $among })
    .help = Name the one among them whose id goes on, or give the statement of a new outcome.
edit-permanent = “{ $key }” is an id: other files name it
    .help = To change the id of a competency, a strand or a grade everywhere it is named: { -rename }. That of an outcome is permanent: { -move } replaces it.
edit-other-strand = { $competency } is of another strand than { $id }, whose id names its strand
    .help = { -move } takes it to the other strand: it is given a new id there, everywhere it is named, and the old one is retired with the reason.
edit-required = The key “{ $key }” is required: it cannot be empty
    .help = Give it another value.
edit-type = The key “{ $key }” takes { $form ->
    [text] a text
    [list] a list of texts
    [ids] a list of ids
    [numbers] a list of whole numbers
    [number] a whole number
    [yes] yes or no
    [date] a date
   *[table] other keys
}
    .help = { $form ->
        [numbers] Write them in digits, with commas between them: 14, 16.
        [number] Write it in digits, such as 14.
        [date] Write it as year, month, day: 2027-06-30.
        [yes] Write yes or no.
        [ids] Put commas between them.
        [table] Name the key within it too, after a dot: translation.en.statement, prerequisite.INF-003.reason.
       *[other] { -explain }
    }
edit-word = “{ $word }” does not suit the key “{ $key }”
    .help = What it may say: { $known }.
edit-missing = { $what ->
    [reason] The reason is missing
    [statement] The statement is missing
    [competency] The competency is missing
    [learn] The grade in which pupils begin to learn it (→) is missing
    [parts] The outcomes that it is split into are missing, two at least
    [outcomes] The outcomes to bring together are missing, two at least
    [by] The name of the person or committee that accepts is missing
   *[other] { $what } is missing
}
    .help = { $what ->
        [reason] Say why, in one sentence: it is what schools will read.
        [outcomes] Name the other one too.
       *[other] Give it with the operation.
    }
edit-published = Edition { $edition } is no draft any more: it stays as schools know it
    .help = Change the draft of the year that follows, { -other-edition }; { -new-edition } prepares it where there is none.
edit-errors = Edition { $edition } has { $count ->
    [one] an error
   *[other] { $count } errors
}: once published, it would not change any more
    .help = { -check }, mend the errors, then do it again.
edit-named = “{ $id }” is still named: { $count ->
    [one] in one place of the pathway
   *[other] in { $count } places of the pathway
}
    .help = First name something else in its stead: { -show } { $id } says where it is named.
edit-own-operation = `{ $key }` does not change alone: to publish an edition is to seal it too, and to supersede the one before
    .help = To publish: { -publish }. A published edition does not become a draft again: changes go into that of the next year.
edit-itself = `{ $id }` cannot replace itself, nor be merged with itself
    .help = Name another outcome.
edit-damaged = { $path } cannot be read well where it would be changed{ $key ->
    [none] { "" }
   *[other] {" "}(“{ $key }”)
}
    .help = { -check }, mend what cannot be read, and try again.
edit-tangled = { $path } is written in a way that cannot be changed there without touching something else{ $key ->
    [none] { "" }
   *[other] {" "}(“{ $key }”)
}
    .help = Make this change by hand, in the file.
edit-worse-because = Nothing is changed: { $why }
edit-worse = { $path } would read worse than before: nothing is changed
    .help = See whether the value has the form that the key asks for: { -explain-value }.
edit-left =
    .pupil = { $id }: write the pupil’s version
    .translation = { $id }: write the translation ({ $language })
    .evidence = { $id }: write what one observes
    .inherited = { $id }: read again what was written for { $old }: what one observes, misconception, at home, periods, code
    .reason = { $id }: read again the reason of prerequisite { $new }, which was written for { $old }: “{ $reason }”
    .behind = { $id }: read the translation again ({ $language }), what it translates has changed ({ $what ->
        [title] title
        [short] short title
        [cycle] cycle
        [description] description
        [definition] definition
        [pupil] pupil’s definition
        [variants] other forms
        [examples] examples
        [misconception] misconception
        [family] at home
        [evidence-learn] sign at the beginning (→)
        [evidence-master] signs of mastery (★)
        [evidence-adapted] shown otherwise
        [words] words
        [steps] what to do
        [tell] who is told
        [help] where to find help
        [law] what the law says
        [avoid] to avoid
        [note] note
       *[other] a text
    }): “{ $words }”
    .lost = { $id }: to be taken up or left, said nowhere else: { $what ->
        [pupil] pupil’s version
        [example] example
        [learn] sign when it begins (→)
        [master] sign of mastery (★)
        [adapted] shown otherwise
        [misconception] misconception
        [family] at home
        [open] open: why
        [note] note
       *[source] source
    }{ $language ->
        [none] { "" }
       *[other] {" "}({ $language })
    }: “{ $words }”
