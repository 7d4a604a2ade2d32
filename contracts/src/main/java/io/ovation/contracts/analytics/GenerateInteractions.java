package io.ovation.contracts.analytics;

import io.ovation.contracts.ChannelId;
import java.util.Map;

/**
 * A moderator asks for ideas.
 *
 * @param channel the session's channel {@code signals}
 * @param body as it was sent: {@code seen}, ids of ideas that are not wanted again, and {@code signal}, what the ideas should be good for
 */
public record GenerateInteractions(ChannelId channel, Map<String, Object> body) {}
