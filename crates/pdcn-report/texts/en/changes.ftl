# What changes between two editions. One sentence per kind of change, without the id and without the prose itself.

view-changes = What changes since the previous edition, for a meeting
    .details = Each change in detail
    .list = One row per change
    .set-changes = For a meeting: one page, then grade by grade
    .set-changes-details = Each change in detail
    .set-changes-list = One row per change
changes-nothing = Nothing to show: edition { $edition } has no previous edition, or nothing changed in it.

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
change-prerequisite-strength-stated = The strength of the prerequisite { $part } is now said: { $after }
    .label = Strengths of prerequisites now said
change-prerequisite-strength-unstated = The strength of the prerequisite { $part } is no longer said (it was { $before })
    .label = Strengths of prerequisites no longer said
change-prerequisite-within-said = The prerequisite { $part } is now said to come earlier in the same span
    .label = Prerequisites now earlier in the same span
change-prerequisite-within-unsaid = The prerequisite { $part } is no longer said to come earlier in the same span
    .label = Prerequisites no longer said of the same span
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
change-pupil-version-changed = Pupil’s version changed
    .label = Pupil’s versions changed
    .added = Pupil’s version added
    .removed = Pupil’s version removed
change-pupil-version-stale = Pupil’s version left as it was while the statement changed
    .label = Pupil’s versions to read again
change-examples-changed = Examples changed
    .label = Examples changed
change-outcome-resources-changed = Other resources: { $after } instead of { $before }
    .label = Resources of outcomes changed
change-essential-marked = Becomes an essential
    .label = Outcomes that became essential
change-essential-unmarked = Is no longer an essential
    .label = Outcomes that are no longer essential
change-periods-changed = Periods: { $after } instead of { $before }
    .label = Numbers of periods changed
    .added = Periods now given: { $after }
    .removed = Number of periods no longer given (before: { $before })
change-carried-by-changed = Taught by others
    .label = Outcomes taught by others
    .added = Who teaches it is now said
    .removed = Who teaches it is no longer said
change-prepares-changed = Codes that it leads to: { $after } instead of { $before }
    .label = Codes led to changed
change-outcome-topics-changed = Sensitive topics: { $after } instead of { $before }
    .label = Sensitive topics of outcomes changed
change-code-changed = Local code changed
    .label = Local codes changed
    .added = Local code added
    .removed = Local code removed
change-evidence-changed = What one observes changed
    .label = Observable signs changed
    .added = What one observes added
    .removed = What one observes removed
change-misconception-changed = Misconception changed
    .label = Misconceptions changed
    .added = Misconception added
    .removed = Misconception removed
change-family-changed = Sentence for the home changed
    .label = Sentences for the home changed
    .added = Sentence for the home added
    .removed = Sentence for the home removed
change-outcome-note-changed = Note changed
    .label = Notes on outcomes changed
    .added = Note added
    .removed = Note removed
change-outcome-source-changed = Source changed
    .label = Sources of outcomes changed
    .added = Source added
    .removed = Source removed
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
change-edition-note-changed = Note of the edition changed
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
change-resource-content-changed = Content of the resource changed
    .label = Contents of resources changed
change-term-added = New word in the lexicon
    .label = New words in the lexicon
change-term-removed = Word removed from the lexicon
    .label = Words removed from the lexicon
change-term-changed = Word of the lexicon changed
    .label = Words of the lexicon changed
change-topic-added = New card of a sensitive topic
    .label = New cards of sensitive topics
change-topic-removed = Card of a sensitive topic removed
    .label = Cards of sensitive topics removed
change-topic-changed = Card of a sensitive topic changed
    .label = Cards of sensitive topics changed
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
change-tool-added = New tool
    .label = New tools
change-tool-removed = Tool removed
    .label = Tools removed
change-tool-retitled = The tool has another name
    .label = Names of tools changed
change-tool-age-raised = Asks pupils to be older: { $after } instead of { $before }
    .label = Tools that ask for a higher age
    .added = Now asks for a minimum: { $after }
change-tool-age-lowered = Lets younger pupils in: { $after } instead of { $before }
    .label = Tools that ask for a lower age
    .removed = No longer asks for an age (before: { $before })
change-tool-consent-raised = Consent of parents asked for longer: under { $after } instead of { $before }
    .label = Tools: age of consent raised
    .added = Consent of parents is now asked for: under { $after }
