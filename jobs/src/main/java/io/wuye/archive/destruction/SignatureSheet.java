package io.wuye.archive.destruction;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.Row;
import io.wuye.kernel.table.Sheet;
import io.wuye.kernel.text.Masks;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Signatures (签字): each signer returns a row that is bound to the list's digest. */
public final class SignatureSheet {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-fA-F]{64}");

    public static final Sheet SHEET = Sheet.of("signatures")
            .title("清册签字")
            .column(Column.of("list_id", "清册编号", CellType.CODE).required())
            .column(Column.of("role", "角色", CellType.TEXT).required().alias("职务"))
            .column(Column.of("person", "签字人", CellType.TEXT).required().personal(Masks::name))
            .column(Column.of("signed_on", "签字日期", CellType.DATE).required())
            .column(Column.of("sha256", "清册摘要", CellType.TEXT).required().alias("SHA-256"))
            .key("list_id", "role")
            .check(SignatureSheet::digestIsOne);

    private SignatureSheet() {}

    private static void digestIsOne(Row row, Consumer<Problem> problems) {
        if (!DIGEST.matcher(row.text("sha256")).matches()) {
            problems.accept(row.problem("sha256", "archive.sha256", row.text("sha256")));
        }
    }
}
