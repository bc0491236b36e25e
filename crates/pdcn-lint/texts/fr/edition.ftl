# Les mots des constats de la catégorie edition, en français. Une entrée par règle : le message, puis ses parties (étiquettes et aide).

edition-not-bumped = L’édition { $edition } se nomme elle-même comme édition précédente
    .later = L’édition { $edition } nomme comme précédente une édition plus récente : { $previous }
    .between = L’édition { $edition } nomme comme précédente { $previous }, mais { $nearest } est entre les deux
    .forgotten = L’édition { $edition } ne dit pas quelle édition la précède
    .here = édition précédente?
    .help = Écrire : previous = "{ $nearest }".
    .help-forgotten = Ajouter : previous = "{ $nearest }". Sans cette ligne, rien n’est comparé avec l’année d’avant.
    .help-first = C’est la première édition du parcours : retirer cette ligne.

id-reused = { $id } est-il encore le même apprentissage que dans l’édition { $edition }? « { $was } » est devenu « { $statement } »
    .kept = { $id } a été récrit depuis l’édition { $edition }, à confirmer : « { $was } » est devenu « { $statement } »
    .new = ressemblance : { $likeness } %
    .old = édition { $edition }
    .moved = l’ancien énoncé est ici, sous { $other }
    .help = Si c’est autre chose, donner un identifiant libre au nouvel énoncé, puis remettre l’ancien ou le retirer dans edition.toml ([[retired]], id = "{ $id }"). Si c’est la même chose dite autrement, l’accepter : [[outcome.allow]], avec une raison.
    .help-moved = Rendre à chaque énoncé son identifiant : l’ancien énoncé de { $id } porte maintenant { $other }.

stale-translation = { $id } a changé depuis l’édition { $edition } ({ $words })
    .translation = L’énoncé de { $id } a changé depuis l’édition { $edition } ({ $words }), mais pas sa traduction ({ $language })
    .pupil = L’énoncé de { $id } a changé depuis l’édition { $edition } ({ $words }), mais pas la version de l’élève
    .translated-pupil = La version de l’élève de { $id } a changé depuis l’édition { $edition } ({ $words }), mais pas sa traduction ({ $language })
    .several = { $id } a changé depuis l’édition { $edition } ({ $words }), mais pas les textes qui l’accompagnent
    .stale = traduction ({ $language }) de l’an dernier
    .stale-pupil = version de l’élève de l’an dernier
    .stale-translated-pupil = version de l’élève ({ $language }) de l’an dernier
    .changed = ce qui a changé
    .help = Relire ce texte et le mettre à jour. S’il dit encore la même chose, l’accepter : [[outcome.allow]], avec une raison.

id-vanished = { $id } (« { $statement } ») était dans l’édition { $edition } et n’est plus là, sans avoir été retiré
    .here = à comparer avec cette édition
    .old = il était ici
    .leans = { $from } s’appuie encore dessus
    .renamed = { $id } (« { $statement } ») de l’édition { $edition } porte maintenant un autre identifiant : { $new }
    .new = nouvel identifiant
    .help = Remettre l’apprentissage, ou ajouter dans edition.toml un bloc [[retired]] avec id = "{ $id }", reason = "…" et, s’il est remplacé, replaced-by = ["…"].
    .file = Le fichier { $file } n’est plus là : les { $count } apprentissages qu’il avait dans l’édition { $edition } manquent
    .old-file = ils étaient ici
    .help-file = Rétablir le fichier (dans OneDrive : la corbeille ou « Historique des versions »). S’ils partent vraiment, ajouter dans edition.toml un bloc [[retired]] pour chacun.
    .help-renamed = Rendre à l’énoncé son identifiant { $id } : il est permanent.
    .help-strand = S’il passe au volet { $strand } : ajouter dans edition.toml un bloc [[retired]] avec id = "{ $id }", reason = "…" et replaced-by = ["{ $new }"]. Sinon, lui rendre son identifiant { $id }, qui est permanent.

published-edition-changed = L’édition { $edition } a été publiée, et son contenu a changé depuis
    .seal = sceau de la publication; celui du contenu actuel est { $now }
    .status = elle a été publiée
    .unsealed = L’édition { $edition } est publiée sans sceau : un changement fait après coup ne se verrait pas
    .help = Remettre le contenu publié et faire le changement dans l’édition en préparation; ou, si tout le monde doit avoir cette correction, prendre le nouveau sceau : seal = "{ $now }".
    .help-unsealed = Ajouter sous le statut : seal = "{ $now }". « pdcn lint --fix » le fait.
    .help-unsealed-errors = D’abord { $count ->
        [one] corriger l’erreur
       *[other] corriger les { $count } erreurs
    } de l’édition : un sceau posé maintenant se briserait à la correction. Ensuite, « pdcn lint --fix » le pose.
    .help-unsealed-unchecked = D’abord vérifier toute l’édition, avec toutes les règles : « pdcn lint --edition { $edition } --fix » pose le sceau quand elle est sans erreur.

retired-id-back = { $id } a été retiré par l’édition { $edition } : il ne doit pas revenir
    .here = identifiant retiré
    .retired = retiré ici : { $reason }
    .help = Lui donner un identifiant libre, par exemple { $free }. S’il n’aurait pas dû être retiré, enlever le bloc [[retired]] de l’édition en cours.
    .left-over = { $id } est retiré par l’édition { $edition }, et son bloc est encore dans { $file }
    .help-left-over = Effacer son bloc de { $file }. Si c’est un autre apprentissage, lui donner un identifiant libre, par exemple { $free }; s’il reste, enlever le bloc [[retired]].

unknown-replacement = { $replacement }, qui doit remplacer { $id }, n’existe pas dans l’édition
    .itself = { $id } est retiré et doit se remplacer lui-même
    .here = introuvable
    .retired = apprentissage retiré
    .help = Corriger l’identifiant, ou l’enlever de la liste.
    .help-nearest = Vouliez-vous dire { $nearest } (« { $statement } »)?
    .help-itself = L’enlever de la liste, et y nommer ce qui le remplace vraiment.
