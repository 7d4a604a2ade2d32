package io.ovation.platform.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.ovation.platform.bus.Json;
import io.ovation.platform.config.Settings;
import io.ovation.platform.identity.CallerVerifier;
import java.util.Map;

/**
 * The public keys by which services believe the gateway about a caller.
 *
 * @param publicKeys PEM by key id
 */
public record CallerKeys(Map<String, String> publicKeys) {

    /** Reads them and checks that each is a key; without one the process does not start. */
    public static CallerKeys from(Settings settings) {
        String json = settings.requiredText(
                "OVATION_INTERNAL_PUBLIC_KEYS",
                "JSON object from key id to PEM public key (P-256), by which services believe the gateway about a caller;"
                        + " two while keys are exchanged.");
        try {
            Map<String, String> keys = Json.mapper().readValue(json.isEmpty() ? "{}" : json, new TypeReference<>() {});
            new CallerKeys(keys).verifier("start-up");
            return new CallerKeys(keys);
        } catch (JsonProcessingException broken) {
            settings.mistake("OVATION_INTERNAL_PUBLIC_KEYS is not a JSON object from key id to PEM.");
        } catch (IllegalArgumentException noKey) {
            settings.mistake("OVATION_INTERNAL_PUBLIC_KEYS: " + noKey.getMessage());
        }
        return new CallerKeys(Map.of());
    }

    /** A verifier of callers for this service. */
    public CallerVerifier verifier(String service) {
        return new CallerVerifier(service, publicKeys);
    }
}
