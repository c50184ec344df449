package io.wuye.cli;

import io.wuye.kernel.run.Stop;
import java.util.List;

/** Entry point of the program {@code wuye}. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        Stop stop = Stop.onSignals();
        Surroundings real = Surroundings.ofProcess(stop);
        int code = Program.run(List.of(args), real);
        real.out().flush();
        real.err().flush();
        stop.exit(code);
    }
}
