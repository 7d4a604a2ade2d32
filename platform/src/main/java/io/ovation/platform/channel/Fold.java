package io.ovation.platform.channel;

import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.ChannelEvent;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls a channel's rules so that a fault in them costs one command or one event, never the channel. */
final class Fold {
    private static final Logger LOG = LoggerFactory.getLogger(Fold.class);

    private Fold() {}

    static <S, C> Decision decide(ChannelLogic<S, C> logic, S state, C command, Instant at) {
        try {
            return logic.decide(state, command, at);
        } catch (RuntimeException fault) {
            LOG.error("a rule failed to decide a command", fault);
            return Decision.refused(Problems.INTERNAL);
        }
    }

    static <S> S apply(ChannelLogic<S, ?> logic, S state, ChannelEvent event) {
        try {
            return logic.apply(state, event);
        } catch (RuntimeException fault) {
            LOG.error("an event could not be applied and is skipped: {} at {}", event.type(), event.seq(), fault);
            return state;
        }
    }
}
