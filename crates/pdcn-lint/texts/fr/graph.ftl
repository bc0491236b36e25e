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

deep-chain = { $count } apprentissages se suivent en chaîne : la limite est de { $limit } ({ $path })
    .end = au bout de la chaîne
    .link = { $from } s’appuie sur { $to }
    .help = Chercher dans la chaîne le préalable dont on peut se passer, ou qu’un apprentissage plus simple peut remplacer.

duplicate-prerequisite = { $id } nomme deux fois le préalable { $prerequisite }
    .again = nommé de nouveau ici
    .first = nommé d’abord ici
    .help = Garder celui dont la force et la raison sont les bonnes, et retirer l’autre.

isolated-outcome = { $id } n’a pas de préalable et n’est le préalable de rien
    .here = relié à rien
    .help = Nommer ce qui doit venir avant, ou l’ajouter aux préalables de ce qui s’appuie sur lui.

missing-reason = { $count ->
        [one] Le préalable { $prerequisite } de { $id } n’a pas de raison
       *[other] { $count } préalables de { $id } n’ont pas de raison
    }
    .here = pourquoi?
    .help = Ajouter dans le bloc une phrase qui dit ce que l’élève ne pourrait pas faire sans lui : reason = "Il faut … pour …".

prerequisite-cycle = { $count } apprentissages se précèdent en cercle : { $path }
    .leans = { $from } s’appuie sur { $to }
    .help = Retirer du cercle le préalable le moins nécessaire : aucun de ces apprentissages ne peut venir en premier.

redundant-prerequisite = Le préalable { $prerequisite } de { $id } est déjà impliqué par un autre
    .way = { $way }
    .help = Retirer ce préalable, ou le garder si sa raison dit autre chose que ce chemin.

retired-prerequisite = Le préalable { $prerequisite } de { $id } a été retiré
    .here = retiré
    .retired = retiré par l’édition { $edition } : { $reason }
    .help = Le remplacer par ce qui lui succède et dont { $id } a besoin : { $replacements }.
    .help-one = Le remplacer par { $replacements }, qui lui succède, si c’est ce dont { $id } a besoin.
    .help-there = Retirer ce préalable : { $replacements }, qui lui succède, est déjà là.
    .help-none = Rien ne lui succède : retirer ce préalable, ou nommer un apprentissage en vigueur.
    .help-unknown = Corriger d’abord ce qui lui succède : aucun apprentissage ne porte l’identifiant { $unknown }.

self-prerequisite = { $id } est son propre préalable
    .here = c’est lui-même
    .help = Nommer l’apprentissage qui vient vraiment avant, ou retirer ce préalable.

too-many-prerequisites = { $id } a { $count } préalables : la limite est de { $limit }
    .here = { $implied ->
        [0] { $count } préalables
        [one] { $count } préalables, sans celui que d’autres impliquent
       *[other] { $count } préalables, sans les { $implied } que d’autres impliquent
    }
    .help = Garder ceux sans lesquels l’élève ne peut pas commencer, ou scinder l’énoncé s’il cache deux apprentissages.

unresolved-prerequisite = Le préalable « { $prerequisite } » n’existe pas dans l’édition
    .here = introuvable
    .help-nearest = Vouliez-vous dire { $nearest } (« { $statement } »)?
    .help = Corriger l’identifiant, ajouter l’apprentissage qui manque, ou retirer ce préalable.

wide-gap = { $count ->
        [one] Une année entière passe
       *[other] { $count } années entières passent
    } entre { $prerequisite } et { $id }, qui s’appuie dessus : la limite est de { $limit }
    .here = préalable ancien
    .begins = → { $id } commence : { $due }
    .master = ★ { $prerequisite } est maîtrisé : { $seen }
    .reuse = { $prerequisite } n’est plus réutilisé après : { $seen }
    .help = Nommer un apprentissage plus récent qui s’appuie sur { $prerequisite }, ou écrire dans « reuse » jusqu’à quelle année il est vraiment réutilisé.
