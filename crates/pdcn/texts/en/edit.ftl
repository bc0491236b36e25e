# The words of the commands that change the pathway.

command-edit =
    .pathway-value = DIR
    .pathway = The pathway's folder (default: the first pdcn.toml found here, in ./pathway or above)
    .edition-value = ID
    .edition = Edition to change (default: the current edition)
    .dry_run = Show what would change, and change nothing
    .with_errors = Make the change even if errors appear
    .reason-value = REASON
    .reason = Why, in one sentence: it is what schools will read
    .id-value = ID
    .id = The outcome, such as IA-007
command-add = Add an outcome, a competency, a resource, a term, a sensitive topic, a tool…
    .what-value = WHAT
    .what = What is added: { $choices }
    .id-value = ID
    .id = Its id; for an outcome, the next number that is free in its strand when none is given
    .competency-value = COMPETENCY
    .competency = Outcome: its competency, such as IA-EVAL
    .statement-value = STATEMENT
    .statement = Outcome: what pupils can show
    .pupil-value = TEXT
    .pupil = Outcome: the same in the pupil's words
    .learn-value = GRADE
    .learn = Outcome: the grade in which pupils begin to learn it (→)
    .master-value = GRADE
    .master = Outcome: the grade at the end of which pupils master it (★)
    .set-value = KEY=VALUE
    .set = Another key, as with pdcn set (essential=yes, topics=luring); may be repeated, and values of the same list add up
command-set = Give a key a value, or take it out
    .subject-value = ID
    .subject = Of what: an id (IA-007, IA-EVAL, P5), edition, settings, a tool, a plan or PLAN/ACTIVITY
    .key-value = KEY
    .key = The key, such as statement, evidence.master, translation.en.title, prerequisite.INF-003.reason
    .values-value = VALUE
    .values = The value; for a list, one for each element
    .clear = Take the key out
    .append = Add the values to the list
    .remove = Take the values out of the list
    .set-value = KEY=VALUE
    .set = Another key of the same record, in the same go; may be repeated
command-move = Move an outcome: other grades, another competency, another strand
    .learn-value = GRADE
    .learn = The grade in which pupils begin to learn it (→)
    .master-value = GRADE
    .master = The grade at the end of which pupils master it (★)
    .reuse-value = GRADE
    .reuse = The last grade in which they reuse it
    .competency-value = COMPETENCY
    .competency = The competency; in another strand, the outcome takes a new id
command-retire = Retire an outcome
    .replaced_by-value = ID
    .replaced_by = What takes its place; may be repeated
command-split = Make several outcomes of one
    .into-value = STATEMENT
    .into = The statement of one of the new ones; twice at least
    .heirs-value = ID=NUMBER
    .heirs = Which of the new ones an outcome or an activity is to name (SEC-005=2; all by default); may be repeated
command-merge = Bring several outcomes together into one
    .ids-value = ID
    .ids = The outcomes to bring together
    .into-value = ID
    .into = The one of them that stays, with its id and its texts (default: a new id)
    .statement-value = STATEMENT
    .statement = The statement of the one that takes their place
    .pupil-value = TEXT
    .pupil = The same in the pupil's words
    .learn-value = GRADE
    .learn = The grade in which pupils begin to learn it (default: the first)
    .master-value = GRADE
    .master = The grade at the end of which pupils master it (default: the last)
command-rename = Change the id or the title of a competency, a strand, a grade, a resource, a term, a sensitive topic or a tool
    .id = Its id as it is today
    .to-value = NEW
    .to = The new id, written everywhere it is named
    .title-value = TITLE
    .title = The new title
command-publish = Publish an edition: it is sealed, and what it holds changes no more
    .next-value = ID
    .next = Prepare the draft of the next edition too (default: the next school year)

edit-heading =
    .done = Done
    .would = What would change
    .left = Left to do
    .come = Findings that appear ({ $count })
    .gone = Findings that go away ({ $count })
    .files = { $count ->
        [one] File
       *[other] Files
    }
edit-left-command =
    .pupil = pdcn set { $id } pupil "…"
    .translation = pdcn set { $id } translation.{ $language }.statement "…"
    .evidence = pdcn set { $id } evidence.master "…" "…"
edit-new-errors = { $count ->
    [one] Nothing was changed: an error would appear
   *[other] Nothing was changed: { $count } errors would appear
}
    .help = The findings above say which. Do first what is missing, or do it all the same with --with-errors.
edit-file =
    .changed = { $path }: { $added ->
        [0] no line added
        [one] { $added } line added
       *[other] { $added } lines added
    }, { $removed ->
        [0] none removed
       *[other] { $removed } removed
    }
    .new = { $path }: new file
    .gone = { $path }: file removed
edit-finding =
    .about = { $level }: { $subject }: { $message } ({ $rule })
    .plain = { $level }: { $message } ({ $rule })
edit-not-a-list = The key “{ $key }” holds one text or value: nothing is added to it or taken out of it
    .help = Without --append or --remove, the new value takes the place of the old one; --clear takes the key out.
edit-not-in-list = “{ $item }” is not in “{ $key }”: nothing to take out
    .help = See how it is written there: pdcn show.
edit-add-incomplete = Nothing is changed: { $why }
    .help = Give each key with --set, such as --set title="…". What a key says: pdcn explain KEY.
edit-nothing = Nothing to change: it is so already.
edit-dry = Nothing was changed. To do it, run the command again without --dry-run.
edit-question = Question
    .competency = Which competency (such as IA-EVAL)?
    .statement = Which statement?
    .learn = In which grade do pupils begin to learn it (such as P3)?
    .reason = Why, in one sentence?
    .into = The statement of one of the new outcomes?
    .id = Which id?
edit-needs = { $option } is missing
    .help = Give it on the command line, such as { $option } "…".
edit-needs-several = { $options } are missing
    .help = Give them all on the command line.
edit-no-heir = “{ $value }” does not say which of the new ones is named, and by whom
    .help = Write --for ID=NUMBER, the number being that of the statement given by --into: --for SEC-005=2.
edit-needs-value = The value to give to “{ $key }” is missing
    .help = Write it next, between straight quotes; to take the key out: --clear.
publish-nothing-new = The edition { $edition } says the same as the one before it
    .help = To publish it as it is, name it: pdcn publish --edition { $edition }.
edit-several-values = The key “{ $key }” takes one value only
    .help = Put a text that has spaces between straight quotes: "like this".
edit-no-pair = “{ $value }” is not a key and its value
    .help = Write --set KEY=VALUE, such as --set title="Poster".
edit-no-such-record = Nothing is called “{ $name }” in this edition or in the pathway
    .help = Give an id (IA-007, IA-EVAL, P5), edition, settings, a tool, a plan or PLAN/ACTIVITY. To look by words: pdcn show.
    .help-nearest = Did you mean “{ $nearest }”?
edit-move-where = Nothing says where the outcome is to move
    .help = Give at least --learn, --master, --reuse or --competency.
edit-rename-to = Nothing says what it is to be called
    .help = Give the new id, or --title with the new title.
edit-nothing-here = Nothing was changed: no pathway here
    .help = Go to the folder of the pathway, or name it: pdcn { $verb } --pathway DIR.
