# Pourquoi une opération n’est pas faite, et quoi faire.

edit-unknown = { $what ->
    [outcome] L’édition n’a pas d’apprentissage « { $id } »
    [competency] L’édition n’a pas de compétence « { $id } »
    [strand] L’édition n’a pas de volet « { $id } »
    [stage] L’édition n’a pas d’ordre « { $id } »
    [grade] L’édition n’a pas d’année « { $id } »
    [resource] L’édition n’a pas de ressource « { $id } »
    [term] L’édition n’a pas de terme « { $id } »
    [topic] L’édition n’a pas de sujet délicat « { $id } »
    [retired] L’édition n’a pas retiré « { $id } »
    [edition] Le parcours n’a pas d’édition « { $id } »
    [framework] Le parcours n’a pas de cadre « { $id } »
    [code] Le cadre n’a pas de code « { $id } »
    [tool] Le parcours n’a pas d’outil « { $id } »
    [plan] Le parcours n’a pas de plan « { $id } »
    [activity] Le plan n’a pas d’activité « { $id } »
    [question] Le guide réflexif n’a pas de question « { $id } »
    [part] Il n’y a pas d’énoncé numéro { $id }
    [naming] « { $id } » ne nomme pas l’apprentissage à scinder
    [prerequisite] L’apprentissage n’a pas de préalable « { $id } »
   *[other] Il n’y a pas de « { $id } »
}
    .help = Vérifier comment il est écrit : { -search } le cherche.
    .help-known = Voici ce qui existe : { $known }.
    .help-nearest = Vouliez-vous dire « { $nearest } »?
edit-retired = L’apprentissage « { $id } » a été retiré : son identifiant ne revient jamais
    .help = Ce qui le remplace : { $by }.
    .help-nothing = Rien ne l’a remplacé. Un nouvel apprentissage prend un nouvel identifiant.
edit-unread = « { $id } » se trouve dans une partie de fichier qui n’a pas pu être lue : le changer ailleurs la laisserait en arrière
    .help = { -check }, corriger ce qui ne se lit pas, puis recommencer.
edit-taken = L’identifiant « { $id } » est déjà pris, ou l’a été : un identifiant est permanent
    .help = En prendre un autre. Pour un nouvel apprentissage, n’en donner aucun : le prochain numéro libre est alors donné.
edit-unknown-key = Il n’y a pas de clé « { $key } » à cet endroit
    .help = Les clés qui existent : { $known }. { -explain-key }
    .help-nearest = Vouliez-vous dire « { $nearest } »? Les clés qui existent : { $known }.
    .help-language = D’abord la langue, puis la clé : translation.en.{ $key }.
edit-not-among = « { $id } » n’est pas un des apprentissages à réunir ({ $among })
    .help = Nommer parmi eux celui dont l’identifiant continue, ou donner l’énoncé d’un nouvel apprentissage.
edit-permanent = « { $key } » est un identifiant : d’autres fichiers le nomment
    .help = Pour changer l’identifiant d’une compétence, d’un volet ou d’une année partout où il est nommé : { -rename }. Celui d’un apprentissage est permanent : { -move } le remplace.
edit-other-strand = { $competency } est d’un autre volet que { $id }, dont l’identifiant nomme le volet
    .help = { -move } le fait passer dans l’autre volet : il y reçoit un nouvel identifiant, partout où il est nommé, et l’ancien est retiré avec la raison.
edit-required = La clé « { $key } » est obligatoire : elle ne peut pas être vide
    .help = Lui donner une autre valeur.
edit-type = La clé « { $key } » attend { $form ->
    [text] un texte
    [list] une liste de textes
    [ids] une liste d’identifiants
    [numbers] une liste de nombres entiers
    [number] un nombre entier
    [yes] oui ou non
    [date] une date
   *[table] d’autres clés
}
    .help = { $form ->
        [numbers] Les écrire en chiffres, séparés par des virgules : 14, 16.
        [number] L’écrire en chiffres, par exemple 14.
        [date] L’écrire année, mois, jour : 2027-06-30.
        [yes] Écrire oui ou non.
        [ids] Les séparer par des virgules.
        [table] Nommer aussi la clé qui est dedans, après un point : translation.en.statement, prerequisite.INF-003.reason.
       *[other] { -explain }
    }
