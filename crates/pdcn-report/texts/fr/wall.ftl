# Le mur de l’école : une affiche par classe, en une seule progression.

view-wall = Le mur de l’école : une affiche de 11 × 17 po par année, dans les mots des élèves ; mises côte à côte, elles forment une seule progression
    .since-value = ÉDITION
    .since = Seulement les affiches qui ont changé depuis cette édition, avec ce qui est nouveau
    .plan-value = FICHIER
    .plan = Seulement les années de l’école de ce plan, dont le nom est en tête
wall-title = { $title } : le mur de l’école
wall-caption =
    .mastered = À la fin de l’année, je le fais sans aide
    .learned = Cette année, j’apprends avec de l’aide
