package io.ovation.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.ovation.contracts.Problem;
import io.ovation.platform.bus.Json;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProblemsPageTest {
    private static final String INTRODUCTION = """
            # Problems

            Every refusal has a code. Over REST it is an `application/problem+json` body (RFC 9457), on the socket the same object stands in a
            `problem` frame. Rely on `code` and `status`; `title` and `detail` are for people and may be reworded. This page is made
            from the code.

            ```json
            {"type": "/problems/invalid", "title": "A field breaks a rule.", "status": 400, "code": "invalid",
             "errors": [{"field": "text", "rule": "max-length", "message": "At most 2000 characters."}], "requestId": "4bf92f3577b34da6"}
            ```

            - `errors` names each field and the rule that it breaks, all at once.
            - `retryAfterMillis` is there when trying again makes sense; REST says the same in `Retry-After`. Keep the client id (REST: the
              `Idempotency-Key`) when you repeat a command: what was stored already is answered and not stored twice.
            - `requestId` finds the request in the logs. A failure that nobody expected says nothing else.
            - What you may not see looks exactly like what is not there.

            | Code | Status | What it says | What to do |
            |---|---|---|---|
            """;

    private static final Map<String, List<Problem>> BY_CODE = byCode();

    private static Map<String, List<Problem>> byCode() {
        List<JavaField> fields = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.ovation").stream()
                        .map(JavaClass::getFields)
                        .flatMap(each -> each.stream())
                        .filter(field -> field.getRawType().isEquivalentTo(Problem.class))
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .toList();
        return fields.stream()
                .map(field -> value(field.reflect()))
                .collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.toList()));
    }

    private static Problem value(Field field) {
        try {
            field.setAccessible(true);
            return (Problem) Objects.requireNonNull(field.get(null));
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static Map<String, String> advice() {
        try (InputStream file =
                Objects.requireNonNull(ProblemsPageTest.class.getResourceAsStream("problem-advice.json"))) {
            Map<String, String> advice = new TreeMap<>();
            Json.mapper()
                    .readTree(file)
                    .fields()
                    .forEachRemaining(
                            each -> advice.put(each.getKey(), each.getValue().asText()));
            return advice;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void every_problem_says_what_to_do_and_no_advice_is_left_over() {
        assertThat(BY_CODE).hasSizeGreaterThan(30);
        assertThat(advice().keySet()).containsExactlyInAnyOrderElementsOf(BY_CODE.keySet());
    }

    @Test
    void a_code_always_has_the_same_status() {
        assertThat(BY_CODE.values())
                .allSatisfy(problems -> assertThat(problems)
                        .extracting(Problem::status)
                        .as(problems.get(0).code())
                        .containsOnly(problems.get(0).status()));
    }

    @Test
    void the_page_has_every_problem() {
        Map<String, String> advice = advice();
        List<String> rows = new ArrayList<>();
        BY_CODE.forEach((code, problems) -> rows.add("| `%s` | %d | %s | %s |\n"
                .formatted(code, problems.get(0).status(), titles(problems), advice.getOrDefault(code, ""))));
        new GeneratedPage("docs/problems.md", INTRODUCTION + String.join("", rows)).isUpToDate();
    }

    private static String titles(List<Problem> problems) {
        return problems.stream().map(Problem::title).distinct().sorted().collect(Collectors.joining(" "));
    }
}
