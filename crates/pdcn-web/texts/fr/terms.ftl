# Comment les textes du moteur nomment, dans la page, ce que l’on peut faire.

-fix = « Corriger »
-unsafe-fix = « Corriger »
-coverage = l’écran Couverture
-table = l’écran Progression
-check = Regarder la liste des constats
-search = la recherche
-show = la recherche de
-explain-key = Recharger la page, puis recommencer.
-explain = Recharger la page, puis recommencer.
-explain-value = l’aide du champ
-rename = l’étape « Renommer »
-move = l’étape « Changer de volet »
-other-edition = choisie en haut de la page
-new-edition = l’étape « Préparer l’année suivante »
-publish = l’étape « Publier »
