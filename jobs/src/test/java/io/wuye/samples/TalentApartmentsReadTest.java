package io.wuye.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.billing.FactorSheet;
import io.wuye.billing.OpeningSheet;
import io.wuye.billing.PoolSheet;
import io.wuye.billing.TariffSheet;
import io.wuye.estate.AreaSheet;
import io.wuye.estate.PartySheet;
import io.wuye.estate.ProjectSheet;
import io.wuye.estate.UnitSheet;
import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.Limits;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.ReadCounts;
import io.wuye.kernel.table.ReadOptions;
import io.wuye.kernel.table.Row;
import io.wuye.kernel.table.RowSink;
import io.wuye.kernel.table.Sheet;
import io.wuye.kernel.table.TableReader;
import io.wuye.metering.MeterSheet;
import io.wuye.metering.ReadingSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever habits the office has, its files are read without a problem. */
class TalentApartmentsReadTest {
    private static final SampleFolder FOLDER = new SampleFolder("talent-apartments/data");

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("项目.csv", ProjectSheet.SHEET, 1),
                Arguments.of("房屋台账.xlsx", UnitSheet.SHEET, 848),
                Arguments.of("车位.csv", UnitSheet.SHEET, 812),
                Arguments.of(
                        "业主信息.xls",
                        PartySheet.SHEET,
                        Residents.invent().owners().size()),
                Arguments.of(
                        "租户与开发商.xlsx",
                        PartySheet.SHEET,
                        Residents.invent().others().size()),
                Arguments.of(
                        "车位使用人.csv",
                        PartySheet.SHEET,
                        Residents.invent().parkers().size()),
                Arguments.of("收费标准.xlsx", TariffSheet.SHEET, 9),
                Arguments.of("减免审批.xlsx", FactorSheet.SHEET, 6),
                Arguments.of("面积复测.xlsx", AreaSheet.SHEET, 3),
                Arguments.of("期初欠费.csv", OpeningSheet.SHEET, 6),
                Arguments.of("能耗收费标准.csv", TariffSheet.SHEET, 4),
                Arguments.of("表具台账.xlsx", MeterSheet.SHEET, 125),
                Arguments.of("抄表记录.csv", ReadingSheet.SHEET, 372),
                Arguments.of("公摊费用.csv", PoolSheet.SHEET, 28));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void every_row_of_every_list_is_accepted(String name, Sheet sheet, int rows) {
        Sink sink = new Sink();
        assertThat(read(sheet, name, sink).accepted()).isEqualTo(rows);
        assertThat(sink.problems).isEmpty();
    }

    @Test
    void the_register_of_homes_is_read_to_the_last_square_centimetre() {
        Sink sink = new Sink();
        read(UnitSheet.SHEET, "房屋台账.xlsx", sink);
        assertThat(sink.rows.stream().map(row -> row.decimal("area_m2")).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(TalentApartments.floorArea());
        List<Home> homes = new ArrayList<>(TalentApartments.flats());
        homes.addAll(TalentApartments.shops());
        for (int i = 0; i < homes.size(); i++) {
            Row row = sink.rows.get(i);
            Home home = homes.get(i);
            assertThat(row.text("unit_code")).isEqualTo(home.code());
            assertThat(row.decimal("area_m2")).isEqualByComparingTo(home.areaM2());
            assertThat(row.date("handover_date")).isEqualTo(home.handover());
        }
    }

    private static ReadCounts read(Sheet sheet, String name, Sink sink) {
        InputFile file = InputFile.open(FOLDER.path(name), Limits.DEFAULT);
        return TableReader.read(sheet, file, ReadOptions.DEFAULT, sink);
    }

    private static final class Sink implements RowSink {
        private final List<Row> rows = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        @Override
        public void accept(Row row) {
            rows.add(row);
        }

        @Override
        public void reject(long row, List<Problem> found) {
            problems.addAll(found);
        }

        @Override
        public void refuse(List<Problem> found) {
            problems.addAll(found);
        }

        @Override
        public void notice(Problem notice) {
            // Unknown columns are told; a sum that differs would be a fault of the sample.
            if (notice.key().startsWith("table.total")) {
                problems.add(notice);
            }
        }
    }
}
