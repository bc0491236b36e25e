# What changes between two editions. One sentence per kind of change, without the id and without the prose itself.

change-outcome-retired = Retired, with nothing in its place
    .label = Outcomes retired
change-outcome-replaced = Replaced by { $others }
    .label = Outcomes replaced
change-outcome-split = Split: { $others } take its place
    .label = Outcomes split
change-outcome-merged = Merged with { $others }: { $first } takes their place
    .label = Outcomes merged
change-outcome-renamed = Goes on under another id, in the same words: { $others } ({ $first })
    .label = Outcomes with another id
change-outcome-renamed-back = Back to an id that was retired, in the same words: { $others } ({ $first })
    .label = Outcomes back to an earlier id
change-outcome-vanished = Gone without being retired: what names it (records, plans) leads nowhere
    .label = Outcomes gone without being retired
change-outcome-returned = Back, although its id was retired
    .label = Retired outcomes that are back
change-outcome-id-reused = Hardly anything of the statement is left ({ $likeness }% alike): is it still the same outcome?
    .label = Ids to confirm (the same outcome?)
    .elsewhere = The statement before is now under { $first }: is it still the same outcome?
    .taken = This statement was that of { $others }: is it still the same outcome?
change-retirement-added = Listed among retired ids: it will not be used again
    .label = Ids listed among the retired
change-retirement-removed = No longer among retired ids: nothing keeps it from being used for something else
    .label = Ids taken from the retired
change-replacement-changed = Already retired; what takes its place changes: { $after } instead of { $before }
    .label = Replacements changed
change-retirement-reworded = Reason of the retirement reworded
    .label = Reasons of retirements reworded
change-outcome-added = New outcome
    .label = New outcomes
change-outcome-moved-competency = Another competency: { $after } instead of { $before }
    .label = Outcomes in another competency
change-outcome-moved-strand = Another strand: { $others } ({ $after }) instead of { $first } ({ $before })
    .label = Outcomes in another strand
change-outcome-moved-stage = First learned in another stage: { $after } instead of { $before }
    .label = Outcomes first learned in another stage
change-ai-use-raised = Pupils do more with AI: { $after } (before: { $before })
    .label = More AI use by pupils
change-ai-use-lowered = Pupils do less with AI: { $after } (before: { $before })
    .label = Less AI use by pupils
change-learn-earlier =
    → begins { $by ->
        [one] 1 year
       *[other] { $by } years
    } earlier: in { $after } instead of { $before }
    .label = → begin earlier
change-learn-later =
    → begins { $by ->
        [one] 1 year
       *[other] { $by } years
    } later: in { $after } instead of { $before }
    .label = → begin later
change-learn-moved = → begins in { $after } instead of { $before }
    .label = → begin in another grade
change-master-earlier =
    ★ mastered { $by ->
        [one] 1 year
       *[other] { $by } years
    } earlier: in { $after } instead of { $before }
    .label = ★ mastered earlier
change-master-later =
    ★ mastered { $by ->
        [one] 1 year
       *[other] { $by } years
    } later: in { $after } instead of { $before }
    .label = ★ mastered later
change-master-moved = ★ mastered in { $after } instead of { $before }
    .label = ★ mastered in another grade
change-reuse-earlier = Reused for less long: through { $after } instead of { $before }
    .label = Reused for less long
change-reuse-later = Reused for longer: through { $after } instead of { $before }
    .label = Reused for longer
change-reuse-moved = Reused through { $after } instead of { $before }
    .label = Reused through another grade
change-reuse-stated = Reused through { $after }, which is now written: nothing changes in class
    .label = End of reuse now written
change-reuse-unstated = Reused through { $before }, which is no longer written: nothing changes in class
    .label = End of reuse no longer written
change-became-open = No longer has a grade of mastery (it was { $before })
    .label = No longer have a grade of mastery
change-no-longer-open = ★ now has a grade of mastery: { $after }
    .label = Now have a grade of mastery
change-open-reworded = Reason for having no grade of mastery reworded
    .label = Reasons for no mastery reworded
change-prerequisite-added = One more prerequisite: { $part } ({ $after })
    .label = Prerequisites added
    .implied = One more prerequisite: { $part } ({ $after }); others already led to it
change-prerequisite-removed = One prerequisite less: { $part } ({ $before })
    .label = Prerequisites removed
    .implied = One prerequisite less: { $part } ({ $before }); others still lead to it
change-prerequisite-followed = Prerequisites brought up to date with what replaces them: { $after } instead of { $before }
    .label = Prerequisites that follow a replacement
change-prerequisite-strengthened = Prerequisite { $part }: { $after }, no longer only { $before }
    .label = Prerequisites now required
change-prerequisite-weakened = Prerequisite { $part }: only { $after }, no longer { $before }
    .label = Prerequisites now only helpful
