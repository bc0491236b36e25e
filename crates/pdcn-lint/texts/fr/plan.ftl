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
    .summary = Une activité est vécue dans une année qui travaille ses apprentissages
    .what = Aucune année d’une activité ne vient avant le → d’un apprentissage qu’elle nomme : c’est un avertissement si aucune des années de l’activité n’y est rendue, une information si l’une d’elles y est. Une année qui vient après la fin de la réutilisation est aussi une information.
    .why = Avant le →, les élèves n’ont pas ce qu’il faut pour apprendre; après la réutilisation, l’activité refait ce qui est acquis.
    .mend = Choisir un apprentissage que cette année travaille, ou changer l’année de l’activité.
    .allow = Dans une classe de plusieurs années, ou pour une première approche voulue par l’équipe.

approval-missing = « { $activity } » met l’IA entre les mains des élèves, sans date d’échange avec la direction
    .here = par les élèves
    .help = Prendre rendez-vous avec la direction, puis ajouter la date sans guillemets : approved = { $day }.
    .help-tools = « tools » nomme les outils que les élèves utilisent eux-mêmes. Si seul l’adulte s’en sert, écrire tools = []; sinon, prendre rendez-vous avec la direction, puis ajouter la date sans guillemets : approved = { $day }.
    .late = « { $activity } » est approuvée le { $approved }, après l’activité elle-même ({ $when })
    .later = après l’activité
    .when = l’activité
    .help-late = Corriger l’une des deux dates, ou déplacer l’activité après l’échange.
    .summary = Les élèves utilisent l’IA après l’échange avec la direction
    .what = Une activité où les élèves manipulent une IA (« guided » ou « autonomous »), ou qui nomme un outil, porte la date « approved » de l’échange avec la direction, et cette date ne vient pas après « when ».
    .why = Cet échange précède l’ouverture de l’outil à la classe : sans lui, l’activité arrive un matin où rien n’est ouvert, ou sans que la direction le sache.
    .mend = Prendre rendez-vous, puis ajouter approved = 2027-01-15 (sans guillemets), ou déplacer l’activité.
    .allow = Quand l’organisme a un autre mécanisme pour ouvrir un outil aux élèves : le nommer dans la raison.

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
    .named = Le plan { $file } suit l’édition { $edition }, et son nom dit { $other }
    .here-named = une autre année
    .help-named = Si c’est le plan de { $other }, écrire edition = "{ $other }"; sinon, renommer le fichier. Pour reprendre le plan de l’an dernier, « pdcn new-plan --from » met à jour ses dates et les apprentissages retirés.
    .summary = Les dates d’un plan sont de son année scolaire
    .what = Dans un plan qui suit l’édition d’une année scolaire (2026-2027), « when » va de juillet 2026 à juin 2027, et « approved » d’avril 2026, quand l’année se prépare, à juin 2027.
    .why = Une date de l’an dernier est restée d’un plan copié : l’échange avec la direction ne vaut que pour une année, et l’activité paraît faite.
    .mend = Corriger l’année de la date; pour un échange de l’an dernier, en avoir un nouveau et écrire sa date.
    .allow = Quand l’échange avec la direction a eu lieu plus tôt et vaut bien pour cette année : le dire dans la raison.

empty-activity = « { $activity } » est vide : { $missing ->
        [both] ni années ni apprentissages
        [grades] aucune année ne la vit
       *[outcomes] aucun apprentissage
    }
    .here = vide
    .help = { $missing ->
        [both] Écrire dans grades les années qui vivent l’activité et dans outcomes les apprentissages qu’elle travaille ({ -table } les montre), avec le titre et le nom de l’école, ou effacer l’activité.
        [grades] Écrire dans grades les années qui vivent l’activité, ou effacer l’activité.
       *[outcomes] Écrire dans outcomes les apprentissages que l’activité travaille ({ -table } les montre), ou effacer l’activité.
    }
    .plan = Le plan de « { $school } » n’a aucune activité
    .here-plan = sans activité
    .help-plan = Ajouter un bloc [[activity]] par activité (pdcn explain plan en montre un), ou effacer le fichier.
    .summary = Un plan dit qui vit chaque activité, et ce qu’elle fait apprendre
    .what = Un plan a au moins une activité; une activité nomme dans « grades » les années qui la vivent et dans « outcomes » les apprentissages qu’elle travaille.
    .why = Une activité sans années ou sans apprentissages ne compte nulle part : le plan semble fait, et rien n’y est.
    .mend = Remplir les listes vides, ou effacer l’activité. { -table } montre les apprentissages.
    .allow = Quand une activité ne fait apprendre rien du parcours et que le plan doit la montrer quand même.

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
    .summary = Une activité répond à toutes les questions du guide réflexif
    .what = Chaque activité d’un plan a un bloc [activity.reflection] qui répond (yes, no ou unsure) à chaque question de reflection.toml, et à aucune autre. Quand aucune activité d’un plan n’y répond, un seul constat le dit pour tout le plan. Sans reflection.toml, la règle se tait.
    .why = Les questions sautées sont souvent celles qui comptent : la loi, l’éthique, l’aide sur laquelle compter.
    .mend = Répondre à chaque question; « unsure » (à voir) est une réponse.
    .allow = Quand l’activité reprend telle quelle une activité déjà examinée : la nommer dans la raison.

