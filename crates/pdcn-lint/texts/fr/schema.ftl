# Les mots des constats de la catégorie schema, en français. Une entrée par règle : le message, puis ses parties (étiquettes et aide).

invalid-value = « { $value } » n’est pas une valeur possible pour « { $key } »
    .nearest = « { $nearest } »?
    .help-nearest = Remplacer par "{ $nearest }". Les valeurs possibles : { $allowed }.
    .help-one-of = Choisir parmi : { $allowed }.
    .form = « { $value } » n’a pas la forme d’{ $form ->
        [EditionId] un identifiant d’édition
        [StageId] un identifiant d’ordre
        [GradeId] un identifiant d’année
        [StrandId] un identifiant de volet
        [CompetencyId] un identifiant de compétence
        [OutcomeId] un identifiant d’apprentissage
        [ResourceId] un identifiant de ressource
        [FrameworkId] un identifiant de cadre
        [CodeId] un code
        [Alignment] un arrimage
        [ToolId] un identifiant d’outil
        [Language] un code de langue
        [when] un mois ou d’un jour
        [logo] un logo
        [accent] une couleur
        [seal] un sceau
       *[other] un identifiant
    }
    .of-activity = « { $key } » est une clé de l’activité, et se trouve parmi les réponses du guide
    .help-of-activity = La remonter sous [[activity]], au-dessus de [activity.reflection].
    .help-form = { $form ->
        [EditionId] L’année scolaire, en chiffres et traits d’union : 2026-2027.
        [StageId] Des minuscules sans accent, des chiffres et des traits d’union : primary.
        [GradeId] Une majuscule sans accent, puis des majuscules ou des chiffres, huit signes au plus : P5.
        [StrandId] Une majuscule sans accent, puis des majuscules ou des chiffres, huit signes au plus : IA.
        [CompetencyId] Le volet, un trait d’union, des majuscules sans accent ou des chiffres : IA-EVAL.
        [OutcomeId] Le volet, un trait d’union, au moins trois chiffres : IA-007.
        [ResourceId] Des minuscules sans accent, des chiffres et des traits d’union : affiche-ia.
        [FrameworkId] Des minuscules sans accent, des chiffres, des points et des traits d’union, version comprise : ailit-2026.
        [CodeId] Tel que le cadre l’écrit : E3, 1.2 ou HIST/3. Lettres, chiffres, signes, et une espace à la fois entre deux mots; ni virgule, point-virgule, deux-points ou guillemet, ni signe invisible, ni tiret insécable.
        [Alignment] Le cadre, deux-points sans espace, le code : ailit-2026:E3.
        [ToolId] Des minuscules sans accent, des chiffres et des traits d’union : outil-1.
        [Language] Le code de la langue : fr, en ou fr-CA.
        [when] L’année et le mois, entre guillemets : "2027-02", ou le jour : "2027-02-15". Le mois va de 01 à 12.
        [logo] Le logo est un fichier .svg ou .png du dossier du parcours : images/logo.svg.
        [accent] Un croisillon, puis six chiffres ou lettres de a à f : "#124e78".
        [seal] « seal » ne s’écrit pas à la main : retirer la ligne. À la publication, { -fix } écrit le sceau.
       *[other] Des minuscules sans accent, des chiffres et des traits d’union.
    }
    .help-means = « { $value } » s’écrit ici "{ $nearest }". Les valeurs possibles : { $allowed }.
    .help-grades = Choisir parmi les années : { $grades }.
    .help-named = « { $value } » a pour identifiant "{ $nearest }".
    .help-written = Écrire "{ $nearest }".
    .help-free = Donner un identifiant libre, par exemple { $free }, le premier libre.
    .help-free-there = Nommer ici l’identifiant que cet apprentissage aura : { $free }, le premier libre.
    .help-form-nearest = Vouliez-vous dire « { $nearest } »?
    .empty = « { $key } » est vide
    .help-empty = Écrire le texte, ou retirer la ligne si la clé n’est pas obligatoire.
    .too-small = « { $value } » est trop petit pour « { $key } » : au moins { $limit }
    .too-large = « { $value } » est trop grand pour « { $key } » : au plus { $limit }
    .help-bounds = Écrire un nombre entre 0 et 99.
    .other = Cette valeur n’est pas acceptée ({ $detail })
    .help = Comparer la valeur à une valeur voisine du même genre.
    .summary = Chaque valeur est permise
    .what = Une valeur à choix est l’un des mots prévus; un identifiant a la forme prévue; un nombre est dans ses bornes; un texte n’est pas vide.
    .why = Une valeur que le programme ne connaît pas est mise de côté : ce qu’elle voulait dire se perd, et tout ce qui en dépend.
    .mend = Choisir l’une des valeurs proposées, ou récrire l’identifiant dans la forme indiquée.
    .allow = Jamais.

