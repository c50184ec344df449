package io.wuye.archive.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.archive.ArchivePolicies;
import io.wuye.archive.schedule.Classification;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeRulesTest {
    private static final Classification SHIPPED = ArchivePolicies.shippedClassification();

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(
            strings = {
                "3.4.07-12",
                "3.4.07–12",
                "3.4.07—12",
                "3.4.07——12",
                "3.4.07－12",
                "3.4.07―12",
                "３．４．０７－１２",
                "3.4.07 — 12",
                " 3.4.07— 12 "
            })
    void every_dash_and_width_is_one_code(String text) {
        assertThat(CodeRules.parse(text, SHIPPED).canonical()).isEqualTo("3.4.07—12");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "3.11.01-1, 3.11.01—1",
        "6.3.14-999, 6.3.14—999",
        "3.7.计划财务部-3, 3.7.计划财务部—3",
    })
    void classes_and_units_of_the_classification_are_known(String text, String canonical) {
        assertThat(CodeRules.parse(text, SHIPPED).canonical()).isEqualTo(canonical);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "2.9.01-1,  no_class, class 2 has eight classes below it",
        "7.1.01-1,  no_class, there is no class 7",
        "3.4.15-1,  no_unit,  units go to 14",
        "3.4.7-1,   no_unit,  a unit has two digits",
        "3.4.维修科-1, no_unit, a name that is not registered",
        "3.4-12,    shape,    the unit is missing",
        "3.07-12,   shape,    a level is missing",
        "3.4.07,    shape,    no volume",
        "3.4.07-,   shape,    no volume",
        "3.4.07-十二, shape,  the volume is a number",
        "3-4-07-12, shape,    dots stand between levels",
    })
    void other_codes_are_refused(String text, String fault, String why) {
        assertThat(CodeRules.parse(text, SHIPPED).fault()).as(why).isEqualTo(fault);
        assertThat(CodeRules.parse(text, SHIPPED).canonical()).as(why).isNull();
    }
}
