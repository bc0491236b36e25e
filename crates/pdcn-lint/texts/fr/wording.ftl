# Les mots des constats de la catégorie wording, en français. Une entrée par règle : le message, puis ses parties (étiquettes et aide).

brand-name = « { $brand } » est une marque{ in-language }
    .here = marque
    .help = Dire ce que l’outil fait plutôt que son nom; le nom peut aller dans les exemples ou dans tools.toml.
    .summary = Un énoncé ne nomme aucune marque
    .what = L’énoncé et la version de l’élève ne contiennent aucun nom de la liste brand-name : produits, services, entreprises.
    .why = Un produit change de nom, d’âge d’accès ou disparaît d’une année à l’autre; l’apprentissage, lui, demeure.
    .mend = Dire ce que l’outil fait (« un agent conversationnel ») et mettre le nom, s’il le faut, dans les exemples ou dans tools.toml.
    .allow = Quand l’apprentissage porte sur cette marque elle-même, par exemple sur sa publicité.

duplicate-statement = { $id } dit la même chose que { $first }
    .translated = La traduction de { $id } ({ $language }) dit la même chose que celle de { $first }
    .translation = Les énoncés d’origine diffèrent : traduire aussi ce qui les distingue.
    .again = la même chose, une seconde fois
    .first = dit d’abord ici, dans { $first }
    .help = N’en garder qu’un, et mettre l’identifiant de l’autre dans [[retired]] avec replaced-by; ou dire ce qui les distingue.
    .untranslated = L’énoncé de { $id } et sa traduction ({ $language }) sont le même texte
    .same = le même texte
    .help-untranslated = Récrire celui des deux qui n’est pas dans sa langue.
    .help-new = { $new } est nouveau : effacer son bloc, ou changer son énoncé.
    .summary = Deux apprentissages ne disent pas la même chose
    .what = Deux énoncés d’une édition n’ont pas les mêmes mots dans le même ordre, sans compter la casse, les accents, les espaces et la ponctuation. Deux énoncés d’un même domaine qui se répètent sont une erreur; de deux domaines, un avertissement, comme une traduction qui se répète (les traductions sont comparées entre elles).
    .why = Une personne qui planifie trouve deux fois la même ligne, avec deux identifiants et peut-être deux années : elle ne sait plus laquelle suivre.
    .mend = Retirer l’un des deux (dans [[retired]], avec replaced-by), ou dire ce qui les distingue. Quand la traduction seule se répète, traduire ce qui les distingue.
    .allow = Jamais.

grade-reading = La version de l’élève de { $id } a { $words } mots, pour des élèves de { $age } ans (« { $grade } »)
    .here = { $words } mots : la limite est de { $limit }
    .help = Couper la phrase en deux, ou garder seulement ce que l’élève fait : une précision peut rester dans l’énoncé.
    .summary = L’élève peut lire la phrase écrite pour lui
    .what = La version de l’élève n’a pas plus de mots que l’âge des élèves de l’année où elle commence (→), plus l’option more-than-age. Un mot élidé (« l’ », « d’ ») ne compte pas. Les traductions ne sont pas comptées. Une édition remplacée est laissée telle quelle.
    .why = Une phrase trop longue pour son âge n’est lue par personne : l’élève ne sait pas ce qu’on attend de lui.
    .mend = Raccourcir : un verbe, une chose, un mot connu.
    .allow = Quand la phrase est lue à voix haute par l’adulte et que chaque mot compte.
    .option-more-than-age = nombre de mots de plus que l’âge, en années

# Dit la langue d’un texte quand ce n’est pas celle du parcours.
in-language = { $language-of-text ->
        [en] {" "}(texte anglais)
        [fr] {" "}(texte français)
       *[own] {""}
    }

inclusive-form = « { $word } » abrège le féminin
    .here = féminin abrégé
    .help = Prendre un mot qui vaut pour tout le monde (« l’élève », « la personne »), ou écrire les deux mots au complet.
    .summary = Le féminin s’écrit au complet, ou se contourne
    .what = Aucun mot ne porte un féminin abrégé : « étudiant(e)s », « étudiant·e », « étudiant.e.s », « étudiant-e-s », « citoyen/ne ».
    .why = Ces formes se lisent mal à voix haute, gênent les lecteurs d’écran et les élèves qui apprennent à lire.
    .mend = Prendre un mot épicène (« l’élève », « la personne ») ou écrire les deux mots au complet (« l’étudiante ou l’étudiant »).
    .allow = Dans un titre que l’on cite tel quel.

