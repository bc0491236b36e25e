# La couverture : ce que chaque année travaille, ce qu’un cadre y trouve, ce qu’un plan d’école en prend.

view-coverage = La couverture : l’IA que travaille chaque année, les codes d’un cadre, ou ce que couvrent les plans d’école
    .verb = Dire quelles compétences en IA chaque année travaille, et ce qu’un plan d’école en couvre
    .edition = Édition (par défaut : l’édition en cours; pour un plan, celle qu’il suit)
    .framework-value = CADRE
    .framework = Les codes d’un cadre, par exemple ailit-2026 : ce que chaque année en atteint, et les codes que rien n’atteint
    .plan-value = PLAN
    .plan = Ce qu’un plan d’école couvre de ce que l’édition demande à chaque année : son fichier, ou le nom de l’école; peut se répéter : une ligne par école
    .plans = Tous les plans du parcours, une ligne par école
    .min-value = NOMBRE
    .min = Échouer (code 1) si une année travaille moins d’apprentissages en IA que ce nombre; même compte que la règle ai-coverage-gap
    .all = Compter tous les apprentissages, pas seulement ceux sur l’IA; avec --plan, montrer aussi ce qui est laissé de côté hors de l’IA
    .reuse = Nommer aussi les apprentissages réutilisés, et pas seulement leur nombre
    .set-coverage = Couverture de l’IA par année
    .set-each-plan = { $school } : ce que le plan couvre
coverage-nothing = Rien à compter : rien de l’édition { $edition } ne répond à tout ce qui est demandé.
coverage-empty-plan = Le plan de « { $school } » est vide : aucune activité n’a à la fois des années (grades) et des apprentissages (outcomes). pdcn lint dit ce qui manque.
coverage-no-plans = Le parcours n’a aucun plan d’école : rien n’a été comparé.
coverage-plan-edition = l’édition du plan
    .none = Le plan { $plan } ne dit pas quelle édition il suit
    .unknown = Le plan { $plan } suit l’édition { $edition }, que le parcours n’a pas
    .help = Choisir l’édition à laquelle le comparer avec --edition ({ $known }), ou corriger « edition » dans le plan.

coverage-ai = Un apprentissage compte pour l’IA quand sa compétence est une compétence en IA, ou quand il est arrimé à un code qui porte sur l’IA. Une année le travaille de son → à sa ★; quand il n’est jamais maîtrisé, jusqu’à la fin de sa réutilisation.
    .title = Couverture de l’IA, année par année
coverage-all = Tous les apprentissages sont comptés, qu’ils portent sur l’IA ou non. Une année travaille un apprentissage de son → à sa ★; quand il n’est jamais maîtrisé, jusqu’à la fin de sa réutilisation. Il compte pour l’IA quand sa compétence est une compétence en IA, ou quand il est arrimé à un code qui porte sur l’IA.
    .title = Couverture de tous les apprentissages, année par année
coverage-codes = Un apprentissage atteint un code du cadre { $framework } quand il y est arrimé. Une année le travaille de son → à sa ★; quand il n’est jamais maîtrisé, jusqu’à la fin de sa réutilisation. Tous les apprentissages arrimés comptent, qu’ils portent sur l’IA ou non.
    .title = Ce que le parcours atteint du cadre { $framework }
coverage-plan = L’édition demande à une année ce qu’elle travaille : les apprentissages de leur → à leur ★. Le plan couvre un apprentissage dans une année quand une activité de cette année le nomme.
    .title = Le plan d’école : { $school }
    .unnamed = école sans nom
coverage-schools = { $count ->
    [one] Un plan d’école
   *[other] { $count } plans d’école, celui qui couvre le moins d’IA d’abord
}. L’édition demande à une année ce qu’elle travaille : les apprentissages de leur → à leur ★. Un plan couvre un apprentissage dans une année quand une activité de cette année le nomme.
    .title = Les plans d’école, côte à côte

sign-begin =
    .word = commence
    .meaning = L’apprentissage commence cette année-là, et continue l’année suivante.
sign-continue =
    .word = se poursuit
    .meaning = L’apprentissage a commencé avant et se poursuit.
sign-worked =
    .word = travaillé
    .meaning = Au moins un apprentissage y est travaillé.
