# Les étapes guidées, les listes, les changements, et un classeur qui revient.

steps-cancel = Annuler
steps-leaving = Ce qui est écrit ici serait perdu. Échap une autre fois pour fermer.
steps-close = Fermer
steps-choose = Choisir…
steps-none = Aucune
steps-go-on = Continuer
steps-more = Plus de champs
steps-colon = {" "}:{" "}
steps-search = Chercher par mots ou par code
steps-which = De quel apprentissage s’agit-il?
steps-found = { $count ->
    [0] Rien ne correspond
    [one] Un résultat
   *[other] { $count } résultats
}
steps-another = + Un autre
steps-picked = Choisi : { $what }
steps-drop = Enlever : { $what }
steps-span = { $learn } → { $master } ★
steps-span-open = { $learn } →
steps-others = { $count ->
    [one] Une autre ligne
   *[other] { $count } autres lignes
}
steps-one-a-line = Un par ligne.

# Ce qui va arriver.
steps-proposed = Ce qui va arriver
steps-proposed-nothing-yet = Remplir ce qui est demandé : la suite s’affichera ici.
steps-proposed-wait = Un moment…
steps-proposed-nothing = Rien ne change.
steps-proposed-count = { $changes ->
    [0] Aucun changement
    [one] Un changement
   *[other] { $changes } changements
}{ $come ->
    [0] { "" }
    [one] {" "}et un nouveau constat
   *[other] {" "}et { $come } nouveaux constats
}.
steps-refused = Impossible ainsi.
steps-new-ids = { $count ->
    [one] Nouvel identifiant : { $ids }
   *[other] Nouveaux identifiants : { $ids }
}
steps-left = À écrire ou à relire ensuite
steps-come = Constats qui s’ajoutent
steps-gone = Constats qui disparaissent
steps-level-error = Erreur
steps-level-warning = Avertissement
steps-level-info = Remarque

# Après.
steps-done = C’est fait.
steps-left-count = { $count ->
    [one] Une chose à écrire ou à relire
   *[other] { $count } choses à écrire ou à relire
}
steps-undo = Défaire
steps-readonly = Ce parcours est ouvert dans un autre onglet : ici, il se lit seulement.
    .help = Continuer dans l’autre onglet, ou le fermer d’abord.
steps-published = Cette édition ne se modifie plus
steps-published-draft = Les écoles la connaissent déjà : elle reste telle quelle. Les changements vont dans l’ébauche { $edition }.
steps-published-none = Les écoles la connaissent déjà : elle reste telle quelle. Préparer d’abord l’ébauche de l’année suivante.
steps-published-open = Ouvrir l’ébauche { $edition }

# Les champs.
steps-statement = Énoncé
    .help = Ce que l’élève peut montrer : un verbe à l’infinitif, une seule idée.
steps-statement-missing = Écrire l’énoncé.
steps-pupil = Dans les mots de l’élève
    .help = « Je… »
steps-statement-en = Énoncé en anglais
steps-pupil-en = Dans les mots de l’élève, en anglais
steps-competency = Compétence
steps-competency-missing = Choisir la compétence.
steps-learn = Commence (→)
steps-learn-missing = Choisir l’année où l’élève commence.
steps-master = Maîtrise (★)
steps-master-missing = Choisir l’année de maîtrise, ou dire sous « Plus de champs » pourquoi il n’y en a pas.
steps-grades-order = La maîtrise vient avant le début : choisir une année plus tardive.
steps-reuse = Réutilise jusqu’à
steps-reuse-last = La dernière année
steps-open = Pourquoi il n’y a pas d’année de maîtrise
    .help = Seulement quand l’apprentissage continue sans fin.
steps-ai-use = Usage de l’IA
steps-essential = Essentiel : aucun élève ne devrait quitter l’année sans lui
steps-prerequisites = Préalables
    .help = Ce qu’il faut avoir appris avant.
steps-strength = Il est
steps-required = nécessaire
steps-helpful = utile
steps-strength-unsaid = force non dite
steps-prerequisite-reason = Pourquoi, en une phrase
steps-aligns = Arrimages
    .help = Les codes des cadres que l’apprentissage couvre.
steps-examples = Exemples pour la classe
steps-source = D’où il vient
    .help = Un comité, un document, une date.
steps-outcome-missing = Choisir un apprentissage.
steps-reason = Pourquoi
    .help = En une phrase : c’est ce que liront les écoles.
steps-reason-missing = Écrire pourquoi, en une phrase.

# Ajouter.
steps-add-title = Ajouter un apprentissage
steps-add = Ajouter
steps-add-step = Ajouter « { $statement } »

# Retirer.
steps-retire-title = Retirer
steps-retire-lead = L’identifiant ne revient jamais. Ce qui le remplace prend sa place dans les préalables et dans les plans d’école.
steps-retire-what = À retirer
steps-replaced-by = Remplacé par
    .help = Laisser vide quand rien ne le remplace.
