# Les mots des constats de la catégorie edition, en français. Une entrée par règle : le message, puis ses parties (étiquettes et aide).
