# Les mots des constats de la catégorie settings, en français. Une entrée par règle : le message, puis ses parties (étiquettes et aide).

unknown-rule = La règle « { $name } » n’existe pas
    .nearest = « { $nearest } »?
    .help-nearest = Remplacer « { $name } » par « { $nearest } ».
    .help = Voir la liste des règles : pdcn rules.

unused-allow = L’exception pour la règle « { $name } » ne couvre aucun constat
    .here = ne sert plus
    .help = Retirer ce bloc : « pdcn lint --fix » le fait.
