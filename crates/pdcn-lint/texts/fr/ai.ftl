# Les mots des constats de la catégorie ai, en français. Une entrée par règle : le message, puis ses parties (étiquettes et aide).

ai-consent = { $id } fait manipuler une IA avant { $limit } ans, et rien ne parle du consentement des parents
    .here = manipulée par les élèves
    .grade = { $grade } : { $age } ans au début de l’année scolaire
    .policy = consentement d’un parent avant { $limit } ans
    .help = Prévoir dans un exemple comment le consentement est obtenu, ou passer à une démonstration (« demonstration »).
    .activity = L’activité « { $activity } » fait manipuler une IA avant { $limit } ans, et ne dit pas comment les parents consentent
    .here-activity = par les élèves
    .tool = { $tool } demande le consentement d’un parent avant { $limit } ans
    .help-activity = Ajouter à l’activité une ligne qui dit comment le consentement est obtenu : consent = "Formulaire signé à la rentrée."

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

ai-unaligned = { $id } est un apprentissage en IA, mais n’est arrimé à aucun code sur l’IA
    .here = aucun code sur l’IA
    .competency = { $competency } est une compétence en IA
    .help = Ajouter à « aligns » le code d’un cadre sur l’IA qui convient le mieux.

ai-untagged = L’énoncé de { $id } parle d’IA (« { $word } »), mais ne compte pas parmi les apprentissages en IA
    .here = mot de l’IA
    .competency = { $competency } n’est pas une compétence en IA
    .help = L’arrimer à un code d’un cadre sur l’IA, choisir une compétence en IA, ou marquer celle-ci ai = true dans edition.toml.

ai-use-too-young = { $id } fait manipuler une IA à des élèves qui n’ont pas tous { $minimum } ans : « { $grade } »
    .here = manipulée par les élèves
    .grade = { $grade } : { $age } ans au début de l’année scolaire
    .policy = balise : { $minimum } ans
    .activity = L’activité « { $activity } » fait manipuler une IA à des élèves qui n’ont pas tous { $minimum } ans : « { $grade } »
    .here-activity = par les élèves
    .help = Passer à une démonstration par l’adulte (« demonstration ») ou à une activité débranchée (« unplugged »), ou attendre une année où tous ont cet âge.
    .help-tools = « tools » nomme les outils que les élèves utilisent eux-mêmes. Si seul l’adulte s’en sert, écrire tools = []; sinon, attendre une année où tous ont cet âge.

personal-data-in-example = Un exemple demande d’entrer un renseignement personnel : « { $data } »{ $language-of-text ->
        [en] {" "}(texte anglais)
        [fr] {" "}(texte français)
       *[own] {""}
    }
    .here = renseignement personnel
    .verb = ce que l’exemple demande
    .help = Employer des renseignements fictifs, ou des images et des voix libres de droits.
