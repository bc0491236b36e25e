# La feuille des familles.

view-family = La feuille des familles d’une année : ce que l’enfant apprend, ce qu’il fait ou non avec l’IA, de quoi en parler à la maison
    .plan-value = PLAN
    .plan = Un plan d’école, par son fichier ou le nom de l’école : ce qu’il demande aux parents, quand des élèves de l’année se servent d’une IA
family-one-grade = La feuille est celle d’une seule année
    .help = La nommer, par exemple --grade P5. Les années : { $known }.
family-subtitle = Ce que votre enfant apprend sur le numérique
family-about = Voici quelques-uns des apprentissages de l’année, dans les mots des élèves.
family-learned = À l’école, cette année
family-ai = Avec l’intelligence artificielle
    .unplugged = { $count ->
        [one] Un apprentissage sur l’IA se fait sans écran : on en parle, on joue ou on bricole.
       *[other] { $count } apprentissages sur l’IA se font sans écran : on en parle, on joue ou on bricole.
    }
    .demonstration = { $count ->
        [one] Pour un apprentissage, la personne enseignante se sert de l’IA et les élèves regardent.
       *[other] Pour { $count } apprentissages, la personne enseignante se sert de l’IA et les élèves regardent.
    }
    .by-pupils = { $count ->
        [0] Aucun de ces apprentissages ne demande à votre enfant de se servir d’une IA.
        [one] Un apprentissage demande à votre enfant de se servir d’une IA, selon les règles de l’école.
       *[other] { $count } apprentissages demandent à votre enfant de se servir d’une IA, selon les règles de l’école.
    }
    .later = Se servir soi-même d’une IA vient plus tard, à partir de cette année : { $grade }.
    .policy = Le parcours propose { $age } ans comme âge minimal pour se servir soi-même d’une IA générative.
family-age =
    .caption = L’IA à l’école, d’âge en âge
    .heading = Âge au 30 septembre
    .row = Avec l’IA
    .before = avant { $age } ans
    .after = { $age } ans et plus
    .unplugged = sans écran
    .demonstration = l’adulte montre
    .by-pupils = l’élève s’en sert
    .here = l’année de votre enfant
    .from = { $what } : à partir de { $age } ans
family-consent = Votre réponse à l’école
    .about = { $count ->
        [one] Dans cette activité, les élèves se servent d’une IA :
       *[other] Dans ces activités, les élèves se servent d’une IA :
    }
    .yes = J’accepte que mon enfant se serve d’une IA dans ce cadre.
    .no = Je n’accepte pas; mon enfant fera l’activité autrement.
    .child = Nom de l’enfant
    .signature = Signature
    .date = Date
    .return = À remettre à l’école.
family-talks = À essayer à la maison
family-school = Une question ? L’enseignante ou l’enseignant de votre enfant peut y répondre.
