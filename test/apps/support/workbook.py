"""What openpyxl makes of a workbook, and a workbook filled in with it.

    workbook.py look FILE             prints what it sees as JSON
    workbook.py fill FILE OUT EDITS   EDITS is JSON: {"sort": bool, "above": rows to insert at the top,
                                      "cells": [[item id, column head, value], ...]}
    workbook.py ask FILE OUT VALUES   a sheet with each of VALUES (JSON) in A and the score's validation as a formula in B
"""

import json
import re
import sys
from datetime import datetime

from openpyxl import Workbook, load_workbook

ID_HEAD = "Id (niet veranderen)"


def look(path):
    book = load_workbook(path)
    sheet = book["Meetlat"]
    validations = [
        {key: getattr(rule, key) for key in ("type", "formula1", "prompt", "promptTitle", "error", "errorTitle")}
        | {"cells": str(rule.sqref), "stops": rule.errorStyle in (None, "stop") and bool(rule.showErrorMessage)}
        for rule in sheet.data_validations.dataValidation
    ]
    setup = sheet.page_setup
    return {
        "sheets": [[each.title, each.sheet_state] for each in book],
        "frozen": sheet.freeze_panes,
        "titles": sheet.print_title_rows,
        "area": sheet.print_area,
        "filter": sheet.auto_filter.ref,
        "hidden": [name for name, column in sheet.column_dimensions.items() if column.hidden],
        "page": [setup.orientation, setup.paperSize, setup.fitToWidth, setup.fitToHeight],
        "fits": sheet.sheet_properties.pageSetUpPr.fitToPage,
        "validations": validations,
        "formulas": [cell.coordinate for row in sheet for cell in row if cell.data_type == "f"],
        "rows": [[cell.value for cell in row] for row in sheet],
        "title": book.properties.title,
    }


def value_of(value):
    return datetime.fromisoformat(value["date"]) if isinstance(value, dict) else value


def fill(path, out, edits):
    book = load_workbook(path)
    sheet = book["Meetlat"]
    heads = {cell.value: cell.column for cell in sheet[1]}
    places = {sheet.cell(row, heads[ID_HEAD]).value: row for row in range(2, sheet.max_row + 1)}
    for item_id, head, value in edits["cells"]:
        sheet.cell(places[item_id], heads[head]).value = value_of(value)
    if edits.get("sort"):
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
        for at, row in enumerate(reversed(rows), start=2):
            for column, value in enumerate(row, start=1):
                sheet.cell(at, column).value = value
    for _ in range(edits.get("above", 0)):
        sheet.insert_rows(1)
    book.save(out)


def ask(path, out, values):
    rule = next(each for each in load_workbook(path)["Meetlat"].data_validations.dataValidation if each.type == "custom")
    first = str(rule.sqref).split(":")[0]
    book = Workbook()
    for row, value in enumerate(values, start=1):
        book.active.cell(row, 1).value = value
        book.active.cell(row, 2).value = "=" + re.sub(rf"\b{first}\b", f"A{row}", rule.formula1)
    book.save(out)


command, *rest = sys.argv[1:]
if command == "look":
    print(json.dumps(look(*rest), default=str))
else:
    {"fill": fill, "ask": ask}[command](rest[0], rest[1], json.loads(rest[2]))