reflection-no = « { $activity } » répond non au guide réflexif : { $questions }
    .here = « { $question } » : non
    .help = En parler à l’équipe, changer ce qui peut l’être, puis revoir la réponse.
    .help-before = Y penser davantage, en se demandant : { $before }
    .summary = Un « non » au guide réflexif invite à y penser davantage
    .what = Aucune réponse d’une activité aux questions du guide réflexif n’est « no ». Le constat rappelle la question et ce que le guide propose de se demander avant l’activité.
    .why = Un « non » n’interdit rien : il dit où le projet peut encore mûrir, pendant qu’il est temps.
    .mend = En parler à l’équipe, changer ce qui peut l’être, puis revoir la réponse.
    .allow = Quand l’équipe a pesé ce « non » et garde l’activité : dire pourquoi dans la raison.

tool-too-young = { $tool } demande { $minimum } ans, et « { $activity } » réunit des élèves plus jeunes : « { $grade } »
    .here = à partir de { $minimum } ans
    .grade = { $grade } : { $age } ans au début de l’année scolaire
    .ages = élèves de { $age } ans ou plus, selon l’activité
    .asks = { $minimum } ans
    .consent = et le consentement d’un parent avant { $consent } ans
    .help = Choisir un outil permis à cet âge, faire une démonstration, ou vivre l’activité dans une année où tous ont { $minimum } ans.
    .help-tools = « tools » nomme les outils que les élèves utilisent eux-mêmes. Si seul l’adulte s’en sert, écrire tools = []; sinon, choisir un outil permis à cet âge, ou vivre l’activité dans une année où tous ont { $minimum } ans.
    .summary = Les élèves ont l’âge que demande l’outil
    .what = L’âge minimal (« min-age ») d’un outil qu’une activité nomme ne dépasse pas l’âge déclaré de chaque année de l’activité. L’âge est celui que l’activité donne (ages), sinon celui de ses années au début de l’année scolaire : une année où les élèves l’atteignent en cours de route ne suffit pas.
    .why = Les conditions de l’outil lient l’école : un seul élève trop jeune les enfreint.
    .mend = Choisir un outil permis à cet âge, faire une démonstration, ou vivre l’activité plus tard.
    .allow = Quand l’organisme a une entente avec l’éditeur qui permet cet âge : la nommer dans la raison.

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
    .summary = Les conditions d’un outil du plan ont été relues récemment
    .what = La date « checked » d’un outil que nomme une activité n’est pas plus vieille que le nombre de mois de l’option, ni dans l’avenir. Les plans d’éditions remplacées ne sont pas jugés. Les autres outils relèvent de la règle stale-check.
    .why = L’âge minimal et le consentement demandés changent sans prévenir : le plan peut être devenu impossible, ou permis.
    .mend = Relire les conditions à la source, corriger l’outil dans tools.toml, et mettre la date du jour.
    .allow = Rarement : le temps qu’une personne lise les conditions, avec une date.
    .option-months = nombre de mois après lesquels les conditions d’un outil sont à relire

unknown-outcome = L’apprentissage « { $id } » n’existe pas dans l’édition { $edition }
    .here = introuvable
    .help-nearest = Vouliez-vous dire « { $nearest } »?
    .help-elsewhere = L’édition { $other } a un apprentissage { $id } : si le plan suit cette édition, écrire edition = "{ $other }"; sinon, choisir un apprentissage de l’édition { $edition }.
    .help = Corriger l’identifiant, ou le retirer de l’activité.
    .retired = L’apprentissage { $id } a été retiré par l’édition { $edition }
    .here-retired = retiré
    .because = retiré ici : { $reason }
    .help-one = Nommer à sa place { $replacements }, si c’est ce que l’activité fait apprendre.
    .help-several = Nommer à sa place ce que l’activité fait apprendre : { $replacements }.
    .help-there = L’enlever de l’activité : { $replacements }, qui le remplace, y est déjà.
    .help-none = Rien ne le remplace : l’enlever de l’activité, ou choisir un apprentissage en vigueur.
    .help-unknown = Corriger d’abord ce qui le remplace, dans l’édition : aucun apprentissage ne porte l’identifiant { $unknown }.
    .summary = Chaque apprentissage d’un plan d’école existe
    .what = Les apprentissages que nomment les activités d’un plan sont ceux de l’édition que le plan suit. S’il a été retiré, le constat dit pourquoi, et ce qui le remplace, de remplacement en remplacement.
    .why = Une activité qui vise un apprentissage disparu ne compte pour rien : l’école croit le couvrir.
    .mend = Nommer l’apprentissage qui remplace celui qui a été retiré; sinon, corriger l’identifiant (le plus proche est proposé).
    .allow = Jamais.
