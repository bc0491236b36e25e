# Les mots des constats de la catégorie ai, en français. Une entrée par règle : le message, puis ses parties (étiquettes et aide).

ai-consent = { $id } fait manipuler une IA avant { $limit } ans, et rien ne parle du consentement des parents
    .here = manipulée par les élèves
    .grade = { $grade } : { $age } ans au début de l’année scolaire
    .ages = élèves de { $age } ans ou plus, selon l’activité
    .policy = consentement d’un parent avant { $limit } ans
    .help = Prévoir dans un exemple comment le consentement est obtenu, ou passer à une démonstration (« demonstration »).
    .activity = L’activité « { $activity } » fait manipuler une IA avant { $limit } ans, et ne dit pas comment les parents consentent
    .here-activity = par les élèves
    .tool = { $tool } demande le consentement d’un parent avant { $limit } ans
    .help-activity = Ajouter à l’activité une ligne qui dit comment le consentement est obtenu : consent = "Formulaire signé à la rentrée."
    .summary = Le consentement des parents est prévu quand l’âge le demande
    .what = Quand les élèves manipulent une IA (« guided » ou « autonomous ») avant l’âge de [ai-policy] consent-under, ou un outil avant l’âge de son consent-under, l’activité du plan dit dans « consent » comment le consentement des parents est obtenu; l’apprentissage en parle (liste consent-word) dans son énoncé, sa version de l’élève, ses exemples ou « open ». L’âge est celui que l’activité donne (ages), sinon celui de ses années. Les usages sous l’âge minimal sont laissés à la règle ai-use-too-young. Sans âge de consentement, la règle se tait.
    .why = Avant cet âge, l’élève ne peut pas consentir seul : sans l’accord d’un parent, ses renseignements sont recueillis sans droit.
    .mend = Dans un plan, ajouter à l’activité une ligne consent = "Formulaire signé à la rentrée.". Dans un apprentissage, prévoir le consentement dans un exemple.
    .allow = Quand l’organisme obtient le consentement une fois pour toutes et pour toutes les classes : le dire dans la raison.

ai-coverage-gap = « { $grade } » travaille { $count ->
        [one] { $count } apprentissage en IA
       *[other] { $count } apprentissages en IA
    }; les réglages en demandent { $minimum }
    .here = { $count ->
        [one] { $count } apprentissage en IA
       *[other] { $count } apprentissages en IA
    }
    .asked = au moins { $minimum }
    .help = Commencer plus tôt un apprentissage en IA, en ajouter un, ou revoir le minimum des réglages. « pdcn explain ai-coverage-gap » dit ce qui compte.
    .cycles = La compétence « { $competency } » est sous le minimum de { $minimum } par cycle : { $cycles }
    .here-cycles = { $count ->
        [one] un cycle sous le minimum
       *[other] { $count } cycles sous le minimum
    }
    .help-cycles = Ajouter à { $id } un apprentissage pour ces cycles, en commencer un plus tôt, ou revoir le minimum des réglages.
    .summary = Chaque année et chaque cycle ont assez d’apprentissages en IA
    .what = Une année travaille un apprentissage du → au ★ (jusqu’à la fin de la réutilisation s’il est ouvert). Un apprentissage compte comme IA quand sa compétence porte ai = true, ou quand il est arrimé à un code d’un cadre sur l’IA. La règle attend que les réglages fixent un minimum; les années qui précèdent from-grade sont laissées de côté.
    .why = Une année oubliée se voit mal dans un long tableau; les élèves, eux, prennent un an de retard.
    .mend = Commencer un apprentissage plus tôt, en ajouter un, ou marquer ai = true la compétence qui porte sur l’IA.
    .allow = Quand l’équipe a choisi de laisser respirer cette année : le dire dans la raison.
    .option-min-per-grade = nombre d’apprentissages en IA que chaque année travaille au moins
    .option-min-per-competency-and-cycle = nombre d’apprentissages de chaque compétence en IA que chaque cycle travaille au moins
    .option-from-grade = la première année pour laquelle les deux minimums valent; sans elle, toutes

ai-share = L’IA prend { $percent } % de l’édition { $edition } ({ $count } apprentissages sur { $total }); les réglages en veulent au plus { $limit } %
    .few = L’IA ne prend que { $percent } % de l’édition { $edition } ({ $count } apprentissages sur { $total }); les réglages en veulent au moins { $limit } %
    .here = { $count } sur { $total }
    .help = Réunir des apprentissages en IA qui se ressemblent, ou en retirer, avant d’en ajouter d’autres; ou revoir la limite des réglages. { -coverage } montre lesquels comptent.
    .help-few = Ajouter des apprentissages en IA, ou revoir la limite des réglages. { -coverage } montre lesquels comptent.
    .summary = L’IA a dans la progression la place que l’on veut
    .what = La part des apprentissages qui comptent comme IA (leur compétence porte ai = true, ou ils sont arrimés à un code sur l’IA) n’est ni sous l’option min-percent ni au-dessus de l’option max-percent. Tant que les réglages ne changent ni l’une ni l’autre, la règle se tait. Une édition remplacée est laissée telle quelle.
    .why = L’IA est à la mode : sans limite, elle prend la place de la vie privée, de l’information et des relations en ligne.
    .mend = Réunir, retirer ou ajouter des apprentissages; ou changer la limite, si c’est elle qui ne convient plus.
    .allow = Pendant que l’édition s’écrit.
    .option-min-percent = part des apprentissages en IA qu’il faut au moins, en pour cent
    .option-max-percent = part des apprentissages en IA qu’il ne faut pas dépasser, en pour cent

