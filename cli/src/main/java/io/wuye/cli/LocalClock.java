package io.wuye.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The system's clock in the system's time zone, which is looked up when it is asked for: help never asks. */
final class LocalClock extends Clock {
    @Override
    public ZoneId getZone() {
        return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(millis());
    }

    @Override
    public long millis() {
        return System.currentTimeMillis();
    }
}
