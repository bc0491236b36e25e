# The words of findings of the category reference, in English. One entry per rule: the message, then its parts (labels and help).

alignment-out-of-grade = The alignment { $alignment } of { $id } does not hold in the grade “{ $grade }”
    .here = “{ $code }”
    .master = ★ { $id } is mastered: { $grade }
    .learn = → { $id } begins: { $grade }
    .hold = holds in: { $grades }
    .help = Choose a code that holds in that grade, or take the alignment out. This one holds in: { $grades } ({ $framework }).
    .prepared = { $id } leads to { $alignment }, but that code holds for grades that are over when it begins
    .help-prepared = `prepares` names what the outcome leads to later: choose a code of grades to come, or take this one out. It holds in: { $grades } ({ $framework }).
    .summary = An alignment holds in the grade of the outcome
    .what = When a framework or a code says for which grades it holds (`grades`), the grade in which the outcome is mastered (★), or in which it begins (→) when it is open, is one of them. If the code holds in a grade before, between → and ★, it is an information. A code that the outcome leads to (`prepares`) holds in a grade after that of the →.
    .why = A programme is not taught in every grade: the alignment promises a link with a course that these pupils do not have.
    .mend = Choose a code that holds in that grade, take the alignment out, move it to `prepares` if the outcome only leads to it, or correct the grades of the code if it changed.
    .allow = Rarely: `prepares` says that an outcome leads from afar to a code of later grades.

bare-address = The address “{ $written }” lacks its beginning
    .here = without https://
    .help = Write "{ $whole }", once it has been opened in a browser.
    .summary = An address is written in full
    .what = The address of a framework or a resource, and the source of a tool, of a term, of a sensitive topic or of the AI policy when it is an address, begin with https:// or http://.
    .why = Without that beginning the address does not open from a document, and nobody checks it.
    .mend = Put https:// in front, and open the address to make sure that it leads where it should.
    .allow = When this name is no address.

dead-resource = No outcome names the resource “{ $title }”
    .here = serves no outcome
    .help = Name it in the outcomes that it supports (resources = ["{ $id }"]), or take it out.
    .summary = Each resource serves an outcome
    .what = Each resource that edition.toml declares is named by at least one outcome of the edition (`resources`).
    .why = A poster or a video that nothing names is found by nobody, and goes on being printed, translated and checked.
    .mend = Name it in the outcomes that it supports, or take it out of edition.toml.
    .allow = When the resource is for staff and goes with the whole pathway, not with an outcome.

draft-framework = The framework `{ $framework }` is a draft; { $count ->
        [one] one alignment of the edition { $edition } rests on it
       *[other] { $count } alignments of the edition { $edition } rest on it
    }
    .status = “{ $title }”: draft
    .use = aligned to a draft
    .help-final = Align to `{ $final }` instead, the final version of the same framework, reading again what each code means.
    .help = Align to the final version as soon as it is published. Until then, accept the finding with a date ([[allow]], id = "{ $framework }").
    .summary = No outcome rests on a draft framework
    .what = Outcomes are not aligned to a framework whose status is `draft`. There is one finding per framework and edition, with the first alignments.
    .why = The codes of a draft change meaning before the final version: the alignment becomes false and nothing shows it.
    .mend = Align to the final version as soon as it is published, reading again what each code means.
    .allow = As long as no final version exists: with a date, to come back to it.

