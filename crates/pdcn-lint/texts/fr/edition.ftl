# Les mots des constats de la catégorie edition, en français. Une entrée par règle : le message, puis ses parties (étiquettes et aide).

edition-not-bumped = L’édition { $edition } se nomme elle-même comme édition précédente
    .later = L’édition { $edition } nomme comme précédente une édition plus récente : { $previous }
    .between = L’édition { $edition } nomme comme précédente { $previous }, mais { $nearest } est entre les deux
    .forgotten = L’édition { $edition } ne dit pas quelle édition la précède
    .here = édition précédente?
    .help = Écrire : previous = "{ $nearest }".
    .help-forgotten = Ajouter : previous = "{ $nearest }". Sans cette ligne, rien n’est comparé avec l’année d’avant.
    .help-first = C’est la première édition du parcours : retirer cette ligne.
    .summary = Une édition suit celle qui la précède
    .what = La clé « previous » nomme l’édition du parcours qui vient juste avant : ni l’édition elle-même, ni une édition plus récente, ni une plus ancienne quand une autre est entre les deux. Elle ne manque pas quand le parcours a une édition plus ancienne. L’ordre est celui des identifiants, lus comme des années.
    .why = C’est à l’édition précédente que tout se compare : les identifiants disparus ou repris, et ce qui change pour les écoles. Un dossier copié dont « previous » n’a pas suivi compare deux fois la même année, ou saute une année.
    .mend = Écrire l’édition qui vient juste avant : previous = "…".
    .allow = Quand l’édition entre les deux n’a jamais servi et que la comparaison doit la sauter.

id-reused = { $id } est-il encore le même apprentissage que dans l’édition { $edition }? « { $was } » est devenu « { $statement } »
    .kept = { $id } a été récrit depuis l’édition { $edition }, à confirmer : « { $was } » est devenu « { $statement } »
    .new = ressemblance : { $likeness } %
    .old = édition { $edition }
    .moved = l’ancien énoncé est ici, sous { $other }
    .help = Si c’est autre chose, donner un identifiant libre au nouvel énoncé, puis remettre l’ancien ou le retirer dans edition.toml ([[retired]], id = "{ $id }"). Si c’est la même chose dite autrement, l’accepter : [[outcome.allow]], avec une raison.
    .help-moved = Rendre à chaque énoncé son identifiant : l’ancien énoncé de { $id } porte maintenant { $other }.
    .exchanged = { $id } et { $other } sont échangés : chacun dit ce que l’autre disait dans l’édition { $edition }
    .exchanged-here = dit ce que disait { $other }
    .exchanged-there = dit ce que disait { $id }
    .help-exchanged = Rendre à chacun son identifiant; ce qui les nomme ailleurs n’a pas à changer. Si l’échange est voulu, donner à chacun un identifiant libre et retirer les deux anciens dans edition.toml.
    .summary = Un identifiant garde son sens d’une édition à l’autre
    .what = L’énoncé d’un identifiant ressemble à celui de l’édition précédente, d’au moins min-percent pour cent, et n’est pas celui d’un autre identifiant. Sont comparés les mots, sans les accents, les majuscules ni leur ordre; un mot compte selon sa longueur, et deux mots voisins (image, images) comptent en partie. Une traduction compte si elle a changé elle aussi; restée telle quelle, elle ne dit rien. Quand les années, la compétence, les exemples, les arrimages et la plupart des préalables n’ont pas changé, ce n’est qu’une information : sans doute une reformulation, à confirmer.
    .why = L’identifiant est permanent : un élève qui avait VIE-004 l’an dernier aurait cette année autre chose à son dossier.
    .mend = Si c’est autre chose, remettre l’ancien énoncé, ou retirer l’identifiant et en donner un libre au nouvel énoncé. Si c’est la même chose dite autrement, l’accepter avec une raison.
    .allow = Quand l’énoncé a été récrit en entier et dit toujours la même chose.
    .option-min-percent = ressemblance de deux énoncés sous laquelle ils ne disent sans doute plus la même chose, en pour cent

