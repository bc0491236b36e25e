# La page d’accueil de l’ensemble d’une année scolaire.

set-title = Documents de l’année { $edition }
set-files = { $section } : les fichiers de chacun
set-document = Document
set-formats = Fichiers
set-section =
    .table = Tableaux
    .chart = Affiches
    .grade = Une année à la fois
    .checklist = Une liste à cocher par année
    .strand = Un volet à la fois
    .map = Les préalables d’un volet
    .changes = Ce qui change depuis l’édition précédente
    .coverage = Couverture
    .plan = Les plans d’école
    .other = Pour préparer et pour suivre
set-format =
    .html = page
    .svg = SVG
    .dot = Graphviz
    .mmd = Mermaid
    .xlsx = Excel
    .pdf = PDF
    .csv = CSV
    .json = JSON
    .md = Markdown
