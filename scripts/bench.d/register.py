"""A register of N units x 3 fee items, the same every time: projects, units, parties (one owner each) and tariffs."""

import random
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

SEED = 20260101
UNITS_PER_PROJECT = 5000
UNITS_PER_BUILDING = 120
SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英玉兰建国志华"
UNIT_HEADINGS = ["project_code", "unit_code", "building", "floor", "kind", "area_m2", "handover_date"]
PARTY_HEADINGS = ["project_code", "unit_code", "name", "role", "phone", "from"]
TARIFFS = """tariff_code,name,method,unit_price,cycle,from,due_day,tax_rate,authority
BJ,保洁费,fixed,12.00,month,2020-01-01,10,0.06,合同第三条
NH,公共能耗费,area,0.38,month,2020-01-01,10,0.06,合同第二条
WY,物业服务费,area,2.35,month,2020-01-01,10,0.06,合同第一条
"""


def units(count):
    """Rows of UNIT_HEADINGS."""
    chance = random.Random(SEED)
    for number in range(count):
        project, of_project = divmod(number, UNITS_PER_PROJECT)
        building, door = divmod(of_project, UNITS_PER_BUILDING)
        floor, flat = door // 4 + 1, door % 4 + 1
        area = chance.randint(3000, 18000)
        yield [
            f"P{project + 1:04}",
            f"{building + 1}-{floor}{flat:02}",
            str(building + 1),
            str(floor),
            "residential",
            f"{area // 100}.{area % 100:02}",
            "2021-06-30",
        ]


def parties(count):
    """Rows of PARTY_HEADINGS: an owner per unit."""
    chance = random.Random(SEED + 1)
    for unit in units(count):
        name = chance.choice(SURNAMES) + "".join(chance.choices(GIVEN, k=2))
        yield [unit[0], unit[1], name, "owner", f"138{chance.randint(0, 99999999):08}", "2021-06-30"]


def write(folder, count):
    """Writes projects.csv, units.csv, parties.csv and tariffs.csv."""
    folder = Path(folder)
    projects = (count + UNITS_PER_PROJECT - 1) // UNITS_PER_PROJECT
    _csv(folder / "projects.csv", ["project_code", "name", "kind"],
         ([f"P{n + 1:04}", f"小区{n + 1}", "commodity"] for n in range(projects)))
    _csv(folder / "units.csv", UNIT_HEADINGS, units(count))
    _csv(folder / "parties.csv", PARTY_HEADINGS, parties(count))
    (folder / "tariffs.csv").write_text(TARIFFS, encoding="utf-8")


def write_xlsx(file, count):
    """The units as a workbook such as Excel saves: texts shared, areas as numbers."""
    shared = {}

    def cell(column, row, value):
        place = f"{chr(65 + column)}{row}"
        if column == UNIT_HEADINGS.index("area_m2") and row > 1:
            return f'<c r="{place}"><v>{value}</v></c>'
        return f'<c r="{place}" t="s"><v>{shared.setdefault(value, len(shared))}</v></c>'

    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as book:
        for name, text in PARTS.items():
            book.writestr(name, text)
        with book.open("xl/worksheets/sheet1.xml", "w") as sheet:
            sheet.write(f'{XML}<worksheet xmlns="{MAIN}"><sheetData>'.encode())
            for number, row in enumerate([UNIT_HEADINGS, *units(count)], 1):
                cells = "".join(cell(column, number, value) for column, value in enumerate(row))
                sheet.write(f'<row r="{number}">{cells}</row>'.encode())
            sheet.write(b"</sheetData></worksheet>")
        texts = "".join(f"<si><t>{escape(text)}</t></si>" for text in shared)
        book.writestr("xl/sharedStrings.xml",
                      f'{XML}<sst xmlns="{MAIN}" uniqueCount="{len(shared)}">{texts}</sst>')


def _csv(file, headings, rows):
    with open(file, "w", encoding="utf-8") as out:
        out.write(",".join(headings) + "\n")
        out.writelines(",".join(row) + "\n" for row in rows)


XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
PARTS = {
    "[Content_Types].xml": f'{XML}<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{TYPE}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{TYPE}.worksheet+xml"/>'
    f'<Override PartName="/xl/sharedStrings.xml" ContentType="{TYPE}.sharedStrings+xml"/></Types>',
    "_rels/.rels": f'{XML}<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'{XML}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
    '<sheet name="units" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'{XML}<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
}
