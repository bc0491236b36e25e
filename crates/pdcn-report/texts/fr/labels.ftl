# Les étiquettes à coller.

view-labels = Des étiquettes à coller au mur de la classe, une par ★, 30 par feuille de format lettre (2 5/8 × 1 po)
labels-title = À coller quand la classe l’a vécu. Imprimer à 100 %, sans ajuster à la page.
