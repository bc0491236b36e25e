"""What the page of the search saves: its workbook by openpyxl and by LibreOffice, and its CSV, have the same cells."""

import csv
import sys

import openpyxl

FORMULA = "=1+1 & <b> _x000D_ une"


def read(path, separator):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return [[cell.replace("\r", "") for cell in row] for row in csv.reader(file, delimiter=separator)]


def main(workbook, computed, saved):
    book = openpyxl.load_workbook(workbook)
    (sheet,) = book.worksheets
    # openpyxl leaves a character by its number as it is written; spreadsheets do not.
    cells = [[(cell.value or "").replace("_x005F_", "_") for cell in row] for row in sheet.iter_rows()]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "inlineStr", "n"}, "text is text"
    assert cells[1][0].split("\n")[0] == FORMULA, cells[1][0]
    assert cells == read(computed, ","), "LibreOffice reads something else"
    # In a CSV nothing else keeps a spreadsheet from computing.
    assert cells == [[cell.removeprefix("'") if cell.startswith("'=") else cell for cell in row] for row in read(saved, ";")], "the CSV"
    assert sheet["A1"].font.b and not sheet["A2"].font.b and sheet["A2"].alignment.wrap_text
    assert sheet.freeze_panes == "A2" and sheet.print_title_rows == "$1:$1" and sheet.auto_filter.ref == sheet.dimensions
    assert sheet.column_dimensions["A"].width > sheet.column_dimensions["B"].width
    assert (book.properties.title, book.properties.language) == ("Chercher", "fr-CA")
    print(f"{len(cells) - 1} lines are the same three times")


if __name__ == "__main__":
    main(*sys.argv[1:])
