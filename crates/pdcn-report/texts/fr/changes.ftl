# Ce qui change d’une édition à l’autre. Une phrase par sorte de changement, sans l’identifiant et sans le texte lui-même.

change-outcome-retired = Retiré, sans rien à sa place
    .label = Apprentissages retirés
change-outcome-replaced = Remplacé par { $others }
    .label = Apprentissages remplacés
change-outcome-split = Scindé : { $others } prennent sa place
    .label = Apprentissages scindés
change-outcome-merged = Fusionné avec { $others } : { $first } prend leur place
    .label = Apprentissages fusionnés
change-outcome-renamed = Continue sous un autre identifiant, avec les mêmes mots : { $others } ({ $first })
    .label = Apprentissages qui changent d’identifiant
change-outcome-renamed-back = Revient à un identifiant qui était retiré, avec les mêmes mots : { $others } ({ $first })
    .label = Apprentissages qui reprennent un ancien identifiant
change-outcome-vanished = Disparu sans être retiré : ce qui le nomme (dossiers, plans) ne mène plus à rien
    .label = Apprentissages disparus sans être retirés
change-outcome-returned = De retour, alors que son identifiant était retiré
    .label = Apprentissages retirés qui reviennent
change-outcome-id-reused = Énoncé presque tout autre ({ $likeness } % pareil) : est-ce encore le même apprentissage?
    .label = Identifiants à confirmer (le même apprentissage?)
    .elsewhere = L’énoncé d’avant est maintenant sous { $first } : est-ce encore le même apprentissage?
    .taken = Cet énoncé était celui de { $others } : est-ce encore le même apprentissage?
change-retirement-added = Inscrit parmi les identifiants retirés : il ne servira plus
    .label = Identifiants inscrits parmi les retirés
change-retirement-removed = N’est plus parmi les identifiants retirés : rien n’empêche plus qu’il serve à autre chose
    .label = Identifiants enlevés des retirés
change-replacement-changed = Déjà retiré; ce qui prend sa place change : { $after } au lieu de { $before }
    .label = Remplaçants changés
change-retirement-reworded = Raison du retrait reformulée
    .label = Raisons de retrait reformulées
change-outcome-added = Nouvel apprentissage
    .label = Nouveaux apprentissages
change-outcome-moved-competency = Change de compétence : { $after } au lieu de { $before }
    .label = Apprentissages passés à une autre compétence
change-outcome-moved-strand = Change de volet : { $others } ({ $after }) au lieu de { $first } ({ $before })
    .label = Apprentissages passés à un autre volet
change-outcome-moved-stage = S’aborde d’abord dans un autre ordre : { $after } au lieu de { $before }
    .label = Apprentissages abordés dans un autre ordre
change-ai-use-raised = Les élèves en font plus avec l’IA : { $after } (avant : { $before })
    .label = Plus d’usage de l’IA par les élèves
change-ai-use-lowered = Les élèves en font moins avec l’IA : { $after } (avant : { $before })
    .label = Moins d’usage de l’IA par les élèves
change-learn-earlier =
    → commence { $by ->
        [one] 1 an
       *[other] { $by } ans
    } plus tôt : en { $after } au lieu de { $before }
    .label = → commencent plus tôt
change-learn-later =
    → commence { $by ->
        [one] 1 an
       *[other] { $by } ans
    } plus tard : en { $after } au lieu de { $before }
    .label = → commencent plus tard
change-learn-moved = → commence en { $after } au lieu de { $before }
    .label = → commencent dans une autre année
change-master-earlier =
    ★ maîtrisé { $by ->
        [one] 1 an
       *[other] { $by } ans
    } plus tôt : en { $after } au lieu de { $before }
    .label = ★ maîtrisés plus tôt
change-master-later =
    ★ maîtrisé { $by ->
        [one] 1 an
       *[other] { $by } ans
    } plus tard : en { $after } au lieu de { $before }
    .label = ★ maîtrisés plus tard
