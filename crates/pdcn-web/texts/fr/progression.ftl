# La progression, l’apprentissage, les constats et les fenêtres qui demandent.

## dialog
dialog-cancel = Annuler
dialog-keep = Continuer
dialog-close = Fermer
dialog-refused = Cela ne peut pas se faire
dialog-reason-missing = Écrivez la raison en une phrase.

## progression
progression-title = Progression
progression-table = Tableau des apprentissages : flèches pour se déplacer, Entrée pour ouvrir
progression-outcome = Apprentissage
progression-search = Chercher
progression-search-hint = Mots ou code
progression-filters = Chercher et filtrer
progression-filters-on = Chercher et filtrer ({ $count })
progression-clear =
    { $count ->
         [one] Enlever le filtre
        *[other] Enlever les { $count } filtres
    }
progression-stage = Ordre
progression-grade = Année travaillée
progression-strand = Volet
progression-all-strands = Tous les volets
progression-competency = Compétence
progression-all-competencies = Toutes les compétences
progression-framework = Arrimage
progression-all-frameworks = Tous les cadres
progression-only = Seulement
progression-only-ai = En lien avec l’IA
progression-only-essential = Essentiels
progression-only-to-mend = À corriger
progression-add = Ajouter un apprentissage
progression-all =
    { $count ->
         [one] { $count } apprentissage
        *[other] { $count } apprentissages
    }
progression-some = { $shown } sur { $all } apprentissages
progression-empty = Aucun apprentissage ne répond à ces filtres.
progression-view = Ce que montre le milieu
progression-view-table = Tableau
progression-view-findings = Constats ({ $count })
progression-order = Trier
progression-order-pathway = Par volet
progression-order-statement = Par énoncé, de A à Z
progression-order-learn = Par année où il commence
progression-order-master = Par année de maîtrise
progression-order-id = Par code
progression-order-found = À corriger d’abord
progression-pick-all = Tout choisir
progression-pick-none = Ne rien choisir
progression-pick-column = Choisir
progression-pick = Choisir : { $statement }
progression-count = { $count }
progression-essential = Essentiel
progression-ai = IA : { $use }
progression-found =
    { $count ->
         [one] { $count } constat
        *[other] { $count } constats
    }
progression-mark = { $grade } : { $mark }
progression-several =
    { $count ->
         [one] { $count } choisi
        *[other] { $count } choisis
    }
progression-several-essential = Rendre essentiels
progression-several-not-essential = Ne plus les dire essentiels
progression-several-move = Changer de volet…
progression-several-merge = Fusionner…
progression-several-retire = Retirer…
progression-several-clear = Effacer le choix
progression-step-essential =
    { $count ->
         [one] { $count } apprentissage dit essentiel
        *[other] { $count } apprentissages dits essentiels
    }
progression-step-not-essential =
    { $count ->
         [one] { $count } apprentissage n’est plus essentiel
        *[other] { $count } apprentissages ne sont plus essentiels
    }
progression-other-tab = Ce parcours est ouvert dans un autre onglet : ici, on peut seulement le lire.
progression-not-open =
    { $status ->
         [superseded] L’édition { $edition } est remplacée : on peut la lire, pas la changer. Choisissez l’ébauche en haut, ou préparez l’année suivante.
        *[other] L’édition { $edition } est publiée : on peut la lire, pas la changer. Choisissez l’ébauche en haut, ou préparez l’année suivante.
    }

## marks
marks-begin = commence
marks-continue = continue
marks-master = maîtrise
marks-reuse = réutilise
marks-nothing = rien
marks-menu = Que devient cet apprentissage en { $grade } ?
marks-wish-learn = Commence ici
marks-wish-master = Maîtrise ici
marks-wish-reuse = Réutilise jusqu’ici
marks-key-learn = C
marks-key-master = { "*" }
marks-key-reuse = R
marks-is-so = C’est déjà le cas.
marks-after-master = La maîtrise est en { $grade } : on ne peut pas commencer après. Déplacez d’abord la maîtrise.
marks-before-learn = L’apprentissage commence en { $grade } : cela ne peut pas venir avant.
marks-before-master = La maîtrise est en { $grade } : on ne réutilise pas avant.
marks-hindered-help = Une autre année, ou d’abord une autre marque.
marks-step = { $id } : { $wish } ({ $grade })
marks-sentence-begin = commence en { $grade }
marks-sentence-at-once = commence et maîtrise en { $grade }
marks-sentence-master = maîtrise en { $grade }
marks-sentence-reuse = réutilisé jusqu’en { $grade }
marks-sentence-end = pas réutilisé ensuite
marks-sentence-open = sans année de maîtrise, jusqu’en { $grade }

