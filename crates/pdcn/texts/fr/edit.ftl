# Les mots des commandes qui changent le parcours.

command-edit =
    .pathway-value = DOSSIER
    .pathway = Dossier du parcours (par défaut : le premier pdcn.toml trouvé ici, dans ./pathway ou au-dessus)
    .edition-value = ID
    .edition = Édition à changer (par défaut : l’édition en cours)
    .dry_run = Montrer ce qui changerait, sans rien changer
    .with_errors = Faire le changement même si des erreurs apparaissent
    .reason-value = RAISON
    .reason = Pourquoi, en une phrase : c’est ce que liront les écoles
    .id-value = ID
    .id = L’apprentissage, par exemple IA-007
command-add = Ajouter un apprentissage, une compétence, une ressource, un terme, un sujet délicat, un outil…
    .what-value = QUOI
    .what = Ce qui s’ajoute : { $choices }
    .id-value = ID
    .id = Son identifiant; pour un apprentissage, le prochain numéro libre du volet si rien n’est donné
    .competency-value = COMPÉTENCE
    .competency = Apprentissage : sa compétence, par exemple IA-EVAL
    .statement-value = ÉNONCÉ
    .statement = Apprentissage : ce que l’élève peut montrer
    .pupil-value = TEXTE
    .pupil = Apprentissage : le même, dans les mots de l’élève
    .learn-value = ANNÉE
    .learn = Apprentissage : l’année où l’élève commence à apprendre (→)
    .master-value = ANNÉE
    .master = Apprentissage : l’année à la fin de laquelle l’élève maîtrise (★)
    .set-value = CLÉ=VALEUR
    .set = Une autre clé, comme avec pdcn set (essential=oui, topics=leurre); peut se répéter, et les valeurs d’une même liste s’ajoutent
command-set = Donner une valeur à une clé, ou la retirer
    .subject-value = ID
    .subject = De quoi : un identifiant (IA-007, IA-EVAL, P5), edition, settings, un outil, un plan ou PLAN/ACTIVITÉ
    .key-value = CLÉ
    .key = La clé, par exemple statement, evidence.master, translation.en.title, prerequisite.INF-003.reason
    .values-value = VALEUR
    .values = La valeur; pour une liste, une par élément
    .clear = Retirer la clé
    .append = Ajouter les valeurs à la liste
    .remove = Retirer les valeurs de la liste
    .set-value = CLÉ=VALEUR
    .set = Une autre clé du même élément, dans le même geste; peut se répéter
command-move = Déplacer un apprentissage : d’autres années, une autre compétence, un autre volet
    .learn-value = ANNÉE
    .learn = L’année où l’élève commence à apprendre (→)
    .master-value = ANNÉE
    .master = L’année à la fin de laquelle l’élève maîtrise (★)
    .reuse-value = ANNÉE
    .reuse = La dernière année où il réutilise
    .competency-value = COMPÉTENCE
    .competency = La compétence; dans un autre volet, l’apprentissage prend un nouvel identifiant
command-retire = Retirer un apprentissage
    .replaced_by-value = ID
    .replaced_by = Ce qui le remplace; peut se répéter
command-split = Faire plusieurs apprentissages d’un seul
    .into-value = ÉNONCÉ
    .into = Énoncé de l’un des nouveaux; au moins deux fois
    .heirs-value = ID=NUMÉRO
    .heirs = Lequel des nouveaux un apprentissage ou une activité nommera (SEC-005=2; par défaut, tous); peut se répéter
command-merge = Réunir plusieurs apprentissages en un seul
    .ids-value = ID
    .ids = Les apprentissages à réunir
    .into-value = ID
    .into = Celui d’entre eux qui reste, avec son identifiant et ses textes (par défaut : un nouvel identifiant)
    .statement-value = ÉNONCÉ
    .statement = L’énoncé de celui qui les remplace
    .pupil-value = TEXTE
    .pupil = Le même, dans les mots de l’élève
    .learn-value = ANNÉE
    .learn = L’année où l’élève commence à apprendre (par défaut : la première)
    .master-value = ANNÉE
    .master = L’année à la fin de laquelle l’élève maîtrise (par défaut : la dernière)
command-rename = Changer l’identifiant ou le titre d’une compétence, d’un volet, d’une année, d’une ressource, d’un terme, d’un sujet délicat ou d’un outil
    .id = Son identifiant d’aujourd’hui
    .to-value = NOUVEAU
    .to = Le nouvel identifiant, écrit partout où il est nommé
    .title-value = TITRE
    .title = Le nouveau titre