change-tool-consent-lowered = Consent of parents asked for less long: under { $after } instead of { $before }
    .label = Tools: age of consent lowered
    .removed = Consent of parents is no longer asked for (before, it was under { $before })
change-tool-reworded = Publisher, source or note of the tool
    .label = Publishers, sources or notes of tools
    .publisher = Publisher of the tool changed
    .source = Source of the terms of the tool changed
    .note = Note on the tool reworded
change-guide-added = A reflection guide where there was none
    .label = Reflection guide added
change-guide-removed = No reflection guide any more
    .label = Reflection guide removed
change-guide-reworded = Title or note of the guide
    .label = Title or note of the reflection guide
    .title = Title of the guide changed
    .note = Note of the guide reworded
change-guide-translations-changed = Translations of the title or the note changed
    .label = Translations of the reflection guide
change-question-added = New question { $part }
    .label = New questions of the guide
change-question-removed = Question { $part } removed
    .label = Questions of the guide removed
change-question-retitled = Short name of the question { $part } changed
    .label = Short names of questions changed
change-question-reworded = Question { $part } reworded
    .label = Questions of the guide reworded
change-question-examples-changed = Examples of the question { $part } changed
    .label = Examples of questions changed
change-question-translations-changed = Translations of the question { $part } changed
    .label = Translations of questions changed
change-question-order-changed = Questions in another order: { $after } instead of { $before }
    .label = Questions in another order
change-plan-added = New plan for this edition ({ $after })
    .label = New school plans
change-plan-removed = No plan for this edition any more (before: { $before })
    .label = School plans removed
change-plan-edition-changed = The plan follows edition { $after } instead of { $before }
    .label = Plans that follow another edition
change-plan-school-respelt = Name of the school spelt otherwise
    .label = Names of schools spelt otherwise
change-plan-school-renamed = The plan names another school
    .label = Plans that name another school
change-activity-added = New activity { $part }
    .label = New activities
change-activity-removed = Activity { $part } removed
    .label = Activities removed
change-activity-retitled = Activity { $part }: title changed
    .label = Titles of activities changed
change-activity-grades-changed = Activity { $part }: for { $after } instead of { $before }
    .label = Activities for other grades
change-activity-outcome-added = Activity { $part }: also works on { $after }
    .label = More outcomes in activities
change-activity-outcome-removed = Activity { $part }: no longer works on { $before }
    .label = Fewer outcomes in activities
change-activity-ai-use-raised = Activity { $part }: pupils do more with AI, { $after } (before: { $before })
    .label = Activities with more AI use
change-activity-ai-use-lowered = Activity { $part }: pupils do less with AI, { $after } (before: { $before })
    .label = Activities with less AI use
change-activity-tools-changed = Activity { $part }: other AI tools, { $after } instead of { $before }
    .label = Activities with other tools
change-activity-moved = Activity { $part }: planned for { $after } instead of { $before }
    .label = Activities moved
    .added = Activity { $part }: now planned for { $after }
    .removed = Activity { $part }: no planned date any more (before: { $before })
change-activity-approval-changed = Activity { $part }: talk with the direction dated { $after } instead of { $before }
    .label = Dates of talks with the direction
    .added = Activity { $part }: talk with the direction dated { $after }
    .removed = Activity { $part }: no date of a talk with the direction any more (before: { $before })
change-activity-consent-reworded = Activity { $part }: how consent of parents is obtained, reworded
    .label = How consent is obtained
    .added = Activity { $part }: how consent of parents is obtained, added
    .removed = Activity { $part }: how consent of parents is obtained, removed
change-activity-details-changed = Activity { $part }: change in what surrounds it (subject, group, ages, periods, who leads or approves it, request to IT, what is kept)
    .label = Activities lived otherwise
change-activity-answer-changed = Activity { $part }: answer to { $first } changed, { $after } instead of { $before }
    .label = Answers to the reflection guide
    .added = Activity { $part }: answer to { $first } added, { $after }
    .removed = Activity { $part }: answer to { $first } removed (before: { $before })

changes-message = message
    .plain = { $id }: { $sentence }
    .prose = { $id }: { $sentence }: { $prose }
changes-prose = prose
    .reason = { $sentence } ({ $reason })
    .quote = “{ $text }”
    .added = { $prose } (added)
    .taken = { $prose } (taken out)
    .both = { $before } becomes { $after }
    .colon = {": "}
