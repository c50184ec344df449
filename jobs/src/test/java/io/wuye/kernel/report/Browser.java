package io.wuye.kernel.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A real browser without a window, for tests that read a page as a person gets it. */
public final class Browser {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private Browser() {}

    /**
     * The page as it is after its scripts ran; skips the test where there is no browser.
     *
     * @param folder where the browser keeps what it needs
     */
    public static String dom(Path page, Path folder) {
        assumeTrue(Files.isExecutable(CHROMIUM), "chromium is not installed");
        try {
            Path dumped = Files.createTempFile(folder, "page", ".dom");
            Process process = new ProcessBuilder(
                            CHROMIUM.toString(),
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--user-data-dir=" + folder.resolve("profile"),
                            "--virtual-time-budget=5000",
                            "--dump-dom",
                            page.toUri().toString())
                    .redirectError(folder.resolve("browser.log").toFile())
                    .redirectOutput(dumped.toFile())
                    .start();
            try (OutputStream nothing = process.getOutputStream()) {
                nothing.flush();
            }
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            return Files.readString(dumped);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(hurried);
        }
    }
}
