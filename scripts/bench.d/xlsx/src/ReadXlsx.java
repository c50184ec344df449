import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads every cell of the first sheet as text and prints how many characters there were. */
final class ReadXlsx {
    private ReadXlsx() {}

    public static void main(String[] args) throws Exception {
        long[] characters = {0};
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(args[0])));
                ReadableWorkbook book = new ReadableWorkbook(in);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(row ->
                    row.forEach(cell -> characters[0] += cell == null ? 0 : cell.getText().length()));
        }
        System.out.println(characters[0]);
    }
}