changes-value = value
    .nothing = nothing
    .yes = yes
    .no = no
    .last-grade = the last grade
    .age = age { $age }
    .activities = { $count ->
        [one] { $count } activity
       *[other] { $count } activities
    }
changes-ai-use = AI use
    .none = nothing with AI
    .unplugged = unplugged
    .demonstration = demonstration by an adult
    .guided = guided use
    .autonomous = autonomous use
changes-answer = answer
    .yes = yes
    .no = no
    .unsure = to be seen
changes-strength = strength
    .required = required
    .helpful = helpful
    .unsaid = strength not said
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
changes-part = what it is about
    .frame = The frame of the edition
    .tools = AI tools and the reflection guide
    .plans = School plans
changes-edition = Edition { $id }
changes-ai-policy = Policy on the use of AI
changes-cycle = { $cycle } ({ $stage })
changes-guide = Reflection guide
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
changes-left-out = not compared
    .years = Not compared between two editions of one pathway: the tools, the reflection guide and the AI policy, which hold for all; nor the plan of a school that does not have one for both editions. Of a plan carried over, dates do not count: they change with the year.
    .states = Not compared: settings other than the AI policy, lists of words, days on which something was checked, and plans of other editions.
    .pathways = Not compared: settings other than the AI policy, lists of words, days on which something was checked, nor the plan of a school that does not have one for both editions.
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

# The page for the direction of a school: what is to be decided, told, left.
changes-direction-box =
    .decide = To be decided
    .tell = To tell the teams
    .leave = Nothing to do
changes-direction-line =
    .nothing = Nothing.
    .in-doubt = { $count ->
        [one] One statement is rewritten: does it still ask for the same?
       *[other] { $count } statements are rewritten: do they still ask for the same?
    }
    .vanished = { $count ->
        [one] One outcome is no longer there, and nothing says why.
       *[other] { $count } outcomes are no longer there, and nothing says why.
    }
    .renamed = { $count ->
        [one] One new outcome looks like an old one: is it the same?
       *[other] { $count } new outcomes look like old ones: are they the same?
    }
    .needed = { $count ->
        [one] Some pupils will not have met an outcome that is required later: when to take it up?
       *[other] Some pupils will not have met { $count } outcomes that are required later: when to take them up?
    }
    .policy = { $count ->
        [one] One rule on AI (age, consent) changes.
       *[other] { $count } rules on AI (age, consent) change.
    }
    .new = { $count ->
        [one] One outcome is new.
       *[other] { $count } outcomes are new.
    }
    .gone = { $count ->
        [one] One outcome is retired or replaced.
       *[other] { $count } outcomes are retired or replaced.
    }
    .moved = { $count ->
        [one] One outcome changes years: it comes earlier or later, or is mastered in another year.
       *[other] { $count } outcomes change years: they come earlier or later, or are mastered in another year.
    }
    .more-ai = { $count ->
        [one] In one outcome, pupils use AI more.
       *[other] In { $count } outcomes, pupils use AI more.
    }
    .less-ai = { $count ->
        [one] In one outcome, pupils use AI less.
       *[other] In { $count } outcomes, pupils use AI less.
    }
    .calm = { $count ->
        [one] This grade does not change: { $grades }.
       *[other] These grades do not change: { $grades }.
    }
    .calm-many = { $count } grades do not change.
    .quiet = { $words ->
        [0] No change of words alone
        [one] One change of words alone
       *[other] { $words } changes of words alone
    } and { $apart ->
        [0] no alignment to a framework nor translation
        [one] one alignment to a framework or translation
       *[other] { $apart } alignments to frameworks and translations
    }, without effect in class.
    .more = { $count ->
        [one] Another is named on the next pages.
       *[other] { $count } others are named on the next pages.
    }
changes-direction-ai =
    .caption = AI mastered at the end of each grade (★), before and after
    .description = How many outcomes about AI are mastered at the end of each grade, in each of the two editions.
    .heading = Edition
    .before = before
    .after = after
    .bar = { $edition }: ★ { $count }
    .in-words = { $grade }: { $before } → { $after }
changes-direction-missed = What some pupils will not have met
    .arriving = (pupils who come into { $grades })
    .remedy = To be taken up before “{ $statement }”, which asks for it.
