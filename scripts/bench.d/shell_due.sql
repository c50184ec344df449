-- Baseline of due.csv: what is due on 2026-11-01 by the shipped schedule and law, from wuye's own catalogue; the same rows
-- with the same cells in the same order, one statement of SQL.
.mode csv
.headers on
CREATE TEMP TABLE schedule (
    series TEXT PRIMARY KEY, term TEXT, years INT, rule TEXT, floor TEXT, reason TEXT
) WITHOUT ROWID;
INSERT INTO schedule VALUES
    ('1-七-1', '10年', 10, 'year-end', '', '按保管期限表 1-七-1：10年'),
    ('1-八-1', '10年', 10, 'year-end', '', '按保管期限表 1-八-1：10年'),
    ('1-六-2', '30年', 30, 'year-end', '', '按保管期限表 1-六-2：30年'),
    ('1-五-1', '30年', 30, 'year-end', '', '按保管期限表 1-五-1：30年'),
    ('1-九-1', '10年', 10, 'event-year-end', '', '按保管期限表 1-九-1：10年'),
    ('1-九-2', '10年', 10, 'event-year-end', '', '按保管期限表 1-九-2：10年'),
    ('3-一-9', '10年', 10, 'year-end', '', '按保管期限表 3-一-9：10年'),
    ('3-一-2', '30年', 30, 'year-end', '', '按保管期限表 3-一-2：30年'),
    ('5-二-1', '25年', 30, 'year-end', '30年',
        '法定最低 30年（会计档案管理办法(财政部 国家档案局令第79号) 附表1; 第14-15条(最低期限)）长于保管期限表 5-二-1 的 25年，按法定'),
    ('5-二-4', '15年', 30, 'year-end', '30年',
        '法定最低 30年（会计档案管理办法(财政部 国家档案局令第79号) 附表1; 第14-15条(最低期限)）长于保管期限表 5-二-4 的 15年，按法定');
SELECT record_id, code, title, series, term, starts_on, date(starts_on, years || ' years', '-1 day') AS last_day,
    date(starts_on, years || ' years') AS due_on, 'due' AS status, rule, floor, reason
FROM (
    SELECT r.record_id, COALESCE(r.canonical_code, r.code, '') AS code, r.title, r.series_key AS series, r.formed_last,
        s.term, s.years, s.rule, s.floor, s.reason,
        date(CASE s.rule WHEN 'year-end' THEN r.formed_last ELSE COALESCE(
            (SELECT e.happened_on FROM archive_event e
                WHERE e.superseded_by IS NULL AND e.type = '合同终止' AND e.subject = r.record_id),
            r.event_on) END, 'start of year', '1 year') AS starts_on
    FROM archive_record r
    JOIN schedule s ON s.series = r.series_key
    WHERE r.superseded_by IS NULL AND r.formed_on <= '2026-11-01'
        AND NOT EXISTS (SELECT 1 FROM archive_loan o
            WHERE o.superseded_by IS NULL AND o.record_id = r.record_id AND o.out_on <= '2026-11-01'
                AND (o.back_on IS NULL OR o.back_on > '2026-11-01'))
)
WHERE date(starts_on, years || ' years') <= '2026-11-01'
ORDER BY series, formed_last, record_id;
