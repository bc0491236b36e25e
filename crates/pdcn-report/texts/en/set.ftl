# The home page of the set of a school year.

set-title = Documents of the year { $edition }
set-files = { $section }: the files of each
set-document = Document
set-formats = Files
set-section =
    .table = Tables
    .chart = Posters
    .grade = One grade at a time
    .checklist = A checklist for each grade
    .strand = One strand at a time
    .map = The prerequisites of a strand
    .changes = What changes since the previous edition
    .coverage = Coverage
    .plan = School plans
    .other = To prepare and to follow up
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
