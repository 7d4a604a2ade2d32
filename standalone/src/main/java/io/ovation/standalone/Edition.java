package io.ovation.standalone;

import io.ovation.analytics.AnalyticsVerticle;
import io.ovation.chat.ChatVerticle;
import io.ovation.gateway.GatewayVerticle;
import io.ovation.interactions.InteractionsVerticle;
import io.ovation.platform.bus.Json;
import io.ovation.platform.launch.Service;
import io.ovation.qna.QnaVerticle;
import io.ovation.stage.StageVerticle;
import io.ovation.stage.attachment.AttachmentsVerticle;
import io.ovation.store.embedded.EmbeddedStore;
import io.ovation.store.embedded.EmbeddedStoreOptions;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the standalone edition gives the services of a cluster: the embedded store, secrets, and settings that an operator may override.
 *
 * @param secrets the folder's secrets
 * @param values {@code OVATION_…} settings
 */
record Edition(Secrets secrets, Map<String, String> values) {

    /** Opens the data folder's store, unless a MongoDB is named, and completes the settings. */
    static Edition open(Path folder, int port, Map<String, String> environment) {
        Secrets secrets = Secrets.in(folder);
        Map<String, String> values = new HashMap<>(defaults(secrets, port));
        // The embedded store holds everything in memory, where a video has no business.
        values.put("OVATION_ATTACHMENT_PLACE", "folder");
        values.put("OVATION_ATTACHMENT_FOLDER", folder.resolve("attachments").toString());
        environment.forEach((name, value) -> {
            if (name.startsWith("OVATION_")) {
                values.put(name, value);
            }
        });
        if (!values.containsKey("OVATION_MONGO_URI")) {
            EmbeddedStore store = EmbeddedStore.open(EmbeddedStoreOptions.in(folder.resolve("store")));
            values.put("OVATION_MONGO_URI", store.connectionString());
        }
        return new Edition(secrets, Map.copyOf(values));
    }

    private static Map<String, String> defaults(Secrets secrets, int port) {
        return Map.of(
                "OVATION_PORT", Integer.toString(port),
                "OVATION_HOST", "127.0.0.1",
                "OVATION_LOG_LEVEL", "warn",
                "OVATION_ACCOUNTS",
                        Json.text(Map.of(
                                "accounts",
                                List.of(Map.of(
                                        "id",
                                        secrets.account(),
                                        "name",
                                        "Demo",
                                        "secrets",
                                        List.of(secrets.accountSecret()),
                                        "widgetSessions",
                                        true)))),
                "OVATION_PERSON_KEY", secrets.personKey(),
                "OVATION_INTERNAL_KEY_ID", secrets.keyId(),
                "OVATION_INTERNAL_PRIVATE_KEY", secrets.privateKey(),
                "OVATION_INTERNAL_PUBLIC_KEYS", Json.text(Map.of(secrets.keyId(), secrets.publicKey())),
                "OVATION_DEV_LOGIN", "true");
    }

    /** Where people open it. */
    String address() {
        return "http://localhost:" + values.get("OVATION_PORT");
    }

    /** All services. The gateway comes third, because event loops are dealt out in turn and it should have one to itself. */
    List<Service<?>> services() {
        return List.of(
                StageVerticle.SERVICE,
                ChatVerticle.SERVICE,
                GatewayVerticle.SERVICE,
                QnaVerticle.SERVICE,
                InteractionsVerticle.SERVICE,
                AnalyticsVerticle.SERVICE,
                AttachmentsVerticle.SERVICE);
    }
}