stale-translation = { $id } a changé depuis l’édition { $edition } ({ $words })
    .translation = L’énoncé de { $id } a changé depuis l’édition { $edition } ({ $words }), mais pas sa traduction ({ $language })
    .pupil = L’énoncé de { $id } a changé depuis l’édition { $edition } ({ $words }), mais pas la version de l’élève
    .translated-pupil = La version de l’élève de { $id } a changé depuis l’édition { $edition } ({ $words }), mais pas sa traduction ({ $language })
    .several = { $id } a changé depuis l’édition { $edition } ({ $words }), mais pas les textes qui l’accompagnent
    .stale = traduction ({ $language }) de l’an dernier
    .stale-pupil = version de l’élève de l’an dernier
    .stale-translated-pupil = version de l’élève ({ $language }) de l’an dernier
    .changed = ce qui a changé
    .help = Relire ce texte et le mettre à jour. S’il dit encore la même chose, l’accepter : [[outcome.allow]], avec une raison.
    .summary = La traduction et la version de l’élève suivent l’énoncé
    .what = Quand les mots d’un énoncé ont changé depuis l’édition précédente, ceux de ses traductions et de la version de l’élève (pupil) ont changé aussi; de même pour la traduction de la version de l’élève quand celle-ci change. Une correction d’orthographe, de ponctuation ou d’ordre des mots ne demande rien.
    .why = Les élèves et les personnes qui lisent l’autre langue auraient encore la phrase de l’an dernier, sans que rien ne le montre.
    .mend = Relire le texte et le mettre à jour.
    .allow = Quand le texte a été relu et dit encore la même chose que l’énoncé.

id-vanished = { $id } (« { $statement } ») était dans l’édition { $edition } et n’est plus là, sans avoir été retiré
    .here = à comparer avec cette édition
    .old = il était ici
    .leans = { $from } s’appuie encore dessus
    .renamed = { $id } (« { $statement } ») de l’édition { $edition } porte maintenant un autre identifiant : { $new }
    .new = nouvel identifiant
    .help = Remettre l’apprentissage, ou ajouter dans edition.toml un bloc [[retired]] avec id = "{ $id }", reason = "…" et, s’il est remplacé, replaced-by = ["…"].
    .file = Le fichier { $file } n’est plus là : les { $count } apprentissages qu’il avait dans l’édition { $edition } manquent
    .old-file = ils étaient ici
    .help-file = Rétablir le fichier (dans OneDrive : la corbeille ou « Historique des versions »). S’ils partent vraiment, ajouter dans edition.toml un bloc [[retired]] pour chacun.
    .help-renamed = Rendre à l’énoncé son identifiant { $id } : il est permanent.
    .help-strand = S’il passe au volet { $strand } : ajouter dans edition.toml un bloc [[retired]] avec id = "{ $id }", reason = "…" et replaced-by = ["{ $new }"]. Sinon, lui rendre son identifiant { $id }, qui est permanent.
    .summary = Un apprentissage qui part est retiré en bonne et due forme
    .what = Chaque identifiant de l’édition précédente est encore dans celle-ci, ou dans un de ses blocs [[retired]] ou de ceux d’avant. Quand le même énoncé est là sous un autre identifiant, le constat le dit. Ce qui s’appuie encore sur l’apprentissage disparu est montré au même constat.
    .why = Les plans des écoles et les dossiers nomment cet identifiant : sans bloc [[retired]], personne ne sait s’il a été oublié, scindé ou remplacé.
    .mend = Remettre l’apprentissage sous son identifiant, ou dire qu’il est retiré, pourquoi, et ce qui le remplace.
    .allow = Jamais.

published-edition-changed = L’édition { $edition } a été publiée, et son contenu a changé depuis
    .seal = sceau de la publication; celui du contenu actuel est { $now }
    .status = elle a été publiée
    .unsealed = L’édition { $edition } est publiée sans sceau : un changement fait après coup ne se verrait pas
    .draft = L’édition { $edition } est en préparation et porte déjà un sceau
    .seal-draft = sceau
    .status-draft = en préparation
    .help-draft = Retirer la ligne « seal » : { -fix } pose le sceau une fois l’édition publiée (status = "published"). Si elle a déjà été publiée, corriger plutôt son statut.
    .help = Remettre le contenu publié et faire le changement dans l’édition en préparation; ou, si tout le monde doit avoir cette correction, prendre le nouveau sceau : seal = "{ $now }".
    .help-unsealed = Ajouter sous le statut : seal = "{ $now }". { -fix } le fait.
    .help-unsealed-errors = D’abord { $count ->
        [one] corriger l’erreur
       *[other] corriger les { $count } erreurs
    } de l’édition : un sceau posé maintenant se briserait à la correction. Ensuite, { -fix } le pose.
    .help-unsealed-unchecked = D’abord vérifier toute l’édition, avec toutes les règles : « pdcn lint --edition { $edition } --fix » pose le sceau quand elle est sans erreur.
    .summary = Une édition publiée reste ce qu’elle était
    .what = Le contenu d’une édition publiée, ou remplacée depuis, a le sceau (la clé « seal ») qu’elle portait à sa publication. Une édition publiée sans sceau en reçoit un : c’est une simple information, que { -fix } règle une fois l’édition sans erreur. L’ordre des apprentissages, leur mise en page et leurs exceptions ne comptent pas. Toutes les éditions du parcours sont vérifiées. { -fix } ne touche à rien dans une édition qui a un sceau.
    .why = Des écoles travaillent avec ce qui a été publié; un changement fait après coup n’est dans aucun bilan, et deux écoles liraient deux parcours du même nom.
    .mend = Remettre le contenu publié, et faire le changement dans l’édition en préparation. Si c’est une coquille que tout le monde doit avoir corrigée, prendre le nouveau sceau et annoncer la correction.
    .allow = Jamais : prendre le nouveau sceau, c’est accepter le changement.

