package io.ovation.acceptance;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The picture "may depend" of docs/architecture.md, as rules on all classes. */
class ArchitectureTest {
    private static final String ROOT = "io.ovation";
    private static final List<String> SERVICES =
            List.of("gateway", "chat", "qna", "interactions", "stage", "analytics");
    private static final List<String> CONTRACTS =
            List.of("attachment", "chat", "connection", "event", "interactions", "qna", "stage");
    private static final String[] JDK_AND_NAMES = {
        "java..", "com.fasterxml.jackson.annotation..", "org.jspecify.annotations.."
    };
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static List<ArchRule> rules() {
        List<ArchRule> rules = new ArrayList<>();
        rules.add(classes()
                .that(resideInAPackage("io.ovation.contracts.."))
                .should()
                .onlyDependOnClassesThat(
                        resideInAPackage("io.ovation.contracts..").or(resideInAnyPackage(JDK_AND_NAMES)))
                .because("contracts depend on nothing"));
        rules.add(noClasses()
                .that()
                .resideInAPackage("io.ovation.contracts")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.ovation.contracts.*..")
                .because("the kernel knows no capability"));
        rules.add(noClasses()
                .that()
                .resideInAPackage("io.ovation.contracts.channel..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CONTRACTS.stream()
                        .map(each -> "io.ovation.contracts." + each + "..")
                        .toArray(String[]::new))
                .because("the events of all channels know no capability"));
        CONTRACTS.forEach(capability -> rules.add(contractsOf(capability)));
        rules.add(classes()
                .that(resideInAPackage("io.ovation.platform..")
                        .and(not(resideInAPackage("io.ovation.platform.session.."))))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "io.ovation.platform..", "io.ovation.contracts", "io.ovation.contracts.channel..")
                        .or(not(resideInAPackage("io.ovation.."))))
                .because("the platform carries capabilities and knows none"));
        rules.add(classes()
                .that(resideInAPackage("io.ovation.platform.session.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "io.ovation.platform..",
                                "io.ovation.contracts",
                                "io.ovation.contracts.channel..",
                                "io.ovation.contracts.stage..")
                        .or(not(resideInAPackage("io.ovation.."))))
                .because("a session is the place of all capabilities; services share how they know its settings"));
        SERVICES.forEach(service -> rules.add(service(service)));
        rules.add(classes()
                .that(resideInAPackage("io.ovation.store.embedded.."))
                .should()
                .onlyDependOnClassesThat(
                        resideInAPackage("io.ovation.store.embedded..").or(not(resideInAPackage("io.ovation.."))))
                .because("the embedded store is a store like another"));
        rules.add(SlicesRuleDefinition.slices()
                .matching("io.ovation.(*)..")
                .should()
                .beFreeOfCycles());
        rules.add(SlicesRuleDefinition.slices()
                .matching("io.ovation.platform.(*)..")
                .should()
                .beFreeOfCycles());
        rules.add(noClasses().should().dependOnClassesThat().resideInAPackage("org.mockito.."));
        return rules;
    }

    private static ArchRule contractsOf(String capability) {
        return classes()
                .that(resideInAPackage("io.ovation.contracts." + capability + ".."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "io.ovation.contracts." + capability + "..",
                                "io.ovation.contracts",
                                "io.ovation.contracts.channel..")
                        .or(resideInAnyPackage(JDK_AND_NAMES)))
                .because("a capability's contract uses the kernel and itself");
    }

    private static ArchRule service(String service) {
        DescribedPredicate<JavaClass> own =
                resideInAnyPackage("io.ovation." + service + "..", "io.ovation.contracts..", "io.ovation.platform..");
        return classes()
                .that(resideInAPackage("io.ovation." + service + ".."))
                .should()
                .onlyDependOnClassesThat(own.or(not(resideInAPackage("io.ovation.."))))
                .because("a service depends on contracts and platform, never on another service");
    }

    @Test
    void every_part_depends_only_on_what_it_may() {
        List<String> broken = new ArrayList<>();
        for (ArchRule rule : rules()) {
            var result = rule.evaluate(CLASSES);
            if (result.hasViolation()) {
                broken.add(result.getFailureReport().toString());
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void the_rules_look_at_all_of_the_house() {
        assertThat(rules()).hasSizeGreaterThanOrEqualTo(14);
        TreeSet<String> seen = new TreeSet<>();
        CLASSES.forEach(each -> seen.add(each.getPackageName().split("\\.", 4)[2]));
        assertThat(seen)
                .contains("contracts", "platform", "store", "standalone")
                .containsAll(SERVICES);
    }

    @Test
    void a_broken_rule_is_noticed() {
        ArchRule broken = noClasses()
                .that(resideInAPackage("io.ovation.standalone.."))
                .should()
                .dependOnClassesThat(resideInAPackage("io.ovation.gateway.."));
        assertThatThrownBy(() -> broken.check(CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("io.ovation.standalone");
    }

    @Test
    void the_pure_core_of_chat_knows_no_vertx_no_store_and_no_clock() {
        noClasses()
                .that()
                .haveNameMatching(
                        "io\\.ovation\\.chat\\.group\\.(Deciding|Folding|ChatState|ChatMessage|ChatViews)|io\\.ovation\\.platform\\.text\\.MessageText")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.vertx..", "java.io..", "java.nio.file..", "com.mongodb..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .check(CLASSES);
    }
}
