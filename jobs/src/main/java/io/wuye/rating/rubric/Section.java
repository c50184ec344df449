package io.wuye.rating.rubric;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a rubric; the maxima of its items add to its own. */
public record Section(String id, @Nullable String title, BigDecimal max, List<Item> items) {
    public Section {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** Title, or the id of a section without one. */
    public String name() {
        return title == null ? id : title;
    }
}
