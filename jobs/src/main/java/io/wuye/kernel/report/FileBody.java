package io.wuye.kernel.report;

import java.io.IOException;
import java.io.OutputStream;

/** What goes into one output file. May be asked more than once and writes the same bytes each time. */
@FunctionalInterface
public interface FileBody {
    /** Writes the whole file; the stream is buffered and belongs to the caller, who closes it. */
    void writeTo(OutputStream out) throws IOException;
}
