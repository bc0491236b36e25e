# Ce qui change d’une édition à l’autre. Une phrase par sorte de changement, sans l’identifiant et sans le texte lui-même.

view-changes = Ce qui change depuis l’édition précédente, pour une réunion
    .details = Chaque changement en détail
    .list = Une ligne par changement
    .set-changes = Pour une réunion : une page, puis année par année
    .set-changes-details = Chaque changement en détail
    .set-changes-list = Une ligne par changement
changes-nothing = Rien à montrer : l’édition { $edition } n’a pas d’édition précédente, ou rien n’y a changé.

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
change-prerequisite-strength-stated = La force du préalable { $part } est maintenant dite : { $after }
    .label = Forces de préalables maintenant dites
change-prerequisite-strength-unstated = La force du préalable { $part } n’est plus dite (c’était { $before })
    .label = Forces de préalables plus dites
change-prerequisite-within-said = Le préalable { $part } vient maintenant plus tôt dans la même période
    .label = Préalables maintenant plus tôt dans la même période
change-prerequisite-within-unsaid = Il n’est plus dit que le préalable { $part } vient plus tôt dans la même période
    .label = Préalables qui ne sont plus dits de la même période
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
change-pupil-version-changed = Version de l’élève changée
    .label = Versions de l’élève changées
    .added = Version de l’élève ajoutée
    .removed = Version de l’élève enlevée
change-pupil-version-stale = Version de l’élève restée telle quelle, alors que l’énoncé a changé
    .label = Versions de l’élève à relire
change-examples-changed = Exemples changés
    .label = Exemples changés
change-outcome-resources-changed = Autres ressources : { $after } au lieu de { $before }
    .label = Ressources d’apprentissages changées
change-essential-marked = Devient un essentiel
    .label = Apprentissages devenus essentiels
change-essential-unmarked = N’est plus un essentiel
    .label = Apprentissages qui ne sont plus essentiels
change-periods-changed = Périodes : { $after } au lieu de { $before }
    .label = Nombres de périodes changés
    .added = Périodes maintenant données : { $after }
    .removed = Plus de nombre de périodes (avant : { $before })
change-carried-by-changed = Porté par d’autres personnes
    .label = Apprentissages portés par d’autres personnes
    .added = Qui le porte est maintenant dit
    .removed = Qui le porte n’est plus dit
change-prepares-changed = Codes auxquels il prépare : { $after } au lieu de { $before }
    .label = Codes préparés changés
change-outcome-topics-changed = Sujets délicats : { $after } au lieu de { $before }
    .label = Sujets délicats d’apprentissages changés
change-code-changed = Code du milieu changé
    .label = Codes du milieu changés
    .added = Code du milieu ajouté
    .removed = Code du milieu enlevé
change-evidence-changed = Ce qu’on observe changé
    .label = Signes observables changés
    .added = Ce qu’on observe ajouté
    .removed = Ce qu’on observe enlevé
change-misconception-changed = Idée fausse changée
    .label = Idées fausses changées
    .added = Idée fausse ajoutée
    .removed = Idée fausse enlevée
change-family-changed = Phrase pour la maison changée
    .label = Phrases pour la maison changées
    .added = Phrase pour la maison ajoutée
    .removed = Phrase pour la maison enlevée
change-outcome-note-changed = Note changée
    .label = Notes d’apprentissages changées
    .added = Note ajoutée
    .removed = Note enlevée
change-outcome-source-changed = Source changée
    .label = Sources d’apprentissages changées
    .added = Source ajoutée
    .removed = Source enlevée
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
change-edition-note-changed = Note de l’édition changée
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
change-resource-content-changed = Contenu de la ressource changé
    .label = Contenus de ressources changés
change-term-added = Nouveau mot du lexique
    .label = Nouveaux mots du lexique
change-term-removed = Mot enlevé du lexique
    .label = Mots enlevés du lexique
