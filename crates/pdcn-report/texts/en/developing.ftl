# What is new and what is still developing, cycle by cycle.

view-developing = What is new and what is still developing, cycle by cycle
    .set-developing = New and still developing

developing-subtitle = New and still developing, by cycle
developing-summary = In short: how many outcomes, by cycle
developing-counts = { $new ->
    [0] No new outcome
    [one] One new outcome
   *[other] { $new } new outcomes
}; { $developing ->
    [0] none is still developing.
    [one] one other, begun before, is still developing.
   *[other] { $developing } others, begun before, are still developing.
}
developing-caption = { $cycle }: new and still developing
sign-new =
    .word = new
    .meaning = The outcome begins in this cycle.
sign-developing =
    .word = still developing
    .meaning = The outcome began in an earlier cycle and was not mastered there.
