# Les mots de « pdcn init --from » : commencer un parcours à partir d’un tableau.

init-from-head = { $file } → { $path }
init-from-mapping = Correspondance : { $mapping }
init-from-part =
    .tables = Ce qui est compris
    .signs = Les signes et les couleurs
    .titles = Les volets et les compétences ({ $count })
    .to-know = À savoir
    .not-taken = Ce qui n’est pas repris{ $count ->
        [0] {""}
        [one] {" "}(une cellule)
       *[other] {" "}({ $count } cellules)
    }
init-from-table = { $sheet } : { $headings ->
        [0] sans ligne d’en-têtes
       *[other] en-têtes à la ligne { $headings }
    }
init-from-column = { $column } { $heading } : { $is }
init-from-grades = { $is }, { $grades }
init-from-section = ligne { $row }, « { $text } » : { $is }
init-from-whole = tout le tableau : { $is } { $text }
init-from-role =
    .strand = volet
    .competency = compétence
    .statement = énoncé
    .pupil = version de l’élève
    .code = code
    .example = exemples
    .comment = commentaire (gardé en note)
    .resource = ressources
    .grade = année
    .mark = signe
    .marks = signes
    .nothing = pas repris
init-from-sign = { $sign } : { $means } ({ $count ->
        [one] une cellule
       *[other] { $count } cellules
    })
init-from-colour = couleur { $sign } : { $means } ({ $count ->
        [one] une cellule
       *[other] { $count } cellules
    })
init-from-years = une année sans signe : { $means }
init-from-means =
    .learn = apprend (→)
    .master = maîtrise (★)
    .reuse = réutilise (tramé)
    .work = travaillé, du premier au dernier, maîtrisé à la fin du dernier
    .nothing = rien
    .unknown = pas compris
init-from-title = { $id } { $title } ({ $count ->
        [0] aucun apprentissage
        [one] un apprentissage
       *[other] { $count } apprentissages
    })
init-from-note =
    .star = ★ sans → commence dans l’année du ★ ({ $count ->
        [one] un apprentissage
       *[other] { $count } apprentissages
    }).
    .open = → sans ★ reste ouvert : rien ne dit quand c’est maîtrisé ({ $count ->
        [one] un apprentissage
       *[other] { $count } apprentissages
    }).
init-from-count = Édition { $edition } : { $outcomes ->
        [one] un apprentissage
       *[other] { $outcomes } apprentissages
    }. { $cells ->
        [one] Une cellule
       *[other] { $cells } cellules
    } : { $used } reprises, { $told } dites ci-dessus.
init-from-end =
    .shown = Rien n’est écrit. Pour commencer le parcours : la même commande sans --dry-run.
    .written =
        Créé : { $path } ({ $files } fichiers).
        Pour la suite :
        - vérifier le parcours : pdcn lint --pathway { $typed }
        - corriger ce qui a été compris : modifier { $mapping }, puis pdcn init AUTRE-DOSSIER --from { $typed-file } --mapping { $typed-mapping }
        - dire dans editions/{ $edition }/edition.toml sous quelle licence sont les textes (license)
init-from-unreadable = { $path } : { $why }. Rien n’a été écrit
    .help = { $do }
init-from-folder = { $path } est un dossier, et c’est un tableau qui est attendu
    .help = Nommer le fichier du tableau : .xlsx, .docx ou .csv.
init-mapping-unusable = { $path }{ $line ->
        [0] {""}
       *[other] , ligne { $line }
    } : { $why }. Rien n’a été écrit
    .help = { $do }
init-edition-name = Une édition ne peut pas s’appeler « { $name } »
    .help = Écrire l’année scolaire : --edition 2027-2028.
init-broken = Le parcours fait de { $path } ne se lirait pas : { $detail }. Rien n’a été écrit
    .help = Corriger le fichier de correspondance, puis recommencer.
init-mapping-open = { $path } : aucune année n’est comprise tant qu’on ne sait pas ce { $count ->
        [one] qu’un signe ou une couleur veut dire
       *[other] que { $count } signes et couleurs veulent dire
    }
    .help = Le fichier { $mapping } les attend : ouvrez-le, complétez means = [] pour chacun, puis : pdcn init { $typed } --from { $typed-file } --mapping { $typed-mapping }
    .shown = La même commande sans --dry-run écrit le fichier où le dire (import.toml), et rien d’autre.
    .again = Complétez means = [] dans { $mapping }, puis la même commande.
