# Ce qui est nouveau et ce qui est toujours en développement, cycle par cycle.

view-developing = Ce qui est nouveau et ce qui est toujours en développement, cycle par cycle
    .set-developing = Nouveau et toujours en développement

developing-subtitle = Nouveau et toujours en développement, par cycle
developing-summary = En bref : combien d’apprentissages, par cycle
developing-counts = { $new ->
    [0] Aucun apprentissage nouveau
    [one] Un apprentissage nouveau
   *[other] { $new } apprentissages nouveaux
}; { $developing ->
    [0] aucun n’est toujours en développement.
    [one] un autre, commencé avant, est toujours en développement.
   *[other] { $developing } autres, commencés avant, sont toujours en développement.
}
developing-caption = { $cycle } : nouveau et toujours en développement
sign-new =
    .word = nouveau
    .meaning = L’apprentissage commence dans ce cycle.
sign-developing =
    .word = toujours en développement
    .meaning = L’apprentissage a commencé dans un cycle d’avant et n’y a pas été maîtrisé.
