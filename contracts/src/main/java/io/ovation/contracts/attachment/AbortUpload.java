package io.ovation.contracts.attachment;

/** Gives an upload up; nothing of it stays. */
public record AbortUpload(String upload) {}
