# Ce que « pdcn init --from » dit d’un tableau : ce qui ne peut pas être lu, ce qui n’est pas repris, et ce qui s’écrit dans les fichiers.

table-not-a-table = Ce fichier n’est ni un classeur .xlsx, ni un document .docx, ni un tableau .csv
    .help = Donnez le fichier du tableau, enregistré sous .xlsx, .docx ou .csv.
table-other-kind = Ce fichier est un .{ $ending }, et seuls les fichiers .xlsx, .docx et .csv sont lus
    .help = Ouvrez-le et enregistrez-le sous « Classeur Excel (.xlsx) » ou « Document Word (.docx) ».
table-too-large = Ce fichier se déplie en bien plus de données qu’un tableau n’en contient : rien n’en a été lu
    .help = Copiez le tableau seul dans un nouveau classeur, puis recommencez.
table-empty = Ce fichier ne contient aucun tableau avec du texte
    .help = Donnez le fichier du tableau. Un graphique ou une image ne se lit pas.
table-no-grades = Aucun tableau de ce fichier ne nomme à la fois des années (M4, 1re, 3e cycle, Sec. 1…) et des énoncés : rien ne dit quand s’apprend quoi
    .help = Ajoutez une ligne d’en-têtes avec les années, ou une colonne « Année » et une colonne « Énoncé ». Pour le dire autrement, donnez un fichier de correspondance avec --mapping.
table-grade-twice = Deux colonnes sont de la même année ({ $grade }), { $one } et { $other } : impossible de savoir laquelle compte
    .help = Corrigez l’en-tête de celle qui est d’une autre année, ou videz celui de la colonne de trop.
table-no-outcome = Les en-têtes sont là, mais aucune ligne ne donne un énoncé avec une année
    .help = Vérifiez que le tableau est rempli. Si ses signes ne sont pas connus, dites ce qu’ils veulent dire dans un fichier de correspondance (--mapping).

table-sheet-aside = Ce tableau n’est pas lu : il ne nomme pas d’années et d’énoncés, ou la correspondance le met de côté ({ $count ->
        [one] une cellule
       *[other] { $count } cellules
    })
    .help = S’il contient des apprentissages, donnez-lui des en-têtes, ou écrivez read = true et ses colonnes dans import.toml.
table-sheet-unknown = La correspondance ne dit rien de ce tableau ({ $count ->
        [one] une cellule
       *[other] { $count } cellules
    })
    .help = Ajoutez-lui un bloc [[table]] dans import.toml, ou laissez-le de côté.
table-column-aside = La colonne « { $heading } » n’est pas reprise ({ $count ->
        [one] une cellule
       *[other] { $count } cellules
    }) : rien ne dit ce qu’elle contient, ou la correspondance la met de côté
    .help = Dites ce qu’elle contient dans import.toml (is = "comment" la garde en note).
table-column-unnamed = Cette colonne sans en-tête n’est pas reprise ({ $count ->
        [one] une cellule
       *[other] { $count } cellules
    }) : rien ne dit ce qu’elle contient
    .help = Donnez-lui un en-tête, ou dites ce qu’elle contient dans import.toml.
table-section-aside = « { $shown } » est seul sur sa ligne, mais n’est ni un volet, ni une compétence, ni une année
    .help = Dites ce que c’est dans import.toml, au bloc [[table.section]] de cette ligne.
table-outside = « { $shown } » est hors du tableau : ni en-tête, ni énoncé, ni légende
    .help = Si ce texte compte, recopiez-le dans la note de l’édition (editions/…/edition.toml).
table-comment = le commentaire de cette cellule n’est pas repris : « { $shown } »
    .help = S’il compte, recopiez-le dans une colonne « Commentaires » du tableau : elle est gardée en note.
table-paragraphs = { $count ->
        [one] Un paragraphe hors des tableaux n’est pas repris : « { $shown } »
       *[other] { $count } paragraphes hors des tableaux ne sont pas repris; le premier : « { $shown } »
    }
    .help = S’ils comptent, recopiez-les dans la note de l’édition (editions/…/edition.toml).
table-hidden-sheet = cette feuille est masquée; elle est lue comme les autres
table-hidden-rows = { $count ->
        [one] la ligne { $named } est masquée; elle est lue comme les autres
       *[other] { $count } lignes sont masquées et lues comme les autres : { $named }
    }
table-hidden-columns = { $count ->
        [one] la colonne { $named } est masquée; elle est lue comme les autres
       *[other] { $count } colonnes sont masquées et lues comme les autres : { $named }
    }
table-no-statement = « { $shown } » est sur une ligne sans énoncé : rien ne dit ce qui s’apprend
    .help = Écrivez l’énoncé sur cette ligne, ou videz la cellule.
table-no-year = « { $shown } » n’a aucune année : aucune cellule de sa ligne ne dit quand il s’apprend
    .help = Si c’est un apprentissage, écrivez un signe sous une année, ou ajoutez-le plus tard avec pdcn add outcome. Si c’est une note qui compte, recopiez-la dans celle de l’édition (editions/…/edition.toml).
table-waiting = { $count ->
        [one] cet énoncé n’a pas d’année tant que les signes ou les couleurs de sa ligne ne sont pas compris
       *[other] { $count } énoncés, à partir de celui-ci, n’ont pas d’année tant que les signes ou les couleurs de leur ligne ne sont pas compris
    }
    .help = Dites d’abord ce que ces signes et ces couleurs veulent dire.
table-no-grade = « { $shown } » ne nomme aucune année connue
    .help = Écrivez l’année comme dans « 3e année », « P3 », « Sec. 1 » ou « 2e cycle ».