infinitive-verb = L’énoncé commence par « { $word } », qui n’est pas un verbe à l’infinitif{ in-language }
    .here = le verbe de l’action va ici
    .help = Mettre en tête ce que l’élève fait, à l’infinitif : « Nommer… », « Comparer… ». Le reste vient après.
    .summary = Un énoncé commence par un verbe à l’infinitif
    .what = Le premier mot de l’énoncé est un verbe à l’infinitif; « se » et « ne pas » peuvent le précéder. Un énoncé qui commence par un article ou un pronom est une erreur; tout autre mot qui n’est pas un infinitif connu, un avertissement. En anglais, la règle ne parle que si le premier mot n’est sûrement pas un verbe à la forme de base.
    .why = Tous les énoncés d’un tableau se lisent alors à la suite de « L’élève est capable de… », et le verbe dit ce que l’élève fait.
    .mend = Mettre en tête le verbe de l’action : « Nommer… », « Comparer… »; déplacer à la fin ce qui le précède.
    .allow = Quand le premier mot est un infinitif que les listes ne connaissent pas : l’ajouter plutôt à la liste infinitive.

missing-translation = { $kind ->
        [pupil] La version de l’élève de { $id } n’est pas traduite ({ $language })
       *[statement] L’énoncé de { $id } n’est pas traduit ({ $language })
    }
    .texts = Il manque à la traduction de { $id } ({ $language }) : { $keys }
    .block = « { $title } » n’est pas traduit ({ $language })
    .block-texts = Il manque à la traduction de « { $title } » ({ $language }) : { $keys }
    .here = sans traduction
    .here-texts = traduit en partie
    .help = L’ajouter dans le bloc [outcome.translation.{ $language }] de l’apprentissage : { $kind } = "…".
    .help-texts = L’ajouter dans le bloc [outcome.translation.{ $language }] de l’apprentissage, ligne pour ligne. Entre parenthèses : combien de lignes y sont, sur combien.
    .help-block = Ajouter sous ce bloc un bloc [{ $block }.translation.{ $language }] avec son titre et ses textes.
    .help-block-texts = L’ajouter dans le bloc [{ $block }.translation.{ $language }], ligne pour ligne. Entre parenthèses : combien il y en a, sur combien.
    .summary = Chaque apprentissage est traduit dans les langues voulues
    .what = Chaque apprentissage a, dans chaque langue de l’option languages, un énoncé et tout ce qu’il a dans la langue du parcours : version de l’élève, exemples et signes observables en même nombre, idée fausse, phrase pour la famille. Il en va de même des termes du lexique, des fiches de sujets délicats et des ressources qui portent leur contenu. Cette règle est éteinte au départ; l’allumer dans pdcn.toml : [lint.rules], puis missing-translation = "warning".
    .why = Une traduction à moitié faite laisse des lignes vides dans le tableau imprimé.
    .mend = Ajouter le bloc [outcome.translation.en], avec statement, pupil et ce qui manque encore.
    .allow = Pendant que la traduction se fait.
    .option-languages = les langues dans lesquelles chaque apprentissage est traduit, par exemple en

near-duplicate-statement = { $id } dit presque la même chose que { $first }
    .again = presque la même chose
    .first = dit d’abord ici, dans { $first }
    .help = Dire ce que l’un demande de plus que l’autre (un objet plus complexe, plus d’autonomie), ou n’en garder qu’un.
    .summary = Deux apprentissages ne disent pas presque la même chose
    .what = Deux énoncés d’une édition qui ont le même verbe n’ont pas presque les mêmes mots : les mots en commun, sur tous les mots des deux, n’atteignent pas similarity. Ne comptent ni l’ordre, ni le pluriel, ni les accents, ni les petits mots (le, de, dans). Deux énoncés que distinguent un nombre, un mot de degré (seul, avec aide, complexe) ou le verbe lui-même ne sont jamais signalés : l’un demande plus que l’autre. Chaque énoncé est comparé aux seuls énoncés de même verbe qui partagent un de ses mots rares, et à 128 au plus : le coût croît comme le nombre d’énoncés, et dans un parcours de dizaines de milliers d’énoncés qui se ressemblent tous, un quasi-double peut passer.
    .why = À la lecture, personne ne voit ce que le second apporte : d’une année à l’autre, le même verbe demande un objet plus complexe ou plus d’autonomie.
    .mend = Dire ce que le second demande de plus, ou n’en garder qu’un, avec une étoile plus tardive.
    .allow = Quand la nuance est voulue et se voit à la lecture.
    .option-similarity = part des mots en commun, en pourcentage, à partir de laquelle deux énoncés sont quasi identiques

