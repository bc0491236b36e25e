# Le tableau des apprentissages par année, et la feuille d’une année.

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
sheet-summary = En bref : combien d’apprentissages, par volet
sheet-begins = Ce qui commence (→)
    .about = { $count ->
        [0] Aucun apprentissage ne commence cette année.
        [one] Un apprentissage commence cette année.
       *[other] { $count } apprentissages commencent cette année.
    }
    .one-year = { $count ->
        [one] L’un d’eux est marqué ★ : il est maîtrisé dès cette année, et se trouve aussi plus bas.
       *[other] { $count } d’entre eux sont marqués ★ : ils sont maîtrisés dès cette année, et se trouvent aussi plus bas.
    }
    .caption = Apprentissages qui commencent
sheet-goes-on = Ce qui continue (→)
    .about = { $count ->
        [0] Aucun apprentissage commencé avant ne continue après cette année.
        [one] Un apprentissage commencé avant continue, sans être maîtrisé cette année.
       *[other] { $count } apprentissages commencés avant continuent, sans être maîtrisés cette année.
    }
    .caption = Apprentissages qui continuent
sheet-mastered = Ce qui est maîtrisé (★)
    .about = { $count ->
        [0] Aucun apprentissage n’est à maîtriser à la fin de cette année.
        [one] Un apprentissage est à maîtriser à la fin de cette année.
       *[other] { $count } apprentissages sont à maîtriser à la fin de cette année.
    }
    .one-year = { $count ->
        [one] L’un d’eux commence aussi cette année.
       *[other] { $count } d’entre eux commencent aussi cette année.
    }
    .caption = Apprentissages maîtrisés à la fin de l’année
sheet-reused = Ce qui est réutilisé
    .about = { $count ->
        [0] Aucun apprentissage maîtrisé avant n’est réutilisé cette année.
        [one] Un apprentissage maîtrisé avant est réutilisé cette année.
       *[other] { $count } apprentissages maîtrisés avant sont réutilisés cette année.
    }
    .caption = Apprentissages réutilisés