table-unknown-sign = On ne sait pas ce que veut dire « { $shown } »
    .help = Dites-le dans import.toml, au bloc [[sign]] : means = ["learn"], ["master"], ["reuse"], ["work"] ou ["nothing"].
table-unknown-colour = On ne sait pas ce que veut dire la couleur { $colour }
    .help = Dites-le dans import.toml, au bloc [[colour]] : means = ["learn"], ["master"], ["reuse"], ["work"] ou ["nothing"].
colour-named =
    .pale = { $hue } pâle ({ $colour })
    .plain = { $hue } ({ $colour })
    .dark = { $hue } foncé ({ $colour })
    .unknown = { $colour }
hue =
    .grey = gris
    .red = rouge
    .orange = orange
    .yellow = jaune
    .green = vert
    .turquoise = turquoise
    .blue = bleu
    .purple = violet
    .pink = rose
table-second-master = « { $shown } » vient après une première maîtrise (★) sur la même ligne : un apprentissage n’est maîtrisé qu’une fois, à la première
    .help = Gardez une seule maîtrise, ou faites deux énoncés, un pour chaque année.
table-late-learn = « { $shown } » dit que l’élève apprend (→) après la maîtrise (★) : un apprentissage ne recommence pas
    .help = Corrigez la ligne, ou faites deux énoncés.
table-early-reuse = La cellule dit que l’élève réutilise (tramé) avant d’avoir commencé à apprendre
    .help = Corrigez la ligne, ou dites dans import.toml ce que cette couleur ou ce signe veut dire.
table-only-reuse = La cellule dit que l’élève réutilise (tramé), mais rien sur sa ligne ne dit quand il apprend
    .help = Ajoutez → ou ★ à la ligne, ou dites dans import.toml que cette couleur ou ce signe veut dire "work".
table-date = La cellule contient une date ({ $shown }) : le tableur a sans doute changé un code ou un nombre en date
    .help = Mettez la cellule au format Texte et récrivez ce qu’elle disait.
table-error = La cellule contient une erreur du tableur ({ $shown })
    .help = Récrivez ce qu’elle disait.

table-mapping =
    .head =
        Comment le tableau « { $file } » a été compris. Ce fichier se corrige, puis se redonne :
        pdcn init AUTRE-DOSSIER --from TABLEAU --mapping import.toml
        Une fois le parcours commencé, il ne sert plus et peut être effacé.
        language : la langue des textes. edition : l’année scolaire. title : le titre du parcours.
    .years =
        Ce que veut dire une année nommée sans aucun signe. work : l’élève y travaille, et maîtrise à la fin de la dernière;
        learn : il commence à apprendre, et rien ne dit quand il maîtrise; master : il maîtrise à la fin.
    .tables =
        Les tableaux. read = false : ne pas lire. headings : la ligne des en-têtes; ce qui est au-dessus n’est pas lu.
        {"[[table.column]]"} : ce que contient une colonne. is : strand (volet), competency (compétence), statement (énoncé),
        pupil (version de l’élève), code (leur code), example, comment, resource, marks (les signes d’une ou de plusieurs années),
        grade (les années de la ligne), mark (le signe de la ligne) ou nothing (ne pas reprendre).
        {"[[table.section]]"} : une ligne qui coiffe les suivantes. is : strand, competency, grade ou nothing.
    .grades = Les années : { $grades }
    .signs =
        Les signes ([[sign]]) et les couleurs ([[colour]]) des cellules d’années. cells : combien de cellules.
        means : learn (→), master (★), reuse (tramé), work (travaillé), nothing (rien), ou plusieurs; [] : pas encore compris.
        ★ sans → : l’apprentissage commence dans l’année du ★. → sans ★ : rien ne dit quand il est maîtrisé (open).
    .titles =
        Les volets et les compétences. text : ce que dit le tableau. Les identifiants sont permanents une fois l’édition publiée :
        c’est le moment de les choisir. Volet : une à huit majuscules; compétence : le volet, un trait d’union, des majuscules.
table-mapping-word = « { $found } » n’est pas un des mots attendus
    .help = Écrire un de ceux-ci : { $known }.
table-mapping-key = La clé « { $found } » n’est pas connue ici
    .help = Les clés connues : { $known }.
table-mapping-missing = Il manque la clé « { $key } »
    .help = L’ajouter, ou repartir du fichier import.toml que pdcn init --from a écrit.
table-mapping-syntax = Ce n’est pas du TOML : { $detail }
    .help = Vérifier les guillemets, les crochets et les signes = de cette ligne.
table-mapping-grade = L’année « { $found } » n’existe pas
    .help = Les années : { $known }.
table-mapping-column = « { $found } » n’est pas une colonne
    .help = Écrire les lettres de la colonne, comme le tableur les montre : D.
table-mapping-strand = « { $found } » ne peut pas être l’identifiant d’un volet
    .help = Prendre une à huit majuscules sans accent ou chiffres, une lettre d’abord : VIE.
table-mapping-competency = « { $found } » ne peut pas être l’identifiant d’une compétence
    .help = Écrire l’identifiant d’un volet de ce fichier, un trait d’union, des majuscules sans accent ou des chiffres : VIE-DON, avec strand = "VIE".

table-file-settings = Les réglages qui valent pour tout le parcours.
table-file-edition = Les ordres, les années, les volets et les compétences de l’édition { $edition }.
table-file-license = À préciser
table-file-note = Commencé à partir du tableau « { $file } ».
table-file-kind = document
table-file-comment = { $heading } : { $text }
table-file-open = Le tableau d’origine ne dit pas quand c’est maîtrisé.
