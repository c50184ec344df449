package io.wuye.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.time.Period;
import io.wuye.kernel.workspace.PolicyFile;
import io.wuye.kernel.workspace.Settings;
import io.wuye.kernel.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Vouchers on their way to other programs. Texts hold every sign that means something to one of them. */
class LedgerExportTest {
    private static final String NASTY = "电费;\"A\" | [2026-01-01] date:2026-02-02, \\ (x) * ！＝";
    private static final ExportRange RANGE = new ExportRange(
            Period.parse("2026-10").orElseThrow(), Period.parse("2026-11").orElseThrow());

    @TempDir
    Path folder;

    private Workspace workspace = new Workspace(Path.of(""), Settings.NONE);
    private Database database = Database.scratch();

    @BeforeEach
    void post() {
        workspace = new Workspace(folder, Settings.NONE);
        database.close();
        database = Database.scratch();
        post(LocalDate.of(2026, 10, 31), 22452, NASTY);
        post(LocalDate.of(2026, 10, 31), -22452, "冲减");
        post(LocalDate.of(2026, 11, 30), 1, "");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void post(LocalDate date, long fen, String memo) {
        List<VoucherLine> lines = List.of(
                new VoucherLine("1122", fen, 0, "1-101", memo),
                new VoucherLine("6001", 0, fen - fen / 10, "", memo),
                new VoucherLine("2221", 0, fen / 10, "", memo));
        new LedgerStore(database.jdbc()).post(new Voucher(date, "T;A", "bill " + date + fen, memo, lines), 1);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void the_same_vouchers_give_the_same_bytes(ExportFormat format) throws IOException {
        byte[] first = Files.readAllBytes(write(format));
        assertThat(Files.readAllBytes(write(format))).isEqualTo(first);
    }

    @Test
    void hledger_takes_the_journal_strictly() throws Exception {
        Path journal = write(ExportFormat.HLEDGER);
        assertThat(Files.readString(journal))
                .contains("    资产:1122-应收账款  224.52 CNY")
                .contains("    资产:1122-应收账款  -224.52 CNY");
        assertThat(said("hledger", "-f", journal.toString(), "check", "--strict", "ordereddates"))
                .isEmpty();
        assertThat(said("hledger", "-f", journal.toString(), "balance", "1122", "--format", "%(total)"))
                .contains("0.01 CNY");
    }

    @Test
    void beancount_takes_the_journal() throws Exception {
        Path journal = write(ExportFormat.BEANCOUNT);
        assertThat(Files.readString(journal))
                .contains("2026-10-01 open 资产:1122-应收账款 CNY")
                .contains("  资产:1122-应收账款  -224.52 CNY");
        assertThat(said("bean-check", journal.toString())).isEmpty();
    }

    @Test
    void kingdee_gets_its_25_columns_in_the_first_row() throws IOException {
        List<Row> rows = rows(write(ExportFormat.KINGDEE));
        assertThat(rows.get(0).getPhysicalNumberOfCells()).isEqualTo(25);
        assertThat(rows.get(0).getCell(0).getStringCellValue()).isEqualTo("日期");
        assertThat(rows.get(0).getCell(24).getStringCellValue()).isEqualTo("汇率");
        assertThat(rows).hasSize(10);
        Row red = rows.get(4);
        assertThat(red.getCell(0).getStringCellValue()).isEqualTo("2026-10-31");
        assertThat(red.getCell(2).getNumericCellValue()).isEqualTo(2);
        assertThat(red.getCell(8).getNumericCellValue()).isEqualTo(-224.52);
        assertThat(red.getCell(9).getNumericCellValue()).isZero();
        assertThat(red.getCell(10).getStringCellValue()).isEqualTo("1-101");
    }

    @Test
    void yonyou_gets_gbk_lines_of_21_cells_with_one_side_zero() throws IOException {
        String text = Files.readString(write(ExportFormat.YONYOU_U8), Charset.forName("GBK"));
        List<String> lines = List.of(text.split("\r\n", -1));
        assertThat(lines.get(0)).isEqualTo("填制凭证,V800");
        assertThat(lines.subList(1, 10))
                .allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(21));
        assertThat(lines.get(4)).startsWith("2026-10-31,记,2,0,冲减 冲减,1122,-224.52,0,0,0,0,");
        assertThat(lines.get(10)).isEmpty();
    }

    @Test
    void a_character_that_gbk_lacks_is_named_and_never_becomes_a_question_mark() {
        post(LocalDate.of(2026, 11, 30), 5, "𠮷先生");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> write(ExportFormat.YONYOU_U8));
        assertThat(refusal.outcome()).isEqualTo(Outcome.INPUT_REFUSED);
        assertThat(Messages.of(Lang.ZH).text(refusal)).contains("记-2026-11-0002/1", "“𠮷”");
        assertThat(folder.resolve("out/ledger/export")).isEmptyDirectory();
    }

    @Test
    void an_account_whose_name_has_signs_gets_a_name_both_programs_take() {
        assertThat(new JournalAccounts(policy("应收账款 (物业_住宅)")).name("1122")).isEqualTo("资产:1122-应收账款-物业-住宅");
    }

    @Test
    void the_first_letters_of_an_account_say_what_it_is() {
        assertThat(policy("x").type("1122")).isEqualTo(AccountClass.ASSETS);
        assertThat(policy("x").type("6001")).isEqualTo(AccountClass.INCOME);
        assertThat(policy("x").type("6603")).isEqualTo(AccountClass.EXPENSES);
        assertThat(catchThrowableOfType(Refusal.class, () -> policy("x").type("9001"))
                        .key())
                .isEqualTo("ledger.account.classless");
    }

    private static AccountsPolicy policy(String receivable) {
        AccountsPolicy shipped = PolicyFile.shipped(AccountsPolicy.FILE, AccountsPolicy.class);
        shipped.accounts().put("1122", receivable);
        return shipped;
    }

    private Path write(ExportFormat format) {
        LedgerStore store = new LedgerStore(database.jdbc());
        RenderOptions options = RenderOptions.standard(Lang.ZH);
        return new LedgerExport(workspace, Messages.of(Lang.ZH), options, store).write(format, RANGE, null);
    }

    private static List<Row> rows(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            List<Row> rows = new ArrayList<>();
            workbook.getSheetAt(0).forEach(rows::add);
            return rows;
        }
    }

    /** What a program prints; skips the test where the program is not installed. */
    private static String said(String... command) throws Exception {
        assumeTrue(
                List.of(System.getenv("PATH").split(":")).stream()
                        .anyMatch(place -> Files.isExecutable(Path.of(place, command[0]))),
                command[0] + " is not installed");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return text;
    }
}
