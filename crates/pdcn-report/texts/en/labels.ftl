# Labels to be stuck on.

view-labels = Labels to stick on the wall of the class, one for each ★, 30 to a letter sheet (2 5/8 × 1 in)
labels-title = To stick up once the class has lived it. Print at 100%, without fitting to the page.