key-order = La clé « { $key } » vient avant « { $before } »
    .here = à remonter
    .before = avant celle-ci
    .help = Remonter « { $key } » au-dessus de « { $before } », comme dans les autres blocs.
    .summary = Les clés d’un bloc viennent dans l’ordre du schéma
    .what = Dans chaque bloc, les clés suivent l’ordre du schéma : l’identifiant, la compétence, l’énoncé, puis les années… Un bloc donne un seul constat, qui nomme la première clé mal placée. Cette règle est éteinte au départ; l’allumer dans pdcn.toml : [lint.rules], puis key-order = "info".
    .why = Quand tous les blocs ont le même ordre, l’œil trouve tout de suite ce qu’il cherche, et deux versions se comparent ligne à ligne.
    .mend = Déplacer la ligne : { -fix } remet tout le bloc en ordre, commentaires compris.
    .allow = Quand l’ordre dit quelque chose que le schéma ne sait pas.

misplaced-file = Le fichier { $file } n’a pas sa place dans un parcours : il n’est pas lu
    .help-nearest = Le déplacer ou le renommer : { $nearest }.
    .help = Le placer dans frameworks/, dans plans/ ou dans editions/ANNÉE/ORDRE/, ou le sortir du dossier du parcours.
    .folder = Le dossier « { $folder } » n’a pas sa place dans un parcours : ses { $count } fichiers ne sont pas lus
    .help-folder = Le sortir du dossier du parcours; s’il contient un autre parcours, le vérifier avec pdcn lint --pathway.
    .help-rename = Le renommer « { $meant } ».
    .help-copy = C’est une copie d’une autre édition : lui donner un identifiant, celui de son dossier (id = "{ $folder }"), ou la sortir du parcours.
    .no-frame = L’édition « { $folder } » n’a pas de fichier edition.toml : ses apprentissages ne sont pas vérifiés
    .help-no-frame = Créer editions/{ $folder }/edition.toml, par exemple en copiant celui d’une autre édition.
    .other-id = L’édition « { $id } » est dans le dossier « { $folder } »
    .help-other-id = Donner le même nom aux deux : id = "{ $folder }", ou renommer le dossier.
    .help-stage = Les apprentissages vont dans le dossier de leur ordre ({ $places }) : y déplacer le fichier; s’il y en a déjà un, y déplacer ses blocs.
    .summary = Chaque fichier est à sa place dans le dossier du parcours
    .what = La place d’un fichier dit ce qu’il contient : pdcn.toml, tools.toml, reflection.toml et accepted.toml à la racine; un cadre dans frameworks/; un plan dans plans/; une édition dans editions/ANNÉE/, avec son edition.toml et un dossier par ordre. L’identifiant d’une édition est le nom de son dossier.
    .why = Un fichier mal placé n’est pas lu : tout ce qu’il contient manque au parcours, sans bruit.
    .mend = Déplacer ou renommer le fichier, ou corriger l’identifiant de l’édition.
    .allow = Quand le dossier contient un fichier .toml d’un autre outil : le sortir du dossier du parcours vaut mieux.

