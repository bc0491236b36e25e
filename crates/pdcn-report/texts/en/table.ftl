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
sheet-begins = What begins (→)
    .none = No outcome begins this year.
    .one-year = { $count ->
        [one] One of them is marked ★: it is mastered this very year, and comes back below.
       *[other] { $count } of them are marked ★: they are mastered this very year, and come back below.
    }
    .caption = { $count ->
        [one] 1 outcome that begins
       *[other] { $count } outcomes that begin
    }
sheet-goes-on = What goes on (→)
    .none = No outcome begun before goes on after this year.
    .caption = { $count ->
        [one] 1 outcome that goes on
       *[other] { $count } outcomes that go on
    }
sheet-mastered = What is mastered (★)
    .none = No outcome is to be mastered by the end of this year.
    .one-year = { $count ->
        [one] One of them also begins this year.
       *[other] { $count } of them also begin this year.
    }
    .caption = { $count ->
        [one] 1 outcome to be mastered by the end of the year
       *[other] { $count } outcomes to be mastered by the end of the year
    }
sheet-reused = What is reused
    .none = No outcome mastered before is reused this year.
    .caption = { $count ->
        [one] 1 outcome mastered before, to be reused
       *[other] { $count } outcomes mastered before, to be reused
    }