## outcome
outcome-panel = Apprentissage choisi
outcome-back = Retour à la progression
outcome-close = Fermer l’apprentissage
outcome-more = Plus de champs
outcome-step = { $id } : { $field }
outcome-steps = Ce qui touche plus d’un apprentissage
outcome-split = Scinder…
outcome-merge = Fusionner…
outcome-move = Changer de volet…
outcome-retire = Retirer…
outcome-map = Voir sur la carte
outcome-other-strand = Changer de volet…
outcome-in-english = En anglais : { $title }
outcome-in-language = { $title } ({ $language })
outcome-add-text = + Ajouter
outcome-text-at = { $title }, { $at }
outcome-text-up = Monter le { $at }
outcome-text-down = Descendre le { $at }
outcome-text-drop = Enlever le { $at }
outcome-drop = Enlever : { $what }
outcome-find-prerequisite = Ajouter un préalable : chercher par mots
outcome-find-aligns = Ajouter un arrimage : chercher par mots ou par code
outcome-find-prepares = Ajouter un code : chercher par mots ou par code
outcome-find-resources = Ajouter une ressource : chercher par mots
outcome-find-topics = Ajouter un sujet délicat : chercher par mots
outcome-would-circle = S’appuie déjà sur cet apprentissage : cela tournerait en rond.
outcome-strength = À quel point il faut l’avoir appris avant
outcome-required = nécessaire
outcome-helpful = utile
outcome-unsaid = force non dite
outcome-within = plus tôt dans la même période
outcome-reason = Pourquoi il faut l’avoir appris avant
outcome-reason-hint = Pourquoi avant ?
outcome-needed = Ce champ ne peut pas rester vide.
outcome-without-master = Sans année de maîtrise…
outcome-kept-drop = Ne plus le garder ainsi
outcome-kept-until = Jusqu’au { $date }
outcome-prepares = Ce que cela prépare
outcome-prepares-nothing = Aucun autre apprentissage ne s’appuie sur celui-ci.
outcome-plans = Dans les plans d’école
outcome-history = Historique
outcome-retired = Retiré : { $reason }
outcome-not-yet = N’y était pas
outcome-same = Même énoncé
outcome-ai-none = sans IA
outcome-ai-unplugged = débranché
outcome-ai-demonstration = démonstration
outcome-ai-guided = guidé
outcome-ai-autonomous = autonome
outcome-field-statement = Énoncé
    .help = Ce que l’élève peut montrer : un verbe à l’infinitif, une seule idée.
outcome-field-pupil = Dans les mots de l’élève
    .help = La même chose, dite par l’élève : « Je… »
outcome-field-competency = Compétence
    .help = { "" }
outcome-field-grades = Années
    .help = Cliquez sur une année pour dire ce qu’elle devient.
outcome-field-open = Pourquoi sans année de maîtrise
    .help = Par exemple : on y revient toute la vie.
outcome-field-ai-use = Usage de l’IA
    .help = { "" }
outcome-field-essential = Essentiel
    .help = Aucun élève ne devrait quitter l’année de maîtrise sans lui. Peu le sont.
outcome-field-prerequisite = Préalables
    .help = { "" }
outcome-field-aligns = Arrimages
    .help = { "" }
outcome-field-prepares = Mène vers ces codes, sans les couvrir
    .help = { "" }
outcome-field-resources = Ressources
    .help = { "" }
outcome-field-topics = Sujets délicats
    .help = Ce qu’un ou une élève pourrait confier pendant l’activité.
outcome-field-examples = Exemples
    .help = Ce qu’on peut faire en classe dès lundi.
outcome-field-evidence-learn = → On observe, quand il commence
    .help = Ce que fait l’élève avec de l’aide.
outcome-field-evidence-master = ★ On observe, quand il est maîtrisé
    .help = Deux ou trois signes, visibles en classe, que l’élève le fait sans aide.
outcome-field-evidence-adapted = Montré autrement
    .help = Pictogrammes, geste, choix entre deux réponses…
outcome-field-misconception = Idée fausse
    .help = Ce que des élèves croient à tort.
outcome-field-family = À la maison
    .help = Ce que la famille peut faire ou demander, en une phrase.
outcome-field-code = Code du milieu
    .help = Le code sous lequel le milieu le connaît déjà.
outcome-field-periods = Périodes
    .help = Le nombre de périodes de classe qu’il demande, environ.
outcome-field-carried-by = Porté par
    .help = Qui l’enseigne d’habitude : titulaire, CCQ, bibliothèque…
outcome-field-note = Note
    .help = Pour les personnes qui tiennent le parcours.
outcome-field-source = Source
    .help = D’où il vient : un comité, un document, une date.
outcome-field-allow = Constats gardés ainsi
    .help = { "" }

## picker
picker-found =
    { $count ->
         [one] { $count } réponse
        *[other] { $count } réponses
    }
picker-more =
    { $count ->
         [one] Encore { $count } : précisez la recherche.
        *[other] Encore { $count } : précisez la recherche.
    }
picker-hint = + Chercher par mots…
picker-none = Rien ne correspond.

## findings
findings-error = Erreur :
findings-warning = Avertissement :
findings-info = Remarque :
findings-errors =
    { $count ->
         [one] { $count } erreur
        *[other] { $count } erreurs
    }
findings-warnings =
    { $count ->
         [one] { $count } avertissement
        *[other] { $count } avertissements
    }
findings-infos =
    { $count ->
         [one] { $count } remarque
        *[other] { $count } remarques
    }
findings-why-button = Pourquoi
findings-mend = Corriger
findings-keep = Garder ainsi
findings-about = { "" } — { $message }
findings-what = Ce qui est vérifié
findings-why = Pourquoi c’est important
findings-mend-title = Comment corriger
findings-allow = Quand le garder ainsi
findings-rule = Règle : { $rule }
findings-before = Avant
findings-after = Après
findings-nothing = Rien
findings-look-first = Regardez avant de corriger
findings-keep-title = Garder ainsi
findings-keep-reason = Pourquoi c’est bien ainsi
findings-none = Rien à corriger ici.
findings-mend-all =
    { $count ->
         [one] Corriger le constat qui se corrige sans risque
        *[other] Corriger les { $count } constats qui se corrigent sans risque
    }
findings-more =
    { $count ->
         [one] Montrer encore { $count }
        *[other] Montrer les { $count } suivants
    }
findings-elsewhere = Ailleurs dans le parcours
