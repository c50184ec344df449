package io.wuye.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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

    /** With {@code -Dsamples.update=true} the files are written again. */
    @Test
    void the_files_are_those_that_are_made_here() throws IOException {
        SampleFolder folder = new SampleFolder("talent-apartments/data");
        Map<String, byte[]> made = TalentApartmentsFiles.all();
        folder.update(made);
        assertThat(folder.names()).containsExactlyInAnyOrderElementsOf(made.keySet());
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
            assertThat(Archives.content(Files.readAllBytes(folder.path(file.getKey()))))
                    .as(file.getKey())
                    .isEqualTo(Archives.content(file.getValue()));
        }
    }
}
