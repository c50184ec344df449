package io.wuye.kernel.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an xlsx as XML: no document type, no entities but the five, nothing fetched from anywhere, no tag and no
 * nesting that would keep the parser busy for ever.
 */
final class Xml {
    /** Many times the longest tag that spreadsheet programs write; the parser's time grows with its square. */
    private static final int TAG_BYTES = 512 << 10;

    /** Spreadsheet programs nest some ten deep. */
    private static final int DEPTH = 256;

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        Window window = new Window(in);
        return new Watched(FACTORY.createXMLStreamReader(window), window);
    }

    /** Counts the bytes that the parser takes for one event. */
    private static final class Window extends FilterInputStream {
        private long taken;

        Window(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            if (taken > TAG_BYTES) {
                throw new Damage("table.damaged.tag", TAG_BYTES);
            }
            int n = super.read(buffer, from, length);
            taken += Math.max(0, n);
            return n;
        }
    }

    /** Looks at every event before anybody else does. */
    private static final class Watched extends StreamReaderDelegate {
        private final Window window;
        private int depth;

        Watched(XMLStreamReader xml, Window window) {
            super(xml);
            this.window = window;
        }

        @Override
        public int next() throws XMLStreamException {
            window.taken = 0;
            int event = super.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> deeper();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException(new Damage("table.damaged.entity"));
                default -> {}
            }
            return event;
        }

        private void deeper() throws XMLStreamException {
            if (++depth > DEPTH) {
                throw new XMLStreamException(new Damage("table.damaged.depth", DEPTH));
            }
        }
    }

    /** Shows every start tag of a part to the consumer. */
    static void elements(InputStream in, Consumer<XMLStreamReader> consumer) throws XMLStreamException {
        XMLStreamReader xml = open(in);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                consumer.accept(xml);
            }
        }
        xml.close();
    }

    /** An attribute by its local name, whatever its namespace; null if there is none. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** As {@link #attribute}, with a value for when there is none. */
    static String attribute(XMLStreamReader xml, String name, String fallback) {
        String value = attribute(xml, name);
        return value == null ? fallback : value;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }
}
