# Les mots de « pdcn site ».

command-site = Écrire le site d’une année scolaire : une page par année, par apprentissage, par mot, et une recherche
    .folder-value = DOSSIER
    .folder = Le dossier où écrire les pages; index.html est la page d’accueil
    .force = Remplacer aussi les fichiers que pdcn n’a pas écrits, ou qui ont été modifiés depuis
