package io.ovation.gateway.rest;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.Operation;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads the OpenAPI document for routing. What answers look like is left out: Vert.x routes by requests only and refuses a contract that
 * names {@code application/problem+json} or {@code text/event-stream}. So are the security schemes, for which Vert.x wants handlers of
 * its own that see one scheme each; the {@link Doorkeeper} knows both.
 */
final class Contract {
    private static final String RESPONSES = "responses";
    private static final String SECURITY = "security";

    /** Marks the operations that say {@code security: []}. */
    private static final String OPEN = "x-open";

    /** Marks the operations whose body is read while it arrives, by their handling. */
    private static final String STREAMED = "x-streamed";

    private static final String PACES_ITSELF = "x-paces-itself";

    private Contract() {}

    static Future<OpenAPIContract> load(Vertx vertx) {
        return OpenAPIContract.from(vertx, forRouting(yaml(Documents.OPENAPI)));
    }

    /** A YAML document on the class path as JSON. */
    static JsonObject yaml(String resource) {
        Map<String, Object> tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(Documents.read(resource));
        return new JsonObject(new JsonObject(tree).encode());
    }

    /** Whether the operation needs no token. */
    static boolean isOpen(Operation operation) {
        return operation.getOpenAPIModel().getBoolean(OPEN, false);
    }

    /** Whether the operation reads its body itself, which then is nothing that the validator could look at. */
    static boolean isStreamed(Operation operation) {
        return operation.getOpenAPIModel().getBoolean(STREAMED, false);
    }

    /** Whether the operation says by itself when it is asked too often. */
    static boolean pacesItself(Operation operation) {
        return operation.getOpenAPIModel().getBoolean(PACES_ITSELF, false);
    }

    private static JsonObject forRouting(JsonObject document) {
        document.remove(SECURITY);
        document.getJsonObject("components").remove(RESPONSES);
        JsonObject paths = document.getJsonObject("paths");
        for (String path : paths.fieldNames()) {
            JsonObject item = paths.getJsonObject(path);
            for (String method : item.fieldNames()) {
                if (item.getValue(method) instanceof JsonObject operation) {
                    operation.put(OPEN, operation.remove(SECURITY) != null);
                    if (operation.getBoolean(STREAMED, false)) {
                        operation.remove("requestBody");
                    }
                    operation.put(RESPONSES, bare(operation.getJsonObject(RESPONSES)));
                }
            }
        }
        return document;
    }

    private static JsonObject bare(JsonObject responses) {
        JsonObject bare = new JsonObject();
        responses.fieldNames().forEach(status -> bare.put(status, new JsonObject().put("description", status)));
        return bare;
    }
}
