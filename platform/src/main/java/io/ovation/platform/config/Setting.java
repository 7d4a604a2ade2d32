package io.ovation.platform.config;

/**
 * One setting as it was declared by the code that reads it.
 *
 * @param name the environment variable, {@code OVATION_…}
 * @param fallback what holds when it is not set; empty when there is no default
 * @param allowed what it may be, in words
 * @param meaning one sentence for the operator
 * @param service who reads it
 * @param secret whether its value is masked wherever it is printed
 */
public record Setting(String name, String fallback, String allowed, String meaning, String service, boolean secret) {}