ai-unaligned = { $id } est un apprentissage en IA, mais n’est arrimé à aucun code sur l’IA
    .here = aucun code sur l’IA
    .competency = { $competency } est une compétence en IA
    .help = Ajouter à « aligns » le code d’un cadre sur l’IA qui convient le mieux.
    .summary = Un apprentissage en IA est arrimé à un cadre sur l’IA
    .what = Un apprentissage d’une compétence en IA (ai = true) nomme au moins un code sur l’IA, quand le parcours a un cadre sur l’IA (ai = true, pour tout le cadre ou pour un code).
    .why = Sans cet arrimage, l’apprentissage ne compte pas dans la couverture de ce cadre, et rien ne dit sur quoi il s’appuie.
    .mend = Ajouter à « aligns » le code qui convient le mieux.
    .allow = Quand aucun cadre ne parle de cet apprentissage.

ai-untagged = L’énoncé de { $id } parle d’IA (« { $word } »), mais ne compte pas parmi les apprentissages en IA
    .here = mot de l’IA
    .competency = { $competency } n’est pas une compétence en IA
    .help = L’arrimer à un code d’un cadre sur l’IA, choisir une compétence en IA, ou marquer celle-ci ai = true dans edition.toml.
    .summary = Un énoncé qui parle d’IA compte parmi les apprentissages en IA
    .what = Un énoncé qui contient un mot de la liste ai-word (IA et AI en majuscules seulement) est d’une compétence en IA (ai = true), ou arrimé à un code d’un cadre sur l’IA.
    .why = La couverture en IA ne compte que ceux-là : une école croit qu’une année n’a rien, alors que l’apprentissage est là.
    .mend = L’arrimer à un code d’un cadre sur l’IA, ou le placer dans une compétence en IA.
    .allow = Quand l’IA n’y est qu’un exemple parmi d’autres.

ai-use-too-young = { $id } fait manipuler une IA à des élèves qui n’ont pas tous { $minimum } ans : « { $grade } »
    .here = manipulée par les élèves
    .grade = { $grade } : { $age } ans au début de l’année scolaire
    .ages = élèves de { $age } ans ou plus, selon l’activité
    .policy = balise : { $minimum } ans
    .activity = L’activité « { $activity } » fait manipuler une IA à des élèves qui n’ont pas tous { $minimum } ans : « { $grade } »
    .here-activity = par les élèves
    .help = Passer à une démonstration par l’adulte (« demonstration ») ou à une activité débranchée (« unplugged »), ou attendre une année où tous ont cet âge.
    .help-tools = « tools » nomme les outils que les élèves utilisent eux-mêmes. Si seul l’adulte s’en sert, écrire tools = []; sinon, attendre une année où tous ont cet âge.
    .summary = Les élèves manipulent l’IA à partir de l’âge des balises
    .what = Un apprentissage dont ai-use est « guided » ou « autonomous » commence (→) dans une année où tous les élèves ont l’âge de [ai-policy] minimum-age. Il en va de même des années d’une activité d’un plan d’école où les élèves manipulent l’IA ou un outil, sauf si l’activité donne l’âge de ses élèves (ages), qui compte alors. Tous ont cet âge seulement si l’âge déclaré de l’année (« age », au début de l’année scolaire) l’atteint : une année où les élèves l’atteignent en cours de route ne suffit pas. Sans [ai-policy], la règle se tait.
    .why = Les balises protègent les plus jeunes de la classe : un seul élève trop jeune suffit pour que l’activité ne puisse pas se faire.
    .mend = Passer à une démonstration par l’adulte (« demonstration ») ou à une activité débranchée (« unplugged »), ou commencer plus tard.
    .allow = Quand l’outil n’est pas une IA générative et que l’organisme le permet à cet âge : nommer la décision dans la raison.

personal-data-in-example = Un exemple demande d’entrer un renseignement personnel : « { $data } »{ $language-of-text ->
        [en] {" "}(texte anglais)
        [fr] {" "}(texte français)
       *[own] {""}
    }
    .here = renseignement personnel
    .verb = ce que l’exemple demande
    .help = Employer des renseignements fictifs, ou des images et des voix libres de droits.
    .summary = Aucun exemple ne demande de saisir un renseignement personnel
    .what = Dans un exemple, une phrase ne commence pas par demander de saisir, de téléverser… (liste entry-verb) ce qui identifie l’élève : nom complet, photo, voix, adresse… (liste personal-data). Une phrase avec un mot de la liste personal-data-safe (« sans », « fictif », « jamais », « repérer »…) est laissée de côté. La règle préfère se taire dans le doute.
    .why = Ce qui est saisi dans un outil y reste, et l’exemple montre aux élèves le contraire de ce que le parcours leur apprend.
    .mend = Employer des renseignements fictifs, ou des images et des voix libres de droits.
    .allow = Quand l’outil est celui de l’organisme, que le consentement est obtenu et que l’activité l’exige : le dire dans la raison.
    .option-words-between = nombre de mots, au plus, entre le verbe et le renseignement
