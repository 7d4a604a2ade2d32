package io.ovation.contracts.attachment;

/** Who attached a file: the person's id and the name they had then. */
public record Uploader(String person, String name) {}
