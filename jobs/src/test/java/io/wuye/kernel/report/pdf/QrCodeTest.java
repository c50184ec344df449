package io.wuye.kernel.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"20261201/TA/1-101/1", "20261201/人才公寓/甲／乙-1/12", "1", "00000000000000000000000000000000"})
    void what_is_drawn_can_be_read(String text) throws ChecksumException, FormatException {
        ByteMatrix cells = QrCode.cells(text);
        boolean[][] black = new boolean[cells.getHeight()][cells.getWidth()];
        for (int y = 0; y < black.length; y++) {
            for (int x = 0; x < black[y].length; x++) {
                black[y][x] = cells.get(x, y) == 1;
            }
        }
        assertThat(new Decoder().decode(black).getText()).isEqualTo(text);
    }
}
