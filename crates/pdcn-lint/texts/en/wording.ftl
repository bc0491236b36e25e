# The words of findings of the category wording, in English. One entry per rule: the message, then its parts (labels and help).

brand-name = “{ $brand }” is a brand{ in-language }
    .here = brand
    .help = Say what the tool does rather than its name; the name may go in the examples or in tools.toml.
    .summary = A statement names no brand
    .what = The statement and the pupil’s version hold no name of the list brand-name: products, services, companies, with or without the number of a version. A name that is also a first name or a word (list brand-or-word) counts only with a capital and after a word of the list brand-context: “on Zoom”, not “my friend Alexa”.
    .why = A product changes its name or its minimum age, or goes away, from one year to the next; the outcome stays.
    .mend = Say what the tool does (“a chatbot”) and put the name, if need be, in the examples or in tools.toml.
    .allow = When the outcome is about that very brand, its advertising for instance.

duplicate-statement = { $id } says the same as { $first }
    .translated = The translation of { $id } ({ $language }) says the same as that of { $first }
    .translation = The statements that they translate differ: translate what tells them apart too.
    .again = the same, a second time
    .first = first said here, in { $first }
    .help = Keep only one, and put the id of the other in [[retired]] with replaced-by; or say what tells them apart.
    .untranslated = The statement of { $id } and its translation ({ $language }) are the same text
    .same = the same text
    .help-untranslated = Rewrite the one of the two that is not in its language.
    .help-new = { $new } is new: delete its block, or change its statement.
    .summary = Two outcomes do not say the same
    .what = No two statements of an edition have the same words in the same order, case, accents, spaces and punctuation left aside. Two statements of one strand that repeat each other are an error; of two strands, a warning, and so is a repeated translation (translations are compared with each other).
    .why = Whoever plans finds the same line twice, with two ids and perhaps two grades, and cannot tell which to follow.
    .mend = Retire one of them (in [[retired]], with replaced-by), or say what tells them apart. When only the translation is repeated, translate what tells them apart.
    .allow = Never.

grade-reading = The pupil’s version of { $id } has { $words } words, for pupils who are { $age } years old (“{ $grade }”)
    .here = { $words } words: the limit is { $limit }
    .help = Cut the sentence in two, or keep only what the pupil does: a detail may stay in the statement.
    .summary = The pupil can read the line that is written for them
    .what = The pupil’s version has no more words than the age of the pupils of the grade in which it begins (→), plus the option more-than-age. An elided word does not count. Translations are not counted. A superseded edition is left as it is.
    .why = A line too long for its age is read by nobody: the pupil does not know what is expected.
    .mend = Shorten it: one verb, one thing, a word that is known.
    .allow = When the adult reads the line aloud and each word matters.
    .option-more-than-age = number of words above the age, in years

# Says the language of a text when it is not that of the pathway.
in-language = { $language-of-text ->
        [en] {" "}(English text)
        [fr] {" "}(French text)
       *[own] {""}
    }

inclusive-form = “{ $word }” shortens the feminine
    .here = shortened feminine
    .help = Take a word that is the same for everybody (« l’élève », « la personne »), or write both words in full.
    .summary = Both genders are written in full, or avoided
    .what = No word has a shortened feminine: « étudiant(e)s », « étudiant·e », « étudiant.e.s », « étudiant-e-s », « citoyen/ne ». For texts in French.
    .why = Such forms are hard to read aloud, and get in the way of screen readers and of pupils who learn to read.
    .mend = Take a word that is the same for both (« l’élève », « la personne »), or write both words in full.
    .allow = In a title that is quoted as it is.

infinitive-verb = The statement begins with “{ $word }”, which is no verb in the infinitive{ in-language }
    .here = the verb of the action goes here
    .help = Put first what the pupil does, in the infinitive (in English, the base form): “Name…”, “Compare…”. The rest comes after.
    .summary = A statement begins with its verb, in the base form
    .what = The statement begins with a verb in the infinitive (in English, the base form); a negation, or a circumstance and a comma (“In a team, …”), may come before it. A statement that begins otherwise, with an article, a pronoun or a question word, is an error; with another word that is no known infinitive, a warning. French infinitives come from a dictionary (Dicollecte) and the list infinitive. In English the rule speaks only when the first word is surely no base form.
    .why = All statements of a table can then be read after “The pupil is able to…”, and the verb says what the pupil does.
    .mend = Put the verb of the action first: “Name…”, “Compare…”; move what comes before it to the end.
    .allow = When the first word is an infinitive that the lists do not know: rather add it to the list infinitive.

