# Les mots des constats de la catégorie progression, en français. Une entrée par règle : le message, puis ses parties (étiquettes et aide).

learn-after-master = { $id } est maîtrisé avant d’être commencé
    .learn = → commence : { $learn }
    .master = ★ maîtrisé : { $master }
    .help = Les deux années sont sans doute échangées : commencer en { $master } et maîtriser en { $learn }, ou corriger l’une des deux.

reuse-before-master = { $id } cesse d’être réutilisé avant d’être maîtrisé
    .reuse = réutilisé jusqu’ici : { $reuse }
    .master = ★ maîtrisé : { $last }
    .learn = → commence : { $last }
    .help = Choisir une année de réutilisation qui suit, ou retirer « reuse » : l’apprentissage est alors réutilisé jusqu’à la dernière année.