change-term-changed = Mot du lexique changé
    .label = Mots du lexique changés
change-topic-added = Nouvelle fiche de sujet délicat
    .label = Nouvelles fiches de sujets délicats
change-topic-removed = Fiche de sujet délicat enlevée
    .label = Fiches de sujets délicats enlevées
change-topic-changed = Fiche de sujet délicat changée
    .label = Fiches de sujets délicats changées
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
change-tool-added = Nouvel outil
    .label = Nouveaux outils
change-tool-removed = Outil enlevé
    .label = Outils enlevés
change-tool-retitled = Nom de l’outil changé
    .label = Noms d’outils changés
change-tool-age-raised = Demande un âge plus élevé : { $after } au lieu de { $before }
    .label = Outils qui demandent un âge plus élevé
    .added = Demande maintenant un âge : { $after }
change-tool-age-lowered = Demande un âge moins élevé : { $after } au lieu de { $before }
    .label = Outils qui demandent un âge moins élevé
    .removed = Ne demande plus d’âge (avant : { $before })
change-tool-consent-raised = Consentement des parents demandé plus longtemps : avant { $after } au lieu de { $before }
    .label = Outils : âge du consentement relevé
    .added = Consentement des parents maintenant demandé : avant { $after }
change-tool-consent-lowered = Consentement des parents demandé moins longtemps : avant { $after } au lieu de { $before }
    .label = Outils : âge du consentement abaissé
    .removed = Consentement des parents plus demandé (avant, il l’était jusqu’à { $before })
change-tool-reworded = Éditeur, source ou note de l’outil
    .label = Éditeurs, sources ou notes d’outils
    .publisher = Éditeur de l’outil changé
    .source = Source des conditions de l’outil changée
    .note = Reformulation de la note sur l’outil
change-guide-added = Un guide réflexif, là où il n’y en avait pas
    .label = Guide réflexif ajouté
change-guide-removed = Plus de guide réflexif
    .label = Guide réflexif enlevé
change-guide-reworded = Titre ou note du guide
    .label = Titre ou note du guide réflexif
    .title = Titre du guide changé
    .note = Note du guide reformulée
change-guide-translations-changed = Traductions du titre ou de la note changées
    .label = Traductions du guide réflexif
change-question-added = Nouvelle question { $part }
    .label = Nouvelles questions du guide
change-question-removed = Question { $part } enlevée
    .label = Questions du guide enlevées
change-question-retitled = Nom court de la question { $part } changé
    .label = Noms courts de questions changés
change-question-reworded = Question { $part } reformulée
    .label = Questions du guide reformulées
change-question-examples-changed = Exemples de la question { $part } changés
    .label = Exemples de questions changés
change-question-translations-changed = Traductions de la question { $part } changées
    .label = Traductions de questions changées
change-question-order-changed = Questions rangées autrement : { $after } au lieu de { $before }
    .label = Questions rangées autrement
change-plan-added = Nouveau plan pour cette édition ({ $after })
    .label = Nouveaux plans d’école
change-plan-removed = Plus de plan pour cette édition (avant : { $before })
    .label = Plans d’école enlevés
change-plan-edition-changed = Le plan suit l’édition { $after } au lieu de { $before }
    .label = Plans qui suivent une autre édition
change-plan-school-respelt = Nom de l’école écrit autrement
    .label = Noms d’écoles écrits autrement
change-plan-school-renamed = Le plan nomme une autre école
    .label = Plans qui nomment une autre école
change-activity-added = Nouvelle activité { $part }
    .label = Nouvelles activités
change-activity-removed = Activité { $part } enlevée
    .label = Activités enlevées
change-activity-retitled = Activité { $part } : titre changé
    .label = Titres d’activités changés
change-activity-grades-changed = Activité { $part } : pour { $after } au lieu de { $before }
    .label = Activités pour d’autres années
