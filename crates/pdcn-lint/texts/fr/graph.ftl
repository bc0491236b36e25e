# Les mots des constats de la catégorie graph, en français. Une entrée par règle : le message, puis ses parties (étiquettes et aide).

backward-prerequisite = Le préalable { $prerequisite } vient après { $id }
    .required = { $id } commence avant que son préalable nécessaire { $prerequisite } soit maîtrisé
    .helpful = { $id } est maîtrisé avant que son préalable utile { $prerequisite } le soit
    .here = préalable
    .begins = → { $id } commence : { $due }
    .mastered = ★ { $id } est maîtrisé : { $due }
    .ready = ★ { $prerequisite } n’est maîtrisé que : { $ready }
    .ready-open = → { $prerequisite } ne commence que : { $ready }
    .help = Revoir l’ordre des deux apprentissages.
    .help-required = Faire maîtriser { $prerequisite } plus tôt, commencer { $id } plus tard, ou passer la force à « helpful ».
    .help-helpful = Faire maîtriser { $prerequisite } plus tôt, { $id } plus tard, ou retirer ce préalable.

duplicate-prerequisite = { $id } nomme deux fois le préalable { $prerequisite }
    .again = nommé de nouveau ici
    .first = nommé d’abord ici
    .help = Garder celui dont la force et la raison sont les bonnes, et retirer l’autre.

prerequisite-cycle = { $count } apprentissages se précèdent en cercle : { $path }
    .leans = { $from } s’appuie sur { $to }
    .help = Retirer du cercle le préalable le moins nécessaire : aucun de ces apprentissages ne peut venir en premier.

redundant-prerequisite = Le préalable { $prerequisite } de { $id } est déjà impliqué par un autre
    .way = { $way }
    .help = Retirer ce préalable, ou le garder si sa raison dit autre chose que ce chemin.

self-prerequisite = { $id } est son propre préalable
    .here = c’est lui-même
    .help = Nommer l’apprentissage qui vient vraiment avant, ou retirer ce préalable.

unresolved-prerequisite = Le préalable « { $prerequisite } » n’existe pas dans l’édition
    .here = introuvable
    .help-nearest = Vouliez-vous dire { $nearest } (« { $statement } »)?
    .help = Corriger l’identifiant, ajouter l’apprentissage qui manque, ou retirer ce préalable.
    .retired = Le préalable « { $prerequisite } » a été retiré de l’édition
    .help-retired = Retirer ce préalable, ou nommer un apprentissage en vigueur.
    .help-replaced = Le remplacer par ce qui lui succède : { $replacements }.
