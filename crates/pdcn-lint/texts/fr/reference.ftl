# Les mots des constats de la catégorie reference, en français. Une entrée par règle : le message, puis ses parties (étiquettes et aide).

alignment-out-of-grade = L’arrimage { $alignment } de { $id } ne vaut pas pour l’année « { $grade } »
    .here = « { $code } »
    .master = ★ { $id } est maîtrisé : { $grade }
    .learn = → { $id } commence : { $grade }
    .hold = vaut pour : { $grades }
    .help = Choisir un code qui vaut pour cette année, ou retirer l’arrimage. Celui-ci vaut pour : { $grades } ({ $framework }).

dead-resource = Aucun apprentissage ne nomme la ressource « { $title } »
    .here = ne sert à aucun apprentissage
    .help = La nommer dans les apprentissages qu’elle soutient (resources = ["{ $id }"]), ou la retirer.

draft-framework = Le cadre « { $framework } » est provisoire; { $count ->
        [one] un arrimage de l’édition { $edition } s’y appuie
       *[other] { $count } arrimages de l’édition { $edition } s’y appuient
    }
    .status = « { $title } » : ébauche
    .use = arrimé à une ébauche
    .help-final = S’arrimer plutôt à « { $final } », la version définitive du même cadre, en relisant le sens de chaque code.
    .help = S’arrimer à la version définitive dès qu’elle paraît. D’ici là, accepter le constat avec une date ([[allow]], id = "{ $framework }").

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
    .file = Le fichier { $file } reprend { $count } apprentissages de { $other } : une copie, sans doute
    .plan = L’école « { $id } » a déjà un plan pour l’édition { $edition } : { $other }
    .again-plan = un second plan
    .first-plan = le premier
    .help-free = Donner à l’un des deux un identifiant libre, par exemple { $free }, le premier libre. Un identifiant ne sert qu’une fois, pour toujours.
    .help-same = C’est le même bloc deux fois : en effacer un.
    .help-versions = Deux versions du même apprentissage : garder la bonne et effacer l’autre.
    .help-plan = Si c’est une copie, l’effacer. Sinon, réunir les deux plans dans un fichier : séparés, ils comptent pour deux écoles.
    .again-file = déjà dans l’autre fichier
    .help-file = Si c’est une copie, la sortir du parcours ou l’effacer. Sinon, donner à ses apprentissages des identifiants libres.
    .help = Donner un identifiant libre à l’un des deux. Un identifiant sert une seule fois, pour toujours.

licence-leak = Le cadre « { $framework } » ne montre que ses codes, mais { $count ->
        [one] un titre y est copié
       *[other] { $count } titres y sont copiés
    }
    .here = titre copié
    .shows-codes = codes seulement (licence : { $licence })
    .help = Retirer les titres et leurs traductions, ou écrire shows = "titles" si la licence le permet vraiment.
    .licence = Le cadre « { $framework } » montre ses titres, mais sa licence { $licence } ne laisse reprendre que les codes
    .shows-titles = codes et titres
    .license = correspond à « { $pattern } »
    .help-licence = Écrire shows = "codes" et retirer les titres. Avec une permission écrite, accepter le constat en la nommant ([[allow]], id = "{ $framework }").

mixed-versions = L’édition { $edition } s’arrime à plusieurs versions du même cadre : { $counts }
    .here = version { $version }
    .kept = la version la plus utilisée : { $kept }
    .help = N’en garder qu’une, le plus souvent la plus récente, en relisant le sens de chaque code : un même code peut avoir changé de sens.

stale-check = { $kind ->
        [framework] Le cadre « { $title } » a été vérifié le { $date }
        [tool] L’outil « { $title } » a été vérifié le { $date }
        [resource] La ressource « { $title } » a été vérifiée le { $date }
       *[policy] Les balises d’usage de l’IA ont été vérifiées le { $date }
    }, il y a plus de { $months } mois
    .here = à revérifier
    .help = Retourner à la source, corriger ce qui a changé, puis écrire la date du jour.
    .future = { $kind ->
        [framework] Le cadre « { $title } » serait vérifié le { $date }
        [tool] L’outil « { $title } » serait vérifié le { $date }
        [resource] La ressource « { $title } » serait vérifiée le { $date }
       *[policy] Les balises d’usage de l’IA seraient vérifiées le { $date }
    } : cette date n’est pas encore venue
    .later = après aujourd’hui ({ $today })
    .help-future = Corriger la date : elle dit quand la source a été lue pour la dernière fois.