change-master-moved = ★ maîtrisé en { $after } au lieu de { $before }
    .label = ★ maîtrisés dans une autre année
change-reuse-earlier = Réutilisé moins longtemps : jusqu’à { $after } au lieu de { $before }
    .label = Réutilisés moins longtemps
change-reuse-later = Réutilisé plus longtemps : jusqu’à { $after } au lieu de { $before }
    .label = Réutilisés plus longtemps
change-reuse-moved = Réutilisé jusqu’à { $after } au lieu de { $before }
    .label = Réutilisés jusqu’à une autre année
change-reuse-stated = Réutilisé jusqu’à { $after }, ce qui est maintenant écrit : rien ne change en classe
    .label = Fin de réutilisation maintenant écrite
change-reuse-unstated = Réutilisé jusqu’à { $before }, ce qui n’est plus écrit : rien ne change en classe
    .label = Fin de réutilisation plus écrite
change-became-open = N’a plus d’année de maîtrise (c’était { $before })
    .label = N’ont plus d’année de maîtrise
change-no-longer-open = ★ a maintenant une année de maîtrise : { $after }
    .label = Ont maintenant une année de maîtrise
change-open-reworded = Raison de l’absence d’année de maîtrise reformulée
    .label = Raisons sans maîtrise reformulées
change-prerequisite-added = Un préalable de plus : { $part } ({ $after })
    .label = Préalables de plus
    .implied = Un préalable de plus : { $part } ({ $after }); d’autres préalables y menaient déjà
change-prerequisite-removed = Un préalable de moins : { $part } ({ $before })
    .label = Préalables de moins
    .implied = Un préalable de moins : { $part } ({ $before }); d’autres préalables y mènent encore
change-prerequisite-followed = Préalables mis à jour avec ce qui les remplace : { $after } au lieu de { $before }
    .label = Préalables qui suivent un remplacement
change-prerequisite-strengthened = Préalable { $part } : { $after }, et non plus seulement { $before }
    .label = Préalables devenus nécessaires
change-prerequisite-weakened = Préalable { $part } : seulement { $after }, et non plus { $before }
    .label = Préalables devenus seulement utiles
change-prerequisite-reworded = Raison du préalable { $part } reformulée
    .label = Raisons de préalables reformulées
change-alignment-added = Arrimé aussi à { $after }
    .label = Arrimages de plus
change-alignment-removed = N’est plus arrimé à { $before }
    .label = Arrimages de moins
change-alignment-renewed = Arrimé à { $after } au lieu de { $before }, dans une autre version du cadre
    .label = Arrimages à une autre version d’un cadre
change-statement-rewritten = Énoncé récrit : demande-t-il encore la même chose?
    .label = Énoncés récrits, à confirmer
change-statement-reworded = Énoncé reformulé
    .label = Énoncés reformulés
change-statement-corrected = Énoncé corrigé (orthographe, ponctuation ou ordre des mots)
    .label = Énoncés corrigés
change-pupil-version-changed = Version de l’élève reformulée
    .label = Versions de l’élève changées
    .added = Version de l’élève ajoutée
    .removed = Version de l’élève enlevée
change-pupil-version-stale = Version de l’élève restée telle quelle, alors que l’énoncé a changé
    .label = Versions de l’élève à relire
change-examples-changed = Exemples changés
    .label = Exemples changés
change-outcome-resources-changed = Autres ressources : { $after } au lieu de { $before }
    .label = Ressources d’apprentissages changées
change-translation-added = Traduction ajoutée ({ $part })
    .label = Traductions ajoutées
change-translation-removed = Traduction enlevée ({ $part })
    .label = Traductions enlevées
change-translation-changed = Traduction changée ({ $part })
    .label = Traductions changées
change-translation-stale = Traduction ({ $part }) restée telle quelle, alors que le texte traduit a changé
    .label = Traductions à relire
