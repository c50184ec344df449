package io.wuye.kernel.register;

import io.wuye.kernel.table.ReadCounts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers of an import, as its summary, the run record and {@code --json} show them. */
final class ImportFigures {
    private ImportFigures() {}

    /** The sums over all files, then one entry per file under {@code files}. */
    static Map<String, Object> of(List<ImportFile> files) {
        ReadCounts sum = files.stream().map(ImportFile::counts).reduce(ReadCounts.NONE, ReadCounts::plus);
        long changed = files.stream().mapToLong(ImportFile::changed).sum();
        Map<String, Object> figures = new LinkedHashMap<>(numbers(sum, changed));
        figures.put("files", files.stream().map(ImportFigures::file).toList());
        return figures;
    }

    private static Map<String, Object> file(ImportFile file) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("file", file.file());
        figures.put("sha256", file.sha256());
        figures.putAll(numbers(file.counts(), file.changed()));
        return figures;
    }

    private static Map<String, Object> numbers(ReadCounts counts, long changed) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("read", counts.read());
        numbers.put("accepted", counts.accepted());
        numbers.put("new", counts.accepted() - changed);
        numbers.put("changed", changed);
        numbers.put("rejected", counts.rejected());
        numbers.put("duplicate", counts.duplicate());
        numbers.put("blank", counts.blank());
        numbers.put("ignored", counts.ignored());
        return numbers;
    }
}
