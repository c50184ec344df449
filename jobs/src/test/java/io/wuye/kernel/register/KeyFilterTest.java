package io.wuye.kernel.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyFilterTest {

    @Test
    void a_key_is_new_once() {
        KeyFilter filter = new KeyFilter();
        assertThat(filter.mayHaveSeen(new String[] {"P01", "1-101"})).isFalse();
        assertThat(filter.mayHaveSeen(new String[] {"P01", "1-101"})).isTrue();
    }

    @Test
    void parts_are_not_run_together() {
        KeyFilter filter = new KeyFilter();
        assertThat(filter.mayHaveSeen(new String[] {"P01", "1"})).isFalse();
        assertThat(filter.mayHaveSeen(new String[] {"P0", "11"})).isFalse();
        assertThat(filter.mayHaveSeen(new String[] {"P011", ""})).isFalse();
    }

    @Test
    void no_key_of_many_is_forgotten() {
        KeyFilter filter = new KeyFilter();
        int doubtful = 0;
        for (int i = 0; i < 200_000; i++) {
            doubtful += filter.mayHaveSeen(new String[] {"P" + i % 7, "1-" + i}) ? 1 : 0;
        }
        assertThat(doubtful).as("hashes that meet by chance among 200,000 keys").isZero();
        for (int i = 0; i < 200_000; i++) {
            assertThat(filter.mayHaveSeen(new String[] {"P" + i % 7, "1-" + i})).isTrue();
        }
    }
}