missing-translation = { $kind ->
        [pupil] The pupil’s version of { $id } is not translated ({ $language })
       *[statement] The statement of { $id } is not translated ({ $language })
    }
    .texts = The translation of { $id } lacks ({ $language }): { $keys }
    .block = “{ $title }” is not translated ({ $language })
    .block-texts = The translation of “{ $title }” lacks ({ $language }): { $keys }
    .here = no translation
    .here-texts = translated in part
    .help = Add it in the block [outcome.translation.{ $language }] of the outcome: { $kind } = "…".
    .help-texts = Add it in the block [outcome.translation.{ $language }] of the outcome, line for line. In brackets: how many lines are there, of how many.
    .help-block = Add a block [{ $block }.translation.{ $language }] under this one, with its title and its texts.
    .help-block-texts = Add it in the block [{ $block }.translation.{ $language }], line for line. In brackets: how many there are, of how many.
    .summary = Each outcome is translated into the languages that are wanted
    .what = Each outcome has, in each language of the option languages, a statement and all that it has in the language of the pathway: pupil’s version, as many examples and observable signs, misconception, line for the family. The same holds for the terms of the lexicon, the cards of sensitive topics and the resources that hold their content. This rule is off at first; turn it on in pdcn.toml: [lint.rules], then missing-translation = "warning".
    .why = A translation half done leaves empty lines in the printed table.
    .mend = Add the block [outcome.translation.en], with statement, pupil and what is still missing.
    .allow = While the translation is being made.
    .option-languages = the languages that each outcome is translated into, for instance en

near-duplicate-statement = { $id } says nearly the same as { $first }
    .again = nearly the same
    .first = first said here, in { $first }
    .help = Say what one asks more than the other (a more complex object, more autonomy), or keep only one.
    .summary = Two outcomes do not say nearly the same
    .what = Two statements of an edition with the same verb do not have nearly the same words: words in common over all words of both stay below similarity. Order, plural, accents and small words (the, of, in) do not count. Two statements told apart by a number, a word of degree (alone, with help, complex) or the verb itself are never named: one asks for more than the other. Nor are two of which one is denied, nor two steps of a progression: one is a prerequisite of the other, or the later one has all words of the earlier one and more. Each statement is compared only with those of the same verb that share one of its rare words, and with 128 at most: the cost grows as the number of statements, and in a pathway of tens of thousands of statements that are all alike a near one may be missed.
    .why = A reader cannot see what the second one brings: from year to year the same verb asks for a more complex object or for more autonomy.
    .mend = Say what the second one asks more, or keep only one, with a later star.
    .allow = When the nuance is meant and can be seen.
    .option-similarity = share of words in common, in percent, from which two statements are nearly the same

ordinal = “{ $word }” is shortened to “{ $right }”
    .here = { $right }
    .help = Write “{ $right }”.
    .summary = Ordinal numbers are shortened to 1re, 1er, 2e
    .what = A number, in digits or in Roman numerals, is not followed by an ending of the list ordinal: 1ère, 2ème, XXIème. For texts in French.
    .why = Recommended usage has one form only, and the pathway uses it everywhere: 1re année, 2e année.
    .mend = Write 1re, 1er, 2e, XXIe: { -fix } does it.
    .allow = In a title that is cited as it is, without quotes.

