# The words of findings of the category plan, in English. One entry per rule: the message, then its parts (labels and help).

unknown-outcome = The outcome `{ $id }` does not exist in the edition { $edition }
    .here = not found
    .help-nearest = Did you mean `{ $nearest }`?
    .help = Correct the id, choose the outcome that replaces it, or take it out of the activity.
