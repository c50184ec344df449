package io.wuye.kernel.run;

import io.wuye.kernel.text.Lang;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;

/**
 * How a run is carried out, as opposed to what it does.
 *
 * @param command the command line as the lock's holder message shows it
 * @param lang language of what is said on {@code notices}
 * @param patience how long to wait for another run to end; zero refuses at once
 * @param allowClockBack run although the clock shows less than the last recorded time
 * @param terminal whether a person is watching: only then is progress drawn
 * @param notices where progress and news about earlier runs go: stderr
 * @param stop the user's wish to stop
 * @param clock the only place a run takes the time from
 */
public record RunOptions(
        String command,
        Lang lang,
        Duration patience,
        boolean allowClockBack,
        boolean terminal,
        PrintStream notices,
        Stop stop,
        Clock clock) {
    /** No waiting, no progress, news in Chinese on stderr. */
    public static RunOptions defaults(String command) {
        return new RunOptions(command, Lang.ZH, Duration.ZERO, false, false, System.err, new Stop(), Clock.systemUTC());
    }
}