personified-ai = “{ $subject } { $verb }” lends a thought or a feeling to a machine{ in-language }
    .here = a machine does not do this
    .help = Say what the system does: calculates, sorts, predicts, produces, imitates, recommends. If the statement discusses the idea, say so: “the idea that…”, “whether…”.
    .summary = An AI does not think, know or want
    .what = In the statement and the pupil’s version, an AI, a robot or a model is not the subject of a verb of thought or feeling: thinks, understands, knows, wants, feels, decides, lies… Negation, what is quoted and what is put in doubt (“whether”, “the idea that”) are fine, and so is “machine learning”.
    .why = Such words suggest a person behind the machine, which is just what pupils learn to see through.
    .mend = Say what the system does: calculates, sorts, predicts, produces, imitates, recommends.
    .allow = When the statement quotes this way of speaking to discuss it and no word of the list questioning shows it.

preferred-term = Instead of “{ $term }”, usage here is “{ $better }”{ in-language }
    .here = { $better }
    .help = Write “{ $better }”, and look at the words that agree with it. To speak of the word itself, quote it.
    .summary = The term is the one that is used in the place
    .what = No text holds a term of the list preferred-term. What is quoted is fine, and so are addresses, names of files, proper names (Daily Mail), and the term given in parentheses beside the better one: « hypertrucage (deepfake) ». The linter brings a list for Québec French.
    .why = Pupils and parents find the words of the laws, guides and resources of the place; one word per thing makes a pathway easy to search.
    .mend = Use the term that is offered. When it has the same gender, { -fix } does it, elision included; else look at what agrees with it.
    .allow = When the text is about the word itself: quote it.

pupil-as-subject = The statement says what pupils are made to do or to live (“{ $words }”), not what they do{ in-language }
    .here = the pupil does not act here
    .help = Write what pupils can do afterwards: “Compare two…” rather than “Introduce students to…”. What the school does goes into a plan.
    .summary = In a statement the pupil is the one who acts
    .what = The statement does not begin with the staff or the school, nor with what pupils are made to do (“introduce students to”), and pupils are not “exposed” or “made aware” in it. A statement that names a peer or the family is fine: the pupil acts for somebody.
    .why = What the school does is a means; the outcome is what the pupil can do afterwards, and that is what is followed from year to year.
    .mend = Write what the pupil does afterwards: “Compare two…” rather than “Introduce students to…”.
    .allow = Never in a statement; what the school does goes into a plan.

pupil-echo = The pupil’s version of { $id } repeats the statement ({ $alike }% of the words)
    .here = the statement with “I”
    .statement = the statement
    .help = Say the idea again as a pupil would: in their words, with a situation that they know, with what they really do.
    .summary = The pupil’s version is in the pupil’s words
    .what = From the age of the option from-age on, the pupil’s version does not have the same words as the statement: the rule compares the words that say something, without their endings, and speaks from the option percent on. Translations are not compared. A superseded edition is left as it is.
    .why = A version in which only the subject changes helps nobody: the pupil who does not understand the statement does not understand it either.
    .mend = Write it again aloud, as if you explained it to a pupil of that age.
    .allow = When the statement is in the pupil’s words already.
    .option-percent = share of words in common from which the rule speaks, in percent
    .option-from-age = age of the pupils, in years, from which versions are compared

pupil-voice = The pupil’s version begins with “{ $word }”, not with “I”{ in-language }
    .here = I…
    .help = Write what pupils say of what they can do: “I can spot…” (in French, « Je repère… »).
    .summary = The pupil’s version begins with “I”
    .what = The first word of the pupil’s version is “I” (in French, « Je » or « J’ »): a word of the list first-person. A circumstance may come before it (“Before I post, I…”, “In a team, we…”).
    .why = The pupil reads this sentence to say where he or she stands: it is said in the first person, in the same way from outcome to outcome.
    .mend = Write what pupils say of themselves: “I can spot…”.
    .allow = When a very small sentence without a subject was preferred for the youngest.

reason-mould = { $count } { $kind ->
        [examples] examples
       *[reasons] reasons of prerequisites
    } of { $total } ({ $percent }%) begin with “{ $opening }”
    .here = same beginning
    .help = Write some of them again: say first what is proper to each. An example may begin with the object, the place or the question; a reason with what the pupil will already know.
    .summary = Reasons and examples do not come out of a mould
    .what = The reasons of prerequisites, and the examples, do not begin too often with the same two words: no more than the option share, in percent, and only from `least` texts alike on. One beginning is one finding. A superseded edition is left as it is.
    .why = Sentences poured into a mould are no longer read: one believes that all of them say the same.
    .mend = Read them one after the other, and change the beginning of those that lose least by it.
    .allow = When the team chose a fixed form, and wants it.
    .option-share = share of the reasons, or of the examples, that may begin alike, in percent
    .option-least = number of texts with the same beginning below which nothing is said

