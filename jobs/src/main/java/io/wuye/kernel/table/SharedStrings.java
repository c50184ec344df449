package io.wuye.kernel.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The strings that an xlsx keeps once for all its cells.
 *
 * <p>They lie end to end as UTF-8 in one array: a million names take a third of the memory of a million objects.
 */
final class SharedStrings {
    private byte[] bytes = new byte[1 << 14];
    private int[] ends = new int[1 << 10];
    private int size;

    /** Cells made last, by the low bits of their number: what is shared is mostly said again soon. */
    private final Cell[] recent = new Cell[1 << 10];

    private final int[] recentIndex = new int[recent.length];

    private SharedStrings() {}

    static SharedStrings read(Parts parts, String part, Path path, Limits limits)
            throws IOException, XMLStreamException {
        SharedStrings strings = new SharedStrings();
        try (InputStream in = part.isEmpty() ? null : parts.find(part)) {
            if (in != null) {
                strings.read(Xml.open(in), new BoundedText(path.toString(), limits.cellChars()));
            }
        }
        return strings;
    }

    private void read(XMLStreamReader xml, BoundedText text) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                text.readString(xml, "si");
                add(text.take());
            }
        }
        xml.close();
    }

    /**
     * A cell that holds the string of that number.
     *
     * @throws Damage if there is none
     */
    Cell cell(int index) throws Damage {
        int slot = index & (recent.length - 1);
        Cell made = recent[slot];
        if (made == null || recentIndex[slot] != index) {
            made = Cell.text(get(index));
            recent[slot] = made;
            recentIndex[slot] = index;
        }
        return made;
    }

    private String get(int index) throws Damage {
        if (index < 0 || index >= size) {
            throw new Damage("table.damaged.string", index);
        }
        int from = index == 0 ? 0 : ends[index - 1];
        return new String(bytes, from, ends[index] - from, StandardCharsets.UTF_8);
    }

    private void add(String string) {
        byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
        int from = size == 0 ? 0 : ends[size - 1];
        int to = Math.addExact(from, utf8.length);
        if (to > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(to, bytes.length * 3L / 2)));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        System.arraycopy(utf8, 0, bytes, from, utf8.length);
        ends[size++] = to;
    }
}
