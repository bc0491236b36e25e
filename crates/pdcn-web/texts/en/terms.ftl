# What the texts of the engine call, in the page, what can be done.

-fix = “Mend”
-unsafe-fix = “Mend”
-coverage = the screen Coverage
-table = the screen Progression
-check = Look at the list of findings
-search = the search
-show = the search for
-explain-key = Reload the page, then try again.
-explain = Reload the page, then try again.
-explain-value = the help of the field
-rename = the step “Rename”
-move = the step “Move to another strand”
-other-edition = chosen at the top of the page
-new-edition = the step “Prepare the next year”
-publish = the step “Publish”
