# The words of findings of the category edition, in English. One entry per rule: the message, then its parts (labels and help).
