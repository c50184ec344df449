package io.wuye.payment.collection;

import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.RowCheck;
import io.wuye.kernel.table.Sheet;
import io.wuye.kernel.text.Masks;

/** Agreements by which a bank may collect what a unit owes (托收协议). */
public final class MandateSheet {
    public static final Sheet SHEET = Sheet.of("mandates")
            .title("托收协议")
            .column(Column.of("project_code", "项目编号", CellType.CODE).required().alias("项目代码", "小区编号"))
            .column(Column.of("unit_code", "房号", CellType.CODE).required().alias("房间号", "室号", "房屋编号"))
            .column(Column.of("mandate_no", "协议号", CellType.CODE).required().alias("托收协议号", "签约号"))
            .column(Column.of("account_name", "户名", CellType.TEXT).alias("账户名称").personal(Masks::name))
            .column(Column.of("account_no", "账号", CellType.CODE)
                    .alias("银行账号", "卡号")
                    .personal(Masks::idNumber)
                    .note("设为文本格式，以免表格软件改写长号", "as text, or spreadsheets spoil long numbers"))
            .column(Column.of("bank", "开户行", CellType.TEXT).alias("银行"))
            .column(Column.of("from", "起始日期", CellType.DATE).required().alias("签约日期"))
            .column(Column.of("to", "截止日期", CellType.DATE).alias("解约日期"))
            .key("project_code", "unit_code", "from")
            .refers("units", "project_code", "unit_code")
            .check(RowCheck.ordered("from", "to"));

    private MandateSheet() {}
}