misplaced-outcome = { $id } commence en { $grade }, mais il est rangé dans le dossier « { $folder } »
    .learn = ordre « { $stage } »
    .help-stage = Déplacer le bloc dans { $home }, ou corriger l’année.
    .strand = { $id } est du volet { $strand }, mais il est rangé dans { $file }
    .help-strand = Déplacer le bloc dans { $home }, ou corriger l’identifiant.
    .help-strand-free = Déplacer le bloc dans { $home }, ou donner à l’apprentissage un identifiant libre du volet de ce fichier : { $free }.
    .competency = { $id } est du volet { $strand }, mais sa compétence { $competency } est du volet { $other }
    .help-competency = Choisir une compétence du volet { $strand }, ou mettre le bloc dans { $home } sous un identifiant libre du volet { $other }, par exemple { $free }.
    .help-competency-retire = Choisir une compétence du volet { $strand }. S’il change vraiment de volet : mettre le bloc dans { $home } sous un identifiant libre, par exemple { $free }, et dire dans edition.toml ce que devient l’ancien : [[retired]], id = "{ $id }", replaced-by = ["{ $free }"].
    .help-competency-former = S’il passe au volet { $strand } : choisir une compétence de ce volet et ajouter dans edition.toml un bloc [[retired]] avec id = "{ $former }", reason = "…" et replaced-by = ["{ $id }"]. Sinon, lui rendre son identifiant { $former }.
    .help-strand-former = S’il passe au volet { $strand } : déplacer le bloc dans { $home } et ajouter dans edition.toml un bloc [[retired]] avec id = "{ $former }", reason = "…" et replaced-by = ["{ $id }"]. Sinon, lui rendre son identifiant { $former }.
    .strand-file = Les { $count } apprentissages de { $file } sont du volet { $strand }, et ce fichier n’est pas celui de ce volet
    .folder = Les { $count } apprentissages du dossier « { $folder } » commencent dans l’ordre « { $stage } »
    .help-folder = Renommer le dossier « { $folder } » : « { $stage } ». S’il y en a déjà un, y déplacer les fichiers.
    .stage-file = Les { $count } apprentissages de { $file } commencent dans l’ordre « { $stage } », et non dans « { $folder } »
    .help-file = Déplacer ou renommer le fichier : { $home }. S’il y en a déjà un, y déplacer les blocs.
    .help = Déplacer le bloc.
    .summary = Chaque apprentissage est dans le fichier de son volet et de son ordre
    .what = Un apprentissage est dans le dossier de l’ordre où il est d’abord appris, dans le fichier qui porte le nom de son volet en minuscules; et sa compétence est de ce volet. Un fichier dont tous les apprentissages vont ailleurs est un seul constat.
    .why = Chaque apprentissage a une seule maison : c’est là qu’on le cherche pour le mettre à jour.
    .mend = Déplacer le bloc [[outcome]] dans le fichier indiqué, ou corriger ce qui l’a mal placé : son identifiant, sa compétence ou son année.
    .allow = Quand un organisme range ses apprentissages autrement : éteindre la règle dans pdcn.toml.

missing-key = Il manque { $count ->
        [one] la clé « { $key } »
       *[other] les clés { $keys }
    }
    .in = Il manque { $count ->
        [one] la clé « { $key } »
       *[other] les clés { $keys }
    } à { $subject }
    .here = dans ce bloc
    .help-in-use = Ajouter dans ce bloc une ligne « { $key } = … ». Les blocs voisins ont : { $in-use }.
    .help-block = Ajouter l’en-tête { $header } et, dessous, ses clés : { $inner } = "…".
    .help = { $count ->
        [one] Ajouter dans ce bloc une ligne « { $key } = … ».
       *[other] Ajouter dans ce bloc une ligne pour chacune, par exemple « { $key } = … », ou retirer le bloc s’il est de trop.
    }
    .summary = Chaque clé obligatoire est là
    .what = Chaque bloc a les clés que le format exige : pour un apprentissage, id, competency, statement et learn.
    .why = Un bloc qui n’a pas ses clés ne peut être ni lu ni imprimé comme il faut : un apprentissage sans année n’est placé nulle part, une exception sans raison ne dit pas pourquoi elle est là.
    .mend = Ajouter la ligne sous l’en-tête indiqué.
    .allow = Jamais : pour un texte à venir, écrire un énoncé provisoire.

newer-toml = Ce fichier a { $count ->
        [one] une écriture que bien des outils ne lisent pas encore
       *[other] { $count } écritures que bien des outils ne lisent pas encore
    }
    .spread-table = table entre accolades sur plusieurs lignes
    .trailing-comma = virgule après la dernière clé
    .escape = signe écrit avec \e ou \x
    .no-seconds = heure sans secondes
    .help = Mettre chaque table entre accolades sur une seule ligne, sans virgule à la fin; écrire les secondes des heures. { -fix } le fait.
    .help-comment = Mettre chaque table entre accolades sur une seule ligne, sans virgule à la fin ni commentaire, ou en faire un bloc à en-tête; écrire les secondes des heures.
    .summary = Le fichier se lit aussi avec un outil qui en reste à TOML 1.0
    .what = Aucune écriture arrivée avec TOML 1.1 : une table entre accolades sur plusieurs lignes, avec un commentaire ou avec une virgule après la dernière clé; \e ou \xHH dans un texte; une heure sans secondes. Un fichier donne un seul constat, qui montre chaque endroit.
    .why = Ce programme les lit, mais bien d’autres (éditeurs, langages, services en ligne) refusent tout le fichier au premier de ces signes.
    .mend = Écrire la même chose à l’ancienne : { -fix } le fait, sauf quand un commentaire serait perdu.
    .allow = Quand tous les outils qui lisent le parcours connaissent TOML 1.1.

