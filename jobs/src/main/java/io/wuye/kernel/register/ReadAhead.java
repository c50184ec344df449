package io.wuye.kernel.register;

import io.wuye.kernel.table.FileFormat;
import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.ReadCounts;
import io.wuye.kernel.table.ReadOptions;
import io.wuye.kernel.table.Row;
import io.wuye.kernel.table.RowSink;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file on a thread of its own, while the caller's thread — the only one that may use the connection — stages
 * what has been read: the two halves of an import cost about the same.
 *
 * <p>What the reader says reaches the sink in the order in which it was said, in blocks; few blocks are ever on the way,
 * so memory stays bounded whichever half is slower. What the reader throws is thrown here, after all it said before.
 */
final class ReadAhead implements RowSink {
    private static final int BLOCK = 512;
    private static final int BLOCKS = 8;
    private static final int PATIENCE_MILLIS = 100;

    private final BlockingQueue<Block> queue = new ArrayBlockingQueue<>(BLOCKS);
    private volatile boolean abandoned;
    private List<Consumer<RowSink>> said = new ArrayList<>(BLOCK);

    private ReadAhead() {}

    /** As {@link FileFormat#read}; the sink is used on the calling thread alone. */
    static ReadCounts read(FileFormat format, InputFile file, ReadOptions options, RowSink sink) {
        ReadAhead ahead = new ReadAhead();
        Thread reader = new Thread(() -> ahead.run(format, file, options), "wuye-reader");
        reader.setDaemon(true);
        reader.start();
        try {
            return ahead.replay(sink);
        } finally {
            // Ends a reader that has more to say; one that has ended does not mind.
            ahead.abandoned = true;
            reader.interrupt();
            join(reader);
        }
    }

    private void run(FileFormat format, InputFile file, ReadOptions options) {
        try {
            ReadCounts counts = format.read(file, options, this);
            say(new End(counts, null));
        } catch (Unheard abandoned) {
            return;
        } catch (Throwable thrown) {
            say(new End(null, thrown));
        }
    }

    private void say(End end) {
        try {
            put(new Block(said, end));
        } catch (Unheard abandoned) {
            return;
        }
    }

    private ReadCounts replay(RowSink sink) {
        while (true) {
            Block block = take();
            block.said.forEach(one -> one.accept(sink));
            End end = block.end;
            if (end != null) {
                return end.counts();
            }
        }
    }

    @Override
    public void accept(Row row) {
        say(sink -> sink.accept(row));
    }

    @Override
    public void reject(long row, List<Problem> problems) {
        say(sink -> sink.reject(row, problems));
    }

    @Override
    public void refuse(List<Problem> problems) {
        say(sink -> sink.refuse(problems));
    }

    @Override
    public void notice(Problem notice) {
        say(sink -> sink.notice(notice));
    }

    private void say(Consumer<RowSink> one) {
        said.add(one);
        if (said.size() == BLOCK) {
            put(new Block(said, null));
            said = new ArrayList<>(BLOCK);
        }
    }

    private void put(Block block) {
        try {
            while (!abandoned) {
                if (queue.offer(block, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException nobodyListens) {
            throw new Unheard();
        }
        throw new Unheard();
    }

    private Block take() {
        try {
            return queue.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Halt();
        }
    }

    private static void join(Thread reader) {
        boolean interrupted = false;
        while (reader.isAlive()) {
            try {
                reader.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * A piece of what the reader said.
     *
     * @param end how the reading ended, with the last block only
     */
    private record Block(
            List<Consumer<RowSink>> said, @Nullable End end) {}

    /** How the reading ended: with counts, or with what was thrown. */
    private record End(
            @Nullable ReadCounts result, @Nullable Throwable failure) {
        ReadCounts counts() {
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
            if (result == null) {
                throw new IllegalStateException("reading ended with nothing", failure);
            }
            return result;
        }
    }

    /** The caller has stopped listening; ends the reader's thread and is seen by nobody. */
    private static final class Unheard extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
