# screens

years-open = → { $begin }
years-one = ★ { $master }
years-span = → { $begin }, ★ { $master }
finder-placeholder = Quelques mots, ou un numéro
finder-found = { $count ->
    [0] Aucun apprentissage ne répond à ces mots.
    [one] { $count } apprentissage trouvé
   *[other] { $count } apprentissages trouvés
  }

# Couverture
coverage-title = Couverture
coverage-lead = Combien d’apprentissages chaque année travaille, compétence par compétence, et ce que les élèves y font avec l’IA. Un clic montre ces apprentissages.
coverage-count = Ce qui est compté
coverage-ai = L’intelligence artificielle
coverage-all = Tous les apprentissages
coverage-legend = Ce que veulent dire les signes
coverage-caption = Nombre d’apprentissages par compétence et par année, avec l’usage de l’IA le plus avancé
coverage-competency = Compétence
coverage-outcomes = En tout
coverage-sum = Toutes les compétences
coverage-all-competencies = Toutes les compétences
coverage-nothing = rien cette année-là
coverage-sign-unplugged = d
coverage-sign-demonstration = m
coverage-sign-guided = g
coverage-sign-autonomous = a
coverage-way-none = un nombre seul : sans utiliser l’IA
coverage-way-unplugged = débranché : on en parle, sans outil
coverage-way-demonstration = montré : la personne enseignante s’en sert
coverage-way-guided = guidé : l’élève s’en sert avec de l’aide
coverage-way-autonomous = autonome : l’élève s’en sert seul
coverage-cell = { $competency }, { $grade } : { $outcomes ->
    [0] aucun apprentissage
    [one] { $outcomes } apprentissage
   *[other] { $outcomes } apprentissages
  }{ $way ->
    [unplugged] , débranché
    [demonstration] , l’IA est montrée
    [guided] , l’IA est utilisée avec de l’aide
    [autonomous] , l’IA est utilisée de façon autonome
   *[none] { "" }
  }
coverage-gaps = { $count ->
    [one] Une année ne travaille rien de ce qui est compté : { $grades }.
   *[other] Des années ne travaillent rien de ce qui est compté : { $grades }.
  }
coverage-no-gap = Chaque année travaille quelque chose de ce qui est compté.

# Carte
map-title = Carte
map-lead = Un apprentissage au milieu; à gauche, ce qui vient avant; à droite, ce qu’il prépare. Un clic sur un autre le met au milieu.
map-search = Chercher un apprentissage
map-back = ← Revenir au précédent
map-begin = Par où commencer : ceux sur lesquels beaucoup d’autres s’appuient
map-needed-by = { $count ->
    [one] { $count } s’appuie sur lui
   *[other] { $count } s’appuient sur lui
  }
map-legend = Ce que veulent dire les traits
map-legend-required = trait plein : préalable nécessaire
map-legend-helpful = tirets : préalable utile
map-legend-unsaid = points : préalable dont la force n’est pas dite
map-required = Nécessaire
map-helpful = Utile
map-unsaid = Avant
map-colon = { " : " }
map-towards = { $direction ->
    [earlier] pour « { $statement } »
   *[later] après « { $statement } »
  }
map-earlier = Encore avant
map-before = Ce qui vient avant
map-middle = L’apprentissage
map-after = Ce qu’il prépare
map-later = Ensuite
map-nothing-earlier = Rien de plus.
map-nothing-before = Rien ne vient avant : il peut commencer par lui-même.
map-nothing-middle = { "" }
map-nothing-after = Rien ne s’appuie encore sur lui.
map-nothing-later = Rien de plus.
map-rest = { $count ->
    [one] Et un autre : le mettre au milieu de plus près pour le voir.
   *[other] Et { $count } autres : rapprochez-vous d’un clic pour les voir.
  }
map-read = Ouvrir cet apprentissage
map-told = Au milieu : { $statement } { $before ->
    [0] Rien ne vient avant.
    [one] Un apprentissage vient avant.
   *[other] { $before } apprentissages viennent avant.
  } { $after ->
    [0] Rien ne s’appuie sur lui.
    [one] Un apprentissage s’appuie sur lui.
   *[other] { $after } apprentissages s’appuient sur lui.
  }

