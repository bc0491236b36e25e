# Les mots des constats de la catégorie settings, en français. Une entrée par règle : le message, puis ses parties (étiquettes et aide).

expired-allow = L’exception pour la règle « { $name } » est échue depuis le { $until }
    .here = ne vaut plus
    .help = Corriger le constat et retirer ce bloc, ou repousser la date en disant pourquoi. La raison était : { $reason }
    .summary = Aucune exception n’est échue
    .what = La date « until » d’une exception [[outcome.allow]] ou [[allow]] n’est pas passée. Une exception vaut encore le jour même.
    .why = Une exception échue ne couvre plus rien : le constat qu’elle acceptait est revenu, et c’est le moment promis pour y revenir.
    .mend = Corriger le constat et retirer le bloc, ou repousser la date en disant pourquoi.
    .allow = Jamais : une exception sans date vaut toujours.

stale-schema = Le schéma { $file } n’est pas celui de cette version de pdcn ({ $version }) : l’éditeur de texte contredira la vérification
    .help = Le remplacer avec { -fix }; s’il a été changé à la main, en garder d’abord une copie sous un autre nom.
    .summary = Les schémas du dossier du parcours sont ceux de cette version
    .what = « pdcn init » dépose dans le dossier schemas/ des copies des schémas que lit l’éditeur de texte. Chaque copie est celle que cette version de pdcn déposerait.
    .why = Avec une copie d’une autre version, l’éditeur souligne ce qui est juste et laisse passer ce qui ne l’est pas.
    .mend = { -fix } ou « pdcn upgrade --write » remplace la copie. Si elle a été changée à la main, la garder sous un autre nom.
    .allow = Quand l’équipe attend qu’une autre personne installe la même version.

unknown-rule = La règle « { $name } » n’existe pas
    .nearest = « { $nearest } »?
    .help-nearest = Remplacer « { $name } » par « { $nearest } ».
    .help = Voir la liste des règles : pdcn rules.
    .summary = Chaque règle nommée existe
    .what = Les règles nommées dans [lint.rules] et dans les exceptions [[allow]] de pdcn.toml, et dans les exceptions [[outcome.allow]], sont des règles du programme.
    .why = Un nom de règle mal écrit n’éteint rien : le réglage semble fait, mais il est sans effet.
    .mend = Corriger le nom. La liste des règles : pdcn rules.
    .allow = Jamais.

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
    .summary = Chaque réglage a un effet
    .what = Dans pdcn.toml, une option de [lint.rules] est une option de cette règle et a une valeur de la bonne forme; un nom de [lint.categories] est une catégorie; un chemin de « exclude » ou de [[allow]] se lit. Un chemin qui ne correspond à aucun fichier est une information.
    .why = Un réglage que le programme ne connaît pas ne change rien : on croit une limite déplacée, une catégorie éteinte ou un fichier laissé de côté.
    .mend = Corriger le nom (le plus proche est proposé) ou la valeur. Les options d’une règle : pdcn explain RÈGLE.
    .allow = Jamais pour une option; pour un chemin, quand le fichier viendra plus tard.

unused-allow = L’exception pour la règle « { $name } » ne couvre aucun constat
    .here = ne sert plus
    .help = S’il devait couvrir un autre apprentissage, l’y déplacer; sinon, retirer ce bloc : { -unsafe-fix } le fait.
    .help-there = { $there }, du même fichier, a un constat de cette règle : si l’exception est pour lui, y déplacer ce bloc.
    .summary = Chaque exception sert encore
    .what = Une exception [[outcome.allow]] ou [[allow]] couvre au moins un constat de sa règle. Celles de règles éteintes ou d’éditions non vérifiées ne sont pas jugées, ni aucune tant qu’il reste une erreur, ou que quelque chose n’a pas pu être lu : ce qu’elles couvrent ne se voit peut-être pas.
    .why = Une exception oubliée accepte d’avance une erreur que personne n’a encore vue.
    .mend = Déplacer le bloc sous l’apprentissage qu’il devait couvrir, ou le retirer : { -unsafe-fix } le fait.
    .allow = Jamais : l’exception se remet quand elle sert.
