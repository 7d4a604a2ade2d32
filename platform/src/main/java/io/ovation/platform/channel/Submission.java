package io.ovation.platform.channel;

/**
 * A command on its way to a decision.
 *
 * @param clientId the sender's id of this action
 * @param actor person id of the sender, or {@code system}
 * @param command what to decide
 */
public record Submission<C>(String clientId, String actor, C command) {}
