package io.ovation.analytics.report;

import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.chat.MessageDeleted;
import io.ovation.contracts.chat.MessagePosted;
import io.ovation.platform.bus.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes from the log of a group chat who wrote when. A message that is deleted was written all the same; so was one that is cleared away. */
final class ChatDeeds {
    private final Deeds deeds;
    private final People people;

    ChatDeeds(Deeds deeds, People people) {
        this.deeds = deeds;
        this.people = people;
    }

    void happened(ChannelEvent event) {
        Map<String, Object> body = event.body();
        switch (event.type()) {
            case MessagePosted.TYPE -> posted(event, body == null ? null : Json.record(body, MessagePosted.class));
            case MessageDeleted.TYPE -> {
                if (body != null) {
                    deeds.become(Json.record(body, MessageDeleted.class).message(), Deed.DELETED_MESSAGE);
                }
            }
            default -> {}
        }
    }

    private void posted(ChannelEvent event, @Nullable MessagePosted message) {
        int person = people.number(
                event.actor(), message == null ? null : message.author().name());
        Deed deed = message == null ? Deed.DELETED_MESSAGE : Deed.MESSAGE;
        deeds.add(event.seq(), deed, person, event.at().toEpochMilli());
    }
}
