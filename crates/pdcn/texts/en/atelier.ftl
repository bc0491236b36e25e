# The words of `pdcn atelier`.

command-atelier = Open the atelier on this pathway, in the browser; or write its page to a file
    .pathway-value = FOLDER
    .pathway = Folder of the pathway (default: the first pdcn.toml found here, in ./pathway or above)
    .page-value = FILE
    .page = The page to open or to write (default: the one that the program carries)
    .output-value = FILE
    .output = Write the page to this file, for instance atelier.html, and open nothing
    .no_open = Do not open the browser: only tell the address
atelier-no-page = This program was built without the page of the atelier
    .help = In the sources of pdcn, cargo xtask atelier builds the page; then: pdcn atelier --page target/atelier/atelier.html.
atelier-other-page = { $path } is not the page of the atelier
    .help = Give the page that cargo xtask atelier builds (target/atelier/atelier.html), or that of a release.
atelier-nothing-here = The atelier has nothing to open: no pathway here
    .help = Go to the folder of the pathway, or name it: pdcn atelier --pathway DIR. To begin a pathway: pdcn init.
atelier-not-served = The atelier could not open ({ $detail })
    .help = Write the page to a file, then open it by double-click: pdcn atelier -o atelier.html.
atelier-open = Atelier open on { $path }: { $address }
atelier-until = This address answers to this computer alone, until the page is closed (or Ctrl+C).
atelier-no-browser = No browser could be opened: open this address yourself.
atelier-closed = Atelier closed.
atelier-outside = { $path } is not a file of this pathway. Nothing was written.
    .help = Download the pathway as a .zip file: nothing is lost.