change-activity-outcome-added = Activité { $part } : travaille aussi { $after }
    .label = Apprentissages de plus dans des activités
change-activity-outcome-removed = Activité { $part } : ne travaille plus { $before }
    .label = Apprentissages de moins dans des activités
change-activity-ai-use-raised = Activité { $part } : les élèves en font plus avec l’IA, { $after } (avant : { $before })
    .label = Activités avec plus d’usage de l’IA
change-activity-ai-use-lowered = Activité { $part } : les élèves en font moins avec l’IA, { $after } (avant : { $before })
    .label = Activités avec moins d’usage de l’IA
change-activity-tools-changed = Activité { $part } : outils d’IA changés, { $after } au lieu de { $before }
    .label = Activités avec d’autres outils
change-activity-moved = Activité { $part } : date prévue { $after } au lieu de { $before }
    .label = Activités déplacées
    .added = Activité { $part } : date maintenant prévue, { $after }
    .removed = Activité { $part } : plus de date prévue (avant : { $before })
change-activity-approval-changed = Activité { $part } : l’échange avec la direction porte la date du { $after } au lieu du { $before }
    .label = Dates d’échange avec la direction
    .added = Activité { $part } : l’échange avec la direction porte la date du { $after }
    .removed = Activité { $part } : plus de date d’échange avec la direction (avant : { $before })
change-activity-consent-reworded = Activité { $part } : reformulation de la façon d’obtenir le consentement des parents
    .label = Façons d’obtenir le consentement
    .added = Activité { $part } : ajout de la façon d’obtenir le consentement des parents
    .removed = Activité { $part } : retrait de la façon d’obtenir le consentement des parents
change-activity-details-changed = Activité { $part } : changement dans ce qui l’entoure (matière, groupe, âges, périodes, qui la mène ou l’approuve, demande au service informatique, trace gardée)
    .label = Activités vécues autrement
change-activity-answer-changed = Activité { $part } : réponse à { $first } changée, { $after } au lieu de { $before }
    .label = Réponses au guide réflexif
    .added = Activité { $part } : réponse à { $first } ajoutée, { $after }
    .removed = Activité { $part } : réponse à { $first } enlevée (avant : { $before })

changes-message = message
    .plain = { $id } : { $sentence }
    .prose = { $id } : { $sentence } : { $prose }
changes-prose = texte
    .reason = { $sentence } ({ $reason })
    .quote = « { $text } »
    .added = { $prose } (ajout)
    .taken = { $prose } (retrait)
    .both = { $before } devient { $after }
    .colon = {" : "}
changes-value = valeur
    .nothing = rien
    .yes = oui
    .no = non
    .last-grade = la dernière année
    .age = { $age } ans
    .activities = { $count ->
        [one] { $count } activité
       *[other] { $count } activités
    }
changes-ai-use = usage de l’IA
    .none = rien avec l’IA
    .unplugged = débranché
    .demonstration = démonstration par l’adulte
    .guided = usage guidé
    .autonomous = usage autonome
changes-answer = réponse
    .yes = oui
    .no = non
    .unsure = à voir
changes-strength = force
    .required = nécessaire
    .helpful = utile
    .unsaid = force non dite
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
changes-part = de quoi il s’agit
    .frame = Le cadre de l’édition
    .tools = Les outils d’IA et le guide réflexif
    .plans = Les plans d’école
changes-edition = Édition { $id }
changes-ai-policy = Balises d’usage de l’IA
changes-cycle = { $cycle } ({ $stage })
changes-guide = Guide réflexif
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
changes-left-out = non comparé
    .years = Ne sont pas comparés entre deux éditions d’un même parcours : les outils, le guide réflexif et les balises sur l’IA, qui valent pour toutes; ni le plan d’une école qui n’en a pas pour les deux éditions. D’un plan repris, les dates ne comptent pas : elles changent avec l’année.
    .states = Ne sont pas comparés : les réglages autres que les balises sur l’IA, les listes de mots, les dates de vérification et les plans d’autres éditions.
    .pathways = Ne sont pas comparés : les réglages autres que les balises sur l’IA, les listes de mots, les dates de vérification, ni le plan d’une école qui n’en a pas pour les deux éditions.
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

