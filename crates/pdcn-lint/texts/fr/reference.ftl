# Les mots des constats de la catégorie reference, en français. Une entrée par règle : le message, puis ses parties (étiquettes et aide).

alignment-out-of-grade = L’arrimage { $alignment } de { $id } ne vaut pas pour l’année « { $grade } »
    .here = « { $code } »
    .master = ★ { $id } est maîtrisé : { $grade }
    .learn = → { $id } commence : { $grade }
    .hold = vaut pour : { $grades }
    .help = Choisir un code qui vaut pour cette année, ou retirer l’arrimage. Celui-ci vaut pour : { $grades } ({ $framework }).
    .prepared = { $id } prépare { $alignment }, mais ce code vaut pour des années déjà passées quand il commence
    .help-prepared = « prepares » nomme ce à quoi l’apprentissage mène plus tard : choisir un code des années qui suivent, ou retirer celui-ci. Il vaut pour : { $grades } ({ $framework }).
    .summary = Un arrimage vaut pour l’année de l’apprentissage
    .what = Quand un cadre ou un code dit pour quelles années il vaut (« grades »), l’année où l’apprentissage est maîtrisé (★), ou celle où il commence (→) s’il est ouvert, est l’une d’elles. Si le code vaut pour une année qui précède, entre le → et le ★, c’est une information. Un code que l’apprentissage prépare (prepares) vaut pour une année qui suit celle du →.
    .why = Un programme n’est pas donné à toutes les années : l’arrimage promet un lien avec un cours que ces élèves n’ont pas.
    .mend = Choisir un code qui vaut cette année-là, retirer l’arrimage, le déplacer dans « prepares » si l’apprentissage ne fait qu’y mener, ou corriger les années du code s’il a changé.
    .allow = Rarement : « prepares » dit qu’un apprentissage prépare de loin un code des années suivantes.

bare-address = L’adresse « { $written } » n’a pas son début
    .here = sans https://
    .help = Écrire "{ $whole }", après l’avoir ouverte dans un navigateur.
    .summary = Une adresse est écrite en entier
    .what = L’adresse d’un cadre ou d’une ressource, et la source d’un outil, d’un terme, d’un sujet délicat ou des balises quand c’est une adresse, commencent par https:// ou http://.
    .why = Sans ce début, l’adresse ne s’ouvre pas d’un clic dans un document, et n’est vérifiée par personne.
    .mend = Ajouter https:// devant, et ouvrir l’adresse pour s’assurer qu’elle mène où il faut.
    .allow = Quand ce nom n’est pas une adresse.

dead-resource = Aucun apprentissage ne nomme la ressource « { $title } »
    .here = ne sert à aucun apprentissage
    .help = La nommer dans les apprentissages qu’elle soutient (resources = ["{ $id }"]), ou la retirer.
    .summary = Chaque ressource sert à un apprentissage
    .what = Chaque ressource déclarée dans edition.toml est nommée par au moins un apprentissage de l’édition (« resources »).
    .why = Une affiche ou une capsule que rien ne nomme n’est trouvée par personne, et continue d’être imprimée, traduite et vérifiée.
    .mend = La nommer dans les apprentissages qu’elle soutient, ou la retirer de edition.toml.
    .allow = Quand la ressource s’adresse au personnel et accompagne tout le parcours, non un apprentissage.

draft-framework = Le cadre « { $framework } » est provisoire; { $count ->
        [one] un arrimage de l’édition { $edition } s’y appuie
       *[other] { $count } arrimages de l’édition { $edition } s’y appuient
    }
    .status = « { $title } » : ébauche
    .use = arrimé à une ébauche
    .help-final = S’arrimer plutôt à « { $final } », la version définitive du même cadre, en relisant le sens de chaque code.
    .help = S’arrimer à la version définitive dès qu’elle paraît. D’ici là, accepter le constat avec une date ([[allow]], id = "{ $framework }").
    .summary = Aucun apprentissage ne repose sur un cadre provisoire
    .what = Les apprentissages ne s’arriment pas à un cadre dont le statut est « draft ». Le constat est donné une fois par cadre et par édition, avec les premiers arrimages.
    .why = Les codes d’une ébauche changent de sens avant la version définitive : l’arrimage devient faux sans que rien ne le montre.
    .mend = S’arrimer à la version définitive dès qu’elle paraît, en relisant le sens de chaque code.
    .allow = Tant qu’aucune version définitive n’existe : avec une date, pour y revenir.