other-format = Le parcours est au format { $format } : cette version de pdcn lit le format { $read }, et n’a rien lu d’autre
    .help = Voir ce qui change avec « pdcn upgrade », puis l’écrire avec « pdcn upgrade --write » : les textes et les commentaires restent tels quels.
    .newer = Le parcours demande une version de pdcn plus récente que celle-ci ({ $version }) : il est au format { $format }, et celle-ci lit le format { $read }
    .help-newer = Installer une version de pdcn plus récente que { $version }, qui lit le format { $format } (« pdcn --version » dit lequel), ou demander à qui tient le parcours laquelle est utilisée. Rien d’autre n’a été lu.
    .summary = Le parcours est au format que cette version lit
    .what = pdcn.toml donne le numéro du format des données : format = 2. Un parcours sans numéro est au format 1, celui de la version 0.1.0.
    .why = D’un format à l’autre, une clé peut changer de nom ou de sens. Rien d’autre n’est lu ni vérifié, pour que rien ne soit compris de travers.
    .mend = D’un format plus ancien : « pdcn upgrade » montre ce qu’il faut changer, « pdcn upgrade --write » le change. D’un format plus récent : installer une version plus récente de pdcn, qui le lit.
    .allow = Jamais : ce qui n’est pas lu ne peut pas être vérifié.

