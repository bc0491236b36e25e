# Les mots de « pdcn export workbook » et de « pdcn import ».

command-export-workbook = Le classeur de l’édition, à modifier dans Excel puis à rapporter avec pdcn import
    .output-value = FICHIER
    .output = Le classeur à écrire, par exemple parcours.xlsx; ou un .zip de ses feuilles en CSV
    .plans = Ajouter une feuille des plans d’école : une ligne par activité
    .force = Remplacer aussi un classeur modifié depuis son exportation
workbook-ending = Un classeur se termine par .xlsx, ses feuilles en CSV par .zip, et { $path } se termine autrement
    .help = Nommer le fichier autrement, par exemple parcours.xlsx.
workbook-edited = { $path } est un classeur que quelqu’un a modifié depuis son exportation, et l’export l’effacerait
    .help = Le rapporter d’abord avec pdcn import { $typed }, choisir un autre nom, ou ajouter --force pour le remplacer.
workbook-nothing = Aucun apprentissage ne répond à tout ce qui est demandé : rien n’a été écrit.
workbook-too-long = Le texte { $key } de { $id } a { $count } caractères, et une cellule n’en contient que { $most }
    .help = Raccourcir ce texte, ou exporter une partie qui ne l’a pas, par exemple avec --strand.
workbook-written = { $path } : { $count ->
    [one] un apprentissage
   *[other] { $count } apprentissages
}. Pour rapporter ce qui y sera changé : pdcn import { $typed }
workbook-finding = { $text } ({ $rule })

command-import = Rapporter un classeur modifié : montrer ce qui changerait, ou l’écrire
    .file-value = FICHIER
    .file = Le classeur, par exemple parcours.xlsx; ou ses feuilles en CSV : un .zip, un dossier ou un .csv
    .pathway-value = DOSSIER
    .pathway = Dossier du parcours (par défaut : le premier pdcn.toml trouvé ici, dans ./pathway ou au-dessus)
    .edition-value = ID
    .edition = L’édition où le rapporter (par défaut : celle dont il vient)
    .write = Écrire ce qui est montré, tout ou rien; sans cette option, rien n’est changé
    .ours = Où les deux ont changé le même texte, garder celui du parcours
    .theirs = Où les deux ont changé le même texte, prendre celui du classeur
    .decide-value = CELLULE=ours|theirs
    .with_errors = Écrire même si des erreurs apparaissent
    .decide = Décider d’une seule cellule, par exemple Apprentissages!D17=theirs; peut se répéter
import-decision = « { $decision } » ne décide rien
    .help = Écrire la cellule telle qu’elle est montrée, puis =ours ou =theirs : Apprentissages!D17=theirs.
import-unreadable = { $path } : { $why }. Rien n’a été changé
    .help = { $do }
import-refused = { $place } : { $why }. Rien n’a été changé
    .help = { $do }
import-head = { $file } → édition { $edition }
import-summary = { $changed ->
    [0] Aucune cellule changée
    [one] 1 cellule changée
   *[other] { $changed } cellules changées
}, { $new ->
    [0] aucune ligne nouvelle
    [one] 1 ligne nouvelle
   *[other] { $new } lignes nouvelles
}, { $removed ->
    [0] aucune enlevée
    [one] 1 enlevée
   *[other] { $removed } enlevées
}
import-part =
    .cells = Ce que le classeur change ({ $count })
    .conflicts = Changé des deux côtés ({ $count })
    .problems = Ce qui ne peut pas être repris ({ $count })
    .remarks = À savoir ({ $count })
    .meaning = Ce que cela change dans l’édition ({ $count })
    .findings = Constats qui apparaissent (+) ou disparaissent (-) ({ $count })
import-cell = { $place } ({ $id }) { $heading }
import-empty = (rien)
import-new-row = { $place } : nouveau, { $id } { $text }
import-removal =
    .removed = { $place } : { $id } est enlevé
    .retired = { $place } : { $id } est retiré. Raison : { $reason }
    .replaced = { $place } : { $id } est retiré, remplacé par { $by }. Raison : { $reason }
import-side =
    .base = à l’exportation : { $text }
    .ours = dans l’édition : { $text }
    .theirs = dans le classeur : { $text }
    .undecided = à décider : --decide { $place }=ours ou --decide { $place }=theirs
    .taken-ours = décidé : le texte de l’édition reste
    .taken-theirs = décidé : le texte du classeur est pris
import-end =
    .nothing = Rien à changer : rien de ce qui a été modifié dans le classeur ne diffère du parcours.
    .shown = Rien n’est encore changé. Pour l’écrire : pdcn import { $typed } --write
    .refused = Rien n’est changé.
    .written = C’est écrit. Pour vérifier le parcours : pdcn lint
    .undecided = Rien n’est changé : il reste { $count ->
        [one] une cellule à décider
       *[other] { $count } cellules à décider
    }, une par une (--decide) ou toutes ensemble (--ours, --theirs).
    .problems = Rien n’est changé{ $problems ->
        [0] .
        [one] {" "}: il reste une chose à corriger dans le classeur.
       *[other] {" "}: il reste { $problems } choses à corriger dans le classeur.
    }
