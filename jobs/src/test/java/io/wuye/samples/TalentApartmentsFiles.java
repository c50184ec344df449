package io.wuye.samples;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The estate as its office keeps it: one file per list, each with habits of its own. */
final class TalentApartmentsFiles {
    private static final String PROJECT = TalentApartments.PROJECT;

    private TalentApartmentsFiles() {}

    /** File name → content. */
    static Map<String, byte[]> all() throws IOException {
        Residents residents = Residents.invent();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("项目.csv", project());
        files.put("房屋台账.xlsx", homes());
        files.put("车位.csv", spaces());
        files.put("业主信息.xls", owners(residents.owners()));
        files.put("租户与开发商.xlsx", others(residents.others()));
        files.put("车位使用人.csv", parkers(residents.parkers()));
        files.put("收费标准.xlsx", TalentApartmentsTerms.tariffs());
        files.put("减免审批.xlsx", TalentApartmentsTerms.factors());
        files.put("面积复测.xlsx", TalentApartmentsTerms.surveys());
        files.put("期初欠费.csv", TalentApartmentsTerms.opening());
        files.put("能耗收费标准.csv", TalentApartmentsUtilities.tariffs());
        files.put("表具台账.xlsx", TalentApartmentsUtilities.meters());
        files.put("抄表记录.csv", TalentApartmentsUtilities.readings());
        files.put("公摊费用.csv", TalentApartmentsUtilities.pools());
        return files;
    }

    /** What the office learns after both months are billed: file name → content. */
    static Map<String, byte[]> later() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("面积更正.xlsx", TalentApartmentsTerms.corrections());
        files.put("业主更正.csv", TalentApartmentsTerms.sales(Residents.invent()));
        return files;
    }

    private static byte[] project() {
        return OfficeText.utf8(List.of(
                "项目编号,项目名称,区县,项目类别,服务等级,物业企业,户数,建筑面积,合同起,合同止,计费模式",
                PROJECT + ",滨江人才公寓,滨江区,保障性,一级,青禾物业服务有限公司,828,"
                        + TalentApartments.floorArea().toPlainString()
                        + ",2024年1月1日,2028年12月31日,包干制"));
    }

    /** Titles, a heading of two merged rows, instructions below it, a sum and remarks at the end. */
    private static byte[] homes() throws IOException {
        OfficeBook book = OfficeBook.xlsx("房屋台账")
                .banner("滨江人才公寓房屋台账", 10)
                .banner("编制单位：青禾物业服务有限公司滨江管理处　　　　编制日期：2026年9月25日", 10)
                .row("序号", "项目编号", "房屋信息", null, null, "用途", "面积（㎡）", null, "交付日期", "备注")
                .row(null, null, "楼栋", "楼层", "房号", null, "建筑面积", "套内面积", null, null)
                .merge("A3:A4", "B3:B4", "C3:E3", "F3:F4", "G3:H3", "I3:I4", "J3:J4")
                .banner("填写说明：房号按“栋-房间”填写；面积以不动产权证为准；未交付的房屋交付日期填预计日期。", 10);
        List<Home> homes = new ArrayList<>(TalentApartments.flats());
        homes.addAll(TalentApartments.shops());
        int number = 0;
        for (Home home : homes) {
            number++;
            int habit = home.building().hashCode();
            book.row(
                    number,
                    PROJECT,
                    home.building(),
                    home.floor(),
                    home.building().equals("6栋") ? OfficeText.wide(home.code()) : home.code(),
                    home.kind(),
                    OfficeText.area(home.areaM2(), habit),
                    home.areaM2().multiply(new BigDecimal("0.82")).setScale(2, RoundingMode.HALF_UP),
                    OfficeText.day(home.handover(), habit),
                    null);
        }
        return book.row("合计", null, null, null, null, null, TalentApartments.floorArea())
                .row()
                .row("注：1. 12栋1001室因整改延期，定于2026年11月12日交付。")
                .row("制表：内勤　　　复核：管理处主任")
                .bytes();
    }

    private static byte[] spaces() {
        List<String> lines = new ArrayList<>(List.of("项目编号,车位编号,楼号,层,类型,备注"));
        for (Home space : TalentApartments.spaces()) {
            lines.add(String.join(",", PROJECT, space.code(), space.building(), space.floor(), "车位", ""));
        }
        return OfficeText.gbk(lines);
    }

    /** The old program's list: everything text but the phones, which Excel made numbers. */
    private static byte[] owners(List<Holder> owners) throws IOException {
        OfficeBook book = OfficeBook.xls("业主")
                .banner("业主信息登记表", 9)
                .row("项目编号", "房间号", "业主姓名", "客户类型", "联系电话", "身份证号", "入住日期", "迁出日期", "备注");
        for (Holder owner : owners) {
            book.row(
                    PROJECT,
                    owner.home(),
                    owner.name(),
                    owner.role(),
                    Long.valueOf(owner.phone()),
                    owner.idNumber(),
                    OfficeText.day(owner.from(), owner.home().hashCode()),
                    OfficeText.day(owner.to(), 2),
                    owner.to() == null ? null : "已转让");
        }
        return book.bytes();
    }

    private static byte[] others(List<Holder> others) throws IOException {
        OfficeBook book = OfficeBook.xlsx("租户及未售")
                .banner("租户及未售房屋登记", 9)
                .row("项目编号", "房号", "姓名", "身份", "是否缴费人", "手机", "证件号码", "起始日期", "截止日期")
                .row("填写说明：租户代缴物业费的，“是否缴费人”填“是”；须附业主书面同意。");
        for (Holder other : others) {
            book.row(
                    PROJECT,
                    other.home(),
                    other.name(),
                    other.role(),
                    other.pays().isEmpty() ? "-" : other.pays(),
                    other.phone(),
                    other.idNumber().isEmpty() ? "无" : other.idNumber(),
                    OfficeText.day(other.from(), other.name().hashCode()),
                    OfficeText.day(other.to(), 1));
        }
        return book.bytes();
    }

    private static byte[] parkers(List<Holder> parkers) {
        List<String> lines = new ArrayList<>(List.of("项目编号,车位号,姓名,身份,缴费人,电话,起始日期,截止日期"));
        for (Holder parker : parkers) {
            lines.add(String.join(
                    ",",
                    PROJECT,
                    parker.home(),
                    parker.name(),
                    parker.role(),
                    parker.pays(),
                    parker.phone(),
                    slashed(parker.from()),
                    parker.to() == null ? "" : slashed(parker.to())));
        }
        return OfficeText.gbk(lines);
    }

    private static String slashed(LocalDate day) {
        return day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
    }
}
