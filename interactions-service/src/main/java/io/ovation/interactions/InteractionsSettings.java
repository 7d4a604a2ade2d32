package io.ovation.interactions;

import io.ovation.interactions.feed.FeedSettings;
import io.ovation.interactions.interaction.InteractionLimits;
import io.ovation.interactions.reaction.ReactionSettings;
import io.ovation.platform.config.Settings;
import io.ovation.platform.launch.CallerKeys;
import io.ovation.platform.session.SessionsSettings;

/**
 * Everything that can be set about interactions-service.
 *
 * @param callers whose word about a caller is taken
 * @param sessions how long settings of sessions are believed
 * @param feed how the feed follows what it shows
 * @param interactions the bounds of interactions
 * @param reactions how often reactions are told
 */
public record InteractionsSettings(
        CallerKeys callers,
        SessionsSettings sessions,
        FeedSettings feed,
        InteractionLimits interactions,
        ReactionSettings reactions) {
    public static InteractionsSettings from(Settings settings) {
        return new InteractionsSettings(
                CallerKeys.from(settings),
                SessionsSettings.from(settings),
                FeedSettings.from(settings),
                InteractionLimits.from(settings),
                ReactionSettings.from(settings));
    }
}
