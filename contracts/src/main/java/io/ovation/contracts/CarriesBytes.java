package io.ovation.contracts;

/** Marks a record with a {@code byte[]} in it: it crosses the bus as CBOR (RFC 8949), so that its bytes need no base64. */
public interface CarriesBytes {}
