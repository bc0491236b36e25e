# Les mots de « pdcn show » : aide. Les mots du document sont dans la caisse pdcn-report.

command-show = Tout dire d’un apprentissage, d’une compétence, d’un volet, d’une année, d’un cadre, d’un code, d’un outil ou d’une ressource
    .id-value = ID-OU-MOTS
    .id = L’identifiant : IA-007, IA-EVAL, IA, P5, ailit-2026, ailit-2026:E3…; ou des mots à chercher : hypertrucage, 5e, « vie privée »
    .pathway-value = DOSSIER
    .pathway = Dossier du parcours (par défaut : le premier pdcn.toml trouvé ici, dans ./pathway ou au-dessus; sinon le parcours intégré)
    .edition-value = ID
    .edition = Édition (par défaut : l’édition en cours)
    .date-value = DATE
    .date = Date à inscrire sur le document, AAAA-MM-JJ, ou none pour n’en inscrire aucune (par défaut : aujourd’hui)
    .depth-value = NIVEAUX
    .depth = Combien de niveaux de préalables montrer, de 0 à 20 (par défaut : 3)
