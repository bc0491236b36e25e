# Les mots des constats de la catégorie wording, en français. Une entrée par règle : le message, puis ses parties (étiquettes et aide).

brand-name = « { $brand } » est une marque{ in-language }
    .here = marque
    .help = Dire ce que l’outil fait plutôt que son nom; le nom peut aller dans les exemples ou dans tools.toml.

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

inclusive-form = « { $word } » abrège le féminin
    .here = féminin abrégé
    .help = Prendre un mot qui vaut pour tout le monde (« l’élève », « la personne »), ou écrire les deux mots au complet.

infinitive-verb = L’énoncé commence par « { $word } », qui n’est pas un verbe à l’infinitif{ in-language }
    .here = le verbe de l’action va ici
    .help = Mettre en tête ce que l’élève fait, à l’infinitif : « Nommer… », « Comparer… ». Le reste vient après.

missing-translation = { $kind ->
        [pupil] La version de l’élève de { $id } n’est pas traduite ({ $language })
       *[statement] L’énoncé de { $id } n’est pas traduit ({ $language })
    }
    .here = sans traduction
    .help = L’ajouter dans le bloc [outcome.translation.{ $language }] de l’apprentissage : { $kind } = "…".

near-duplicate-statement = { $id } dit presque la même chose que { $first }
    .again = presque la même chose
    .first = dit d’abord ici, dans { $first }
    .help = Dire ce que l’un demande de plus que l’autre (un objet plus complexe, plus d’autonomie), ou n’en garder qu’un.

ordinal = « { $word } » s’abrège « { $right } »
    .here = { $right }
    .help = Écrire « { $right } ».

personified-ai = « { $subject } { $verb } » prête une pensée ou un sentiment à une machine{ in-language }
    .here = une machine ne fait pas cela
    .help = Dire ce que le système fait : calcule, classe, prédit, produit, imite, recommande. Si l’énoncé discute cette idée, le dire : « l’idée que… », « si… ».

preferred-term = Au lieu de « { $term } », l’usage québécois dit « { $better } »{ in-language }
    .here = { $better }
    .help = Écrire « { $better } », et relire les mots qui s’accordent avec lui. Pour parler du mot lui-même, le mettre entre guillemets.

pupil-as-subject = L’énoncé dit ce que l’on fait faire ou vivre à l’élève (« { $words } »), et non ce que l’élève fait{ in-language }
    .here = l’élève n’agit pas ici
    .help = Écrire ce que l’élève sait faire ensuite : « Comparer deux… » plutôt que « Faire découvrir… ». Ce que fait l’école va dans un plan.

pupil-voice = La version de l’élève commence par « { $word } », et non par « je »{ in-language }
    .here = je…
    .help = Écrire ce que l’élève dit de ce qu’il sait faire : « Je repère… », « J’explique… ».

several-verbs = L’énoncé demande deux choses : « { $first } » et « { $second } »
    .first = première action
    .second = seconde action
    .help = Garder l’action qui exige l’autre, ou écrire deux apprentissages, chacun avec son année de maîtrise.

spelling-variant = « { $word } » est en graphie { $kind ->
        [rectified] rectifiée, et le parcours garde la graphie traditionnelle
       *[traditional] traditionnelle, et le parcours garde la graphie rectifiée
    }{ in-language }
    .here = { $right }
    .help = Écrire « { $right } ». Le choix de la graphie se fixe dans pdcn.toml : spelling-variant = {"{"} orthography = "traditional" {"}"} ou "rectified".

statement-length = L’énoncé a { $words } mots; la limite est de { $limit }{ in-language }
    .here = { $words } mots
    .help = Garder le verbe et son objet; mettre les précisions dans les exemples, ou scinder l’énoncé en deux.

statement-too-short = L’énoncé a { $words ->
        [one] un seul mot
       *[other] { $words } mots
    }; il en faut au moins { $limit }{ in-language }
    .here = trop court pour dire quoi
    .help = Ajouter sur quoi porte le verbe, puis ce qui le précise : dans quoi, à l’aide de quoi, à quelle condition.

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
        [tab] Taper une espace; « pdcn lint --fix » le fait.
        [quotes] Avec « pdcn lint --fix --unsafe-fixes », puis relire : le passage est-il bien une citation?
        [apostrophe] « pdcn lint --fix » le fait partout.
        [ellipsis] « pdcn lint --fix » le fait partout.
       *[other] « pdcn lint --fix » le fait partout. Sur un clavier, l’espace insécable s’obtient souvent avec Ctrl + Maj + Espace.
    }

unverifiable-qualifier = Rien ne permet de vérifier « { $words } »{ in-language }
    .here = à quoi le voit-on?
    .help = Retirer ces mots, ou donner le critère : « selon la norme de l’école », « à l’aide d’une grille ».

vague-verb = « { $verb } » ne se voit pas{ in-language }
    .here = personne ne peut le voir
    .help = Écrire ce que l’élève fait quand l’apprentissage est là; par exemple : { $better }.

# Dit la langue d’un texte quand ce n’est pas celle du parcours.
in-language = { $language-of-text ->
        [en] {" "}(texte anglais)
        [fr] {" "}(texte français)
       *[own] {""}
    }