ordinal = « { $word } » s’abrège « { $right } »
    .here = { $right }
    .help = Écrire « { $right } ».
    .summary = Les nombres ordinaux s’abrègent en 1re, 1er, 2e
    .what = Un nombre, en chiffres arabes ou romains, n’est pas suivi d’une fin de la liste ordinal : 1ère, 2ème, XXIème.
    .why = L’usage recommandé n’a qu’une forme, et le parcours l’emploie partout : 1re année, 2e année.
    .mend = Écrire 1re, 1er, 2e, XXIe : { -fix } le fait.
    .allow = Dans un titre que l’on cite tel quel, sans guillemets.

personified-ai = « { $subject } { $verb } » prête une pensée ou un sentiment à une machine{ in-language }
    .here = une machine ne fait pas cela
    .help = Dire ce que le système fait : calcule, classe, prédit, produit, imite, recommande. Si l’énoncé discute cette idée, le dire : « l’idée que… », « si… ».
    .summary = Une IA ne pense pas, ne sait pas, ne veut pas
    .what = Dans l’énoncé et la version de l’élève, une IA, un robot ou un modèle n’est pas le sujet d’un verbe de pensée ou de sentiment : pense, comprend, sait, veut, ressent, décide, ment… La négation, ce qui est entre guillemets et ce qui est mis en doute (« si », « l’idée que », « croire que ») sont admis, comme « apprentissage automatique ».
    .why = Ces mots font croire à une personne derrière la machine, et c’est justement ce que l’élève apprend à défaire.
    .mend = Dire ce que le système fait : calcule, classe, prédit, produit, imite, recommande.
    .allow = Quand l’énoncé cite cette façon de parler pour la discuter, sans que les mots de la liste questioning le montrent.

preferred-term = Au lieu de « { $term } », l’usage québécois dit « { $better } »{ in-language }
    .here = { $better }
    .help = Écrire « { $better } », et relire les mots qui s’accordent avec lui. Pour parler du mot lui-même, le mettre entre guillemets.
    .summary = Le terme employé est celui de l’usage québécois
    .what = Aucun texte ne contient un terme de la liste preferred-term : phishing, deepfake, cyberharcèlement… Sont admis ce qui est entre guillemets, les adresses, les noms de fichiers, les noms propres (Daily Mail) et le terme donné entre parenthèses à côté de celui qui est préféré : « hypertrucage (deepfake) ».
    .why = L’élève et les parents retrouvent les mots des lois, des guides et des ressources du Québec; un seul mot par chose rend le parcours facile à chercher.
    .mend = Employer le terme proposé. Quand il a le même genre, { -fix } le fait, élision comprise; sinon, relire les accords.
    .allow = Quand le texte porte sur le mot lui-même : le mettre entre guillemets.

pupil-as-subject = L’énoncé dit ce que l’on fait faire ou vivre à l’élève (« { $words } »), et non ce que l’élève fait{ in-language }
    .here = l’élève n’agit pas ici
    .help = Écrire ce que l’élève sait faire ensuite : « Comparer deux… » plutôt que « Faire découvrir… ». Ce que fait l’école va dans un plan.
    .summary = Dans un énoncé, c’est l’élève qui agit
    .what = L’énoncé ne commence pas par le personnel ou l’école, ni par ce que l’on fait faire à l’élève (« faire découvrir », « amener l’élève à »), et l’élève n’y est pas « exposé » ou « sensibilisé ».
    .why = Ce que fait l’école est un moyen; l’apprentissage est ce que l’élève sait faire ensuite, et c’est cela que l’on suit d’une année à l’autre.
    .mend = Écrire ce que l’élève fait ensuite : « Comparer deux… » plutôt que « Faire découvrir… ».
    .allow = Jamais dans un énoncé; l’action de l’école va dans un plan.

