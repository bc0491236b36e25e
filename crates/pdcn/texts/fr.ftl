# Les mots de la commande, en français : aide, résumé, erreurs. Les mots des constats sont dans la caisse pdcn-lint.

command = Vérifie une progression des apprentissages en citoyenneté numérique et en IA
    .format-value = FORMAT
    .format = Présentation, à l’écran ou dans le fichier qui suit : { $choices } (par défaut : terminal)
    .output-value = FICHIER
    .output = Fichier où écrire, dans le format donné juste avant, sinon selon la fin du nom; peut se répéter
    .csv-value = CHOIX
    .csv = Pour le CSV : { $choices }; excel est ce qu’il faut à un Excel français (semicolon et bom)
    .paper-value = PAPIER
    .paper = Papier du PDF et de Word : { $choices } (par défaut : selon le document)
    .landscape = PDF et Word : feuille en largeur
    .portrait = PDF et Word : feuille en hauteur
    .large_print = PDF : gros caractères, d’au moins 12 points
    .no_pager = Tout afficher d’un coup, sans visionneuse (sinon PDCN_PAGER, puis PAGER, puis less)
    .lang = Langue des messages : fr ou en (sinon PDCN_LANG, puis la langue du système, puis le français)
    .color = Couleurs : auto, always (toujours) ou never (jamais)
    .embedded = Prendre le parcours intégré à pdcn, et non celui d’ici
    .help = Afficher cette aide
    .version = Afficher la version
command-lint = Vérifier le parcours : ce qui ne va pas, où, pourquoi et comment le corriger
    .paths-value = CHEMINS
    .paths = Fichiers ou dossiers à vérifier (par défaut : tout le parcours)
    .pathway-value = DOSSIER
    .pathway = Dossier du parcours (par défaut : le premier pdcn.toml trouvé ici, dans ./pathway ou au-dessus)
    .edition-value = ID
    .edition = Édition à vérifier, ou « all » pour toutes (par défaut : l’édition en cours et les ébauches qui la suivent); peut se répéter
    .format-value = FORMAT
    .format = Présentation des constats, à l’écran ou dans le fichier qui suit : { $choices } (par défaut : full)
    .output-value = FICHIER
    .output = Fichier où écrire, dans le format donné juste avant, sinon selon la fin du nom; peut se répéter
    .fail_on = Constat le moins grave qui fait échouer la commande : error, warning ou info
    .deny = Règle ou catégorie dont les constats sont des erreurs (peut se répéter)
    .deny-value = RÈGLE
    .warn = Règle ou catégorie dont les constats sont des avertissements
    .warn-value = RÈGLE
    .allow = Règle ou catégorie à éteindre
    .allow-value = RÈGLE
    .only = Seules règles ou catégories à vérifier
    .only-value = RÈGLE
    .fix = Corriger ce qui se corrige sans risque, puis vérifier ce qui reste
    .unsafe_fixes = Avec --fix ou --diff : corriger aussi ce qui demande une relecture
    .diff = Montrer ce que --fix changerait, sans rien écrire
    .baseline-value = FICHIER
    .baseline = Ne montrer que les constats qui ne sont pas dans ce fichier de référence
    .write_baseline = Écrire les constats actuels dans le fichier de référence
    .prune = Retirer du fichier de référence ce qui n’a plus cours
    .watch = Vérifier de nouveau à chaque changement, jusqu’à une interruption (Ctrl-C)
    .stdin_filename-value = FICHIER
    .stdin_filename = Lire à l’entrée standard le texte de ce fichier, comme un éditeur qui ne l’a pas enregistré
    .stdin = Avec --stdin-filename : le texte vient de l’entrée standard (va de soi)
    .show_all = Montrer tous les constats, même ceux d’une règle qui en a beaucoup dans un fichier
    .timings = Dire le temps que prend chaque règle, à l’erreur standard
    .show_accepted = Montrer aussi ce que cachent les exceptions, les fichiers laissés de côté, la référence et les règles éteintes, et pourquoi
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
command-explain = Expliquer une règle, une sorte de fichier ou une clé : ce qui est voulu, pourquoi, et ce qui s’écrit
    .rule-value = NOM
    .rule = Une règle (prerequisite-cycle), une sorte de fichier (plan, apprentissage, edition…) ou une clé (learn, outcome.learn)