duplicate-id = The id `{ $id }` is already taken by another { $kind ->
        [code] code of the same framework
        [retired] another [[retired]] block
        [activity] activity of the same plan
       *[other] { $kind }
    }
    .again = taken a second time here
    .first = taken first here
    .file = The file { $file } repeats { $count } outcomes of { $other }: a copy, no doubt
    .outcome-code = { $other } and { $id } have the same code, “{ $code }”
    .plan = The school “{ $id }” already has a plan for the edition { $edition }: { $other }
    .again-plan = a second plan
    .first-plan = the first one
    .help-code = Correct one of the two codes: people who know outcomes by their codes must know which one is meant.
    .help-own = Give it its own id back: in the edition before, this statement was { $own }.
    .help-retired = An outcome is retired once: keep the block whose reason and successors are right, delete the other.
    .help-free = Give one of the two a free id, such as { $free }, the first one. An id serves once, for ever.
    .help-same = It is the same block twice: delete one of them.
    .help-versions = Two versions of the same outcome: keep the right one and delete the other.
    .help-plan = If it is a copy, delete it. Otherwise, bring both plans together in one file: apart, they count as two schools.
    .again-file = in the other file already
    .help-file = If it is a copy, move it out of the pathway or delete it. Otherwise, give its outcomes free ids.
    .help = Give one of the two a free id. An id serves once, for ever.
    .summary = Each id names one thing
    .what = Two outcomes of an edition never have the same id, even in different files. The same holds for grades, strands, competencies, resources, terms, sensitive topics, codes of a framework, frameworks, editions, tools and activities of a plan. The code (`code`) of an outcome is unique in the edition. A school has one plan for an edition. A file that repeats another one whole is one finding: it is a copy, no doubt.
    .why = A school plan or a prerequisite that names the id cannot tell which one is meant.
    .mend = Give the second one a free id. Never take up a retired id again.
    .allow = Never.

home-link-missing = { $id } covers nothing of what is asked for here ({ $frameworks })
    .unknown = The option frameworks names `{ $name }`, which is no framework of the pathway
    .here = no alignment to these frameworks
    .here-unknown = unknown framework
    .help = Add to `aligns` a code of one of these frameworks that the outcome really covers. `prepares` does not count: it only says where one is going.
    .help-unknown = Choose one of: { $known }.
    .summary = Each outcome covers a framework of the place
    .what = Each outcome is aligned (aligns) to at least one code of one of the frameworks that the option frameworks names, by id or by family. Without that option the rule is silent. A superseded edition is left as it is.
    .why = A principal first asks where the link with the local programme is: an outcome without one is the first to be cut.
    .mend = Add the alignment that is right; if there is none, look at the outcome again or accept the finding with a reason.
    .allow = When the outcome is wanted, and no framework of the place speaks of it yet.
    .option-frameworks = frameworks of the place (programmes, reference framework, laws), by their ids or families

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
    .summary = No title is copied unless the licence lets it
    .what = A framework whose `shows` is `codes` has no title on its codes, nor a translation of one: a translation is a copy too. A framework whose licence is in the list codes-only (no commercial use, no change, or no known permission) has shows = "codes".
    .why = The pathway is published and taken up by others: a title copied without the right to puts all of them at fault.
    .mend = Take the titles out, or turn to shows = "titles" if the licence or a written permission allows it.
    .allow = When there is a written permission: name it in the reason.
    .option-codes-only = licences that let only codes through, with * for any ending

material-missing = An example of { $id } announces material (“{ $words }”), and the outcome names none that can be had
    .resource = The resource “{ $title }” has neither content nor address
    .here = where is this material?
    .here-resource = nowhere to be had
    .help = Write this material in edition.toml (a block [[resource]] with its content, or its address) and name it in `resources`; or write the example again so that the class needs nothing.
    .help-resource = Add its content ([[resource.content]]) or its address (url) under the resource; or take it out.
    .summary = The material that an example announces exists
    .what = In an edition of which at least one resource holds its content, an example with a word of the list material-word (“made-up profile”, “the sheet provided”…) is of an outcome that names a resource one can have: it has content or an address. A resource that has neither is a finding too. A superseded edition is left as it is.
    .why = An example that rests on a sheet that nobody wrote cannot be done on Monday morning.
    .mend = Write the material, or choose an example that does without it.
    .allow = When the example holds all its material already, word for word.