pupil-echo = La version de l’élève de { $id } répète l’énoncé ({ $alike } % des mots)
    .here = l’énoncé avec « Je »
    .statement = l’énoncé
    .help = Redire l’idée comme un ou une élève la dirait : avec ses mots, une situation qu’il connaît, ce qu’il fait vraiment.
    .summary = La version de l’élève est dans ses mots
    .what = Dès l’âge de l’option from-age, la version de l’élève n’a pas les mêmes mots que l’énoncé : la règle compare les mots qui disent quelque chose, sans leur terminaison, et parle à partir de l’option percent. Les traductions ne sont pas comparées. Une édition remplacée est laissée telle quelle.
    .why = Une version qui ne change que le sujet n’aide personne : l’élève qui ne comprend pas l’énoncé ne la comprend pas non plus.
    .mend = La récrire à voix haute, comme si on l’expliquait à une ou un élève de cet âge.
    .allow = Quand l’énoncé est déjà dans les mots de l’élève.
    .option-percent = part des mots en commun à partir de laquelle la règle parle, en pour cent
    .option-from-age = âge des élèves, en années, à partir duquel les versions sont comparées

pupil-voice = La version de l’élève commence par « { $word } », et non par « je »{ in-language }
    .here = je…
    .help = Écrire ce que l’élève dit de ce qu’il sait faire : « Je repère… », « J’explique… ».
    .summary = La version de l’élève commence par « Je »
    .what = Le premier mot de la version de l’élève est « Je » ou « J’ » (en anglais, « I ») : un mot de la liste first-person.
    .why = L’élève lit cette phrase pour dire où il en est : elle se dit à la première personne, avec les mêmes mots d’un apprentissage à l’autre.
    .mend = Écrire ce que l’élève dit de lui-même : « Je repère… », « J’explique… ».
    .allow = Quand une toute petite phrase sans sujet a été préférée pour les plus jeunes.

reason-mould = { $count } { $kind ->
        [examples] exemples
       *[reasons] raisons de préalables
    } sur { $total } ({ $percent } %) commencent par « { $opening } »
    .here = même début
    .help = En récrire quelques-uns : dire d’abord ce qui est propre à chacun. Un exemple peut commencer par l’objet, le lieu ou la question; une raison, par ce que l’élève saura déjà.
    .summary = Les raisons et les exemples ne sortent pas d’un moule
    .what = Les raisons des préalables, et les exemples, ne commencent pas trop souvent par les deux mêmes mots : pas plus que l’option share, en pour cent, et seulement à partir de least textes pareils. Un même début est un seul constat. Une édition remplacée est laissée telle quelle.
    .why = Des phrases coulées dans un moule ne se lisent plus : on croit qu’elles disent toutes la même chose.
    .mend = Les relire l’une après l’autre, et changer le début de celles qui perdent le moins à changer.
    .allow = Quand l’équipe a choisi une forme fixe et la veut.
    .option-share = part des raisons ou des exemples qui peuvent commencer pareil, en pour cent
    .option-least = nombre de textes au même début sous lequel rien n’est dit

self-translation = La traduction de { $subject } est dans la langue du parcours ({ $language })
    .here = même langue que l’énoncé
    .help = Donner à ce bloc la langue de son texte, par exemple [outcome.translation.en] pour l’anglais, ou le retirer.
    .summary = Une traduction est dans une autre langue
    .what = Dans une édition, aucun bloc « translation » ne porte la langue du parcours (« language » dans pdcn.toml).
    .why = Ce texte prend la place de l’énoncé ou se perd, et la vraie traduction manque dans l’autre langue sans que rien ne le dise.
    .mend = Corriger la langue dans l’en-tête du bloc, ou retirer le bloc.
    .allow = Jamais.

several-verbs = L’énoncé demande deux choses : « { $first } » et « { $second } »
    .first = première action
    .second = seconde action
    .help = Garder l’action qui exige l’autre, ou écrire deux apprentissages, chacun avec son année de maîtrise.
    .summary = Un énoncé ne demande qu’une chose
    .what = Le verbe de l’énoncé n’est pas suivi d’un second, ajouté par « et », « ou », « puis », « ainsi que », une virgule, un point-virgule ou une barre. Un verbe qui dépend d’un autre (« pour écrire et illustrer ») ne compte pas, ni les verbes doubles de la liste verb-pair (« choisir et justifier »).
    .why = Avec deux actions, on ne sait plus laquelle est maîtrisée quand l’élève n’en réussit qu’une, ni à quelle année mettre l’étoile.
    .mend = Garder l’action qui exige l’autre (qui décrit a nommé), ou écrire deux apprentissages.
    .allow = Quand les deux verbes sont un seul geste : ajouter plutôt la paire à la liste verb-pair.

