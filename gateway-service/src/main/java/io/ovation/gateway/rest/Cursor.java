package io.ovation.gateway.rest;

import io.ovation.contracts.Problems;
import io.ovation.contracts.stage.SessionView;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;

/** A place in the sessions by start and id; opaque outside, so that it may change its form. */
record Cursor(Instant startDate, String id) {
    static final Cursor START = new Cursor(Instant.MIN, "");

    static Cursor after(SessionView last) {
        return new Cursor(last.startDate(), last.id());
    }

    static Cursor parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            return new Cursor(Instant.parse(parts[0]), parts[1]);
        } catch (IllegalArgumentException | DateTimeParseException | ArrayIndexOutOfBoundsException e) {
            throw Problems.INVALID
                    .withError("cursor", "cursor", "This is not a cursor that was given out.")
                    .failure();
        }
    }

    boolean isBefore(SessionView session) {
        int order = startDate.compareTo(session.startDate());
        return order < 0 || (order == 0 && id.compareTo(session.id()) < 0);
    }

    String text() {
        String plain = startDate + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
