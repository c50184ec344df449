package io.wuye.estate;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LiabilityRulesTest {
    private static final LocalDate HANDOVER = LocalDate.of(2025, 3, 10);

    private static final List<Party> PARTIES = List.of(
            party("宏达置业", Role.DEVELOPER, true, "2025-02-01", null),
            party("张三", Role.OWNER, true, "2025-03-10", "2025-05-17"),
            party("李四", Role.OWNER, true, "2025-03-10", "2025-05-17"),
            party("王五", Role.OWNER, true, "2025-05-18", "2025-08-31"),
            party("赵六", Role.TENANT, false, "2025-04-01", "2025-04-30"),
            party("钱七", Role.TENANT, true, "2025-06-01", "2025-06-30"));

    @Test
    void before_hand_over_nobody_is_asked_unless_a_developer_is_named() {
        assertThat(on("2025-01-31")).isEqualTo(Liability.NOT_SERVED);
        assertThat(on("2025-02-01")).isEqualTo(Liability.of("宏达置业"));
        assertThat(on("2025-03-09")).isEqualTo(Liability.of("宏达置业"));
    }

    @Test
    void owners_of_a_day_owe_jointly_in_file_order() {
        assertThat(on("2025-03-10")).isEqualTo(Liability.of("张三、李四"));
        assertThat(on("2025-05-17")).isEqualTo(Liability.of("张三、李四"));
        assertThat(on("2025-05-18")).isEqualTo(Liability.of("王五"));
    }

    @Test
    void a_tenant_pays_only_when_declared_liable() {
        assertThat(on("2025-04-15")).isEqualTo(Liability.of("张三、李四"));
        assertThat(on("2025-06-30")).isEqualTo(Liability.of("钱七"));
        assertThat(on("2025-07-01")).isEqualTo(Liability.of("王五"));
    }

    @Test
    void without_owner_the_developer_pays_and_without_anybody_it_is_a_contradiction() {
        assertThat(on("2025-09-01")).isEqualTo(Liability.of("宏达置业"));
        assertThat(LiabilityRules.on(LocalDate.of(2025, 9, 1), unit(HANDOVER), PARTIES.subList(1, 6)))
                .isEqualTo(Liability.MISSING);
    }

    @Test
    void a_unit_without_hand_over_date_was_always_served() {
        assertThat(LiabilityRules.on(LocalDate.of(2020, 1, 1), unit(null), PARTIES))
                .isEqualTo(Liability.MISSING);
    }

    private static Liability on(String day) {
        return LiabilityRules.on(LocalDate.parse(day), unit(HANDOVER), PARTIES);
    }

    private static Unit unit(@Nullable LocalDate handover) {
        return new Unit(1, "TA", "1-101", "1栋", UnitKind.RESIDENTIAL, handover);
    }

    private static Party party(String name, Role role, boolean liable, String from, @Nullable String to) {
        return new Party(
                name, role, liable, DateRange.of(LocalDate.parse(from), to == null ? null : LocalDate.parse(to)));
    }
}
