# Le lexique : les mots de l’édition, pour les adultes et pour les élèves.

view-lexicon = Le lexique : ce que veulent dire les mots du parcours
    .pupils = Pour les élèves : leurs définitions seulement
    .set-lexicon = Lexique
    .set-lexicon-pupils = Lexique de l’élève

lexicon-subtitle =
    .adults = Lexique
    .pupils = Les mots à connaître
column-term = Mot
column-definition = Ce qu’il veut dire
column-variants = Autres formes
