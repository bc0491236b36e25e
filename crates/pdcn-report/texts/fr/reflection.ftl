# La feuille du guide réflexif.

sign-unticked =
    .word = case à cocher
    .meaning = À cocher.
sign-ticked =
    .word = coché
    .meaning = La réponse du plan d’école.
ai-use =
    .none = rien
    .unplugged = activité débranchée
    .demonstration = démonstration par la personne enseignante
    .guided = usage guidé
    .autonomous = usage autonome
reflection-questions = { $count ->
    [one] La question, à laquelle on répond oui, non ou à voir
   *[other] Les { $count } questions, auxquelles on répond oui, non ou à voir
}
reflection-noes = { $count ->
    [one] Une réponse est « non » : { $questions }. Elle n’interdit rien; elle invite à y penser davantage avant d’aller plus loin.
   *[other] { $count } réponses sont « non » : { $questions }. Elles n’interdisent rien; elles invitent à y penser davantage avant d’aller plus loin.
}
reflection-moment =
    .before = Avant l’activité
    .during = Pendant l’activité
    .after = Après l’activité
reflection-talk-title = L’échange avec la direction
reflection-talk-about = Avant que des élèves utilisent l’IA, la personne enseignante en parle avec la direction de l’école, qui demande ensuite l’ouverture de l’outil pour la classe.
reflection-talk =
    .not-needed = Pour cette activité, les élèves n’utilisent pas l’IA : l’échange n’est pas nécessaire.
    .missing = Les élèves utilisent l’IA, et le plan ne donne aucune date d’échange.
    .late = La date de l’échange vient après l’activité.
    .given = L’échange a eu lieu avant l’activité.
reflection-step =
    .talk = Échange avec la direction, le : { $value }
    .tools = Outil à ouvrir pour la classe : { $value }
    .consent = Consentement des parents : { $value }
    .decision = Décision et conditions : { $value }
reflection-tool = { $age ->
    [0] { $tool } (aucun âge demandé; vérifié le { $checked })
   *[other] { $tool } ({ $age } ans et plus; vérifié le { $checked })
}
reflection-outcomes = Les apprentissages que l’activité travaille
