# La fenêtre de l’atelier : en-tête, accueil, ouverture, enregistrement, pied.

shell-name = Atelier du parcours
shell-skip = Aller au contenu
shell-screens = Écrans
shell-edition = Édition
shell-edition-name = { $id } ({ $status ->
    [draft] ébauche
    [published] publiée
   *[superseded] remplacée
})
shell-tab-home = Accueil
shell-tab-progression = Progression
shell-tab-coverage = Couverture
shell-tab-map = Carte
shell-tab-changes = Changements
shell-tab-plan = Plan d’école
shell-tab-print = Imprimer
shell-tab-help = Aide
shell-count = ({ $count })
shell-undo = Rien à annuler
    .key = Ctrl+Z
shell-redo = Rien à rétablir
    .key = Ctrl+Y
shell-undo-step = Annuler : { $title }
shell-redo-step = Rétablir : { $title }
shell-undone = Annulé : { $title }
shell-redone = Rétabli : { $title }
shell-save = Enregistrer
    .key = Ctrl+S
shell-language = Langue de la page
shell-theme = Apparence : { $theme ->
    [light] claire
    [dark] sombre
   *[automatic] comme l’ordinateur
}. Changer
shell-notices = Avis
shell-level-error = Problème
shell-level-warning = Attention
shell-level-info = À savoir
shell-close-notice = Fermer cet avis
shell-detail = Détail
shell-fault = Quelque chose n’a pas fonctionné dans la page.
    .help = Ce qui était fait avant est gardé. Si cela se répète, enregistrez le parcours, puis rechargez la page.
shell-screen-failed = Cet écran n’a pas pu s’afficher. Les autres fonctionnent; rechargez la page pour réessayer.
shell-errors = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
shell-warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
shell-outcomes = { $count ->
    [one] { $count } apprentissage
   *[other] { $count } apprentissages
}
shell-see-findings = Voir ce qui est à corriger
shell-checking = Vérification…
shell-nothing-open = Aucun parcours ouvert
shell-readonly = Lecture seule : ce parcours est ouvert dans un autre onglet
shell-unsaved = { $count ->
    [0] changements non enregistrés
    [one] { $count } changement non enregistré
   *[other] { $count } changements non enregistrés
}
shell-saved = Tout est enregistré ({ $time })
shell-unchanged = Rien n’a été changé

home-title = Atelier du parcours
home-lead = Ici, on met à jour le Parcours du citoyen numérique : ce que les élèves apprennent, année par année. Tout se fait dans cette page; rien n’est envoyé ailleurs.
home-back = Revenir au parcours ouvert
    .help = { $title }
home-resume = Continuer où j’en étais ({ $when }, { $count ->
    [one] { $count } changement
   *[other] { $count } changements
})
home-folder = Ouvrir un dossier
    .help = Le dossier du parcours, sur cet ordinateur, OneDrive ou un lecteur partagé.
home-file = Ouvrir un fichier .zip ou .xlsx
    .help = Un parcours reçu en un seul fichier, ou un classeur Excel annoté par un collègue.
home-shipped = Essayer avec le parcours fourni
    .help = Le parcours qui vient avec cette page. Rien n’est changé tant que vous n’enregistrez pas.
home-drop = Vous pouvez aussi déposer un dossier ou un fichier n’importe où dans cette fenêtre.
home-kept = Gardé dans ce navigateur
home-kept-lead = Ces travaux restent sur cet ordinateur, dans ce navigateur, jusqu’à ce que vous les effaciez.
home-from = { $kind ->
    [folder] dossier « { $name } »
    [served] dossier « { $name } »
    [zip] { $name }
   *[shipped] parcours fourni
}
home-work = { $when }, { $count ->
    [0] tout est enregistré
    [one] { $count } changement non enregistré
   *[other] { $count } changements non enregistrés
}
home-open = Ouvrir
home-forget = Effacer
home-forget-sure = { $count ->
    [one] Ce travail contient { $count } changement qui n’est enregistré nulle part ailleurs. On ne pourra pas le retrouver.
   *[other] Ce travail contient { $count } changements qui ne sont enregistrés nulle part ailleurs. On ne pourra pas les retrouver.
}
home-erase = Effacer ce qui est gardé dans ce navigateur
home-erase-sure = Les travaux gardés ici et vos préférences seront effacés. Les dossiers et les fichiers que vous avez enregistrés ne changent pas. Ce qui n’est pas enregistré sera perdu.
home-erase-act = Tout effacer

files-opening = Ouverture du parcours…
files-saving = Enregistrement…
files-leave = Quitter ce travail?
    .help = Il n’est ni enregistré ni gardé dans ce navigateur : ses changements seront perdus.
files-leave-act = Quitter sans enregistrer
files-drop = Déposez ici un dossier, un fichier .zip ou un classeur .xlsx.
files-picker-blocked = Le navigateur, ou une règle de votre organisation, ne laisse pas choisir un dossier de cette façon.
    .help = Choisissez le dossier autrement, déposez-le dans la fenêtre, ou ouvrez un fichier .zip. L’enregistrement se fera en fichier .zip.
files-other-picker = Choisir le dossier autrement
files-nothing = Rien de ce qui a été donné n’est un parcours.
    .help = Donnez le dossier complet d’un parcours, un fichier .zip qui le contient, ou un classeur .xlsx fait par l’atelier.
