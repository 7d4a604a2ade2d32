package io.ovation.gateway.rest;

import io.ovation.contracts.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A place in a list that the answering service named; opaque outside, so that it may change its form. */
final class PlaceCursor {
    private PlaceCursor() {}

    /** The place that the request asks to go on from, or null to begin. */
    static @Nullable String of(Call call) {
        return call.query("cursor").map(PlaceCursor::parse).orElse(null);
    }

    static @Nullable String text(@Nullable String place) {
        return place == null
                ? null
                : Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    private static String parse(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            throw Problems.INVALID
                    .withError("cursor", "cursor", "This is not a cursor that was given out.")
                    .failure();
        }
    }
}
