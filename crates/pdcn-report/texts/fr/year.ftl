# Une année sur une feuille, pour qui l’enseigne.

view-year = Mon année : ce qui s’apprend et se maîtrise, sur une feuille recto verso
year-one-grade = La feuille est celle d’une seule année
    .help = La nommer, par exemple --grade P5. Les années : { $known }.
about-learned = → à travailler
year-evidence = À quoi on le voit
year-examples = À essayer
year-before = Avant d’y arriver
year-ai = Avec l’IA cette année
    .handled = { $count ->
        [0] Aucun apprentissage de l’année ne demande à l’élève de se servir d’une IA.
        [one] Un apprentissage de l’année demande à l’élève de se servir d’une IA.
       *[other] { $count } apprentissages de l’année demandent à l’élève de se servir d’une IA.
    }
column-planned = Quand, en quelle matière
year-more = { $count ->
    [one] … et un autre
   *[other] … et { $count } autres
}
