# L’affiche : des compétences, des plus jeunes aux plus vieux, dans les mots des élèves.

view-poster = Une affiche de 24 × 36 po dans les mots des élèves, à lire de loin
poster-ai = L’intelligence artificielle à l’école
poster-subtitle =
    .cycle = Ce que je fais sans aide à la fin de chaque cycle
    .grade = Ce que je fais sans aide à la fin de chaque année
poster-count =
    .unplugged = { $count ->
        [one] apprentissage sur { $total }, sans écran
       *[other] apprentissages sur { $total }, sans écran
    }
    .demonstration = sur { $total } : l’adulte montre
    .by-pupils = sur { $total } : l’élève se sert d’une IA
