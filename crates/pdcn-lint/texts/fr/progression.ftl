# Les mots des constats de la catégorie progression, en français. Une entrée par règle : le message, puis ses parties (étiquettes et aide).

grade-load = { $grade } a { $count } apprentissages à maîtriser (★); la moyenne de l’ordre « { $stage } » est de { $average }
    .few = { $count ->
        [0] { $grade } n’a aucun apprentissage à maîtriser (★)
        [one] { $grade } n’a qu’un apprentissage à maîtriser (★)
       *[other] { $grade } n’a que { $count } apprentissages à maîtriser (★)
    }; la moyenne de l’ordre « { $stage } » est de { $average }
    .here = { $count } ★
    .help = Faire maîtriser certains de ces apprentissages une année plus tôt ou plus tard, ou regrouper ceux qui se ressemblent.
    .help-few = Voir si des apprentissages des années voisines peuvent être maîtrisés cette année-là.

learn-after-master = { $id } est maîtrisé avant d’être commencé
    .learn = → commence : { $learn }
    .master = ★ maîtrisé : { $master }
    .help = Les deux années sont sans doute échangées : commencer en { $master } et maîtriser en { $learn }, ou corriger l’une des deux.

long-learning = { $id } prend { $count } années de → à ★ : la limite est de { $limit }
    .learn = → commence : { $learn }
    .master = ★ maîtrisé : { $master }
    .help = Scinder l’énoncé en étapes qui ont chacune leur ★, ou commencer plus tard.

never-mastered = { $id } commence (→) mais n’est jamais maîtrisé (★)
    .learn = → commence : { $learn }
    .help = Ajouter l’année de la maîtrise (master = "…"), ou dire pourquoi il n’y en a pas (open = "…").

reuse-before-master = { $id } cesse d’être réutilisé avant d’être maîtrisé
    .reuse = réutilisé jusqu’ici : { $reuse }
    .master = ★ maîtrisé : { $last }
    .learn = → commence : { $last }
    .help = Choisir une année de réutilisation qui suit, ou retirer « reuse » : l’apprentissage est alors réutilisé jusqu’à la dernière année.

stage-bridge = La compétence « { $competency } » s’arrête avec l’ordre « { $stage } » : rien n’y commence dans l’ordre « { $other } »
    .here = sans suite
    .late = La compétence « { $competency } » n’apparaît que dans l’ordre « { $stage } » : rien n’y commence dans l’ordre « { $other } », où son volet existe déjà
    .begins = { $id } y commence : { $grade }
    .help = Écrire un apprentissage qui la mène plus loin dans l’ordre « { $other } », ou la nommer dans l’option leave-out de la règle.
    .help-late = Écrire un premier apprentissage de cette compétence dans l’ordre « { $other } », ou la nommer dans l’option leave-out de la règle.

strand-gap = Le volet « { $strand } » n’apporte rien de nouveau (→) { $count ->
        [one] dans un cycle : { $cycles }
       *[other] dans { $count } cycles : { $cycles }
    }
    .here = rien n’y commence
    .empty = Le volet « { $strand } » n’a aucun apprentissage
    .help = Faire commencer au moins un apprentissage du volet dans chaque cycle, ou accepter ce constat avec une raison.
    .help-empty = Écrire les apprentissages du volet, ou le retirer de l’édition.
