# The poster: competencies, from the youngest to the oldest, in the pupils’ words.

view-poster = A 24 × 36 in poster in the pupils’ words, to be read from afar
poster-ai = Artificial intelligence at school
poster-subtitle =
    .cycle = What I can do without help at the end of each cycle
    .grade = What I can do without help at the end of each year
poster-count =
    .unplugged = { $count ->
        [one] outcome of { $total }, without a screen
       *[other] outcomes of { $total }, without a screen
    }
    .demonstration = of { $total }: the adult shows
    .by-pupils = of { $total }: the pupil uses AI
