# Ce que l’importation dit d’un classeur : ce qui ne peut pas être pris, et ce qu’il faut savoir.

place-of = { $place } ({ $id })
remark-at = { $place } : { $text }

workbook-not-a-workbook = Ce fichier n’est pas un classeur
    .help = Donnez le classeur .xlsx que « pdcn export workbook » a produit.
workbook-old-excel = Ce fichier est un classeur d’Excel 2003 ou d’avant (.xls), qui n’est pas lu
    .help = Ouvrez-le dans Excel et enregistrez-le sous « Classeur Excel (.xlsx) ».
workbook-old-word = Ce fichier est un document de Word 2003 ou d’avant (.doc), qui n’est pas lu
    .help = Ouvrez-le dans Word et enregistrez-le sous « Document Word (.docx) ».
workbook-encrypted = Ce classeur est protégé par un mot de passe, qui empêche de le lire
    .help = Dans Excel, sous Fichier > Informations > Protéger le classeur, retirez le mot de passe, puis enregistrez.
workbook-other-kind = Ce fichier est un classeur .{ $ending }, et seuls les classeurs .xlsx sont lus
    .help = Ouvrez-le et enregistrez-le sous « Classeur Excel (.xlsx) ».
workbook-too-large = Ce fichier se déplie en bien plus de données qu’un parcours n’en contient : rien n’en a été lu
    .help = Exportez un nouveau classeur avec « pdcn export workbook » et recopiez-y vos changements.
workbook-damaged = Ce classeur est endommagé, ou n’a pas été copié en entier
    .help = Ouvrez-le dans Excel ou LibreOffice, qui peuvent le réparer, et enregistrez-le de nouveau sous .xlsx.
workbook-no-sheet = Aucune feuille de ce classeur n’est celle d’un parcours : aucune n’a les en-têtes attendus
    .help = Donnez le classeur que « pdcn export workbook » a produit, avec ses en-têtes.
workbook-newer = Ce classeur vient d’une version plus récente de pdcn, dont la disposition n’est pas connue ici
    .help = Installez une version plus récente de pdcn.

workbook-no-headings = Cette feuille n’a plus ses en-têtes : rien n’en peut être repris
    .help = Remettez la ligne des en-têtes, ou copiez-la d’un nouveau classeur.
workbook-sheet-twice = Deux feuilles portent les mêmes en-têtes, celle-ci et « { $other } » : impossible de savoir laquelle compte
    .help = Supprimez celle qui ne doit pas compter.
workbook-heading-twice = L’en-tête « { $heading } » est là deux fois : impossible de savoir quelle colonne compte
    .help = Supprimez ou renommez celle qui ne doit pas compter.
workbook-signs-lost = { $count ->
        [one] Une cellule a
       *[other] { $count } cellules ont
    } perdu des signes quand un programme a enregistré la feuille : des points d’interrogation en tiennent la place ({ $first })
    .help = Dans Excel, enregistrez sous « CSV UTF-8 (délimité par des virgules) », ou gardez le classeur en .xlsx.
workbook-merged = Des cellules sont fusionnées : une seule valeur y tient la place de plusieurs
    .help = Annulez la fusion, puis remplissez chaque cellule.
workbook-formula = La cellule contient une formule, dont le résultat (« { $shown } ») peut changer d’un ordinateur à l’autre
    .help = Remplacez la formule par sa valeur : copier, puis collage spécial, valeurs.
workbook-cell-date = La cellule contient une date ({ $shown }) là où { $wanted ->
        [number] un nombre est attendu
       *[text] un texte est attendu
    } : le tableur a sans doute changé en date ce qui était écrit
    .help = Mettez la cellule au format Texte et récrivez ce qu’elle disait.
workbook-cell-number = La cellule contient un nombre ({ $shown }) là où un texte est attendu : des zéros ou des décimales ont pu se perdre
    .help = Mettez la cellule au format Texte et récrivez ce qu’elle disait.
workbook-cell-flag = La cellule contient une valeur logique ({ $shown }) là où un texte est attendu
    .help = Mettez la cellule au format Texte et récrivez ce qu’elle disait.
workbook-cell-error = La cellule contient une erreur du tableur ({ $shown })
    .help = Récrivez ce qu’elle disait.
workbook-not-in-list = « { $shown } » n’est pas dans la liste de cette colonne
    .help = Choisissez dans la liste : { $known }.
workbook-not-a-flag = « { $shown } » n’est ni oui ni non
    .help = Écrivez oui ou non.
workbook-not-a-number = « { $shown } » n’est pas un nombre entier de { $least } à { $most }
    .help = Écrivez le nombre en chiffres, seul, ou videz la cellule.
