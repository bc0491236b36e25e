# Ce qui est demandé, et ce qui n’existe pas.

selection-ai = ce qui porte sur l’IA

no-such =
    .stage = L’ordre d’enseignement « { $name } » n’existe { $editions ->
        [one] pas dans l’édition
       *[other] dans aucune des deux éditions
    }
    .cycle = Aucun cycle { $editions ->
        [one] de l’édition
       *[other] des deux éditions
    } ne commence par « { $name } »
    .grade = L’année « { $name } » n’existe { $editions ->
        [one] pas dans l’édition
       *[other] dans aucune des deux éditions
    }
    .strand = Le volet « { $name } » n’existe { $editions ->
        [one] pas dans l’édition
       *[other] dans aucune des deux éditions
    }
    .competency = La compétence « { $name } » n’existe { $editions ->
        [one] pas dans l’édition
       *[other] dans aucune des deux éditions
    }
    .framework = Le cadre « { $name } » n’existe pas dans le parcours
    .code = Le code « { $name } » n’existe pas dans ce cadre
    .category = Aucune catégorie de changement ne s’appelle « { $name } »
    .kind = Aucune sorte de changement ne s’appelle « { $name } »
    .plan = Aucun plan d’école ne s’appelle « { $name } »
    .activity = L’activité « { $name } » n’existe dans aucun de ces plans
    .resource = La ressource « { $name } » n’existe pas dans l’édition
    .topic = Le sujet délicat « { $name } » n’existe pas dans l’édition
    .edition = L’édition « { $name } » n’existe pas dans le parcours
    .help = Ce qui existe : { $known }.
    .help-nearest = Vouliez-vous dire « { $nearest } »? Ce qui existe : { $known }.
    .help-none = Il n’y en a aucun.
    .help-not-a-plan = Ce fichier n’est pas un plan d’école : un plan est un fichier du dossier plans, avec edition, [school] et des blocs [[activity]].
no-such-filter = « { $name } » n’est pas un filtre de --only
    .help-nearest = Vouliez-vous dire « { $nearest } »? Les filtres : { $known }, ou une sorte de changement.
    .help = Les filtres : { $known }, ou une sorte de changement, par exemple learn-earlier.
