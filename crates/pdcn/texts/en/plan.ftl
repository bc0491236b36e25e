# The words of `pdcn new-plan`: what it says, and the notes of the file that it writes.

command-new-plan = Begin a school’s plan for the year, or carry last year’s over
    .school-value = NAME
    .school = Name of the school
    .edition-value = ID
    .edition = Edition that the plan follows (default: the current one)
    .from-value = PLAN
    .from = Plan to carry over: its file (plans/…-2026-2027.toml), or its school
    .pathway-value = FOLDER
    .pathway = Folder of the pathway
new-plan-done = Created: { $path }, a plan to fill for edition { $edition }.
    .next =
        What comes next:
        - fill in the activity, then copy its block for each of the others; every key: pdcn explain plan
        - check: pdcn lint{ $pathway }
        - see what the plan covers: pdcn coverage{ $pathway } --plan { $typed }
    .next-carried =
        What comes next:
        - read the answers to the reflection guide again: they are kept as they were
        - check: pdcn lint{ $pathway }
        - see what the plan covers: pdcn coverage{ $pathway } --plan { $typed }
new-plan-carried = Created: { $path }, from { $from } ({ $activities ->
    [one] { $activities } activity
   *[other] { $activities } activities
}), for edition { $edition }. What changed:
new-plan-activity = { $activity }: { $what }
new-plan-when = { $activity }: { $old } became { $new }.
new-plan-whens = { $count } dates of activities were moved to the year { $edition }: read them over.
new-plan-approved = { $activity }: the talk with the direction ({ $date }) was for last year; its date is now a note.
    .comment = approved: to be done again this year (last year: { $date })
new-plan-approved-left = { $activity }: the talk with the direction ({ $date }) was for last year; remove `approved` by hand.
new-plan-replaced = { $id } was retired ({ $reason }); replaced by { $choices }.
new-plan-there-already = { $id } was retired ({ $reason }); { $choices }, which replaces it, is there already.
new-plan-choose = { $id } was retired ({ $reason }); choose what replaces it: { $choices }.
new-plan-choose-there = { $id } was retired ({ $reason }); what replaces it, some of which is there already: { $choices }.
new-plan-retired = { $id } was retired with nothing in its place ({ $reason }).
new-plan-gone =
    .outcomes = { $id } is not an outcome of edition { $edition }: left out.
    .grades = { $id } is not a grade of edition { $edition }: left out.
    .tools = { $id } is not in tools.toml: left out.
new-plan-embedded = The pathway embedded in the program takes no plan
    .help = Make a copy of it with pdcn init first, then try again in that folder.
new-plan-there = { $path } exists already: nothing was written
    .help = Change it, or move it; for another school, name it with --school.
new-plan-unread = { $path } was not written: it would not read without errors
    .help = Check with pdcn lint, correct what cannot be read, then try again.
new-plan-same = { $path } follows edition { $edition } already
    .help = Name another edition with --edition; to begin the next one: pdcn new-edition.
new-plan-damaged = { $path } cannot be read as a whole: nothing was carried over
    .help = Run pdcn lint, correct this file, then try again.

plan-file = A school’s plan for edition { $edition } of the pathway. Lines that begin with `#` are notes: keep or delete them. `pdcn lint` says what is missing, `pdcn explain plan` explains every key.
    .school = Name of the school
    .activity = An activity. Copy this block, to the end of the file, for each of the others.
    .id = A short name, unique in this plan: small letters without accents, digits and hyphens.
    .id-value = activity-1
    .title-value = Title of the activity
    .grades = The grades that live the activity, for instance grades = [{ $grade }]:
    .outcomes = The outcomes that it works on, for instance outcomes = [{ $outcome }]: `pdcn export table` shows them.
    .when = The month, or the day, in quotes: remove the `#` and change it.
    .ai-use = What pupils do with AI: none, unplugged, demonstration, guided, autonomous.
    .tools = The AI tools that pupils use, from tools.toml:
    .approved = The day of the talk with the direction, without quotes: needed before pupils use AI.
    .consent = How the consent of parents is obtained, when their age or the tool asks for it.
    .consent-value = Form signed in September.
    .reflection = The reflection guide: yes, no or unsure.