command-rules = Lister les règles
    .format = Présentation de la liste
command-schema = Afficher le schéma JSON d’une sorte de fichier
    .kind-value = SORTE
    .kind = settings, framework, tools, reflection, edition, outcomes, plan, words, accepted, findings, findings-line, changes ou document (par défaut : tous)

heading-commands = Commandes{" "}
heading-arguments = Arguments{" "}
heading-options = Options{" "}
heading-command-value = COMMANDE
help-template =
    {"{"}about{"}"}

    Utilisation : {"{"}usage{"}"}

    {"{"}all-args{"}"}{"{"}after-help{"}"}
help-exit-codes =
    Les options qui disent quel parcours et quelle édition (--pathway, --edition) s’écrivent aussi avant la commande.

    Codes de sortie :
      0  rien d’aussi grave que le seuil
      1  des constats
      2  la commande n’a pas pu s’exécuter
      3  rien n’a été vérifié

error-line = erreur : { $message }
found-embedded = attention : aucun pdcn.toml ici, dans ./pathway ni au-dessus; ce qui suit vient du parcours intégré à pdcn { $version }. Pour un autre : --pathway DOSSIER
found-other = attention : deux parcours sont possibles; { $path } est pris, et non { $other }. Pour l’autre : --pathway { $typed }
patch-elsewhere = Ce correctif s’applique dans le dossier du parcours. { $pathway }
rules-more = Pour en savoir plus : pdcn explain RÈGLE

failure-no-such-path = Rien à cet endroit : { $path }
    .help = Vérifier le chemin.
failure-not-a-folder = Ce n’est pas un dossier : { $path }
    .help = Donner le dossier qui contient pdcn.toml.
failure-no-pathway = Aucun parcours ici : { $path } n’a pas de pdcn.toml, ni aucun dossier au-dessus
    .help = Donner le dossier du parcours avec --pathway, ou créer un pdcn.toml avec trois lignes : format = 2, language = "fr" et current = "2026-2027".
failure-nothing-here = Rien n’a été vérifié : aucun parcours ici ({ $path } n’a pas de pdcn.toml, ni son dossier pathway, ni aucun dossier au-dessus)
    .help = Se placer dans le dossier du parcours, ou le nommer : pdcn { $verb } --pathway DOSSIER. Pour commencer un parcours : pdcn init. Pour vérifier celui que pdcn contient : pdcn lint --embedded.
failure-outside-pathway = Ce chemin n’est pas dans le parcours : { $path } (le parcours : { $pathway })
    .help = Retirer ce chemin, ou vérifier à part le parcours où il est.
failure-several-pathways = Les chemins sont dans deux parcours : { $one } et { $other }
    .help = Vérifier un parcours à la fois.
failure-no-such-edition = L’édition « { $name } » n’existe pas dans le parcours
    .help-nearest = Vouliez-vous dire « { $nearest } »? Les éditions : { $known }.
    .help = Les éditions : { $known }.
failure-no-current-edition = Le parcours ne dit pas quelle est l’édition courante, ou son pdcn.toml ne se lit pas
    .help = Lancer pdcn lint pour savoir quoi corriger dans pdcn.toml, ou choisir une édition avec --edition : { $known }.
failure-no-such-rule = La règle « { $name } » n’existe pas
    .help-nearest = Vouliez-vous dire « { $nearest } »?
    .help-near = Peut-être : { $near }. Toutes les règles : pdcn rules. Les catégories : { $categories }.
    .help = Toutes les règles : pdcn rules. Les catégories : { $categories }.
failure-no-such-kind = Aucune sorte de fichier ne s’appelle « { $name } »
    .help-nearest = Vouliez-vous dire « { $nearest } »? Les sortes : { $known }.
    .help = Les sortes : { $known }.
failure-read = Impossible de lire { $path } : { $detail }
    .help = Vérifier que le dossier est accessible.
