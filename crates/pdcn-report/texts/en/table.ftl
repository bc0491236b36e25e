# The table of outcomes by grade, and the sheet of one grade.

table-subtitle = Progression of learning
table-caption = Outcomes by grade
table-begun = → Begin
table-mastered = ★ Mastered
table-reused = { $count ->
    [one] Another outcome, mastered before, is only reused in these grades: it is not shown here.
   *[other] { $count } other outcomes, mastered before, are only reused in these grades: they are not shown here.
}
table-unmarked = { $count ->
    [one] One outcome is not shown, as its grade of → is not in the edition: { $ids }.
   *[other] { $count } outcomes are not shown, as their grades of → are not in the edition: { $ids }.
}
sheet-summary = In short: how many outcomes, by strand
sheet-begins = What begins (→)
    .about = { $count ->
        [0] No outcome begins this year.
        [one] One outcome begins this year.
       *[other] { $count } outcomes begin this year.
    }
    .one-year = { $count ->
        [one] One of them is marked ★: it is mastered this very year, and is listed below as well.
       *[other] { $count } of them are marked ★: they are mastered this very year, and are listed below as well.
    }
    .caption = Outcomes that begin
sheet-goes-on = What goes on (→)
    .about = { $count ->
        [0] No outcome begun before goes on after this year.
        [one] One outcome begun before goes on, and is not mastered this year.
       *[other] { $count } outcomes begun before go on, and are not mastered this year.
    }
    .caption = Outcomes that go on
sheet-mastered = What is mastered (★)
    .about = { $count ->
        [0] No outcome is to be mastered by the end of this year.
        [one] One outcome is to be mastered by the end of this year.
       *[other] { $count } outcomes are to be mastered by the end of this year.
    }
    .one-year = { $count ->
        [one] One of them also begins this year.
       *[other] { $count } of them also begin this year.
    }
    .caption = Outcomes mastered by the end of the year
sheet-reused = What is reused
    .about = { $count ->
        [0] No outcome mastered before is reused this year.
        [one] One outcome mastered before is reused this year.
       *[other] { $count } outcomes mastered before are reused this year.
    }
    .caption = Outcomes reused