sign-gap =
    .word = manque
    .meaning = La case est à zéro : à regarder d’abord.

coverage-about =
    .outcomes = Apprentissages comptés
    .minimum = Minimum demandé par année
    .framework = Cadre
    .publisher = Publié par
    .framework-license = Licence du cadre
    .certainty = Titres
    .plan-edition = Édition que le plan suit
    .activities = Activités
coverage-certainty =
    .read = lus à la source
    .corroborated = lus dans une autre publication qui les cite
    .unverified = à vérifier

coverage-heading =
    .grades = Par année
    .competencies = Par compétence et par année : combien
    .codes = Par code et par année : combien
    .outcomes = Par année : lesquels
    .gaps = Compétences en IA sans rien dans un cycle
    .first = À placer d’abord
    .recount = Refaire ces totaux
    .plan-school = Pour l’école
    .plan-grades = Par année : ce qui est demandé, ce qui est couvert
    .left-out = Ce que le plan laisse de côté
    .elsewhere = Ce qui est prévu à une autre année que celles de l’édition
    .unknown = Ce que le plan nomme et que l’édition n’a pas
    .lacking = Ce qui manque aux activités
    .schools = Par école
    .schools-grades = Par école et par année, pour l’IA

coverage-caption =
    .grades = Combien d’apprentissages en IA chaque année travaille
    .grades-all = Combien d’apprentissages chaque année travaille
    .competencies = Combien d’apprentissages de chaque compétence chaque année travaille
    .codes = Combien d’apprentissages arrimés à chaque code chaque année travaille
    .outcomes = { $stage } : les apprentissages, chacun après son signe
    .plan-school = Ce que l’édition demande à l’école, chaque apprentissage une fois, et ce que le plan en couvre
    .plan-grades-ai = Pour l’IA : ce que l’édition demande à chaque année, et ce que le plan en couvre
    .plan-grades-all = En tout : ce que l’édition demande à chaque année, et ce que le plan en couvre
    .left-out-ai = Apprentissages en IA qu’aucune activité ne nomme dans une année qui les travaille
    .left-out-all = Apprentissages qu’aucune activité ne nomme dans une année qui les travaille
    .elsewhere = Activités qui nomment un apprentissage dans une année qui ne le travaille pas
    .lacking = Activités sans réponse à une question du guide, ou sans échange avec la direction
    .schools = Part des apprentissages demandés que chaque plan couvre
    .schools-grades = Part de l’IA demandée à chaque année que le plan couvre cette année-là

coverage-column =
    .grade = Id
    .grade-title = Année
    .worked = Trav.
    .ai = IA
    .begin = ↦
    .continue = →
    .master = ★
    .begun = Nouv.
    .reuse = ▒
    .of-competencies = Compét. IA
    .missing = Manque
    .competency = Compétence
    .competency-title = Titre
    .group = Compté parce que
    .code-group = Groupe
    .code = Code
    .code-title = Titre
    .sum = Σ
    .outcomes = n
    .counted = Compté
    .activities = Act.
    .share = Couvert
    .mastered-share = ★ couvert
    .other-grade = Ailleurs
    .left-out = Laissé
    .outcome = Id
    .statement = Énoncé
    .asked-in = Demandé en
    .is-ai = IA
    .activity = Activité
    .planned-in = Prévu en
    .when = C’est
    .grades = Années
    .date = Quand
    .unanswered = Sans réponse
    .talk = Échange avec la direction
    .school = École
    .edition = Édition
    .covered-ai = Couvert, IA
    .covered-all = Couvert, tout
    .left-out-ai = IA laissée
    .lacking = À compléter
coverage-column-title =
    .worked = Apprentissages travaillés : ↦ + → + ★
    .ai = Dont ceux sur l’IA
    .begin = Commencent cette année-là et continuent
    .continue = Se poursuivent
    .master = Maîtrisés à la fin de l’année
    .begun = Nouveaux : tous ceux qui commencent, ↦ ou ★
    .reuse = Réutilisés, maîtrisés avant
    .of-competencies = Compétences en IA que l’année travaille
    .missing = Ce qu’il manque pour le minimum
    .sum = Somme des années
    .outcomes = Apprentissages, chacun une fois
    .activities = Activités de l’année
    .share = Demandé à l’année et couvert cette année-là
    .mastered-share = Demandé, à maîtriser (★) cette année-là, et couvert
    .other-grade = Demandé, et couvert seulement dans une autre année qui le demande
    .left-out = Demandé, et couvert dans aucune année
    .lacking = Activités sans réponse à une question du guide, ou sans échange avec la direction

