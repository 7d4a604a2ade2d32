package io.ovation.contracts.connection;

/** Hears nothing from the other from now on; they are not told. */
public record BlockPerson() implements ConnectionCommand {
    public static final String TYPE = "block-person";
}
