# Les mots des constats de la catégorie ai, en français. Une entrée par règle : le message, puis ses parties (étiquettes et aide).
