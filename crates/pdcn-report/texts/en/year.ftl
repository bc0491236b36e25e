# A year on a leaf, for whoever teaches it.

view-year = My year: what is learned and mastered, on one leaf, both sides
year-one-grade = The leaf is that of one grade
    .help = Name it, for example --grade P5. The grades: { $known }.
about-learned = → to work on
year-evidence = How you can see it
year-examples = To try
year-before = Before getting there
year-ai = With AI this year
    .handled = { $count ->
        [0] No outcome of the year asks pupils to use AI.
        [one] One outcome of the year asks pupils to use AI.
       *[other] { $count } outcomes of the year ask pupils to use AI.
    }
column-planned = When, in which subject
year-more = { $count ->
    [one] … and one other
   *[other] … and { $count } others
}
