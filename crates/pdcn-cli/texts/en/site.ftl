# The words of `pdcn site`.

command-site = Write the site of a school year: a page for each grade, outcome and word, and a search
    .folder-value = FOLDER
    .folder = The folder to write the pages to; index.html is the home page
    .force = Replace files too that pdcn did not write, or that were changed since
