-- Baseline of the csv import: the sqlite3 shell's .import, then one INSERT … SELECT into tables with wuye's keys and
-- indexes. Started in the folder of the csv files.
.mode csv
.import projects.csv raw_project
.import tariffs.csv raw_tariff
.import units.csv raw_unit
.import parties.csv raw_party
BEGIN;
INSERT INTO project (version_id, id, project_code, name, kind, door_key, import_id, source_row)
SELECT rowid, rowid, project_code, name, kind, project_code, 1, rowid + 1 FROM raw_project;

INSERT INTO tariff (version_id, id, tariff_code, name, method, unit_price, cycle, timing, project_code, building,
    unit_kind, from_date, due_day, tax_rate, authority, import_id, source_row)
SELECT rowid, rowid, tariff_code, name, method, unit_price, cycle, 'advance', '', '', '', "from", due_day, tax_rate,
    authority, 2, rowid + 1 FROM raw_tariff;

INSERT INTO unit (version_id, id, project_code, unit_code, building, floor, kind, area_m2, handover_date, door_key,
    project_id, import_id, source_row)
SELECT r.rowid, r.rowid, r.project_code, r.unit_code, r.building, r.floor, r.kind, r.area_m2, r.handover_date,
    printf('%04d ', r.building) || r.unit_code, p.id, 3, r.rowid + 1
FROM raw_unit r JOIN project p ON p.project_code = r.project_code AND p.superseded_by IS NULL
ORDER BY r.rowid;

INSERT INTO party (version_id, id, project_code, unit_code, name, role, phone, from_date, unit_id, import_id, source_row)
SELECT r.rowid, r.rowid, r.project_code, r.unit_code, r.name, r.role, r.phone, r."from", u.id, 4, r.rowid + 1
FROM raw_party r
JOIN unit u ON u.project_code = r.project_code AND u.unit_code = r.unit_code AND u.superseded_by IS NULL
ORDER BY r.rowid;

DROP TABLE raw_project;
DROP TABLE raw_tariff;
DROP TABLE raw_unit;
DROP TABLE raw_party;
COMMIT;
