# La liste d’une année, dans les mots de l’élève.

view-checklist = La feuille de l’élève : son année dans ses mots, avec des ronds à colorier
    .pupils-value = NOMBRE
    .pupils = Pour une classe : une colonne par élève, sans les noms
checklist-one-grade = La liste est celle d’une seule année
    .help = La nommer, par exemple --grade P5. Les années : { $known }.

checklist-subtitle = Mon chemin cette année
checklist-class = Suivi de la classe, sans les noms
checklist-colour = Je colorie :
checklist-frame = Ce dont je suis fier ou fière
sign-not-yet =
    .word = pas encore
    .meaning = Je ne le fais pas encore.
sign-with-help =
    .word = avec de l’aide
    .meaning = Je le fais avec de l’aide.
sign-alone =
    .word = sans aide
    .meaning = Je le fais sans aide.
checklist-master = ★ À la fin de l’année, je le fais sans aide
checklist-learn = → Cette année, j’apprends avec de l’aide