failure-unprintable = { $count ->
    [0] Le PDF n’a pas pu être composé : { $detail }
    [one] Le PDF n’a pas pu être composé à cause de l’apprentissage { $ids } : { $detail }
   *[other] Le PDF n’a pas pu être composé à cause des apprentissages { $ids } : { $detail }
  }
    .help = { $count ->
    [0] C’est une faute de pdcn, ou du logo nommé dans pdcn.toml. La signaler, et choisir le format HTML en attendant.
   *[other] Simplifier le texte nommé, ou choisir le format HTML; et signaler ce texte, que pdcn aurait dû imprimer.
  }

failure-output = Impossible d’écrire le résultat : { $detail }
    .help = Vérifier l’espace libre, ou écrire ailleurs.

system-full = il n’y a plus d’espace
system-denied = le système ne le permet pas
system-missing = il n’y a rien à cet endroit
system-folder = c’est un dossier
system-in-use = un autre programme s’en sert
system-not-utf8 = ce n’est pas du texte enregistré en UTF-8

language-unknown = attention : PDCN_LANG={ $value } n’est pas une langue des messages ({ $known }); ils sont dans celle du système, sinon en français

usage-no-command = Il manque une commande
    .help = Choisir parmi : { $verbs }. Par exemple : pdcn lint. L’aide : pdcn --help.
usage-unknown-argument = L’argument « { $argument } » n’existe pas
    .help-nearest = Vouliez-vous dire « { $nearest } »?
    .help = Voir les arguments possibles avec --help.
usage-unknown-command = La commande « { $argument } » n’existe pas
    .help-nearest = Vouliez-vous dire « pdcn { $nearest } »? Toutes les commandes : pdcn --help.
    .help = Voir les commandes avec pdcn --help.
usage-invalid-value = « { $value } » n’est pas une valeur possible pour { $argument }
    .help-nearest = Vouliez-vous dire « { $nearest } »? Les valeurs possibles : { $allowed }.
    .help = Les valeurs possibles : { $allowed }.
usage-no-value = { $argument } attend une valeur
    .help = L’écrire à la suite, entre guillemets si elle a plusieurs mots. Ce qu’elle peut être est dans --help.
usage-missing-argument = Il manque un argument : { $argument }
    .help = Voir les arguments avec --help.
usage-conflict = { $argument } et { $other } ne vont pas ensemble
    .help = Garder l’un ou l’autre; ce que fait chacun est dans --help.
usage-fix-and-diff = --diff montre déjà ce que --fix ferait, sans rien écrire
    .help = Pour le voir : pdcn lint --diff. Pour le faire : pdcn lint --fix.
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

written-line = Écrit : { $path } ({ $format })
failure-several-on-standard-output = Deux formats iraient à la sortie standard : { $one } et { $other }
    .help = Donner un fichier à l’un des deux, juste après : --format { $one } --output FICHIER.
failure-too-many-rows = Le tableau { $table } a { $count } rangées et un classeur en tient { $most } : rien n’a été écrit
    .help = Demander une partie du tableau (un volet, une année), ou un autre format : csv, json ou html.
failure-too-many-columns = Le tableau { $table } a { $count } colonnes et un classeur en tient { $most } : rien n’a été écrit
    .help = Demander une partie du tableau (une année, un ordre), ou un autre format : csv, json ou html.
failure-too-many-words = Une case du tableau { $table } a { $count } signes et celle d’un classeur en tient { $most } : rien n’a été écrit
    .help = Raccourcir ce texte, ou demander un autre format : csv, json ou html.
failure-not-built = Ce programme a été construit sans le format { $name }
    .help = L’installer avec : cargo install pdcn --features { $name } (quelques minutes). Sans attendre : un fichier .html s’imprime depuis un navigateur.
failure-nothing-to-draw = Il n’y a rien à dessiner au format { $name } dans ce document
    .help = Les dessins sont dans pdcn export chart et pdcn export map (dot et mermaid : seulement map). Pour le reste : pdf, html, docx ou xlsx.
failure-logo-missing = Le logo nommé dans pdcn.toml n’est pas là : { $path }
    .help = Vérifier print.logo : un chemin depuis le dossier du parcours, vers un fichier .svg ou .png.
failure-logo-outside = Le logo nommé dans pdcn.toml est hors du dossier du parcours : { $path }
    .help = Copier le logo dans le dossier du parcours, et y mener print.logo.