syntax = Cette ligne ne se lit pas.
    .unclosed-string = Il manque le guillemet fermant
    .help-unclosed-string = Ajouter un guillemet droit (") à la fin du texte.
    .unclosed-array = Il manque le crochet fermant de la liste
    .help-unclosed-array = Ajouter ] à la fin de la liste.
    .unclosed-table = Il manque l’accolade fermante
    .help-unclosed-table = Ajouter { "}" } à la fin.
    .unclosed-header = Les crochets de cet en-tête ne vont pas ensemble
    .help-unclosed-header = Écrire autant de crochets avant le nom qu’après, sans rien d’autre sur la ligne : [[outcome]]. En attendant, tout le bloc est laissé de côté.
    .cut-short = Le fichier finit au milieu d’un texte
    .help-cut-short = A-t-il été coupé? Si la suite manque, la remettre depuis une copie (dans OneDrive : « Historique des versions »). Sinon, ajouter un guillemet droit (") à la fin du texte.
    .row = Cette ligne semble collée d’un tableau
    .help-row = Faire de chaque ligne du tableau un bloc : [[outcome]], puis une clé par ligne (id, competency, statement, learn, master), chacune avec = et son texte entre guillemets droits.
    .missing-equals = Il manque le signe = après la clé
    .help-missing-equals = Écrire la clé, le signe =, puis la valeur : learn = "P3". Pour une remarque, commencer la ligne par #.
    .missing-value = Il manque la valeur de « { $what } »
    .help-missing-value = Écrire une valeur après le signe =, ou retirer la ligne.
    .unquoted-text = Ce texte n’est pas entre guillemets
    .help-unquoted-text = Mettre le texte entre guillemets droits : "texte".
    .typographic-quotes = Ces guillemets ne sont pas ceux que le fichier demande
    .help-typographic-quotes = Remplacer les guillemets courbes ou français qui entourent le texte par des guillemets droits ("). À l’intérieur du texte, ils peuvent rester.
    .missing-comma = Il manque une virgule entre deux éléments de la liste
    .help-missing-comma = Ajouter une virgule après chaque élément, sauf le dernier.
    .text-between = « { $words } » est écrit entre deux éléments de la liste
    .help-text-between = Nommer chaque élément, entre guillemets, avec une virgule entre deux : une liste ne dit pas « de… à ».
    .extra-comma = Il y a une virgule de trop
    .help-extra-comma = Retirer la virgule.
    .extra-equals = Il y a un signe = de trop
    .help-extra-equals = N’écrire qu’un signe = entre la clé et la valeur.
    .text-after-value = Il y a du texte après la fin de la valeur
    .help-text-after-value = Rien ne suit une valeur sur sa ligne. Si ces mots en font partie, les mettre dans le texte, où un guillemet droit s’écrit \"; si c’est une remarque, mettre # devant; si c’est une autre clé, la mettre sur sa ligne.
    .invalid-key = Cette clé n’est pas écrite comme une clé
    .help-invalid-key = Une clé n’a que des lettres sans accent, des chiffres, - et _. Une remarque commence par #.
    .duplicate = « { $what } » est déjà donné dans le même bloc
    .help-duplicate = Garder une seule des deux lignes. Si un nouvel apprentissage commence ici, ajouter [[outcome]] au-dessus.
    .help-duplicate-block = Garder un seul des deux blocs, avec toutes ses lignes. Si un nouvel apprentissage commence ici, ajouter [[outcome]] au-dessus.
    .help-duplicate-blocks = Ce nom est déjà celui d’une ligne ou d’un bloc simple plus haut : en faire aussi un bloc { $what }, et garder celui-ci.
    .missing-header = Un nouveau bloc commence ici sans son en-tête
    .help-missing-header = Ajouter au-dessus de cette ligne l’en-tête du bloc : { $header }. En attendant, ce qui suit est laissé de côté jusqu’au prochain bloc.
    .orphan = Ce bloc est une partie d’un autre, et aucun { $header } ne commence avant lui
    .help-orphan = Le déplacer sous le bloc dont il fait partie, ou écrire au-dessus l’en-tête { $header } qui manque. En attendant, ce qui suit est laissé de côté jusqu’au prochain bloc.
    .single-brackets = Il manque des crochets à cet en-tête
    .help-single-brackets = Écrire deux crochets de chaque côté, comme pour les autres blocs du même nom. En attendant, ce bloc est laissé de côté.
    .other-header = L’en-tête « { $found } » porte un autre nom que les parties qui le suivent
    .help-other-header = Écrire « { $meant } » : les parties qui suivent sont celles d’un tel bloc. En attendant, ce bloc est laissé de côté.
    .invalid-date = Cette date n’existe pas
    .help-invalid-date = Écrire une date du calendrier, sans guillemets : 2027-06-30.
    .header-after-value = Un en-tête de bloc est sur la ligne d’une valeur
    .help-header-after-value = Le mettre sur sa propre ligne, sous celle-ci.
    .key-after-header = Une clé est sur la ligne de l’en-tête
    .help-key-after-header = La mettre sur sa propre ligne, sous l’en-tête.
    .invalid-number = Ce n’est pas un nombre que le fichier peut lire
    .help-invalid-number = Écrire un nombre entier sans espace ni zéro devant, ou mettre le texte entre guillemets.
    .invalid-escape = La barre \ est suivie d’un signe qui ne veut rien dire
    .help-invalid-escape = Pour une barre seule, écrire \\. Pour un retour à la ligne, \n.
    .control-character = Un signe invisible s’est glissé dans le texte
    .help-control-character = Effacer le signe (souvent venu d’un copier-coller) et le retaper.
    .carriage-returns = Les lignes de ce fichier finissent par un signe de très vieux programmes, et ne sont pas lues comme des lignes
    .help-carriage-returns = Enregistrer le fichier avec des fins de ligne ordinaires (CRLF ou LF), ou par { -fix }.
    .conflict = Deux versions de ce passage attendent un choix (lignes { $first } à { $last })
    .ours = une version
    .theirs = l’autre version
    .help-conflict = Garder les lignes voulues, puis retirer les lignes qui commencent par <<<<<<<, ======= et >>>>>>>. En attendant, la première version est lue.
    .marker = Cette ligne est un reste de fusion entre deux versions
    .help-marker = Vérifier que le passage dit bien ce qui est voulu, puis retirer les lignes qui commencent par <<<<<<<, ======= ou >>>>>>>.
    .invisible-sign = Un signe invisible est resté près de « { $what } » : { $sign ->
        [U-00A0] une espace insécable
        [U-202F] une espace fine insécable
        [U-200B] une espace sans largeur
        [U-FEFF] une marque de début de fichier
        [U-00AD] un trait d’union conditionnel
       *[other] un signe venu d’un copier-coller
    } ({ $code })
    .help-invisible-sign = L’effacer et, s’il sépare deux mots, taper une espace ordinaire.
    .extra-brackets = Il y a un crochet de trop de chaque côté
    .help-extra-brackets = Écrire { $meant }.
    .other-brackets = Un en-tête se met entre crochets droits
    .help-other-brackets = Écrire { $meant }.
    .header-sign = Les mots d’un en-tête sont séparés par un point
    .help-header-sign = Écrire { $meant }.
    .backslash-path = Un chemin s’écrit avec des barres obliques (/), et non avec \
    .help-backslash-path = Remplacer chaque \ par /.
    .colon = Il faut le signe = entre la clé et la valeur, et non deux-points
    .help-colon = Écrire « { $meant } ».
    .slash-comment = Une remarque commence par #, et non par // ni par un point-virgule
    .help-slash-comment = Mettre # à la place.
    .dash = Les éléments d’une liste se mettent entre crochets, sans tiret devant
    .help-dash = Écrire la liste entre crochets, chaque texte entre guillemets, avec des virgules : ["un", "deux"].
    .trailing-sign = Il y a { $trailing ->
        [semicolon] un point-virgule
       *[comma] une virgule
    } de trop après la valeur
    .help-trailing-sign = Retirer ce signe : rien ne suit la valeur.
    .date-form = Cette date n’est pas écrite comme le fichier le demande
    .help-date-form = Une date s’écrit année-mois-jour, sans guillemets : 2027-06-30 pour le 30 juin 2027.
    .help-date-meant = Une date s’écrit année-mois-jour, avec deux chiffres pour le mois et pour le jour, sans guillemets : { $meant }.
    .missing-brackets = Plusieurs valeurs se mettent entre crochets
    .help-missing-brackets = Écrire { $meant }.
    .unopened-string = Il manque le guillemet ouvrant
    .help-unopened-string = Ajouter un guillemet droit (") au début du texte.
    .two-keys = Deux clés sont sur la même ligne
    .help-two-keys = Mettre chaque clé sur sa ligne.
    .help-two-keys-again = Mettre chaque clé sur sa ligne; « { $again } » est déjà sur une autre ligne de ce bloc : garder celle qui est juste.
    .doubled-quotes = Un texte n’a qu’un guillemet de chaque côté
    .help-doubled-quotes = Entourer le texte d’un seul guillemet droit (") de chaque côté.
    .inner-quotes = Un guillemet droit à l’intérieur du texte le ferme trop tôt
    .help-inner-quotes = Garder ces mots et changer leurs guillemets : « { $words } », ou \"{ $words }\".
    .inner-apostrophe = Cette apostrophe ferme le texte trop tôt
    .help-inner-apostrophe = Entourer tout le texte de guillemets droits (") : les apostrophes peuvent alors rester.
    .list-brackets = Une liste se met entre crochets droits
    .help-list-brackets = Mettre [ au début de la liste et ] à la fin.
    .unopened-array = Il manque le crochet ouvrant de la liste
    .help-unopened-array = Ajouter [ au début de la liste.
    .broken-text = Ce texte continue à la ligne suivante : il manque le guillemet fermant sur sa ligne
    .help-broken-text = Écrire tout le texte sur une seule ligne.
    .surrogates = Ce signe est écrit en deux morceaux (\u… \u…), comme dans un fichier JSON
    .help-surrogates = Taper le signe lui-même : { $meant }.
    .help-written = Écrire : { $meant }
    .too-deep = Il y a trop de crochets les uns dans les autres
    .help-too-deep = Aucune clé du parcours ne demande plus de deux niveaux de crochets.
    .other = Cette ligne ne se lit pas ({ $detail })
    .here = ici
    .help = Comparer la ligne à une ligne voisine du même genre.
    .help-question-meant = Écrire « { $question } », comme dans reflection.toml.
    .help-question = Écrire le nom de la question tel qu’il est dans reflection.toml : { $questions }.
    .summary = Le fichier se lit comme du TOML
    .what = Chaque ligne d’un fichier est un en-tête entre crochets, une clé suivie de = et d’une valeur, un commentaire ou une ligne vide. Un guillemet, un crochet ou une virgule de moins suffit à rendre une ligne illisible.
    .why = Ce qui ne se lit pas n’est pas vérifié : un apprentissage peut disparaître des tableaux sans que personne le voie.
    .mend = Ajouter ou retirer le signe indiqué. Le reste du fichier est vérifié quand même : chaque faute n’est signalée qu’une fois.
    .allow = Jamais : une ligne illisible n’a pas de sens pour le programme.

unknown-key = La clé « { $key } » n’existe pas ici
    .for-missing = La clé « { $key } » n’existe pas ici; « { $nearest } », qui manque, était sans doute voulue
    .nearest = « { $nearest } »?
    .help-as-one-block = Écrire l’en-tête { $header } et, dessous, ses clés : { $first } = "…".
    .help-as-block = Écrire un bloc pour chacun : l’en-tête { $header } et, dessous, ses clés : { $first } = "…".
    .language = Les textes de { $written } n’ont pas de langue
    .language-here = en quelle langue?
    .help-language = Écrire l’en-tête avec le code de la langue : { $right }.
    .help-nearest = Remplacer « { $key } » par « { $nearest } ».
    .help = Les clés possibles ici : { $keys }.
    .belongs = La clé « { $key } » est dans le mauvais bloc : elle appartient à { $home }
    .help-belongs = Remonter la ligne juste sous l’en-tête { $home } : les lignes simples viennent avant les blocs qui suivent.
    .belongs-to-file = La clé « { $key } » est dans le mauvais bloc : elle appartient au début du fichier
    .help-belongs-to-file = Remonter la ligne au début du fichier, avant le premier en-tête entre crochets.
    .new-block = La clé « { $key } » n’a pas sa place ici : il manque sans doute l’en-tête { $home } au-dessus
    .help-new-block = Ajouter une ligne { $home } au-dessus. En attendant, ce qui suit est laissé de côté jusqu’au prochain bloc.
    .help-nearest-list = Remplacer « { $key } » par « { $nearest } », et mettre la valeur entre crochets : { $nearest } = { $list }.
    .help-nearest-value = Remplacer toute la ligne : { $nearest } = { $list }.
    .help-keep-one = La clé « { $nearest } » est déjà là : garder une seule des deux lignes, sous ce nom.
    .elsewhere = Le bloc { $block } n’a pas sa place dans ce fichier
    .help-elsewhere = Le déplacer dans { $home }, sous l’en-tête { $header }.
    .block = Le bloc { $written } n’existe pas; { $right } était sans doute voulu
    .help-block = Écrire { $right } : les en-têtes et les clés sont en anglais.
    .several = Ces clés n’existent pas ici : { $several }
    .help-several = Les clés possibles ici : { $keys }. S’il s’agit d’un autre bloc, ajouter son en-tête entre crochets au-dessus de la première.
    .help-no-keys = Si ces mots doivent rester, les mettre dans une clé de ce genre de bloc (comparer à un bloc voisin), ou en faire une remarque : # devant la ligne.
    .summary = Chaque clé existe
    .what = Chaque clé d’un bloc est l’une de celles que le format prévoit pour ce bloc.
    .why = Une clé mal écrite est ignorée : l’énoncé, l’année ou l’exemple qu’elle porte n’apparaît nulle part.
    .mend = Corriger la clé. Quand elle ressemble à une clé connue, le nom probable est proposé; si cette clé manquait, c’est une seule faute et un seul constat.
    .allow = Jamais : pour une remarque, écrire un commentaire qui commence par #.

unreadable-file = Le fichier { $file } ne peut pas être lu
    .not-utf8 = Le fichier { $file } n’est pas enregistré en UTF-8
    .empty = Le fichier { $file } est vide : aucun apprentissage n’y est
    .help-empty = Le rétablir (dans OneDrive : « Historique des versions »); s’il ne sert plus, l’effacer et retirer ses apprentissages dans edition.toml.
    .help-empty-new = Y écrire le premier apprentissage ([[outcome]]), ou effacer le fichier.
    .garbled = Les accents du fichier { $file } ont été abîmés ({ $count ->
        [one] un endroit
       *[other] { $count } endroits
    }) : « { $from } » pour « { $to } »
    .help-garbled = Un programme a lu le fichier dans un autre encodage que UTF-8, puis l’a enregistré ainsi. { -fix } rétablit tous les accents.
    .utf16 = Le fichier { $file } est enregistré en UTF-16
    .help-not-utf8 = Enregistrer le fichier en UTF-8 : dans l’éditeur, « Enregistrer sous », puis l’encodage UTF-8. Retaper ensuite les lettres accentuées qui se seraient perdues.
    .help-saved-again = Enregistrer le fichier en UTF-8 : dans l’éditeur, « Enregistrer sous », puis l’encodage UTF-8; ou { -unsafe-fix }. Relire ensuite les lettres accentuées.
    .text-ending = Le nom du fichier { $file }.txt finit par .txt : les autres programmes ne le liront pas
    .help-text-ending = Le renommer { $file }. L’Explorateur de Windows cache souvent la fin des noms; dans le Bloc-notes, enregistrer avec le type « Tous les fichiers ».
    .too-large = Le fichier { $file } est trop gros : { $size } Mio, la limite est de { $limit } Mio
    .help-too-large = Vérifier que c’est bien un fichier du parcours, ou le partager par volet.
    .folder = Un dossier porte le nom d’un fichier : { $file }
    .special = { $file } n’est ni un fichier ni un dossier
    .help-folder = Lui donner un nom qui ne finit pas par .toml.
    .link-loop = Le lien { $file } revient sur lui-même
    .link-to-nothing = Le lien { $file } ne mène nulle part
    .help-link = Retirer le lien, ou le refaire vers le bon fichier.
    .link-outside = Le lien { $file } mène hors du dossier du parcours : il n’est pas suivi
    .help-link-outside = Mettre à sa place une copie de ce qu’il montre, ou retirer le lien.
    .gone = Le fichier { $file } a été retiré ou renommé pendant la lecture
    .help-gone = Recommencer une fois les fichiers en place.
    .denied = L’accès au fichier { $file } est refusé
    .help-denied = Demander le droit de lire ce fichier.
    .in-use = Le fichier { $file } est occupé par un autre programme
    .help-in-use = Le fermer dans l’autre programme, puis recommencer.
    .system = Le fichier { $file } ne peut pas être lu : { $detail }
    .here = à partir d’ici
    .help = Rétablir l’accès au fichier, puis recommencer.
    .summary = Chaque fichier s’ouvre et contient du texte UTF-8
    .what = Un fichier .toml du parcours est un vrai fichier, que le programme a le droit de lire, enregistré en UTF-8 et de moins de 64 Mio. Un fichier nommé .toml.txt est lu pour que le reste soit vérifié, et signalé. Rien de ce qui est dans un autre encodage n’est corrigé par { -fix }.
    .why = Un fichier enregistré dans un autre encodage perd ses accents; un fichier qui ne s’ouvre pas n’est pas vérifié du tout.
    .mend = Enregistrer le fichier en UTF-8 (dans l’éditeur : « Enregistrer sous », encodage UTF-8), en rétablir l’accès, ou donner un autre nom à ce qui n’est pas un fichier.
    .allow = Jamais : ce qui ne peut pas être lu ne peut pas être vérifié.

wrong-type = « { $key } » attend { $expected ->
        [string] un texte
        [integer] un nombre entier
        [float] un nombre
        [boolean] true ou false
        [date] une date
        [array] une liste
        [table] un bloc
       *[other] autre chose
    } et reçoit { $found ->
        [string] un texte
        [integer] un nombre entier
        [float] un nombre à virgule
        [boolean] true ou false
        [date] une date
        [date-time] une heure
        [array] une liste
        [table] un bloc
       *[other] autre chose
    }
    .here = { $found ->
        [string] un texte
        [integer] un nombre entier
        [float] un nombre à virgule
        [boolean] true ou false
        [date] une date
        [date-time] une heure
        [array] une liste
        [table] un bloc
       *[other] autre chose
    }
    .blocks = « { $key } » attend des blocs et reçoit { $found ->
        [string] un texte
        [integer] un nombre entier
        [float] un nombre à virgule
        [boolean] true ou false
        [date] une date
        [date-time] une heure
        [array] une liste
        [table] un seul bloc
       *[other] autre chose
    }
    .help-open = Écrire en mots pourquoi l’apprentissage n’a pas de ★, par exemple : open = "Se reprend toute la vie." S’il en a un, retirer cette ligne.
    .help-meant = Écrire : { $key } = { $meant }
    .help-meant-element = Écrire : { $meant }
    .help-block = Écrire l’en-tête { $header } et, dessous : { $line }
    .level = « { $key } » attend un niveau et reçoit true ou false
    .help-level = Écrire le niveau entre guillemets : "off" (éteinte), "info", "warning" ou "error".
    .help-one = Une seule valeur va ici, sans crochets : { $key } = "{ $sample }".
    .help-blocks = Écrire un bloc par élément, chacun sous son en-tête à doubles crochets : { $header }, puis ses clés dessous.
    .help = { $expected ->
        [string] Mettre le texte entre guillemets droits : { $key } = "{ $sample }".
        [integer] Écrire un nombre entier, sans guillemets : { $key } = 10.
        [float] Écrire un nombre, sans guillemets.
        [boolean] Écrire true (oui) ou false (non), sans guillemets.
        [date] Écrire la date sans guillemets ni heure : { $key } = 2027-06-30.
        [array] Écrire une liste entre crochets : { $key } = ["un", "deux"].
        [table] Écrire un bloc : un en-tête entre crochets, puis ses clés dessous.
       *[other] Récrire la valeur.
    }
    .summary = Chaque valeur est du genre attendu
    .what = Un texte est entre guillemets, une liste entre crochets, un âge est un nombre, une date s’écrit sans guillemets, un préalable est un bloc à part.
    .why = Une valeur d’un autre genre n’est pas lue : ce qu’elle dit manque au parcours.
    .mend = Récrire la valeur comme l’aide le montre.
    .allow = Jamais.
