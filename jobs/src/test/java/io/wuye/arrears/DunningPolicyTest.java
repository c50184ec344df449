package io.wuye.arrears;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.PolicyFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DunningPolicyTest {
    /** As the contract shows it: a hand-written file needs no more. */
    private static final String CONTRACT = """
            id: mainland
            levels:
              - {level: 1, name: 温馨提示, after_due_days: 7, channels: [sms, wechat]}
              - {level: 2, name: 催缴通知, after_due_days: 30, min_gap_days: 14, deadline_days: 15, channels: [print, sms]}
              - {level: 3, name: 催告函, after_deadline_of: 2, needs: delivered-or-two-attempts, deadline_days: 15, channels: [ems, sms]}
              - {level: 4, name: 诉前告知, after_deadline_of: 3, needs: delivery-proof, deadline_days: 15, channels: [ems]}
            tolerance: "1.00"
            actions: [remind, demand, call, visit, mediate, apply-payment-order, sue]
            limitation: per-period        # or instalments
            """;

    @TempDir
    Path folder;

    @Test
    void the_contracts_file_is_the_shipped_ladder() {
        DunningPolicy shipped = PolicyFile.shipped(DunningPolicy.FILE, DunningPolicy.class);
        DunningPolicy contract = read(CONTRACT);
        assertThat(shipped.levels().subList(1, 5)).isEqualTo(contract.levels());
        assertThat(shipped.toleranceFen()).isEqualTo(100);
        assertThat(shipped.actions()).isEqualTo(contract.actions()).containsExactly(DunningAction.values());
        assertThat(shipped.accessCards()).isEqualTo(contract.accessCards());
    }

    @ParameterizedTest(name = "{0} cannot be configured")
    @ValueSource(
            strings = {"stop_water", "停水", "cut-power", "stop_heat", "block-gate", "lock-lift", "no-parking", "SUE!!"})
    void what_the_law_forbids_is_refused_with_the_article(String action) {
        Refusal refusal = refused(CONTRACT.replace("sue]", action + "]"));
        assertThat(refusal.outcome()).isEqualTo(Outcome.RULE_REFUSED);
        assertThat(Messages.of(Lang.ZH).text(refusal)).contains("dunning.yaml:8", action, "民法典第944条第3款");
        assertThat(Messages.of(Lang.EN).text(refusal)).contains("Civil Code 944(3)");
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            sue]             | cal]              | dunning.yaml:8: 催缴手段“cal”拼写有误；是否想写 call？
            tolerance: "1.00" | tolerence: 1      | dunning.yaml:7: 不认识的键“tolerence”（是否想写 tolerance？）
            min_gap_days     | min_gap_day       | dunning.yaml:4: 不认识的键“min_gap_day”（是否想写 min_gap_days？）
            channels: [ems]  | channels: [fax]   | dunning.yaml:6: 值“fax”不合要求，应为 sms ¦ wechat ¦ print ¦ ems ¦ call ¦ visit
            level: 3         | level: 4          | 级别须从 0 或 1 起逐级加一：此处应为 3，现为 4
            "1.00"           | "1.005"           | tolerance 不能为负，且精确到分，现为 1.005
            "1.00"           | -1                | tolerance 不能为负，且精确到分，现为 -1
            after_deadline_of: 2 | after_deadline_of: 1 | 级别 3 的 after_deadline_of: 1 所指的级别须低于它，并设有 deadline_days
            deadline_days: 15 | deadline_days: 0 | 级别 2 的 deadline_days 不能小于 1，现为 0
            after_due_days: 7, | ''              | 级别 1 缺少 after_due_days / after_deadline_of
            name: 诉前告知,  | ''                | 级别 4 缺少 name
            id: mainland     | ''                | 缺少 id
            """)
    void what_is_wrong_is_told_with_what_was_meant(String from, String to, String message) {
        Refusal refusal = refused(CONTRACT.replace(from, to));
        assertThat(refusal.outcome()).isEqualTo(Outcome.USAGE);
        assertThat(Messages.of(Lang.ZH).text(refusal)).contains(message.replace('¦', '|'));
    }

    private DunningPolicy read(String text) {
        Path file = folder.resolve("dunning.yaml");
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return PolicyFile.read(file, DunningPolicy.class);
    }

    private Refusal refused(String text) {
        return catchThrowableOfType(Refusal.class, () -> read(text));
    }
}
