# Les mots de « pdcn explain » pour le format des fichiers.

format-kind =
    .settings = Les réglages : pdcn.toml
    .framework = Un cadre : frameworks/*.toml
    .tools = Les outils d’IA : tools.toml
    .reflection = Le guide réflexif : reflection.toml
    .edition = Une édition : editions/ANNÉE/edition.toml
    .annex = Le lexique, les sujets délicats, les ressources : editions/ANNÉE/lexicon.toml, topics.toml, resources.toml
    .outcomes = Les apprentissages : editions/ANNÉE/ORDRE/*.toml
    .plan = Un plan d’école : plans/*.toml
    .words = Une liste de mots : words/*.toml
    .accepted = Les changements acceptés : accepted.toml
format-column =
    .key = Clé
    .file = Sorte de fichier
    .required = Exigée
    .value = Ce qu’on écrit
    .meaning = Ce que cela veut dire
format-value =
    .text = un texte, entre guillemets droits
    .short = un texte, entre guillemets droits, de { $most } signes au plus
    .form = un texte, entre guillemets droits. { $form }
    .choice = un de ces mots : { $choices }
    .date = une date sans guillemets : 2027-06-30
    .number = un nombre entier, de { $least } à { $most }
    .boolean = true (oui) ou false (non)
    .list = une liste, entre crochets : [ … ]; chaque élément est { $item }
    .map = un bloc; chaque ligne est CLÉ = { $value }
    .rule = un niveau, ou un bloc avec le niveau, la raison et les options
format-keys = Clés
format-top = Au début du fichier
format-example = Exemple (du parcours fourni) : { $path }
format-unknown = « { $name } » n’est ni une règle, ni une sorte de fichier, ni une clé
    .help-nearest = Vouliez-vous dire « { $nearest } »?
    .help = Les règles : pdcn rules. Les sortes de fichiers : { $kinds }. Une clé : pdcn explain learn, ou outcome.learn.
init-guide =
    # Toutes les clés

    Ce qui suit vient des schémas du programme (version { $version }). « pdcn explain plan », « pdcn explain learn », par exemple, en montrent une partie à la fois.
