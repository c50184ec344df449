package io.wuye.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The program as a process. */
@EnabledOnOs(OS.LINUX)
class MainTest {
    @Test
    void a_reader_that_has_gone_is_no_error() throws Exception {
        Process process = shell("\"$JAVA\" -cp \"$CP\" io.wuye.cli.Main --help | head -n 1; echo ${PIPESTATUS[0]}");
        assertThat(said(process)).isEqualTo("wuye：物业管理命令行工具（应收、凭证、导入、报表）\n0\n");
    }

    @Test
    void output_that_cannot_be_written_is_a_storage_error() throws Exception {
        Process process = shell("\"$JAVA\" -cp \"$CP\" io.wuye.cli.Main --help > /dev/full; echo $?");
        assertThat(said(process)).startsWith("wuye: 结果没有写完整").endsWith("\n14\n");
    }

    @Test
    void it_speaks_chinese_in_the_locale_of_cron() throws Exception {
        Process process = shell("env -i \"$JAVA\" -cp \"$CP\" io.wuye.cli.Main bil < /dev/null");
        assertThat(said(process)).startsWith("wuye: 没有命令“wuye bil”（是否想写 bill？）");
    }

    private static Process shell(String command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true);
        builder.environment()
                .put(
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.environment().put("CP", System.getProperty("java.class.path"));
        builder.environment().remove("LANG");
        builder.environment().remove("LC_ALL");
        builder.environment().remove("WUYE_LANG");
        return builder.directory(new File(System.getProperty("java.io.tmpdir"))).start();
    }

    private static String said(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
