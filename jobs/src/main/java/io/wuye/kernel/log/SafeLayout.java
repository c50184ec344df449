package io.wuye.kernel.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.LayoutBase;
import io.wuye.kernel.text.Escapes;
import java.util.regex.Pattern;

/** One event in one line, then its causes; control characters are shown, long numbers of persons are masked. */
final class SafeLayout extends LayoutBase<ILoggingEvent> {
    /** Mobile numbers, and document numbers of 15 to 18 digits. */
    private static final Pattern PERSONAL = Pattern.compile("(?<!\\d)(1\\d{2}|\\d{3})\\d{4,11}(\\d{3}[\\dXx])(?!\\d)");

    private static final int FRAMES = 12;

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder lines =
                new StringBuilder(safe(event.getLevel() + " " + event.getFormattedMessage())).append('\n');
        IThrowableProxy cause = event.getThrowableProxy();
        while (cause != null) {
            lines.append("  ")
                    .append(safe(cause.getClassName() + ": " + cause.getMessage()))
                    .append('\n');
            frames(lines, cause.getStackTraceElementProxyArray());
            cause = cause.getCause();
        }
        return lines.toString();
    }

    static String safe(String text) {
        return PERSONAL.matcher(Escapes.visible(text)).replaceAll("$1****$2");
    }

    private static void frames(StringBuilder lines, StackTraceElementProxy[] frames) {
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            lines.append("    ").append(frames[i]).append('\n');
        }
    }
}
