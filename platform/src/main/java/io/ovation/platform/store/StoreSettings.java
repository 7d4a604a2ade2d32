package io.ovation.platform.store;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;

/**
 * Where the store is and how long it may take.
 *
 * @param uri a {@code mongodb://} or {@code mongodb+srv://} connection string, which may hold a password
 * @param database the database of all collections
 * @param timeoutMillis how long to look for a server, to connect and to wait for an answer, each
 * @param connections how many connections one process may open
 */
public record StoreSettings(String uri, String database, int timeoutMillis, int connections) {

    public static StoreSettings from(Settings settings) {
        return new StoreSettings(
                settings.secret(
                        "OVATION_MONGO_URI",
                        "mongodb://127.0.0.1:27017",
                        "The connection string of MongoDB; time-outs, pool size and concerns set here win over its own."),
                settings.text("OVATION_MONGO_DATABASE", "ovation", "The database of all collections."),
                settings.number(
                        "OVATION_MONGO_TIMEOUT_MILLIS",
                        3000,
                        Range.millis(2000, 5000),
                        "How long to find a server, to connect and to wait for an answer, each."),
                settings.number(
                        "OVATION_MONGO_CONNECTIONS",
                        20,
                        Range.of(1, 500, "connections"),
                        "How many connections to MongoDB one process may open."));
    }
}
