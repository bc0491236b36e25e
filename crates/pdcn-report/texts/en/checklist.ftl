# The list of a grade, in the pupil’s words.

view-checklist = The list of a grade in the pupil’s words, with boxes to tick
    .pupils-value = NUMBER
    .pupils = For a class: a column per pupil, without names
checklist-one-grade = The list is that of one grade
    .help = Name it, for example --grade P5. The grades: { $known }.

checklist-subtitle = My path this year
checklist-about = This list helps you see how far you have come. It is not a mark, and not every box must be ticked.
checklist-master = ★ By the end of the year, I do it without help
checklist-learn = → This year, I learn it with help
