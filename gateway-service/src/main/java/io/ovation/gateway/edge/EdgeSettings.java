package io.ovation.gateway.edge;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;
import java.util.List;

/**
 * What the operator says about the outside.
 *
 * @param allowedOrigins web origins besides the gateway's own whose pages may call it, such as {@code https://events.example.com}
 * @param frameAncestors origins whose pages may show our pages in a frame
 * @param trustedProxies addresses, single or CIDR, whose {@code X-Forwarded-For} and {@code X-Forwarded-Proto} count
 * @param bodyBytes the largest request body
 */
public record EdgeSettings(
        List<String> allowedOrigins, List<String> frameAncestors, List<String> trustedProxies, int bodyBytes) {
    /** Only the gateway's own origin and direct connections. */
    public static final EdgeSettings CLOSED = new EdgeSettings(List.of(), List.of(), List.of(), 65_536);

    public static EdgeSettings from(Settings settings) {
        EdgeSettings read = new EdgeSettings(
                settings.list(
                        "OVATION_ALLOWED_ORIGINS",
                        "",
                        "Web origins whose pages may use the gateway, such as https://events.example.com; its own always may."),
                settings.list(
                        "OVATION_FRAME_ANCESTORS",
                        "",
                        "Web origins whose pages may show Ovation's pages in a frame; its own always may."),
                settings.list(
                        "OVATION_TRUSTED_PROXIES",
                        "",
                        "Addresses or CIDR blocks of proxies whose X-Forwarded-For and X-Forwarded-Proto are believed."),
                settings.number(
                        "OVATION_BODY_BYTES", 65_536, Range.bytes(4_096, 10_485_760), "The largest request body."));
        read.allowedOrigins().stream()
                .filter(origin -> !Origins.isOrigin(origin))
                .forEach(origin ->
                        settings.mistake("OVATION_ALLOWED_ORIGINS holds \"" + origin + "\", which is no origin."));
        read.frameAncestors().stream()
                .filter(origin -> !Origins.isOrigin(origin))
                .forEach(origin ->
                        settings.mistake("OVATION_FRAME_ANCESTORS holds \"" + origin + "\", which is no origin."));
        read.trustedProxies().stream()
                .filter(block -> !TrustedProxies.isBlock(block))
                .forEach(block ->
                        settings.mistake("OVATION_TRUSTED_PROXIES holds \"" + block + "\", which is no address."));
        return read;
    }
}