mixed-versions = The edition { $edition } is aligned to several versions of one framework: { $counts }
    .here = version { $version }
    .kept = the version used most: { $kept }
    .help = Keep one of them, most often the newest, reading again what each code means: a code may have changed meaning.
    .summary = An edition is aligned to one version of each framework
    .what = The outcomes of an edition are not aligned to two versions of one framework. The family of a framework is its key `family`, or its id up to the version: ailit-2025 and ailit-2026 are of the family ailit.
    .why = A code changes meaning from one version to the next: mixed, they make coverage false and mislead whoever reads a code.
    .mend = Align to the newest version the outcomes that still name the other one, reading again what each code means.
    .allow = When the versions complete each other and no code has two meanings, or during a transition: with a date.

stale-check = { $kind ->
        [framework] The framework “{ $title }” was checked on { $date }
        [tool] The tool “{ $title }” was checked on { $date }
        [resource] The resource “{ $title }” was checked on { $date }
        [term] The term “{ $title }” was checked on { $date }
        [topic] The card “{ $title }” was checked on { $date }
       *[policy] The AI policy was checked on { $date }
    }, more than { $months } months ago
    .here = to be checked again
    .help = Go back to the source, correct what has changed, then write today’s date.
    .future = { $kind ->
        [framework] The framework “{ $title }” is said to be checked on { $date }
        [tool] The tool “{ $title }” is said to be checked on { $date }
        [resource] The resource “{ $title }” is said to be checked on { $date }
        [term] The term “{ $title }” is said to be checked on { $date }
        [topic] The card “{ $title }” is said to be checked on { $date }
       *[policy] The AI policy is said to be checked on { $date }
    }: that day has not come yet
    .later = after today ({ $today })
    .help-future = Correct the date: it says when the source was last read.
    .summary = What was checked at its source was checked not long ago
    .what = The date `checked` of the frameworks that outcomes name, of tools, of the AI policy, of resources, of terms and of sensitive topics is no older than the number of months of the option, and not in the future. Tools that school plans name are left to the rule tool-unchecked.
    .why = A minimum age, a licence or an address changes without notice: in 2025 the terms of AI tools changed twice.
    .mend = Go back to the source, correct what has changed, and set today’s date.
    .allow = When the source is gone and there is no other: say so in the reason, and set a date.
    .option-months = number of months after which a check has to be made again

superseded-framework = The framework `{ $framework }` has been superseded; { $count ->
        [one] one alignment of the edition { $edition } still rests on it
       *[other] { $count } alignments of the edition { $edition } still rest on it
    }
    .status = “{ $title }”: superseded
    .use = aligned to a superseded framework
    .help-final = Align to `{ $final }` instead, reading again what each code means: a code may have changed meaning.
    .help = Add the new version to frameworks/ and align to it. Until then, accept the finding with a date ([[allow]], id = "{ $framework }").
    .summary = No outcome rests on a superseded framework
    .what = Outcomes are not aligned to a framework whose status is `superseded`. There is one finding per framework and edition, with the first alignments.
    .why = A superseded framework is no longer the one that teachers have at hand, and the new version may give the same codes another meaning.
    .mend = Add the new version to frameworks/, then go through the alignments one by one: a number may have changed meaning.
    .allow = As long as the new version has not been read and entered: with a date, to come back to it.

topic-missing = { $id } holds “{ $words }”, a word of the sensitive topic “{ $title }”, and does not name it
    .here = a pupil may confide here
    .help = Add topics = ["{ $topic }"] to the outcome, so that its page leads to the card; or take this word out of the card (`words`), if it is one too many.
    .summary = An outcome that touches a sensitive topic leads to its card
    .what = When the statement, the pupil’s version or an example holds one of the words (words) of the card of a sensitive topic, the outcome names that topic in topics. Of several cards with the same word, one is enough.
    .why = The day a pupil confides, the adult needs the card at hand, not a search.
    .mend = Name the topic in topics, or choose more precise words in the card.
    .allow = When the word has another meaning here.

