# Ce qui est demandé, et ce qui n’existe pas.

selection-ai = ce qui porte sur l’IA

unknown-stage = L’ordre d’enseignement « { $name } » n’existe pas dans l’édition
unknown-cycle = Aucun cycle de l’édition ne commence par « { $name } »
unknown-grade = L’année « { $name } » n’existe pas dans l’édition
unknown-strand = Le volet « { $name } » n’existe pas dans l’édition
unknown-competency = La compétence « { $name } » n’existe pas dans l’édition
unknown-framework = Le cadre « { $name } » n’existe pas dans le parcours
unknown-code = Le code « { $name } » n’existe pas dans ce cadre
unknown-plan = Aucun plan d’école ne s’appelle « { $name } »
unknown-activity = L’activité « { $name } » n’existe dans aucun de ces plans
unknown =
    .help = Ce qui existe : { $known }.
    .help-nearest = Vouliez-vous dire « { $nearest } »? Ce qui existe : { $known }.
    .help-none = Il n’y en a aucun.
