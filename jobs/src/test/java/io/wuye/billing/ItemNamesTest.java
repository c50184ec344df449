package io.wuye.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.database.TestDatabases;
import io.wuye.payment.Till;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ItemNamesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void an_item_is_called_as_its_latest_tariff_of_the_widest_scope(TestDatabases kind) {
        Till till = new Till(folder, kind.url());
        till.file("projects", "2026-01-01", "project_code,name,kind", "TA,人才公寓,commodity");
        till.file(
                "tariffs",
                "2026-01-01",
                "tariff_code,name,method,unit_price,cycle,project_code,building,unit_kind,from,authority",
                "WY,物业费（专家楼）,area,3,month,TA,14栋,,2026-01-01,合同",
                "WY,物业费,area,2,month,TA,,,2020-01-01,合同",
                "WY,物业服务费,area,2.35,month,TA,,,2024-01-01,合同",
                "WY,物业费（商铺）,area,5,month,TA,,shop,2025-01-01,合同");
        assertThat(till.rows("SELECT " + ItemNames.of("'WY'") + " AS name")).containsExactly("物业服务费");
        assertThat(till.rows("SELECT " + ItemNames.of("'XX'") + " AS name")).containsExactly("null");
    }
}