unaligned-outcome = { $id } is aligned to no framework
    .here = no alignment
    .help = Add a line `aligns` with the code that fits best, for instance aligns = ["framework:code"].
    .family = { $id } is aligned to no code of: { $families }
    .here-family = missing: { $families }
    .help-family = Add a code of this framework: the settings (unaligned-outcome, option families) ask it of each outcome.
    .summary = Each outcome is aligned to a framework
    .what = An outcome names at least one code of a framework of frameworks/. The option families asks for more: a code of a framework of each of these families (cadre-cn for cadre-cn-2019 and cadre-cn-2025).
    .why = An alignment says where an outcome comes from, and lets the coverage of the pathway be measured.
    .mend = Add the code that fits best to `aligns`.
    .allow = When no framework speaks of the outcome: it is then the pathway’s own.
    .option-families = families of frameworks to which each outcome is aligned: one code at least for each

unknown-code = The code `{ $code }` does not exist in the framework `{ $framework }`
    .no-framework = The framework `{ $framework }` does not exist in the pathway
    .here = unknown code
    .help-nearest = Did you mean `{ $nearest }`?
    .help = Choose a code of this framework and of this version: { $codes }.
    .help-none = There is no framework in the folder frameworks/: add it there, or take this alignment out.
    .help-no-framework = Choose one of the frameworks of the folder frameworks: { $frameworks }. Or add this one there.
    .summary = Each alignment names a code that exists
    .what = The framework of an alignment (`aligns`), or of a code that the outcome leads to (`prepares`), is one of the files of frameworks/, and its code is in that file. The version is part of the framework's name: a code changes meaning from one version to the next.
    .why = An alignment to a code that does not exist falsifies the coverage that schools look at.
    .mend = Correct the code or the framework, or add the framework.
    .allow = Never.

unmarked-translation = { $count ->
        [one] A translation of the framework `{ $framework }` does not say who made it
       *[other] { $count } translations of the framework `{ $framework }` do not say who made them
    }
    .here = translation without status
    .help = Add under the title status = "unofficial" for a translation of the team, or "official" for a title published by the publisher of the framework.
    .summary = The translation of a framework’s title says who made it
    .what = Each translation of the title of a framework or a code has status = "official" (published by the publisher of the framework) or "unofficial" (ours).
    .why = Without a status, a translation of ours passes for the official title, and will be quoted as such.
    .mend = Add status = "unofficial" to the team’s translations; `official` only for a title copied from the publisher.
    .allow = Never: the status takes one line.

unresolved-reference = { $kind ->
        [grade] The grade `{ $name }` does not exist in the edition
        [competency] The competency `{ $name }` does not exist in the edition
        [strand] The strand `{ $name }` does not exist in the edition
        [stage] The stage `{ $name }` does not exist in the edition
        [resource] The resource `{ $name }` does not exist in the edition
        [topic] The sensitive topic `{ $name }` does not exist in the edition
        [edition] The edition `{ $name }` does not exist in the pathway
        [tool] The tool `{ $name }` does not exist in tools.toml
       *[other] `{ $name }` does not exist
    }
    .here = not found
    .help-nearest = Did you mean `{ $nearest }`?
    .help = Choose one of: { $known }.{ $kind ->
        [edition] {" "}Or create editions/{ $name }/.
        [resource] {" "}Or declare it in edition.toml.
        [topic] {" "}Or write its card in edition.toml, in a block [[topic]].
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
    .summary = Everything that is named exists
    .what = The grade, strand, competency, resource, sensitive topic, edition or tool that a file names is declared: in edition.toml for the first six, in tools.toml for tools.
    .why = An outcome whose grade or competency does not exist appears in no table.
    .mend = Correct the name (the nearest one is offered), or declare what is missing.
    .allow = Never.
