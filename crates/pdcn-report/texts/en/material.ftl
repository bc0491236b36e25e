# The material: what resources hold, to be printed for the class.

view-material = The material to print for the class: cards, dialogues, messages, sheets
    .resource-value = RESOURCE
    .resource = This resource alone: its id
    .set-material = Material

material-title = Material for the class
material-serves = For the outcomes { $outcomes }
column-card = Card
column-card-text = What it says
