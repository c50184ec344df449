package io.wuye.cli;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Standard output or error of the process, in UTF-8 whatever the locale says: System.out would turn Chinese into question
 * marks under cron.
 *
 * <p>After a failed write it stays silent: a reader that has gone ({@code wuye … | head}) must not stop a command half
 * way, and what else went wrong is told once, at the end.
 */
final class Outlet extends OutputStream {
    private final FileOutputStream target;
    private @Nullable IOException failure;

    Outlet(FileOutputStream target) {
        super();
        this.target = target;
    }

    PrintStream stream() {
        return new PrintStream(this, true, StandardCharsets.UTF_8);
    }

    /** Whether something could not be written though somebody was still there to read it: a full disk. */
    boolean lost() {
        return failure != null && !String.valueOf(failure.getMessage()).contains("Broken pipe");
    }

    @Override
    public void write(int letter) {
        write(new byte[] {(byte) letter}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (failure != null) {
            return;
        }
        try {
            target.write(bytes, from, length);
        } catch (IOException failed) {
            failure = failed;
        }
    }
}
