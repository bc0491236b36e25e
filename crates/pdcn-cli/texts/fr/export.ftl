# Les mots de « pdcn export » : aide, messages, erreurs.

command-export = Exporter un tableau, une feuille ou l’ensemble d’une année scolaire, à l’écran ou dans des fichiers
    .below-value = VUE
    .below-heading = Vues{" "}
    .all-value = DOSSIER
    .all = Écrire dans ce dossier tout ce qui sert à une année scolaire, avec une page d’accueil (index.html)
    .force = Avec --all : remplacer aussi les fichiers que pdcn n’a pas écrits, ou qui ont été modifiés depuis
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
command-export-table = Le tableau des apprentissages par année; pour une seule année, sa feuille
    .with-value = QUOI
    .with = Ce qui s’ajoute à chaque apprentissage : { $choices }
command-export-chart = La progression d’un coup d’œil, à afficher : une barre par apprentissage
command-export-map = La carte des préalables : ce qui s’appuie sur quoi
    .around-value = ID
    .around = Seulement ce qui est près de cet apprentissage
    .steps-value = PAS
    .steps = Avec --around : à combien de pas, au plus (par défaut : 2)
command-export-checklist = La liste d’une année dans les mots de l’élève, avec des cases à cocher
    .pupils-value = NOMBRE
    .pupils = Pour une classe : une colonne par élève, sans les noms
command-export-developing = Ce qui est nouveau et ce qui est toujours en développement, cycle par cycle
command-export-reflection = La feuille du guide réflexif, vierge, ou remplie pour une activité ou pour toutes celles d’un plan
    .plan-value = PLAN
    .plan = Plan d’école : son fichier ou le nom de l’école
    .activity-value = ID
    .activity = Activité du plan pour laquelle remplir la feuille
command-export-inventory = Ce que le parcours contient, compté
    .edition-value = ID
    .edition = Édition à compter (par défaut : toutes); peut se répéter
command-inventory = Compter ce que le parcours contient
    .pathway-value = DOSSIER
    .pathway = Dossier du parcours
    .edition-value = ID
    .edition = Édition à compter (par défaut : toutes); peut se répéter

damage-note = Ce document est incomplet : { $count ->
    [one] un fichier du parcours n’a pas pu être lu comme il est écrit
   *[other] { $count } fichiers du parcours n’ont pas pu être lus comme ils sont écrits
} ({ $files }). Une partie de ce qui y est peut manquer ici ou y être autrement.
damage-file = { $path }, ligne { $line }
damage-more = et { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
damage-short = document incomplet
damage-line = attention : { $note } « pdcn lint » dit quoi corriger.
export-nothing = Rien à montrer : aucun apprentissage de l’édition { $edition } ne répond à tout ce qui est demandé.
export-no-prerequisite = { $count ->
    [one] Rien à tracer : cet apprentissage n’a pas de préalable et n’est le préalable de rien. « pdcn export table » le montre.
   *[other] Rien à tracer : il n’y a aucun préalable entre ces { $count } apprentissages. « pdcn export table » les montre.
}
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
export-no-outcome = L’apprentissage « { $id } » n’existe pas dans l’édition
    .help = Le chercher dans pdcn export table.
    .help-nearest = Vouliez-vous dire « { $nearest } »?
export-retired = L’apprentissage { $id } a été retiré par l’édition { $edition }
    .help = À sa place : { $successors }.
    .help-none = Rien n’a pris sa place : pdcn show { $id } dit pourquoi il est parti.
export-one-grade = La liste est celle d’une seule année
    .help = La nommer, par exemple --grade P5. Les années : { $known }.
export-no-such-day = « { $date } » n’est pas une date
    .help = L’écrire AAAA-MM-JJ, par exemple 2026-11-24, ou none pour n’en inscrire aucune.
export-no-guide = Ce parcours n’a pas de guide réflexif
    .help = L’écrire dans reflection.toml, à la racine du parcours.
export-several-plans = L’activité « { $id } » est dans plusieurs plans : { $one } et { $other }
    .help = Nommer le plan avec --plan.
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
export-index-title = Documents de l’année { $edition }
export-index-files = { $section } : les fichiers de chacun
export-index-view = Document
export-index-formats = Fichiers
export-index-section =
    .table = Tableaux
    .chart = Affiches
    .grade = Une année à la fois
    .checklist = Une liste à cocher par année
    .strand = Un volet à la fois
    .map = Les préalables d’un volet
    .changes = Ce qui change depuis l’édition précédente
    .coverage = Couverture
    .plan = Les plans d’école
    .other = Pour préparer et pour suivre
export-format =
    .html = page
    .svg = SVG
    .dot = Graphviz
    .mmd = Mermaid
    .xlsx = Excel
    .pdf = PDF
    .csv = CSV
    .json = JSON
    .md = Markdown
export-plan =
    .coverage = { $school } : ce que le plan couvre
    .reflection = { $school } : guide réflexif de l’activité « { $activity } »
export-piece =
    .table = Tous les apprentissages
    .chart-ai = Toute la progression de l’IA d’un coup d’œil
    .changes = Pour une réunion : une page, puis année par année
    .changes-details = Chaque changement en détail
    .changes-list = Une ligne par changement
    .ai = Ce qui porte sur l’IA
    .coverage = Couverture de l’IA par année
    .developing = Nouveau et toujours en développement
    .reflection = Guide réflexif, à remplir
    .inventory = Inventaire
