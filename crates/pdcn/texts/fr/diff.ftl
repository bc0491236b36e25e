# Les mots de « pdcn diff » : aide, notes, erreurs. Les mots des changements sont dans la caisse pdcn-report.

command-diff = Dire ce qui change d’une édition à l’autre, qui est touché, et ce que cela veut dire en classe
    .old-value = AVANT
    .old = L’édition d’avant : son identifiant (2025-2026), un dossier, ou une révision git du parcours (HEAD~3). DOSSIER:ÉDITION et RÉVISION:ÉDITION nomment une édition de l’un ou de l’autre. Un nom est cherché dans cet ordre. Sans AVANT ni APRÈS : l’édition la plus récente et celle qui la précède
    .new-value = APRÈS
    .new = L’édition d’après, de la même façon (par défaut : l’édition en cours du parcours)
    .pathway-value = DOSSIER
    .pathway = Dossier du parcours (par défaut : le premier pdcn.toml trouvé ici, dans ./pathway ou au-dessus; sinon le parcours intégré)
    .only-value = FILTRE
    .only = Seulement ces changements : grade=P5, stage=, cycle=, strand=IA, competency=, framework=, ai, comme les options des vues les prennent, identity, planning, wording, ou une sorte (learn-earlier). Deux valeurs d’une même clé (grade=P5,P6, ou deux fois --only grade=) élargissent le choix; deux clés différentes le restreignent
    .summary = Seulement le résumé : les nombres et, en bref, ce que cela veut dire en classe
    .details = Dans un PDF, aussi le détail de chaque changement, par volet; sans cela, il tient en ce qu’il faut à une réunion
    .format-value = FORMAT
    .format = Présentation, à l’écran ou dans le fichier qui suit : { $choices } (par défaut : terminal)
    .output-value = FICHIER
    .output = Fichier où écrire, dans le format donné juste avant, sinon selon la fin du nom; peut se répéter
    .fail_on = Échouer (code 1) s’il y a un changement, non accepté, aussi grave : identity (identifiants), planning (aussi la planification), wording (n’importe lequel) ou never (par défaut)
    .accepted-value = FICHIER
    .accepted = Les changements acceptés (par défaut : accepted.toml, à la racine du parcours d’après)
    .write_accepted = Inscrire dans ce fichier tout ce qui ferait échouer, avec --reason et --by
    .reason-value = TEXTE
    .reason = Avec --write-accepted : pourquoi ces changements sont acceptés
    .by-value = NOM
    .by = Avec --write-accepted : qui les accepte

diff-failures = { $count ->
    [one] { $count } changement fait échouer la commande.
   *[other] { $count } changements font échouer la commande.
} Pour les accepter : la même commande avec --write-accepted --reason "POURQUOI" --by "QUI".
diff-broken = ce qui n’a pas pu être lu
    .old = L’édition d’avant ({ $edition }) n’a pas pu être lue en entier : { $files }. Ce qui y manque peut paraître nouveau sans l’être. Corriger d’abord (pdcn lint), puis comparer de nouveau.
    .new = L’édition d’après ({ $edition }) n’a pas pu être lue en entier : { $files }. Ce qui y manque peut paraître disparu ou changé sans l’être. Corriger d’abord (pdcn lint), puis comparer de nouveau.
diff-broken-accepted = { $path } ne se lit pas en entier : ce qui n’y a pas été lu n’accepte rien. Corriger avec pdcn lint.
diff-note-only-edition = { $place } ne dit pas quelle édition est en cours : { $edition }, la seule, est prise.
diff-note-elsewhere = À la révision { $revision }, le parcours était ailleurs : dans { $path }
diff-note-also = aussi
    .folder = « { $name } » est pris pour l’édition; il y a aussi un dossier de ce nom. Pour le dossier : ./{ $name }
    .revision = « { $name } » est pris pour l’édition; il y a aussi une révision git de ce nom. Pour la révision : tags/{ $name } ou heads/{ $name }
diff-idle = entrée sans effet
    .unmatched = Accepté sans effet : { $name } ne correspond à aucun changement entre ces deux éditions (« { $reason } »).
    .expired = Accepté jusqu’au { $until } seulement : { $name } ne vaut plus (« { $reason } »).
    .no-such-kind = Accepté sans effet : la sorte de { $name } n’existe pas (« { $reason } »). Vouliez-vous dire { $nearest }?
    .names-nothing = Accepté sans effet : une entrée n’a ni fingerprint, ni kind avec subject (« { $reason } »).
diff-accepted-written = { $count ->
    [0] Rien à accepter : rien ne ferait échouer.
    [one] Écrit : { $path } (1 changement accepté).
   *[other] Écrit : { $path } ({ $count } changements acceptés).
}

failure-no-such-side = « { $name } » n’est ni une édition du parcours, ni un dossier, ni une révision git
    .help-nearest = Vouliez-vous dire « { $nearest } »? Les éditions : { $known }.
    .help = Les éditions : { $known }. Pour un dossier, vérifier le chemin; pour une révision, voir git log ou git tag.
failure-side-without-git = « { $name } » n’est ni une édition du parcours, ni un dossier; si c’est une révision, git n’est pas installé
    .help-nearest = Vouliez-vous dire « { $nearest } »? Les éditions : { $known }.
    .help = Les éditions : { $known }. Pour une révision, installer git.
failure-side-without-repository = « { $name } » n’est ni une édition du parcours, ni un dossier; si c’est une révision, le parcours n’est pas dans un dépôt git
    .help-nearest = Vouliez-vous dire « { $nearest } »? Les éditions : { $known }.
    .help = Les éditions : { $known }. Pour une révision, se placer dans le dépôt git du parcours, ou le nommer avec --pathway.
