package io.wuye.kernel.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestStreamTest {
    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 1, 65_536, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 5_000_000})
    void short_and_long_files_get_the_digest_of_all_their_bytes(int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        ByteArrayOutputStream passedOn = new ByteArrayOutputStream();
        try (DigestStream stream = new DigestStream(passedOn)) {
            for (int from = 0; from < length; from += 60_000) {
                stream.write(bytes, from, Math.min(60_000, length - from));
            }
            assertThat(stream.hex())
                    .isEqualTo(HexFormat.of().formatHex(Manifest.sha256().digest(bytes)));
        }
        assertThat(passedOn.toByteArray()).isEqualTo(bytes);
    }
}
