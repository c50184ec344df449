package io.wuye.samples;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What is charged on the estate, to whom less, and what was found later: the short lists of the office. */
final class TalentApartmentsTerms {
    private static final String PROJECT = TalentApartments.PROJECT;
    private static final String CONTRACT = "《滨江人才公寓前期物业服务合同》";
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private TalentApartmentsTerms() {}

    static byte[] tariffs() throws IOException {
        return OfficeBook.xlsx("收费标准")
                .banner("滨江人才公寓收费标准一览表（2026年修订）", 16)
                .row(
                        "收费编码", "收费项目", "计费方式", "单价（元）", "收费周期", "收费时点", "项目编号", "楼栋", "适用用途", "生效日期", "缴费日", "税率",
                        "折算方式", "年费口径", "代收", "收费依据")
                .row(
                        "WY-ZZ",
                        "物业服务费（住宅）",
                        "按面积",
                        new BigDecimal("2.35"),
                        "月",
                        "预收",
                        PROJECT,
                        null,
                        "住宅",
                        START,
                        10,
                        "6%",
                        "按实际天数",
                        null,
                        "否",
                        CONTRACT + "第八条")
                .row(
                        "WY-ZZ",
                        "物业服务费（住宅）",
                        "按面积",
                        "2.48",
                        "月",
                        "预收",
                        PROJECT,
                        null,
                        "住宅",
                        "2026年11月16日",
                        "10",
                        "6%",
                        "按实际天数",
                        null,
                        "否",
                        "业主大会决议〔2026〕3号（2026-10-20公示）")
                .row(
                        "WY-ZZ",
                        "物业服务费（专家楼）",
                        "按面积",
                        "2.10",
                        "月",
                        "预收",
                        PROJECT,
                        "14栋",
                        "住宅",
                        START,
                        "10",
                        "6%",
                        "按实际天数",
                        null,
                        "否",
                        CONTRACT + "第八条第二款")
                .row(
                        "WY-SP",
                        "物业服务费（商铺）",
                        "按面积",
                        "4.80",
                        "月",
                        "预收",
                        PROJECT,
                        null,
                        "商铺",
                        START,
                        "5",
                        "6%",
                        "按30天",
                        null,
                        "否",
                        CONTRACT + "第九条")
                .row(
                        "CW-DX",
                        "地下车位管理费",
                        "定额",
                        "80.00",
                        "月",
                        "预收",
                        PROJECT,
                        "地下车库",
                        "车位",
                        "2024.1.1",
                        "10",
                        "6%",
                        "按整月",
                        null,
                        "否",
                        CONTRACT + "第十条")
                .row(
                        "CW-DM",
                        "地面车位租金",
                        "定额",
                        "１５０",
                        "月",
                        "后收",
                        PROJECT,
                        "地面车位",
                        "车位",
                        "20240101",
                        "31",
                        "9%",
                        "按实际天数",
                        null,
                        "否",
                        "业主委员会车位租赁公示〔2024〕1号")
                .row(
                        "LJ",
                        "生活垃圾处理费（代收）",
                        "定额",
                        "8.00",
                        "季",
                        "预收",
                        PROJECT,
                        null,
                        "住宅",
                        START,
                        "15",
                        "0",
                        "按实际天数",
                        null,
                        "是",
                        "市城市管理局代收委托书")
                .row(
                        "DT",
                        "电梯年度检测费",
                        "定额",
                        "2.55",
                        "年",
                        "后收",
                        PROJECT,
                        null,
                        "住宅",
                        "2026/1/1",
                        "20",
                        "6%",
                        "次月起计",
                        "按周期取整",
                        "否",
                        CONTRACT + "第十一条")
                .row(
                        "MS",
                        "门锁换装费",
                        "定额",
                        "￥60.00元",
                        "一次性",
                        "预收",
                        PROJECT,
                        "14栋",
                        "住宅",
                        "2026-11-05",
                        "20",
                        "6%",
                        null,
                        null,
                        "否",
                        "14栋业主书面同意书（2026-10-11）")
                .row("注：价格变动须经业主大会决定并公示，未列依据的项目不得收取。")
                .bytes();
    }

