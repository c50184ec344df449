package io.wuye.billing;

import io.wuye.estate.UnitSheet;
import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.RowCheck;
import io.wuye.kernel.table.Sheet;

/** Tariffs (收费标准) as offices list them: one row per fee item, scope and day from which the price holds. */
public final class TariffSheet {
    public static final Sheet SHEET = Sheet.of("tariffs")
            .title("收费标准")
            .column(Column.of("tariff_code", "收费编码", CellType.CODE).required().alias("收费项目编码", "费项编码"))
            .column(Column.of("name", "收费项目", CellType.TEXT).required().alias("费项名称", "收费名称"))
            .column(Column.of(
                            "method",
                            "计费方式",
                            CellType.choice(
                                    "area", "按面积",
                                    "fixed", "定额",
                                    "usage", "按用量",
                                    "ladder", "阶梯",
                                    "share", "公摊"))
                    .required())
            .column(Column.of(
                            "unit_price", "单价", CellType.decimal(6).atLeast("0").atMost("10000000"))
                    .alias("单价(元)", "收费单价")
                    .note(
                            "元/月；按面积为元/平方米·月；采暖季为元/平方米·季；一次性为元/次；按用量为元/单位用量；阶梯为各档之外的附加单价",
                            "yuan a month; by area yuan per square metre and month; season: for the season; once: yuan;"
                                    + " usage: per unit; ladder: added to every tier"))
            .column(
                    Column.of("tiers", "阶梯", CellType.TEXT)
                            .note(
                                    "如 216:2.40;300:3.60;*:7.20，最后一档为 *；两部制采暖填计量热价，如 *:0.18",
                                    "e.g. 216:2.40;300:3.60;*:7.20, the last one *; a season in two parts: the price of heat, e.g. *:0.18"))
            .column(Column.of(
                            "cycle",
                            "周期",
                            CellType.choice(
                                    "month", "月",
                                    "quarter", "季",
                                    "half-year", "半年",
                                    "year", "年",
                                    "season", "采暖季",
                                    "once", "一次性"))
                    .required()
                    .alias("收费周期"))
            .column(Column.of("timing", "收费时点", CellType.choice("advance", "预收", "arrears", "后收"))
                    .otherwise("advance"))
            .column(Column.of("project_code", "项目编号", CellType.CODE).alias("项目代码", "小区编号"))
            .column(Column.of("building", "楼栋", CellType.CODE).alias("楼号", "栋号"))
            .column(Column.of("unit_kind", "房屋用途", UnitSheet.KIND).alias("用途", "适用用途"))
            .column(Column.of("from", "生效日期", CellType.DATE).required().alias("起始日期"))
            .column(Column.of("to", "失效日期", CellType.DATE).alias("截止日期"))
            .column(Column.of("due_day", "缴费日", CellType.integer().atLeast("1").atMost("31"))
                    .otherwise("1"))
            .column(Column.of(
                            "tax_rate",
                            "税率",
                            CellType.decimal(4).atLeast("0").below("1").asRate())
                    .otherwise("0"))
            .column(Column.of(
                            "proration",
                            "折算方式",
                            CellType.choice(
                                    "actual", "按实际天数",
                                    "fixed30", "按30天",
                                    "next-month", "次月起计",
                                    "whole-month", "按整月"))
                    .otherwise("actual"))
            .column(Column.of("rounding", "取整", CellType.choice("fen", "分", "jiao", "角", "yuan", "元"))
                    .otherwise("fen"))
            .column(Column.of("annual_basis", "年费口径", CellType.choice("per-month", "按月取整", "per-cycle", "按周期取整"))
                    .otherwise("per-month"))
            .column(Column.of(
                            "late_fee_rate",
                            "违约金日率",
                            CellType.decimal(6).atLeast("0").atMost("1").asRate())
                    .alias("滞纳金日率"))
            .column(Column.of(
                    "grace_days", "宽限天数", CellType.integer().atLeast("0").atMost("3660")))
            .column(Column.of("account", "科目", CellType.CODE).alias("收入科目"))
            .column(Column.of("agency", "代收", CellType.FLAG).otherwise("no"))
            .column(Column.of("season_from", "采暖季起", CellType.MONTH_DAY).note("如 11-15", "e.g. 11-15"))
            .column(Column.of("season_to", "采暖季止", CellType.MONTH_DAY).note("如 03-15", "e.g. 03-15"))
            .column(Column.of(
                    "base_share",
                    "基本热费比例",
                    CellType.decimal(4).atLeast("0").atMost("1").asRate()))
            .column(Column.of("cap", "封顶比例", CellType.decimal(4).atLeast("0").asRate()))
            .column(Column.of("authority", "收费依据", CellType.TEXT).required())
            .key("tariff_code", "project_code", "building", "unit_kind", "from")
            .refers("projects", "project_code")
            .check(RowCheck.ordered("from", "to"))
            .check(TariffTerms::priceIsThere)
            .check(TariffTerms::tiersAreALadder)
            .check(TariffTerms::seasonHasDays)
            .check(TariffTerms::twoPartsAreASeason);

    private TariffSheet() {}
}