duplicate-id = L’identifiant « { $id } » est déjà pris par { $kind ->
        [outcome] un autre apprentissage
        [competency] une autre compétence
        [strand] un autre volet
        [stage] un autre ordre
        [grade] une autre année
        [resource] une autre ressource
        [term] un autre terme
        [topic] un autre sujet délicat
        [framework] un autre cadre
        [edition] une autre édition
        [code] un autre code du même cadre
        [tool] un autre outil
        [retired] un autre bloc [[retired]]
        [activity] une autre activité du même plan
       *[other] autre chose
    }
    .again = pris une seconde fois ici
    .first = pris d’abord ici
    .file = Le fichier { $file } reprend { $count } apprentissages de { $other } : une copie, sans doute
    .outcome-code = { $other } et { $id } ont le même code, « { $code } »
    .plan = L’école « { $id } » a déjà un plan pour l’édition { $edition } : { $other }
    .again-plan = un second plan
    .first-plan = le premier
    .help-code = Corriger l’un des deux codes : le milieu doit savoir de quel apprentissage il s’agit.
    .help-own = Lui rendre son identifiant : dans l’édition d’avant, cet énoncé était { $own }.
    .help-retired = Un apprentissage est retiré une fois : garder le bloc dont la raison et la suite sont justes, effacer l’autre.
    .help-free = Donner à l’un des deux un identifiant libre, par exemple { $free }, le premier libre. Un identifiant ne sert qu’une fois, pour toujours.
    .help-same = C’est le même bloc deux fois : en effacer un.
    .help-versions = Deux versions du même apprentissage : garder la bonne et effacer l’autre.
    .help-plan = Si c’est une copie, l’effacer. Sinon, réunir les deux plans dans un fichier : séparés, ils comptent pour deux écoles.
    .again-file = déjà dans l’autre fichier
    .help-file = Si c’est une copie, la sortir du parcours ou l’effacer. Sinon, donner à ses apprentissages des identifiants libres.
    .help = Donner un identifiant libre à l’un des deux. Un identifiant sert une seule fois, pour toujours.
    .summary = Chaque identifiant ne nomme qu’une chose
    .what = Deux apprentissages d’une édition n’ont jamais le même identifiant, même dans des fichiers différents. Il en va de même des années, des volets, des compétences, des ressources, des termes, des sujets délicats, des codes d’un cadre, des cadres, des éditions, des outils et des activités d’un plan. Le code (code) d’un apprentissage est unique dans l’édition. Une école n’a qu’un plan par édition. Un fichier qui en reprend un autre en entier est un seul constat : c’est une copie, sans doute.
    .why = Un plan d’école ou un préalable qui nomme cet identifiant ne sait plus duquel il s’agit.
    .mend = Donner au second un identifiant libre. Ne jamais reprendre un identifiant retiré.
    .allow = Jamais.

