# Les mots de « pdcn site ».

command-site = Écrire le site d’une année scolaire : une page par année, par apprentissage, par mot, et une recherche
    .folder-value = DOSSIER
    .folder = Le dossier où écrire les pages; index.html est la page d’accueil
    .force = Remplacer aussi les fichiers que pdcn n’a pas écrits, ou qui ont été modifiés depuis
    .output-value = FICHIER
    .output = Écrire toutes les pages dans un seul fichier, qui s’envoie et s’ouvre d’un double-clic
    .address-value = ADRESSE
    .address = L’adresse où le site sera lu, par exemple https://exemple.ca/parcours : les pages la disent, et sitemap.xml les énumère
    .bilingual = Écrire aussi les pages dans l’autre langue, à côté : chacune mène à la même page en anglais
site-address = « { $address } » n’est pas une adresse à laquelle des pages s’ajoutent
    .help = La donner en entier, sans ? ni #, par exemple https://exemple.ca/parcours.
