# Ce à quoi un comité juge une édition, en chiffres.

view-measures = Ce à quoi un comité juge une édition, en chiffres : signes, essentiels, arrimages, préalables, matériel
    .set-measures = L’édition en chiffres

measures-subtitle = L’édition en chiffres
measures-about = Ces chiffres décrivent ce qui est écrit; ils ne disent pas si c’est bien écrit. Chaque milieu décide de ce qu’il vise.
measures-share = { $percent } % ({ $count } sur { $all })
measures-alike = { $share } : « { $what } »
column-measure = Mesure
measure =
    .outcomes = Apprentissages
    .about-ai = Apprentissages qui portent sur l’IA
    .two-signs = Apprentissages dont le ★ a deux signes observables ou plus
    .adapted = Apprentissages qui disent comment le montrer autrement
    .essential = Essentiels
    .essential-most = Essentiels qui arrivent au ★ dans l’année la plus chargée
    .mastered-most = Apprentissages qui arrivent au ★ dans l’année la plus chargée
    .aligned = Apprentissages arrimés à un code au moins
    .aligned-programme = Apprentissages arrimés à un programme d’études
    .aligned-law-plan = Apprentissages arrimés à une loi ou au plan d’un organisme
    .required = Préalables nécessaires, parmi tous
    .chains-first-cycle = Apprentissages commencés après le premier cycle du parcours, dont une chaîne de préalables nécessaires y mène
    .reasons-alike = Raisons de préalables qui commencent par les deux mêmes mots
    .examples-alike = Exemples qui commencent par les deux mêmes mots
    .spans-alike = Apprentissages qui prennent le même nombre d’années de → à ★
    .pupil = Apprentissages avec la version de l’élève
    .family = Apprentissages avec une phrase pour la maison
    .resources-at-hand = Ressources que l’on a sous la main : un contenu ou une adresse
    .terms = Mots du lexique
    .topics = Fiches de sujets délicats
