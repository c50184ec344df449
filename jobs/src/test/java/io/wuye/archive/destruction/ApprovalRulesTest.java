package io.wuye.archive.destruction;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.archive.ArchivePolicy;
import io.wuye.archive.Obstacle;
import io.wuye.archive.Policies;
import io.wuye.archive.destruction.Approval.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovalRulesTest {
    private static final String DIGEST = "a".repeat(64);
    private static final LocalDate LISTED = LocalDate.of(2026, 10, 1);
    private static final LocalDate SIGNED = LocalDate.of(2026, 10, 3);
    private static final LocalDate COOL = LocalDate.of(2026, 10, 10);
    private static final ArchivePolicy.Destruction POLICY =
            Policies.SHIPPED.office().destruction();

    @Test
    void a_list_signed_in_every_role_is_carried_out_when_the_days_of_reflection_are_over() {
        assertThat(obstacles(good(), COOL)).isEmpty();
        assertThat(obstacles(good(), COOL.minusDays(1))).containsExactly("cooling");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "单位负责人, unsigned",
        "档案机构负责人, unsigned",
        "档案经办人, unsigned",
    })
    void every_role_must_sign(String role, String code) {
        assertThat(obstacles(with(list -> list.removeIf(one -> one.role().equals(role))), COOL))
                .containsExactly(code);
    }

    @Test
    void a_list_with_accounting_records_needs_the_accountants_too() {
        Approval plain = good();
        Approval accounting = new Approval(
                plain.listId(),
                plain.asOf(),
                plain.compiledBy(),
                DIGEST,
                DIGEST,
                DIGEST,
                true,
                3,
                100,
                "",
                plain.signatures());
        assertThat(obstacles(accounting, COOL)).containsExactly("unsigned", "unsigned");
    }

    @Test
    void one_person_does_not_sign_in_two_roles() {
        assertThat(obstacles(replaced(1, one -> signature(one.role(), "张一", SIGNED, DIGEST)), COOL))
                .containsExactly("two_roles");
    }

    @Test
    void the_compiler_does_not_sign() {
        assertThat(obstacles(replaced(0, one -> signature(one.role(), "李编", SIGNED, DIGEST)), COOL))
                .containsExactly("compiler");
    }

    @Test
    void a_signature_is_bound_to_the_digest_of_this_list() {
        assertThat(obstacles(replaced(0, one -> signature(one.role(), one.person(), SIGNED, "b".repeat(64))), COOL))
                .containsExactly("other_list");
    }

    @ParameterizedTest(name = "signed on {0}: {1}")
    @CsvSource({"2026-09-30, signed_when", "2026-10-11, signed_when cooling"})
    void a_signature_comes_after_the_list_and_not_after_the_day(LocalDate day, String codes) {
        assertThat(String.join(
                        " ", obstacles(replaced(0, one -> signature(one.role(), one.person(), day, DIGEST)), COOL)))
                .isEqualTo(codes);
    }

    @Test
    void a_list_that_was_changed_in_the_database_or_on_disk_is_not_carried_out() {
        Approval plain = good();
        Approval changed = new Approval(
                plain.listId(),
                plain.asOf(),
                plain.compiledBy(),
                DIGEST,
                "c".repeat(64),
                "d".repeat(64),
                false,
                3,
                100,
                "",
                plain.signatures());
        assertThat(obstacles(changed, COOL)).containsExactly("changed", "file_changed");
    }

    @Test
    void a_list_is_not_carried_out_before_its_day() {
        assertThat(obstacles(good(), LISTED.minusDays(1))).contains("before_list");
    }

    @ParameterizedTest(name = "{0} of {1}, because “{2}”: stopped {3}, {4}")
    @CsvSource({
        "20,   100,     '',     false, a few are a large share of little",
        "50,   100,     '',     false, the share counts from more than fifty",
        "51,   100,     '',     true,  more than a fifth of the catalogue",
        "51,   255,     '',     false, exactly a fifth",
        "1000, 1000000, '',     false, as many as one list may have",
        "1001, 1000000, '',     true,  one more",
        "1001, 1000000, 搬迁,   false, somebody said why",
        "1001, 1000000, ' ',    true,  nothing is no reason",
    })
    void a_brake_stops_mass_destruction(long toDestroy, long catalogue, String beyond, boolean stopped, String why) {
        assertThat(ApprovalRules.brake(toDestroy, catalogue, beyond, POLICY).isPresent())
                .as(why)
                .isEqualTo(stopped);
    }

    private static List<String> obstacles(Approval list, LocalDate asOf) {
        return ApprovalRules.obstacles(list, POLICY, asOf).stream()
                .map(Obstacle::code)
                .toList();
    }

    private static Approval replaced(int index, UnaryOperator<Signature> change) {
        return with(list -> list.set(index, change.apply(list.get(index))));
    }

    private static Approval with(Consumer<List<Signature>> change) {
        List<Signature> signatures = new ArrayList<>(List.of(
                signature("单位负责人", "张一", SIGNED, DIGEST),
                signature("档案机构负责人", "王二", SIGNED, DIGEST),
                signature("档案经办人", "李三", LISTED, DIGEST)));
        change.accept(signatures);
        return new Approval("L", LISTED, "李编", DIGEST, DIGEST, DIGEST, false, 3, 100, "", signatures);
    }

    private static Approval good() {
        return with(list -> {});
    }

    private static Signature signature(String role, String person, LocalDate day, String digest) {
        return new Signature(role, person, day, digest);
    }
}
