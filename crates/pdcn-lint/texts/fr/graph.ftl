# Les mots des constats de la catégorie graph, en français. Une entrée par règle : le message, puis ses parties (étiquettes et aide).

backward-prerequisite = Le préalable { $prerequisite } vient après { $id }
    .required = { $id } commence avant que son préalable nécessaire { $prerequisite } soit maîtrisé
    .helpful = { $id } est maîtrisé avant que son préalable utile { $prerequisite } le soit
    .unsaid = { $id } est maîtrisé avant que son préalable { $prerequisite } le soit
    .within = { $id } et son préalable { $prerequisite }, dit plus tôt dans la même période, ne sont pas dans cet ordre
    .here = préalable
    .begins = → { $id } commence : { $due }
    .mastered = ★ { $id } est maîtrisé : { $due }
    .ready = ★ { $prerequisite } n’est maîtrisé que : { $ready }
    .ready-open = → { $prerequisite } ne commence que : { $ready }
    .help = Revoir l’ordre des deux apprentissages.
    .help-required = Faire maîtriser { $prerequisite } plus tôt, commencer { $id } plus tard, ou passer la force à « helpful ».
    .help-within = Faire commencer et maîtriser { $prerequisite } au plus tard avec { $id }, ou retirer « within ».
    .help-band = S’il vient plus tôt dans la même période (un cycle, une tranche d’années), le dire : within = "before"; sinon, faire maîtriser { $prerequisite } plus tôt, ou commencer { $id } plus tard.
    .help-helpful = Faire maîtriser { $prerequisite } plus tôt, { $id } plus tard, ou retirer ce préalable.
    .summary = Un préalable vient avant ce qui en dépend
    .what = Un préalable nécessaire est maîtrisé (★) au plus tard l’année où l’autre apprentissage commence (→) : sinon, c’est une erreur. Un préalable utile, ou dont la force n’est pas dite, est maîtrisé au plus tard l’année où l’autre est maîtrisé : sinon, c’est un avertissement. Un préalable dit plus tôt dans la même période (within = "before") commence au plus tard avec l’autre et est maîtrisé au plus tard avec lui. Un préalable ouvert, qui n’a pas de ★, compte par l’année où il commence.
    .why = Autrement, on demande aux élèves de s’appuyer sur ce qu’ils n’ont pas encore appris.
    .mend = Faire maîtriser le préalable plus tôt, commencer l’autre plus tard, changer la force de « required » à « helpful », ou retirer le préalable.
    .allow = Rarement : quand les deux apprentissages se construisent ensemble et que la raison le dit.

deep-chain = { $count } apprentissages se suivent en chaîne : la limite est de { $limit } ({ $path })
    .end = au bout de la chaîne
    .link = { $from } s’appuie sur { $to }
    .help = Chercher dans la chaîne le préalable dont on peut se passer, ou qu’un apprentissage plus simple peut remplacer.
    .summary = Une chaîne de préalables n’a pas trop de maillons
    .what = En suivant les préalables de proche en proche, on ne passe pas par plus d’apprentissages que max-outcomes. Chaque constat montre la plus longue chaîne; celles qui la rejoignent ne sont pas redites. Les cercles ont leur propre règle. La recherche prend un temps proportionnel au nombre d’apprentissages et de préalables.
    .why = L’élève qui manque un seul maillon, parce qu’il a changé d’école ou qu’une année a été courte, manque tout ce qui suit.
    .mend = Chercher le maillon dont on peut se passer, ou remplacer un préalable par un apprentissage plus simple qui suffit.
    .allow = Quand chaque maillon est repris en classe avant le suivant.
    .option-max-outcomes = nombre d’apprentissages qu’une chaîne de préalables peut avoir

duplicate-prerequisite = { $id } nomme deux fois le préalable { $prerequisite }
    .again = nommé de nouveau ici
    .first = nommé d’abord ici
    .help = Garder celui dont la force et la raison sont les bonnes, et retirer l’autre.
    .summary = Un préalable n’est nommé qu’une fois
    .what = Un apprentissage ne nomme pas deux fois le même préalable.
    .why = Deux préalables identiques peuvent se contredire : l’un nécessaire, l’autre utile, avec deux raisons.
    .mend = Garder le préalable dont la force et la raison sont les bonnes, et retirer l’autre. { -fix } retire le second quand les deux disent la même chose.
    .allow = Jamais.

