# Les mots de « pdcn export » : aide, messages, erreurs.

command-export = Exporter un tableau, une feuille ou l’ensemble d’une année scolaire, à l’écran ou dans des fichiers
    .below-value = VUE
    .below-heading = Vues{" "}
    .all-value = DOSSIER
    .all = Écrire dans ce dossier tout ce qui sert à une année scolaire, avec une page d’accueil (index.html)
    .force = Avec --all : remplacer aussi les fichiers que pdcn n’a pas écrits, ou qui ont été modifiés depuis
command-view =
    .pathway-value = DOSSIER
    .pathway = Dossier du parcours (par défaut : le premier pdcn.toml trouvé ici, dans ./pathway ou au-dessus; sinon le parcours intégré)
    .edition-value = ID
    .edition = Édition (par défaut : l’édition en cours)
    .date-value = DATE
    .date = Date à inscrire sur le document, AAAA-MM-JJ, ou none pour n’en inscrire aucune (par défaut : aujourd’hui)
    .stage-value = ORDRE
    .stage = Seulement cet ordre d’enseignement, par exemple primary; peut se répéter
    .cycle-value = CYCLE
    .cycle = Seulement les cycles dont le nom commence ainsi, par exemple « 3e cycle »
    .grade-value = ANNÉE
    .grade = Seulement ces années, par exemple P5 ou P5,P6
    .strand-value = VOLET
    .strand = Seulement ces volets, par exemple IA
    .competency-value = COMPÉTENCE
    .competency = Seulement ces compétences, par exemple IA-EVAL
    .framework-value = CADRE[:CODE]
    .framework = Seulement ce qui est arrimé à ce cadre ou à ce code, par exemple ailit-2026:E3
    .ai = Seulement ce qui porte sur l’IA

damage-note = Ce document est incomplet : { $count ->
    [one] un fichier du parcours n’a pas pu être lu comme il est écrit
   *[other] { $count } fichiers du parcours n’ont pas pu être lus comme ils sont écrits
} ({ $files }). Une partie de ce qui y est peut manquer ici ou y être autrement.
damage-file = { $path }, ligne { $line }
damage-more = et { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
damage-change = attention : le parcours n’a pas été lu en entier : { $count ->
    [one] un fichier n’a pas pu être lu comme il est écrit
   *[other] { $count } fichiers n’ont pas pu être lus comme ils sont écrits
} ({ $files }). Ce qui semble y manquer y est peut-être encore. « pdcn lint » dit quoi corriger.
damage-short = document incomplet
damage-line = attention : { $note } « pdcn lint » dit quoi corriger.
remark-no-glyph = { $count ->
    [one] Aucune police du PDF n’a ce caractère, qui y est écrit par son numéro : { $characters }.
   *[other] Aucune police du PDF n’a ces { $count } caractères, qui y sont écrits par leur numéro : { $characters }.
}{ $places ->
    [0] {""}
   *[other] {" "}Où : { $ids }.
}
remark-large-graph = Mermaid ne dessine pas plus de 500 traits ni de 50 000 caractères sans que ses propres réglages (maxEdges, maxTextSize) soient changés; il y a ici { $edges } traits et { $characters } caractères. Choisir un volet (--strand), ou le format svg.
export-no-view = Il manque ce qu’il faut exporter
    .help = Par exemple : pdcn export table --grade P5. Les vues : pdcn export --help.
export-no-such-day = « { $date } » n’est pas une date
    .help = L’écrire AAAA-MM-JJ, par exemple 2026-11-24, ou none pour n’en inscrire aucune.
export-not-ours = Rien n’a été écrit dans { $path } : { $count ->
    [one] un fichier y est déjà, que pdcn n’a pas écrit ou qui a été modifié depuis :
   *[other] { $count } fichiers y sont déjà, que pdcn n’a pas écrits ou qui ont été modifiés depuis :
}
    .help = Choisir un autre dossier, ou ajouter --force pour les remplacer.
export-written = { $count ->
    [one] Écrit : { $path }, 1 fichier.
   *[other] Écrit : { $path }, { $count } fichiers.
} Pour commencer : { $index }
export-left = { $count ->
    [one] Un fichier d’un export précédent n’a plus cours et a été laissé là :
   *[other] { $count } fichiers d’un export précédent n’ont plus cours et ont été laissés là :
}
export-making = Mise en page des documents