self-translation = The translation of { $subject } is in the language of the pathway ({ $language })
    .here = same language as the statement
    .help = Give this block the language of its text, for example [outcome.translation.en] for English, or take it out.
    .summary = A translation is in another language
    .what = In an edition, no “translation” block bears the language of the pathway (“language” in pdcn.toml).
    .why = This text takes the place of the statement or gets lost, and the true translation is missing in the other language without a word.
    .mend = Correct the language in the header of the block, or take the block out.
    .allow = Never.

several-verbs = The statement asks for two things: “{ $first }” and “{ $second }”
    .first = first action
    .second = second action
    .help = Keep the action that needs the other, or write two outcomes, each with its own grade of mastery.
    .summary = A statement asks for one thing
    .what = The verb of the statement is not followed by a second one, added by « et », « ou », « puis », « ainsi que », a comma, a semicolon or a slash. A verb that depends on another does not count, nor do the double verbs of the list verb-pair. For statements in French.
    .why = With two actions nobody knows which is mastered when the pupil manages only one, nor in which grade to put the star.
    .mend = Keep the action that needs the other (who describes has named), or write two outcomes.
    .allow = When the two verbs are one gesture: rather add the pair to the list verb-pair.

spelling-variant = “{ $word }” is in the { $kind ->
        [rectified] rectified orthography, and the pathway keeps the traditional one
       *[traditional] traditional orthography, and the pathway keeps the rectified one
    }{ in-language }
    .here = { $right }
    .help = Write “{ $right }”. Which orthography is kept can be set in pdcn.toml: spelling-variant = {"{"} orthography = "traditional" {"}"} or "rectified".
    .summary = A pathway keeps to one orthography
    .what = The words of the list spelling-variant are all in the traditional or all in the rectified orthography, as orthography says. With majority all texts of the editions that are linted are counted, and words in the less frequent one are named; when there are as many of both, the traditional one is kept. What is quoted and proper names are not meant.
    .why = Both are right; mixing them in one document distracts, and makes searching uncertain.
    .mend = Write the form that is offered: { -fix } does it, except for a spelling that is another word too (« il boite »), which must be read. The choice is set in pdcn.toml.
    .allow = In a title that is quoted as it is.
    .option-orthography = the orthography that the pathway keeps: traditional (connaître), rectified (connaitre), or majority, the more frequent one

statement-length = The statement has { $words } words; the limit is { $limit }{ in-language }
    .here = { $words } words
    .help = Keep the verb and its object; put details in the examples, or split the statement in two.
    .summary = A statement can be read in one breath
    .what = The statement has no more words than max-words; beyond error-words, unless that is 0, it is an error. An elided word (l’, d’) does not count.
    .why = A long statement often hides two outcomes, and does not fit in a printed table.
    .mend = Keep the verb and its object; put details in the examples, or split the statement.
    .allow = When each word is needed and the committee has chosen this wording.
    .option-max-words = number of words that a statement may have without a warning
    .option-error-words = number of words that a statement never exceeds: beyond, it is an error; 0 for none

statement-too-short = The statement has { $words ->
        [one] one word only
       *[other] { $words } words only
    }; it needs at least { $limit }{ in-language }
    .here = too short to say what
    .help = Add what the verb bears on, then what makes it precise: in what, with what, on what condition.
    .summary = A statement says what the verb bears on
    .what = The statement has at least min-words words, counted from the verb on: a verb and its object are enough (“Cite sources”), a verb alone is not (“Sort”, “Do not post”). An elided word (l’, d’) does not count.
    .why = A verb alone holds for every grade and everything: it does not say what pupils of this grade do more.
    .mend = Add the object, then what makes it precise: in what, with what, on what condition.
    .allow = When the verb says it all.
    .option-min-words = number of words that a statement has at least, with the verb

