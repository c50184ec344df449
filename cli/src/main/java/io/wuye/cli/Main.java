package io.wuye.cli;

import io.wuye.kernel.run.Stop;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;

/** Entry point of the program {@code wuye}. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        Stop stop = Stop.onSignals();
        Outlet out = new Outlet(new FileOutputStream(FileDescriptor.out));
        Outlet err = new Outlet(new FileOutputStream(FileDescriptor.err));
        Surroundings real = Surroundings.ofProcess(out.stream(), err.stream(), stop);
        int code = Program.run(List.of(args), real);
        real.out().flush();
        if (out.lost()) {
            code = Program.lostOutput(List.of(args), real);
        }
        real.err().flush();
        stop.exit(code);
    }
}
