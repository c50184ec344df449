package io.wuye.kernel.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** A report as json: name, title, notes and one object per row with canonical names; personal columns masked. */
final class ReportSerializer extends StdSerializer<Report> {
    ReportSerializer() {
        super(Report.class);
    }

    @Override
    public void serialize(Report report, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        json.writeStringProperty("name", report.name());
        json.writeStringProperty("title", report.title());
        json.writePOJOProperty("notes", report.notes());
        json.writeArrayPropertyStart("rows");
        ReportColumn[] columns = report.columns().toArray(ReportColumn[]::new);
        report.rows().forEach(row -> {
            json.writeStartObject();
            for (int i = 0; i < columns.length; i++) {
                json.writeName(columns[i].name());
                value(json, columns[i].kind(), CellText.forScreen(columns[i], row[i]));
            }
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Kind kind, @Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (kind == Kind.MONEY) {
            json.writeNumber(BigDecimal.valueOf(((Number) value).longValue(), 2));
        } else if (kind.isNumeric()) {
            json.writeNumber(value instanceof BigDecimal exact ? exact : new BigDecimal(value.toString()));
        } else {
            json.writeString(value.toString());
        }
    }
}
