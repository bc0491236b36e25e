# Le matériel : ce que les ressources contiennent, à imprimer pour la classe.

view-material = Le matériel à imprimer pour la classe : cartes, dialogues, messages, fiches
    .resource-value = RESSOURCE
    .resource = Cette ressource seulement : son identifiant
    .set-material = Matériel

material-title = Matériel pour la classe
material-serves = Pour les apprentissages { $outcomes }
column-card = Carte
column-card-text = Ce qu’on y lit
