# Les mots des constats de la catégorie plan, en français. Une entrée par règle : le message, puis ses parties (étiquettes et aide).

unknown-outcome = L’apprentissage « { $id } » n’existe pas dans l’édition { $edition }
    .here = introuvable
    .help-nearest = Vouliez-vous dire « { $nearest } »?
    .help = Corriger l’identifiant, choisir l’apprentissage qui le remplace, ou le retirer de l’activité.
