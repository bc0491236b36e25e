# Les mots de « pdcn atelier ».

command-atelier = Ouvrir l’atelier sur ce parcours, dans le navigateur; ou écrire sa page dans un fichier
    .pathway-value = DOSSIER
    .pathway = Dossier du parcours (par défaut : le premier pdcn.toml trouvé ici, dans ./pathway ou au-dessus)
    .page-value = FICHIER
    .page = La page à ouvrir ou à écrire (par défaut : celle que le programme contient)
    .output-value = FICHIER
    .output = Écrire la page dans ce fichier, par exemple atelier.html, sans rien ouvrir
    .no_open = Ne pas ouvrir le navigateur : dire seulement l’adresse
atelier-no-page = Ce programme a été construit sans la page de l’atelier
    .help = Dans les sources de pdcn, cargo xtask atelier construit la page; ensuite : pdcn atelier --page target/atelier/atelier.html.
atelier-other-page = { $path } n’est pas la page de l’atelier
    .help = Donner la page que cargo xtask atelier construit (target/atelier/atelier.html), ou celle d’une version publiée.
atelier-nothing-here = L’atelier n’a rien à ouvrir : aucun parcours ici
    .help = Se placer dans le dossier du parcours, ou le nommer : pdcn atelier --pathway DOSSIER. Pour commencer un parcours : pdcn init.
atelier-not-served = L’atelier n’a pas pu s’ouvrir ({ $detail })
    .help = Écrire la page dans un fichier, puis l’ouvrir par double-clic : pdcn atelier -o atelier.html.
atelier-open = Atelier ouvert sur { $path } : { $address }
atelier-until = Cette adresse ne répond qu’à cet ordinateur, jusqu’à ce que la page soit fermée (ou Ctrl+C).
atelier-no-browser = Aucun navigateur n’a pu être ouvert : ouvrir cette adresse soi-même.
atelier-closed = Atelier fermé.
atelier-outside = { $path } n’est pas un fichier de ce parcours. Rien n’a été écrit.
    .help = Téléchargez le parcours en fichier .zip : rien n’est perdu.