spelling-variant = « { $word } » est en graphie { $kind ->
        [rectified] rectifiée, et le parcours garde la graphie traditionnelle
       *[traditional] traditionnelle, et le parcours garde la graphie rectifiée
    }{ in-language }
    .here = { $right }
    .help = Écrire « { $right } ». Le choix de la graphie se fixe dans pdcn.toml : spelling-variant = {"{"} orthography = "traditional" {"}"} ou "rectified".
    .summary = Un parcours garde une seule orthographe
    .what = Les mots de la liste spelling-variant sont tous en graphie traditionnelle ou tous en graphie rectifiée, selon orthography. Avec majority, tous les textes des éditions vérifiées sont comptés, et les mots de la graphie la moins fréquente sont signalés; à égalité, la graphie traditionnelle est gardée. Ce qui est entre guillemets et les noms propres ne sont pas visés.
    .why = Les deux graphies sont justes; les mêler dans un document distrait et rend la recherche incertaine.
    .mend = Écrire la forme proposée : { -fix } le fait. Le choix de la graphie se fixe dans pdcn.toml.
    .allow = Dans un titre que l’on cite tel quel.
    .option-orthography = la graphie que garde le parcours : traditional (connaître), rectified (connaitre), ou majority, celle qui y est la plus fréquente

statement-length = L’énoncé a { $words } mots; la limite est de { $limit }{ in-language }
    .here = { $words } mots
    .help = Garder le verbe et son objet; mettre les précisions dans les exemples, ou scinder l’énoncé en deux.
    .summary = Un énoncé se lit d’un souffle
    .what = L’énoncé n’a pas plus de mots que max-words; au-delà de error-words, s’il n’est pas 0, c’est une erreur. Un mot élidé (l’, d’) ne compte pas.
    .why = Un énoncé long cache souvent deux apprentissages, et ne tient pas dans un tableau imprimé.
    .mend = Garder le verbe et son objet; mettre les précisions dans les exemples, ou scinder l’énoncé.
    .allow = Quand chaque mot est nécessaire et que le comité a retenu cette formulation.
    .option-max-words = nombre de mots à partir duquel un énoncé de plus est un avertissement
    .option-error-words = nombre de mots qu’un énoncé ne dépasse jamais : au-delà, c’est une erreur; 0 pour aucune

statement-too-short = L’énoncé a { $words ->
        [one] un seul mot
       *[other] { $words } mots
    }; il en faut au moins { $limit }{ in-language }
    .here = trop court pour dire quoi
    .help = Ajouter sur quoi porte le verbe, puis ce qui le précise : dans quoi, à l’aide de quoi, à quelle condition.
    .summary = Un énoncé dit sur quoi porte le verbe
    .what = L’énoncé a au moins min-words mots. Un mot élidé (l’, d’) ne compte pas : « Évaluer l’information » a deux mots.
    .why = Un énoncé très court vaut pour toutes les années et pour tout : il ne dit pas ce que l’élève de cette année fait de plus.
    .mend = Ajouter l’objet, puis ce qui le précise : dans quoi, à l’aide de quoi, à quelle condition.
    .allow = Quand le verbe dit tout à lui seul.
    .option-min-words = nombre de mots qu’un énoncé a au moins, le verbe compris

term-undefined = « { $word } » est dans { $count } apprentissages, et le lexique ne le définit pas
    .here = mot sans définition
    .help = L’ajouter au lexique dans edition.toml : un bloc [[term]] avec id, title, definition, et une définition pour l’élève (pupil). S’il y est sous une autre forme, l’ajouter à variants.
    .summary = Un mot de spécialiste est dans le lexique
    .what = Dans une édition qui a un lexique ([[term]]), un mot de la liste specialist-term qui paraît dans au moins autant d’apprentissages que l’option least (énoncé, version de l’élève ou exemples) est un terme, ou l’une de ses formes (variants).
    .why = Deux personnes qui ne donnent pas le même sens à un mot n’enseignent pas la même chose; une famille ne le trouve nulle part.
    .mend = Le définir en une phrase, pour les adultes et pour les élèves; ou l’enlever de la liste, s’il va de soi ici.
    .allow = Quand le mot va de soi pour toutes les personnes qui liront.
    .option-least = nombre d’apprentissages à partir duquel un mot est à définir