change-edition-status-changed = Statut de l’édition : { $after } (avant : { $before })
    .label = Statut de l’édition
change-edition-retitled = Titre de l’édition changé
    .label = Titre de l’édition
change-edition-license-changed = Licence de l’édition : { $after } (avant : { $before })
    .label = Licence de l’édition
change-edition-note-changed = Note de l’édition reformulée
    .label = Note de l’édition
    .added = Note de l’édition ajoutée
    .removed = Note de l’édition enlevée
change-stage-added = Nouvel ordre d’enseignement
    .label = Nouveaux ordres d’enseignement
change-stage-removed = Ordre d’enseignement enlevé
    .label = Ordres d’enseignement enlevés
change-stage-retitled = Titre de l’ordre changé
    .label = Titres d’ordres changés
change-stage-order-changed = Ordres d’enseignement rangés autrement : { $after } au lieu de { $before }
    .label = Ordres rangés autrement
change-grade-added = Nouvelle année scolaire
    .label = Nouvelles années scolaires
change-grade-removed = Année scolaire enlevée
    .label = Années scolaires enlevées
change-grade-retitled = Titre de l’année changé
    .label = Titres d’années changés
change-grade-order-changed = Années rangées autrement : { $after } au lieu de { $before }
    .label = Années rangées autrement
change-grade-moved-stage = Année passée dans un autre ordre : { $after } au lieu de { $before }
    .label = Années passées à un autre ordre
change-grade-moved-cycle = Année passée dans un autre cycle : { $after } au lieu de { $before }
    .label = Années passées à un autre cycle
change-grade-age-changed = Âge des élèves : { $after } au lieu de { $before }
    .label = Âges changés
change-cycle-added = Nouveau cycle
    .label = Nouveaux cycles
change-cycle-removed = Cycle enlevé
    .label = Cycles enlevés
change-cycle-retitled = Cycle renommé, avec les mêmes années
    .label = Cycles renommés
change-strand-added = Nouveau volet
    .label = Nouveaux volets
change-strand-removed = Volet enlevé
    .label = Volets enlevés
change-strand-retitled = Titre du volet changé
    .label = Titres de volets changés
change-strand-redescribed = Description du volet reformulée
    .label = Descriptions de volets changées
    .added = Description du volet ajoutée
    .removed = Description du volet enlevée
change-strand-order-changed = Volets rangés autrement : { $after } au lieu de { $before }
    .label = Volets rangés autrement
change-competency-added = Nouvelle compétence
    .label = Nouvelles compétences
change-competency-removed = Compétence enlevée
    .label = Compétences enlevées
change-competency-retitled = Titre de la compétence changé
    .label = Titres de compétences changés
change-competency-moved = Compétence passée dans un autre volet : { $after } au lieu de { $before }
    .label = Compétences passées à un autre volet
change-competency-ai-marked = Compte maintenant comme une compétence d’IA
    .label = Compétences qui portent maintenant sur l’IA
change-competency-ai-unmarked = Ne compte plus comme une compétence d’IA
    .label = Compétences qui ne portent plus sur l’IA
change-competency-order-changed = Compétences rangées autrement : { $after } au lieu de { $before }
    .label = Compétences rangées autrement
change-resource-added = Nouvelle ressource ({ $after })
    .label = Nouvelles ressources
change-resource-removed = Ressource enlevée ({ $before })
    .label = Ressources enlevées
change-resource-retitled = Titre de la ressource changé
    .label = Titres de ressources changés
change-resource-changed = Sorte, public ou adresse de la ressource : { $after } (avant : { $before })
    .label = Ressources changées
change-framework-added = Cadre auquel des apprentissages sont maintenant arrimés
    .label = Cadres de plus
change-framework-removed = Cadre auquel plus aucun apprentissage n’est arrimé
    .label = Cadres de moins
