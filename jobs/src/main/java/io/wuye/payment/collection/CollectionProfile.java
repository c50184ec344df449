package io.wuye.payment.collection;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a bank wants batches and answers them: {@code policy/collection-….yaml}. A bank's change is an edit of that file.
 *
 * @param id the name after {@code --profile}
 * @param channel of the payments that come of it
 * @param encoding of the batch, e.g. GBK; characters it lacks are refused
 * @param delimiter between cells; inside a cell it is written full-width
 * @param suffix of the batch's file name
 * @param header whether the titles are written
 * @param columns of the batch
 * @param answers headings in the bank's answer, by column of the return; of several the first the file has
 * @param collected words for a line that was collected
 * @param failed words for a line that was not
 */
public record CollectionProfile(
        String id,
        String channel,
        @Nullable String encoding,
        @Nullable String delimiter,
        @Nullable String suffix,
        boolean header,
        List<CollectionColumn> columns,
        Map<String, List<String>> answers,
        List<String> collected,
        List<String> failed) {

    public CollectionProfile {
        given("channel", channel);
        given("columns", columns);
        given("answers", answers);
        given("collected", collected);
        given("failed", failed);
        for (String needed : List.of("batch_no", "line_no", "result")) {
            given("answers." + needed, answers.get(needed));
        }
        for (String name : answers.keySet()) {
            if (CollectionReturnSheet.SHEET.find(name).isEmpty()) {
                throw new Refusal(Outcome.USAGE, "collection.profile.answer", name);
            }
        }
        if (encoding != null && !Charset.isSupported(encoding)) {
            throw new IllegalArgumentException("encoding: " + encoding);
        }
    }

    // Keys that the file leaves out arrive as null, whatever the type says.
    private static void given(String key, @Nullable Object value) {
        if (value == null) {
            throw new Refusal(Outcome.USAGE, "collection.profile.missing", key);
        }
    }

    Charset charset() {
        return Charset.forName(encoding == null ? "UTF-8" : encoding);
    }

    String delimiterText() {
        return delimiter == null ? "," : delimiter;
    }

    String suffixText() {
        return suffix == null ? "csv" : suffix;
    }
}
