# La carte des préalables : ce qui s’appuie sur quoi.

map-subtitle = Carte des préalables
map-around = Autour de { $id } : { $statement }
map-caption = Chaque trait mène d’un préalable à ce qui s’appuie sur lui; plein, il est nécessaire; pointillé, il est utile
map-part = { $strand } : chaque trait mène d’un préalable à ce qui s’appuie sur lui; plein, il est nécessaire; pointillé, il est utile. En bas, les préalables d’autres volets
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