workbook-not-numbers = « { $shown } » n’est pas fait de nombres entiers de { $least } à { $most }
    .help = Écrivez-les en chiffres, un par ligne dans la cellule (Alt + Entrée), ou videz la cellule.
workbook-not-a-code = « { $code } » n’est pas le code d’un cadre
    .help = Écrivez un code par ligne, le cadre, deux-points, le code : digcomp-3.0:2.6. La feuille « Codes » les a tous.
workbook-not-a-day = « { $shown } » n’est pas une date
    .help = Écrivez l’année, le mois et le jour : 2027-06-30.

workbook-ids-sorted = Une colonne a été triée seule : { $count } identifiants ne sont plus sur leur ligne, et plus rien ne dit quel texte va avec lequel. Toute la feuille est refusée
    .help = Dans Excel, annulez le tri (Ctrl + Z), ou repartez du classeur d’avant; triez le tableau entier avec les flèches des en-têtes.
workbook-column-sorted = La colonne « { $heading } » a été triée seule : les textes de ses { $count } cellules sont les mêmes, mais chacun sur une autre ligne. Rien n’en est repris
    .help = Dans Excel, annulez le tri (Ctrl + Z), ou repartez du classeur d’avant; triez le tableau entier avec les flèches des en-têtes.
workbook-id-changed = L’identifiant était { $was } : un identifiant est permanent, des plans et des dossiers peuvent le nommer
    .help = Remettez { $was }. { $sheet ->
        [outcomes] Pour un nouvel apprentissage, écrivez une nouvelle ligne sans identifiant et retirez l’ancien par la colonne Action.
        [exceptions] Pour une autre exception, écrivez une nouvelle ligne et enlevez celle-ci par la colonne Action.
       *[other] Pour le changer partout où il est nommé : { -rename }. Pour autre chose, écrivez une nouvelle ligne.
    }
workbook-id-erased = L’identifiant de cette ligne a été effacé : rien ne dit si elle est nouvelle ou si c’est toujours la même
    .help = Remettez l’identifiant. Pour une nouvelle ligne, écrivez-la sous le tableau.
workbook-id-missing = La ligne ne dit pas de quoi il s’agit : il y manque un identifiant
    .help = Écrivez les identifiants de la ligne, ou videz-la.
workbook-id-repeated = Cet identifiant est déjà sur une autre ligne : impossible de savoir laquelle compte
    .help = Supprimez une des deux lignes, ou videz l’identifiant de celle qui est nouvelle.
workbook-id-retired = Cet identifiant a été retiré de l’édition, et ne revient jamais
    .help = Pour un nouvel apprentissage, laissez l’identifiant vide : le prochain numéro libre lui sera donné.
workbook-id-unknown = Cet identifiant n’est pas dans l’édition
    .help = Pour un nouvel apprentissage, laissez l’identifiant vide, même si le comité a choisi un numéro : le prochain libre de son volet lui sera donné, dans l’ordre des lignes. Pour le nommer ailleurs, un nom provisoire : ?1.
workbook-names-unknown = « { $shown } » n’est pas un apprentissage de l’édition, ni une nouvelle ligne du classeur
    .help = Corrigez l’identifiant. Pour nommer un nouvel apprentissage, donnez-lui dans sa feuille un nom provisoire (?1) et écrivez le même ici.
workbook-retired-new = Un apprentissage ne se retire pas en ajoutant une ligne ici
    .help = Dans la feuille des apprentissages, choisissez « retirer » dans la colonne Action et dites pourquoi.
workbook-fixed-new = Cette feuille n’a pas d’autres lignes que celles de l’exportation
    .help = Supprimez cette ligne. { $sheet ->
        [policy] Les balises sur l’IA tiennent sur une ligne : modifiez celle-là.
       *[other] Une nouvelle année s’écrit dans le fichier edition.toml de l’édition.
    }
workbook-gone-edited = Cette ligne a été modifiée, mais ce dont elle parle ne se trouve plus dans le parcours : retiré, sous un autre identifiant, ou dans un fichier qui ne se lit pas
    .help = Si le changement compte encore, faites-le sur ce qui l’a remplacé; sinon, supprimez la ligne.
workbook-required = « { $heading } » est vide, et ne peut pas l’être; il y avait : « { $was } »
    .help = Remettez un texte. Pour retirer la ligne entière, servez-vous de la colonne Action.
workbook-new-needs = « { $heading } » est vide, et une nouvelle ligne en a besoin
    .help = Remplissez cette cellule, ou videz toute la ligne.
workbook-half-translated = Une traduction est commencée, mais « { $heading } » y manque
    .help = Remplissez cette cellule, ou videz les autres de cette langue.
