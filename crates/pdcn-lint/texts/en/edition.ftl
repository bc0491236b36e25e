# The words of findings of the category edition, in English. One entry per rule: the message, then its parts (labels and help).

edition-not-bumped = The edition { $edition } names itself as the previous edition
    .later = The edition { $edition } names a later edition as the previous one: { $previous }
    .between = The edition { $edition } names { $previous } as the previous one, but { $nearest } lies between
    .forgotten = The edition { $edition } does not say which edition comes before it
    .here = previous edition?
    .help = Write: previous = "{ $nearest }".
    .help-forgotten = Add: previous = "{ $nearest }". Without this line nothing is compared with the year before.
    .help-first = It is the first edition of the pathway: take this line out.

id-reused = Is { $id } still the same outcome as in the edition { $edition }? “{ $was }” has become “{ $statement }”
    .kept = { $id } was rewritten since the edition { $edition }, to confirm: “{ $was }” has become “{ $statement }”
    .new = likeness: { $likeness }%
    .old = edition { $edition }
    .moved = the old statement is here, under { $other }
    .help = If it is something else, give the new statement a free id, then put the old one back or retire it in edition.toml ([[retired]], id = "{ $id }"). If it is the same thing said otherwise, accept it: [[outcome.allow]], with a reason.
    .help-moved = Give each statement its id back: the old statement of { $id } now has { $other }.

stale-translation = { $id } changed since the edition { $edition } ({ $words })
    .translation = The statement of { $id } changed since the edition { $edition } ({ $words }), but not its translation ({ $language })
    .pupil = The statement of { $id } changed since the edition { $edition } ({ $words }), but not the pupil’s version
    .translated-pupil = The pupil’s version of { $id } changed since the edition { $edition } ({ $words }), but not its translation ({ $language })
    .several = { $id } changed since the edition { $edition } ({ $words }), but not the texts that go with it
    .stale = last year’s translation ({ $language })
    .stale-pupil = last year’s pupil’s version
    .stale-translated-pupil = last year’s pupil’s version ({ $language })
    .changed = what changed
    .help = Read this text again and bring it up to date. If it still says the same, accept it: [[outcome.allow]], with a reason.

id-vanished = { $id } (“{ $statement }”) was in the edition { $edition } and is no longer there, without having been retired
    .here = to be compared with this edition
    .old = it was here
    .leans = { $from } still leans on it
    .renamed = { $id } (“{ $statement }”) of the edition { $edition } now has another id: { $new }
    .new = new id
    .help = Put the outcome back, or add to edition.toml a block [[retired]] with id = "{ $id }", reason = "…" and, if it is replaced, replaced-by = ["…"].
    .file = The file { $file } is not there any more: the { $count } outcomes that it had in the edition { $edition } are missing
    .old-file = they were here
    .help-file = Restore the file (in OneDrive: the recycle bin or Version history). If they really leave, add to edition.toml a [[retired]] block for each.
    .help-renamed = Give the statement its id { $id } back: it is permanent.
    .help-strand = If it moves to the strand { $strand }: add to edition.toml a [[retired]] block with id = "{ $id }", reason = "…" and replaced-by = ["{ $new }"]. Otherwise give it its id { $id } back, which is permanent.

published-edition-changed = The edition { $edition } was published, and its content has changed since
    .seal = seal of the publication; that of the present content is { $now }
    .status = it was published
    .unsealed = The edition { $edition } is published without a seal: a change made afterwards would not be seen
    .help = Put the published content back and make the change in the edition that is being prepared; or, if everybody must have this correction, take the new seal: seal = "{ $now }".
    .help-unsealed = Add under the status: seal = "{ $now }". `pdcn lint --fix` does.
    .help-unsealed-errors = First { $count ->
        [one] mend the error
       *[other] mend the { $count } errors
    } of the edition: a seal set now would break with the correction. Then `pdcn lint --fix` sets it.
    .help-unsealed-unchecked = First check the whole edition, with all rules: `pdcn lint --edition { $edition } --fix` sets the seal when it has no error.

retired-id-back = { $id } was retired by the edition { $edition }: it must not come back
    .here = retired id
    .retired = retired here: { $reason }
    .help = Give it a free id, such as { $free }. If it should not have been retired, take the [[retired]] block out of the present edition.
    .left-over = { $id } is retired by the edition { $edition }, and its block is still in { $file }
    .help-left-over = Delete its block from { $file }. If it is another outcome, give it a free id, such as { $free }; if it stays, take the [[retired]] block out.

unknown-replacement = { $replacement }, which is to replace { $id }, does not exist in the edition
    .itself = { $id } is retired and is to replace itself
    .here = not found
    .retired = retired outcome
    .help = Correct the id, or take it out of the list.
    .help-nearest = Did you mean { $nearest } (“{ $statement }”)?
    .help-itself = Take it out of the list, and name there what really replaces it.
