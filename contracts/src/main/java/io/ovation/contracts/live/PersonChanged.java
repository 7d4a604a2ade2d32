package io.ovation.contracts.live;

/**
 * Something about a person is other than when they were let in: look again at each of their connections.
 *
 * @param account decimal account number
 * @param person whose connections
 * @param epoch identity of the account's log of settings, or empty when it is not about settings
 * @param seq answer only when the log of settings is known this far, 0 when it is not about settings
 */
public record PersonChanged(String account, String person, String epoch, long seq) {}
