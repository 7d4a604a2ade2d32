package io.ovation.chat.connection;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.connection.ConnectionState;
import io.ovation.contracts.connection.ConversationId;
import io.ovation.contracts.connection.FindParticipants;
import io.ovation.contracts.connection.FoundParticipant;
import io.ovation.contracts.connection.ParticipantPage;
import io.ovation.contracts.connection.PersonView;
import io.ovation.contracts.stage.PersonalSettings;
import io.vertx.core.Future;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds people of the event for somebody: not themselves, nobody who has switched private chat off or has blocked them, and nobody by a last
 * name that is hidden.
 */
final class Finding {
    private static final int SUGGESTIONS = 10;
    private static final int LOOKED_AT = 50;

    private final Participants participants;
    private final ConnectionLists lists;
    private final Choices choices;

    Finding(Participants participants, ConnectionLists lists, Choices choices) {
        this.participants = participants;
        this.lists = lists;
        this.choices = choices;
    }

    Future<ParticipantPage> find(FindParticipants asked, Caller caller) {
        return asked.query().isBlank() ? suggestions(asked.channel(), caller) : named(asked, caller);
    }

    private Future<ParticipantPage> suggestions(ChannelId channel, Caller caller) {
        return participants
                .of(channel, caller.session(), LOOKED_AT)
                .compose(found -> shown(channel, caller, found, one -> true))
                .map(people -> new ParticipantPage(
                        people.stream()
                                .filter(one -> one.state() == null)
                                .limit(SUGGESTIONS)
                                .toList(),
                        null));
    }

    private Future<ParticipantPage> named(FindParticipants asked, Caller caller) {
        int limit = Math.max(1, Math.min(asked.limit(), LOOKED_AT));
        String typed = asked.query().strip().toLowerCase(Locale.ROOT);
        return participants
                .named(asked.channel(), typed, asked.after(), limit)
                .compose(found -> shown(asked.channel(), caller, found, name -> name.contains(typed))
                        .map(people -> new ParticipantPage(
                                people,
                                found.size() < limit
                                        ? null
                                        : found.get(found.size() - 1).key())));
    }

    /**
     * Those of them who may be shown.
     *
     * @param matches whether a first name alone is what was looked for
     */
    private Future<List<FoundParticipant>> shown(
            ChannelId channel, Caller caller, List<Participants.Found> found, Predicate<String> matches) {
        List<PersonView> people = found.stream()
                .map(Participants.Found::person)
                .filter(one -> !one.person().equals(caller.person()))
                .toList();
        List<String> ids = people.stream().map(PersonView::person).toList();
        var chosen = choices.of(channel.account(), ids);
        var mine = lists.states(channel, caller.person(), ids);
        var theirs = lists.statesOfOthers(channel, caller.person(), ids);
        return Future.all(chosen, mine, theirs)
                .map(all -> people.stream()
                        .filter(one -> wanted(chosen.result().of(one.person()), one.name(), matches))
                        .map(one -> participant(caller, one, mine.result()))
                        .filter(one -> theirs.result().get(one.conversation()) != ConnectionState.BLOCKED)
                        .toList());
    }

    private static boolean wanted(PersonalSettings chosen, String name, Predicate<String> matches) {
        String first = name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return chosen.privateChat() && (chosen.showLastName() || matches.test(first));
    }

    private static FoundParticipant participant(Caller caller, PersonView one, Map<String, ConnectionState> states) {
        String conversation = ConversationId.of(caller.person(), one.person());
        return new FoundParticipant(one.person(), one.name(), conversation, states.get(conversation));
    }
}
