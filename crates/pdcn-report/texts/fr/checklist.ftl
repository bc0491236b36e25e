# La liste d’une année, dans les mots de l’élève.

view-checklist = La liste d’une année dans les mots de l’élève, avec des cases à cocher
    .pupils-value = NOMBRE
    .pupils = Pour une classe : une colonne par élève, sans les noms
checklist-one-grade = La liste est celle d’une seule année
    .help = La nommer, par exemple --grade P5. Les années : { $known }.

checklist-subtitle = Mon chemin cette année
checklist-about = Cette liste aide à voir le chemin parcouru. Elle ne donne pas de note, et tout n’a pas à être coché.
checklist-master = ★ À la fin de l’année, je le fais sans aide
checklist-learn = → Cette année, j’apprends avec de l’aide
