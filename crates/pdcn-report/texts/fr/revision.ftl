# La progression d’une année à l’autre, avec ce qui est venu et ce qui est parti.

view-revision = Le texte de la progression, année par année, avec ce qui change depuis l’édition précédente : à accepter ou à refuser dans Word
    .set-revision = Le texte, modifications suivies

revision-nothing = Rien à montrer : l’édition { $edition } n’a pas d’édition précédente.
revision-title = titre
    .years = Révision : de { $old } à { $new }
    .same = Révision de { $new }
revision-about = Tout accepter donne le texte de { $new }; tout refuser donne celui de { $old }. Les commentaires disent ce que les changements veulent dire en classe.
    .same = Tout accepter donne le nouveau texte de { $new }; tout refuser donne l’ancien. Les commentaires disent ce que les changements veulent dire en classe.
revision-cohort = cohortes
    .never = Ne le verraient jamais : les élèves qui arrivent en { $grades }.
    .in-doubt = Ne le verraient jamais, si ce n’est plus le même apprentissage : les élèves qui arrivent en { $grades }.
    .twice = Le verraient une deuxième fois : les élèves qui arrivent en { $grades }.
    .needed = C’est pourtant nécessaire à { $ids }.
