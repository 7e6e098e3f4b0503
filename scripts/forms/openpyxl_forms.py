"""Writes sheets told as JSON on standard input with openpyxl: {"file", "sheets": [...]} a line."""

import json
import sys

from openpyxl import Workbook

for line in sys.stdin:
    form = json.loads(line)
    book = Workbook()
    book.remove(book.active)
    for told in form["sheets"]:
        sheet = book.create_sheet(told["name"])
        for row, column, value, number_format, formula in told["cells"]:
            cell = sheet.cell(row + 1, column + 1)
            cell.value = value if formula is None else formula
            if number_format != "General":
                cell.number_format = number_format
        for merge in told["merges"]:
            sheet.merge_cells(merge)
        for row in told["hiddenRows"]:
            sheet.row_dimensions[row + 1].hidden = True
        for letter in told["hiddenColumns"]:
            sheet.column_dimensions[letter].hidden = True
    book.save(form["file"])