steps-retire = Retirer
steps-retire-step = { $count ->
    [one] Retirer { $id }
   *[other] Retirer { $count } apprentissages
}

# Changer de compétence ou de volet.
steps-move-title = Changer de compétence ou de volet
steps-move-what = À déplacer
steps-move-to = Nouvelle compétence
steps-move-renumbered = { $count ->
    [one] L’identifiant dit le volet : l’apprentissage en reçoit un nouveau, partout où il est nommé.
   *[other] L’identifiant dit le volet : { $count } apprentissages en reçoivent un nouveau, partout où ils sont nommés.
}
steps-move-same = C’est déjà leur compétence : en choisir une autre.
steps-move = Déplacer
steps-move-step = { $count ->
    [one] Déplacer { $id }
   *[other] Déplacer { $count } apprentissages
}

# Scinder.
steps-split-title = Scinder
steps-split-lead = Chaque partie reçoit son identifiant. Toutes gardent les arrimages, les ressources, les sujets, les exemples et les préalables; le reste demeure avec la première.
steps-part = Partie { $number }
steps-part-more = Compétence et anglais
steps-part-add = + Une autre partie
steps-part-drop = Enlever la partie { $number }
steps-heirs = Ce qui s’appuie dessus
steps-heirs-help = Décocher les parties dont chacun n’a pas besoin.
steps-heirs-missing = Laisser au moins une partie à chacun.
steps-split = Scinder
steps-split-step = Scinder { $id }

# Fusionner.
steps-merge-title = Fusionner
steps-merge-lead = Il en reste un seul, qui réunit les arrimages, les ressources, les exemples et les préalables de tous.
steps-merge-what = À fusionner
    .help = Deux au moins.
steps-merge-missing = En choisir deux au moins.
steps-merge-words = Ce qu’ils deviennent
steps-merge-keep = Garder « { $statement } »
steps-merge-new = Écrire un nouvel énoncé, sous un nouvel identifiant
steps-merge-first = La première de leurs années
steps-merge-last = La dernière de leurs années
steps-merge-competency = Celle du premier
steps-merge = Fusionner
steps-merge-step = Fusionner { $ids }

# Renommer.
steps-rename-title = Renommer
steps-rename-what = Ce qui change de nom
steps-rename-missing = Choisir ce qui change de nom.
steps-rename-same = Rien n’est changé encore : écrire le nouveau nom.
steps-rename-title-fr = Nom
steps-rename-title-en = Nom en anglais
steps-rename-code = Changer aussi le code court
steps-rename-id = Code court
steps-rename-id-competency = Le volet, un trait d’union, des majuscules : IA-EVAL.
steps-rename-id-strand = Une à huit majuscules : IA. Les apprentissages du volet reçoivent tous un nouvel identifiant.
steps-rename-id-grade = Majuscules et chiffres : P5.
steps-title-missing = Écrire le nom.
steps-id-missing = Écrire le code court.
steps-kind-competency = Compétences
steps-kind-strand = Volets
steps-kind-grade = Années
steps-rename = Renommer
steps-rename-step = Renommer : { $title }

# L’année suivante et la publication.
steps-next-title = Préparer l’année suivante
steps-next-lead = { $count ->
    [one] L’ébauche commence par une copie de { $edition } : son apprentissage et tout ce qui l’entoure. { $edition } reste telle quelle.
   *[other] L’ébauche commence par une copie de { $edition } : ses { $count } apprentissages et tout ce qui les entoure. { $edition } reste telle quelle.
}
steps-next-added = { $count ->
    [one] L’ébauche { $edition } s’ajoute, avec un apprentissage.
   *[other] L’ébauche { $edition } s’ajoute, avec { $count } apprentissages.
}
steps-next-stays = { $edition } reste telle quelle.
steps-next-opens = Le parcours s’ouvrira d’abord sur { $edition }.
steps-next-id = Année scolaire de l’ébauche
    .help = Par exemple 2027-2028.
steps-next-missing = Écrire l’année scolaire.
steps-next-current = C’est l’édition qui s’ouvre d’abord
steps-next = Préparer l’ébauche
steps-next-step = Préparer l’ébauche { $edition }
steps-publish-title = Publier { $edition }
steps-publish-lead = Publiée, l’édition reste telle que les écoles la connaissent : ses apprentissages ne changent plus. Les changements suivants vont dans l’ébauche de l’année d’après.
steps-publish-supersedes = { $edition } devient « remplacée ».
steps-publish-errors = { $count ->
    [one] Une erreur est à corriger d’abord.
   *[other] { $count } erreurs sont à corriger d’abord.
}
steps-publish-warnings = { $count ->
    [one] Un avertissement demeure : il n’empêche pas de publier.
   *[other] { $count } avertissements demeurent : ils n’empêchent pas de publier.
}
steps-publish-clean = Ni erreur ni avertissement.
steps-publish-next = Préparer tout de suite l’ébauche de l’année suivante
steps-publish = Publier
steps-publish-step = Publier { $edition }