change-prerequisite-reworded = Reason of the prerequisite { $part } reworded
    .label = Reasons of prerequisites reworded
change-alignment-added = Also aligned to { $after }
    .label = Alignments added
change-alignment-removed = No longer aligned to { $before }
    .label = Alignments removed
change-alignment-renewed = Aligned to { $after } instead of { $before }, in another version of the framework
    .label = Alignments to another version of a framework
change-statement-rewritten = Statement rewritten: does it still ask for the same?
    .label = Statements rewritten, to confirm
change-statement-reworded = Statement reworded
    .label = Statements reworded
change-statement-corrected = Statement corrected (spelling, punctuation or word order)
    .label = Statements corrected
change-pupil-version-changed = Pupil’s version reworded
    .label = Pupil’s versions changed
    .added = Pupil’s version added
    .removed = Pupil’s version removed
change-pupil-version-stale = Pupil’s version left as it was while the statement changed
    .label = Pupil’s versions to read again
change-examples-changed = Examples changed
    .label = Examples changed
change-outcome-resources-changed = Other resources: { $after } instead of { $before }
    .label = Resources of outcomes changed
change-translation-added = Translation added ({ $part })
    .label = Translations added
change-translation-removed = Translation removed ({ $part })
    .label = Translations removed
change-translation-changed = Translation changed ({ $part })
    .label = Translations changed
change-translation-stale = Translation ({ $part }) left as it was while the text translated changed
    .label = Translations to read again
change-edition-status-changed = Status of the edition: { $after } (before: { $before })
    .label = Status of the edition
change-edition-retitled = Title of the edition changed
    .label = Title of the edition
change-edition-license-changed = Licence of the edition: { $after } (before: { $before })
    .label = Licence of the edition
change-edition-note-changed = Note of the edition reworded
    .label = Note of the edition
    .added = Note of the edition added
    .removed = Note of the edition removed
change-stage-added = New stage
    .label = New stages
change-stage-removed = Stage removed
    .label = Stages removed
change-stage-retitled = Title of the stage changed
    .label = Titles of stages changed
change-stage-order-changed = Stages in another order: { $after } instead of { $before }
    .label = Stages in another order
change-grade-added = New grade
    .label = New grades
change-grade-removed = Grade removed
    .label = Grades removed
change-grade-retitled = Title of the grade changed
    .label = Titles of grades changed
change-grade-order-changed = Grades in another order: { $after } instead of { $before }
    .label = Grades in another order
change-grade-moved-stage = Grade in another stage: { $after } instead of { $before }
    .label = Grades in another stage
change-grade-moved-cycle = Grade in another cycle: { $after } instead of { $before }
    .label = Grades in another cycle
change-grade-age-changed = Age of the pupils: { $after } instead of { $before }
    .label = Ages changed
change-cycle-added = New cycle
    .label = New cycles
change-cycle-removed = Cycle removed
    .label = Cycles removed
change-cycle-retitled = Cycle renamed, with the same grades
    .label = Cycles renamed
change-strand-added = New strand
    .label = New strands
change-strand-removed = Strand removed
    .label = Strands removed
change-strand-retitled = Title of the strand changed
    .label = Titles of strands changed
change-strand-redescribed = Description of the strand reworded
    .label = Descriptions of strands changed
    .added = Description of the strand added
    .removed = Description of the strand removed
change-strand-order-changed = Strands in another order: { $after } instead of { $before }
    .label = Strands in another order
change-competency-added = New competency
    .label = New competencies
change-competency-removed = Competency removed
    .label = Competencies removed
change-competency-retitled = Title of the competency changed
    .label = Titles of competencies changed
change-competency-moved = Competency in another strand: { $after } instead of { $before }
    .label = Competencies in another strand
change-competency-ai-marked = Now counts as an AI competency
    .label = Competencies now in AI
change-competency-ai-unmarked = No longer counts as an AI competency
    .label = Competencies no longer in AI
change-competency-order-changed = Competencies in another order: { $after } instead of { $before }
    .label = Competencies in another order
change-resource-added = New resource ({ $after })
    .label = New resources
change-resource-removed = Resource removed ({ $before })
    .label = Resources removed
change-resource-retitled = Title of the resource changed
    .label = Titles of resources changed
change-resource-changed = Kind, audience or address of the resource: { $after } (before: { $before })
    .label = Resources changed
change-framework-added = Framework that outcomes are now aligned to
    .label = Frameworks added
change-framework-removed = Framework that no outcome is aligned to any more
    .label = Frameworks removed
change-framework-renewed = New version of the framework: { $after } instead of { $before }
    .label = Frameworks in another version
change-framework-retitled = Title of the framework changed
    .label = Titles of frameworks changed