failure-logo-large = Le logo nommé dans pdcn.toml est trop lourd : { $path }
    .help = Le réduire à moins de 4 Mo.
failure-logo-broken = Le logo nommé dans pdcn.toml est abîmé : { $path }
    .help = L’ouvrir dans un logiciel de dessin et l’enregistrer de nouveau en .svg ou en .png.
failure-logo-unknown = Le logo nommé dans pdcn.toml n’est ni un PNG ni un SVG : { $path }
    .help = L’enregistrer en .svg ou en .png.
failure-not-for-terminals = Le format { $name } ne s’affiche pas dans un terminal
    .help = L’écrire dans un fichier : --format { $name } --output FICHIER.
refusal-unknown-ending = La fin du nom ne dit pas quel format écrire : { $path }
    .help = Donner le format juste avant (--format FORMAT --output { $typed }), ou une de ces fins : { $endings }.
refusal-data = Un constat ne s’écrit pas à la place de données : { $path }
    .help = Donner un nom qui ne finit pas par .toml.
refusal-twice = Ce fichier est demandé deux fois : { $path }
    .help = Donner un fichier à chaque format.
refusal-no-folder = Impossible d’écrire { $path } : le dossier où le mettre n’existe pas
    .help = Créer le dossier, ou écrire ailleurs.
refusal-folder = Impossible d’écrire { $path } : c’est un dossier
    .help = Donner le nom d’un fichier, par exemple constats.html.
refusal-link = Impossible d’écrire { $path } : c’est un lien, qui mène ailleurs
    .help = Donner le vrai fichier, ou supprimer le lien.
refusal-special = Impossible d’écrire { $path } : ce n’est pas un fichier ordinaire
    .help = Donner le nom d’un fichier; sans --output, tout va à la sortie standard.
refusal-read-only = Impossible d’écrire { $path } : le fichier est protégé contre l’écriture
    .help = Lever la protection, ou écrire ailleurs.
refusal-denied = Impossible d’écrire { $path } : le système ne le permet pas
    .help = Vérifier les droits du dossier, ou écrire ailleurs.
refusal-in-use = Impossible d’écrire { $path } : un autre programme s’en sert
    .help = Le fermer dans l’autre programme (Excel, par exemple), puis recommencer. Ce qui était là y est encore.
refusal-full = Impossible d’écrire { $path } : il n’y a plus d’espace
    .help = Libérer de l’espace, ou écrire ailleurs. Ce qui était là y est encore.
refusal-system = Impossible d’écrire { $path } ({ $detail })
    .help = Écrire ailleurs. Ce qui était là y est encore.

baseline-written = Écrit : { $path } ({ $count ->
    [one] 1 constat accepté pour l’instant
   *[other] { $count } constats acceptés pour l’instant
}).
baseline-pruned = { $count ->
    [0] Rien à retirer de la référence.
    [one] 1 entrée retirée de la référence.
   *[other] { $count } entrées retirées de la référence.
}
watch-waiting = En attente d’un changement… (Ctrl-C pour arrêter)
timings-title = Temps par règle, du plus long au plus court (les règles vont de front : leur somme dépasse le temps total)

failure-no-baseline = La référence n’existe pas : { $path }
    .help = La créer avec --write-baseline, ou vérifier le chemin.
failure-baseline = La référence ne se lit pas : { $path }, ligne { $line }
    .help = La refaire avec --write-baseline. Ce qu’elle contenait serait alors remplacé par les constats actuels.
failure-baseline-version = La référence est d’une version que ce programme ne connaît pas : { $path } (version { $version })
    .help = Installer la version de pdcn qui l’a écrite, ou refaire la référence avec --write-baseline.
failure-limited-baseline = Une référence se fait sur tout le parcours
    .help = Retirer les chemins, --only et --edition (sauf « all »), puis recommencer.
failure-embedded = Le parcours intégré au programme ne se corrige pas et ne change pas
    .help = Se placer dans le dossier d’un parcours, ou le nommer avec --pathway.
failure-watch = Impossible de suivre les changements de { $path } : { $detail }
    .help = Lancer pdcn lint après chaque changement.
refusal-changed = { $path } a changé pendant la correction : il est laissé tel quel
    .help = Enregistrer dans l’éditeur, puis recommencer.
