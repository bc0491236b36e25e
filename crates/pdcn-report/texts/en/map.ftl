# The map of prerequisites: what leans on what.

map-subtitle = Map of prerequisites
map-around = Around { $id }: { $statement }
map-caption = Each line leads from a prerequisite to what leans on it; unbroken, it is required; dotted, it helps
map-table = What each outcome leans on
map-description = { $count ->
    [one] One outcome
   *[other] { $count } outcomes
} placed at the grade in which they begin, and { $edges ->
    [0] no prerequisite
    [one] one prerequisite
   *[other] { $edges } prerequisites
} between them. The table of prerequisites says the same in words.
