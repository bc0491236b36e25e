# Ce que disent tous les documents.

document =
    .legend = Légende
    .contents = Sommaire
    .yes = oui
    .no = non
    .hint = À noter
    .good = Bien
    .warning = Attention
    .added = ajouté
    .removed = enlevé
    .empty = vide
    .page = page
    .of = sur
    .skip = Aller au contenu
    .narrow = Trop étroit pour le tableau : chaque rangée est un bloc.
    .ids-alone = Les identifiants seuls : les énoncés sont dans le tableau qui suit; une feuille plus grande ou la carte d’un seul volet les montre.
    .cut-short = Un énoncé qui finit par « … » est abrégé ici; le tableau le donne en entier.