coverage-group =
    .ai-competency = Compétences en IA
    .ai-alignment = Autres compétences : seulement les apprentissages arrimés à un code sur l’IA
    .all = Autres compétences
    .unreached = Codes qu’aucun apprentissage n’atteint
    .other-codes = Autres codes
coverage-total =
    .sum = Somme
    .sum-ai-competency = Somme des compétences en IA
    .sum-ai-alignment = Somme des autres
    .sum-all = Somme des autres
    .sum-codes = Somme des codes
    .distinct = Apprentissages, chacun une fois par année

coverage-counted =
    .ai = Pour l’IA
    .all = En tout

coverage-no-gap = Chaque année travaille au moins un apprentissage en IA, et chaque compétence en IA est travaillée.
coverage-enough = Chaque année travaille au moins { $minimum } { $minimum ->
    [one] apprentissage
   *[other] apprentissages
} en IA, comme demandé.
coverage-below = { $count ->
    [one] Une année travaille
   *[other] { $count } années travaillent
} moins de { $minimum } { $minimum ->
    [one] apprentissage
   *[other] apprentissages
} en IA : { $grades }.
coverage-empty-grades = { $count ->
    [one] Une année ne travaille
   *[other] { $count } années ne travaillent
} aucun apprentissage en IA : { $grades }.
coverage-empty-competencies = { $count ->
    [one] Une compétence en IA n’est travaillée
   *[other] { $count } compétences en IA ne sont travaillées
} dans aucune de ces années : { $competencies }.
coverage-empty-cycles = { $id } { $title } : { $cycles }
coverage-no-ai-competency = Aucune des compétences demandées ne porte « ai = true » : seuls les arrimages à des codes sur l’IA comptent.
coverage-unplaced = { $count ->
    [one] Un apprentissage n’est dans aucune case, parce que l’année de son → n’est pas dans l’édition
   *[other] { $count } apprentissages ne sont dans aucune case, parce que l’année de leur → n’est pas dans l’édition
} : { $ids }. « pdcn lint » dit où.
coverage-codes-reached = Chaque code est atteint par au moins un apprentissage que ces années travaillent.
coverage-codes-unreached = { $count ->
    [one] Un code sur { $codes } n’est atteint
   *[other] { $count } codes sur { $codes } ne sont atteints
} par aucun apprentissage que ces années travaillent{ $reused ->
    [0] {""}
    [one] { " " }(un n’y est que réutilisé)
   *[other] { " " }({ $reused } n’y sont que réutilisés)
}.
coverage-codes-unknown = { $count ->
    [one] Un arrimage nomme un code
   *[other] { $count } arrimages nomment un code
} que { $framework } n’a pas et ne compte pas. « pdcn lint » dit où.
coverage-codes-nameless = { $count ->
    [one] Un code de { $framework } n’a pas d’identifiant, ou en a un qui n’a pas pu être lu : il n’est pas compté.
   *[other] { $count } codes de { $framework } n’ont pas d’identifiant, ou en ont un qui n’a pas pu être lu : ils ne sont pas comptés.
} « pdcn lint » dit où.
coverage-codes-untitled = La licence de ce cadre, ou ce qui en est connu, ne permet de montrer que ses codes : les titres sont chez qui le publie.
coverage-codes-unofficial = Des titres sont des traductions non officielles.
coverage-codes-unverified = Des titres restent à vérifier à la source avant d’être cités.

