# Les mots des constats de la catégorie reference, en français. Une entrée par règle : le message, puis ses parties (étiquettes et aide).

duplicate-id = L’identifiant « { $id } » est déjà pris par { $kind ->
        [outcome] un autre apprentissage
        [competency] une autre compétence
        [strand] un autre volet
        [stage] un autre ordre
        [grade] une autre année
        [resource] une autre ressource
        [framework] un autre cadre
        [edition] une autre édition
        [code] un autre code du même cadre
        [tool] un autre outil
        [activity] une autre activité du même plan
       *[other] autre chose
    }
    .again = pris une seconde fois ici
    .first = pris d’abord ici
    .help = Donner un identifiant libre à l’un des deux. Un identifiant sert une seule fois, pour toujours.

unknown-code = Le code « { $code } » n’existe pas dans le cadre « { $framework } »
    .no-framework = Le cadre « { $framework } » n’existe pas dans le parcours
    .here = code inconnu
    .help-nearest = Vouliez-vous dire « { $nearest } »?
    .help = Choisir un code de ce cadre et de cette version : { $codes }.
    .help-no-framework = Choisir parmi les cadres du dossier frameworks : { $frameworks }. Ou y ajouter celui-ci.

unresolved-reference = { $kind ->
        [grade] L’année « { $name } » n’existe pas dans l’édition
        [competency] La compétence « { $name } » n’existe pas dans l’édition
        [strand] Le volet « { $name } » n’existe pas dans l’édition
        [stage] L’ordre « { $name } » n’existe pas dans l’édition
        [resource] La ressource « { $name } » n’existe pas dans l’édition
        [edition] L’édition « { $name } » n’existe pas dans le parcours
        [tool] L’outil « { $name } » n’existe pas dans tools.toml
       *[other] « { $name } » n’existe pas
    }
    .here = introuvable
    .help-nearest = Vouliez-vous dire « { $nearest } »?
    .help = Choisir parmi : { $known }.
    .help-none = { $kind ->
        [tool] Déclarer l’outil dans tools.toml.
        [edition] Créer l’édition dans editions/.
       *[other] Le déclarer d’abord dans edition.toml.
    }
