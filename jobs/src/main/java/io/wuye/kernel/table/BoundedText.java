package io.wuye.kernel.table;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Collects the text of one cell; a cell with more characters than Excel allows is refused before it fills the memory. */
final class BoundedText {
    private final String place;
    private final int limit;
    private final StringBuilder text = new StringBuilder();

    /** @param place for the message */
    BoundedText(String place, int limit) {
        this.place = place;
        this.limit = limit;
    }

    /** What has been collected, escapes undone; starts again from nothing. */
    String take() {
        String all = text.indexOf("_x") < 0 ? text.toString() : unescaped(text);
        text.setLength(0);
        return all;
    }

    /** All text up to the end of the current element. */
    void readPlain(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append(xml);
                default -> {}
            }
        }
    }

    /** The text of a string item up to the end of {@code element}: all its runs, without the readings of its signs. */
    void readString(XMLStreamReader xml, String element) throws XMLStreamException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("t")) {
                    readPlain(xml);
                } else if (name.equals("rPh")) {
                    skip(xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals(element)) {
                return;
            }
        }
    }

    /** Passes over the current element. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void append(XMLStreamReader xml) {
        int length = xml.getTextLength();
        if (text.length() + length > limit) {
            throw Guard.refuse("table.limit.text", place, limit);
        }
        text.append(xml.getTextCharacters(), xml.getTextStart(), length);
    }

    /** {@code _x000D_} stands for the character that XML cannot hold. */
    private static String unescaped(CharSequence escaped) {
        StringBuilder plain = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            if (isEscape(escaped, i)) {
                plain.append((char) Integer.parseInt(escaped, i + 2, i + 6, 16));
                i += 6;
            } else {
                plain.append(escaped.charAt(i));
            }
        }
        return plain.toString();
    }

    private static boolean isEscape(CharSequence text, int from) {
        boolean framed = from + 6 < text.length()
                && text.charAt(from) == '_'
                && text.charAt(from + 1) == 'x'
                && text.charAt(from + 6) == '_';
        for (int i = from + 2; framed && i < from + 6; i++) {
            framed = Character.digit(text.charAt(i), 16) >= 0 && text.charAt(i) < 0x7F;
        }
        return framed;
    }
}
