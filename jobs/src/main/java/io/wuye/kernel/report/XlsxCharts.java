package io.wuye.kernel.report;

import io.wuye.kernel.report.HtmlChart.Form;
import io.wuye.kernel.report.HtmlChart.Series;
import java.math.BigDecimal;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;

/**
 * Charts on a sheet of a workbook, each beside the figures it is drawn from, so that Excel draws them itself and people may
 * change them. They are small, so the sheet is no streamed one.
 */
final class XlsxCharts {
    private static final int WIDTH_COLUMNS = 10;
    private static final int HEIGHT_ROWS = 18;
    private static final int FIRST_WIDTH = 20 * 256;

    private final XSSFSheet sheet;
    private int nextRow;

    XlsxCharts(XSSFWorkbook workbook, String name) {
        this.sheet = workbook.createSheet(name);
        this.sheet.setColumnWidth(0, FIRST_WIDTH);
        this.sheet.setFitToPage(true);
        this.sheet.getPrintSetup().setFitHeight((short) 0);
    }

    void add(HtmlChart chart) {
        int title = nextRow;
        int header = title + 1;
        int last = header + chart.categories().size();
        sheet.createRow(title).createCell(0).setCellValue(chart.title());
        XSSFRow names = sheet.createRow(header);
        for (int i = 0; i < chart.series().size(); i++) {
            names.createCell(i + 1).setCellValue(chart.series().get(i).name());
        }
        for (int place = 0; place < chart.categories().size(); place++) {
            figures(sheet.createRow(header + 1 + place), chart, place);
        }
        if (!chart.categories().isEmpty() && !chart.series().isEmpty()) {
            draw(chart, header, last);
        }
        nextRow = Math.max(last, title + HEIGHT_ROWS) + 2;
    }

    private static void figures(XSSFRow row, HtmlChart chart, int place) {
        row.createCell(0).setCellValue(chart.categories().get(place));
        for (int i = 0; i < chart.series().size(); i++) {
            @Nullable BigDecimal value = chart.series().get(i).values().get(place);
            if (value != null) {
                row.createCell(i + 1).setCellValue(value.doubleValue());
            }
        }
    }

    private void draw(HtmlChart chart, int header, int last) {
        int left = chart.series().size() + 2;
        var drawing = sheet.createDrawingPatriarch();
        XSSFChart drawn = drawing.createChart(
                drawing.createAnchor(0, 0, 0, 0, left, header - 1, left + WIDTH_COLUMNS, header - 1 + HEIGHT_ROWS));
        drawn.setTitleText(chart.title());
        drawn.setTitleOverlay(false);
        drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis along = drawn.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = drawn.createValueAxis(AxisPosition.LEFT);
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        // Otherwise the first and the last bar are cut in half.
        up.setCrossBetween(AxisCrossBetween.BETWEEN);
        XDDFChartData data = drawn.createData(chart.form() == Form.LINES ? ChartTypes.LINE : ChartTypes.BAR, along, up);
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(BarDirection.COL);
            if (chart.form() == Form.STACKED) {
                bars.setBarGrouping(BarGrouping.STACKED);
            }
        }
        XDDFDataSource<String> categories =
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(header + 1, last, 0, 0));
        List<Series> series = chart.series();
        for (int i = 0; i < series.size(); i++) {
            XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromNumericCellRange(
                    sheet, new CellRangeAddress(header + 1, last, i + 1, i + 1));
            XDDFChartData.Series line = data.addSeries(categories, values);
            line.setTitle(series.get(i).name(), new CellReference(sheet.getSheetName(), header, i + 1, true, true));
            colour(line, HtmlChart.colour(i));
        }
        drawn.plot(data);
        if (chart.form() == Form.STACKED) {
            overlap(drawn);
        }
    }

    /** Stacked bars stand above each other; POI's own way needs schemas that it does not bring along. */
    private static void overlap(XSSFChart chart) {
        try (XmlCursor cursor = chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .addNewOverlap()
                .newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    /** Programs other than Excel draw nothing where no colour is said. */
    private static void colour(XDDFChartData.Series series, byte[] rgb) {
        XDDFSolidFillProperties fill = new XDDFSolidFillProperties(XDDFColor.from(rgb));
        if (series instanceof XDDFLineChartData.Series line) {
            line.setLineProperties(new XDDFLineProperties(fill));
            line.setSmooth(false);
        } else {
            series.setFillProperties(fill);
        }
    }
}
