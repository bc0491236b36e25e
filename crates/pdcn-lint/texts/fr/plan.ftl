# Les mots des constats de la catégorie plan, en français. Une entrée par règle : le message, puis ses parties (étiquettes et aide).

activity-out-of-grade = « { $activity } » travaille { $id } trop tôt : { $grades }
    .early = commence en : { $when }
    .grade = { $grade }
    .learn = → { $id } commence : { $when }
    .help = Choisir un apprentissage que cette année travaille, ou vivre l’activité à partir de l’année où { $id } commence.
    .late = « { $activity } » reprend { $id } après la fin de sa réutilisation : { $grades }
    .over = réutilisé jusqu’en : { $when }
    .reuse = { $id } est réutilisé jusqu’ici : { $when }
    .help-late = Choisir un apprentissage que cette année travaille, ou prolonger la réutilisation de { $id }.

approval-missing = « { $activity } » met l’IA entre les mains des élèves, sans date d’échange avec la direction
    .here = par les élèves
    .help = Prendre rendez-vous avec la direction, puis ajouter la date sans guillemets : approved = { $day }.
    .help-tools = « tools » nomme les outils que les élèves utilisent eux-mêmes. Si seul l’adulte s’en sert, écrire tools = []; sinon, prendre rendez-vous avec la direction, puis ajouter la date sans guillemets : approved = { $day }.
    .late = « { $activity } » est approuvée le { $approved }, après l’activité elle-même ({ $when })
    .later = après l’activité
    .when = l’activité
    .help-late = Corriger l’une des deux dates, ou déplacer l’activité après l’échange.

date-out-of-year = « { $activity } » a lieu en { $when }, hors de l’année { $edition } du plan
    .here = hors de l’année
    .help-moved = Écrire when = "{ $moved }", si c’est le même mois de cette année. L’année { $edition } va de juillet { $first } à juin { $last }.
    .help = Corriger la date : l’année { $edition } va de juillet { $first } à juin { $last }.
    .early = L’échange avec la direction sur « { $activity } » date du { $approved } : c’est avant l’année { $edition }
    .help-early = Cet échange ne vaut que pour une année : en avoir un nouveau, puis écrire sa date, comme approved = { $day }.
    .late = L’échange avec la direction sur « { $activity } » est daté du { $approved }, après l’année { $edition }
    .help-late = Corriger la date : l’échange vient avant l’activité, comme approved = { $day }.
    .whole = Le plan suit l’édition { $edition }, et ses { $count } activités datées sont de l’année { $other }
    .here-whole = une autre année
    .help-whole = Si c’est le plan de { $other }, écrire edition = "{ $other }"; sinon, corriger les dates.
    .help-whole-unknown = Corriger les dates des activités : l’édition { $other } n’existe pas.

empty-activity = « { $activity } » est vide : { $missing ->
        [both] ni années ni apprentissages
        [grades] aucune année ne la vit
       *[outcomes] aucun apprentissage
    }
    .here = vide
    .help = { $missing ->
        [both] Écrire dans grades les années qui vivent l’activité et dans outcomes les apprentissages qu’elle travaille (pdcn export table les montre), avec le titre et le nom de l’école, ou effacer l’activité.
        [grades] Écrire dans grades les années qui vivent l’activité, ou effacer l’activité.
       *[outcomes] Écrire dans outcomes les apprentissages que l’activité travaille (pdcn export table les montre), ou effacer l’activité.
    }
    .plan = Le plan de « { $school } » n’a aucune activité
    .here-plan = sans activité
    .help-plan = Ajouter un bloc [[activity]] par activité (pdcn explain plan en montre un), ou effacer le fichier.

reflection-missing = « { $activity } » ne répond pas à { $count ->
        [one] une question
       *[other] { $count } questions
    } du guide réflexif : { $questions }
    .here = réponses incomplètes
    .help = Ajouter dans [activity.reflection] une ligne par question, par exemple { $first } = "unsure". On répond yes (oui), no (non) ou unsure (à voir).
    .none = « { $activity } » ne répond à aucune question du guide réflexif
    .here-none = sans réflexion
    .help-none = Ajouter sous l’activité un bloc [activity.reflection], avec une réponse (yes, no ou unsure) par question : { $questions }.
    .plan = Aucune des { $count } activités de ce plan ne répond au guide réflexif
    .here-plan = la première
    .help-plan = Ajouter sous chaque activité un bloc [activity.reflection], avec une réponse (yes, no ou unsure) par question : { $questions }.
    .unknown = « { $name } » n’est pas une question du guide réflexif
    .here-unknown = question inconnue
    .help-unknown = Choisir parmi : { $known }.
    .help-nearest = Vouliez-vous dire « { $nearest } »?

reflection-no = « { $activity } » répond non au guide réflexif : { $questions }
    .here = « { $question } » : non
    .help = En parler à l’équipe, changer ce qui peut l’être, puis revoir la réponse.
    .help-before = Y penser davantage, en se demandant : { $before }

tool-too-young = { $tool } demande { $minimum } ans, et « { $activity } » réunit des élèves plus jeunes : « { $grade } »
    .here = à partir de { $minimum } ans
    .grade = { $grade } : { $age } ans au début de l’année scolaire
    .asks = { $minimum } ans
    .consent = et le consentement d’un parent avant { $consent } ans
    .help = Choisir un outil permis à cet âge, faire une démonstration, ou vivre l’activité dans une année où tous ont { $minimum } ans.
    .help-tools = « tools » nomme les outils que les élèves utilisent eux-mêmes. Si seul l’adulte s’en sert, écrire tools = []; sinon, choisir un outil permis à cet âge, ou vivre l’activité dans une année où tous ont { $minimum } ans.

tool-unchecked = Les conditions de { $tool } ont été lues le { $date }, il y a plus de { $months } mois; { $count ->
        [one] une activité le nomme
       *[other] { $count } activités le nomment
    }
    .here = à relire
    .use = utilisé ici
    .help = Relire les conditions à la source, corriger l’outil s’il y a lieu, puis écrire la date du jour.
    .future = Les conditions de { $tool } seraient lues le { $date } : cette date n’est pas encore venue
    .later = après aujourd’hui ({ $today })
    .help-future = Corriger la date : elle dit quand les conditions ont été lues pour la dernière fois.

unknown-outcome = L’apprentissage « { $id } » n’existe pas dans l’édition { $edition }
    .here = introuvable
    .help-nearest = Vouliez-vous dire « { $nearest } »?
    .help-elsewhere = L’édition { $other } a un apprentissage { $id } : si le plan suit cette édition, écrire edition = "{ $other }"; sinon, choisir un apprentissage de l’édition { $edition }.
    .help = Corriger l’identifiant, ou le retirer de l’activité.
    .retired = L’apprentissage { $id } a été retiré par l’édition { $edition }
    .here-retired = retiré
    .why = retiré ici : { $reason }
    .help-one = Nommer à sa place { $replacements }, si c’est ce que l’activité fait apprendre.
    .help-several = Nommer à sa place ce que l’activité fait apprendre : { $replacements }.
    .help-there = L’enlever de l’activité : { $replacements }, qui le remplace, y est déjà.
    .help-none = Rien ne le remplace : l’enlever de l’activité, ou choisir un apprentissage en vigueur.
    .help-unknown = Corriger d’abord ce qui le remplace, dans l’édition : aucun apprentissage ne porte l’identifiant { $unknown }.
