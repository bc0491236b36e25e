# Le tableau des apprentissages par année, et la feuille d’une année.

view-table = Le tableau des apprentissages par année; pour une seule année, sa feuille
    .with-value = QUOI
    .with = Ce qui s’ajoute à chaque apprentissage : { $choices }
    .set-table = Tous les apprentissages
    .set-table-ai = Ce qui porte sur l’IA

table-subtitle = Progression des apprentissages
table-caption = Apprentissages par année
table-begun = → Ce qui commence
table-mastered = ★ Ce qui est maîtrisé
table-reused = { $count ->
    [one] Un autre apprentissage, maîtrisé avant, est seulement réutilisé dans ces années : il n’est pas montré ici.
   *[other] { $count } autres apprentissages, maîtrisés avant, sont seulement réutilisés dans ces années : ils ne sont pas montrés ici.
}
table-unmarked = { $count ->
    [one] Un apprentissage n’est pas montré, car son année de → n’existe pas dans l’édition : { $ids }.
   *[other] { $count } apprentissages ne sont pas montrés, car leur année de → n’existe pas dans l’édition : { $ids }.
}
sheet-begins = Ce qui commence (→) : { $count }
    .none = Aucun apprentissage ne commence cette année.
    .one-year = { $count ->
        [one] L’un d’eux est marqué ★ : il est maîtrisé dès cette année, et revient plus bas.
       *[other] { $count } d’entre eux sont marqués ★ : ils sont maîtrisés dès cette année, et reviennent plus bas.
    }
    .caption = Apprentissages qui commencent
sheet-goes-on = Ce qui continue (→) : { $count }
    .none = Aucun apprentissage commencé avant ne continue après cette année.
    .caption = Apprentissages qui continuent
sheet-mastered = Ce qui est maîtrisé (★) : { $count }
    .none = Aucun apprentissage n’est à maîtriser à la fin de cette année.
    .one-year = { $count ->
        [one] L’un d’eux commence aussi cette année.
       *[other] { $count } d’entre eux commencent aussi cette année.
    }
    .caption = Apprentissages à maîtriser à la fin de l’année
sheet-reused = Ce qui est réutilisé : { $count }
    .none = Aucun apprentissage maîtrisé avant n’est réutilisé cette année.
    .caption = Apprentissages maîtrisés avant, à réutiliser
column-evidence = Ce qu’on observe
column-misconception = Idée fausse à prévoir
column-family = À la maison
table-otherwise = Autrement :