change-framework-renewed = Nouvelle version du cadre : { $after } au lieu de { $before }
    .label = Cadres dans une autre version
change-framework-retitled = Titre du cadre changé
    .label = Titres de cadres changés
change-framework-status-changed = Statut du cadre : { $after } (avant : { $before })
    .label = Statuts de cadres changés
change-framework-licence-changed = Licence du cadre : { $after } (avant : { $before })
    .label = Licences de cadres changées
change-framework-grades-changed = Les codes valent pour d’autres années : { $after } (avant : { $before })
    .label = Cadres valant pour d’autres années
    .added = Les codes ne valent plus que pour { $after } (avant, pour toutes les années)
    .removed = Les codes valent maintenant pour toutes les années (avant : { $before })
change-framework-ai-marked = Tous ses codes comptent maintenant comme des codes sur l’IA
    .label = Cadres comptés pour l’IA
change-framework-ai-unmarked = Ses codes ne comptent plus tous comme des codes sur l’IA
    .label = Cadres qui ne comptent plus pour l’IA
change-code-added = Nouveau code { $part }
    .label = Nouveaux codes de cadres
change-code-removed = Code { $part } enlevé
    .label = Codes de cadres enlevés
change-code-retitled = Titre du code { $part } changé
    .label = Titres de codes changés
change-code-ai-marked = Le code { $part } compte maintenant comme un code sur l’IA
    .label = Codes comptés pour l’IA
change-code-ai-unmarked = Le code { $part } ne compte plus comme un code sur l’IA
    .label = Codes qui ne comptent plus pour l’IA
change-ai-policy-added = Des balises sur l’IA, là où il n’y en avait pas : les élèves la manipulent à partir de { $after }
    .label = Balises sur l’IA ajoutées
change-ai-policy-removed = Plus de balises sur l’IA (avant, les élèves la manipulaient à partir de { $before })
    .label = Balises sur l’IA enlevées
change-minimum-age-raised = Les élèves manipulent l’IA plus tard : à partir de { $after } au lieu de { $before }
    .label = Âge minimal pour l’IA relevé
change-minimum-age-lowered = Les élèves manipulent l’IA plus tôt : à partir de { $after } au lieu de { $before }
    .label = Âge minimal pour l’IA abaissé
change-consent-age-raised = Consentement des parents demandé plus longtemps : avant { $after } au lieu de { $before }
    .label = Âge du consentement relevé
    .added = Consentement des parents maintenant demandé : avant { $after }
change-consent-age-lowered = Consentement des parents demandé moins longtemps : avant { $after } au lieu de { $before }
    .label = Âge du consentement abaissé
    .removed = Consentement des parents plus demandé (avant, il l’était jusqu’à { $before })
change-ai-policy-reworded = Source ou note des balises sur l’IA reformulée
    .label = Source ou note des balises sur l’IA

changes-message = message
    .plain = { $id } : { $sentence }
    .prose = { $id } : { $sentence } : { $prose }
changes-prose = texte
    .reason = { $sentence } ({ $reason })
    .quote = « { $text } »
    .both = { $before } devient { $after }
    .colon = {" : "}
changes-value = valeur
    .nothing = rien
    .yes = oui
    .no = non
    .last-grade = la dernière année
    .age = { $age } ans
changes-ai-use = usage de l’IA
    .none = rien avec l’IA
    .unplugged = débranché
    .demonstration = démonstration par l’adulte
    .guided = usage guidé
    .autonomous = usage autonome
changes-strength = force
    .required = nécessaire
    .helpful = utile
changes-edition-status = statut
    .draft = ébauche
    .published = publiée
    .superseded = remplacée
changes-framework-status = statut
    .draft = ébauche
    .final = version finale
    .superseded = remplacé
changes-title = titre
    .years = Ce qui change de { $old } à { $new }
    .same = Ce qui change dans { $new }
