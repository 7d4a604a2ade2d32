package io.ovation.contracts.interactions;

/** Everyone has this update. */
public record UpdateSent(Update update) {
    public static final String TYPE = "update-sent";
}
