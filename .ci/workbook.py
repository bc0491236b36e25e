"""The workbook of an edition in the hands of another program: rewritten by openpyxl, and held against what LibreOffice computes."""

import csv
import sys

import openpyxl


def rewrite(path, target):
    openpyxl.load_workbook(path).save(target)


def compare(path, prefix):
    """Each cell as LibreOffice computes it is what the workbook was written with."""
    workbook = openpyxl.load_workbook(path, data_only=True)
    compared = 0
    for sheet in ["Apprentissages", "Préalables", "Exceptions"]:
        with open(f"{prefix}-{sheet}.csv", encoding="utf-8", newline="") as file:
            for number, row in enumerate(csv.reader(file), 1):
                for column, found in enumerate(row, 1):
                    cell = workbook[sheet].cell(number, column)
                    expected = str(cell.value or "").replace("\r", "")
                    assert found.replace("\r", "") == expected, f"{sheet}!{cell.coordinate}: {found!r} is not {expected!r}"
                    compared += 1
    assert compared > 1000
    print(f"{path}: {compared} cells are as they were written")


{"rewrite": rewrite, "compare": compare}[sys.argv[1]](*sys.argv[2:])