# Imprimer
print-title = Imprimer
print-lead = Choisissez une pièce : elle se montre telle qu’elle sera.
print-preview = Aperçu de la pièce
print-making = La pièce se prépare…
print-saved = Enregistré par le navigateur : { $file }
print-print = Imprimer
print-save-html = Page web
print-save-xlsx = Excel
print-save-csv = CSV
print-save-markdown = Texte (Markdown)
print-save = Enregistrer en
print-pdf = Pour un PDF, choisissez « Enregistrer au format PDF » dans la fenêtre d’impression du navigateur. Les grands formats (tabloïd, A1) se préparent hors de cette page.
print-more = Plus de choix
print-everything = Tout
print-nothing-more = Rien de plus
print-group-class = Pour la classe
print-group-team = Pour l’équipe
print-group-school = Pour l’école
print-group-meeting = Pour une réunion
print-group-others = Autres pièces
print-piece-grade = Feuille de l’année
    .help = Ce qu’une année commence, maîtrise et réutilise
print-piece-checklist = Liste à cocher
    .help = Dans les mots de l’élève
print-piece-poster = Affiche
    .help = La progression d’un coup d’œil
print-piece-table = Tableau complet
    .help = Tous les apprentissages, année par année
print-piece-developing = D’un cycle à l’autre
    .help = Ce qui est nouveau, ce qui se poursuit
print-piece-coverage = Couverture de l’IA
    .help = Ce que chaque année travaille
print-piece-frameworks = Couverture d’un cadre
    .help = Les codes d’un cadre, année par année
print-piece-map = Carte des préalables
    .help = Ce qui s’appuie sur quoi
print-piece-topics = Sujets délicats
    .help = Une fiche pour chacun
print-piece-material = Matériel
    .help = Affiches, guides et capsules à réunir
print-piece-lexicon = Lexique
    .help = Les mots, expliqués
print-piece-reflection = Guide réflexif
    .help = La feuille vierge
print-piece-plan = Ce que le plan couvre
    .help = Et ce qu’il laisse de côté
print-piece-plan-reflection = Guide réflexif du plan
    .help = Une feuille par activité
print-piece-plans = Toutes les écoles
    .help = Une ligne par plan
print-piece-changes = Changements
    .help = Depuis l’édition précédente
print-piece-measures = Mesures
    .help = La progression en nombres
print-piece-inventory = Inventaire
    .help = Ce que le parcours contient
print-ask-stage = Ordre
print-ask-cycle = Cycle
print-ask-grade = Année
print-ask-strand = Volet
print-ask-competency = Compétence
print-ask-framework = Cadre
print-ask-ai = Seulement l’IA
print-ask-with = Ajouter à chaque apprentissage
print-ask-pupils = Nombre d’élèves (une colonne par élève, sans les noms)
print-ask-plan = École
print-ask-activity = Activité
print-ask-all = Compter tous les apprentissages, pas seulement l’IA
print-ask-reuse = Nommer aussi ce qui est réutilisé
print-ask-from = Depuis
print-ask-to = Jusqu’à
print-ask-edition = Édition
print-ask-audience = Pour qui

# Plan d’école
plan-title = Plan d’école
plan-lead = Les activités d’une école, de septembre à juin, et ce qu’il reste à placer.
plan-which = Plan
plan-name = { $school } – { $edition }
plan-begin = Commencer un plan
plan-begin-help = Le plan suit l’édition { $edition }. La page y met ce qui est à placer; rien n’est définitif.
plan-begin-grades = Années de l’école
plan-begin-now = Commencer le plan
plan-begin-no-school = Écrivez le nom de l’école.
plan-begin-no-grade = Choisissez au moins une année.
plan-school = Nom de l’école
plan-whole-stage = { $stage } : tout
plan-cancel = Annuler
plan-print = Imprimer
plan-nothing = Aucune école n’a encore de plan.
plan-add = Ajouter une activité
plan-add-now = Ajouter
plan-add-short = + Ajouter
plan-add-in = Ajouter une activité en { $month }
plan-add-outcome = Ajouter
plan-with-outcome = Elle travaillera : { $statement }
plan-title-of-activity = Titre de l’activité
plan-grades = Années qui la vivent
plan-when = Quand
plan-no-month = Sans mois pour l’instant
plan-other-dates = À d’autres dates
plan-no-title = Donnez un titre à l’activité.
plan-no-grade = Choisissez au moins une année.
plan-look-at = Montrer
plan-all-grades = Toutes les années
plan-placed = { $placed } des { $asked } apprentissages demandés ont une place
plan-remaining = Il reste à placer ({ $count })
plan-remaining-help = Ce que ces années travaillent et qu’aucune activité ne nomme encore. Les essentiels viennent d’abord.
plan-remaining-none = Tout ce qui est demandé a une place.
plan-essential = Essentiel
plan-place = Placer un apprentissage
plan-place-in = Dans quelle activité
plan-place-near = Dans ces années
plan-place-far = Dans d’autres années
plan-place-none = Le plan n’a pas encore d’activité.
plan-place-now = Placer ici
plan-place-new = Dans une nouvelle activité
plan-place-short = Placer
plan-place-this = Placer : { $statement }
plan-place-here = Ajouter à l’activité : { $statement }
plan-unplace = Enlever de l’activité : { $statement }
plan-remove-short = Enlever
plan-card-outcomes = { $count ->
    [0] aucun apprentissage
    [one] { $count } apprentissage
   *[other] { $count } apprentissages
  }
