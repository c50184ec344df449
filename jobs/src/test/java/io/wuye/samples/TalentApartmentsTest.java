package io.wuye.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TalentApartmentsTest {
    @Test
    void the_estate_is_the_one_of_the_source_documents() {
        List<Home> flats = TalentApartments.flats();
        assertThat(flats).hasSize(828);
        assertThat(flats.stream().map(Home::building).distinct()).hasSize(14);
        assertThat(flats.stream().map(Home::floor).distinct()).hasSize(11);
        assertThat(TalentApartments.shops().stream().map(Home::floor).distinct())
                .containsExactly("1", "2");
        assertThat(TalentApartments.spaces().stream().map(Home::building))
                .filteredOn(TalentApartments.GARAGE::equals)
                .hasSize(797);
        assertThat(TalentApartments.spaces().stream().map(Home::building))
                .filteredOn(TalentApartments.YARD::equals)
                .hasSize(15);
        assertThat(TalentApartments.floorArea()).isBetween(new BigDecimal("89500"), new BigDecimal("90500"));
    }

    static Stream<Arguments> folders() throws IOException {
        return Stream.of(
                Arguments.of("talent-apartments/data", TalentApartmentsFiles.all()),
                Arguments.of("talent-apartments/later", TalentApartmentsFiles.later()),
                Arguments.of("talent-archive", TalentArchive.tables()),
                Arguments.of("talent-archive/电子档案", TalentArchive.files()),
                Arguments.of("district", District.tables()),
                Arguments.of("talent-survey", TalentSurvey.files()),
                Arguments.of("talent-survey", TalentDesk.files()),
                Arguments.of("errors", ErrorFiles.all()));
    }

    /** With {@code -Dsamples.update=true} the files are written again. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void the_files_are_those_that_are_made_here(String name, Map<String, byte[]> made) throws IOException {
        SampleFolder folder = new SampleFolder(name);
        folder.update(made);
        assertThat(folder.names()).containsAll(made.keySet());
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
            assertThat(Archives.content(Files.readAllBytes(folder.path(file.getKey()))))
                    .as(file.getKey())
                    .isEqualTo(Archives.content(file.getValue()));
        }
    }
}
