# The list of a grade, in the pupil’s words.

view-checklist = The pupil’s leaf: the year in the pupil’s words, with circles to colour
    .pupils-value = NUMBER
    .pupils = For a class: a column per pupil, without names
checklist-one-grade = The list is that of one grade
    .help = Name it, for example --grade P5. The grades: { $known }.

checklist-subtitle = My path this year
checklist-class = Following the class, without names
checklist-colour = I colour:
checklist-frame = What I am proud of
sign-not-yet =
    .word = not yet
    .meaning = I do not do it yet.
sign-with-help =
    .word = with help
    .meaning = I do it with help.
sign-alone =
    .word = without help
    .meaning = I do it without help.
checklist-master = ★ By the end of the year, I do it without help
checklist-learn = → This year, I learn it with help
