# The list of a grade, in the pupil’s words.

checklist-subtitle = My path this year
checklist-about = This list helps you see how far you have come. It is not a mark, and not every box must be ticked.
checklist-master = ★ By the end of the year, I do it without help
checklist-learn = → This year, I learn it with help