command-publish = Publier une édition : elle est scellée, et ce qu’elle contient ne change plus
    .next-value = ID
    .next = Préparer aussi l’ébauche de l’édition suivante (par défaut : l’année scolaire suivante)

edit-heading =
    .done = Fait
    .would = Ce qui changerait
    .left = Reste à faire
    .come = Constats qui apparaissent ({ $count })
    .gone = Constats qui disparaissent ({ $count })
    .files = { $count ->
        [one] Fichier
       *[other] Fichiers
    }
edit-left-command =
    .pupil = pdcn set { $id } pupil "…"
    .translation = pdcn set { $id } translation.{ $language }.statement "…"
    .evidence = pdcn set { $id } evidence.master "…" "…"
edit-new-errors = { $count ->
    [one] Rien n’a été changé : une erreur apparaîtrait
   *[other] Rien n’a été changé : { $count } erreurs apparaîtraient
}
    .help = Les constats plus haut disent lesquelles. Faire d’abord ce qui manque, ou le faire quand même avec --with-errors.
edit-file =
    .changed = { $path } : { $added ->
        [0] aucune ligne ajoutée
        [one] { $added } ligne ajoutée
       *[other] { $added } lignes ajoutées
    }, { $removed ->
        [0] aucune retirée
        [one] { $removed } retirée
       *[other] { $removed } retirées
    }
    .new = { $path } : nouveau fichier
    .gone = { $path } : fichier retiré
edit-finding =
    .about = { $level } : { $subject } : { $message } ({ $rule })
    .plain = { $level } : { $message } ({ $rule })
edit-not-a-list = La clé « { $key } » ne contient qu’un texte ou une valeur : rien ne s’y ajoute et rien ne s’en retire
    .help = Sans --append ni --remove, la nouvelle valeur remplace l’ancienne; --clear retire la clé.
edit-not-in-list = « { $item } » n’est pas dans « { $key } » : rien à en retirer
    .help = Vérifier comment il y est écrit : pdcn show.
edit-add-incomplete = Rien n’est changé : { $why }
    .help = Donner chaque clé avec --set, par exemple --set title="…". Ce que dit une clé : pdcn explain CLÉ.
edit-nothing = Rien à changer : c’est déjà ainsi.
edit-dry = Rien n’a été changé. Pour le faire, relancer sans --dry-run.
edit-question = Question
    .competency = Quelle compétence (par exemple IA-EVAL)?
    .statement = Quel énoncé?
    .learn = Quelle année où commencer à apprendre (par exemple P3)?
    .reason = Pourquoi, en une phrase?
    .into = Énoncé d’un des nouveaux apprentissages?
    .id = Quel identifiant?
edit-needs = Il manque { $option }
    .help = Le donner sur la ligne de commande, par exemple { $option } "…".
edit-needs-several = Il manque { $options }
    .help = Les donner tous sur la ligne de commande.
edit-no-heir = « { $value } » ne dit pas lequel des nouveaux est nommé, et par qui
    .help = Écrire --for ID=NUMÉRO, le numéro étant celui de l’énoncé donné par --into : --for SEC-005=2.
edit-needs-value = Il manque la valeur à donner à « { $key } »
    .help = L’écrire à la suite, entre guillemets droits; pour retirer la clé : --clear.
publish-nothing-new = L’édition { $edition } dit la même chose que celle d’avant
    .help = Pour la publier telle quelle, la nommer : pdcn publish --edition { $edition }.
edit-several-values = La clé « { $key } » ne prend qu’une valeur
    .help = Mettre un texte qui a des espaces entre guillemets droits : "comme ceci".
edit-no-pair = « { $value } » n’est pas une clé et sa valeur
    .help = Écrire --set CLÉ=VALEUR, par exemple --set title="Affiche".
edit-no-such-record = Rien ne s’appelle « { $name } » dans cette édition ni dans le parcours
    .help = Donner un identifiant (IA-007, IA-EVAL, P5), edition, settings, un outil, un plan ou PLAN/ACTIVITÉ. Pour chercher par les mots : pdcn show.
    .help-nearest = Vouliez-vous dire « { $nearest } »?
edit-move-where = Rien ne dit où déplacer l’apprentissage
    .help = Donner au moins --learn, --master, --reuse ou --competency.
edit-rename-to = Rien ne dit comment l’appeler
    .help = Donner le nouvel identifiant, ou --title avec le nouveau titre.
edit-nothing-here = Rien n’a été changé : aucun parcours ici
    .help = Se placer dans le dossier du parcours, ou le nommer : pdcn { $verb } --pathway DOSSIER.