edit-word = « { $word } » ne convient pas à la clé « { $key } »
    .help = Ce qu’elle peut dire : { $known }.
edit-missing = Il manque { $what ->
    [reason] la raison
    [statement] l’énoncé
    [competency] la compétence
    [learn] l’année où l’élève commence à apprendre (→)
    [parts] les apprentissages qui en sont faits, deux au moins
    [outcomes] les apprentissages à réunir, deux au moins
    [by] le nom de la personne ou du comité qui accepte
   *[other] { $what }
}
    .help = { $what ->
        [reason] Dire pourquoi, en une phrase : c’est ce que liront les écoles.
        [outcomes] Nommer l’autre aussi.
       *[other] Le donner avec l’opération.
    }
edit-published = L’édition { $edition } n’est plus une ébauche : elle reste telle que les écoles la connaissent
    .help = Modifier l’ébauche de l’année suivante, { -other-edition }; { -new-edition } la prépare s’il n’y en a pas.
edit-errors = L’édition { $edition } a { $count ->
    [one] une erreur
   *[other] { $count } erreurs
} : publiée, elle ne changerait plus
    .help = { -check }, corriger les erreurs, puis recommencer.
edit-named = « { $id } » est encore nommé : { $count ->
    [one] par un endroit du parcours
   *[other] par { $count } endroits du parcours
}
    .help = Nommer d’abord autre chose à sa place : { -show } { $id } dit où il est nommé.
edit-own-operation = « { $key } » ne se change pas seul : publier une édition, c’est aussi la sceller et remplacer celle d’avant
    .help = Pour publier : { -publish }. Une édition publiée ne redevient pas une ébauche : les changements vont dans celle de l’année suivante.
edit-itself = « { $id } » ne peut pas se remplacer ni se réunir avec lui-même
    .help = Nommer un autre apprentissage.
edit-damaged = { $path } ne se lit pas bien à l’endroit à modifier{ $key ->
    [none] { "" }
   *[other] {" "}(« { $key } »)
}
    .help = { -check }, corriger ce qui ne se lit pas, puis recommencer.
edit-tangled = { $path } est écrit d’une façon qui ne se modifie pas là sans toucher à autre chose{ $key ->
    [none] { "" }
   *[other] {" "}(« { $key } »)
}
    .help = Faire ce changement à la main, dans le fichier.
edit-worse-because = Rien n’est changé : { $why }
edit-worse = { $path } se lirait moins bien qu’avant : rien n’est changé
    .help = Voir si la valeur a la forme qu’attend la clé : { -explain-value }.
edit-left =
    .pupil = { $id } : écrire la version de l’élève
    .translation = { $id } : écrire la traduction ({ $language })
    .evidence = { $id } : écrire ce qu’on observe
    .inherited = { $id } : relire ce qui a été écrit pour { $old } : ce qu’on observe, idée fausse, à la maison, périodes, code
    .reason = { $id } : relire la raison du préalable { $new }, écrite pour { $old } : « { $reason } »
    .behind = { $id } : relire la traduction ({ $language }), ce qu’elle traduit a changé ({ $what ->
        [title] titre
        [short] titre court
        [cycle] cycle
        [description] description
        [definition] définition
        [pupil] définition de l’élève
        [variants] autres formes
        [examples] exemples
        [misconception] idée fausse
        [family] à la maison
        [evidence-learn] signe au début (→)
        [evidence-master] signes de maîtrise (★)
        [evidence-adapted] montré autrement
        [words] mots
        [steps] marche à suivre
        [tell] qui prévenir
        [help] où trouver de l’aide
        [law] ce que dit la loi
        [avoid] à éviter
        [note] note
       *[other] un texte
    }) : « { $words } »
    .lost = { $id } : à reprendre ou à laisser, dit nulle part ailleurs : { $what ->
        [pupil] version de l’élève
        [example] exemple
        [learn] signe au début (→)
        [master] signe de maîtrise (★)
        [adapted] montré autrement
        [misconception] idée fausse
        [family] à la maison
        [open] ouvert : pourquoi
        [note] note
       *[source] source
    }{ $language ->
        [none] { "" }
       *[other] {" "}({ $language })
    } : « { $words } »
