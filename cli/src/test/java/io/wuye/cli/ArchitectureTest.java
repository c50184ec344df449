package io.wuye.cli;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom, each rule with its because. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            // The other module's tests come as a jar; a test may reach across features to prove that they agree.
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("io.wuye");

    /** The kernel from the top down: each package may know those below it. */
    private static final List<List<String>> KERNEL = List.of(
            List.of("register"),
            List.of("run"),
            List.of("database"),
            List.of("workspace"),
            List.of("report", "table"),
            List.of("log"),
            List.of("time", "money", "text"));

    /** A feature in parts, from the top down: each part may know those below it. */
    private static final Map<String, List<String>> PARTS =
            Map.of("archive", List.of("destruction", "lint", "sweep", "transfer", "catalogue", "schedule"));

    /** Which features a feature may know. */
    private static final Map<String, List<String>> FEATURES = features();

    /** Inside a feature, from the top down: each suffix may know those below it. */
    private static final List<List<String>> SUFFIXES =
            List.of(List.of("Job"), List.of("Sheet", "Store", "Report"), List.of("Rules"));

    private static Map<String, List<String>> features() {
        Map<String, List<String>> features = new LinkedHashMap<>();
        features.put("estate", List.of());
        features.put("indicator", List.of());
        features.put("archive", List.of());
        features.put("ledger", List.of("estate"));
        features.put("metering", List.of("estate"));
        features.put("billing", List.of("estate", "metering", "ledger"));
        features.put("payment", List.of("estate", "billing", "ledger"));
        features.put("arrears", List.of("estate", "billing", "payment", "ledger", "indicator"));
        features.put("reconcile", List.of("billing", "payment", "arrears", "ledger"));
        features.put("survey", List.of("estate", "indicator"));
        features.put("service", List.of("estate", "indicator"));
        features.put("rating", List.of("estate", "indicator"));
        return features;
    }

    static Stream<ArchRule> layers() {
        return Stream.of(
                noClasses()
                        .that()
                        .resideInAPackage("io.wuye.kernel..")
                        .should()
                        .dependOnClassesThat(feature(FEATURES.keySet()))
                        .because("the kernel serves every feature and would otherwise change with each of them"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("io.wuye.cli..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("io.wuye.cli..")
                        .because("jobs must run without a command line, under another scheduler or in a test"),
                noClasses()
                        .that()
                        .resideOutsideOfPackages("io.wuye.kernel.run..", "io.wuye.kernel.database..")
                        .and()
                        .haveSimpleNameNotEndingWith("Job")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.springframework.batch..")
                        .allowEmptyShould(true)
                        .because("only a feature's Job and kernel.run know Spring Batch"),
                noClasses()
                        .that()
                        .resideInAPackage("io.wuye.cli..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.springframework..")
                        .because("a command is options, one call, report, exit code; help must not load Spring"));
    }

    static Stream<ArchRule> kernel() {
        List<ArchRule> rules = new ArrayList<>();
        List<String> above = new ArrayList<>();
        for (List<String> level : KERNEL) {
            for (String lower : level) {
                List<String> forbidden = new ArrayList<>(above);
                level.stream()
                        .filter(other -> !other.equals(lower) && above.isEmpty())
                        .forEach(forbidden::add);
                if (!forbidden.isEmpty()) {
                    rules.add(unknown("io.wuye.kernel." + lower, "io.wuye.kernel.", forbidden));
                }
            }
            above.addAll(level);
        }
        return rules.stream();
    }

    static Stream<ArchRule> betweenFeatures() {
        List<ArchRule> rules = new ArrayList<>();
        FEATURES.forEach((feature, known) -> {
            List<String> forbidden = FEATURES.keySet().stream()
                    .filter(other -> !other.equals(feature) && !known.contains(other))
                    .toList();
            rules.add(unknown("io.wuye." + feature, "io.wuye.", forbidden));
        });
        return rules.stream();
    }

    static Stream<ArchRule> betweenParts() {
        List<ArchRule> rules = new ArrayList<>();
        PARTS.forEach((feature, parts) -> {
            String root = "io.wuye." + feature + ".";
            for (int lower = 1; lower < parts.size(); lower++) {
                rules.add(unknown(root + parts.get(lower), root, parts.subList(0, lower)));
            }
        });
        return rules.stream();
    }

    private static ArchRule unknown(String lower, String root, List<String> forbidden) {
        String[] packages = forbidden.stream().map(name -> root + name + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(lower + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .allowEmptyShould(true)
                .because("arrows between packages point one way only, as the map in the README draws them");
    }

    static Stream<ArchRule> insideFeatures() {
        List<ArchRule> rules = new ArrayList<>();
        List<String> above = new ArrayList<>();
        for (List<String> level : SUFFIXES) {
            for (String suffix : level) {
                if (!above.isEmpty()) {
                    rules.add(noClasses()
                            .that(feature(FEATURES.keySet()))
                            .and()
                            .haveSimpleNameEndingWith(suffix)
                            .should()
                            .dependOnClassesThat(featureNamed(List.copyOf(above)))
                            .because("inside a feature arrows run Job → Sheet, Store, Report → Rules → records"));
                }
            }
            above.addAll(level);
        }
        return rules.stream();
    }

    static Stream<ArchRule> pure() {
        return Stream.of(
                noClasses()
                        .that(feature(FEATURES.keySet()))
                        .and()
                        .haveSimpleNameEndingWith("Rules")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "java.sql..",
                                "javax.sql..",
                                "java.io..",
                                "java.nio.file..",
                                "org.springframework..",
                                "org.slf4j..")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.time.Clock")
                        .because("rules are pure: arguments in, value out; so they are tested by tables"),
                noClasses()
                        .that(feature(FEATURES.keySet()))
                        .should()
                        .callMethodWhere(target(name("now")))
                        .because("the same inputs and as-of day give the same bytes; only the cli asks the clock"),
                noFields()
                        .that()
                        .areDeclaredInClassesThat(exact())
                        .should()
                        .haveRawType(binary())
                        .because("money, areas and rates are exact; only statistics may be approximate"),
                methods()
                        .that()
                        .areDeclaredInClassesThat(exact())
                        .should()
                        .notHaveRawReturnType(binary())
                        .because("money, areas and rates are exact; only statistics may be approximate"));
    }

    static Stream<ArchRule> commands() {
        return Stream.of(
                classes()
                        .that()
                        .implement(Verb.class)
                        .should()
                        .haveSimpleNameEndingWith("Command")
                        .because("a stranger finds a command by its name"),
                noClasses()
                        .that()
                        .implement(Verb.class)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.sql..", "javax.sql..")
                        .because("SQL lives in stores"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"layers", "kernel", "betweenFeatures", "betweenParts", "insideFeatures", "pure", "commands"})
    void arrows_point_the_way_the_map_says(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }

    private static DescribedPredicate<JavaClass> feature(Iterable<String> names) {
        return DescribedPredicate.describe("in a feature", type -> {
            for (String name : names) {
                if (type.getPackageName().equals("io.wuye." + name)
                        || type.getPackageName().startsWith("io.wuye." + name + ".")) {
                    return true;
                }
            }
            return false;
        });
    }

    private static DescribedPredicate<JavaClass> featureNamed(List<String> suffixes) {
        return DescribedPredicate.describe("of a feature and named …" + suffixes, type -> {
            boolean feature = feature(FEATURES.keySet()).test(type);
            return feature
                    && suffixes.stream().anyMatch(suffix -> type.getSimpleName().endsWith(suffix));
        });
    }

    private static DescribedPredicate<JavaClass> exact() {
        return DescribedPredicate.describe("about money, areas, rates and days", type -> {
            String name = type.getPackageName();
            boolean feature = feature(FEATURES.keySet()).test(type) && !name.startsWith("io.wuye.survey");
            return feature || name.equals("io.wuye.kernel.money") || name.equals("io.wuye.kernel.time");
        });
    }

    private static DescribedPredicate<JavaClass> binary() {
        return DescribedPredicate.describe(
                "float or double",
                type -> type.isEquivalentTo(double.class)
                        || type.isEquivalentTo(float.class)
                        || type.isEquivalentTo(Double.class)
                        || type.isEquivalentTo(Float.class));
    }
}
