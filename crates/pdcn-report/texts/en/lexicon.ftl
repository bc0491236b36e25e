# The lexicon: the words of the edition, for adults and for pupils.

view-lexicon = The lexicon: what the words of the pathway mean
    .pupils = For pupils: their definitions alone
    .set-lexicon = Lexicon
    .set-lexicon-pupils = The pupil’s lexicon

lexicon-subtitle =
    .adults = Lexicon
    .pupils = Words to know
column-term = Word
column-definition = What it means
column-variants = Other forms
