package io.ovation.gateway;

import io.ovation.gateway.admission.AdmissionLimits;
import io.ovation.gateway.edge.EdgeSettings;
import io.ovation.gateway.hub.HubLimits;
import io.ovation.gateway.live.LiveLimits;
import io.ovation.gateway.reactions.ReactionLimits;
import io.ovation.gateway.rest.Info;
import io.ovation.gateway.tokens.TokenLimits;
import io.ovation.gateway.transfer.TransferSettings;
import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;
import io.ovation.platform.identity.Account;
import io.ovation.platform.identity.Accounts;
import io.ovation.platform.identity.ConfigProblem;
import io.vertx.core.http.HttpServerOptions;
import java.util.List;
import java.util.UUID;

/**
 * What the gateway reads at its start.
 *
 * @param host address to listen on
 * @param port 0 for any free one
 * @param identity accounts and keys
 * @param devLogin whether the development login is served, which lets anybody be anybody
 * @param messageCharacters what clients are told about chat; the chat service decides
 */
public record GatewaySettings(
        String host,
        int port,
        Identity identity,
        boolean devLogin,
        int messageCharacters,
        EdgeSettings edge,
        AdmissionLimits admission,
        LiveLimits live,
        HubLimits hub,
        ReactionLimits reactions,
        TransferSettings transfers,
        TokenLimits tokens) {
    private static final String VERSION = "0.1.0";
    private static final int IDLE_SECONDS = 120;

    /**
     * Whose tokens count, and with what the gateway vouches for callers.
     *
     * @param accounts the accounts file as JSON
     * @param personKey makes person ids
     * @param keyId names the internal key pair
     * @param privateKey PEM
     */
    record Identity(Accounts accounts, String personKey, String keyId, String privateKey) {
        static Identity from(Settings settings) {
            String accounts = settings.requiredSecret(
                    "OVATION_ACCOUNTS", "The accounts and their secrets as JSON; docs/operations.md shows the form.");
            return new Identity(
                    accounts(settings, accounts),
                    settings.requiredSecret(
                            "OVATION_PERSON_KEY",
                            "Secret of at least 16 characters from which person ids are made; never changed."),
                    settings.requiredText("OVATION_INTERNAL_KEY_ID", "The name of the gateway's internal key pair."),
                    settings.requiredSecret(
                            "OVATION_INTERNAL_PRIVATE_KEY",
                            "PEM (PKCS #8, P-256): the key with which the gateway vouches for callers."));
        }

        private static Accounts accounts(Settings settings, String json) {
            try {
                return Accounts.parse(json.isEmpty() ? "{}" : json);
            } catch (ConfigProblem problem) {
                if (!json.isEmpty()) {
                    problem.mistakes().forEach(settings::mistake);
                }
                return Accounts.of(List.of(PLACEHOLDER));
            }
        }

        /** Never used: the mistakes noted beside it end the start. */
        private static final Account PLACEHOLDER =
                new Account("1", List.of(UUID.randomUUID().toString()), List.of(), false, null, List.of());
    }

    public static GatewaySettings from(Settings settings) {
        return new GatewaySettings(
                settings.text("OVATION_HOST", "0.0.0.0", "The address on which the gateway listens."),
                settings.number("OVATION_PORT", 8080, Range.PORT, "The port on which the gateway listens."),
                Identity.from(settings),
                settings.flag(
                        "OVATION_DEV_LOGIN",
                        false,
                        "Serves a login page that makes anybody anybody; for development on one's own machine only."),
                settings.number(
                        "OVATION_CHAT_MESSAGE_CHARACTERS",
                        2_000,
                        Range.of(1, 10_000, "characters"),
                        "The longest chat message."),
                EdgeSettings.from(settings),
                AdmissionLimits.from(settings),
                LiveLimits.from(settings),
                HubLimits.from(settings),
                ReactionLimits.from(settings),
                TransferSettings.from(settings),
                TokenLimits.from(settings));
    }

    /** How the HTTP server is set up; what its defaults leave open is in docs/operations.md. */
    HttpServerOptions http() {
        return new HttpServerOptions()
                .setPerMessageWebSocketCompressionSupported(false)
                .setPerFrameWebSocketCompressionSupported(false)
                .setMaxWebSocketFrameSize(2 * live.frameBytes())
                .setMaxWebSocketMessageSize(2 * live.frameBytes())
                .setHttp2ClearTextEnabled(
                        false) // an upgrade on the way is one more thing that proxies read differently
                .setIdleTimeout(IDLE_SECONDS)
                .setTcpNoDelay(true);
    }

    /** What everybody may know. */
    Info info() {
        return Info.of(VERSION, messageCharacters, live.frameBytes(), edge.bodyBytes());
    }

    /** What a client is told when it has authenticated. */
    ClientLimits clientLimits() {
        return new ClientLimits(messageCharacters, live.frameBytes(), live.pingSeconds());
    }

    /** Bounds that a live client should know before it meets them. */
    record ClientLimits(int messageCharacters, int frameBytes, int pingSeconds) {}
}
