package io.wuye.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures that may be shown to people, to be found by what they are about: a district has tens of thousands. */
final class Published {
    private final Map<Key, Figure> figures = new HashMap<>();

    /** @param figures of a wave, hidden ones and those of other methods among them */
    Published(List<Figure> figures) {
        for (Figure figure : figures) {
            boolean shown = figure.method().equals(Figure.SRS)
                    && !figure.denominator().equals(Measure.WITH_DONT_KNOW)
                    && !figure.suppressed()
                    && figure.estimate() != null;
            if (shown) {
                this.figures.putIfAbsent(new Key(figure.scope(), figure.question(), figure.name()), figure);
            }
        }
    }

    /** A figure of a scope by simple random sampling; null: there is nothing to say, or it is hidden. */
    @Nullable Figure figure(Scope scope, String question, String name) {
        return figures.get(new Key(scope, question, name));
    }

    private record Key(Scope scope, String question, String name) {}
}