isolated-outcome = { $id } n’a pas de préalable et n’est le préalable de rien
    .here = relié à rien
    .help = Nommer ce qui doit venir avant, ou l’ajouter aux préalables de ce qui s’appuie sur lui.
    .summary = Un apprentissage est relié aux autres
    .what = Un apprentissage a au moins un préalable, ou il est le préalable d’un autre. Rien n’est dit d’une édition où aucun apprentissage n’a de préalable.
    .why = Ce qui n’est relié à rien ne prépare rien : l’élève l’apprend une fois, et le parcours ne s’en sert plus.
    .mend = Nommer ce qui doit venir avant, ou le nommer comme préalable de ce qui s’appuie sur lui.
    .allow = Quand l’apprentissage se suffit vraiment, par exemple un geste de sécurité.

missing-reason = { $count ->
        [one] Le préalable { $prerequisite } de { $id } n’a pas de raison
       *[other] { $count } préalables de { $id } n’ont pas de raison
    }
    .here = pourquoi?
    .help = Ajouter dans le bloc une phrase qui dit ce que l’élève ne pourrait pas faire sans lui : reason = "Il faut … pour …".
    .summary = Chaque préalable dit pourquoi il est nécessaire ou utile
    .what = Un préalable a une raison, en une phrase. Un apprentissage dont plusieurs préalables n’en ont pas donne un seul constat. Tant qu’aucun préalable de l’édition n’a de raison, ce n’est qu’une information : un parcours qu’on vient d’importer n’en a pas encore.
    .why = Sans raison, personne ne sait l’an prochain si le préalable peut être retiré ou déplacé.
    .mend = Écrire ce que l’élève ne pourrait pas faire sans lui : reason = "Il faut savoir … pour …". Si aucune raison ne vient, retirer le préalable.
    .allow = Le temps de les écrire, avec une date de fin.

prerequisite-cycle = { $count } apprentissages se précèdent en cercle : { $path }
    .leans = { $from } s’appuie sur { $to }
    .help = Retirer du cercle le préalable le moins nécessaire : aucun de ces apprentissages ne peut venir en premier.
    .summary = Aucun apprentissage ne se précède lui-même
    .what = En suivant les préalables d’un apprentissage, on ne revient jamais à lui. Un nœud d’apprentissages qui se précèdent donne un seul constat, qui montre le plus court des cercles; chaque préalable du cercle est montré à sa ligne.
    .why = Dans un cercle, aucun apprentissage ne peut venir en premier : l’ordre du parcours est impossible.
    .mend = Retirer du cercle le préalable qui est le moins nécessaire, ou le remplacer par l’apprentissage plus simple dont on a vraiment besoin.
    .allow = Jamais.

redundant-prerequisite = Le préalable { $prerequisite } de { $id } est déjà impliqué par un autre
    .way = { $way }
    .help = Retirer ce préalable, ou le garder si sa raison dit autre chose que ce chemin.
    .summary = Un préalable dit quelque chose que les autres n’impliquent pas
    .what = Quand A s’appuie sur B et que B s’appuie sur C, A n’a pas besoin de nommer C. Un préalable nécessaire n’est impliqué que par un chemin de préalables nécessaires; un préalable utile, par n’importe quel chemin; celui dont la force n’est pas dite, par un chemin sans préalables utiles. Les apprentissages sont pris dans l’ordre de leurs préalables, et chacun recueille ce à quoi il mène, 2 048 apprentissages à la fois : le temps est au plus proportionnel aux apprentissages multipliés par les préalables, divisés par 64; 100 000 apprentissages et 400 000 préalables prennent quelques secondes. La recherche du chemin à montrer s’arrête après 64 pas par préalable du parcours. Cette règle est éteinte au départ; l’allumer dans pdcn.toml : [lint.rules], puis redundant-prerequisite = "info".
    .why = Les préalables en trop cachent ceux qui comptent, et restent en place quand le parcours change.
    .mend = Retirer le préalable, ou le garder si sa raison dit autre chose que le chemin montré.
    .allow = Quand le lien direct mérite d’être vu pour lui-même : sa raison le dit.

retired-prerequisite = Le préalable { $prerequisite } de { $id } a été retiré
    .here = retiré
    .retired = retiré par l’édition { $edition } : { $reason }
    .help = Le remplacer par ce qui lui succède et dont { $id } a besoin : { $replacements }.
    .help-one = Le remplacer par { $replacements }, qui lui succède, si c’est ce dont { $id } a besoin.
    .help-there = Retirer ce préalable : { $replacements }, qui lui succède, est déjà là.
    .help-none = Rien ne lui succède : retirer ce préalable, ou nommer un apprentissage en vigueur.
    .help-unknown = Corriger d’abord ce qui lui succède : aucun apprentissage ne porte l’identifiant { $unknown }.
    .summary = Aucun préalable n’est un apprentissage retiré
    .what = Un préalable ne nomme pas un identifiant des blocs [[retired]] de l’édition ou de celles d’avant. Le constat dit ce qui le remplace, de remplacement en remplacement.
    .why = Plus personne n’enseigne l’apprentissage retiré : l’élève arrive sans l’appui que le préalable promet.
    .mend = Nommer ce qui remplace l’apprentissage retiré, si c’est bien cela qu’il faut avoir appris, ou retirer le préalable.
    .allow = Jamais.