coverage-other-edition = Ce plan suit l’édition { $followed }; il est comparé ici à l’édition { $compared }.
coverage-other-editions = { $count ->
    [one] Un plan est comparé à une autre édition que la sienne
   *[other] { $count } plans sont comparés à une autre édition que la leur
} (suivie / comparée) : { $schools }.
coverage-several-editions = Les plans ne suivent pas tous la même édition : chacun est comparé à la sienne, et les parts ne se comparent qu’à édition égale.
coverage-plan-limits = Une activité qui nomme un apprentissage ne dit pas que les élèves l’ont appris, ni combien de temps elle y a mis. Ce qu’une classe fait sans l’écrire au plan n’est pas vu.
coverage-idle-grades = { $count ->
    [one] Une année de l’école n’a
   *[other] { $count } années de l’école n’ont
} aucune activité au plan : { $grades }.
coverage-unknown-grades = Des activités nomment { $count ->
    [one] une année
   *[other] { $count } années
} que l’édition n’a pas : { $grades }.
coverage-left-out-others = { $count ->
    [one] Un autre apprentissage, qui ne porte pas sur l’IA, est laissé de côté
   *[other] { $count } autres apprentissages, qui ne portent pas sur l’IA, sont laissés de côté
} : « --all » les montre aussi.
coverage-when =
    .earlier = avant le →
    .reuse = après la ★, en réutilisation
    .later = après la fin de la réutilisation
coverage-unknown =
    .never = { $id } (activité « { $activity } ») : aucun apprentissage n’a cet identifiant.
    .retired = { $id } (activité « { $activity } ») : retiré par l’édition { $edition }; rien ne le remplace.
    .replaced = { $id } (activité « { $activity } ») : retiré par l’édition { $edition }; à sa place : { $replacements }.
coverage-talk =
    .missing = aucune date
    .late = après l’activité
coverage-nothing-lacks = Chaque activité répond à toutes les questions du guide réflexif, et celles où des élèves manipulent une IA ont leur échange avec la direction.
coverage-no-guide = Le parcours n’a pas de guide réflexif; les activités où des élèves manipulent une IA ont leur échange avec la direction.

coverage-recount =
    .cell = Une case compte les apprentissages de sa ligne que l’année travaille : ceux dont le → vient à cette année ou avant, et dont la ★ vient à cette année ou après. Sans ★, c’est la fin de la réutilisation qui compte, ou la dernière année.
    .once = Un apprentissage compte une fois par compétence et par année. Il n’a qu’une compétence : la somme d’une colonne est donc le nombre d’apprentissages de l’année.
    .column = Les sommes du bas additionnent les cases de leur colonne.
    .row = Σ additionne les cases de la ligne : un apprentissage y compte autant de fois qu’il y a d’années qui le travaillent. n le compte une seule fois.
    .begun = « Trav. » est la somme de ↦, → et ★. Ce qui commence et se maîtrise la même année est dans ★; « Nouv. » compte tout ce qui commence, ↦ ou ★.
    .reuse = Ce qui est réutilisé n’entre dans aucun total.
    .minimum = Le minimum de « --min » vaut pour les apprentissages en IA que l’année travaille, comme l’option min-per-grade de la règle ai-coverage-gap.
    .codes = Un apprentissage arrimé à plusieurs codes compte une fois pour chacun : « Somme des codes » peut donc dépasser le nombre d’apprentissages.
    .distinct = La dernière ligne compte chaque apprentissage une seule fois par année.
    .asked = Demandé : l’année travaille l’apprentissage, de son → à sa ★. Sans ★, c’est jusqu’à la fin de la réutilisation, ou la dernière année.
    .covered = Couvert : une activité nomme l’apprentissage et cette année-là. Plusieurs activités ne comptent qu’une fois.
    .other-grade = Ailleurs : demandé ici, nommé seulement dans une autre année de l’école qui le demande aussi. Laissé : nommé dans aucune année qui le demande. Demandé = couvert + ailleurs + laissé.
    .school-share = Pour l’école, un apprentissage compte une fois, et il est couvert quand il l’est dans au moins une des années qui le demandent.
    .plan-column = « Somme » additionne les années : un apprentissage demandé à trois années y compte trois fois.
    .school-grades = Les années d’une école sont toutes celles des ordres d’enseignement dont son plan nomme une année; « --grade » ou « --cycle » en choisissent d’autres.
    .worst-first = Les écoles vont de la plus petite part couverte pour l’IA à la plus grande; à parts égales, de la plus petite part en tout, puis par nom.

