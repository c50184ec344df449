package io.wuye.kernel.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An xlsx, read part by part; only its shared strings are kept in memory. */
final class XlsxBook implements Book {
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    final Path path;
    final Limits limits;
    final Parts parts;
    private final List<Worksheet> worksheets = new ArrayList<>();
    private final List<String> sheetParts = new ArrayList<>();
    private boolean from1904;
    private DateStyles dateStyles = DateStyles.NONE;
    private String stringsPart = "";
    private @Nullable SharedStrings strings;

    private XlsxBook(Path path, Limits limits, Parts parts) {
        this.path = path;
        this.limits = limits;
        this.parts = parts;
    }

    static XlsxBook open(InputFile file, Limits limits) throws Exception {
        XlsxBook book = new XlsxBook(file.path(), limits, Parts.open(file.path(), limits));
        try {
            book.readWorkbook();
            return book;
        } catch (Throwable damaged) {
            book.close();
            throw damaged;
        }
    }

    private void readWorkbook() throws IOException, XMLStreamException {
        String workbook = relations("").values().stream()
                .filter(relation -> relation.type.endsWith("/officeDocument"))
                .map(Relation::part)
                .findFirst()
                .orElse("xl/workbook.xml");
        Map<String, Relation> relations = relations(workbook);
        try (InputStream in = parts.get(workbook)) {
            Xml.elements(in, element -> workbookElement(element, relations));
        }
        if (relations.isEmpty()) {
            throw new Damage("table.damaged.part", relationsPart(workbook));
        }
        for (Relation relation : relations.values()) {
            if (relation.type.endsWith("/sharedStrings")) {
                stringsPart = relation.part;
            } else if (relation.type.endsWith("/styles")) {
                dateStyles = DateStyles.read(parts, relation.part);
            }
        }
    }

    private void workbookElement(XMLStreamReader element, Map<String, Relation> relations) {
        switch (element.getLocalName()) {
            case "workbook" -> refuseStrict(element);
            case "workbookPr" -> from1904 = List.of("1", "true").contains(Xml.attribute(element, "date1904", "0"));
            case "sheet" -> {
                Relation relation = relations.get(Xml.attribute(element, "id", ""));
                // Chart sheets and macro sheets have no rows.
                if (relation != null && relation.type.endsWith("/worksheet")) {
                    boolean hidden = !Xml.attribute(element, "state", "visible").equals("visible");
                    worksheets.add(new Worksheet(Xml.attribute(element, "name", ""), hidden));
                    sheetParts.add(relation.part);
                }
            }
            default -> {}
        }
    }

    private void refuseStrict(XMLStreamReader element) {
        if (STRICT.equals(element.getNamespaceURI())) {
            throw Guard.refuse("table.kind.strict", path);
        }
    }

    /**
     * What a part refers to.
     *
     * @param type a URI; only its last segment tells
     * @param part the name of the other part
     */
    private record Relation(String type, String part) {}

    /** Relationships of a part ({@code ""}: of the package) by id; a part without any has none. */
    private Map<String, Relation> relations(String part) throws IOException, XMLStreamException {
        Map<String, Relation> relations = new HashMap<>();
        try (InputStream in = parts.find(relationsPart(part))) {
            if (in == null) {
                return relations;
            }
            Xml.elements(in, element -> {
                boolean inside = !Xml.attribute(element, "TargetMode", "").equals("External");
                if (element.getLocalName().equals("Relationship") && inside) {
                    String target = Parts.resolve(part, Xml.attribute(element, "Target", ""));
                    relations.put(
                            Xml.attribute(element, "Id", ""), new Relation(Xml.attribute(element, "Type", ""), target));
                }
            });
        }
        return relations;
    }

    private static String relationsPart(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    @Override
    public List<Worksheet> worksheets() {
        return List.copyOf(worksheets);
    }

    @Override
    public RawRows rows(int worksheet) {
        return Guard.parse(path, () -> {
            String place = path + ":" + worksheets.get(worksheet).name();
            XMLStreamReader xml = Xml.open(parts.get(sheetParts.get(worksheet)));
            return new XlsxRows(path, place, limits, xml, new XlsxCells(strings(), dateStyles, from1904));
        });
    }

    private SharedStrings strings() throws IOException, XMLStreamException {
        SharedStrings all = strings;
        if (all == null) {
            all = SharedStrings.read(parts, stringsPart, path, limits);
            strings = all;
        }
        return all;
    }

    @Override
    public void close() {
        Guard.parse(path, () -> {
            parts.close();
            return path;
        });
    }
}