plan-card-ai = IA : { $use }
plan-card-done = ✓ vécue
plan-card-findings = { $count ->
    [one] ⚠ { $count } point à voir
   *[other] ⚠ { $count } points à voir
  }
plan-back = ← Retour au plan
plan-found = Ce qui est à voir dans cette activité
plan-level-error = Erreur :
plan-level-warning = Avertissement :
plan-level-info = Remarque :
plan-key-subject = Matière
plan-key-group = Classe ou groupe
plan-key-who = Qui la mène (son rôle)
plan-key-periods = Nombre de périodes
plan-key-approved = Échange avec la direction, le
    .help = Nécessaire avant que des élèves utilisent l’IA.
plan-key-approved-by = Accord donné par (son rôle)
plan-key-consent = Consentement des parents
    .help = Comment il est obtenu, quand l’âge ou l’outil le demande.
plan-key-asked-of-it = Demandé au service informatique
plan-key-asked-on = Demandé le
plan-key-kept = Ce qu’on en garde
plan-key-done = Vécue le
plan-ai = Intelligence artificielle
plan-use = Ce que les élèves font avec l’IA
plan-use-none = rien
plan-use-unplugged = débranché
plan-use-demonstration = on leur montre
plan-use-guided = guidé
plan-use-autonomous = autonome
plan-after = Après l’activité
plan-tools = Outils que les élèves utilisent
plan-tools-age = Les plus jeunes de ces années ont { $age } ans à la rentrée.
plan-tools-no-age = Choisissez les années pour savoir quels outils conviennent.
plan-tool-age = dès { $minimum } ans
plan-tool-any-age = aucun âge minimal annoncé
plan-tool-consent-under = accord des parents avant { $consent } ans
plan-tool-checked = vérifié le { $day }
plan-tool-too-young = Demande { $minimum } ans; les plus jeunes en ont { $age }.
plan-tool-consent = L’accord des parents est nécessaire avant { $consent } ans.
plan-remove = Retirer l’activité
plan-remove-now = Retirer
plan-remove-sure = « { $title } » et ce qui y est écrit seront retirés du plan. Cela pourra être annulé.
plan-outcomes = Apprentissages ({ $count })
plan-outcomes-none = Cette activité ne nomme encore aucun apprentissage.
plan-unknown-outcome = { $id } n’est pas dans l’édition qui est montrée
plan-out-of-grade = Ces années ne le travaillent pas
plan-find = Ajouter un apprentissage de ces années
plan-offered = Pas encore placés pour ces années ({ $count })
plan-offered-more = { $count ->
    [one] Et un autre : cherchez-le par ses mots.
   *[other] Et { $count } autres : cherchez-les par leurs mots.
  }
plan-moment-before = Avant
plan-moment-during = Pendant
plan-moment-after = Après
plan-question-help = Pour y répondre
plan-answer-yes = Oui
plan-answer-no = Non
plan-answer-unsure = À voir
plan-answer-no-means = Un « non » invite à y penser davantage avant d’aller plus loin; il n’interdit rien.
plan-step-add = Ajouter l’activité « { $title } »
plan-step-change = Modifier l’activité « { $title } »
plan-step-place = Ajouter un apprentissage à « { $title } »
plan-step-unplace = Enlever un apprentissage de « { $title } »
plan-step-answer = Répondre au guide pour « { $title } »
plan-step-tool = Ajouter { $tool } à « { $title } »
plan-step-untool = Enlever { $tool } de « { $title } »
plan-step-remove = Retirer l’activité « { $title } »
plan-tools-later = Les outils et l’accord de la direction se disent ici quand les élèves se servent eux-mêmes de l’IA.
print-with-pupil = Les mots de l’élève
print-with-evidence = À quoi on le voit
print-with-examples = Des exemples pour la classe
print-with-misconception = Ce que des élèves croient à tort
print-with-family = Un mot pour la famille
print-with-prerequisites = Les préalables
print-with-alignments = Les arrimages
print-with-reused = Ce qui est réutilisé
plan-remaining-more = { $count ->
    [one] Et un autre : choisissez une année pour le voir.
   *[other] Et { $count } autres : choisissez une année pour les voir.
  }
print-ask-topic = Sujet
print-ask-resource = Ressource
print-ask-pupils-only = Pour les élèves : leurs définitions seulement
print-ask-around = Autour d’un apprentissage