# Les listes.
records-title = Les listes
records-closed = Cette édition se lit seulement : les listes se modifient dans l’ébauche.
records-search = Chercher dans la liste
records-competency = Compétences
records-strand = Volets
records-resource = Ressources
records-tool = Outils d’IA
records-term = Lexique
records-topic = Sujets délicats
records-grade = Années
records-policy = Âge et IA
records-new-competency = Nouvelle compétence
records-new-strand = Nouveau volet
records-new-resource = Nouvelle ressource
records-new-tool = Nouvel outil
records-new-term = Nouveau mot
records-new-topic = Nouveau sujet
records-new-grade = Nouvelle année
records-about-competency = Choisir une compétence pour la lire ou la modifier.
records-about-strand = Choisir un volet pour le lire ou le modifier.
records-about-resource = Choisir une ressource pour la lire ou la modifier.
records-about-tool = Choisir un outil pour relire son âge minimal et la date de la vérification.
records-about-term = Choisir un mot pour lire ou modifier ce qu’il veut dire.
records-about-topic = Choisir un sujet pour lire ou modifier ce qu’il faut faire.
records-about-grade = Choisir une année pour la lire ou la modifier.
records-about-policy = Ce que l’organisme scolaire a décidé pour l’IA générative.
records-required = { $label } (obligatoire)
records-missing = À remplir.
records-key = { $key ->
    [strand] Volet
    [stage] Ordre
    [checked] Vérifié le
   *[other] Autre
}
records-english = En anglais
records-id = Code court
records-id-competency = Le volet, un trait d’union, des majuscules : IA-EVAL. Proposé d’après le titre.
records-id-strand = Une à huit majuscules : IA. Proposé d’après le titre.
records-id-resource = Minuscules et traits d’union. Proposé d’après le titre.
records-id-tool = Minuscules et traits d’union. Proposé d’après le titre.
records-id-term = Minuscules sans accent et traits d’union. Proposé d’après le titre.
records-id-topic = Minuscules sans accent et traits d’union. Proposé d’après le titre.
records-id-grade = Majuscules et chiffres : P5.
records-add = Ajouter
records-remove = Enlever de la liste
records-kept = C’est noté.
records-step-set = Modifier : { $title }
records-step-add = Ajouter : { $title }
records-step-remove = Enlever : { $title }
records-step-policy = Modifier l’âge et l’IA

# L’édition.
steps-edition = Listes et édition
steps-edition-title = L’édition { $edition }
steps-edition-records = Les listes
    .help = Compétences, volets, ressources, outils d’IA, lexique, sujets délicats, âges.
steps-edition-rename = Renommer
    .help = Une compétence, un volet ou une année, partout où il est nommé.
steps-edition-next = Préparer l’année suivante
    .help = Une ébauche qui commence par une copie de cette édition.
steps-edition-publish = Publier
    .help = L’édition reste ensuite telle que les écoles la connaissent.

# Les changements.
changes-title = Changements
changes-from = Comparer
changes-opened = Depuis l’ouverture
changes-previous = Depuis l’an dernier ({ $edition })
changes-other = Depuis une autre édition
changes-meeting = Page pour la réunion
changes-print = Imprimer
changes-save = Enregistrer la page
changes-file = changements-{ $edition }.html
changes-loading = La page se prépare…
changes-undo-to = Défaire jusqu’ici
changes-undo-to-step = Défaire jusqu’ici : { $step }
changes-steps = { $count ->
    [one] Une étape depuis l’ouverture
   *[other] { $count } étapes depuis l’ouverture
}

# Un classeur qui revient.
import-title = Reprendre un classeur
import-lead = Voici ce que « { $name } » changerait.
import-nothing = « { $name } » ne change rien : il dit la même chose que le parcours.
import-stuck = Rien de « { $name } » n’est repris pour l’instant.
import-rest = Ce que le reste changera, une fois cela corrigé
import-take = Reprendre ces changements
import-step = Reprendre « { $name } »
import-problems = { $count ->
    [one] Une case est à corriger
   *[other] { $count } cases sont à corriger
}
import-problems-help = Corriger dans le classeur, l’enregistrer, puis le rouvrir ici.
import-remarks = Laissé de côté
import-conflicts = { $count ->
    [one] Une case a changé des deux côtés
   *[other] { $count } cases ont changé des deux côtés
}
import-conflicts-lead = Depuis que le classeur a été fait, le parcours a changé lui aussi. Choisir ce qui reste.
import-conflicts-left = { $count ->
    [0] Tout est décidé.
    [one] Reste une case à décider.
   *[other] Restent { $count } cases à décider.
}
import-all-ours = Garder partout le parcours
import-all-theirs = Prendre partout le classeur
import-ours = Parcours
import-theirs = Classeur
import-empty = (vide)