self-prerequisite = { $id } est son propre préalable
    .here = c’est lui-même
    .help = Nommer l’apprentissage qui vient vraiment avant, ou retirer ce préalable.
    .summary = Aucun apprentissage n’est son propre préalable
    .what = Un préalable nomme toujours un autre apprentissage.
    .why = Un apprentissage ne peut pas venir avant lui-même; presque toujours, l’identifiant d’un autre était voulu.
    .mend = Nommer l’apprentissage qui vient vraiment avant, ou retirer le préalable.
    .allow = Jamais.

too-many-prerequisites = { $id } a { $count } préalables : la limite est de { $limit }
    .here = { $implied ->
        [0] { $count } préalables
        [one] { $count } préalables, sans celui que d’autres impliquent
       *[other] { $count } préalables, sans les { $implied } que d’autres impliquent
    }
    .help = Garder ceux sans lesquels l’élève ne peut pas commencer, ou scinder l’énoncé s’il cache deux apprentissages.
    .summary = Un apprentissage s’appuie sur peu d’autres
    .what = Un apprentissage n’a pas plus de préalables que max. Un préalable nommé deux fois compte une fois; celui que d’autres impliquent (voir redundant-prerequisite) ne compte pas : il ne demande rien de plus.
    .why = Devant une longue liste, personne ne vérifie si chaque élève a tout appris; souvent, l’énoncé en cache plusieurs.
    .mend = Garder les préalables sans lesquels l’élève ne peut pas commencer; scinder l’énoncé s’il en cache deux.
    .allow = Pour un apprentissage qui rassemble vraiment le travail de plusieurs volets, par exemple un projet de fin de parcours.
    .option-max = nombre de préalables qu’un apprentissage peut avoir

unresolved-prerequisite = Le préalable « { $prerequisite } » n’existe pas dans l’édition
    .here = introuvable
    .help-nearest = Vouliez-vous dire { $nearest } (« { $statement } »)?
    .help = Corriger l’identifiant, ajouter l’apprentissage qui manque, ou retirer ce préalable.
    .summary = Chaque préalable est un apprentissage de l’édition
    .what = L’identifiant d’un préalable est celui d’un apprentissage de la même édition, du primaire ou du secondaire.
    .why = Un préalable qui n’existe pas laisse croire que l’élève a appris quelque chose que personne n’enseigne.
    .mend = Corriger l’identifiant (le plus proche est proposé), ajouter l’apprentissage qui manque, ou retirer le préalable.
    .allow = Jamais.

wide-gap = { $count ->
        [one] Une année entière passe
       *[other] { $count } années entières passent
    } entre { $prerequisite } et { $id }, qui s’appuie dessus : la limite est de { $limit }
    .here = préalable ancien
    .begins = → { $id } commence : { $due }
    .master = ★ { $prerequisite } est maîtrisé : { $seen }
    .reuse = { $prerequisite } n’est plus réutilisé après : { $seen }
    .help = Nommer un apprentissage plus récent qui s’appuie sur { $prerequisite }, ou écrire dans « reuse » jusqu’à quelle année il est vraiment réutilisé.
    .summary = Un préalable n’est pas trop ancien
    .what = Entre l’année où un préalable est maîtrisé (★) et l’année où commence (→) l’apprentissage qui s’appuie sur lui, il ne passe pas plus d’années entières que max-grades. Quand « reuse » dit jusqu’à quelle année le préalable est réutilisé, c’est cette année qui compte; sans « reuse », rien ne dit qu’on l’a revu. Un préalable que d’autres impliquent (voir redundant-prerequisite) n’est pas jugé : les préalables plus proches, sur lesquels l’apprentissage s’appuie aussi, l’ont fait revoir.
    .why = Ce qui n’a pas servi depuis des années est à rapprendre : le préalable n’est plus un appui.
    .mend = Nommer un apprentissage plus récent qui s’appuie lui-même sur celui-là, ou écrire dans « reuse » jusqu’à quelle année il est vraiment réutilisé.
    .allow = Quand la classe revient sur le préalable avant de commencer : la raison le dit.
    .option-max-grades = nombre d’années entières qui peuvent passer entre la maîtrise d’un préalable et le début de ce qui s’appuie sur lui