    static byte[] factors() throws IOException {
        String vacancy = "连续空置满六个月，按70%收取";
        return OfficeBook.xlsx("减免")
                .banner("物业费减免审批台账", 8)
                .row("项目编号", "房号", "收费项目编码", "减免系数", "生效日期", "失效日期", "减免原因", "审批人")
                .row(PROJECT, "5-803", "WY-ZZ", "70%", "2026年10月1日", "2027年3月31日", vacancy, "管理处主任")
                .row(PROJECT, "3-405", "WY-ZZ", new BigDecimal("0.7"), "2026.11.11", null, vacancy, "管理处主任")
                .row(
                        PROJECT,
                        "8-1104",
                        "WY-ZZ",
                        "0.7",
                        LocalDate.of(2026, 5, 1),
                        LocalDate.of(2026, 10, 9),
                        vacancy,
                        "管理处主任")
                .row(PROJECT, "10-201", "WY-ZZ", "0", "20260101", "20261231", "特困供养人员，无偿服务", "公司总经理")
                .row(PROJECT, "4-306", "WY-ZZ", "50%", "2026/7/1", "-", "低保家庭，低偿服务", "公司总经理")
                .row(PROJECT, "2-902", "LJ", "0.5", "2026-10-01", "", "失能老人家庭", "市城市管理局")
                .bytes();
    }

    static byte[] surveys() throws IOException {
        return OfficeBook.xlsx("复测")
                .banner("房屋面积复测结果（测绘院 2026年第4批）", 4)
                .row("项目编号", "房号", "实测面积", "生效日期")
                .row(PROJECT, "7-302", "96.02㎡", "2026年10月11日")
                .row(PROJECT, "1-501", new BigDecimal("119.8625"), LocalDate.of(2026, 11, 20))
                .row(PROJECT, "11-604", "89.9", "2026.10.1")
                .bytes();
    }

    /** One flat is larger than billed, one smaller. */
    static byte[] corrections() throws IOException {
        return OfficeBook.xlsx("更正")
                .banner("房屋面积复测更正（2026年11月28日收到）", 4)
                .row("项目编号", "房号", "实测面积", "生效日期")
                .row(PROJECT, "5-602", "119.45㎡", "2026年10月11日")
                .row(PROJECT, "9-303", "89.35", "2026.10.1")
                .bytes();
    }

    /** A flat sold in October, and the owner who stayed five days longer than the list said. */
    static byte[] sales(Residents residents) {
        Holder seller = residents.owner(Residents.SOLD);
        Holder shopkeeper = residents.owner(Residents.GAP);
        return OfficeText.gbk(List.of(
                "项目编号,房号,姓名,身份,手机号,证件号码,起始日期,截止日期,备注",
                sale(seller, "2026-10-11", "已出售"),
                PROJECT + ",1-303,尉迟景行,业主,19900009999,000000198801019999,2026-10-12,,买方",
                sale(shopkeeper, "2026-10-25", "延期交接")));
    }

    private static String sale(Holder owner, String last, String remark) {
        return String.join(
                ",",
                PROJECT,
                owner.home(),
                owner.name(),
                owner.role(),
                owner.phone(),
                owner.idNumber(),
                owner.from().toString(),
                last,
                remark);
    }

    static byte[] opening() {
        return OfficeText.utf8(List.of(
                "项目编号,房号,收费编码,所属期起,所属期止,欠费,缴费期限",
                PROJECT + ",4-702,WY-ZZ,2026-07-01,2026-07-31,224.52,2026-07-10",
                PROJECT + ",4-702,WY-ZZ,2026-08-01,2026-08-31,224.52,2026-08-10",
                PROJECT + ",4-702,WY-ZZ,2026-09-01,2026-09-30,224.52,2026-09-10",
                PROJECT + ",8-402,WY-ZZ,2025年10月1日,2026年9月30日,\"￥2,694.24\",2025年10月10日",
                PROJECT + ",S-104,WY-SP,2026-08-01,2026-08-31,576.48元,2026-08-05",
                PROJECT + ",B1-017,CW-DX,2026.7.1,2026.9.30,240,2026.7.10"));
    }
}