change-framework-status-changed = Status of the framework: { $after } (before: { $before })
    .label = Statuses of frameworks changed
change-framework-licence-changed = Licence of the framework: { $after } (before: { $before })
    .label = Licences of frameworks changed
change-framework-grades-changed = Its codes hold for other grades: { $after } (before: { $before })
    .label = Frameworks that hold for other grades
    .added = Its codes now hold only for { $after } (before, for all grades)
    .removed = Its codes now hold for all grades (before: { $before })
change-framework-ai-marked = All its codes now count as codes about AI
    .label = Frameworks now counted for AI
change-framework-ai-unmarked = Its codes no longer all count as codes about AI
    .label = Frameworks no longer counted for AI
change-code-added = New code { $part }
    .label = New codes of frameworks
change-code-removed = Code { $part } removed
    .label = Codes of frameworks removed
change-code-retitled = Title of the code { $part } changed
    .label = Titles of codes changed
change-code-ai-marked = The code { $part } now counts as a code about AI
    .label = Codes now counted for AI
change-code-ai-unmarked = The code { $part } no longer counts as a code about AI
    .label = Codes no longer counted for AI
change-ai-policy-added = A policy on AI, where there was none: pupils handle it from { $after }
    .label = Policy on AI added
change-ai-policy-removed = No policy on AI any more (before, pupils handled it from { $before })
    .label = Policy on AI removed
change-minimum-age-raised = Pupils handle AI later: from { $after } instead of { $before }
    .label = Minimum age for AI raised
change-minimum-age-lowered = Pupils handle AI earlier: from { $after } instead of { $before }
    .label = Minimum age for AI lowered
change-consent-age-raised = Parents’ consent asked for longer: under { $after } instead of { $before }
    .label = Age of consent raised
    .added = Parents’ consent now asked for: under { $after }
change-consent-age-lowered = Parents’ consent asked for less long: under { $after } instead of { $before }
    .label = Age of consent lowered
    .removed = Parents’ consent no longer asked for (before, it was under { $before })
change-ai-policy-reworded = Source or note of the policy on AI reworded
    .label = Source or note of the policy on AI

changes-message = message
    .plain = { $id }: { $sentence }
    .prose = { $id }: { $sentence }: { $prose }
changes-prose = prose
    .reason = { $sentence } ({ $reason })
    .quote = “{ $text }”
    .both = { $before } becomes { $after }
    .colon = {": "}
changes-value = value
    .nothing = nothing
    .yes = yes
    .no = no
    .last-grade = the last grade
    .age = age { $age }
changes-ai-use = AI use
    .none = nothing with AI
    .unplugged = unplugged
    .demonstration = demonstration by an adult
    .guided = guided use
    .autonomous = autonomous use
changes-strength = strength
    .required = required
    .helpful = helpful
changes-edition-status = status
    .draft = draft
    .published = published
    .superseded = superseded
changes-framework-status = status
    .draft = draft
    .final = final
    .superseded = superseded
changes-title = title
    .years = What changes from { $old } to { $new }
    .same = What changes in { $new }
changes-fact = to know
    .old = Before
    .new = After
    .only = Only
    .summary = In short
    .incomplete = Attention
changes-side = { $edition }, { $count ->
    [one] { $count } outcome
   *[other] { $count } outcomes
} ({ $origin })
changes-side-alone = { $edition }, { $count ->
    [one] { $count } outcome
   *[other] { $count } outcomes
}
changes-summary = in short
    .none = Nothing changes.
    .none-asked = Nothing of what is asked for changes; in all, there { $count ->
        [one] is { $count } change.
       *[other] are { $count } changes.
    }
    .some = { $count ->
        [one] { $count } change
       *[other] { $count } changes
    }, { $identity } of them to ids (records and plans), { $planning } to planning and { $wording } to wording, to be read.
    .of-all = That is a part of { $all } changes.
    .accepted = { $count ->
        [one] { $count } is already accepted.
       *[other] { $count } are already accepted.
    }
changes-unread = A part of the files could not be read: nothing is said of { $count ->
    [one] this id
   *[other] these ids
}, which may be missing or not: { $ids }
changes-kinds = The changes, by kind
changes-columns = columns
    .category = What is touched
    .about = What changes
    .count = Count
    .kind = Name for --only
    .strand = Strand
    .competency = Competency
    .accepted = Accepted
    .old-place = Place, before
    .new-place = Place, after
    .grade = Grade
    .effect = What changes
    .id = Id
    .statement = Statement
    .aligned = Also aligned to
    .unaligned = No longer aligned to
    .before = Before
    .after = After
    .new = New
    .new-title = New
    .gone = Gone
    .earlier = Earlier
    .earlier-title = Earlier
    .later = Later
    .later-title = Later
    .reworded = Reworded
    .reworded-title = Reworded
    .questioned = To conf.
    .questioned-title = Statement to confirm
    .marked = Marks
    .marked-title = With or without a year of mastery
    .twice = Twice
    .twice-title = Met twice by the pupils who arrive
    .never = Never
    .never-title = Never met by the pupils who arrive
    .ai-learn = → learn
    .ai-master = ★ master
