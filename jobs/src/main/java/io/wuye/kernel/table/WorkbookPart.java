package io.wuye.kernel.table;

import java.util.List;

/**
 * A fixed part of a workbook of one worksheet.
 *
 * @param name in the archive
 * @param content XML
 */
record WorkbookPart(String name, String content) {
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGED = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** All of them; the worksheet itself is {@code xl/worksheets/sheet1.xml}. */
    static List<WorkbookPart> all(String tab) {
        return List.of(
                new WorkbookPart("[Content_Types].xml", types()),
                new WorkbookPart("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml"))),
                new WorkbookPart("xl/workbook.xml", """
                        <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="%s" sheetId="1" r:id="rId1"/></sheets>\
                        </workbook>""".formatted(MAIN, RELATIONS, tab)),
                new WorkbookPart(
                        "xl/_rels/workbook.xml.rels",
                        relations(relation(1, "worksheet", "worksheets/sheet1.xml")
                                + relation(2, "styles", "styles.xml"))),
                new WorkbookPart("xl/styles.xml", styles()));
    }

    private static String types() {
        return """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>\
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%1$sworksheet+xml"/>\
                <Override PartName="/xl/styles.xml" ContentType="%1$sstyles+xml"/></Types>""".formatted(TYPE);
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + PACKAGED + "\">" + all + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, RELATIONS, type, target);
    }

    /** The cell styles that {@link SheetWriter.Look} numbers. */
    private static String styles() {
        return """
                <styleSheet xmlns="%s"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>\
                <numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>\
                <fonts count="3"><font><sz val="11"/><name val="宋体"/></font>\
                <font><b/><sz val="16"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts>\
                <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/>\
                </fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill></fills>\
                <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
                <border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/>\
                </border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>\
                </cellStyleXfs><cellXfs count="7">""".formatted(MAIN)
                + xf(0, 0, 0, 0)
                + xf(49, 0, 0, 0)
                + xf(164, 0, 0, 0)
                + xf(165, 0, 0, 0)
                + xf(0, 1, 0, 0)
                + xf(0, 0, 0, 0)
                + xf(49, 2, 2, 1)
                + "</cellXfs></styleSheet>";
    }

    private static String xf(int format, int font, int fill, int border) {
        return ("<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"%d\" borderId=\"%d\" xfId=\"0\" applyNumberFormat=\"1\""
                        + " applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"/>")
                .formatted(format, font, fill, border);
    }
}
