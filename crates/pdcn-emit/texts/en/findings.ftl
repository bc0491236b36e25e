# The words of findings on a screen, and of the summary, in English. Those of findings themselves are in the crate pdcn-lint.

level = level
    .error = error
    .warning = warning
    .info = info
    .off = off

help-line = help: { $help }
why-line = why: { $why }
unlabelled-line = { $count ->
    [one] (and 1 more place that is not shown)
   *[other] (and { $count } more places that are not shown)
}

others-line = … and { $count } other findings of the rule { $rule } in { $file }: often one cause. Mend those above first; --show-all shows all the others.

summary-folder = Pathway: { $path }
summary-embedded = Pathway embedded in pdcn { $version }
summary-checked = Checked: { $files ->
    [one] { $files } file
   *[other] { $files } files
}, { $count ->
    [0] no edition
    [one] edition { $editions }
   *[other] editions { $editions }
}, { $outcomes ->
    [one] { $outcomes } outcome
   *[other] { $outcomes } outcomes
}, { $prerequisites ->
    [one] { $prerequisites } prerequisite
   *[other] { $prerequisites } prerequisites
}, { $rules ->
    [one] { $rules } rule
   *[other] { $rules } rules
}.
summary-allowed = { $count ->
    [one] 1 finding accepted by an exception.
   *[other] { $count } findings accepted by exceptions.
}
summary-without-files = { $count ->
    [one] Nothing was checked in { $paths }: no file of the pathway is there.
   *[other] Nothing was checked in these places: { $paths }. No file of the pathway is there.
}
summary-warning = Warning: { $message }. { $help }
summary-unread = { $count ->
    [one] A part of the pathway could not be read: { $paths }
   *[other] A part of the pathway could not be read, in { $count } files: { $paths }
}. What is in there is not checked.
summary-held-back = { $count ->
    [one] 1 rule held back
   *[other] { $count } rules held back
} for that reason: { $rules }.
summary-excluded = { $count ->
    [one] 1 file left out by the settings.
   *[other] { $count } files left out by the settings.
}
summary-hidden = { $count ->
    [one] 1 finding is not shown:
   *[other] { $count } findings are not shown:
}
    .baseline = – { $path }, line { $line } ({ $rule }): { $message } [accepted for now by the baseline]
    .exception = – { $path }, line { $line } ({ $rule }): { $message } [accepted by { $by }, line { $by-line }: “{ $reason }”]
    .exception-until = – { $path }, line { $line } ({ $rule }): { $message } [accepted until { $until } by { $by }, line { $by-line }: “{ $reason }”]
    .excluded = – { $path }, line { $line } ({ $rule }): { $message } [file left out by { $pattern } in pdcn.toml]
    .off = – { $path }, line { $line } ({ $rule }): { $message } [rule off in pdcn.toml, without a reason]
    .off-reason = – { $path }, line { $line } ({ $rule }): { $message } [rule off in pdcn.toml: “{ $reason }”]
    .off-command = – { $path }, line { $line } ({ $rule }): { $message } [rule off by the command line]
summary-nothing = Nothing was checked: no outcome in what was asked for.
summary-count = count
    .error = { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
    .warning = { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
    .info = { $count ->
        [one] { $count } info
       *[other] { $count } infos
    }
summary-clean = No findings.
summary-found = Findings: { $counts }.
summary-explain = To know more: pdcn explain { $rule }

explain-what = What is checked
explain-why = Why
explain-mend = How to mend
explain-allow = When to accept it
explain-bad = Example to mend
explain-good = Example mended
summary-fixable = fixes
    .safe = { $safe ->
        [one] 1 finding can be mended by --fix.
       *[other] { $safe } findings can be mended by --fix.
    }
    .unsafe = { $unsafe ->
        [one] 1 finding can be mended by --fix --unsafe-fixes, to be read over.
       *[other] { $unsafe } findings can be mended by --fix --unsafe-fixes, to be read over.
    }
    .both = { $safe ->
        [one] 1 finding can be mended by --fix
       *[other] { $safe } findings can be mended by --fix
    }, and { $unsafe } more by --fix --unsafe-fixes, to be read over.

narrated-finding = Finding { $number } of { $total }, { $level }, rule { $rule }{ $has ->
    [0] .
   *[other] , about { $subject }.
}
narrated-place = File { $file }, line { $line }, column { $column }.
narrated-words = Flagged text: "{ $words }".
narrated-label = To see at line { $line }, column { $column }: { $label }
narrated-label-here = To see there: { $label }
narrated-summary = Summary.

sarif-also = See here also.

findings-title = Findings: { $title }
findings-brief = In short
findings-rules = By rule
findings-list = Findings
findings-columns = columns
    .level = Level
    .file = File
    .line = Line
    .column = Column
    .subject = About
    .message = What is wrong
    .words = Flagged text
    .help = What to do
    .fix = Fix
    .rule = Rule
    .about = What the rule asks
    .count = Count
    .fingerprint = Fingerprint
findings-paragraph = below a finding
    .words = Flagged text:
    .help = What to do:
    .why = Why this rule:
findings-line = Line { $line }:
findings-why-above = see above, at the first finding of { $rule }
findings-fix = fix
    .safe = pdcn lint --fix can make this change.
    .unsafe = pdcn lint --fix --unsafe-fixes can make this change, to be read over.
findings-made-by = Made by pdcn { $version }

summary-mended = fixes made
    .none = Nothing was mended: { $left ->
        [one] 1 fix could not be made.
       *[other] { $left } fixes could not be made.
    }
    .made = Mended: { $count ->
        [one] 1 finding
       *[other] { $count } findings
    } in { $files ->
        [one] 1 file
       *[other] { $files } files
    }.
    .some = Mended: { $count ->
        [one] 1 finding
       *[other] { $count } findings
    } in { $files ->
        [one] 1 file
       *[other] { $files } files
    }; { $left ->
        [one] 1 fix could not be made.
       *[other] { $left } fixes could not be made.
    }
    .preview = { $count ->
        [one] 1 finding
       *[other] { $count } findings
    } would be mended in { $files ->
        [one] 1 file
       *[other] { $files } files
    }: nothing was written.
summary-mended-line = – { $path }, line { $line } ({ $rule }): { $message }
summary-left-line = – Left as it is, because another error would take its place: { $path }, line { $line } ({ $rule }): { $message }
summary-baseline = Baseline: { $count ->
    [one] 1 finding accepted for now.
   *[other] { $count } findings accepted for now.
}
summary-stale = { $count ->
    [one] 1 entry of the baseline no longer holds
   *[other] { $count } entries of the baseline no longer hold
} ({ $names }): `--prune` takes them out.
