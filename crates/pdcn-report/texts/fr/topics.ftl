# Les fiches des sujets délicats.

view-topics = Les fiches des sujets délicats : quoi faire quand un ou une élève se confie
    .topic-value = SUJET
    .topic = La fiche de ce sujet seulement : son identifiant
    .set-topics = Sujets délicats

topics-title = Sujets délicats
topics-about = Cette fiche aide à se souvenir; elle ne remplace ni le protocole de l’école ni l’avis d’une personne professionnelle. En cas de danger immédiat : 911.
topics-part =
    .steps = Quoi faire quand un ou une élève se confie
    .tell = Qui prévenir
    .help = Où trouver de l’aide
    .law = Ce que dit la loi
    .avoid = À éviter
topics-sources = Sources vérifiées le { $date } : { $sources }
