package io.wuye.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.Method;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.connect.ListeningConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.VMDeathEvent;
import com.sun.jdi.event.VMDisconnectEvent;
import com.sun.jdi.request.ClassPrepareRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The real program under a debugger that stops it at the entry of chosen methods.
 *
 * <p>A stopped process is as still as a killed one: what lies in its files then is what {@code kill -9} would leave. So
 * the product needs no hooks, and every border is met each time.
 */
final class StoppedProgram {
    private static final int ENOUGH = 400;

    private StoppedProgram() {}

    /**
     * Runs the program and stops it at every entry of these methods.
     *
     * @param methods as {@code package.Class.method}
     * @param goOn called while the program stands still; when it says no, the program is killed
     */
    static RealProgram.Ended run(Path folder, List<String> methods, Predicate<String> goOn, String... arguments) {
        ListeningConnector connector = Bootstrap.virtualMachineManager().listeningConnectors().stream()
                .filter(one -> one.transport().name().equals("dt_socket"))
                .findFirst()
                .orElseThrow();
        Map<String, Connector.Argument> options = connector.defaultArguments();
        options.get("localAddress").setValue("127.0.0.1");
        try {
            String address = connector.startListening(options);
            RealProgram.Running program = RealProgram.start(
                    folder, List.of("-agentlib:jdwp=transport=dt_socket,suspend=y,address=" + address), arguments);
            VirtualMachine machine = connector.accept(options);
            connector.stopListening(options);
            watch(machine, methods, goOn, program.process());
            return program.end();
        } catch (IOException | IllegalConnectorArgumentsException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(hurried);
        }
    }

    /**
     * What {@code kill -9} would leave at each entry of these methods, as copies of the workspace; where nothing has
     * changed since the last one there is none. The program itself comes to its end.
     *
     * @param into where the copies go
     */
    static List<Path> copies(Path root, List<String> methods, Path into, String... arguments) {
        List<Path> copies = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        RealProgram.Ended ended = run(
                root,
                methods,
                place -> {
                    if (seen.add(sizes(root))) {
                        copies.add(copy(root, into.resolve("copy-" + copies.size() + "-" + place)));
                    }
                    return true;
                },
                arguments);
        assertThat(ended.exit()).as(ended.err()).isZero();
        return copies;
    }

    private static Path copy(Path from, Path to) {
        try {
            return Estate.copy(from, to);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String sizes(Path root) {
        try (Stream<Path> inside = Files.walk(root)) {
            return inside.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file) + " " + file.toFile().length())
                    .sorted()
                    .collect(Collectors.joining(", "));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void watch(VirtualMachine machine, List<String> methods, Predicate<String> goOn, Process process)
            throws InterruptedException {
        for (String method : methods) {
            String type = method.substring(0, method.lastIndexOf('.'));
            machine.classesByName(type).forEach(known -> stopAt(known, methods));
            ClassPrepareRequest prepare = machine.eventRequestManager().createClassPrepareRequest();
            prepare.addClassFilter(type);
            prepare.enable();
        }
        int stops = 0;
        try {
            while (true) {
                EventSet events = machine.eventQueue().remove();
                for (Event event : events) {
                    if (event instanceof ClassPrepareEvent prepared) {
                        stopAt(prepared.referenceType(), methods);
                    } else if (event instanceof BreakpointEvent stopped) {
                        boolean further = goOn.test(stopped.location().method().name());
                        if (!further || ++stops > ENOUGH) {
                            process.destroyForcibly().waitFor();
                            return;
                        }
                    } else if (event instanceof VMDeathEvent || event instanceof VMDisconnectEvent) {
                        return;
                    }
                }
                events.resume();
            }
        } catch (VMDisconnectedException ended) {
            // The program has come to its end.
            return;
        }
    }

    private static void stopAt(ReferenceType type, List<String> methods) {
        for (Method method : type.methods()) {
            if (methods.contains(type.name() + "." + method.name()) && method.location() != null) {
                type.virtualMachine()
                        .eventRequestManager()
                        .createBreakpointRequest(method.location())
                        .enable();
            }
        }
    }
}
