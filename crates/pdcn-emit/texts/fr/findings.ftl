# Les mots des constats à l’écran, et du bilan, en français. Ceux des constats eux-mêmes sont dans la caisse pdcn-lint.

level = niveau
    .error = erreur
    .warning = avertissement
    .info = info
    .off = éteinte

help-line = aide : { $help }
why-line = pourquoi : { $why }
unlabelled-line = { $count ->
    [one] (et 1 autre endroit qui n’est pas montré)
   *[other] (et { $count } autres endroits qui ne sont pas montrés)
}

others-line = … et { $count } autres constats de la règle { $rule } dans { $file } : souvent une seule cause. Corriger d’abord ceux qui précèdent; --show-all montre tous les autres.

summary-folder = Parcours : { $path }
summary-embedded = Parcours intégré à pdcn { $version }
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
summary-without-files = { $count ->
    [one] Rien n’a été vérifié dans { $paths } : aucun fichier du parcours n’est là.
   *[other] Rien n’a été vérifié à ces endroits : { $paths }. Aucun fichier du parcours n’est là.
}
summary-warning = Avertissement : { $message }. { $help }
summary-unread = { $count ->
    [one] Une partie du parcours n’a pas pu être lue : { $paths }
   *[other] Une partie du parcours n’a pas pu être lue, dans { $count } fichiers : { $paths }
}. Ce qui s’y trouve n’est pas vérifié.
summary-held-back = { $count ->
    [one] 1 règle s’est retenue
   *[other] { $count } règles se sont retenues
} pour cette raison : { $rules }.
summary-excluded = { $count ->
    [one] 1 fichier laissé de côté par les réglages.
   *[other] { $count } fichiers laissés de côté par les réglages.
}
summary-hidden = { $count ->
    [one] 1 constat n’est pas montré :
   *[other] { $count } constats ne sont pas montrés :
}
    .baseline = — { $path }, ligne { $line } ({ $rule }) : { $message } [accepté pour l’instant par la référence]
    .exception = — { $path }, ligne { $line } ({ $rule }) : { $message } [accepté par { $by }, ligne { $by-line } : « { $reason } »]
    .exception-until = — { $path }, ligne { $line } ({ $rule }) : { $message } [accepté jusqu’au { $until } par { $by }, ligne { $by-line } : « { $reason } »]
    .excluded = — { $path }, ligne { $line } ({ $rule }) : { $message } [fichier laissé de côté par { $pattern } dans pdcn.toml]
    .off = — { $path }, ligne { $line } ({ $rule }) : { $message } [règle éteinte dans pdcn.toml, sans raison écrite]
    .off-reason = — { $path }, ligne { $line } ({ $rule }) : { $message } [règle éteinte dans pdcn.toml : « { $reason } »]
    .off-command = — { $path }, ligne { $line } ({ $rule }) : { $message } [règle éteinte par la commande]
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
summary-fixable = corrections
    .safe = { $safe ->
        [one] 1 constat peut être corrigé par --fix.
       *[other] { $safe } constats peuvent être corrigés par --fix.
    }
    .unsafe = { $unsafe ->
        [one] 1 constat peut être corrigé par --fix --unsafe-fixes, à relire ensuite.
       *[other] { $unsafe } constats peuvent être corrigés par --fix --unsafe-fixes, à relire ensuite.
    }
    .both = { $safe ->
        [one] 1 constat peut être corrigé par --fix
       *[other] { $safe } constats peuvent être corrigés par --fix
    }, et { $unsafe } de plus par --fix --unsafe-fixes, à relire ensuite.

narrated-finding = Constat { $number } sur { $total }, { $level }, règle { $rule }{ $has ->
    [0] .
   *[other] , au sujet de { $subject }.
}
narrated-place = Fichier { $file }, ligne { $line }, colonne { $column }.
narrated-words = Texte signalé : « { $words } ».
narrated-label = À voir à la ligne { $line }, colonne { $column } : { $label }
narrated-label-here = À voir là : { $label }
narrated-summary = Bilan.

sarif-also = Voir aussi ici.

findings-title = Constats : { $title }
findings-brief = En bref
findings-rules = Par règle
findings-list = Constats
findings-columns = colonnes
    .level = Niveau
    .file = Fichier
    .line = Ligne
    .column = Colonne
    .subject = Au sujet de
    .message = Ce qui ne va pas
    .words = Texte signalé
    .help = À faire
    .fix = Correction
    .rule = Règle
    .about = De quoi il s’agit
    .count = Nombre
    .fingerprint = Empreinte
findings-paragraph = sous un constat
    .words = Texte signalé :
    .help = À faire :
    .why = Pourquoi cette règle :
findings-line = Ligne { $line } :
findings-why-above = voir plus haut, au premier constat de { $rule }
findings-fix = correction
    .safe = pdcn lint --fix peut faire cette correction.
    .unsafe = pdcn lint --fix --unsafe-fixes peut faire cette correction, à relire ensuite.
findings-made-by = Produit par pdcn { $version }

summary-mended = corrections faites
    .none = Rien n’a été corrigé : { $left ->
        [one] 1 correction n’a pas pu être faite.
       *[other] { $left } corrections n’ont pas pu être faites.
    }
    .made = Corrigé : { $count ->
        [one] 1 constat
       *[other] { $count } constats
    } dans { $files ->
        [one] 1 fichier
       *[other] { $files } fichiers
    }.
    .some = Corrigé : { $count ->
        [one] 1 constat
       *[other] { $count } constats
    } dans { $files ->
        [one] 1 fichier
       *[other] { $files } fichiers
    }; { $left ->
        [one] 1 correction n’a pas pu être faite.
       *[other] { $left } corrections n’ont pas pu être faites.
    }
    .preview = { $count ->
        [one] 1 constat serait corrigé
       *[other] { $count } constats seraient corrigés
    } dans { $files ->
        [one] 1 fichier
       *[other] { $files } fichiers
    } : rien n’a été écrit.
summary-mended-line = — { $path }, ligne { $line } ({ $rule }) : { $message }
summary-left-line = — Laissé tel quel, parce qu’une autre erreur viendrait à sa place : { $path }, ligne { $line } ({ $rule }) : { $message }
summary-baseline = Référence : { $count ->
    [one] 1 constat accepté pour l’instant.
   *[other] { $count } constats acceptés pour l’instant.
}
summary-stale = { $count ->
    [one] 1 entrée de la référence n’a plus cours
   *[other] { $count } entrées de la référence n’ont plus cours
} ({ $names }) : « --prune » les retire.
