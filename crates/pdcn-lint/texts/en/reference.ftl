# The words of findings of the category reference, in English. One entry per rule: the message, then its parts (labels and help).

alignment-out-of-grade = The alignment { $alignment } of { $id } does not hold in the grade “{ $grade }”
    .here = “{ $code }”
    .master = ★ { $id } is mastered: { $grade }
    .learn = → { $id } begins: { $grade }
    .hold = holds in: { $grades }
    .help = Choose a code that holds in that grade, or take the alignment out. This one holds in: { $grades } ({ $framework }).

dead-resource = No outcome names the resource “{ $title }”
    .here = serves no outcome
    .help = Name it in the outcomes that it supports (resources = ["{ $id }"]), or take it out.

draft-framework = The framework `{ $framework }` is a draft; { $count ->
        [one] one alignment of the edition { $edition } rests on it
       *[other] { $count } alignments of the edition { $edition } rest on it
    }
    .status = “{ $title }”: draft
    .use = aligned to a draft
    .help-final = Align to `{ $final }` instead, the final version of the same framework, reading again what each code means.
    .help = Align to the final version as soon as it is published. Until then, accept the finding with a date ([[allow]], id = "{ $framework }").

duplicate-id = The id `{ $id }` is already taken by another { $kind ->
        [code] code of the same framework
        [activity] activity of the same plan
       *[other] { $kind }
    }
    .again = taken a second time here
    .first = taken first here
    .file = The file { $file } repeats { $count } outcomes of { $other }: a copy, no doubt
    .plan = The school “{ $id }” already has a plan for the edition { $edition }: { $other }
    .again-plan = a second plan
    .first-plan = the first one
    .help-free = Give one of the two a free id, such as { $free }, the first one. An id serves once, for ever.
    .help-same = It is the same block twice: delete one of them.
    .help-versions = Two versions of the same outcome: keep the right one and delete the other.
    .help-plan = If it is a copy, delete it. Otherwise, bring both plans together in one file: apart, they count as two schools.
    .again-file = in the other file already
    .help-file = If it is a copy, move it out of the pathway or delete it. Otherwise, give its outcomes free ids.
    .help = Give one of the two a free id. An id serves once, for ever.

licence-leak = The framework `{ $framework }` shows its codes only, but { $count ->
        [one] one title is copied there
       *[other] { $count } titles are copied there
    }
    .here = copied title
    .shows-codes = codes only (licence: { $licence })
    .help = Take the titles and their translations out, or write shows = "titles" if the licence really allows it.
    .licence = The framework `{ $framework }` shows its titles, but its licence { $licence } lets only codes through
    .shows-titles = codes and titles
    .license = matches `{ $pattern }`
    .help-licence = Write shows = "codes" and take the titles out. With a written permission, accept the finding and name it ([[allow]], id = "{ $framework }").

mixed-versions = The edition { $edition } is aligned to several versions of one framework: { $counts }
    .here = version { $version }
    .kept = the version used most: { $kept }
    .help = Keep one of them, most often the newest, reading again what each code means: a code may have changed meaning.

stale-check = { $kind ->
        [framework] The framework “{ $title }” was checked on { $date }
        [tool] The tool “{ $title }” was checked on { $date }
        [resource] The resource “{ $title }” was checked on { $date }
       *[policy] The AI policy was checked on { $date }
    }, more than { $months } months ago
    .here = to be checked again
    .help = Go back to the source, correct what has changed, then write today’s date.
    .future = { $kind ->
        [framework] The framework “{ $title }” is said to be checked on { $date }
        [tool] The tool “{ $title }” is said to be checked on { $date }
        [resource] The resource “{ $title }” is said to be checked on { $date }
       *[policy] The AI policy is said to be checked on { $date }
    }: that day has not come yet
    .later = after today ({ $today })
    .help-future = Correct the date: it says when the source was last read.

superseded-framework = The framework `{ $framework }` has been superseded; { $count ->
        [one] one alignment of the edition { $edition } still rests on it
       *[other] { $count } alignments of the edition { $edition } still rest on it
    }
    .status = “{ $title }”: superseded
    .use = aligned to a superseded framework
    .help-final = Align to `{ $final }` instead, reading again what each code means: a code may have changed meaning.
    .help = Add the new version to frameworks/ and align to it. Until then, accept the finding with a date ([[allow]], id = "{ $framework }").

unaligned-outcome = { $id } is aligned to no framework
    .here = no alignment
    .help = Add a line `aligns` with the code that fits best, for instance aligns = ["framework:code"].
    .family = { $id } is aligned to no code of: { $families }
    .here-family = missing: { $families }
    .help-family = Add a code of this framework: the settings (unaligned-outcome, option families) ask it of each outcome.

unknown-code = The code `{ $code }` does not exist in the framework `{ $framework }`
    .no-framework = The framework `{ $framework }` does not exist in the pathway
    .here = unknown code
    .help-nearest = Did you mean `{ $nearest }`?
    .help = Choose a code of this framework and of this version: { $codes }.
    .help-none = There is no framework in the folder frameworks/: add it there, or take this alignment out.
    .help-no-framework = Choose one of the frameworks of the folder frameworks: { $frameworks }. Or add this one there.

unmarked-translation = { $count ->
        [one] A translation of the framework `{ $framework }` does not say who made it
       *[other] { $count } translations of the framework `{ $framework }` do not say who made them
    }
    .here = translation without status
    .help = Add under the title status = "unofficial" for a translation of the team, or "official" for a title published by the publisher of the framework.

unresolved-reference = { $kind ->
        [grade] The grade `{ $name }` does not exist in the edition
        [competency] The competency `{ $name }` does not exist in the edition
        [strand] The strand `{ $name }` does not exist in the edition
        [stage] The stage `{ $name }` does not exist in the edition
        [resource] The resource `{ $name }` does not exist in the edition
        [edition] The edition `{ $name }` does not exist in the pathway
        [tool] The tool `{ $name }` does not exist in tools.toml
       *[other] `{ $name }` does not exist
    }
    .here = not found
    .help-nearest = Did you mean `{ $nearest }`?
    .help = Choose one of: { $known }.{ $kind ->
        [edition] {" "}Or create editions/{ $name }/.
        [resource] {" "}Or declare it in edition.toml.
        [tool] {" "}Or declare it in tools.toml.
       *[other] {""}
    }
    .no-tools = tools.toml declares no tools, but activities name some: { $names }
    .help-no-tool = Without a tool, write an empty list: tools = [].
    .help-no-tools = Restore tools.toml (in OneDrive: “Version history”), or declare these tools there, each in a block [[tool]].
    .help-renamed = `{ $name }` of edition { $before } is called `{ $nearest }` here, under the same title: write "{ $nearest }" everywhere. If that is a slip in edition.toml, put "{ $name }" back there.
    .help-perhaps = `{ $name }` was in edition { $before }; here, `{ $nearest }` is new and nothing names it yet. If it is the same thing, write "{ $nearest }" everywhere; otherwise put `{ $name }` back in edition.toml, or choose one of: { $known }.
    .help-gone = `{ $name }` was in edition { $before }: put it back in edition.toml, or choose one of: { $known }.
    .help-none = { $kind ->
        [tool] Declare the tool in tools.toml.
        [edition] Create the edition in editions/.
       *[other] Declare it first in edition.toml.
    }