changes-fact = à savoir
    .old = Avant
    .new = Après
    .only = Seulement
    .summary = En bref
    .incomplete = Attention
changes-side = { $edition }, { $count ->
    [one] { $count } apprentissage
   *[other] { $count } apprentissages
} ({ $origin })
changes-side-alone = { $edition }, { $count ->
    [one] { $count } apprentissage
   *[other] { $count } apprentissages
}
changes-summary = en bref
    .none = Rien ne change.
    .none-asked = Rien de ce qui est demandé ne change; en tout, il y a { $count ->
        [one] { $count } changement.
       *[other] { $count } changements.
    }
    .some = { $count ->
        [one] { $count } changement
       *[other] { $count } changements
    }, dont { $identity } sur les identifiants (dossiers et plans), { $planning } sur la planification et { $wording } sur les mots, à relire.
    .of-all = C’est une partie de { $all } changements.
    .accepted = { $count ->
        [one] { $count } est déjà accepté.
       *[other] { $count } sont déjà acceptés.
    }
changes-unread = Une partie des fichiers n’a pas pu être lue : rien n’est dit de { $count ->
    [one] cet identifiant
   *[other] ces identifiants
}, qui peut manquer ou non : { $ids }
changes-kinds = Les changements, par sorte
changes-columns = colonnes
    .category = Ce qui est touché
    .about = Ce qui change
    .count = Nombre
    .kind = Nom pour --only
    .strand = Volet
    .competency = Compétence
    .accepted = Accepté
    .old-place = Endroit, avant
    .new-place = Endroit, après
    .grade = Année
    .effect = Ce qui change
    .id = Id
    .statement = Énoncé
    .aligned = Arrimé aussi à
    .unaligned = N’est plus arrimé à
    .before = Avant
    .after = Après
    .new = Nouv.
    .new-title = Nouveaux
    .gone = Partis
    .earlier = + tôt
    .earlier-title = Plus tôt
    .later = + tard
    .later-title = Plus tard
    .reworded = Reform.
    .reworded-title = Reformulés
    .questioned = À conf.
    .questioned-title = Énoncé à confirmer
    .marked = Marques
    .marked-title = Avec ou sans année de maîtrise
    .twice = 2 fois
    .twice-title = Vus deux fois par les élèves qui arrivent
    .never = Jamais
    .never-title = Jamais vus par les élèves qui arrivent
    .ai-learn = → apprennent
    .ai-master = ★ maîtrisent
changes-category = touché
    .identity = Identifiants : { $count }
    .planning = Planification : { $count }
    .wording = Mots, à relire : { $count }
changes-category-about = ce qui est touché
    .identity = Ce que des dossiers d’élèves ou des plans peuvent nommer, et qui n’est plus là, revient ou veut dire autre chose.
    .planning = Ce qui s’enseigne, quand, après quoi, et avec quelle IA; et les énoncés récrits, dont une personne doit dire s’ils demandent encore la même chose.
    .wording = Énoncés reformulés, exemples, traductions : à relire.
changes-frame = Le cadre de l’édition
changes-edition = Édition { $id }
changes-ai-policy = Balises d’usage de l’IA
changes-accepted = (accepté : { $reason } — { $by }, { $date })
changes-marks = marques
    .both = Avant : { $old }. Après : { $new }.
    .old = Avant : { $old }.
    .new = Après : { $new }.
changes-place = endroit
    .old = avant : { $place }
changes-hints = Peut-être renommés
changes-hints-about = Ces apprentissages disparus ressemblent à de nouveaux. Si c’est le même, garder l’ancien identifiant; s’il est remplacé, l’inscrire dans [[retired]] avec replaced-by.
changes-hint = ({ $likeness } % pareils)
changes-brief = En bref
    .kind = { $label } : { $count }
    .others = autres : { $count }
    .apart = sans effet en classe (arrimages, traductions) : { $count }
    .grades-new = { $count ->
        [one] Une année est nouvelle, tout y est nouveau : { $grades }.
       *[other] { $count } années sont nouvelles, tout y est nouveau : { $grades }.
    }
    .grades-gone = { $count ->
        [one] Une année n’est plus là : { $grades }.
       *[other] { $count } années ne sont plus là : { $grades }.
    }
