package io.ovation.gateway.rest;

import static io.ovation.gateway.GatewayOnLoopback.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.gateway.GatewayOnLoopback;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.Validator;
import io.vertx.openapi.contract.OpenAPIContract;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContractTest {
    private static final JsonObject OPENAPI = Contract.yaml(Documents.OPENAPI);
    private static final JsonObject ASYNCAPI = Contract.yaml(Documents.ASYNCAPI);

    /** The operations that the router does not get from here. */
    private static final Set<String> OTHERS = Set.of(
            "streamChannel",
            "listAttachments",
            "uploadAttachment",
            "getAttachment",
            "downloadAttachment",
            "linkAttachment",
            "openAttachmentLink",
            "putSessionImage",
            "getImage",
            "startToken",
            "startWidgetToken",
            "endToken",
            "listAppTokens",
            "createAppToken",
            "getAppToken",
            "updateAppToken",
            "deleteAppToken",
            "listSecrets",
            "addSecret",
            "retireSecret");

    @Test
    void every_operation_has_a_handler_and_every_handler_an_operation() {
        try (GatewayOnLoopback gateway = GatewayOnLoopback.start()) {
            OpenAPIContract contract = await(Contract.load(gateway.vertx));
            Set<String> handled = new HashSet<>(OTHERS);
            handled.addAll(RestHandlings.operations());
            contract.operations().stream()
                    .filter(Commands::isCommand)
                    .forEach(operation -> handled.add(operation.getOperationId()));

            assertThat(contract.operations())
                    .extracting(operation -> operation.getOperationId())
                    .containsExactlyInAnyOrderElementsOf(handled);
        }
    }

    @Test
    void an_operation_is_named_like_its_command() {
        assertThat(Commands.type("postMessage")).isEqualTo("post-message");
        assertThat(Commands.type("clearHistory")).isEqualTo("clear-history");
    }

    static Stream<Arguments> frames() {
        JsonObject messages = ASYNCAPI.getJsonObject("components").getJsonObject("messages");
        return messages.fieldNames().stream().flatMap(name -> {
            JsonObject message = messages.getJsonObject(name);
            String schema = message.getJsonObject("payload").getString("$ref");
            JsonArray examples = message.getJsonArray("examples");
            assertThat(examples).as("examples of %s", name).isNotEmpty();
            return examples.stream()
                    .map(example -> Arguments.of(name, schema, ((JsonObject) example).getJsonObject("payload")));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("frames")
    void an_example_frame_is_what_its_schema_says(String name, String schema, JsonObject example) {
        assertThat(example.getString("op")).isEqualTo(name);
        assertThat(mistakes(ASYNCAPI, schema, example)).isEmpty();
    }

    static Stream<Arguments> bodies() {
        List<Arguments> found = new ArrayList<>();
        collect("", OPENAPI, found);
        return found.stream();
    }

    /** Every media type with an example, wherever it stands. */
    private static void collect(String place, JsonObject node, List<Arguments> found) {
        if (node.containsKey("example")
                && node.getValue("schema") instanceof JsonObject schema
                && schema.containsKey("$ref")) {
            found.add(Arguments.of(place, schema.getString("$ref"), node.getValue("example")));
        }
        for (String name : node.fieldNames()) {
            if (node.getValue(name) instanceof JsonObject child) {
                collect(place + "/" + name, child, found);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void an_example_body_is_what_its_schema_says(String place, String schema, Object example) {
        assertThat(mistakes(OPENAPI, schema, example)).isEmpty();
    }

    @Test
    void what_both_documents_describe_they_describe_alike() {
        JsonObject rest = OPENAPI.getJsonObject("components").getJsonObject("schemas");
        JsonObject live = ASYNCAPI.getJsonObject("components").getJsonObject("schemas");
        Set<String> both = new HashSet<>(rest.fieldNames());
        both.retainAll(live.fieldNames());

        assertThat(both).contains("Event", "Problem", "SessionView");
        assertThat(both).allSatisfy(name -> assertThat(live.getJsonObject(name)).isEqualTo(rest.getJsonObject(name)));
    }

    private static List<String> mistakes(JsonObject document, String schema, Object value) {
        JsonObject whole = new JsonObject()
                .put("$ref", schema)
                .put("components", new JsonObject().put("schemas", schemas(document)));
        OutputUnit output = Validator.create(
                        JsonSchema.of(whole),
                        new JsonSchemaOptions()
                                .setBaseUri("https://ovation.example/")
                                .setDraft(Draft.DRAFT202012)
                                .setOutputFormat(OutputFormat.Basic))
                .validate(value);
        return output.getValid()
                ? List.of()
                : output.getErrors().stream().map(OutputUnit::toString).toList();
    }

    private static JsonObject schemas(JsonObject document) {
        return document.getJsonObject("components").getJsonObject("schemas").copy();
    }
}
