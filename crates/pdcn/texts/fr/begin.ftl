# Les mots des commandes par lesquelles on commence : un parcours, une édition, un terminal.

command-init = Commencer un parcours : un dossier complet, prêt à vérifier et à modifier
    .folder-value = DOSSIER
    .folder = Dossier à créer (par défaut : pathway)
    .like = Point de départ : { $choices }. « complete » est le parcours intégré; les autres sont de petits exemples (par défaut : complete). Avec --from, seules ses années sont prises
    .from-value = TABLEAU
    .from = Commencer à partir d’un tableau déjà fait : .xlsx, .docx ou .csv. Ses années, ses signes et ses titres sont devinés et montrés
    .mapping-value = FICHIER
    .mapping = Avec --from : comment comprendre le tableau, l’import.toml d’une autre fois, corrigé
    .edition-value = ID
    .edition = Avec --from : l’édition à commencer, par exemple 2026-2027 (par défaut : celle que nomme le tableau, sinon l’année scolaire en cours)
    .dry_run = Avec --from : montrer, sans rien écrire
init-done =
    Créé : { $path } ({ $files } fichiers).
    Pour la suite :
    - vérifier le parcours : pdcn lint --pathway { $typed }
    - voir ce qui est vérifié : pdcn rules
    Les années, les volets et les compétences se changent dans editions/…/edition.toml; les réglages dans pdcn.toml.
command-new-edition = Préparer l’édition suivante : une copie de l’édition en cours, à l’état d’ébauche
    .id-value = ID
    .id = Identifiant de la nouvelle édition (par défaut : l’année scolaire suivante)
    .pathway-value = DOSSIER
    .pathway = Dossier du parcours
    .like-value = ID
    .like = Édition à copier (par défaut : l’édition en cours)
    .current = En faire aussi l’édition en cours, dans pdcn.toml
new-edition-done = Créé : { $path }, une copie de l’édition { $like } ({ $outcomes ->
    [one] { $outcomes } apprentissage
   *[other] { $outcomes } apprentissages
}), à l’état d’ébauche.
    .current = L’édition en cours est maintenant { $edition }. Ce qui change se verra avec : pdcn diff { $like } { $edition }
    .not-current = L’édition en cours reste { $current }. Pour vérifier la nouvelle : pdcn lint --edition { $edition }. Quand elle sera prête, écrire current = "{ $edition }" dans pdcn.toml.
new-edition-next =
    Pour la suite :
    - modifier les fichiers de { $path }; un apprentissage qui part va dans [[retired]], avec sa raison (pdcn explain retired)
    - vérifier à mesure : pdcn lint --edition { $edition }
    - préparer la réunion : pdcn diff { $like } { $edition } -o reunion.html
    - voir où en est l’année : pdcn status
command-completions = Écrire ce qu’il faut à un terminal pour compléter les commandes
    .shell = Le terminal : { $choices }
command-man = Écrire la page de manuel de pdcn, ou d’une de ses commandes
    .command = Une commande, par exemple lint, ou export table; sans elle, la page de pdcn
    .command-value = COMMANDE
man-no-such-command = Il n’y a pas de commande « { $name } »
    .help = Les commandes : { $known }.
    .help-none = Cette commande n’en a pas d’autres sous elle.

failure-occupied = { $path } existe déjà : rien n’a été écrit
    .help = Choisir un autre dossier, ou déplacer celui-ci.
failure-embedded-edition = Le parcours intégré au programme ne reçoit pas d’édition
    .help = En faire d’abord une copie avec pdcn init, puis recommencer dans ce dossier.
failure-edition-exists = Le parcours a déjà une édition { $name }
    .help = Pour en faire l’édition en cours, écrire current = "{ $name }" dans pdcn.toml. Pour une édition de plus, choisir un autre identifiant.
failure-edition-name = Une édition ne peut pas s’appeler « { $name } »
    .help = Prendre des lettres, des chiffres, des points ou des traits d’union, par exemple 2027-2028.
failure-broken-copy = L’édition { $name } n’a pas été créée : sa copie se lirait moins bien que l’original
    .help = Lancer pdcn lint, corriger ce qui ne se lit pas, puis recommencer.
failure-no-next-year = L’année qui suit « { $name } » ne se devine pas
    .help = Nommer la nouvelle édition, par exemple pdcn new-edition 2027-2028.

version-long =
    { $version }
    lit et écrit le format { $format } des données
command-upgrade = Amener un parcours écrit par une version plus ancienne au format de celle-ci
    .pathway-value = DOSSIER
    .pathway = Dossier du parcours
    .write = Écrire ce qui est montré; sans cette option, rien n’est changé
upgrade-nothing = { $path } : le parcours est au format { $to }, et ses schémas sont ceux de cette version. Il n’y a rien à changer.
upgrade-format = { $path } : le parcours est au format { $from }; pour l’amener au format { $to } :
upgrade-schemas = { $path } : le parcours est au format { $to }, mais les schémas que lit l’éditeur de texte datent d’une autre version :
upgrade-line =
    .added = { $path }, ligne { $line }, ajoutée : { $text }
    .removed = { $path }, ligne { $line }, retirée : { $text }
upgrade-copy = { $path } : remplacé par celui de cette version
upgrade-shown = Rien n’est encore changé ({ $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
} à écrire). Pour l’écrire : pdcn upgrade --write
upgrade-written = { $count ->
    [one] { $count } fichier écrit.
   *[other] { $count } fichiers écrits.
} Pour vérifier le parcours : pdcn lint
failure-older-format = { $path } est au format { $format } : cette version de pdcn lit le format { $read }
    .help = Voir ce qui change avec pdcn upgrade, puis l’écrire avec pdcn upgrade --write. Les textes et les commentaires restent tels quels.
failure-newer-format = { $path } demande une version de pdcn plus récente que celle-ci ({ $version }) : il est au format { $format }, et celle-ci lit le format { $read }
    .help = Installer une version de pdcn plus récente que { $version }, qui lit le format { $format } : pdcn --version dit lequel elle lit.
failure-embedded-upgrade = Le parcours intégré au programme est toujours au format de sa version
    .help = Nommer le dossier d’un parcours avec --pathway.
new-edition-form = « { $id } » n’est pas écrit comme l’édition { $like }
    .help = Écrire l’année scolaire au complet : pdcn new-edition { $year }
init-edition-form = « { $id } » n’est pas une année scolaire au complet
    .help = L’écrire « { $year } » : --edition { $year }, ou edition = "{ $year }" dans le fichier de correspondance.
publish-next-form = Après l’édition { $like } vient une année scolaire, écrite comme elle : « { $id } » n’en est pas une
    .help = Écrire --next { $year }, ou --next sans rien d’autre.
init-inside = { $path } serait dans un parcours qui existe déjà : { $around }
    .help = Choisir un dossier en dehors de ce parcours. Pour l’année suivante du même parcours : pdcn new-edition
