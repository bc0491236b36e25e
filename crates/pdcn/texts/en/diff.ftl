# The words of `pdcn diff`: help, notes, errors. The words of changes are in the crate pdcn-report.

command-diff = Say what changes between two editions, who is touched, and what it means in class
    .old-value = OLD
    .old = The edition before: its id (2025-2026), a folder, or a git revision of the pathway (HEAD~3). FOLDER:EDITION and REVISION:EDITION name an edition of either. A name is looked for in this order. Without BEFORE and AFTER: the newest edition and the one before it
    .new-value = NEW
    .new = The edition after, in the same way (default: the current edition of the pathway)
    .pathway-value = FOLDER
    .pathway = Folder of the pathway (default: the first pdcn.toml found here, in ./pathway or above; else the embedded pathway)
    .only-value = FILTER
    .only = Only these changes: grade=P5, stage=, cycle=, strand=IA, competency=, framework=, ai, as the options of views take them, identity, planning, wording, or a kind (learn-earlier). Two values of one key (grade=P5,P6, or --only grade= twice) widen the choice; two different keys narrow it
    .summary = Only the summary: the counts and, in short, what it means in class
    .details = In a PDF, also each change in detail, by strand; without it, a PDF holds what a meeting needs
    .format-value = FORMAT
    .format = Presentation, on the screen or in the file that follows: { $choices } (default: terminal)
    .output-value = FILE
    .output = File to write, in the format given right before, else by the ending of its name; may be repeated
    .fail_on = Fail (code 1) when there is a change, not accepted, as serious as: identity (ids), planning (planning too), wording (any) or never (default)
    .accepted-value = FILE
    .accepted = The accepted changes (default: accepted.toml, at the root of the pathway after)
    .write_accepted = Put into this file all that would fail, with --reason and --by
    .reason-value = TEXT
    .reason = With --write-accepted: why these changes are accepted
    .by-value = NAME
    .by = With --write-accepted: who accepts them

diff-failures = { $count ->
    [one] { $count } change makes the command fail.
   *[other] { $count } changes make the command fail.
} To accept them: the same command with --write-accepted --reason "WHY" --by "WHO".
diff-broken = what could not be read
    .old = The edition before ({ $edition }) could not be read as a whole: { $files }. What is missing there may look new without being so. Mend it first (pdcn lint), then compare again.
    .new = The edition after ({ $edition }) could not be read as a whole: { $files }. What is missing there may look gone or changed without being so. Mend it first (pdcn lint), then compare again.
diff-broken-accepted = { $path } cannot be read as a whole: what was not read there accepts nothing. Mend it with pdcn lint.
diff-note-only-edition = { $place } does not say which edition is the current one: { $edition }, the only one, is taken.
diff-note-elsewhere = At the revision { $revision } the pathway was elsewhere: in { $path }
diff-note-also = also
    .folder = `{ $name }` is taken for the edition; there is a folder of that name too. For the folder: ./{ $name }
    .revision = `{ $name }` is taken for the edition; there is a git revision of that name too. For the revision: tags/{ $name } or heads/{ $name }
diff-idle = entry without effect
    .unmatched = Accepted to no effect: { $name } is no change between these two editions (“{ $reason }”).
    .expired = Accepted until { $until } only: { $name } no longer holds (“{ $reason }”).
    .no-such-kind = Accepted to no effect: the kind of { $name } does not exist (“{ $reason }”). Did you mean { $nearest }?
    .names-nothing = Accepted to no effect: an entry has neither fingerprint, nor kind with subject (“{ $reason }”).
diff-accepted-written = { $count ->
    [0] Nothing to accept: nothing would fail.
    [one] Written: { $path } (1 change accepted).
   *[other] Written: { $path } ({ $count } changes accepted).
}

failure-no-such-side = `{ $name }` is no edition of the pathway, no folder and no git revision
    .help-nearest = Did you mean `{ $nearest }`? The editions: { $known }.
    .help = The editions: { $known }. For a folder, check the path; for a revision, see git log or git tag.
failure-side-without-git = `{ $name }` is no edition of the pathway and no folder; if it is a revision, git is not installed
    .help-nearest = Did you mean `{ $nearest }`? The editions: { $known }.
    .help = The editions: { $known }. For a revision, install git.
failure-side-without-repository = `{ $name }` is no edition of the pathway and no folder; if it is a revision, the pathway is in no git repository
    .help-nearest = Did you mean `{ $nearest }`? The editions: { $known }.
    .help = The editions: { $known }. For a revision, go to the git repository of the pathway, or name it with --pathway.
