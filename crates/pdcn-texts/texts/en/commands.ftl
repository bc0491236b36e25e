# What the texts call what can be done, on the command line.

-fix = `pdcn lint --fix`
-unsafe-fix = `pdcn lint --fix --unsafe-fixes`
-coverage = `pdcn coverage`
-table = `pdcn export table`
-check = Run pdcn lint
-search = pdcn show
-show = pdcn show
-explain-key = To see what a key says: pdcn explain KEY.
-explain = See pdcn explain.
-explain-value = pdcn explain KEY
-rename = pdcn rename
-move = pdcn move
-other-edition = with --edition
-new-edition = pdcn new-edition
-publish = pdcn publish