home-link-missing = { $id } ne couvre rien de ce que le milieu demande ({ $frameworks })
    .unknown = L’option frameworks nomme « { $name } », qui n’est pas un cadre du parcours
    .here = aucun arrimage à ces cadres
    .here-unknown = cadre inconnu
    .help = Ajouter à « aligns » un code de l’un de ces cadres que l’apprentissage couvre vraiment. « prepares » ne compte pas : il dit seulement où l’on va.
    .help-unknown = Choisir parmi : { $known }.
    .summary = Chaque apprentissage couvre un cadre du milieu
    .what = Chaque apprentissage est arrimé (aligns) à au moins un code de l’un des cadres que nomme l’option frameworks, par son identifiant ou sa famille. Sans cette option, la règle se tait. Une édition remplacée est laissée telle quelle.
    .why = Une direction demande d’abord où est le lien avec le programme d’ici : un apprentissage qui n’en a pas est le premier que l’on coupe.
    .mend = Ajouter l’arrimage qui est juste; s’il n’y en a pas, revoir l’apprentissage ou accepter ce constat avec une raison.
    .allow = Quand l’apprentissage est voulu, et qu’aucun cadre d’ici n’en parle encore.
    .option-frameworks = cadres du milieu (programmes, cadre de référence, lois), par leur identifiant ou leur famille

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
    .summary = Aucun titre n’est copié sans que la licence le permette
    .what = Un cadre dont « shows » est « codes » n’a aucun titre de code, ni traduction d’un titre : une traduction est aussi une copie. Un cadre dont la licence est dans la liste codes-only (pas d’usage commercial, pas de modification, ou aucune permission connue) a shows = "codes".
    .why = Le parcours est publié et repris par d’autres : un titre copié sans droit les met tous en faute.
    .mend = Retirer les titres, ou passer à shows = "titles" si la licence ou une permission écrite le permet.
    .allow = Quand une permission écrite existe : la nommer dans la raison.
    .option-codes-only = licences qui ne laissent reprendre que les codes, avec * pour n’importe quelle suite

material-missing = Un exemple de { $id } annonce du matériel (« { $words } »), et l’apprentissage n’en nomme aucun qui se trouve
    .resource = La ressource « { $title } » n’a ni contenu ni adresse
    .here = où est ce matériel?
    .here-resource = introuvable
    .help = Écrire ce matériel dans edition.toml (un bloc [[resource]] avec son contenu, ou son adresse) et le nommer dans « resources »; ou récrire l’exemple pour que la classe n’ait besoin de rien.
    .help-resource = Ajouter sous la ressource son contenu ([[resource.content]]) ou son adresse (url); ou la retirer.
    .summary = Le matériel qu’un exemple annonce existe
    .what = Dans une édition dont une ressource au moins porte son contenu, un exemple qui contient un mot de la liste material-word (« profil inventé », « fiche fournie »…) est d’un apprentissage qui nomme une ressource que l’on peut avoir : elle a un contenu ou une adresse. Une ressource qui n’a ni l’un ni l’autre est un constat aussi. Une édition remplacée est laissée telle quelle.
    .why = Un exemple qui repose sur une fiche que personne n’a écrite ne se fait pas lundi matin.
    .mend = Écrire le matériel, ou choisir un exemple qui s’en passe.
    .allow = Quand l’exemple contient déjà tout son matériel, en toutes lettres.

mixed-versions = L’édition { $edition } s’arrime à plusieurs versions du même cadre : { $counts }
    .here = version { $version }
    .kept = la version la plus utilisée : { $kept }
    .help = N’en garder qu’une, le plus souvent la plus récente, en relisant le sens de chaque code : un même code peut avoir changé de sens.
    .summary = Une édition s’arrime à une seule version de chaque cadre
    .what = Les apprentissages d’une édition ne s’arriment pas à deux versions d’un même cadre. La famille d’un cadre est sa clé « family », ou son identifiant jusqu’à la version : ailit-2025 et ailit-2026 sont de la famille ailit.
    .why = Un même code change de sens d’une version à l’autre : mêlées, elles rendent la couverture fausse et trompent qui lit un code.
    .mend = Arrimer à la version la plus récente les apprentissages qui nomment encore l’autre, en relisant le sens de chaque code.
    .allow = Quand les deux versions se complètent et qu’aucun code n’a deux sens, ou le temps d’une transition : avec une date.

