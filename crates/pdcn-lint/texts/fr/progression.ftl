# Les mots des constats de la catégorie progression, en français. Une entrée par règle : le message, puis ses parties (étiquettes et aide).

essential-load = { $grade } a { $count } apprentissages essentiels à maîtriser (★); la limite est de { $limit }
    .here = { $count } essentiels : { $ids }
    .help = Retirer essential = true de ceux dont un élève peut se passer cette année-là, ou faire maîtriser certains plus tôt ou plus tard.
    .summary = Peu d’apprentissages sont essentiels une même année
    .what = Le nombre d’apprentissages essentiels (essential = true) maîtrisés (★) à la fin d’une année ne dépasse pas l’option limit.
    .why = Quand tout est essentiel, rien ne l’est : une équipe qui manque de temps ne sait pas quoi garder.
    .mend = Ne garder essentiels que les apprentissages sans lesquels aucun élève ne devrait quitter l’année.
    .allow = Quand l’année est vraiment à part : le dire dans la raison.
    .option-limit = nombre d’apprentissages essentiels qu’une année peut avoir à maîtriser (★)

evidence-missing = Rien ne dit à quoi l’on voit que { $id } est maîtrisé (★)
    .few = { $id } n’a { $count ->
        [one] qu’un signe de sa maîtrise (★)
       *[other] que { $count } signes de sa maîtrise (★)
    }; il en faut { $wanted }
    .edition = Aucun apprentissage de l’édition { $edition } ne dit à quoi l’on voit qu’il est maîtrisé (★)
    .here = ★ sans signe observable
    .here-few = { $count } sur { $wanted }
    .here-edition = aucun signe observable
    .help = Ajouter sous l’apprentissage un bloc [outcome.evidence], avec master = ["…", "…"] : ce que l’on voit l’élève faire en classe, sans aide.
    .help-few = Ajouter un signe que l’on voit en classe et que le premier ne montre pas.
    .help-edition = Commencer par les apprentissages essentiels : un bloc [outcome.evidence], avec master = ["…", "…"].
    .summary = Une maîtrise (★) a des signes que l’on voit en classe
    .what = Dans une édition qui donne des signes observables, chaque apprentissage maîtrisé un jour (« master ») en a au moins autant que l’option signs, dans [outcome.evidence], clé master. Un apprentissage qui n’en a aucun est une information, un apprentissage qui n’en a pas assez, un avertissement. Rien n’est dit d’une édition qui n’en donne aucun, sauf si l’option without-any vaut once.
    .why = Sans signe, chaque personne met le ★ où elle veut : deux classes de la même année ne disent pas la même chose, et un comité ne peut pas l’adopter.
    .mend = Écrire deux ou trois signes qui commencent par un verbe dont l’élève est le sujet : « Montre… », « Explique… ».
    .allow = Quand l’énoncé se voit de lui-même et qu’un seul signe suffit.
    .option-signs = nombre de signes qu’il faut pour chaque maîtrise (★)
    .option-without-any = ce qui est dit d’une édition qui ne donne aucun signe : nothing (rien) ou once (un seul constat)

grade-load = { $grade } a { $count } apprentissages à maîtriser (★); la moyenne de l’ordre « { $stage } » est de { $average }
    .few = { $count ->
        [0] { $grade } n’a aucun apprentissage à maîtriser (★)
        [one] { $grade } n’a qu’un apprentissage à maîtriser (★)
       *[other] { $grade } n’a que { $count } apprentissages à maîtriser (★)
    }; la moyenne de l’ordre « { $stage } » est de { $average }
    .here = { $count } ★
    .help = Faire maîtriser certains de ces apprentissages une année plus tôt ou plus tard, ou regrouper ceux qui se ressemblent.
    .help-few = Voir si des apprentissages des années voisines peuvent être maîtrisés cette année-là.
    .summary = Ce qui est à maîtriser se répartit entre les années
    .what = Le nombre d’apprentissages qu’une année a à maîtriser (★) ne s’écarte pas de plus de max-percent pour cent de la moyenne des années du même ordre. Rien n’est dit d’un ordre d’une seule année, ni d’un ordre où la moyenne est sous min-outcomes.
    .why = Une année trop chargée laisse des apprentissages en plan; une année presque vide est une occasion manquée.
    .mend = Déplacer des ★ vers les années voisines, ou regrouper ce qui se ressemble.
    .allow = Quand l’année est vraiment à part, par exemple la première de la maternelle, où presque rien n’est encore maîtrisé.
    .option-max-percent = écart accepté avec la moyenne de l’ordre, en pour cent
    .option-min-outcomes = nombre moyen d’apprentissages à maîtriser par année sous lequel rien n’est dit d’un ordre

