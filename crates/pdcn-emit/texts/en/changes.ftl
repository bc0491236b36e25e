# The words of a comparison in the formats for services, in English. Those of changes are in the crate pdcn-report.

diff-embedded = pathway embedded in pdcn
diff-revision = { $name }, commit { $commit }, { $path }
diff-log = side
    .old = Before: { $side }
    .new = After: { $side }
diff-nothing = Nothing was compared: no outcome on either side.
diff-none = No changes.
diff-incomplete = The comparison is not complete: a part of the files could not be read. `pdcn lint` says what to correct.
diff-broken-file = file
    .line = { $path }, line { $line } ({ $count ->
        [one] 1 problem
       *[other] { $count } problems
    })
    .whole = { $path } (all of it)
diff-skipped = file left aside
    .link = { $path } (a link, which is not followed in a revision)
    .submodule = { $path } (a submodule, whose files are elsewhere)
    .too-large = { $path } (too large)
    .not-stored = { $path } (not in this copy of the repository)
diff-accepted-line = Accepted: { $reason } ({ $by })
diff-fingerprint-line = Fingerprint, to accept it in accepted.toml: { $fingerprint }
