package io.wuye.kernel.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a workspace.
 *
 * @param started UTC time the process took the lock
 * @param command its command line, in one line
 */
record Holder(long pid, String started, String command) {
    void write(FileChannel channel) throws IOException {
        String lines = pid + "\n" + started + "\n" + command.replace('\n', ' ') + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(true);
    }

    /** What the lock's file says; null in the moment between locking and writing. */
    static @Nullable Holder read(Path file) throws IOException {
        List<String> lines = Files.readString(file).lines().toList();
        return lines.size() < 3 ? null : new Holder(Long.parseLong(lines.get(0)), lines.get(1), lines.get(2));
    }
}
