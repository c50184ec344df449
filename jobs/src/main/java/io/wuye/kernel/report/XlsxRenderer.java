package io.wuye.kernel.report;

import io.wuye.kernel.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Reports as the sheets of one workbook, streamed: memory does not grow with the rows. */
final class XlsxRenderer implements FileBody {
    private final List<Report> reports;
    private final RenderOptions options;
    private final Path scratch;
    private final int lastBodyRow;
    private final List<HtmlChart> charts;

    /** @param scratch folder for temporary files, which hold the same personal data as the workbook */
    XlsxRenderer(List<Report> reports, RenderOptions options, Path scratch) {
        this(reports, List.of(), options, scratch, XlsxSheet.LAST_BODY_ROW);
    }

    /** As the other, with charts on a sheet of their own at the end. */
    XlsxRenderer(List<Report> reports, List<HtmlChart> charts, RenderOptions options, Path scratch) {
        this(reports, charts, options, scratch, XlsxSheet.LAST_BODY_ROW);
    }

    XlsxRenderer(List<Report> reports, RenderOptions options, Path scratch, int lastBodyRow) {
        this(reports, List.of(), options, scratch, lastBodyRow);
    }

    private XlsxRenderer(
            List<Report> reports, List<HtmlChart> charts, RenderOptions options, Path scratch, int lastBodyRow) {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("a workbook has at least one sheet");
        }
        this.reports = List.copyOf(reports);
        this.options = options;
        this.scratch = scratch;
        this.lastBodyRow = lastBodyRow;
        this.charts = List.copyOf(charts);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        PoiScratch.within(scratch, this::render, out);
    }

    private void render(OutputStream out) throws IOException {
        try (StableWorkbook workbook = new StableWorkbook()) {
            XlsxStyles styles = new XlsxStyles(workbook);
            Set<String> names = new HashSet<>();
            for (Report report : reports) {
                new XlsxSheet(
                                report,
                                options,
                                styles,
                                lastBodyRow,
                                () -> workbook.createSheet(freeName(report.name(), names)))
                        .write();
            }
            if (!charts.isEmpty()) {
                String title = Messages.of(options.lang()).text("report.charts");
                XlsxCharts drawn = new XlsxCharts(workbook.getXSSFWorkbook(), freeName(title, names));
                charts.forEach(drawn::add);
            }
            workbook.writeAvoidingTempFiles(out);
        }
    }

    /** Excel's rules for sheet names: at most 31 characters, no {@code []:*?/\}, no twins in any case. */
    private static String freeName(String wanted, Set<String> taken) {
        String name = WorkbookUtil.createSafeSheetName(wanted.isBlank() ? "Sheet" : wanted);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " (" + i + ")";
            String safe = WorkbookUtil.createSafeSheetName(wanted);
            name = safe.substring(0, Math.min(safe.length(), 31 - suffix.length())) + suffix;
        }
        return name;
    }
}