retired-id-back = { $id } a été retiré par l’édition { $edition } : il ne doit pas revenir
    .here = identifiant retiré
    .retired = retiré ici : { $reason }
    .help = Lui donner un identifiant libre, par exemple { $free }. S’il n’aurait pas dû être retiré, enlever le bloc [[retired]] de l’édition en cours.
    .left-over = { $id } est retiré par l’édition { $edition }, et son bloc est encore dans { $file }
    .help-left-over = Effacer son bloc de { $file }. Si c’est un autre apprentissage, lui donner un identifiant libre, par exemple { $free }; s’il reste, enlever le bloc [[retired]].
    .exchanged = { $id } est retiré ici et encore là; { $gone }, lui, n’est plus là et n’est pas retiré
    .here-exchanged = { $gone } était peut-être voulu
    .still-there = { $id } est encore là
    .help-exchanged = Si c’est { $gone } (« { $statement } ») qui est retiré, écrire ici id = "{ $gone }". Si c’est bien { $id }, effacer son bloc et remettre celui de { $gone }.
    .summary = Un identifiant retiré ne revient jamais
    .what = Aucun apprentissage ne porte un identifiant des blocs [[retired]] de son édition ou de celles d’avant.
    .why = Les dossiers des élèves et les plans des écoles gardent l’ancien sens de l’identifiant : le reprendre les rend faux.
    .mend = Donner à l’apprentissage un identifiant libre (un est proposé). S’il n’aurait pas dû être retiré, enlever le bloc [[retired]] de l’édition en cours.
    .allow = Jamais.

unknown-replacement = { $replacement }, qui doit remplacer { $id }, n’existe pas dans l’édition
    .itself = { $id } est retiré et doit se remplacer lui-même
    .here = introuvable
    .retired = apprentissage retiré
    .help = Corriger l’identifiant, ou l’enlever de la liste.
    .help-nearest = Vouliez-vous dire { $nearest } (« { $statement } »)?
    .help-itself = L’enlever de la liste, et y nommer ce qui le remplace vraiment.
    .summary = Ce qui remplace un apprentissage retiré existe
    .what = Chaque identifiant de replaced-by, dans un bloc [[retired]], est celui d’un apprentissage de l’édition, ou d’un autre qui a été retiré à son tour; jamais celui du bloc lui-même.
    .why = Une école dont le plan nomme l’apprentissage retiré suit cette piste pour mettre son plan à jour : elle ne mène nulle part.
    .mend = Corriger l’identifiant (le plus proche est proposé), ou l’enlever de la liste.
    .allow = Jamais.

unknown-retirement = { $id } est retiré par l’édition { $edition }, et aucune édition d’avant ne le contient
    .here = dans aucune édition d’avant
    .help = Corriger l’identifiant s’il désigne un autre apprentissage. S’il a été proposé puis abandonné avant de paraître, effacer ce bloc : ce qui n’a jamais paru n’a pas à être retiré.
    .help-nearest = Vouliez-vous dire { $nearest }? S’il a été proposé puis abandonné avant de paraître, effacer ce bloc.
    .summary = Ce qui est retiré a existé
    .what = Chaque identifiant d’un bloc [[retired]] est celui d’un apprentissage d’une édition d’avant. La première édition d’un parcours n’est pas concernée.
    .why = Le bilan annonce aux écoles le retrait d’un apprentissage qu’elles n’ont jamais eu, et celui qui devait être retiré reste.
    .mend = Corriger l’identifiant, ou effacer le bloc d’un apprentissage qui n’a jamais paru.
    .allow = Quand l’apprentissage a été diffusé hors de ce parcours, par exemple dans un document de consultation.
