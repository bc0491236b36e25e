# Les mots de la commande, en français : aide, résumé, erreurs. Les mots des constats sont dans la caisse pdcn-lint.

command = Vérifie une progression des apprentissages en citoyenneté numérique et en IA
    .lang = Langue des messages : fr ou en (sinon PDCN_LANG, puis la langue du système, puis le français)
    .color = Couleurs : auto, always (toujours) ou never (jamais)
    .help = Afficher cette aide
    .version = Afficher la version
command-lint = Vérifier le parcours : ce qui ne va pas, où, pourquoi et comment le corriger
    .paths-value = CHEMINS
    .paths = Fichiers ou dossiers à vérifier (par défaut : tout le parcours)
    .pathway-value = DOSSIER
    .pathway = Dossier du parcours (par défaut : le premier pdcn.toml trouvé ici, dans ./pathway ou au-dessus; sinon le parcours intégré)
    .edition-value = ID
    .edition = Édition à vérifier, ou « all » pour toutes (par défaut : l’édition en cours); peut se répéter
    .format = Présentation des constats : avec leurs lignes, une ligne chacun, ou pour un programme
    .fail_on = Constat le moins grave qui fait échouer la commande : error, warning ou info
    .deny = Règle ou catégorie dont les constats sont des erreurs (peut se répéter)
    .deny-value = RÈGLE
    .warn = Règle ou catégorie dont les constats sont des avertissements
    .warn-value = RÈGLE
    .allow = Règle ou catégorie à éteindre
    .allow-value = RÈGLE
    .only = Seules règles ou catégories à vérifier
    .only-value = RÈGLE
command-show-settings = Montrer les réglages qui valent, et d’où vient chacun
    .pathway = Dossier du parcours
    .pathway-value = DOSSIER
    .deny = Règle ou catégorie dont les constats sont des erreurs (peut se répéter)
    .deny-value = RÈGLE
    .warn = Règle ou catégorie dont les constats sont des avertissements
    .warn-value = RÈGLE
    .allow = Règle ou catégorie à éteindre
    .allow-value = RÈGLE
    .only = Seules règles ou catégories à vérifier
    .only-value = RÈGLE
    .format = Présentation : text ou json
command-explain = Expliquer une règle : ce qu’elle vérifie, pourquoi, et comment corriger
    .rule-value = RÈGLE
    .rule = Nom de la règle, par exemple prerequisite-cycle
command-rules = Lister les règles
    .format = Présentation de la liste
command-schema = Afficher le schéma JSON d’une sorte de fichier
    .kind-value = SORTE
    .kind = settings, framework, tools, reflection, edition, outcomes, plan ou findings (par défaut : tous)

heading-commands = Commandes{" "}
heading-arguments = Arguments{" "}
heading-options = Options{" "}
heading-command-value = COMMANDE
help-template =
    {"{"}about{"}"}

    Utilisation : {"{"}usage{"}"}

    {"{"}all-args{"}"}{"{"}after-help{"}"}
help-exit-codes =
    Codes de sortie :
      0  rien d’aussi grave que le seuil
      1  des constats
      2  la commande n’a pas pu s’exécuter
      3  rien n’a été vérifié

level = niveau
    .error = erreur
    .warning = avertissement
    .info = info
    .off = éteinte

error-line = erreur : { $message }
help-line = aide : { $help }
why-line = pourquoi : { $why }
unlabelled-line = { $count ->
    [one] (et 1 autre endroit qui n’est pas montré)
   *[other] (et { $count } autres endroits qui ne sont pas montrés)
}

summary-folder = Parcours : { $path }
summary-embedded = Parcours intégré à pdcn { $version } (aucun pdcn.toml ici, dans ./pathway ni au-dessus)
summary-checked = Vérifié : { $files ->
    [one] { $files } fichier
   *[other] { $files } fichiers
}, { $count ->
    [0] aucune édition
    [one] édition { $editions }
   *[other] éditions { $editions }
}, { $outcomes ->
    [one] { $outcomes } apprentissage
   *[other] { $outcomes } apprentissages
}, { $prerequisites ->
    [one] { $prerequisites } préalable
   *[other] { $prerequisites } préalables
}, { $rules ->
    [one] { $rules } règle
   *[other] { $rules } règles
}.
summary-allowed = { $count ->
    [one] 1 constat accepté par une exception.
   *[other] { $count } constats acceptés par des exceptions.
}
summary-nothing = Rien n’a été vérifié : aucun apprentissage dans ce qui est demandé.
summary-count = nombre
    .error = { $count ->
        [one] { $count } erreur
       *[other] { $count } erreurs
    }
    .warning = { $count ->
        [one] { $count } avertissement
       *[other] { $count } avertissements
    }
    .info = { $count ->
        [one] { $count } information
       *[other] { $count } informations
    }
summary-clean = Aucun constat.
summary-found = Constats : { $counts }.
summary-explain = Pour en savoir plus : pdcn explain { $rule }

explain-what = Ce qui est vérifié
explain-why = Pourquoi
explain-mend = Comment corriger
explain-allow = Quand l’accepter
explain-bad = Exemple à corriger
explain-good = Exemple corrigé
rules-more = Pour en savoir plus : pdcn explain RÈGLE

failure-no-such-path = Rien à cet endroit : { $path }
    .help = Vérifier le chemin.
failure-not-a-folder = Ce n’est pas un dossier : { $path }
    .help = Donner le dossier qui contient pdcn.toml.
