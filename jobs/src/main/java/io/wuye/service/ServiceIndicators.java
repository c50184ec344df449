package io.wuye.service;

import io.wuye.indicator.Indicator;
import io.wuye.kernel.time.Period;
import io.wuye.service.GroupCount.Count;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a tally says of each project, for the rating. A figure of nothing is no figure. */
final class ServiceIndicators {
    private static final String SOURCE = "service tally";

    private final Period period;
    private final List<Indicator> found = new ArrayList<>();

    private ServiceIndicators(Period period) {
        this.period = period;
    }

    /** @param households by project code */
    static List<Indicator> of(Period period, ServiceTally tally, Map<String, Long> households) {
        ServiceIndicators indicators = new ServiceIndicators(period);
        tally.projects().forEach((code, count) -> indicators.project(code, count, households.getOrDefault(code, 0L)));
        return indicators.found;
    }

    private void project(String code, GroupCount count, long households) {
        if (households > 0) {
            long complaints = count.of(Count.COMPLAINTS);
            Interval interval = PoissonRules.perThousandInterval(complaints, households);
            found.add(new Indicator(
                    code,
                    period,
                    "complaints_per_1000",
                    PoissonRules.perThousand(complaints, households),
                    interval.lower(),
                    interval.upper(),
                    SOURCE,
                    "complaints/households*1000;garwood-95"));
        }
        rate(
                code,
                "complaint_handling_rate",
                count.rate(Count.COMPLAINTS_HANDLED, Count.COMPLAINTS),
                "complaints-done/complaints-accepted");
        rate(code, "reply_on_time_rate", count.onTime(TimeField.REPLIED_AT), "met/(met+breached);to=replied_at");
        rate(code, "revisit_rate", count.onTime(TimeField.REVISITED_AT), "met/(met+breached);to=revisited_at");
        rate(code, "arrive_on_time_rate", count.onTime(TimeField.ARRIVED_AT), "met/(met+breached);to=arrived_at");
    }

    private void rate(String code, String name, @Nullable BigDecimal rate, String definition) {
        if (rate != null) {
            found.add(Indicator.of(code, period, name, rate, SOURCE, definition));
        }
    }
}
