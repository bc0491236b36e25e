# The map of prerequisites: what leans on what.

map-subtitle = Map of prerequisites
map-around = Around { $id }: { $statement }
map-caption = Each line leads from a prerequisite to what leans on it; unbroken, it is required; dotted, it helps
map-part = { $strand }: each line leads from a prerequisite to what leans on it; unbroken, it is required; dotted, it helps. Below, the prerequisites from other strands
map-stubs = Prerequisites from other strands
map-elsewhere = { $count ->
    [one] One prerequisite leads out of this map: to { $names }.
   *[other] { $count } prerequisites lead out of this map, to { $outcomes ->
        [one] one outcome
       *[other] { $outcomes } outcomes
    }: { $names }.
}
map-table = What each outcome leans on
map-description = { $count ->
    [one] One outcome
   *[other] { $count } outcomes
} placed at the grade in which they begin, and { $edges ->
    [0] no prerequisite
    [one] one prerequisite
   *[other] { $edges } prerequisites
} between them. The table of prerequisites says the same in words.
