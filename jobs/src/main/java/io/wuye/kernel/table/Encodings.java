package io.wuye.kernel.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * How the characters of a text file are encoded: byte order mark, then NULs (UTF-16), then strict UTF-8, then strict GB18030.
 *
 * <p>Statistics are of no use on the short files of offices; strictness is: GBK text is hardly ever valid UTF-8.
 */
final class Encodings {
    static final Charset GB18030 = Charset.forName("GB18030");

    private Encodings() {}

    /**
     * An encoding and how many bytes of mark stand before the text.
     *
     * @param charset that decodes the whole file without an error
     * @param mark length of the byte order mark, 0 if there is none
     */
    record Found(Charset charset, int mark) {}

    /**
     * Where a file stops being valid in an encoding.
     *
     * @param offset of the first bad byte, from 0
     * @param line on which it lies, from 1
     * @param hex the bytes there
     */
    private record Fault(long offset, long line, String hex) {}

    /** The encoding that the user names, else the one that fits; broken bytes are refused with line, offset and hex. */
    static Found find(Path path, @Nullable Charset named) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(4_096);
        }
        Found marked = mark(head);
        if (named != null) {
            int mark = marked != null && marked.charset.equals(named) ? marked.mark : 0;
            return strict(path, new Found(named, mark));
        }
        if (marked != null) {
            return strict(path, marked);
        }
        Charset wide = utf16(path, head);
        return wide != null ? strict(path, new Found(wide, 0)) : utf8OrGb18030(path);
    }

    private static Found utf8OrGb18030(Path path) throws IOException {
        Fault utf8 = fault(path, StandardCharsets.UTF_8);
        if (utf8 == null) {
            return new Found(StandardCharsets.UTF_8, 0);
        }
        Fault gb18030 = fault(path, GB18030);
        if (gb18030 == null) {
            return new Found(GB18030, 0);
        }
        // The encoding that was right for longer is the one that was meant.
        throw utf8.offset > gb18030.offset
                ? broken(path, StandardCharsets.UTF_8, utf8)
                : broken(path, GB18030, gb18030);
    }

    private static Found strict(Path path, Found found) throws IOException {
        Fault fault = fault(path, found.charset);
        if (fault != null) {
            throw broken(path, found.charset, fault);
        }
        return found;
    }

    private static RuntimeException broken(Path path, Charset charset, Fault fault) {
        return Guard.refuse("table.text.broken", path, charset.name(), fault.line, fault.offset, fault.hex);
    }

    private static @Nullable Found mark(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return new Found(StandardCharsets.UTF_8, 3);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return new Found(StandardCharsets.UTF_16LE, 2);
        }
        if (starts(head, 0xFE, 0xFF)) {
            return new Found(StandardCharsets.UTF_16BE, 2);
        }
        return starts(head, 0x84, 0x31, 0x95, 0x33) ? new Found(GB18030, 4) : null;
    }

    private static boolean starts(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Separators and line ends of UTF-16 are full of NULs, all on one side; any other NUL is no text at all. */
    private static @Nullable Charset utf16(Path path, byte[] head) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        if (even + odd == 0) {
            return null;
        }
        if (even > 0 && odd > 0) {
            throw Guard.refuse("table.kind.binary", path);
        }
        return odd > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static @Nullable Fault fault(Path path, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer chars = CharBuffer.allocate(1 << 16);
        long offset = 0;
        long line = 1;
        try (InputStream in = Files.newInputStream(path)) {
            for (boolean end = false; !end; ) {
                int n = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
                end = n == 0;
                bytes.position(bytes.position() + n).flip();
                CoderResult result = decoder.decode(bytes, chars.clear(), end);
                line += lines(chars);
                if (result.isError()) {
                    return new Fault(offset + bytes.position(), line, hex(bytes, result.length()));
                }
                offset += bytes.position();
                bytes.compact();
            }
        }
        return null;
    }

    private static int lines(CharBuffer chars) {
        int lines = 0;
        char[] array = chars.array();
        for (int i = 0; i < chars.position(); i++) {
            lines += array[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static String hex(ByteBuffer bytes, int length) {
        byte[] bad = new byte[Math.min(bytes.remaining(), Math.max(length, 4))];
        bytes.duplicate().get(bad);
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bad);
    }
}