# La première page, pour décider : une barre où une ligne et une année se croisent.
coverage-glance =
    .caption = Plus la barre est haute, plus il y a d’apprentissages en cours; plus elle est foncée, plus l’élève se sert lui-même de l’IA. Une case vide : rien cette année-là.
    .caption-plan = Le contour : ce que l’édition demande à l’année. Le plein : ce qu’une activité de cette année nomme.
    .description = Le nombre d’apprentissages de chaque ligne, année par année. La liste qui suit dit quand chacune est abordée; les tableaux donnent les nombres.
    .competency = Compétence
    .code = Ce que dit le cadre
    .others = Autres compétences qui touchent l’IA
    .total = Apprentissages en cours
    .total-plan = Prévus / demandés
    .no-ai = sans IA
    .outcome = apprentissage en cours
    .open = demandé, pas au plan
    .short = rien, et l’année est sous le minimum demandé
    .mastered = maîtrisé à la fin de l’année
    .mastered-planned = à maîtriser cette année, au plan
    .mastered-open = à maîtriser cette année, pas tout au plan
    .bar = { $count ->
        [one] Un apprentissage
       *[other] { $count } apprentissages
    }
    .bar-open = pas au plan × { $count }
    .bar-mastered = à maîtriser × { $count }
    .planned = { $planned } sur { $asked }
coverage-large = Le plan en un nombre
    .number = { $covered } sur { $asked }
    .of-ai = { $asked ->
        [one] apprentissage en IA demandé à l’école est au plan
       *[other] apprentissages en IA demandés à l’école sont au plan
    }
    .of-all = { $asked ->
        [one] apprentissage demandé à l’école est au plan
       *[other] apprentissages demandés à l’école sont au plan
    }
coverage-when-worked =
    .in = en { $first }
    .from = de la { $first } à la { $last }
    .and = { " " }et{ " " }
    .of = ({ $count } années sur { $grades })
    .always = chaque année
    .competency = abordée { $when }
    .code = abordé { $when }
    .never-competency = pas abordée
    .never-code = pas abordé
coverage-said =
    .quoted = « { $title } »
    .more = et { $count } de plus
    .below = { $count ->
        [one] Une année travaille
       *[other] { $count } années travaillent
    } moins de { $minimum } { $minimum ->
        [one] apprentissage
       *[other] apprentissages
    } en IA : { $names }.
    .empty = Aucun apprentissage en IA dans { $count ->
        [one] cette année
       *[other] ces années
    } : { $names }.
    .never-competency = { $count ->
        [one] { $names } n’est abordée dans aucune de ces années.
       *[other] { $count } compétences ne sont abordées dans aucune de ces années : { $names }.
    }
    .never-code = { $count ->
        [one] { $names } n’est abordé dans aucune de ces années.
       *[other] { $count } lignes du cadre sur { $codes } ne sont abordées dans aucune de ces années : { $names }.
    }
    .all-codes = { $count ->
        [one] La ligne du cadre est abordée.
       *[other] Les { $count } lignes du cadre sont toutes abordées.
    }
    .left = « { $title } » ({ $cycle })
    .lefts = { $count ->
        [one] Abordée avant et après, mais pas pendant un cycle : { $names }.
       *[other] Abordées avant et après, mais pas pendant un cycle : { $names }.
    }
    .uses = { $total ->
        [one] Un apprentissage :
       *[other] De ces { $total } apprentissages,
    } { $unplugged } { $unplugged ->
        [one] se fait
       *[other] se font
    } sans écran, { $shown ->
        [0] l’adulte n’en montre aucun
       *[other] l’adulte en montre { $shown }
    } et { $pupils ->
        [0] aucun ne demande à l’élève de se servir lui-même d’une IA.
        [one] un seul demande à l’élève de se servir lui-même d’une IA, à partir de cette année : { $first }.
       *[other] { $pupils } demandent à l’élève de se servir lui-même d’une IA, à partir de cette année : { $first }.
    }
coverage-first-more = { $count ->
    [one] Un autre apprentissage à maîtriser n’est pas au plan : il est nommé aux pages suivantes.
   *[other] { $count } autres apprentissages à maîtriser ne sont pas au plan : ils sont nommés aux pages suivantes.
}
    .example = Par exemple : { $example }