workbook-no-reason = L’apprentissage est à retirer, mais rien ne dit pourquoi
    .help = Écrivez la raison dans la colonne « Raison du retrait » : elle reste dans l’édition.
workbook-other-strand = Dans le volet { $strand }, cet apprentissage aura un nouvel identifiant, qui remplacera celui-ci partout; mais rien ne dit pourquoi il change de volet
    .help = Écrivez pourquoi dans la colonne « Raison du retrait » : l’ancien identifiant est retiré avec cette raison.
workbook-no-conflict = Rien n’est à décider pour cette cellule
    .help = Nommez une cellule en conflit, telle qu’elle est montrée : Apprentissages!D17=theirs.

workbook-no-action = Une raison ou un remplacement est écrit, mais la colonne « Action » ne dit rien
    .help = Pour retirer l’apprentissage, choisissez « retirer » dans la colonne « Action »; sinon, videz ces cellules.
workbook-heading-changed = L’en-tête « { $found } » n’est pas connu, et « { $heading } » n’est plus là : ce qui est écrit dessous serait perdu
    .help = Remettez l’en-tête « { $heading } ». Si c’est une colonne à vous, remettez aussi la colonne « { $heading } », même vide de changements.
workbook-there-already = cet énoncé est déjà celui de { $id } : la ligne n’est pas ajoutée une seconde fois
workbook-extra-columns = { $count ->
        [one] une colonne n’est pas lue : { $headings }
       *[other] { $count } colonnes ne sont pas lues : { $headings }
    }
workbook-missing-columns = { $count ->
        [one] une colonne n’est plus là, et ce qu’elle portait reste comme il est : { $headings }
       *[other] { $count } colonnes ne sont plus là, et ce qu’elles portaient reste comme il est : { $headings }
    }
workbook-comment = le commentaire de cette cellule n’est pas repris, seules les cellules le sont : « { $shown } »
workbook-extra-sheets = { $count ->
        [one] Une feuille n’est pas lue, elle n’était pas dans le classeur exporté : { $sheets }
       *[other] { $count } feuilles ne sont pas lues, elles n’étaient pas dans le classeur exporté : { $sheets }
    }
workbook-typed-mark = « { $shown } » est écrit par-dessus ce qui se calcule (colonne « { $heading } ») et n’est pas repris : les années se changent dans les colonnes → et ★
workbook-several-in-one = « { $shown } » est pris comme un seul élément; pour en faire plusieurs, un par ligne (Alt + Entrée)
workbook-moved-already = { $id } est déjà devenu { $heir }, qui dit la même chose; la ligne n’est pas reprise une seconde fois
workbook-renamed-sheet = lue comme la feuille « { $sheet } », d’après ses en-têtes
workbook-absent = { $count ->
        [one] une ligne du classeur exporté n’y est plus, et reste comme elle est : { $ids }
       *[other] { $count } lignes du classeur exporté n’y sont plus, et restent comme elles sont : { $ids }
    }
workbook-sheet-gone = La feuille « { $sheet } » n’est plus dans le classeur : ce qu’elle portait reste comme il est
workbook-left-aside = { $id } est à retirer : ce qui a été changé dans sa ligne n’est pas repris
workbook-gone = { $id } n’est plus dans le parcours; la ligne n’a pas été modifiée, et n’est pas reprise
workbook-no-base = La feuille cachée du classeur s’est perdue : rien ne dit ce qu’il contenait à l’exportation. Chaque cellule qui diffère de l’édition est à décider
import-older-format = { $path } vient d’un parcours au format { $format }, et celui-ci est au format { $read } : les colonnes ne disent plus la même chose
    .help = Exporter un nouveau classeur avec pdcn export workbook et y recopier les changements.
import-newer-format = { $path } demande une version de pdcn plus récente que celle-ci ({ $version }) : il vient d’un parcours au format { $format }, et celle-ci lit le format { $read }
    .help = Installer une version de pdcn plus récente que { $version }, qui lit le format { $format }.
import-no-edition = { $path } est le classeur de l’édition { $edition }, que ce parcours n’a pas; il a : { $known }
    .help = Choisir le dossier du parcours avec --pathway, ou l’édition où le rapporter avec --edition.
import-other-pathway = { $path } semble venir d’un autre parcours : de ses { $count } apprentissages, celui-ci n’en a que { $here }
    .help = Choisir le dossier du parcours dont il vient avec --pathway.
import-other-edition = { $path } est le classeur de l’édition { $edition }, et non de { $named } : de ses { $count } apprentissages, celle-ci n’en a que { $here }
    .help = L’importer sans --edition, ou exporter un classeur de { $named }.
