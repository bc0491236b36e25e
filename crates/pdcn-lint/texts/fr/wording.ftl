# Les mots des constats de la catégorie wording, en français. Une entrée par règle : le message, puis ses parties (étiquettes et aide).

brand-name = « { $brand } » est une marque
    .here = marque
    .help = Dire ce que l’outil fait plutôt que son nom; le nom peut aller dans les exemples ou dans tools.toml.

statement-length = L’énoncé a { $words } mots; la limite est de { $limit }
    .here = { $words } mots
    .help = Garder le verbe et son objet; mettre les précisions dans les exemples, ou scinder l’énoncé en deux.
