# Les mots d’une comparaison dans les formats pour les services, en français. Ceux des changements sont dans la caisse pdcn-report.

diff-embedded = parcours intégré à pdcn
diff-revision = { $name }, commit { $commit }, { $path }
diff-log = côté
    .old = Avant : { $side }
    .new = Après : { $side }
diff-nothing = Rien n’a été comparé : aucun apprentissage, ni d’un côté ni de l’autre.
diff-none = Aucun changement.
diff-incomplete = La comparaison n’est pas complète : une partie des fichiers n’a pas pu être lue. « pdcn lint » dit quoi corriger.
diff-broken-file = fichier
    .line = { $path }, ligne { $line } ({ $count ->
        [one] 1 problème
       *[other] { $count } problèmes
    })
    .whole = { $path } (en entier)
diff-skipped = fichier laissé de côté
    .link = { $path } (un lien, qui ne se suit pas dans une révision)
    .submodule = { $path } (un sous-module, dont les fichiers sont ailleurs)
    .too-large = { $path } (trop gros)
    .not-stored = { $path } (absent de cette copie du dépôt)
diff-accepted-line = Accepté : { $reason } ({ $by })
diff-fingerprint-line = Empreinte, pour l’accepter dans accepted.toml : { $fingerprint }
