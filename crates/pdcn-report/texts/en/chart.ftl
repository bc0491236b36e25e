# The progression at a glance: a bar per outcome.

view-chart = The progression at a glance, for a wall: a bar per outcome
    .set-chart-ai = The whole progression of AI at a glance

chart-subtitle = The progression at a glance
chart-ai = Artificial intelligence, grade by grade
chart-caption = A bar per outcome, from → to ★, then to the end of its reuse
chart-count = ★ per grade
chart-description = { $count ->
    [one] One outcome
   *[other] { $count } outcomes
} over { $grades ->
    [one] one grade
   *[other] { $grades } grades
}. Each bar begins in the grade in which the pupil learns (→), has a star (★) in the grade in which it is mastered, and goes on for as long as it is reused. Thin lines lead from a prerequisite to what leans on it, within a competency.
