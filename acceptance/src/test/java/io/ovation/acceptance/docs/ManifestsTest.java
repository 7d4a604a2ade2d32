package io.ovation.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ovation.platform.bus.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The manifests can be read and name what exists. Nothing here runs them. */
class ManifestsTest {
    private static final String BASE = "k8s/base/";
    private static final Set<String> SERVICES = Set.of("gateway", "chat", "stage", "qna", "interactions", "analytics");
    private static final Pattern SETTING = Pattern.compile("OVATION_[A-Z_]+");

    private static List<JsonNode> documents(String file) {
        Iterable<Object> parsed = new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(Repository.read(file));
        return StreamSupport.stream(parsed.spliterator(), false)
                .map(document -> Json.mapper().<JsonNode>valueToTree(document))
                .toList();
    }

    private static List<JsonNode> deployments() {
        return Stream.of("gateway.yaml", "services.yaml")
                .flatMap(file -> documents(BASE + file).stream())
                .filter(document -> document.path("kind").asText().equals("Deployment"))
                .toList();
    }

    @Test
    void there_is_a_deployment_for_each_service() {
        assertThat(deployments())
                .extracting(each -> each.at("/metadata/name").asText())
                .containsExactlyInAnyOrderElementsOf(SERVICES);
        assertThat(deployments()).allSatisfy(deployment -> {
            JsonNode pod = deployment.at("/spec/template/spec");
            assertThat(pod.path("enableServiceLinks").asBoolean(true)).isFalse();
            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(pod.at("/containers/0/readinessProbe/httpGet/path").asText())
                    .isEqualTo("/health/ready");
            assertThat(pod.at("/containers/0/env/0/valueFrom/fieldRef/fieldPath")
                            .asText())
                    .isEqualTo("status.podIP");
        });
    }

    @Test
    void every_resource_of_the_base_is_there_and_can_be_read() {
        documents(BASE + "kustomization.yaml")
                .get(0)
                .path("resources")
                .forEach(file -> assertThat(documents(BASE + file.asText())).isNotEmpty());
    }

    @Test
    void the_compose_file_has_every_service_and_its_store() {
        Set<String> services = new TreeSet<>();
        documents("docker-compose.yml").get(0).path("services").fieldNames().forEachRemaining(services::add);
        assertThat(services).containsAll(SERVICES).contains("mongodb").hasSize(SERVICES.size() + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docker-compose.yml",
                "Dockerfile",
                BASE + "gateway.yaml",
                BASE + "services.yaml",
                BASE + "kustomization.yaml"
            })
    void every_setting_that_a_manifest_gives_is_one(String file) {
        String configuration = Repository.read("docs/configuration.md");
        Set<String> given = SETTING.matcher(Repository.read(file))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
        assertThat(given)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(configuration).contains("`" + name + "`"));
    }

    @Test
    void every_service_has_the_main_class_that_the_image_starts() {
        assertThat(SERVICES)
                .allSatisfy(service -> assertThat(Repository.ROOT.resolve(
                                Path.of(service + "-service", "src/main/java/io/ovation", service, "Main.java")))
                        .exists());
    }
}
