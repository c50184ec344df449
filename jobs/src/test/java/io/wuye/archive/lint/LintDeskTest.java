package io.wuye.archive.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wuye.archive.Policies;
import io.wuye.archive.Vault;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.OnBothDatabases;
import io.wuye.kernel.database.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another schedule would do to the records of a catalogue, on both databases. */
@OnBothDatabases
class LintDeskTest {
    private static final String ROWS = "series,class_code,item_name,retention,start,event,version,from\n";

    private final String url;

    @TempDir
    Path folder;

    LintDeskTest(TestDatabases kind) {
        url = kind.url();
    }

    @Test
    void the_impact_counts_each_schedule_by_its_own_event_and_every_record_that_names_the_series() throws IOException {
        Vault vault = new Vault(folder, url);
        vault.policy("retention.csv", ROWS + """
                        Z-1,1,设备档案,5年,event,报废,1,2000-01-01
                        Z-2,1,巡检记录,5年,year-end,,1,2000-01-01
                        Z-3,1,租户资料,永久,none,,1,2000-01-01
                        """);
        vault.file(
                "records",
                "record_id,title,class,series,formed_on,carrier",
                "A,泵,1.3,Z-1,2000-01-01,paper",
                "B,泵,1.3,Z-1,2000-01-01,paper",
                "C,巡检,1.1,Z-2,2015-01-01,paper",
                "D,巡检,1.1,Z-2;Z-3,2015-01-01,paper");
        vault.file(
                "events",
                "type,subject,happened_on",
                "报废,A,2010-05-05",
                "停用,A,2024-05-05",
                "停用,B,2001-05-05",
                "停用,C,2024-05-05");
        Path other = Files.writeString(folder.resolve("v2.csv"), ROWS + """
                        Z-1,1,设备档案,5年,event,停用,2,2000-01-01
                        Z-2,1,巡检记录,5年,event,停用,2,2000-01-01
                        """);
        try (Database database = Database.reader(vault.workspace())) {
            assertThat(new LintDesk(vault.workspace(), Policies.TODAY).moves(other, database))
                    .extracting(Move::series, Move::records, Move::earlier, Move::later, Move::dueNow)
                    .as("A: due 2015, then 2029; B: unknown, then due; C: due, then 2029; D: permanent by either")
                    .isEqualTo(List.of(
                            tuple("Z-1", 2L, 1L, 1L, 1L), tuple("Z-2", 2L, 0L, 1L, 0L), tuple("Z-3", 1L, 0L, 0L, 0L)));
        }
    }
}
