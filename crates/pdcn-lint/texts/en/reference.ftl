# The words of findings of the category reference, in English. One entry per rule: the message, then its parts (labels and help).

duplicate-id = The id `{ $id }` is already taken by another { $kind ->
        [code] code of the same framework
        [activity] activity of the same plan
       *[other] { $kind }
    }
    .again = taken a second time here
    .first = taken first here
    .help = Give one of the two a free id. An id serves once, for ever.

unknown-code = The code `{ $code }` does not exist in the framework `{ $framework }`
    .no-framework = The framework `{ $framework }` does not exist in the pathway
    .here = unknown code
    .help-nearest = Did you mean `{ $nearest }`?
    .help = Choose a code of this framework and of this version: { $codes }.
    .help-no-framework = Choose one of the frameworks of the folder frameworks: { $frameworks }. Or add this one there.

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
    .help = Choose one of: { $known }.
    .help-none = { $kind ->
        [tool] Declare the tool in tools.toml.
        [edition] Create the edition in editions/.
       *[other] Declare it first in edition.toml.
    }
