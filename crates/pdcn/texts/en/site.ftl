# The words of `pdcn site`.

command-site = Write the site of a school year: a page for each grade, outcome and word, and a search
    .folder-value = FOLDER
    .folder = The folder to write the pages to; index.html is the home page
    .force = Replace files too that pdcn did not write, or that were changed since
    .output-value = FILE
    .output = Write all pages to one file, which can be sent and opens by double-click
    .address-value = ADDRESS
    .address = Where the site will be read, for example https://example.ca/pathway: pages say it, and sitemap.xml lists them
    .bilingual = Write the pages in the other language too, beside these: each leads to the same page in French
site-address = “{ $address }” is no address that pages can be added to
    .help = Give it whole, without ? or #, for example https://example.ca/pathway.