learn-after-master = { $id } est maîtrisé avant d’être commencé
    .learn = → commence : { $learn }
    .master = ★ maîtrisé : { $master }
    .help = Les deux années sont sans doute échangées : commencer en { $master } et maîtriser en { $learn }, ou corriger l’une des deux.
    .summary = Un apprentissage n’est pas maîtrisé avant d’être commencé
    .what = L’année de ★ (master) n’est jamais avant l’année de → (learn). Elles peuvent être la même.
    .why = La ligne du tableau n’a pas de sens : on ne sait ni quand commencer ni quand attendre la maîtrise.
    .mend = Avancer learn ou reculer master. Le plus souvent, les deux années ont été échangées.
    .allow = Jamais.

long-learning = { $id } prend { $count } années de → à ★ : la limite est de { $limit }
    .learn = → commence : { $learn }
    .master = ★ maîtrisé : { $master }
    .help = Scinder l’énoncé en étapes qui ont chacune leur ★, ou commencer plus tard.
    .summary = De → à ★, un apprentissage ne prend pas trop d’années
    .what = De l’année où il commence (→) à l’année où il est maîtrisé (★), les deux comprises, un apprentissage ne prend pas plus d’années que max-grades.
    .why = Un énoncé qui reste → pendant des années ne dit pas ce qui est nouveau d’une année à l’autre : personne ne sait quoi enseigner cette fois-ci.
    .mend = Scinder l’énoncé en étapes, chacune avec son ★, ou commencer plus tard. S’il n’est jamais vraiment maîtrisé, remplacer « master » par « open ».
    .allow = Quand l’apprentissage mûrit vraiment sur plusieurs cycles et que chaque année sait quoi y ajouter.
    .option-max-grades = nombre d’années qu’un apprentissage peut prendre, de → à ★ comprises

never-mastered = { $id } commence (→) mais n’est jamais maîtrisé (★)
    .learn = → commence : { $learn }
    .help = Ajouter l’année de la maîtrise (master = "…"), ou dire pourquoi il n’y en a pas (open = "…").
    .summary = Un apprentissage est maîtrisé un jour, ou dit pourquoi non
    .what = Un apprentissage a une année de maîtrise (★, la clé « master »), ou une phrase qui dit pourquoi il n’en a pas (la clé « open »).
    .why = Sans ★, personne ne sait à la fin de quelle année l’élève le fait sans aide : chaque enseignante peut croire que ce sera pour l’an prochain.
    .mend = Choisir l’année de la maîtrise : master = "…". S’il se travaille toute la vie, le dire : open = "…".
    .allow = Jamais : « open » est là pour cela.

reuse-before-master = { $id } cesse d’être réutilisé avant d’être maîtrisé
    .reuse = réutilisé jusqu’ici : { $reuse }
    .master = ★ maîtrisé : { $last }
    .learn = → commence : { $last }
    .help = Choisir une année de réutilisation qui suit, ou retirer « reuse » : l’apprentissage est alors réutilisé jusqu’à la dernière année.
    .summary = Un apprentissage est réutilisé après sa maîtrise
    .what = La dernière année de réutilisation (reuse) n’est jamais avant l’année de ★ (master); pour un apprentissage ouvert, jamais avant l’année de → (learn).
    .why = Le tramé du tableau disparaîtrait : personne ne saurait jusqu’où l’apprentissage sert.
    .mend = Reculer reuse, ou l’enlever : sans lui, l’apprentissage est réutilisé jusqu’à la dernière année.
    .allow = Jamais.