failure-side-embedded = « { $name } » n’est ni une édition du parcours intégré à pdcn, ni un dossier; le parcours intégré n’a pas de révisions
    .help-nearest = Vouliez-vous dire « { $nearest } »? Les éditions : { $known }.
    .help = Les éditions : { $known }. Pour une révision, se placer dans le dépôt git d’un parcours, ou le nommer avec --pathway.
failure-side-git-refuses = « { $name } » n’est ni une édition du parcours, ni un dossier; si c’est une révision, git refuse de la lire ({ $detail })
    .help-nearest = Vouliez-vous dire « { $nearest } »? Les éditions : { $known }.
    .help = Les éditions : { $known }. Pour une révision, voir ce que « git status » répond dans le dossier du parcours.
failure-no-edition-there = L’édition « { $name } » n’existe pas ici : { $place }
    .help-nearest = Vouliez-vous dire « { $nearest } »? Les éditions : { $known }.
    .help = Les éditions : { $known }.
failure-broken-edition = L’édition « { $name } » ne se lit pas : { $path }, ligne { $line }
    .help = Corriger d’abord ce fichier (pdcn lint), puis comparer de nouveau.
failure-no-editions = Aucune édition à comparer ici : { $place }
    .help = Une édition est un dossier de editions/ avec un edition.toml, par exemple editions/2026-2027.
failure-no-current = Aucune édition n’est en cours ici : { $place }
    .help = Écrire current = "…" dans pdcn.toml, ou nommer l’édition : DOSSIER:ÉDITION. Les éditions : { $known }.
failure-current-unknown = L’édition en cours « { $name } » n’existe pas ici : { $place }
    .help = Corriger current dans pdcn.toml, ou nommer l’édition : DOSSIER:ÉDITION. Les éditions : { $known }.
failure-same-side = Les deux côtés sont la même édition : { $edition } ({ $place })
    .help = Nommer les deux : pdcn diff ÉDITION-D’AVANT ÉDITION-D’APRÈS. Les éditions : { $known }. Pour ce qui a changé depuis le dernier commit : pdcn diff HEAD.
failure-no-previous = L’édition la plus récente, { $edition }, n’a pas d’édition précédente dans { $place }
    .help = Nommer les deux : pdcn diff ÉDITION-D’AVANT ÉDITION-D’APRÈS. Les éditions : { $known }. Pour ce qui a changé depuis le dernier commit : pdcn diff HEAD.
failure-not-a-side = Ce dossier n’est ni un parcours ni une édition : { $path }
    .help = Donner un dossier avec un pdcn.toml (un parcours) ou un edition.toml (une édition).
failure-no-pathway-then = À la révision « { $revision } », il n’y avait pas de parcours
    .help = Choisir une révision plus récente : git log montre quand pdcn.toml est arrivé.
failure-several-pathways-then = À la révision « { $revision } », le parcours n’était pas où il est, et il y en avait plusieurs
    .help = Les dossiers avec un pdcn.toml : { $found }. Sortir cette révision à part (git worktree add DOSSIER { $revision }) et comparer les dossiers.
failure-git = Git ne peut pas lire cette révision : { $detail }
    .help = Voir ce que git en dit dans le dossier du parcours; une copie partielle ou récente seulement doit d’abord être complétée (git fetch --unshallow).
failure-git-not-installed = git n’est pas installé
failure-git-no-repository = le dossier du parcours n’est pas dans un dépôt git
failure-git-embedded = le parcours intégré n’a pas d’historique
failure-no-accepted = Ce fichier de changements acceptés n’existe pas : { $path }
    .help = Vérifier le chemin, ou le créer avec --write-accepted.
failure-accepted = Ce fichier de changements acceptés ne se lit pas : { $path }, ligne { $line }
    .help = Chaque bloc [[accepted]] a un fingerprint (ou kind et subject), reason, by et date; voir pdcn schema accepted.
failure-accepted-needs = Pour inscrire des changements acceptés, il faut savoir lesquels, pourquoi et par qui
    .help = Ajouter --fail-on (identity, planning ou wording), --reason "POURQUOI" et --by "QUI"; --only restreint le choix.
failure-accepted-nowhere = L’édition d’après n’est pas dans un dossier où écrire accepted.toml
    .help = Nommer le fichier avec --accepted FICHIER.

command-diff-driver = Pour git : dire ce qui change dans un fichier d’un parcours (git config diff.pdcn.command "pdcn diff-driver")
    .values-value = VALEURS
    .values = Ce que git donne : chemin, fichier d’avant, objet, mode, fichier d’après, objet, mode
driver-nothing = rien de ce que pdcn compare ne change; « git diff --no-ext-diff » montre le texte
driver-unmerged = un conflit de fusion est à régler d’abord
driver-foreign = ce fichier n’est d’aucun parcours; « git diff --no-ext-diff » montre le texte
driver-failed = pdcn n’a pas pu comparer ce fichier; « git diff --no-ext-diff » montre le texte
driver-edition-added = nouvelle édition { $edition }
driver-edition-removed = édition { $edition } enlevée
driver-broken = ce fichier ne se lit pas en entier : corriger d’abord (pdcn lint)
driver-category = touché
    .identity = identifiants
    .planning = planification
    .wording = mots
failure-driver = Git n’a pas donné ce qu’il donne à un outil de comparaison
    .help = Cette commande n’est pas à taper : l’inscrire avec git config diff.pdcn.command "pdcn diff-driver".
