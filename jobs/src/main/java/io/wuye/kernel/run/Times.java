package io.wuye.kernel.run;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as the run tables hold them: UTC to the millisecond, so that text order is time order. */
final class Times {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Times() {}

    static String now(Clock clock) {
        return text(clock.instant());
    }

    static String text(Instant instant) {
        return FORMAT.format(instant);
    }

    static Instant instant(String text) {
        return Instant.parse(text);
    }
}