stale-check = { $kind ->
        [framework] Le cadre « { $title } » a été vérifié le { $date }
        [tool] L’outil « { $title } » a été vérifié le { $date }
        [resource] La ressource « { $title } » a été vérifiée le { $date }
        [term] Le terme « { $title } » a été vérifié le { $date }
        [topic] La fiche « { $title } » a été vérifiée le { $date }
       *[policy] Les balises d’usage de l’IA ont été vérifiées le { $date }
    }, il y a plus de { $months } mois
    .here = à revérifier
    .help = Retourner à la source, corriger ce qui a changé, puis écrire la date du jour.
    .future = { $kind ->
        [framework] Le cadre « { $title } » serait vérifié le { $date }
        [tool] L’outil « { $title } » serait vérifié le { $date }
        [resource] La ressource « { $title } » serait vérifiée le { $date }
        [term] Le terme « { $title } » serait vérifié le { $date }
        [topic] La fiche « { $title } » serait vérifiée le { $date }
       *[policy] Les balises d’usage de l’IA seraient vérifiées le { $date }
    } : cette date n’est pas encore venue
    .later = après aujourd’hui ({ $today })
    .help-future = Corriger la date : elle dit quand la source a été lue pour la dernière fois.
    .summary = Ce qui a été vérifié à la source l’a été récemment
    .what = La date « checked » des cadres que des apprentissages nomment, des outils, des balises d’usage de l’IA, des ressources, des termes et des sujets délicats n’est pas plus vieille que le nombre de mois de l’option, ni dans l’avenir. Les outils que nomment des plans d’école sont laissés à la règle tool-unchecked.
    .why = Un âge minimal, une licence ou une adresse changent sans prévenir : en 2025, les conditions d’outils d’IA ont changé deux fois.
    .mend = Retourner à la source, corriger ce qui a changé, et mettre la date du jour.
    .allow = Quand la source a disparu et qu’aucune autre n’existe : le dire dans la raison, et mettre une date.
    .option-months = nombre de mois après lesquels une vérification est à refaire

superseded-framework = Le cadre « { $framework } » a été remplacé; { $count ->
        [one] un arrimage de l’édition { $edition } s’y appuie encore
       *[other] { $count } arrimages de l’édition { $edition } s’y appuient encore
    }
    .status = « { $title } » : remplacé
    .use = arrimé à un cadre remplacé
    .help-final = S’arrimer plutôt à « { $final } », en relisant le sens de chaque code : un même code peut avoir changé de sens.
    .help = Ajouter la nouvelle version dans frameworks/ et s’y arrimer. D’ici là, accepter le constat avec une date ([[allow]], id = "{ $framework }").
    .summary = Aucun apprentissage ne repose sur un cadre remplacé
    .what = Les apprentissages ne s’arriment pas à un cadre dont le statut est « superseded ». Le constat est donné une fois par cadre et par édition, avec les premiers arrimages.
    .why = Un cadre remplacé n’est plus celui que le personnel enseignant a sous la main, et la nouvelle version peut donner un autre sens aux mêmes codes.
    .mend = Ajouter la nouvelle version dans frameworks/, puis reprendre les arrimages un à un : un même numéro peut avoir changé de sens.
    .allow = Tant que la nouvelle version n’a pas été lue et saisie : avec une date, pour y revenir.

topic-missing = { $id } contient « { $words } », un mot du sujet délicat « { $title } », et ne le nomme pas
    .here = un ou une élève peut s’y confier
    .help = Ajouter topics = ["{ $topic }"] à l’apprentissage, pour que sa page mène à la fiche; ou enlever ce mot de la fiche (« words »), s’il y est de trop.
    .summary = Un apprentissage qui touche un sujet délicat mène à sa fiche
    .what = Quand l’énoncé, la version de l’élève ou un exemple contient un des mots (words) de la fiche d’un sujet délicat, l’apprentissage nomme ce sujet dans topics. Un même mot dans plusieurs fiches : une seule suffit.
    .why = Le jour où un ou une élève se confie, l’adulte a besoin de la fiche sous la main, non d’une recherche.
    .mend = Nommer le sujet dans topics, ou choisir dans la fiche des mots plus précis.
    .allow = Quand le mot a ici un autre sens.

unaligned-outcome = { $id } n’est arrimé à aucun cadre
    .here = aucun arrimage
    .help = Ajouter une ligne « aligns » avec le code qui convient le mieux, par exemple aligns = ["cadre:code"].
    .family = { $id } n’est arrimé à aucun code de : { $families }
    .here-family = il manque : { $families }
    .help-family = Ajouter un code de ce cadre : les réglages (unaligned-outcome, option families) le demandent à chaque apprentissage.
    .summary = Chaque apprentissage est arrimé à un cadre
    .what = Un apprentissage nomme au moins un code d’un cadre de frameworks/. L’option families demande davantage : un code d’un cadre de chacune de ces familles (cadre-cn pour cadre-cn-2019 et cadre-cn-2025).
    .why = L’arrimage dit d’où vient un apprentissage et permet de mesurer ce que le parcours couvre.
    .mend = Ajouter à « aligns » le code qui convient le mieux.
    .allow = Quand aucun cadre ne parle de cet apprentissage : c’est alors une contribution propre au parcours.
    .option-families = familles de cadres auxquelles chaque apprentissage est arrimé : pour chacune, un code au moins

