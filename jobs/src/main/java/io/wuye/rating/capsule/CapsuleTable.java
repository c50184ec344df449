package io.wuye.rating.capsule;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Facts of one kind in a capsule.
 *
 * @param name of the file, e.g. {@code inspections}
 * @param table they are kept in
 * @param fields what is kept of each
 * @param keys columns that every row needs and a capsule numbers anew
 * @param rows which ones, in their order; {@code :round} is the round
 */
record CapsuleTable(String name, String table, List<Field> fields, List<String> keys, String rows) {
    /** Tables of registers, but for what the file says. */
    private static final String REGISTER = "version_id id import_id source_row";

    private static final String OF_ROUND = "WHERE round = :round AND superseded_by IS NULL ORDER BY ";

    private static final Map<String, String> HEADINGS = Map.of(
            "line_code", "line", "from_date", "from", "to_date", "to", "lower_bound", "lower", "upper_bound", "upper");

    /** Everything a round depends on. */
    static final List<CapsuleTable> ALL = List.of(
            register("projects", "project", "project_code name kind grade company households#", of("project_code")),
            register("subjects", "rating_subject", "subject name kind grade", of("subject")),
            register(
                    "inspections",
                    "inspection",
                    "subject round component! item verdict value reason evidence inspector! inspected_on",
                    OF_ROUND + "subject, component, item, inspected_on, inspector"),
            register(
                    "findings",
                    "site_finding",
                    "finding_no subject item found_on deadline fixed_on plan_on plan_accepted plan_deadline veto",
                    of("subject") + ", finding_no"),
            register(
                    "bonuses",
                    "bonus",
                    "subject line_code points from_date to_date",
                    // Companies are given points too.
                    "WHERE superseded_by IS NULL AND :round = :round ORDER BY subject, line_code, from_date"),
            register(
                    "appeals",
                    "appeal",
                    "appeal_no subject round item filed_on decided_on outcome verdict value",
                    OF_ROUND + "appeal_no"),
            table(
                    "indicators",
                    "indicator",
                    "subject period code value lower_bound upper_bound source! definition!",
                    "seq run_id",
                    "WHERE subject IN (SELECT subject FROM inspection WHERE round = :round AND superseded_by IS NULL)"
                            + " AND NOT EXISTS (SELECT 1 FROM indicator later WHERE later.subject = indicator.subject"
                            + " AND later.code = indicator.code AND later.period = indicator.period"
                            + " AND later.seq > indicator.seq) ORDER BY subject, code, period"),
            table(
                    "rounds",
                    "rating_round",
                    "round seq# first_as_of",
                    "",
                    "WHERE seq <= (SELECT seq FROM rating_round WHERE round = :round) ORDER BY seq"),
            table(
                    "ledger",
                    "rating_sheet",
                    "round subject version# as_of name kind grade company households# rubric earned applicable score star#"
                            + " parts! faults# vetoes! previous_star# state held_star# since deadline top_since recent!"
                            + " counted! reason!",
                    "sheet_id run_id",
                    // Of the round itself, what stood when it was scored last.
                    "WHERE (round = :round AND run_id <> (SELECT run_id FROM rating_sheet WHERE round = :round"
                            + " ORDER BY sheet_id DESC LIMIT 1)) OR (round IN (SELECT round FROM rating_round WHERE seq <"
                            + " (SELECT seq FROM rating_round WHERE round = :round)) AND NOT EXISTS (SELECT 1"
                            + " FROM rating_sheet later WHERE later.round = rating_sheet.round AND later.subject ="
                            + " rating_sheet.subject AND later.version > rating_sheet.version))"
                            + " ORDER BY round, subject, version"),
            table("publication", "rating_publication", "round published_on", "run_id", "WHERE round = :round"),
            table(
                    "draw-frame",
                    "draw_frame",
                    "round kind id star# frozen_on",
                    "",
                    "WHERE round = :round ORDER BY kind, id"),
            table(
                    "draw-commitments",
                    "draw_commitment",
                    "round party commitment committed_on",
                    "",
                    "WHERE round = :round ORDER BY party"),
            table(
                    "draw-secrets",
                    "draw_secret",
                    "round party secret revealed_on",
                    "",
                    "WHERE round = :round ORDER BY party"));

    /**
     * A column.
     *
     * @param sql its name in the table
     * @param whole whether it holds whole numbers
     * @param never whether it is never null: what is empty in the file is an empty text
     */
    record Field(String sql, boolean whole, boolean never) {
        private static Field of(String text) {
            boolean whole = text.endsWith("#");
            boolean never = text.endsWith("!");
            return new Field(whole || never ? text.substring(0, text.length() - 1) : text, whole, never);
        }

        /** As the contract calls it. */
        String heading() {
            return HEADINGS.getOrDefault(sql, sql);
        }
    }

    private static String of(String subject) {
        return "WHERE superseded_by IS NULL AND " + subject + " IN (SELECT subject FROM inspection WHERE round = :round"
                + " AND superseded_by IS NULL) ORDER BY " + subject;
    }

    private static CapsuleTable register(String name, String table, String fields, String rows) {
        return table(name, table, fields, REGISTER, rows);
    }

    private static CapsuleTable table(String name, String table, String fields, String keys, String rows) {
        return new CapsuleTable(
                name,
                table,
                Arrays.stream(fields.split(" ")).map(Field::of).toList(),
                keys.isEmpty() ? List.of() : List.of(keys.split(" ")),
                rows);
    }

    /** Reads the rows of a round. */
    String select() {
        return "SELECT " + names() + " FROM " + table + " " + rows;
    }

    /** Adds a row: the fields, then its number for each key. */
    String insert() {
        String all = keys.isEmpty() ? names() : names() + ", " + String.join(", ", keys);
        return "INSERT INTO " + table + " (" + all + ") VALUES (" + "?, ".repeat(fields.size() + keys.size() - 1)
                + "?)";
    }

    private String names() {
        return fields.stream().map(Field::sql).collect(Collectors.joining(", "));
    }
}
