package io.wuye.kernel.run;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.StorageFaults;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;

/**
 * How an execution ended, in our words.
 *
 * @param failure what to throw; null if it ended well
 */
record RunEnd(RunStatus status, Outcome outcome, @Nullable RuntimeException failure) {
    /** The disk may have room again and the user may come back: such runs go on by themselves; failed ones do not. */
    private static final List<Outcome> TO_BE_CONTINUED = List.of(Outcome.STORAGE, Outcome.INTERRUPTED);

    static final RunEnd DONE = new RunEnd(RunStatus.DONE, Outcome.DONE, null);

    static RunEnd of(JobExecution execution, Database database) {
        List<Throwable> failures = execution.getAllFailureExceptions();
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return DONE;
        }
        Refusal refusal = failures.stream()
                .flatMap(RunEnd::causes)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst()
                .or(() -> failures.stream()
                        .flatMap(failure -> StorageFaults.find(failure, database.place()).stream())
                        .findFirst())
                .orElse(null);
        if (refusal != null) {
            return of(refusal);
        }
        if (execution.getStatus() == BatchStatus.STOPPED) {
            return of(new Refusal(Outcome.INTERRUPTED, "run.interrupted"));
        }
        return of(bug(failures));
    }

    static RunEnd of(RuntimeException failure) {
        RunStatus status = toBeContinued(failure) ? RunStatus.INTERRUPTED : RunStatus.FAILED;
        return new RunEnd(status, failure instanceof Refusal known ? known.outcome() : Outcome.INTERNAL, failure);
    }

    /** Whether a run that ended like this goes on by itself with the next call. */
    static boolean toBeContinued(RuntimeException failure) {
        return failure instanceof Refusal refusal && TO_BE_CONTINUED.contains(refusal.outcome());
    }

    List<String> message() {
        return failure == null ? List.of() : message(failure);
    }

    /** Key and arguments of the sentence; of a bug only its kind, for its text may hold anything. */
    static List<String> message(RuntimeException failure) {
        List<String> message = new ArrayList<>();
        if (failure instanceof Refusal refusal) {
            message.add(refusal.key());
            refusal.arguments().forEach(argument -> message.add(recorded(argument)));
        } else {
            message.add("run.internal");
            causes(failure)
                    .reduce((outer, inner) -> inner)
                    .ifPresent(root -> message.add(root.getClass().getSimpleName()));
        }
        return message;
    }

    /** On one line: what is recorded is told in one. */
    private static String recorded(Object argument) {
        return argument instanceof List<?> lines
                ? lines.stream().map(String::valueOf).collect(Collectors.joining(" / "))
                : String.valueOf(argument);
    }

    void throwFailure() {
        if (failure != null) {
            throw failure;
        }
    }

    private static RuntimeException bug(List<Throwable> failures) {
        Throwable first = failures.isEmpty() ? null : failures.get(0);
        return first instanceof RuntimeException bug ? bug : new IllegalStateException("the job failed", first);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
