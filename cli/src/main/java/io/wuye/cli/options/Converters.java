package io.wuye.cli.options;

import io.wuye.kernel.time.Period;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** How words of the command line become values. What does not fit is explained by {@code UsageErrors}. */
public final class Converters {
    private Converters() {}

    /**
     * Registers every converter.
     *
     * @param directory what relative paths start from; in a real process the current directory, left out of what is
     *     printed
     */
    public static void register(CommandLine line, Path directory) {
        Path here = Path.of("").toAbsolutePath();
        line.registerConverter(Path.class, text -> path(text, shown(directory, here)));
        line.registerConverter(LocalDate.class, Converters::date);
        line.registerConverter(Duration.class, Converters::duration);
        line.registerConverter(Size.class, Converters::size);
        line.registerConverter(Period.class, text -> Period.parse(text).orElseThrow(() -> wrong(text)));
    }

    private static Path shown(Path directory, Path here) {
        return directory.startsWith(here) ? here.relativize(directory) : directory;
    }

    private static Path path(String text, Path directory) {
        try {
            return directory.resolve(text);
        } catch (InvalidPathException notAPath) {
            throw wrong(text);
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw wrong(text);
        }
    }

    /** {@code 90s}, {@code 10m}, {@code 2h}, {@code 1d}; a bare number is seconds. */
    static Duration duration(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        String number = lower.replaceFirst("[smhd]$", "");
        try {
            long count = Long.parseLong(number);
            if (count < 0) {
                throw wrong(text);
            }
            return switch (lower.substring(number.length())) {
                case "m" -> Duration.ofMinutes(count);
                case "h" -> Duration.ofHours(count);
                case "d" -> Duration.ofDays(count);
                default -> Duration.ofSeconds(count);
            };
        } catch (NumberFormatException notANumber) {
            throw wrong(text);
        }
    }

    /** See {@link Size#parse}. */
    static Size size(String text) {
        try {
            return Size.parse(text);
        } catch (NumberFormatException | ArithmeticException notASize) {
            throw wrong(text);
        }
    }

    private static TypeConversionException wrong(String text) {
        return new TypeConversionException(text);
    }
}
