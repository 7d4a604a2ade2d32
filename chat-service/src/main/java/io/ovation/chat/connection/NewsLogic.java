package io.ovation.chat.connection;

import io.ovation.contracts.Audience;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.Nothing;
import io.ovation.contracts.connection.ConnectionChanged;
import io.ovation.contracts.connection.TellPerson;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.Map;

/** News for people about their connections: nothing is decided and nothing remembered, and the log is there for those who were away. */
final class NewsLogic implements ChannelLogic<Nothing, TellPerson> {

    @Override
    public Nothing empty() {
        return Nothing.NOTHING;
    }

    @Override
    public Decision decide(Nothing state, TellPerson news, Instant at) {
        return Decision.happened(ConnectionChanged.TYPE, Json.map(news.changed()), Audience.only(news.person()));
    }

    @Override
    public Nothing apply(Nothing state, ChannelEvent event) {
        return state;
    }

    @Override
    public Map<String, Object> encode(Nothing state) {
        return Map.of();
    }

    @Override
    public Nothing decode(Map<String, Object> json) {
        return Nothing.NOTHING;
    }
}
