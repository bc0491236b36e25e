# Les mots de « pdcn coverage » : aide, messages, erreurs. Les mots du document sont dans la caisse pdcn-report.

command-coverage = Dire quelles compétences en IA chaque année travaille, et ce qu’un plan d’école en couvre
    .pathway-value = DOSSIER
    .pathway = Dossier du parcours (par défaut : le premier pdcn.toml trouvé ici, dans ./pathway ou au-dessus; sinon le parcours intégré)
    .edition-value = ID
    .edition = Édition (par défaut : l’édition en cours; pour un plan, celle qu’il suit)
    .date-value = DATE
    .date = Date à inscrire sur le document, AAAA-MM-JJ, ou none pour n’en inscrire aucune (par défaut : aujourd’hui)
    .framework-value = CADRE
    .framework = Les codes d’un cadre, par exemple ailit-2026 : ce que chaque année en atteint, et les codes que rien n’atteint
    .plan-value = PLAN
    .plan = Ce qu’un plan d’école couvre de ce que l’édition demande à chaque année : son fichier, ou le nom de l’école; peut se répéter : une ligne par école
    .plans = Tous les plans du parcours, une ligne par école
    .min-value = NOMBRE
    .min = Échouer (code 1) si une année travaille moins d’apprentissages en IA que ce nombre; même compte que la règle ai-coverage-gap
    .all = Compter tous les apprentissages, pas seulement ceux sur l’IA; avec --plan, montrer aussi ce qui est laissé de côté hors de l’IA
    .reuse = Nommer aussi les apprentissages réutilisés, et pas seulement leur nombre
    .stage-value = ORDRE
    .stage = Seulement cet ordre d’enseignement, par exemple primary; peut se répéter
    .cycle-value = CYCLE
    .cycle = Seulement les cycles dont le nom commence ainsi, par exemple « 3e cycle »; peut se répéter
    .grade-value = ANNÉE
    .grade = Seulement ces années, par exemple P5 ou P5,P6
    .strand-value = VOLET
    .strand = Seulement ces volets, par exemple IA
    .competency-value = COMPÉTENCE
    .competency = Seulement ces compétences, par exemple IA-EVAL

coverage-nothing = Rien à compter : rien de l’édition { $edition } ne répond à tout ce qui est demandé.
coverage-plan-problems = attention : { $count ->
    [one] une partie
   *[other] { $count } parties
} de { $path } ne se { $count ->
    [one] lit pas, et peut manquer
   *[other] lisent pas, et peuvent manquer
} dans ce qui suit. Pour savoir où, mettre le plan dans le dossier plans et lancer pdcn lint.
coverage-no-plans = Le parcours n’a aucun plan d’école : rien n’a été comparé.
coverage-no-such-plan = Aucun plan d’école ne s’appelle « { $name } »
    .help-nearest = Vouliez-vous dire « { $nearest } »? Les écoles qui ont un plan : { $known }.
    .help = Donner un fichier, ou une école qui a un plan dans le parcours : { $known }.
    .help-not-a-plan = Ce fichier n’est pas un plan d’école : un plan est un fichier du dossier plans, avec edition, [school] et des blocs [[activity]].
coverage-plan-edition = l’édition du plan
    .none = Le plan { $plan } ne dit pas quelle édition il suit
    .unknown = Le plan { $plan } suit l’édition { $edition }, que le parcours n’a pas
    .help = Choisir l’édition à laquelle le comparer avec --edition ({ $known }), ou corriger « edition » dans le plan.
