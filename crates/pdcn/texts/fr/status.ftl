# Les mots de « pdcn status » : où en est l’année.

command-status = Dire où en est l’année : éditions, plans et outils, et ce qu’il reste à faire
    .pathway-value = DOSSIER
    .pathway = Dossier du parcours
    .edition-value = ID
    .edition = Édition à prendre pour l’édition en cours
    .date-value = DATE
    .date = Jour où l’on regarde, AAAA-MM-JJ (par défaut : aujourd’hui; none : aucun)
status-title = Où en est l’année
status-about =
    .pathway = Parcours
    .date = En date du
    .embedded = le parcours intégré à pdcn
status-editions = { $older ->
    [0] Les éditions
    [one] Les éditions ({ $older } plus ancienne n’est pas montrée)
   *[other] Les éditions ({ $older } plus anciennes ne sont pas montrées)
}
status-column =
    .edition = Édition
    .place = Place
    .status = Statut
    .seal = Sceau
    .errors = Erreurs
    .warnings = Avertissements
status-place =
    .current = en cours
    .next = à venir
status-seal =
    .missing = aucun
    .fits = intact
    .broken = brisé
status-more = { $names } et { $more ->
    [one] { $more } autre
   *[other] { $more } autres
}
status-line =
    .unread = Une partie du parcours ne se lit pas ({ $count ->
        [one] { $count } endroit
       *[other] { $count } endroits
    }) : ce qui est dit ici peut être incomplet. pdcn lint
    .no-current = L’édition en cours, « { $edition } », n’existe pas : corriger « current » dans pdcn.toml.
    .broken = { $edition } : le contenu n’est plus celui qui a été scellé. pdcn lint --edition { $edition }
    .unsealed = { $edition } est publiée sans sceau : pdcn lint --edition { $edition } --fix
    .to-mend = { $edition }, avant de publier : { $errors ->
        [0] aucune erreur
        [one] { $errors } erreur
       *[other] { $errors } erreurs
    }, { $warnings ->
        [0] aucun avertissement
        [one] { $warnings } avertissement
       *[other] { $warnings } avertissements
    }. pdcn lint --edition { $edition }
    .ready = { $edition } n’est pas publiée; ses fichiers n’ont ni erreur ni avertissement.
    .published-to-mend = { $edition } est publiée et compte { $errors ->
        [one] { $errors } erreur
       *[other] { $errors } erreurs
    }. pdcn lint --edition { $edition }
    .elsewhere = Hors des éditions (plans, outils, cadres, réglages) : { $errors ->
        [0] aucune erreur
        [one] { $errors } erreur
       *[other] { $errors } erreurs
    }, { $warnings ->
        [0] aucun avertissement
        [one] { $warnings } avertissement
       *[other] { $warnings } avertissements
    }. pdcn lint
    .retired = { $count ->
        [one] { $count } plan nomme
       *[other] { $count } plans nomment
    } des apprentissages retirés : { $names }. pdcn lint dit ce qui les remplace.
    .old-plans = { $count ->
        [one] { $count } plan suit une édition passée
       *[other] { $count } plans suivent une édition passée
    } : { $names }. pdcn new-plan --from { $first }
    .old-tools = { $count ->
        [one] { $count } outil dont les conditions n’ont pas été relues
       *[other] { $count } outils dont les conditions n’ont pas été relues
    } depuis { $months } mois : { $names }.
status-step =
    .plans = Dans l’année : les écoles font leurs plans. pdcn new-plan, puis pdcn coverage --plans
    .note = Dans l’année : en mars, commencer l’édition suivante (pdcn new-edition).
    .begin = Dans l’année : commencer l’édition suivante. pdcn new-edition
    .edit = Dans l’année : modifier l’édition { $next }, et vérifier à mesure. pdcn lint --edition { $next }
    .meet = Dans l’année : la réunion. pdcn diff { $before } { $next } -o reunion.html
    .publish = Dans l’année : publier { $next } : pdcn publish --edition { $next }
    .late = Dans l’année : { $next } a commencé et n’est pas publiée. La publier (pdcn publish --edition { $next }), puis en faire l’édition en cours (pdcn set settings current { $next }), avant les plans des écoles.
    .wait = Dans l’année : { $next } est publiée. En juillet, en faire l’édition en cours (pdcn set settings current { $next }), puis pdcn export --all
    .hand-over = Dans l’année : faire de { $next } l’édition en cours (pdcn set settings current { $next }), puis pdcn export --all
    .hand-out = Dans l’année : { $next } est en cours : remettre les documents aux écoles. pdcn export --all
