# La liste d’une année, dans les mots de l’élève.

checklist-subtitle = Mon chemin cette année
checklist-about = Cette liste aide à voir le chemin parcouru. Elle ne donne pas de note, et tout n’a pas à être coché.
checklist-master = ★ À la fin de l’année, je le fais sans aide
checklist-learn = → Cette année, j’apprends avec de l’aide
