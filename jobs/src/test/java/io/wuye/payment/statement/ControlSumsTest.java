package io.wuye.payment.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.table.Place;
import io.wuye.kernel.table.Problem;
import io.wuye.payment.statement.ControlTotal.What;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A list of movements is complete if it adds up to what it says of itself. */
class ControlSumsTest {
    private final ControlSums sums = new ControlSums();
    private long row = 1;

    @Test
    void counts_and_sums_that_agree_are_silent() {
        sums.moved(100_00);
        sums.taken(100_00);
        sums.moved(-20_00);
        sums.taken(-20_00);
        sums.moved(-1_41);
        stated("3", What.ROWS);
        stated("100.00", What.RECEIVED);
        stated("-20.00", What.REFUNDED);
        stated("21.41", What.OUTGO);
        assertThat(keys()).isEmpty();
    }

    @Test
    void a_missing_row_shows_in_the_count_and_in_the_sum() {
        sums.moved(100_00);
        sums.taken(100_00);
        stated("2", What.ROWS);
        stated("1,100.00", What.RECEIVED);
        assertThat(keys()).containsExactly("payment.control.differs", "payment.control.differs");
    }

    @Test
    void of_two_ways_of_counting_one_is_enough() {
        sums.moved(100_00);
        sums.taken(100_00);
        sums.moved(-100_00);
        sums.taken(-100_00);
        stated("1", What.ROWS, What.RECEIPTS);
        assertThat(keys()).isEmpty();
    }

    @Test
    void balances_may_follow_each_other_from_the_oldest_or_from_the_newest() {
        balances(100_00, 1100_00, -30_00, 1070_00, 5_00, 1075_00);
        stated("1000.00", What.OPENING);
        stated("1075.00", What.CLOSING);
        assertThat(keys()).isEmpty();

        ControlSums newestFirst = new ControlSums();
        newestFirst.balance(5_00, 1075_00, place());
        newestFirst.balance(-30_00, 1070_00, place());
        newestFirst.balance(100_00, 1100_00, place());
        newestFirst.stated(List.of(What.OPENING), "1000.00", place());
        newestFirst.stated(List.of(What.CLOSING), "1075.00", place());
        assertThat(newestFirst.problems()).isEmpty();
    }

    @Test
    void a_gap_in_the_balances_is_shown_where_it_is() {
        balances(100_00, 1100_00, 5_00, 1075_00, 1_00, 1076_00);
        assertThat(sums.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("payment.control.balance");
            assertThat(problem.place().row()).isEqualTo(2);
        });
    }

    @Test
    void without_balances_opening_and_movements_make_the_closing_balance() {
        sums.moved(100_00);
        stated("1000.00", What.OPENING);
        stated("1100.00", What.CLOSING);
        assertThat(keys()).isEmpty();
        stated("1200.00", What.CLOSING);
        sums.moved(1);
        assertThat(keys()).containsExactly("payment.control.closing");
    }

    private void balances(long... amountsAndBalances) {
        for (int i = 0; i < amountsAndBalances.length; i += 2) {
            sums.balance(amountsAndBalances[i], amountsAndBalances[i + 1], place());
        }
    }

    private void stated(String number, What... of) {
        sums.stated(List.of(of), number, place());
    }

    private Place place() {
        return new Place("list.csv", null, row++, 0, "");
    }

    private List<String> keys() {
        return sums.problems().stream().map(Problem::key).toList();
    }
}