changes-consequences = Année par année
changes-consequences-about = Pour chaque année : ce que son personnel enseignant fait autrement, et ce que les élèves qui y arrivent verraient deux fois ou jamais.
changes-overview = Par année
changes-grade = Ce qui change en { $grade }
changes-effect = effet
    .new = Nouveau : { $count }
    .gone = N’y est plus : { $count }
    .earlier = Vient plus tôt : { $count }
    .later = Vient plus tard : { $count }
    .reworded = Reformulé : { $count }
    .questioned = Énoncé à confirmer : { $count }
    .marked = Avec ou sans année de maîtrise : { $count }
changes-also-reworded = (aussi reformulé)
changes-also-questioned = (énoncé récrit, à confirmer)
changes-not-followed = (l’énoncé a changé, pas sa traduction)
changes-left = ({ $reason })
    .replaced = (à sa place : { $ids }. { $reason })
changes-sign = signe
    .learn = apprend
    .learn-meaning = L’élève apprend avec de l’aide.
    .master = maîtrise
    .reuse = réutilise
    .reuse-meaning = L’élève s’en sert encore.
    .master-meaning = L’élève le fait sans aide à la fin de l’année.
changes-cohorts = Les élèves qui changent d’année pendant ce temps
changes-cohort = De { $from } à { $to }
    .arriving = Les élèves qui arrivent de { $from }
    .twice = Verraient une deuxième fois : { $count }
    .never = Ne verraient jamais : { $count }
    .in-doubt = Ne verraient jamais, si ce n’est plus le même apprentissage : { $count }
changes-mastered-as = (déjà maîtrisé sous { $id })
changes-needed = (pourtant nécessaire à { $ids })
    .short = nécessaire à { $ids }
changes-ai = L’IA, là où cela change : apprentissages de chaque année qui portent sur l’IA
changes-details = Le détail de chaque changement, par volet et par compétence, est dans la version complète.
changes-left-out = Ne sont pas comparés : les outils, les plans d’école et le guide réflexif, qui ne sont d’aucune édition; ni, entre deux éditions d’un même parcours, les balises sur l’IA, qui valent pour toutes.
changes-by-kind = Tous les changements, comptés
changes-fails = (fait échouer; empreinte { $fingerprint })
changes-reason = Raison : { $reason }
changes-alignments = Arrimages aux cadres : { $count }
changes-alignments-about = Une ligne par apprentissage. Rien à changer en classe.
changes-corrections = Corrections d’écriture : { $count }
changes-corrections-about = { $count } corrections d’orthographe, de ponctuation, d’espaces, d’apostrophes ou d’ordre des mots, dans { $things } éléments. Pour la liste : la même commande avec --format csv, ou --only statement-corrected pour les énoncés.
changes-signs = signes
    .no-break = espace insécable
    .narrow = espace fine insécable
    .space = espace
    .straight = apostrophe droite
    .curly = apostrophe courbe
    .apart = accent à part
changes-translations = Traductions : { $count }
changes-translated = traduits
    .added = Traduction ajoutée ({ $language }) à { $count ->
        [one] 1 élément
       *[other] { $count } éléments
    } : { $ids }
    .removed = Traduction enlevée ({ $language }) de { $count ->
        [one] 1 élément
       *[other] { $count } éléments
    } : { $ids }
changes-incomplete = La comparaison n’est pas complète : une partie des fichiers n’a pas pu être lue.
changes-list = Tous les changements, une ligne chacun
changes-category-name = touché
    .identity = identifiants
    .planning = planification
    .wording = mots
