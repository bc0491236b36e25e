# « pdcn show » : tout sur une chose, par son identifiant.

view-show = La page d’un apprentissage, d’une compétence, d’un volet, d’une année, d’un cadre, d’un code, d’un outil ou d’une ressource
    .verb = Tout dire d’un apprentissage, d’une compétence, d’un volet, d’une année, d’un cadre, d’un code, d’un outil ou d’une ressource
    .id-value = ID-OU-MOTS
    .id = L’identifiant : IA-007, IA-EVAL, IA, P5, ailit-2026, ailit-2026:E3…; ou des mots à chercher : hypertrucage, 5e, « vie privée »
    .depth-value = NIVEAUX
    .depth = Combien de niveaux de préalables montrer, de 0 à 20 (par défaut : 3)

show-unknown = Rien ne s’appelle « { $name } » dans l’édition { $edition }
    .help-nearest = Vouliez-vous dire « { $nearest } »?
    .help-codes = Un code se nomme avec son cadre : { $codes }.
    .help-editions = Un apprentissage a cet identifiant dans une autre édition : --edition { $editions }.
    .help = Chercher par un mot du titre ou de l’énoncé (pdcn show hypertrucage), ou donner l’identifiant d’un apprentissage (IA-007), d’une compétence, d’un volet, d’une année, d’un cadre, d’un code (cadre:code), d’un outil ou d’une ressource.
show-kind =
    .outcome = Apprentissage
    .retired = Apprentissage retiré
    .competency = Compétence
    .strand = Volet
    .grade = Année
    .framework = Cadre
    .code = Code d’un cadre
    .tool = Outil
    .resource = Ressource
show-about =
    .kind = C’est
    .pupil = Dans les mots de l’élève
    .competency = Compétence
    .strand = Volet
    .counts-for-ai = Compte pour l’IA
    .ai-use = Ce que l’élève fait avec l’IA
    .retired-by = Retiré par l’édition
    .reason = Raison
    .is-ai = Porte sur l’IA
    .description = Description
    .cycle = Cycle
    .stage = Ordre
    .age = Âge au 30 septembre
    .own-title = Titre d’origine
    .group = Groupe
    .for-grades = Vaut pour
    .code-certainty = Ce titre
    .note = Note
    .framework = Cadre
    .publisher = Publié par
    .framework-status = État du cadre
    .framework-license = Licence du cadre
    .attribution = Mention
    .shows = Sa licence permet de montrer
    .certainty = Ses titres
    .url = Adresse
    .checked = Vérifié le
    .minimum-age = Âge minimal
    .consent-under = Consentement parental avant
    .source = Source
    .resource-kind = Genre
    .audience = Public
show-certainty =
    .read = lu à la source
    .corroborated = lu dans une autre publication qui le cite
    .unverified = à vérifier
show-ai =
    .competency = oui, sa compétence est une compétence en IA
    .alignment = oui, il est arrimé à un code qui porte sur l’IA
    .no = non
show-shows =
    .codes = les codes seulement
    .titles = les codes et les titres
show-age = { $age } ans
show-heading =
    .examples = Exemples
    .before = Ce qui vient avant
    .after = Ce qui s’appuie dessus
    .alignments = Arrimages
    .resources = Ressources
    .activities = Activités des plans d’école
    .history = D’une édition à l’autre
    .replaced-by = À sa place
    .outcomes = Apprentissages
    .competencies = Compétences
    .begin = Commence cette année-là et continue
    .continue = Se poursuit
    .master = Maîtrisé à la fin de cette année-là
    .codes = Codes
    .aligned = Apprentissages arrimés
show-column =
    .id = Id
    .statement = Énoncé
    .learn = →
    .master = ★
    .code = Code
    .title = Titre
    .framework = Cadre
    .school = École
    .activity = Activité
    .grades = Années
    .when = Quand
    .is-ai = IA
    .kind = C’est
    .outcomes = n
    .group = Groupe
show-caption =
    .marks = Marques, année par année
    .alignments = Codes auxquels il est arrimé
    .activities = Activités qui le nomment
    .replaced-by = Apprentissages en vigueur qui ont pris sa place
    .outcomes = Apprentissages de l’édition
    .competencies = Compétences du volet
    .begin = Apprentissages qui commencent
    .continue = Apprentissages qui se poursuivent
    .master = Apprentissages maîtrisés
    .found = Ce qui a ces mots
    .codes = Codes du cadre, et combien d’apprentissages y sont arrimés
    .aligned = Apprentissages arrimés à ce code
show-found = { $count } réponses pour « { $name } »
show-found-next = Pour tout voir d’une réponse, taper son Id : pdcn show { $id }
show-found-more = { $count ->
    [one] Une autre réponse n’est pas montrée
   *[other] { $count } autres réponses ne sont pas montrées
} : ajouter un mot pour préciser.
show-open = Jamais maîtrisé, volontairement : { $reason }
show-repeated = la suite est ailleurs dans cet arbre
show-more = { $count ->
    [one] Un autre apprentissage est plus loin
   *[other] { $count } autres apprentissages sont plus loin
} : « --depth » montre plus de niveaux.
show-no-such-code = ce code n’existe pas
show-untitled = titre non montré : la licence du cadre ne le permet pas, ou il n’est pas connu
show-not-replaced = Rien ne le remplace.
show-unreached = Aucun apprentissage de cette édition n’est arrimé à ce code.
show-reused = { $count ->
    [0] Rien n’est réutilisé cette année-là.
    [one] Un apprentissage, maîtrisé avant, est réutilisé.
   *[other] { $count } apprentissages, maîtrisés avant, sont réutilisés.
} La feuille de l’année : pdcn export table --grade { $grade }.
show-history =
    .first = Il est déjà dans cette édition, la plus ancienne du parcours.
    .replaces = Il prend la place de { $id }, retiré : { $reason }
