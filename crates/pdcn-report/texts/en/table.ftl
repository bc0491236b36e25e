# The table of outcomes by grade, and the sheet of one grade.

view-table = The table of outcomes by grade; for a single grade, its sheet
    .with-value = WHAT
    .with = What is added to each outcome: { $choices }
    .set-table = All outcomes
    .set-table-ai = What is about AI

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
sheet-begins = What begins (→): { $count }
    .none = No outcome begins this year.
    .one-year = { $count ->
        [one] One of them is marked ★: it is mastered this very year, and comes back below.
       *[other] { $count } of them are marked ★: they are mastered this very year, and come back below.
    }
    .caption = Outcomes that begin
sheet-goes-on = What goes on (→): { $count }
    .none = No outcome begun before goes on after this year.
    .caption = Outcomes that go on
sheet-mastered = What is mastered (★): { $count }
    .none = No outcome is to be mastered by the end of this year.
    .one-year = { $count ->
        [one] One of them also begins this year.
       *[other] { $count } of them also begin this year.
    }
    .caption = Outcomes to be mastered by the end of the year
sheet-reused = What is reused: { $count }
    .none = No outcome mastered before is reused this year.
    .caption = Outcomes mastered before, to be reused
column-evidence = What one observes
column-misconception = Misconception to expect
column-family = At home
table-otherwise = Otherwise:
