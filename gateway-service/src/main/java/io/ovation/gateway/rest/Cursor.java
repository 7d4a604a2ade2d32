package io.ovation.gateway.rest;

import io.ovation.contracts.Problems;
import io.ovation.contracts.stage.ListSessions;
import io.ovation.contracts.stage.SessionView;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;

/** A place in the sessions by start and id; opaque outside, so that it may change its form. */
record Cursor(ListSessions.Place place) {

    static Cursor after(SessionView last) {
        return new Cursor(new ListSessions.Place(last.startDate(), last.id()));
    }

    /** Reads what {@link #text} wrote; throws a problem that names the field {@code cursor}. */
    static Cursor parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            return new Cursor(new ListSessions.Place(Instant.parse(parts[0]), parts[1]));
        } catch (IllegalArgumentException | DateTimeParseException | ArrayIndexOutOfBoundsException e) {
            throw Problems.INVALID
                    .withError("cursor", "cursor", "This is not a cursor that was given out.")
                    .failure();
        }
    }

    String text() {
        String plain = place.startDate() + " " + place.session();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
