package io.ovation.stage.session;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problems;
import io.ovation.contracts.Role;
import io.ovation.contracts.stage.ListSessions;
import io.ovation.contracts.stage.ListTags;
import io.ovation.contracts.stage.SessionLimits;
import io.ovation.contracts.stage.SessionList;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.contracts.stage.TagList;
import io.ovation.contracts.stage.TagList.TagUse;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.channel.ChannelBinding;
import io.vertx.core.Future;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lists of sessions and of their tags, cut to what the asker may see: admins and services all of an account, others what is published or names them. */
final class SessionLists {
    private static final Comparator<TagUse> MOST_USED =
            Comparator.comparingInt(TagUse::sessions).reversed().thenComparing(TagUse::tag);

    private final SessionIndex index;

    SessionLists(SessionIndex index) {
        this.index = index;
    }

    void bind(BusServer server, ChannelBinding binding) {
        server.on(
                        StageEndpoints.LIST_SESSIONS,
                        (asked, call) -> call.callerToken().isEmpty()
                                ? page(asked, null)
                                : binding.caller(call).compose(caller -> list(asked, caller)))
                .on(
                        StageEndpoints.LIST_TAGS,
                        (asked, call) -> binding.caller(call).compose(caller -> tags(asked, caller)));
    }

    Future<SessionList> list(ListSessions asked, Caller caller) {
        return own(asked.account(), caller, () -> page(asked, seeingAs(caller)));
    }

    private Future<SessionList> page(ListSessions asked, @Nullable String person) {
        int limit = Math.max(1, Math.min(asked.limit(), SessionLimits.PAGE));
        ListSessions page = new ListSessions(asked.account(), asked.event(), asked.tag(), asked.after(), limit);
        return index.page(page, person).map(found -> cut(found, limit));
    }

    private static SessionList cut(List<SessionSettings> found, int limit) {
        List<SessionView> page =
                found.stream().limit(limit).map(SessionSettings::view).toList();
        return new SessionList(page, found.size() > limit);
    }

    Future<TagList> tags(ListTags asked, Caller caller) {
        return own(
                asked.account(),
                caller,
                () -> index.tags(asked.account(), asked.event(), seeingAs(caller))
                        .map(found -> counted(found, asked)));
    }

    private static TagList counted(List<List<String>> found, ListTags asked) {
        String prefix = asked.prefix().toLowerCase(Locale.ROOT);
        Map<String, Integer> uses = new HashMap<>();
        found.forEach(tags -> tags.forEach(tag -> uses.merge(tag, 1, Integer::sum)));
        return new TagList(uses.entrySet().stream()
                .filter(use -> use.getKey().toLowerCase(Locale.ROOT).startsWith(prefix))
                .map(use -> new TagUse(use.getKey(), use.getValue()))
                .sorted(MOST_USED)
                .limit(Math.max(1, Math.min(asked.limit(), SessionLimits.TAG_PAGE)))
                .toList());
    }

    private static <T> Future<T> own(String account, Caller caller, Supplier<Future<T>> answer) {
        return caller.account().equals(account) ? answer.get() : Future.failedFuture(Problems.FORBIDDEN.failure());
    }

    private static @Nullable String seeingAs(Caller caller) {
        return caller.role() == Role.ADMIN ? null : caller.person();
    }
}
