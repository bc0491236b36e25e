# Ce qui est demandé, et ce qui n’existe pas.

selection-ai = ce qui porte sur l’IA

no-such-stage = L’ordre d’enseignement « { $name } » n’existe pas dans l’édition
no-such-cycle = Aucun cycle de l’édition ne commence par « { $name } »
no-such-grade = L’année « { $name } » n’existe pas dans l’édition
no-such-strand = Le volet « { $name } » n’existe pas dans l’édition
no-such-competency = La compétence « { $name } » n’existe pas dans l’édition
no-such-framework = Le cadre « { $name } » n’existe pas dans le parcours
no-such-code = Le code « { $name } » n’existe pas dans ce cadre
no-such-plan = Aucun plan d’école ne s’appelle « { $name } »
    .help-not-a-plan = Ce fichier n’est pas un plan d’école : un plan est un fichier du dossier plans, avec edition, [school] et des blocs [[activity]].
no-such-activity = L’activité « { $name } » n’existe dans aucun de ces plans
no-such =
    .help = Ce qui existe : { $known }.
    .help-nearest = Vouliez-vous dire « { $nearest } »? Ce qui existe : { $known }.
    .help-none = Il n’y en a aucun.
