# L’inventaire : ce que le parcours contient, compté.

view-inventory = Ce que le parcours contient, compté
    .verb = Compter ce que le parcours contient
    .edition-value = ID
    .edition = Édition à compter (par défaut : toutes); peut se répéter
    .set-inventory = Inventaire

inventory-title = Inventaire du parcours
inventory-introduction = Cette page est produite par « pdcn inventory ». Un apprentissage porte sur l’IA quand sa compétence est une compétence d’IA, ou quand il est arrimé à un code qui porte sur l’IA.
inventory-edition = Édition { $edition }
inventory-summary = { $outcomes } apprentissages, dont { $ai } portent sur l’IA; { $prerequisites ->
    [one] { $prerequisites } préalable
   *[other] { $prerequisites } préalables
}, dont { $across } d’un volet à un autre.
inventory-table =
    .grades = Par année
    .strands = Par volet et par ordre
    .ai = Compétences d’IA
    .prerequisites = Préalables d’un volet à l’autre
    .frameworks = Arrimages par cadre
inventory-caption =
    .grades = Apprentissages qui commencent (→) et qui sont maîtrisés (★) chaque année
    .strands = Apprentissages qui commencent (→) dans chaque ordre
    .ai = Apprentissages qui commencent (→) chaque année
    .prerequisites = En ligne, le volet de l’apprentissage; en colonne, celui de ce qui vient avant
    .frameworks = Arrimages, et apprentissages qui en ont un