changes-category = touched
    .identity = Ids: { $count }
    .planning = Planning: { $count }
    .wording = Wording, to be read: { $count }
changes-category-about = what is touched
    .identity = What records of pupils or plans may name, and that is gone, comes back or means something else.
    .planning = What is taught, when, after what, and with which AI; and statements rewritten, of which a person must say whether they still ask for the same.
    .wording = Statements reworded, examples, translations: to be read.
changes-frame = The frame of the edition
changes-edition = Edition { $id }
changes-ai-policy = Policy on the use of AI
changes-accepted = (accepted: { $reason } — { $by }, { $date })
changes-marks = marks
    .both = Before: { $old }. After: { $new }.
    .old = Before: { $old }.
    .new = After: { $new }.
changes-place = place
    .old = before: { $place }
changes-hints = Perhaps renamed
changes-hints-about = These outcomes that are gone look like new ones. If it is the same one, keep the old id; if it is replaced, list it in [[retired]] with replaced-by.
changes-hint = ({ $likeness }% alike)
changes-brief = In short
    .kind = { $label }: { $count }
    .others = others: { $count }
    .apart = of no effect in class (alignments, translations): { $count }
    .grades-new = { $count ->
        [one] One grade is new, and so is all of it: { $grades }.
       *[other] { $count } grades are new, and so is all of them: { $grades }.
    }
    .grades-gone = { $count ->
        [one] One grade is gone: { $grades }.
       *[other] { $count } grades are gone: { $grades }.
    }
changes-consequences = Grade by grade
changes-consequences-about = For each grade: what its teachers do differently, and what the pupils who come into it would meet twice or never.
changes-overview = By grade
changes-grade = What changes in { $grade }
changes-effect = effect
    .new = New: { $count }
    .gone = No longer there: { $count }
    .earlier = Comes earlier: { $count }
    .later = Comes later: { $count }
    .reworded = Reworded: { $count }
    .questioned = Statement to confirm: { $count }
    .marked = With or without a year of mastery: { $count }
changes-also-reworded = (also reworded)
changes-also-questioned = (statement rewritten, to confirm)
changes-not-followed = (the statement changed, its translation did not)
changes-left = ({ $reason })
    .replaced = (in its place: { $ids }. { $reason })
changes-sign = sign
    .learn = learns
    .learn-meaning = The pupil learns with help.
    .master = masters
    .reuse = reuses
    .reuse-meaning = The pupil still makes use of it.
    .master-meaning = The pupil does it without help by the end of the year.
changes-cohorts = The pupils who pass to the next grade meanwhile
changes-cohort = From { $from } to { $to }
    .arriving = The pupils who come from { $from }
    .twice = Would meet a second time: { $count }
    .never = Would never meet: { $count }
    .in-doubt = Would never meet, if it is no longer the same outcome: { $count }
changes-mastered-as = (already mastered as { $id })
changes-needed = (yet required by { $ids })
    .short = needed for { $ids }
changes-ai = AI, where it changes: outcomes of each grade that are about AI
changes-details = Each change in detail, by strand and competency, is in the complete version.
changes-left-out = Not compared: tools, school plans and the reflection guide, which belong to no edition; nor, between two editions of one pathway, the policy on AI, which holds for all.
changes-by-kind = All changes, counted
changes-fails = (makes the command fail; fingerprint { $fingerprint })
changes-reason = Reason: { $reason }
changes-alignments = Alignments to frameworks: { $count }
changes-alignments-about = One row per outcome. Nothing to change in class.
changes-corrections = Corrections of writing: { $count }
changes-corrections-about = { $count } corrections of spelling, punctuation, spaces, apostrophes or word order, in { $things } items. For the list: the same command with --format csv, or --only statement-corrected for statements.
changes-signs = signs
    .no-break = no-break space
    .narrow = narrow no-break space
    .space = space
    .straight = straight apostrophe
    .curly = curly apostrophe
    .apart = accent apart
changes-translations = Translations: { $count }
changes-translated = translated
    .added = Translation added ({ $language }) to { $count ->
        [one] 1 item
       *[other] { $count } items
    }: { $ids }
    .removed = Translation removed ({ $language }) from { $count ->
        [one] 1 item
       *[other] { $count } items
    }: { $ids }
changes-incomplete = The comparison is not complete: a part of the files could not be read.
changes-list = All changes, a row each
changes-category-name = touched
    .identity = ids
    .planning = planning
    .wording = wording
