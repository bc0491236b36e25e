# Les mots de « pdcn new-plan » : ce qu’il dit, et les notes du fichier qu’il écrit.

command-new-plan = Commencer le plan d’une école pour l’année, ou reprendre celui de l’an dernier
    .school-value = NOM
    .school = Nom de l’école
    .edition-value = ID
    .edition = Édition que le plan suit (par défaut : l’édition en cours)
    .from-value = PLAN
    .from = Plan à reprendre : son fichier (plans/…-2026-2027.toml), ou son école
    .pathway-value = DOSSIER
    .pathway = Dossier du parcours
new-plan-done = Créé : { $path }, un plan à remplir pour l’édition { $edition }.
    .next =
        Pour la suite :
        - remplir l’activité, puis copier son bloc pour chacune des autres; chaque clé : pdcn explain plan
        - vérifier : pdcn lint{ $pathway }
        - voir ce que le plan couvre : pdcn coverage{ $pathway } --plan { $typed }
    .next-carried =
        Pour la suite :
        - relire les réponses au guide réflexif : elles sont gardées telles quelles
        - vérifier : pdcn lint{ $pathway }
        - voir ce que le plan couvre : pdcn coverage{ $pathway } --plan { $typed }
new-plan-carried = Créé : { $path }, d’après { $from } ({ $activities ->
    [one] { $activities } activité
   *[other] { $activities } activités
}), pour l’édition { $edition }. Ce qui a changé :
new-plan-activity = { $activity } : { $what }
new-plan-when = { $activity } : { $old } est devenu { $new }.
new-plan-whens = { $count } dates d’activités sont passées à l’année { $edition } : les relire.
new-plan-approved = { $activity } : l’échange avec la direction ({ $date }) valait pour l’an dernier; sa date est maintenant une note.
    .comment = approved : à refaire pour cette année (l’an dernier : { $date })
new-plan-approved-left = { $activity } : l’échange avec la direction ({ $date }) valait pour l’an dernier; enlever « approved » à la main.
new-plan-replaced = { $id } a été retiré ({ $reason }); remplacé par { $choices }.
new-plan-there-already = { $id } a été retiré ({ $reason }); { $choices }, qui le remplace, y est déjà.
new-plan-choose = { $id } a été retiré ({ $reason }); choisir ce qui le remplace : { $choices }.
new-plan-choose-there = { $id } a été retiré ({ $reason }); ce qui le remplace, dont une partie y est déjà : { $choices }.
new-plan-retired = { $id } a été retiré sans rien à sa place ({ $reason }).
new-plan-gone =
    .outcomes = { $id } n’est pas un apprentissage de l’édition { $edition } : laissé de côté.
    .grades = { $id } n’est pas une année de l’édition { $edition } : laissée de côté.
    .tools = { $id } n’est pas dans tools.toml : laissé de côté.
new-plan-embedded = Le parcours intégré au programme ne reçoit pas de plan
    .help = En faire d’abord une copie avec pdcn init, puis recommencer dans ce dossier.
new-plan-there = { $path } existe déjà : rien n’a été écrit
    .help = Le modifier, ou le déplacer; pour une autre école, la nommer avec --school.
new-plan-unread = { $path } n’a pas été écrit : il ne se lirait pas sans erreur
    .help = Vérifier avec pdcn lint, corriger ce qui ne se lit pas, puis recommencer.
new-plan-same = { $path } suit déjà l’édition { $edition }
    .help = Nommer une autre édition avec --edition; pour commencer la suivante : pdcn new-edition.
new-plan-damaged = { $path } ne se lit pas en entier : rien n’a été repris
    .help = Lancer pdcn lint, corriger ce fichier, puis recommencer.

plan-file = Le plan d’une école pour l’édition { $edition } du parcours. Les lignes qui commencent par « # » sont des notes : les garder ou les effacer. « pdcn lint » dit ce qui manque, « pdcn explain plan » explique chaque clé.
    .school = Nom de l’école
    .activity = Une activité. Copier ce bloc, jusqu’à la fin du fichier, pour chacune des autres.
    .id = Un nom court, unique dans ce plan : minuscules sans accent, chiffres et traits d’union.
    .id-value = activite-1
    .title-value = Titre de l’activité
    .grades = Les années qui vivent l’activité, par exemple grades = [{ $grade }] :
    .outcomes = Les apprentissages qu’elle travaille, par exemple outcomes = [{ $outcome }] : « pdcn export table » les montre.
    .when = Le mois, ou le jour, entre guillemets : enlever « # » et le changer.
    .ai-use = Ce que les élèves font avec l’IA : none (rien), unplugged (débranché), demonstration (on leur montre), guided (guidé), autonomous (autonome).
    .tools = Les outils d’IA que les élèves utilisent, de tools.toml :
    .approved = Le jour de l’échange avec la direction, sans guillemets : nécessaire avant que des élèves utilisent l’IA.
    .consent = Comment le consentement des parents est obtenu, quand l’âge ou l’outil le demande.
    .consent-value = Formulaire signé à la rentrée.
    .reflection = Le guide réflexif : yes (oui), no (non) ou unsure (à voir).