# La page de la direction : ce qui est à décider, à dire, à laisser.
changes-direction-box =
    .decide = À décider
    .tell = À dire aux équipes
    .leave = Rien à faire
changes-direction-line =
    .nothing = Rien.
    .in-doubt = { $count ->
        [one] Un énoncé est récrit : demande-t-il encore la même chose?
       *[other] { $count } énoncés sont récrits : demandent-ils encore la même chose?
    }
    .vanished = { $count ->
        [one] Un apprentissage n’y est plus, sans que rien ne dise pourquoi.
       *[other] { $count } apprentissages n’y sont plus, sans que rien ne dise pourquoi.
    }
    .renamed = { $count ->
        [one] Un nouvel apprentissage ressemble à un ancien : est-ce le même?
       *[other] { $count } nouveaux apprentissages ressemblent à des anciens : est-ce les mêmes?
    }
    .needed = { $count ->
        [one] Des élèves n’auront pas abordé un apprentissage nécessaire à la suite : quand le reprendre?
       *[other] Des élèves n’auront pas abordé { $count } apprentissages nécessaires à la suite : quand les reprendre?
    }
    .policy = { $count ->
        [one] Une balise sur l’IA (âge, consentement) change.
       *[other] { $count } balises sur l’IA (âge, consentement) changent.
    }
    .new = { $count ->
        [one] Un apprentissage est nouveau.
       *[other] { $count } apprentissages sont nouveaux.
    }
    .gone = { $count ->
        [one] Un apprentissage est retiré ou remplacé.
       *[other] { $count } apprentissages sont retirés ou remplacés.
    }
    .moved = { $count ->
        [one] Un apprentissage change d’année : il vient plus tôt ou plus tard, ou sa maîtrise est datée autrement.
       *[other] { $count } apprentissages changent d’année : ils viennent plus tôt ou plus tard, ou leur maîtrise est datée autrement.
    }
    .more-ai = { $count ->
        [one] Dans un apprentissage, l’élève se sert davantage de l’IA.
       *[other] Dans { $count } apprentissages, l’élève se sert davantage de l’IA.
    }
    .less-ai = { $count ->
        [one] Dans un apprentissage, l’élève se sert moins de l’IA.
       *[other] Dans { $count } apprentissages, l’élève se sert moins de l’IA.
    }
    .calm = { $count ->
        [one] Cette année ne change pas : { $grades }.
       *[other] Ces années ne changent pas : { $grades }.
    }
    .calm-many = { $count } années ne changent pas.
    .quiet = { $words ->
        [0] Aucun changement de mots seulement
        [one] Un changement de mots seulement
       *[other] { $words } changements de mots seulement
    } et { $apart ->
        [0] aucun arrimage à un cadre ni traduction
        [one] un arrimage à un cadre ou une traduction
       *[other] { $apart } arrimages à des cadres et traductions
    }, sans effet en classe.
    .more = { $count ->
        [one] Un autre est nommé aux pages suivantes.
       *[other] { $count } autres sont nommés aux pages suivantes.
    }
changes-direction-ai =
    .caption = L’IA maîtrisée à la fin de chaque année (★), avant et après
    .description = Le nombre d’apprentissages sur l’IA qui sont maîtrisés à la fin de chaque année, dans chacune des deux éditions.
    .heading = Édition
    .before = avant
    .after = après
    .bar = { $edition } : ★ { $count }
    .in-words = { $grade } : { $before } → { $after }
changes-direction-missed = Ce que des élèves n’auront pas abordé
    .arriving = (élèves qui arrivent en { $grades })
    .remedy = À reprendre avant « { $statement } », qui le demande.
