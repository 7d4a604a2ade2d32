package io.ovation.contracts.channel;

import io.ovation.contracts.ChannelId;
import java.util.Map;

/**
 * Asks the owner of a channel to do something; who asks stands in the call's headers.
 *
 * @param channel the channel
 * @param clientId chosen once by the sender for this action and kept through repeats, 8 to 64 of {@code A-Z a-z 0-9 _ -}
 * @param type imperative kebab-case name, for example {@code post-message}
 * @param body what the type says
 */
public record SubmitCommand(ChannelId channel, String clientId, String type, Map<String, Object> body) {}