term-undefined = “{ $word }” is in { $count } outcomes, and the lexicon does not define it
    .here = word without a definition
    .help = Add it to the lexicon in edition.toml: a block [[term]] with id, title, definition, and a definition for the pupil (pupil). If it is there under another form, add it to variants.
    .summary = A specialist’s word is in the lexicon
    .what = In an edition that has a lexicon ([[term]]), a word of the list specialist-term that appears in at least as many outcomes as the option least (statement, pupil’s version or examples) is a term, or one of its forms (variants).
    .why = Two people who do not give a word the same meaning do not teach the same; a family finds it nowhere.
    .mend = Define it in one sentence, for adults and for pupils; or take it out of the list, if it goes without saying here.
    .allow = When the word goes without saying for all who will read.
    .option-least = number of outcomes from which a word is to be defined

typography = { $kind ->
        [colon] A no-break space comes before a colon in French
        [high] No ordinary space comes before a semicolon, an exclamation mark or a question mark
        [guillemets] A no-break space stands inside « »
        [apostrophe] The apostrophe is curly in French
        [ellipsis] An ellipsis is one sign
        [tab] A tab stands between two words
       *[quotes] Quotes are « » in French
    }{ $places ->
        [one] {""}
       *[other] {" "}({ $places } places in this text)
    }
    .here = { $kind ->
        [colon] no-break space, then colon
        [high] nothing, or a narrow no-break space
        [guillemets] no-break space
        [apostrophe] curly apostrophe
        [ellipsis] …
        [tab] a space
       *[quotes] « or »
    }
    .help = { $kind ->
        [tab] Type a space; { -fix } does it.
        [quotes] { -unsafe-fix } does it; then read it: is it really a quotation?
        [apostrophe] { -fix } does it everywhere.
        [ellipsis] { -fix } does it everywhere.
       *[other] { -fix } does it everywhere. On many keyboards a no-break space is Ctrl + Shift + Space.
    }
    .summary = French texts have the signs and the spaces of French
    .what = A no-break space comes before a colon and stands inside « »; what comes before a semicolon, an exclamation mark and a question mark follows before-high, and is never an ordinary space. The apostrophe is curly, the ellipsis is one sign, quotes are « ». Times, ratios (3:4), codes and addresses are left alone. For texts in French.
    .why = An ordinary space lets the colon or the quote go to the next line alone in a printed table; two different apostrophes make a search fail.
    .mend = { -fix } does it; for straight quotes, { -unsafe-fix }, then read it.
    .allow = When the text shows the sign itself.
    .option-before-high = what comes before « ; », « ! » and « ? »: nothing, narrow (a narrow no-break space) or either

unverifiable-qualifier = Nothing lets one verify “{ $words }”{ in-language }
    .here = what shows it?
    .help = Take these words out, or give the criterion: “according to the school’s rule”, “using a checklist”.
    .summary = How well something is done comes with a criterion
    .what = The statement does not qualify the action by a word that nothing verifies (effectively, correctly, responsibly), unless it gives a criterion too: “according to the school’s rule”, “using a checklist”. What is quoted, denied, or said of something else than the action (“a device that works properly”) is not meant.
    .why = Two people do not mean the same by “correctly”; without a criterion the star does not mean the same from class to class.
    .mend = Take the word out, or say what shows that it is well done.
    .allow = When the criterion is in another document that the school knows.

vague-verb = “{ $verb }” cannot be seen{ in-language }
    .here = nobody can see this
    .help = Write what pupils do once the learning is there; for instance: { $better }.
    .summary = The verb of a statement says something that can be seen
    .what = The first verb of the statement is not in the list vague-verb: understand, know, learn, discover… The same verb further on is not meant.
    .why = Nobody can see that a pupil understands; one can see that a pupil explains, names or chooses. Without something to see, two people will judge differently.
    .mend = Write what the pupil does once the learning is there: the help offers verbs for each case.
    .allow = For an attitude, hard to observe but legitimate, that the committee has kept.
