# Les mots des constats de la catégorie settings, en français. Une entrée par règle : le message, puis ses parties (étiquettes et aide).

expired-allow = L’exception pour la règle « { $name } » est échue depuis le { $until }
    .here = ne vaut plus
    .help = Corriger le constat et retirer ce bloc, ou repousser la date en disant pourquoi. La raison était : { $reason }

stale-schema = Le schéma { $file } n’est pas celui de cette version de pdcn ({ $version }) : l’éditeur de texte contredira la vérification
    .help = Le remplacer avec « pdcn lint --fix »; s’il a été changé à la main, en garder d’abord une copie sous un autre nom.

unknown-rule = La règle « { $name } » n’existe pas
    .nearest = « { $nearest } »?
    .help-nearest = Remplacer « { $name } » par « { $nearest } ».
    .help = Voir la liste des règles : pdcn rules.

unknown-setting = La règle « { $rule } » n’a pas d’option « { $option } »
    .here = option inconnue
    .help-nearest = Vouliez-vous dire « { $nearest } »?
    .help = Les options de cette règle : { $known }.
    .help-none = Cette règle n’a pas d’option : retirer celle-ci.
    .form = L’option « { $option } » de la règle « { $rule } » attend { $form ->
        [number] un nombre entier
        [choice] l’un de ces mots : { $choices }
        [text] un texte
       *[texts] une liste de textes
    }
    .here-form = sans effet sous cette forme
    .help-form = { $form ->
        [number] Écrire un nombre entier, sans guillemets : { $option } = 10.
        [choice] Choisir parmi : { $choices }.
        [text] Écrire un texte entre guillemets droits : { $option } = "texte".
       *[texts] Écrire une liste entre crochets : { $option } = ["un", "deux"].
    }
    .help-write = Écrire { $option } = { $written }.
    .category = « { $name } » n’est pas une catégorie de règles
    .here-category = catégorie inconnue
    .help-category = Choisir parmi : { $known }.
    .help-rule = C’est le nom d’une règle : le mettre sous [lint.rules].
    .pattern = Le chemin « { $pattern } » ne se lit pas
    .here-pattern = chemin à corriger
    .help-pattern = Écrire un chemin depuis le dossier du parcours, avec * pour un nom et ** pour plusieurs dossiers : plans/*.toml. Chaque [ a son ].
    .no-file = Le chemin « { $pattern } » ne correspond à aucun fichier du parcours
    .here-no-file = aucun fichier
    .help-no-file = Corriger le chemin, écrit depuis le dossier du parcours, par exemple editions/2026-2027/primary/ia.toml, ou retirer la ligne.

unused-allow = L’exception pour la règle « { $name } » ne couvre aucun constat
    .here = ne sert plus
    .help = Retirer ce bloc : « pdcn lint --fix » le fait.