files-too-much = C’est plus gros qu’un parcours.
    .help = Choisissez le dossier du parcours lui-même, et non celui qui contient tous vos documents.
files-no-room = Il n’y a plus de place dans ce navigateur ou sur ce disque.
    .help = Enregistrez le parcours en fichier .zip, puis effacez d’anciens travaux à l’accueil.
files-gone = Le dossier ou un de ses fichiers n’est plus là.
    .help = Il a peut-être été déplacé, renommé ou supprimé. Ouvrez-le de nouveau; votre travail reste ici.
files-not-allowed = Le navigateur n’a pas la permission d’utiliser ce dossier.
    .help = Rien n’a été écrit. Acceptez la demande du navigateur, ou choisissez une autre façon.
files-busy = Un fichier est utilisé par un autre programme.
    .help = Fermez-le dans l’autre programme, attendez la fin de la synchronisation, puis réessayez. Rien n’a été écrit.
files-failed = Cela n’a pas fonctionné.
files-write-blocked = Le navigateur, ou une règle de votre organisation, ne laisse pas écrire dans ce dossier.
    .help = Rien n’a été écrit, et rien n’est perdu. Vous pouvez télécharger le parcours en fichier .zip.
files-changed-on-disk = { $count ->
    [one] Un fichier du dossier a changé depuis que vous l’avez ouvert. Rien n’a été écrit.
   *[other] { $count } fichiers du dossier ont changé depuis que vous l’avez ouvert. Rien n’a été écrit.
}
    .help = Quelqu’un d’autre y a travaillé, ou ce dossier contient déjà un autre parcours. Téléchargez le vôtre en fichier .zip, puis comparez les deux, ou choisissez un dossier vide.
files-can-join = Quelqu’un d’autre y a travaillé, mais pas aux mêmes endroits que vous : vos changements et les siens peuvent être réunis. Vous les relirez avant d’enregistrer.
files-join = Réunir les deux
files-cannot-join = Quelqu’un a changé les mêmes endroits que vous. Rien n’a été écrit.
files-joined = Vos changements sont réunis à ceux du dossier.
    .help = Relisez-les dans Changements, puis enregistrez.
files-which = Voir lesquels
files-unread = { $count ->
    [one] Une partie de ce parcours n’a pas pu être lue. Le reste est ouvert.
   *[other] { $count } parties de ce parcours n’ont pas pu être lues. Le reste est ouvert.
}
    .help = Vous pouvez travailler; ce qui n’a pas été lu ne sera pas changé.
files-written = Enregistré dans le dossier « { $folder } ».
files-downloaded = Le parcours est téléchargé : { $name }, dans le dossier Téléchargements.
files-folder-left = Le dossier « { $folder } » n’a pas été changé.
files-workbook = Le classeur est téléchargé : { $name }, dans le dossier Téléchargements.
    .help = Il contient les apprentissages de cette édition. Pour le reprendre après correction, ouvrez-le ici. Le parcours lui-même reste à enregistrer.

served-gone = Le programme qui a ouvert cette page est arrêté : elle ne peut plus lire ni écrire le dossier.
    .help = Rien n’est perdu tant que cette page reste ouverte. Téléchargez le parcours en fichier .zip, puis relancez le programme.

keep-offer = Un travail non enregistré sur ce parcours est gardé dans ce navigateur ({ $when }, { $count ->
    [one] { $count } changement
   *[other] { $count } changements
}).
keep-take-up = Le reprendre
keep-kept = Gardé dans ce navigateur à { $time }
keep-failed = Non gardé dans ce navigateur : enregistrez souvent

tabs-held = Ce parcours est déjà ouvert dans un autre onglet.
    .help = Ici, vous pouvez lire, chercher et imprimer. Pour modifier, prenez la main : l’autre onglet ne fera plus que lire, et ses changements viendront ici.
tabs-take-over = Modifier dans cet onglet
tabs-free = L’autre onglet n’utilise plus ce parcours : vous pouvez le modifier ici.
tabs-edit = Modifier ici

unsaved-title = Enregistrer
unsaved-folder = Enregistrer dans le dossier « { $name } »
    .help = Seuls les fichiers qui ont changé sont écrits. Si quelqu’un y a travaillé entre-temps, rien n’est écrasé.
unsaved-new-folder = Enregistrer dans un dossier…
    .help = Vous choisissez le dossier; le parcours y est écrit en entier.
unsaved-no-folder = Ce navigateur ne peut pas écrire dans un dossier.
unsaved-zip = Télécharger le parcours (.zip)
    .help = Tout le parcours en un seul fichier, à garder, à envoyer ou à rouvrir ici.
unsaved-workbook = Télécharger le classeur Excel (.xlsx)
    .help = Les apprentissages de cette édition, à faire corriger par d’autres, puis à rouvrir ici.
unsaved-changes = Changements qui ne sont pas enregistrés
unsaved-counting = On relit…
unsaved-nothing = Tout est déjà enregistré.
unsaved-elsewhere = Les apprentissages n’ont pas changé; autre chose a changé dans le parcours (listes, plans ou présentation).
unsaved-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
