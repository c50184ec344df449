package io.wuye.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DoorOrderTest {
    private static final List<String> WALK = List.of(
            "1栋|1-1-101",
            "1栋|1-1-102",
            "1栋|1-1-1001",
            "1栋|1-2-301",
            "1栋|1-10-101",
            "1栋A|1A-1-101",
            "2栋|2-1-101",
            "2栋|02-1-101",
            "10栋|10-1-101",
            "A座|A-9",
            "A座|A-10",
            "B1|B1-003",
            "B1|B1-12",
            "商铺|S-2",
            "商铺|S-12",
            "第一栋|1",
            "第二栋|1",
            "第十栋|1",
            "第十二栋|1",
            "第二十栋|1",
            "第一百零二栋|1");

    @Test
    void keys_sort_doors_as_people_walk() {
        for (int seed = 0; seed < 20; seed++) {
            List<String> doors = new ArrayList<>(WALK);
            Collections.shuffle(doors, new Random(seed));
            doors.sort(Comparator.comparing(DoorOrderTest::key));
            assertThat(doors).as("seed " + seed).containsExactlyElementsOf(WALK);
        }
    }

    @Test
    void different_doors_have_different_keys() {
        assertThat(WALK.stream().map(DoorOrderTest::key)).doesNotHaveDuplicates();
        assertThat(key("1栋|1-101")).isNotEqualTo(key("1栋|01-101")).isNotEqualTo(key("一栋|1-101"));
    }

    @Test
    void a_number_of_any_length_is_kept() {
        assertThat(key("|12345678901234567890")).contains("12345678901234567890");
    }

    @Test
    void a_unit_without_building_sorts_by_its_own_code() {
        assertThat(key("|2-101")).isLessThan(key("|10-101"));
    }

    private static String key(String door) {
        int bar = door.indexOf('|');
        return DoorOrder.key(door.substring(0, bar), door.substring(bar + 1));
    }
}
