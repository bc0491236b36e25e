# The wall of the school: a poster for each class, in one progression.

view-wall = The wall of the school: an 11 × 17 in poster for each grade, in the pupils’ words; side by side they form one progression
    .since-value = EDITION
    .since = Only the posters that changed since this edition, with what is new
    .plan-value = FILE
    .plan = Only the grades of the school of this plan, whose name is at the head
wall-title = { $title }: the wall of the school
wall-caption =
    .mastered = At the end of the year, I can do this without help
    .learned = This year, I am learning this with help
