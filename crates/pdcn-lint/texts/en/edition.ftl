# The words of findings of the category edition, in English. One entry per rule: the message, then its parts (labels and help).

edition-not-bumped = The edition { $edition } names itself as the previous edition
    .later = The edition { $edition } names a later edition as the previous one: { $previous }
    .between = The edition { $edition } names { $previous } as the previous one, but { $nearest } lies between
    .forgotten = The edition { $edition } does not say which edition comes before it
    .here = previous edition?
    .help = Write: previous = "{ $nearest }".
    .help-forgotten = Add: previous = "{ $nearest }". Without this line nothing is compared with the year before.
    .help-first = It is the first edition of the pathway: take this line out.
    .summary = An edition follows the one right before it
    .what = The key `previous` names the edition of the pathway that comes right before: not the edition itself, not a later one, not an earlier one when another lies between. It is not missing when the pathway has an earlier edition. The order is that of the ids, read as years.
    .why = Everything is compared with the previous edition: ids that vanished or were reused, and what changes for schools. A copied folder whose `previous` was not brought up to date compares the same year twice, or skips one.
    .mend = Write the edition that comes right before: previous = "…".
    .allow = When the edition between was never used and the comparison must skip it.

id-reused = Is { $id } still the same outcome as in the edition { $edition }? “{ $was }” has become “{ $statement }”
    .kept = { $id } was rewritten since the edition { $edition }, to confirm: “{ $was }” has become “{ $statement }”
    .new = likeness: { $likeness }%
    .old = edition { $edition }
    .moved = the old statement is here, under { $other }
    .help = If it is something else, give the new statement a free id, then put the old one back or retire it in edition.toml ([[retired]], id = "{ $id }"). If it is the same thing said otherwise, accept it: [[outcome.allow]], with a reason.
    .help-moved = Give each statement its id back: the old statement of { $id } now has { $other }.
    .exchanged = { $id } and { $other } are exchanged: each says what the other said in edition { $edition }
    .exchanged-here = says what { $other } said
    .exchanged-there = says what { $id } said
    .help-exchanged = Give each its own id back; what names them elsewhere need not change. If the exchange is meant, give each a free id and retire both old ones in edition.toml.
    .summary = An id keeps its meaning from one edition to the next
    .what = The statement of an id is at least min-percent percent like that of the previous edition, and is not that of another id. Words are compared, without accents, capitals and order; a word counts by its length, and two words that are close (image, images) count in part. A translation counts when it changed too; left as it was, it says nothing. When grades, competency, examples, alignments and most prerequisites did not change, this is information only: a rewording most likely, to confirm.
    .why = The id is permanent: a pupil who had VIE-004 last year would have something else on record this year.
    .mend = If it is something else, put the old statement back, or retire the id and give the new statement a free one. If it is the same thing said otherwise, accept it with a reason.
    .allow = When the statement was rewritten entirely and still says the same thing.
    .option-min-percent = likeness of two statements under which they probably no longer say the same thing, in percent

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
    .summary = The translation and the pupil’s version follow the statement
    .what = When the words of a statement changed since the previous edition, those of its translations and of the pupil’s version (pupil) changed too; likewise the translation of the pupil’s version when that changes. A correction of spelling, punctuation or word order asks for nothing.
    .why = Pupils and those who read the other language would still have last year’s sentence, and nothing would show it.
    .mend = Read the text again and bring it up to date.
    .allow = When the text was read again and still says what the statement says.

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
    .summary = An outcome that leaves is retired in due form
    .what = Each id of the previous edition is still in this one, or in one of its [[retired]] blocks or of those before. When the same statement is there under another id, the finding says so. What still leans on the outcome that has vanished is shown in the same finding.
    .why = School plans and records name the id: without a [[retired]] block nobody knows whether it was forgotten, split or replaced.
    .mend = Put the outcome back under its id, or say that it is retired, why, and what replaces it.
    .allow = Never.

