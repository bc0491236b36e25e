# The words of findings of the category wording, in English. One entry per rule: the message, then its parts (labels and help).

brand-name = “{ $brand }” is a brand{ in-language }
    .here = brand
    .help = Say what the tool does rather than its name; the name may go in the examples or in tools.toml.

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

inclusive-form = “{ $word }” shortens the feminine
    .here = shortened feminine
    .help = Take a word that is the same for everybody (« l’élève », « la personne »), or write both words in full.

infinitive-verb = The statement begins with “{ $word }”, which is no verb in the infinitive{ in-language }
    .here = the verb of the action goes here
    .help = Put first what the pupil does, in the infinitive (in English, the base form): “Name…”, “Compare…”. The rest comes after.

missing-translation = { $kind ->
        [pupil] The pupil’s version of { $id } is not translated ({ $language })
       *[statement] The statement of { $id } is not translated ({ $language })
    }
    .here = no translation
    .help = Add it in the block [outcome.translation.{ $language }] of the outcome: { $kind } = "…".

near-duplicate-statement = { $id } says nearly the same as { $first }
    .again = nearly the same
    .first = first said here, in { $first }
    .help = Say what one asks more than the other (a more complex object, more autonomy), or keep only one.

ordinal = “{ $word }” is shortened to “{ $right }”
    .here = { $right }
    .help = Write “{ $right }”.

personified-ai = “{ $subject } { $verb }” lends a thought or a feeling to a machine{ in-language }
    .here = a machine does not do this
    .help = Say what the system does: calculates, sorts, predicts, produces, imitates, recommends. If the statement discusses the idea, say so: “the idea that…”, “whether…”.

preferred-term = Instead of “{ $term }”, usage here is “{ $better }”{ in-language }
    .here = { $better }
    .help = Write “{ $better }”, and look at the words that agree with it. To speak of the word itself, quote it.

pupil-as-subject = The statement says what pupils are made to do or to live (“{ $words }”), not what they do{ in-language }
    .here = the pupil does not act here
    .help = Write what pupils can do afterwards: “Compare two…” rather than “Introduce students to…”. What the school does goes into a plan.

pupil-voice = The pupil’s version begins with “{ $word }”, not with “I”{ in-language }
    .here = I…
    .help = Write what pupils say of what they can do: “I can spot…” (in French, « Je repère… »).

several-verbs = The statement asks for two things: “{ $first }” and “{ $second }”
    .first = first action
    .second = second action
    .help = Keep the action that needs the other, or write two outcomes, each with its own grade of mastery.

spelling-variant = “{ $word }” is in the { $kind ->
        [rectified] rectified orthography, and the pathway keeps the traditional one
       *[traditional] traditional orthography, and the pathway keeps the rectified one
    }{ in-language }
    .here = { $right }
    .help = Write “{ $right }”. Which orthography is kept can be set in pdcn.toml: spelling-variant = {"{"} orthography = "traditional" {"}"} or "rectified".

statement-length = The statement has { $words } words; the limit is { $limit }{ in-language }
    .here = { $words } words
    .help = Keep the verb and its object; put details in the examples, or split the statement in two.

statement-too-short = The statement has { $words ->
        [one] one word only
       *[other] { $words } words only
    }; it needs at least { $limit }{ in-language }
    .here = too short to say what
    .help = Add what the verb bears on, then what makes it precise: in what, with what, on what condition.

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
        [tab] Type a space; “pdcn lint --fix” does it.
        [quotes] “pdcn lint --fix --unsafe-fixes” does it; then read it: is it really a quotation?
        [apostrophe] “pdcn lint --fix” does it everywhere.
        [ellipsis] “pdcn lint --fix” does it everywhere.
       *[other] “pdcn lint --fix” does it everywhere. On many keyboards a no-break space is Ctrl + Shift + Space.
    }

unverifiable-qualifier = Nothing lets one verify “{ $words }”{ in-language }
    .here = what shows it?
    .help = Take these words out, or give the criterion: “according to the school’s rule”, “using a checklist”.

vague-verb = “{ $verb }” cannot be seen{ in-language }
    .here = nobody can see this
    .help = Write what pupils do once the learning is there; for instance: { $better }.

# Says the language of a text when it is not that of the pathway.
in-language = { $language-of-text ->
        [en] {" "}(English text)
        [fr] {" "}(French text)
       *[own] {""}
    }
