# La feuille du guide réflexif.

view-reflection = La feuille du guide réflexif, vierge, ou remplie pour une activité ou pour toutes celles d’un plan
    .plan-value = PLAN
    .plan = Plan d’école : son fichier ou le nom de l’école
    .activity-value = ID
    .activity = Activité du plan pour laquelle remplir la feuille
    .set-reflection = Guide réflexif, à remplir
    .set-each-reflection = { $school } : guide réflexif de l’activité « { $activity } »
guide-missing = Ce parcours n’a pas de guide réflexif
    .help = L’écrire dans reflection.toml, à la racine du parcours.
guide-several-plans = L’activité « { $id } » est dans plusieurs plans : { $one } et { $other }
    .help = Nommer le plan avec --plan.

sign-unticked =
    .word = case à cocher
    .meaning = Une seule réponse par question.
sign-ticked =
    .word = coché
    .meaning = La réponse du plan d’école.
ai-use =
    .none = rien
    .unplugged = activité débranchée
    .demonstration = démonstration par la personne enseignante
    .guided = usage guidé
    .autonomous = usage autonome
guide-questions = { $count ->
    [one] La question
   *[other] Les { $count } questions
}
    .caption = Répondre par oui, non ou à voir
guide-no = { $count ->
    [one] Une réponse est « non » : { $questions }. Elle n’interdit rien; elle invite à y penser davantage avant d’aller plus loin.
   *[other] { $count } réponses sont « non » : { $questions }. Elles n’interdisent rien; elles invitent à y penser davantage avant d’aller plus loin.
}
guide-moment =
    .before = Avant l’activité
    .during = Pendant l’activité
    .after = Après l’activité
guide-caption =
    .before = Ce qui aide à répondre avant l’activité
    .during = Ce qui aide à répondre pendant l’activité
    .after = Ce qui aide à répondre après l’activité
guide-talk-title = L’échange avec la direction
guide-talk-about = Avant que des élèves utilisent l’IA, la personne enseignante en parle avec la direction de l’école, qui demande ensuite l’ouverture de l’outil pour la classe.
guide-talk =
    .not-needed = Pour cette activité, les élèves n’utilisent pas l’IA : l’échange n’est pas nécessaire.
    .missing = Les élèves utilisent l’IA, et le plan ne donne aucune date d’échange.
    .late = La date de l’échange vient après l’activité.
    .given = L’échange a eu lieu avant l’activité.
guide-step =
    .talk = Échange avec la direction, le : { $value }
    .tools = Outil à ouvrir pour la classe : { $value }
    .consent = Consentement des parents : { $value }
    .asked = Demandé au service informatique : { $value }
    .decision = Décision et conditions : { $value }
guide-tool = { $age ->
    [0] { $tool } (aucun âge demandé; vérifié le { $checked })
   *[other] { $tool } ({ $age } ans et plus; vérifié le { $checked })
}
guide-outcomes = Les apprentissages
    .caption = Ce que l’activité travaille
guide-outcome =
    .never = Aucun apprentissage n’a cet identifiant.
    .retired = Retiré par l’édition { $edition }; rien ne le remplace.
    .replaced = Retiré par l’édition { $edition }; à sa place : { $replacements }.
about-subject = Matière
about-ages = Âges
about-periods = Périodes
about-kept = Trace gardée
about-done = Vécu le
guide-ages = de { $from } à { $to } ans
