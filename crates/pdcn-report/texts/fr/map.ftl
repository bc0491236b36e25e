# La carte des préalables : ce qui s’appuie sur quoi.

view-map = La carte des préalables : ce qui s’appuie sur quoi
    .around-value = ID
    .around = Seulement ce qui est près de cet apprentissage
    .steps-value = PAS
    .steps = Avec --around : à combien de pas, au plus (par défaut : 2)
map-no-prerequisite = { $count ->
    [one] Rien à tracer : cet apprentissage n’a pas de préalable et n’est le préalable de rien. « pdcn export table » le montre.
   *[other] Rien à tracer : il n’y a aucun préalable entre ces { $count } apprentissages. « pdcn export table » les montre.
}
map-no-outcome = L’apprentissage « { $id } » n’existe pas dans l’édition
    .help = Le chercher dans pdcn export table.
    .help-nearest = Vouliez-vous dire « { $nearest } »?
map-retired = L’apprentissage { $id } a été retiré par l’édition { $edition }
    .help = À sa place : { $successors }.
    .help-none = Rien n’a pris sa place : pdcn show { $id } dit pourquoi il est parti.

map-subtitle = Carte des préalables
map-around = Autour de { $id } : { $statement }
map-caption = Chaque trait mène d’un préalable à ce qui s’appuie sur lui; plein, il est nécessaire; pointillé, il est utile
map-part = { $strand } : chaque trait mène d’un préalable à ce qui s’appuie sur lui; plein, il est nécessaire; pointillé, il est utile. En bas, les préalables d’autres volets
map-unsaid = (pointillé aussi quand sa force n’est pas dite)
map-stubs = Préalables d’autres volets
map-elsewhere = { $count ->
    [one] Un préalable mène hors de cette carte : à { $names }.
   *[other] { $count } préalables mènent hors de cette carte, à { $outcomes ->
        [one] un apprentissage
       *[other] { $outcomes } apprentissages
    } : { $names }.
}
map-table = Ce sur quoi chaque apprentissage s’appuie
map-description = { $count ->
    [one] Un apprentissage placé à l’année où il commence
   *[other] { $count } apprentissages placés à l’année où ils commencent
}, et { $edges ->
    [0] aucun préalable
    [one] un préalable
   *[other] { $edges } préalables
} entre eux. Le tableau des préalables dit la même chose en mots.