span-mould = Dans l’édition { $edition }, { $count } apprentissages sur { $total } ({ $percent } %) prennent chacun { $years } ans de → à ★
    .here = { $percent } % de durées pareilles
    .help = Revoir les durées une par une : certains apprentissages se font en un an, d’autres demandent un cycle. Pour en trouver, trier le tableau par → et par ★.
    .summary = Les durées suivent les élèves, non une règle
    .what = Les durées de → à ★ ne sont pas presque toutes les mêmes : pas plus que l’option share, en pour cent, dans une édition d’au moins least apprentissages. Rien n’est dit quand toutes sont pareilles ou d’une seule année : c’est alors la façon dont la progression est faite. Une édition remplacée est laissée telle quelle.
    .why = Des durées posées d’avance disent que personne n’a regardé combien de temps les élèves y mettent.
    .mend = Raccourcir ce qui s’apprend vite, et laisser plus d’années à ce qui mûrit lentement.
    .allow = Quand l’équipe a vraiment pesé chaque durée.
    .option-share = part des apprentissages qui peuvent avoir la même durée, en pour cent
    .option-least = nombre d’apprentissages sous lequel rien n’est dit d’une édition

stage-bridge = La compétence « { $competency } » s’arrête avec l’ordre « { $stage } » : rien n’y commence dans l’ordre « { $other } »
    .here = sans suite
    .late = La compétence « { $competency } » n’apparaît que dans l’ordre « { $stage } » : rien n’y commence dans l’ordre « { $other } », où son volet existe déjà
    .begins = { $id } y commence : { $grade }
    .help = Écrire un apprentissage qui la mène plus loin dans l’ordre « { $other } », ou la nommer dans l’option leave-out de la règle.
    .help-late = Écrire un premier apprentissage de cette compétence dans l’ordre « { $other } », ou la nommer dans l’option leave-out de la règle.
    .summary = D’un ordre à l’autre, les compétences se poursuivent
    .what = Une compétence dont des apprentissages commencent dans un ordre en a aussi qui commencent dans l’ordre suivant. À l’inverse, une compétence n’apparaît pas seulement dans l’ordre suivant quand son volet existe déjà dans le premier. Un ordre où rien ne commence n’est pas compté, ni les compétences de l’option leave-out, ni, quand la plupart des volets sont d’une seule année, celles de ces volets.
    .why = Une compétence qui s’arrête à la fin du primaire y reste à un niveau d’enfant; une compétence qui commence au secondaire part de zéro.
    .mend = Écrire au moins un apprentissage de la compétence dans l’ordre où elle manque, plus exigeant ou plus simple.
    .allow = Quand la compétence est vraiment propre à un ordre : la nommer dans leave-out.
    .option-leave-out = compétences qui ne sont que d’un ordre, par leur identifiant

strand-gap = Le volet « { $strand } » n’apporte rien de nouveau (→) { $count ->
        [one] dans un cycle : { $cycles }
       *[other] dans { $count } cycles : { $cycles }
    }
    .here = rien n’y commence
    .empty = Le volet « { $strand } » n’a aucun apprentissage
    .help = Faire commencer au moins un apprentissage du volet dans chaque cycle, ou accepter ce constat avec une raison.
    .help-empty = Écrire les apprentissages du volet, ou le retirer de l’édition.
    .summary = Chaque volet apporte du nouveau à chaque cycle
    .what = Dans chaque cycle, au moins un apprentissage de chaque volet commence (→). Un volet donne un seul constat, qui nomme ses cycles vides. Un cycle où rien ne commence dans aucun volet n’est pas compté : il reste à écrire. Quand la plupart des volets sont d’une seule année, rien n’est attendu d’eux dans les autres.
    .why = Pendant un cycle sans rien de nouveau, l’élève oublie, et le volet semble fini.
    .mend = Faire commencer un apprentissage du volet dans ce cycle, en avancer un ou en retarder un.
    .allow = Quand le volet ne convient vraiment pas à cet âge.
