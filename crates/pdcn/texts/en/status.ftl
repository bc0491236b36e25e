# The words of `pdcn status`: where the year stands.

command-status = Say where the year stands: editions, plans and tools, and what remains to be done
    .pathway-value = FOLDER
    .pathway = Folder of the pathway
    .edition-value = ID
    .edition = Edition to take for the current one
    .date-value = DATE
    .date = Day on which one looks, YYYY-MM-DD (default: today; none: no day)
status-title = Where the year stands
status-about =
    .pathway = Pathway
    .date = As of
    .embedded = the pathway embedded in pdcn
status-editions = { $older ->
    [0] The editions
    [one] The editions ({ $older } older one is not shown)
   *[other] The editions ({ $older } older ones are not shown)
}
status-column =
    .edition = Edition
    .place = Place
    .status = Status
    .seal = Seal
    .errors = Errors
    .warnings = Warnings
status-place =
    .current = current
    .next = to come
status-seal =
    .missing = none
    .fits = intact
    .broken = broken
status-more = { $names } and { $more ->
    [one] { $more } other
   *[other] { $more } others
}
status-line =
    .unread = A part of the pathway cannot be read ({ $count ->
        [one] { $count } place
       *[other] { $count } places
    }): what is said here may be incomplete. pdcn lint
    .no-current = The current edition, `{ $edition }`, does not exist: correct `current` in pdcn.toml.
    .broken = { $edition }: the content is no longer what was sealed. pdcn lint --edition { $edition }
    .unsealed = { $edition } is published without a seal: pdcn lint --edition { $edition } --fix
    .to-mend = { $edition }, before publishing: { $errors ->
        [0] no errors
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }. pdcn lint --edition { $edition }
    .ready = { $edition } is not published; its files have neither errors nor warnings.
    .published-to-mend = { $edition } is published and has { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }. pdcn lint --edition { $edition }
    .elsewhere = Outside the editions (plans, tools, frameworks, settings): { $errors ->
        [0] no errors
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }. pdcn lint
    .retired = { $count ->
        [one] { $count } plan names
       *[other] { $count } plans name
    } retired outcomes: { $names }. pdcn lint says what replaces them.
    .old-plans = { $count ->
        [one] { $count } plan follows a past edition
       *[other] { $count } plans follow a past edition
    }: { $names }. pdcn new-plan --from { $first }
    .old-tools = { $count ->
        [one] { $count } tool whose terms have not been read
       *[other] { $count } tools whose terms have not been read
    } for { $months } months: { $names }.
status-step =
    .plans = In the year: schools make their plans. pdcn new-plan, then pdcn coverage --plans
    .note = In the year: in March, begin the next edition (pdcn new-edition).
    .begin = In the year: begin the next edition. pdcn new-edition
    .edit = In the year: change edition { $next }, and check as you go. pdcn lint --edition { $next }
    .meet = In the year: the meeting. pdcn diff { $before } { $next } -o meeting.html
    .publish = In the year: publish { $next }: pdcn publish --edition { $next }
    .late = In the year: { $next } has begun and is not published. Publish it (pdcn publish --edition { $next }), then make it the current edition (pdcn set settings current { $next }), before the plans of schools.
    .wait = In the year: { $next } is published. In July, make it the current edition (pdcn set settings current { $next }), then pdcn export --all
    .hand-over = In the year: make { $next } the current edition (pdcn set settings current { $next }), then pdcn export --all
    .hand-out = In the year: { $next } is current: hand the documents to schools. pdcn export --all
