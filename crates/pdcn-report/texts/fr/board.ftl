# Ce que les affiches, les murs, les feuilles et les étiquettes ont en commun.

board-line = { $title }, édition { $edition } ({ $status }). Proposition de travail. Licence des textes : { $license }.
board-new = nouveau
sign-unplugged =
    .word = sans écran
    .meaning = On en parle, on joue ou on bricole, sans appareil.
sign-demonstration =
    .word = l’adulte montre
    .meaning = La personne enseignante se sert de l’IA, les élèves regardent.
sign-guided =
    .word = l’élève, avec l’adulte
    .meaning = L’élève se sert de l’IA avec l’aide de la personne enseignante.
sign-autonomous =
    .word = l’élève, sans aide
    .meaning = L’élève se sert de l’IA sans aide, selon les règles de la classe.

date-in-words = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