typography = { $kind ->
        [colon] Une espace insécable précède les deux-points
        [high] Aucune espace ordinaire ne précède le point-virgule, le point d’exclamation ou le point d’interrogation
        [guillemets] Une espace insécable se trouve à l’intérieur des guillemets
        [apostrophe] L’apostrophe est courbe en français
        [ellipsis] Les points de suspension sont un seul signe
        [tab] Une tabulation sépare deux mots
       *[quotes] Les guillemets sont français
    }{ $places ->
        [one] {""}
       *[other] {" "}({ $places } endroits dans ce texte)
    }
    .here = { $kind ->
        [colon] espace insécable, puis deux-points
        [high] rien, ou une espace fine insécable
        [guillemets] espace insécable
        [apostrophe] apostrophe courbe
        [ellipsis] …
        [tab] une espace
       *[quotes] guillemet français
    }
    .help = { $kind ->
        [tab] Taper une espace; { -fix } le fait.
        [quotes] Avec { -unsafe-fix }, puis relire : le passage est-il bien une citation?
        [apostrophe] { -fix } le fait partout.
        [ellipsis] { -fix } le fait partout.
       *[other] { -fix } le fait partout. Sur un clavier, l’espace insécable s’obtient souvent avec Ctrl + Maj + Espace.
    }
    .summary = Les textes français ont les signes et les espaces du français
    .what = Une espace insécable précède les deux-points et se trouve à l’intérieur des guillemets; ce qui précède le point-virgule, le point d’exclamation et le point d’interrogation suit before-high, et n’est jamais une espace ordinaire. L’apostrophe est courbe, les points de suspension sont un seul signe, les guillemets sont français. Les heures, les rapports (3:4), les codes et les adresses sont laissés tels quels.
    .why = Une espace ordinaire laisse le deux-points ou le guillemet passer seul à la ligne suivante dans un tableau imprimé; deux apostrophes différentes font échouer une recherche.
    .mend = { -fix } le fait; pour les guillemets droits, { -unsafe-fix }, à relire.
    .allow = Quand le texte montre le signe lui-même.
    .option-before-high = ce qui précède « ; », « ! » et « ? » : nothing (rien), narrow (une espace fine insécable) ou either (l’un ou l’autre)

unverifiable-qualifier = Rien ne permet de vérifier « { $words } »{ in-language }
    .here = à quoi le voit-on?
    .help = Retirer ces mots, ou donner le critère : « selon la norme de l’école », « à l’aide d’une grille ».
    .summary = Une façon de faire se dit avec un critère
    .what = L’énoncé ne qualifie pas l’action par un mot que rien ne vérifie (efficacement, correctement, de façon responsable), à moins de donner aussi un critère : « selon la norme de l’école », « à l’aide d’une grille ».
    .why = Deux personnes n’entendent pas la même chose par « correctement »; sans critère, l’étoile ne veut pas dire la même chose d’une classe à l’autre.
    .mend = Retirer le mot, ou dire à quoi on voit que c’est bien fait.
    .allow = Quand le critère est dans un autre document que l’école connaît.

vague-verb = « { $verb } » ne se voit pas{ in-language }
    .here = personne ne peut le voir
    .help = Écrire ce que l’élève fait quand l’apprentissage est là; par exemple : { $better }.
    .summary = Le verbe d’un énoncé dit quelque chose qui se voit
    .what = Le premier verbe de l’énoncé n’est pas dans la liste vague-verb : comprendre, connaître, savoir, découvrir, prendre conscience… Le même verbe plus loin dans l’énoncé n’est pas visé.
    .why = Personne ne peut voir que l’élève comprend; on peut voir que l’élève explique, nomme ou choisit. Sans geste visible, deux personnes ne jugeront pas pareil.
    .mend = Écrire ce que l’élève fait quand l’apprentissage est là : l’aide propose des verbes pour chaque cas.
    .allow = Pour une attitude, difficile à observer mais légitime, que le comité a retenue.
