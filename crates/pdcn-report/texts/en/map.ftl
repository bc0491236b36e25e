# The map of prerequisites: what leans on what.

view-map = The map of prerequisites: what leans on what
    .around-value = ID
    .around = Only what is near this outcome
    .steps-value = STEPS
    .steps = With --around: how many steps away, at most (default: 2)
map-no-prerequisite = { $count ->
    [one] Nothing to draw: this outcome has no prerequisite and is the prerequisite of none. “pdcn export table” shows it.
   *[other] Nothing to draw: there is no prerequisite between these { $count } outcomes. “pdcn export table” shows them.
}
map-no-outcome = There is no outcome “{ $id }” in the edition
    .help = Look for it in pdcn export table.
    .help-nearest = Did you mean “{ $nearest }”?
map-retired = Outcome { $id } was retired by edition { $edition }
    .help = In its place: { $successors }.
    .help-none = Nothing took its place: pdcn show { $id } says why it left.

map-subtitle = Map of prerequisites
map-around = Around { $id }: { $statement }
map-caption = Each line leads from a prerequisite to what leans on it; unbroken, it is required; dotted, it helps
map-part = { $strand }: each line leads from a prerequisite to what leans on it; unbroken, it is required; dotted, it helps. Below, the prerequisites from other strands
map-unsaid = (dotted too where its strength is not said)
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