unknown-code = Le code « { $code } » n’existe pas dans le cadre « { $framework } »
    .no-framework = Le cadre « { $framework } » n’existe pas dans le parcours
    .here = code inconnu
    .help-nearest = Vouliez-vous dire « { $nearest } »?
    .help = Choisir un code de ce cadre et de cette version : { $codes }.
    .help-none = Il n’y a pas de cadre dans le dossier frameworks/ : l’y ajouter, ou retirer cet arrimage.
    .help-no-framework = Choisir parmi les cadres du dossier frameworks : { $frameworks }. Ou y ajouter celui-ci.
    .summary = Chaque arrimage nomme un code qui existe
    .what = Le cadre d’un arrimage (aligns) ou d’un code que l’apprentissage prépare (prepares) est l’un des fichiers de frameworks/, et son code est dans ce fichier. La version fait partie du nom du cadre : un même code change de sens d’une version à l’autre.
    .why = Un arrimage à un code qui n’existe pas fausse la couverture que les écoles consultent.
    .mend = Corriger le code ou le cadre, ou ajouter le cadre.
    .allow = Jamais.

unmarked-translation = { $count ->
        [one] Une traduction du cadre « { $framework } » ne dit pas qui l’a faite
       *[other] { $count } traductions du cadre « { $framework } » ne disent pas qui les a faites
    }
    .here = traduction sans statut
    .help = Ajouter sous le titre status = "unofficial" pour une traduction de l’équipe, ou "official" pour un titre publié par l’éditeur du cadre.
    .summary = La traduction d’un titre de cadre dit qui l’a faite
    .what = Chaque traduction du titre d’un cadre ou d’un code porte status = "official" (publiée par l’éditeur du cadre) ou "unofficial" (la nôtre).
    .why = Sans statut, une traduction maison passe pour le titre officiel, et sera citée comme tel.
    .mend = Ajouter status = "unofficial" aux traductions de l’équipe; « official » seulement pour un titre copié de l’éditeur.
    .allow = Jamais : le statut tient en une ligne.

unresolved-reference = { $kind ->
        [grade] L’année « { $name } » n’existe pas dans l’édition
        [competency] La compétence « { $name } » n’existe pas dans l’édition
        [strand] Le volet « { $name } » n’existe pas dans l’édition
        [stage] L’ordre « { $name } » n’existe pas dans l’édition
        [resource] La ressource « { $name } » n’existe pas dans l’édition
        [topic] Le sujet délicat « { $name } » n’existe pas dans l’édition
        [edition] L’édition « { $name } » n’existe pas dans le parcours
        [tool] L’outil « { $name } » n’existe pas dans tools.toml
       *[other] « { $name } » n’existe pas
    }
    .here = introuvable
    .help-nearest = Vouliez-vous dire « { $nearest } »?
    .help = Choisir parmi : { $known }.{ $kind ->
        [edition] {" "}Ou créer editions/{ $name }/.
        [resource] {" "}Ou la déclarer dans edition.toml.
        [topic] {" "}Ou en écrire la fiche dans edition.toml, dans un bloc [[topic]].
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
    .summary = Tout ce qui est nommé existe
    .what = L’année, le volet, la compétence, la ressource, le sujet délicat, l’édition ou l’outil qu’un fichier nomme est déclaré : dans edition.toml pour les six premiers, dans tools.toml pour les outils.
    .why = Un apprentissage dont l’année ou la compétence n’existe pas ne paraît dans aucun tableau.
    .mend = Corriger le nom (le plus proche est proposé), ou déclarer ce qui manque.
    .allow = Jamais.