published-edition-changed = The edition { $edition } was published, and its content has changed since
    .seal = seal of the publication; that of the present content is { $now }
    .status = it was published
    .unsealed = The edition { $edition } is published without a seal: a change made afterwards would not be seen
    .draft = Edition { $edition } is being prepared and has a seal already
    .seal-draft = seal
    .status-draft = being prepared
    .help-draft = Take out the line “seal”: { -fix } puts the seal once the edition is published (status = "published"). If it was published already, correct its status instead.
    .help = Put the published content back and make the change in the edition that is being prepared; or, if everybody must have this correction, take the new seal: seal = "{ $now }".
    .help-unsealed = Add under the status: seal = "{ $now }". { -fix } does.
    .help-unsealed-errors = First { $count ->
        [one] mend the error
       *[other] mend the { $count } errors
    } of the edition: a seal set now would break with the correction. Then { -fix } sets it.
    .help-unsealed-unchecked = First check the whole edition, with all rules: `pdcn lint --edition { $edition } --fix` sets the seal when it has no error.
    .summary = A published edition stays what it was
    .what = The content of an edition that is published, or has been superseded since, has the seal (the key `seal`) that it carried when it was published. A published edition without a seal is given one: a mere information, which { -fix } settles once the edition has no error. The order of outcomes, their layout and their exceptions do not count. All editions of the pathway are checked. { -fix } touches nothing in an edition with a seal.
    .why = Schools work with what was published; a change made afterwards is in no account, and two schools would read two pathways of the same name.
    .mend = Put the published content back, and make the change in the edition that is being prepared. If it is a slip that everybody must have corrected, take the new seal and announce the correction.
    .allow = Never: to take the new seal is to accept the change.

retired-id-back = { $id } was retired by the edition { $edition }: it must not come back
    .here = retired id
    .retired = retired here: { $reason }
    .help = Give it a free id, such as { $free }. If it should not have been retired, take the [[retired]] block out of the present edition.
    .left-over = { $id } is retired by the edition { $edition }, and its block is still in { $file }
    .help-left-over = Delete its block from { $file }. If it is another outcome, give it a free id, such as { $free }; if it stays, take the [[retired]] block out.
    .exchanged = { $id } is retired here and still there, while { $gone } is gone and not retired
    .here-exchanged = { $gone } may have been meant
    .still-there = { $id } is still there
    .help-exchanged = If { $gone } (“{ $statement }”) is the one to retire, write id = "{ $gone }" here. If it is indeed { $id }, delete its block and put that of { $gone } back.
    .summary = A retired id never comes back
    .what = No outcome has an id of the [[retired]] blocks of its edition or of those before it.
    .why = Records of pupils and school plans keep the old meaning of the id: to take it up again makes them wrong.
    .mend = Give the outcome a free id (one is offered). If it should not have been retired, take the [[retired]] block out of the present edition.
    .allow = Never.

unknown-replacement = { $replacement }, which is to replace { $id }, does not exist in the edition
    .itself = { $id } is retired and is to replace itself
    .here = not found
    .retired = retired outcome
    .help = Correct the id, or take it out of the list.
    .help-nearest = Did you mean { $nearest } (“{ $statement }”)?
    .help-itself = Take it out of the list, and name there what really replaces it.
    .summary = What replaces a retired outcome exists
    .what = Each id of replaced-by, in a [[retired]] block, is that of an outcome of the edition, or of another that was retired in its turn; never that of the block itself.
    .why = A school whose plan names the retired outcome follows this trail to bring its plan up to date: it leads nowhere.
    .mend = Correct the id (the nearest one is offered), or take it out of the list.
    .allow = Never.

unknown-retirement = { $id } is retired by edition { $edition }, and no edition before it has that outcome
    .here = in no edition before
    .help = Correct the id if another outcome is meant. If it was proposed and dropped before it was published, delete this block: what was never published need not be retired.
    .help-nearest = Did you mean { $nearest }? If it was proposed and dropped before it was published, delete this block.
    .summary = What is retired existed
    .what = Each id of a [[retired]] block is that of an outcome of an edition before. The first edition of a pathway is not concerned.
    .why = The list of changes tells schools that an outcome left which they never had, and the one that should leave stays.
    .mend = Correct the id, or delete the block of an outcome that was never published.
    .allow = When the outcome was handed out outside this pathway, in a consultation for example.
