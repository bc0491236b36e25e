# La progression d’un coup d’œil : une barre par apprentissage.

view-chart = La progression d’un coup d’œil, à afficher : une barre par apprentissage
    .set-chart-ai = Toute la progression de l’IA d’un coup d’œil

chart-subtitle = La progression d’un coup d’œil
chart-ai = L’intelligence artificielle, année par année
chart-caption = Une barre par apprentissage, de → à ★, puis jusqu’à la fin de la réutilisation
chart-count = ★ par année
chart-description = { $count ->
    [one] Un apprentissage
   *[other] { $count } apprentissages
} sur { $grades ->
    [one] une année
   *[other] { $grades } années
}. Chaque barre commence à l’année où l’élève apprend (→), porte une étoile (★) à l’année où il maîtrise, et se prolonge tant qu’il réutilise. Les lignes fines relient un préalable à ce qui s’appuie sur lui, dans une même compétence.