failure-no-pathway = Aucun parcours ici : { $path } n’a pas de pdcn.toml, ni aucun dossier au-dessus
    .help = Donner le dossier du parcours avec --pathway, ou créer un pdcn.toml avec deux lignes : language = "fr" et current = "2026-2027".
failure-several-pathways = Les chemins sont dans deux parcours : { $one } et { $other }
    .help = Vérifier un parcours à la fois.
failure-no-such-edition = L’édition « { $name } » n’existe pas dans le parcours
    .help-nearest = Vouliez-vous dire « { $nearest } »? Les éditions : { $known }.
    .help = Les éditions : { $known }.
failure-no-such-rule = La règle « { $name } » n’existe pas
    .help-nearest = Vouliez-vous dire « { $nearest } »?
    .help = Voir la liste : pdcn rules.
failure-no-such-kind = Aucune sorte de fichier ne s’appelle « { $name } »
    .help-nearest = Vouliez-vous dire « { $nearest } »? Les sortes : { $known }.
    .help = Les sortes : { $known }.
failure-read = Impossible de lire { $path } : { $detail }
    .help = Vérifier que le dossier est accessible.
failure-output = Impossible d’écrire le résultat : { $detail }
    .help = Vérifier l’espace libre, ou écrire ailleurs.

usage-no-command = Il manque une commande
    .help = Choisir parmi : { $verbs }. Par exemple : pdcn lint. L’aide : pdcn --help.
usage-unknown-argument = L’argument « { $argument } » n’existe pas
    .help-nearest = Vouliez-vous dire « { $nearest } »?
    .help = Voir les arguments possibles avec --help.
usage-unknown-command = La commande « { $argument } » n’existe pas
    .help-nearest = Vouliez-vous dire « { $nearest } »?
    .help = Voir les commandes avec pdcn --help.
usage-invalid-value = « { $value } » n’est pas une valeur possible pour { $argument }
    .help-nearest = Vouliez-vous dire « { $nearest } »? Les valeurs possibles : { $allowed }.
    .help = Les valeurs possibles : { $allowed }.
usage-no-value = { $argument } attend une valeur
    .help = Les valeurs possibles sont dans --help.
usage-missing-argument = Il manque un argument : { $argument }
    .help = Voir les arguments avec --help.
usage-too-many = Cet argument est donné une fois de trop : { $argument }
    .help = Ne le donner qu’une fois.
usage-not-utf8 = Un argument n’est pas du texte UTF-8
    .help = Vérifier l’encodage du terminal.
usage-other = Les arguments ne se lisent pas ({ $detail })
    .help = Voir --help.

fact-category = catégorie : { $value }
fact-level = niveau : { $value }
fact-since = depuis la version { $value }
fact-languages = langue des textes : { $value }
fact-fix = se corrige par pdcn lint { $value }
fact-options = Options, à écrire dans pdcn.toml sous [lint.rules], par exemple { $rule } = {"{"} level = "info", … {"}"}
fact-option = { $name } ({ $form }) : { $about }; par défaut { $value }
fact-option-unset = { $name } ({ $form }) : { $about }; sans valeur par défaut
option-form = forme
    .number = nombre
    .choice = un mot parmi { $choices }
    .text = texte
    .texts = liste de textes
fact-lists = Listes de mots, que le parcours peut remplacer ou compléter dans words/
fact-list = { $id } : { $known }
fact-list-language = { $language }, { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}. Source : { $source }
fact-list-none = aucune liste intégrée.

page-title = Les règles de pdcn lint
page-introduction = Cette page est produite par « pdcn rules --format markdown »; « pdcn explain RÈGLE » en montre une seule. Le niveau est celui que la règle a d’elle-même; le fichier pdcn.toml du parcours peut le changer, pour une règle ou pour une catégorie.
page-columns = Règle | Niveau | Ce qu’elle demande
category = catégorie
    .schema = Les fichiers se lisent et ont les bonnes clés et les bonnes valeurs.
    .progression = Les marques (→, ★, tramé) se tiennent, d’une année et d’un ordre à l’autre.
    .graph = Les préalables viennent avant ce qui en dépend.
    .wording = Les énoncés disent une seule chose, observable, dans une bonne langue.
    .reference = Ce qui est nommé existe, vaut encore et peut être montré.
    .ai = L’IA est couverte et convient à l’âge des élèves.
    .edition = Cette année fait suite à l’année d’avant.
    .plan = Les plans d’école suivent le parcours.
    .settings = Les réglages eux-mêmes.

show-order = Le niveau d’une règle vient, du moins fort au plus fort : de la règle elle-même, de sa catégorie dans pdcn.toml, de la règle dans pdcn.toml, de sa catégorie sur la ligne de commande, de la règle sur la ligne de commande. Une catégorie n’allume jamais une règle éteinte.
show-from = origine
    .rule = (par défaut)
    .settings-category = (catégorie, pdcn.toml, ligne { $line })
    .settings = (pdcn.toml, ligne { $line })
    .command-line-category = (catégorie, ligne de commande)
    .command-line = (ligne de commande)
show-lists = Listes de mots, langue { $language }
show-list = liste
    .builtin = { $id } : { $count } (intégrée)
    .pathway = { $id } : { $count } ({ $path })
    .both = { $id } : { $count } (intégrée, complétée par le parcours)
show-rest = Laissé de côté ou accepté
show-excluded = fichiers laissés de côté : { $pattern }
show-allow = accepté (pdcn.toml, ligne { $line }) : { $rule } — { $reason }
