#!/usr/bin/env python3
"""Writes the workbooks of tests/cases: small ones, by hand (ECMA-376, ODF 1.3), with invented people.

    tests/letters/workbooks.py
"""

import pathlib
import zipfile
from xml.sax.saxutils import escape

CASES = pathlib.Path(__file__).parent.parent / "cases"
SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
HEADER = ["Navn", "Adresse", "Postnr", "Poststed", "Språk"]
PEOPLE = [
    ["Kari Nordmann", "Årvollveien 35", "0590", "Oslo", "norsk"],
    ["Ola Nordmann", "Årvollveien 37", "0590", "Oslo", "norsk"],
    ["Per Hansen", "Årvollveien 39", "0590", "Oslo", "norsk"],
]
# Made up, with the control digits that the rules give.
NUMBER = "02013299997"


def write(path, parts):
    path = CASES / path
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in parts.items():
            # The day is the same however often this runs.
            archive.writestr(zipfile.ZipInfo(name, (2027, 1, 1, 0, 0, 0)), text)


def cell(row, column, value):
    place = f'r="{chr(65 + column)}{row}"'
    match value:
        case "":
            return ""
        case bool():
            return f'<c {place} t="b"><v>{int(value)}</v></c>'
        case int():
            return f"<c {place}><v>{value}</v></c>"
        case ("date", number):
            return f'<c {place} s="1"><v>{number}</v></c>'
    return f'<c {place} t="inlineStr"><is><t>{escape(value)}</t></is></c>'


def sheet(rows, hidden=(), first=1):
    out = []
    for number, row in enumerate(rows, first):
        cells = "".join(cell(number, column, value) for column, value in enumerate(row))
        mark = ' hidden="1"' if number in hidden else ""
        out.append(f'<row r="{number}"{mark}>{cells}</row>')
    return f'<worksheet xmlns="{SPACE}"><sheetData>{"".join(out)}</sheetData></worksheet>'


def xlsx(path, sheets, states=None, extra=None):
    states = states or [""] * len(sheets)
    numbers = range(1, len(sheets) + 1)
    entries = "".join(
        f'<sheet name="Ark{n}" sheetId="{n}" r:id="r{n}"{f" state={chr(34)}{state}{chr(34)}" if state else ""}/>'
        for n, state in zip(numbers, states)
    )
    relations = "".join(
        f'<Relationship Id="r{n}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in numbers
    )
    styles = f'<Relationship Id="s" Type="{OFFICE}/styles" Target="styles.xml"/>'
    write(
        path,
        {
            "xl/workbook.xml": f'<workbook xmlns="{SPACE}" xmlns:r="{OFFICE}"><sheets>{entries}</sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}">{relations}{styles}</Relationships>',
            "xl/styles.xml": f'<styleSheet xmlns="{SPACE}"><cellXfs count="2"><xf numFmtId="0"/>'
            f'<xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
            **{f"xl/worksheets/sheet{n}.xml": text for n, text in zip(numbers, sheets)},
            **(extra or {}),
        },
    )


def ods(path, tables):
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ["office", "table", "text", "style"]
    )
    out = []
    for number, (rows, hidden, comment) in enumerate(tables, 1):
        body = []
        for row, cells in enumerate(rows, 1):
            mark = ' table:visibility="filter"' if row in hidden else ""
            note = f"<office:annotation><text:p>{comment}</text:p></office:annotation>" if comment and row == 2 else ""
            body.append(
                f"<table:table-row{mark}>"
                + "".join(
                    f'<table:table-cell office:value-type="string">{note if not column else ""}<text:p>{escape(value)}</text:p>'
                    "</table:table-cell>"
                    for column, value in enumerate(cells)
                )
                + "</table:table-row>"
            )
        out.append(f'<table:table table:name="Ark{number}">{"".join(body)}</table:table>')
    content = f"<office:document-content {spaces}><office:body><office:spreadsheet>{''.join(out)}</office:spreadsheet></office:body></office:document-content>"
    write(path, {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content,
                 "META-INF/manifest.xml": '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'})


def main():
    people = [HEADER, *PEOPLE]
    shown = sheet(people)
    xlsx("hidden-recipients/bad-filter/recipients.xlsx", [sheet(people, hidden={3, 4})])
    flat = shown.replace('<row r="3">', '<row r="3" ht="0" customHeight="1">')
    xlsx("hidden-recipients/bad-height/recipients.xlsx", [flat])
    xlsx("hidden-recipients/bad-first-sheet/recipients.xlsx", [shown, sheet([["Notat"]])], ["hidden", ""])
    ods("hidden-recipients/bad-open-document/recipients.ods", [(people, {3}, "")])
    xlsx("hidden-recipients/good-all-shown/recipients.xlsx", [shown, sheet([["Notat"]])], ["", "hidden"])
    xlsx("unread-sheet/bad-second/recipients.xlsx", [shown, sheet([HEADER, PEOPLE[0]])])
    xlsx("unread-sheet/bad-hidden-second/recipients.xlsx", [shown, shown], ["", "hidden"])
    xlsx("unread-sheet/good-notes/recipients.xlsx", [shown, sheet([["Navn", "Hva"], ["Kari", "Ring"]])])
    comment = f'<comments xmlns="{SPACE}"><commentList><comment ref="B3"><text><r><t>fnr {NUMBER[:6]} </t></r><r><t>{NUMBER[6:]}</t></r></text></comment></commentList></comments>'
    xlsx("national-id-in-recipients/bad-comment/recipients.xlsx", [shown], extra={"xl/comments1.xml": comment})
    other = sheet([["Navn", "Født", "Personnr"], ["Kari", NUMBER[:6], NUMBER[6:]], ["Ola", int(NUMBER), ""]])
    xlsx("national-id-in-recipients/bad-other-sheet/recipients.xlsx", [shown, other])
    cache = f'<pivotCacheRecords xmlns="{SPACE}"><r><s v="{NUMBER}"/></r></pivotCacheRecords>'
    xlsx("national-id-in-recipients/bad-pivot-table/recipients.xlsx", [shown], extra={"xl/pivotCache/pivotCacheRecords1.xml": cache})
    ods("national-id-in-recipients/bad-open-document/recipients.ods", [(people, {}, f"fnr {NUMBER}")])
    numbered = [[*HEADER, "Kunde"], [*PEOPLE[0], int(NUMBER)]]
    xlsx("national-id-in-recipients/bad-lost-zero/recipients.xlsx", [sheet(numbered)])
    kinds = [HEADER, ["Kari Nordmann", ("date", 46145), "0590", "Oslo", "norsk"], [True, "Årvollveien 35", 590, "Oslo", "norsk"]]
    xlsx("incomplete-address/bad-cells-of-other-kinds/recipients.xlsx", [sheet(kinds)])
    titled = [["Innkalling"], ["Per 1. mai 2027"], HEADER, *PEOPLE]
    xlsx("missing-recipient-column/bad-title-above/recipients.xlsx", [sheet(titled)])


main()
