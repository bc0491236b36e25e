# Comment les textes nomment, en ligne de commande, ce que l’on peut faire.

-fix = « pdcn lint --fix »
-unsafe-fix = « pdcn lint --fix --unsafe-fixes »
-coverage = « pdcn coverage »
-table = « pdcn export table »
-check = Lancer pdcn lint
-search = pdcn show
-show = pdcn show
-explain-key = Pour savoir ce que dit une clé : pdcn explain CLÉ.
-explain = Voir pdcn explain.
-explain-value = pdcn explain CLÉ
-rename = pdcn rename
-move = pdcn move
-other-edition = avec --edition
-new-edition = pdcn new-edition
-publish = pdcn publish
