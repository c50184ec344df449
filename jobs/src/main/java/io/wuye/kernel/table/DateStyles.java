package io.wuye.kernel.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * Which cell styles of an xlsx show a number as a date.
 *
 * @param styles numbers of the styles
 */
record DateStyles(BitSet styles) {
    static final DateStyles NONE = new DateStyles(new BitSet());

    /** Whether cells of this style are dates. */
    boolean has(int style) {
        return style > 0 && styles.get(style);
    }

    static DateStyles read(Parts parts, String part) throws IOException, XMLStreamException {
        try (InputStream in = parts.find(part)) {
            return in == null ? NONE : read(Xml.open(in));
        }
    }

    private static DateStyles read(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, String> formats = new HashMap<>();
        BitSet styles = new BitSet();
        Deque<String> path = new ArrayDeque<>();
        int style = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                path.pop();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("numFmt")) {
                    formats.put(number(xml, "numFmtId"), Xml.attribute(xml, "formatCode", ""));
                } else if (name.equals("xf") && "cellXfs".equals(path.peek())) {
                    int format = number(xml, "numFmtId");
                    styles.set(style++, isDate(format, formats.get(format)));
                }
                path.push(name);
            }
        }
        return new DateStyles(styles);
    }

    /** Whether a number format shows a date; the Chinese built-in ones (27–36, 50–58) count. */
    static boolean isDate(int format, @Nullable String code) {
        boolean chinese = (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
        if (code == null && chinese) {
            return true;
        }
        String known = code != null ? code : BuiltinFormats.getBuiltinFormat(format);
        return known != null && DateUtil.isADateFormat(format, known);
    }

    private static int number(XMLStreamReader xml, String attribute) {
        return Integer.parseInt(Xml.attribute(xml, attribute, "0"));
    }
}