failure-side-embedded = `{ $name }` is no edition of the pathway embedded in pdcn and no folder; the embedded pathway has no revisions
    .help-nearest = Did you mean `{ $nearest }`? The editions: { $known }.
    .help = The editions: { $known }. For a revision, go to the git repository of a pathway, or name it with --pathway.
failure-side-git-refuses = `{ $name }` is no edition of the pathway and no folder; if it is a revision, git refuses to read it ({ $detail })
    .help-nearest = Did you mean `{ $nearest }`? The editions: { $known }.
    .help = The editions: { $known }. For a revision, see what `git status` answers in the folder of the pathway.
failure-no-edition-there = The edition `{ $name }` does not exist here: { $place }
    .help-nearest = Did you mean `{ $nearest }`? The editions: { $known }.
    .help = The editions: { $known }.
failure-broken-edition = The edition `{ $name }` cannot be read: { $path }, line { $line }
    .help = Mend this file first (pdcn lint), then compare again.
failure-no-editions = No edition to compare here: { $place }
    .help = An edition is a folder of editions/ with an edition.toml, for example editions/2026-2027.
failure-no-current = No edition is the current one here: { $place }
    .help = Write current = "…" in pdcn.toml, or name the edition: FOLDER:EDITION. The editions: { $known }.
failure-current-unknown = The current edition `{ $name }` does not exist here: { $place }
    .help = Correct current in pdcn.toml, or name the edition: FOLDER:EDITION. The editions: { $known }.
failure-same-side = Both sides are the same edition: { $edition } ({ $place })
    .help = Name both: pdcn diff EDITION-BEFORE EDITION-AFTER. Editions: { $known }. For what changed since the last commit: pdcn diff HEAD.
failure-no-previous = The newest edition, { $edition }, has no edition before it in { $place }
    .help = Name both: pdcn diff EDITION-BEFORE EDITION-AFTER. The editions: { $known }. For what changed since the last commit: pdcn diff HEAD.
failure-not-a-side = This folder is neither a pathway nor an edition: { $path }
    .help = Give a folder with a pdcn.toml (a pathway) or an edition.toml (an edition).
failure-no-pathway-then = At the revision `{ $revision }` there was no pathway
    .help = Choose a later revision: git log shows when pdcn.toml came.
failure-several-pathways-then = At the revision `{ $revision }` the pathway was not where it is, and there were several
    .help = The folders with a pdcn.toml: { $found }. Check this revision out apart (git worktree add FOLDER { $revision }) and compare the folders.
failure-git = Git cannot read this revision: { $detail }
    .help = See what git says of it in the folder of the pathway; a partial or shallow copy must be completed first (git fetch --unshallow).
failure-git-not-installed = git is not installed
failure-git-no-repository = the folder of the pathway is in no git repository
failure-git-embedded = the embedded pathway has no history
failure-no-accepted = This file of accepted changes does not exist: { $path }
    .help = Check the path, or make it with --write-accepted.
failure-accepted = This file of accepted changes cannot be read: { $path }, line { $line }
    .help = Each block [[accepted]] has a fingerprint (or kind and subject), reason, by and date; see pdcn schema accepted.
failure-accepted-needs = To accept changes it must be known which, why and by whom
    .help = Add --fail-on (identity, planning or wording), --reason "WHY" and --by "WHO"; --only narrows the choice.
failure-accepted-nowhere = The edition after is not in a folder where accepted.toml could be written
    .help = Name the file with --accepted FILE.

command-diff-driver = For git: say what changes in a file of a pathway (git config diff.pdcn.command "pdcn diff-driver")
    .values-value = VALUES
    .values = What git gives: path, file before, object, mode, file after, object, mode
driver-nothing = nothing that pdcn compares changes; `git diff --no-ext-diff` shows the text
driver-unmerged = a merge conflict is to be settled first
driver-foreign = this file belongs to no pathway; “git diff --no-ext-diff” shows the text
driver-failed = pdcn could not compare this file; “git diff --no-ext-diff” shows the text
driver-edition-added = new edition { $edition }
driver-edition-removed = edition { $edition } removed
driver-broken = this file cannot be read as a whole: mend it first (pdcn lint)
driver-category = touched
    .identity = ids
    .planning = planning
    .wording = wording
failure-driver = Git did not give what it gives to a diff tool
    .help = This command is not to be typed: set it with git config diff.pdcn.command "pdcn diff-driver".