superseded-framework = Le cadre « { $framework } » a été remplacé; { $count ->
        [one] un arrimage de l’édition { $edition } s’y appuie encore
       *[other] { $count } arrimages de l’édition { $edition } s’y appuient encore
    }
    .status = « { $title } » : remplacé
    .use = arrimé à un cadre remplacé
    .help-final = S’arrimer plutôt à « { $final } », en relisant le sens de chaque code : un même code peut avoir changé de sens.
    .help = Ajouter la nouvelle version dans frameworks/ et s’y arrimer. D’ici là, accepter le constat avec une date ([[allow]], id = "{ $framework }").

unaligned-outcome = { $id } n’est arrimé à aucun cadre
    .here = aucun arrimage
    .help = Ajouter une ligne « aligns » avec le code qui convient le mieux, par exemple aligns = ["cadre:code"].
    .family = { $id } n’est arrimé à aucun code de : { $families }
    .here-family = il manque : { $families }
    .help-family = Ajouter un code de ce cadre : les réglages (unaligned-outcome, option families) le demandent à chaque apprentissage.

unknown-code = Le code « { $code } » n’existe pas dans le cadre « { $framework } »
    .no-framework = Le cadre « { $framework } » n’existe pas dans le parcours
    .here = code inconnu
    .help-nearest = Vouliez-vous dire « { $nearest } »?
    .help = Choisir un code de ce cadre et de cette version : { $codes }.
    .help-none = Il n’y a pas de cadre dans le dossier frameworks/ : l’y ajouter, ou retirer cet arrimage.
    .help-no-framework = Choisir parmi les cadres du dossier frameworks : { $frameworks }. Ou y ajouter celui-ci.

unmarked-translation = { $count ->
        [one] Une traduction du cadre « { $framework } » ne dit pas qui l’a faite
       *[other] { $count } traductions du cadre « { $framework } » ne disent pas qui les a faites
    }
    .here = traduction sans statut
    .help = Ajouter sous le titre status = "unofficial" pour une traduction de l’équipe, ou "official" pour un titre publié par l’éditeur du cadre.

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
    .help = Choisir parmi : { $known }.{ $kind ->
        [edition] {" "}Ou créer editions/{ $name }/.
        [resource] {" "}Ou la déclarer dans edition.toml.
        [tool] {" "}Ou le déclarer dans tools.toml.
       *[other] {""}
    }
    .no-tools = tools.toml ne déclare aucun outil, mais des activités en nomment : { $names }
    .help-no-tool = Sans outil, écrire une liste vide : tools = [].
    .help-no-tools = Rétablir tools.toml (dans OneDrive : « Historique des versions »), ou y déclarer ces outils, chacun dans un bloc [[tool]].
    .help-renamed = « { $name } » de l’édition { $before } se nomme ici « { $nearest } », sous le même titre : écrire "{ $nearest }" partout. Si c’est un lapsus dans edition.toml, y remettre "{ $name }".
    .help-perhaps = « { $name } » était dans l’édition { $before }; ici, « { $nearest } » est nouveau et rien ne le nomme encore. Si c’est la même chose, écrire "{ $nearest }" partout; sinon, remettre « { $name } » dans edition.toml, ou choisir parmi : { $known }.
    .help-gone = « { $name } » était dans l’édition { $before } : le remettre dans edition.toml, ou choisir parmi : { $known }.
    .help-none = { $kind ->
        [tool] Déclarer l’outil dans tools.toml.
        [edition] Créer l’édition dans editions/.
       *[other] Le déclarer d’abord dans edition.toml.
    }
