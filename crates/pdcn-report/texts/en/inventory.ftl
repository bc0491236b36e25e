# The inventory: what the pathway holds, counted.

view-inventory = What the pathway holds, counted
    .verb = Count what the pathway holds
    .edition-value = ID
    .edition = Edition to count (default: all); may be repeated
    .set-inventory = Inventory

inventory-title = Inventory of the pathway
inventory-introduction = This page is made by `pdcn inventory`. An outcome is about AI when its competency is an AI competency, or when it is aligned to a code about AI.
inventory-edition = Edition { $edition }
inventory-summary = { $outcomes } outcomes, of which { $ai } are about AI; { $prerequisites ->
    [one] { $prerequisites } prerequisite
   *[other] { $prerequisites } prerequisites
}, of which { $across } from one strand to another.
inventory-table =
    .grades = By grade
    .strands = By strand and stage
    .ai = AI competencies
    .prerequisites = Prerequisites from strand to strand
    .frameworks = Alignments by framework
inventory-caption =
    .grades = Outcomes that begin (→) and that are mastered (★) each year
    .strands = Outcomes that begin (→) in each stage
    .ai = Outcomes that begin (→) each year
    .prerequisites = In rows, the strand of the outcome; in columns, that of what comes before
    .frameworks = Alignments, and outcomes that have one
