package io.wuye.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of column makes of a cell: the canonical value, or the message that names the mistake. */
class CellTypeTest {
    private static final CellType AREA = CellType.decimal(4).above("0").atMost("100000");
    private static final CellType RATE =
            CellType.decimal(6).atLeast("0").atMost("1").asRate();
    private static final CellType KIND = CellType.choice("residential", "住宅", "non-residential", "非住宅");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            89.5            | 89.5
            089.50          | 89.5
            ８９．５         | 89.5
            89.5㎡          | 89.5
            89.5 平方米      | 89.5
            1,234.50        | 1234.5
            １，２３４．５０  | 1234.5
            +3              | 3
            .5              | 0.5
            1000            | 1000
            12,34.5         | table.cell.number
            1,234,5         | table.cell.number
            1.234,50        | table.cell.number
            89.5.1          | table.cell.number
            约89.5          | table.cell.number
            8 9.5           | table.cell.number
            89.             | table.cell.number
            .               | table.cell.number
            1.38E+10        | table.cell.number
            NaN             | table.cell.number
            ∞               | table.cell.number
            89.50001        | table.cell.scale
            0               | table.cell.range
            0.00            | table.cell.range
            -89.5           | table.cell.range
            1e308           | table.cell.number
            100000          | 100000
            100000.0001     | table.cell.range
            11111111111111111111111111111111111111111 | table.cell.huge
            """)
    void areas(String cell, String expected) {
        assertThat(of(AREA, cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ￥1,234.50元  | 123450
            ¥1,234.50    | 123450
            RMB 12       | 1200
            人民币12元整   | 1200
            -0.01        | -1
            －0.01        | -1
            ￥-12.5       | -1250
            -￥12.5       | -1250
            0            | 0
            -0           | 0
            0.005        | table.cell.scale
            1.5万元       | table.cell.number
            9999999999999| table.cell.range
            --5          | table.cell.number
            """)
    void money_in_yuan_is_fen(String cell, String expected) {
        assertThat(of(CellType.MONEY, cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.06   | 0.06
            6%     | 0.06
            6.5％  | 0.065
            ６％    | 0.06
            6      | table.cell.range
            150%   | table.cell.range
            %      | table.cell.number
            6%%    | table.cell.number
            """)
    void rates_understand_percent(String cell, String expected) {
        assertThat(of(RATE, cell)).isEqualTo(expected);
        assertThat(of(AREA, "6%")).isEqualTo("table.cell.number");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3    | 3
            3.0  | 3
            3层  | 3
            3.5  | table.cell.whole
            三   | table.cell.number
            """)
    void whole_numbers(String cell, String expected) {
        assertThat(of(CellType.integer(), cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-03-01           | 2024-03-01
            2024-3-1             | 2024-03-01
            2024/3/1             | 2024-03-01
            2024.3.1             | 2024-03-01
            2024．３．１          | 2024-03-01
            20240301             | 2024-03-01
            2024年3月1日          | 2024-03-01
            2024 年 3 月 1 日     | 2024-03-01
            2024年3月1号          | 2024-03-01
            2024/3/1 0:00:00     | 2024-03-01
            2024-02-29           | 2024-02-29
            3月1日               | table.cell.date.yearless
            3-1                  | table.cell.date.yearless
            2024年3月             | table.cell.date.dayless
            24.3.1               | table.cell.date.shortyear
            3/1/2024             | table.cell.date.shortyear
            2024年2月30日         | table.cell.date.nosuchday
            2023-02-29           | table.cell.date.nosuchday
            2024-13-01           | table.cell.date.nosuchday
            20240230             | table.cell.date.nosuchday
            2204-03-01           | table.cell.date.year
            0024-03-01           | table.cell.date.year
            45352                | table.cell.date.serial
            2024                 | table.cell.date
            2024/3/1 10:05       | table.cell.date.time
            明天                 | table.cell.date
            2024-3-1-1           | table.cell.date
            2024--1              | table.cell.date
            2024-003-01          | table.cell.date
            """)
    void dates_are_never_guessed(String cell, String expected) {
        assertThat(of(CellType.DATE, cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NUMBER      | 45352       | 2024-03-01
            NUMBER_1904 | 43890       | 2024-03-01
            NUMBER      | 20240301    | 2024-03-01
            NUMBER      | 45352.5     | table.cell.date.time
            NUMBER      | 2024        | table.cell.date
            NUMBER      | 12345       | table.cell.date.serial
            DATE        | 2024-03-01  | 2024-03-01
            DATE        | 2024-03-01T10:05:00 | table.cell.date.time
            FLAG        | TRUE        | table.cell.date
            """)
    void day_counts_of_spreadsheets_are_dates(Cell.Kind kind, String cell, String expected) {
        assertThat(of(CellType.DATE, new Cell(kind, cell))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-01 10:05:33  | 2026-11-01T10:05:33
            2026-11-01T10:05:33  | 2026-11-01T10:05:33
            2026/11/1 10:05      | 2026-11-01T10:05:00
            2026年11月1日 10:05   | 2026-11-01T10:05:00
            2026年11月1日10时5分  | 2026-11-01T10:05:00
            2026年11月1日10时5分6秒 | 2026-11-01T10:05:06
            20261101100533       | 2026-11-01T10:05:33
            2026-11-01           | 2026-11-01T00:00:00
            2026-11-01T10:05:33+08:00 | 2026-11-01T10:05:33
            2026-11-01T16:05:33Z | 2026-11-02T00:05:33
            2026-11-01 10:05:33.900 | 2026-11-01T10:05:33
            2026-11-01T00:05:33+0900 | 2026-10-31T23:05:33
            2026-11-01T10:05:33+25:00 | table.cell.timestamp
            2026-11-31T10:05:33Z | table.cell.timestamp
            2026-11-01 24:00     | table.cell.timestamp
            2026-11-01 10        | table.cell.timestamp
            2026-11-31 10:05     | table.cell.timestamp
            11-01 10:05          | table.cell.timestamp
            10:05                | table.cell.date
            """)
    void moments(String cell, String expected) {
        assertThat(of(CellType.TIMESTAMP, cell)).isEqualTo(expected);
        assertThat(of(CellType.TIMESTAMP, new Cell(Cell.Kind.DATE, "2026-11-01T10:05:00")))
                .isEqualTo("2026-11-01T10:05:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11        | 2026-11
            2026-1         | 2026-01
            202611         | 2026-11
            2026年11月      | 2026-11
            2026年11月份    | 2026-11
            2026/11        | 2026-11
            2026           | 2026
            2026年         | 2026
            2026-Q4        | 2026-Q4
            2026q4         | 2026-Q4
            2026年第四季度  | 2026-Q4
            2026年4季度     | 2026-Q4
            2026-H2        | 2026-H2
            2026年下半年    | 2026-H2
            2026-13        | table.cell.period
            2026-Q5        | table.cell.period
            2026-H3        | table.cell.period
            11月           | table.cell.period
            26-11          | table.cell.period
            """)
    void periods(String cell, String expected) {
        assertThat(of(CellType.PERIOD, cell)).isEqualTo(expected);
        assertThat(of(CellType.PERIOD, new Cell(Cell.Kind.DATE, "2026-11-01"))).isEqualTo("2026-11");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11-15     | 11-15
            3-5       | 03-05
            11月15日   | 11-15
            02-29     | 02-29
            02-30     | table.cell.monthday
            2026-11-15| table.cell.monthday
            """)
    void days_of_any_year(String cell, String expected) {
        assertThat(of(CellType.MONTH_DAY, cell)).isEqualTo(expected);
        assertThat(of(CellType.MONTH_DAY, new Cell(Cell.Kind.DATE, "2026-11-15")))
                .isEqualTo("11-15");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1-101            | 1-101
            １－１０１        | 1-101
            1—101            | 1-101
            ' 1-101　'       | 1-101
            '''-101'         | -101
            1.38E+10         | table.cell.exponent
            1.38e+10         | table.cell.exponent
            E+10             | E+10
            #DIV/0!          | table.cell.error
            #1-101           | #1-101
            """)
    void codes_have_one_spelling(String cell, String expected) {
        assertThat(of(CellType.CODE, cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NUMBER | 101                | 101                | 101
            NUMBER | 13812345678        | 13812345678        | 13812345678
            NUMBER | 110101199003070000 | table.cell.digits  | table.cell.digits
            NUMBER | 123456789012345    | 123456789012345    | 123456789012345
            DATE   | 2026-01-10         | table.cell.turned  | 2026-01-10
            FLAG   | TRUE               | TRUE               | TRUE
            TEXT   | 110101199003070000 | 110101199003070000 | 110101199003070000
            """)
    void numbers_that_lost_digits_are_no_codes(Cell.Kind kind, String cell, String code, String text) {
        assertThat(of(CellType.CODE, new Cell(kind, cell))).isEqualTo(code);
        assertThat(of(CellType.TEXT, new Cell(kind, cell))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            住宅             | residential
            ' 住 宅 '        | residential
            Residential      | residential
            非住宅           | non-residential
            non residential  | non-residential
            别墅             | table.cell.choice
            """)
    void choices_in_either_language(String cell, String expected) {
        assertThat(of(KIND, cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            是    | yes
            Y     | yes
            ＹＥＳ | yes
            √     | yes
            1     | yes
            否    | no
            ×     | no
            False | no
            maybe | table.cell.flag
            """)
    void flags(String cell, String expected) {
        assertThat(of(CellType.FLAG, cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(value = {"张\u0007三", "张\uFFFD三", "张\u0000三"})
    void broken_characters_are_no_text(String cell) {
        assertThat(of(CellType.TEXT, cell)).isEqualTo("table.cell.character");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''   | true
            -    | true
            ——   | true
            无   | true
            ' 无 ' | true
            /    | true
            N/A  | true
            0    | false
            无名 | false
            -5   | false
            Na   | false
            """)
    void what_counts_as_empty(String cell, boolean expected) {
        assertThat(Empty.is(Cell.text(cell))).isEqualTo(expected);
    }

    private static String of(CellType type, String text) {
        return of(type, Cell.text(text));
    }

    private static String of(CellType type, Cell cell) {
        Parsed parsed = type.parse(cell);
        return parsed instanceof Parsed.Value value ? value.canonical() : ((Parsed.Bad) parsed).key();
    }
}
