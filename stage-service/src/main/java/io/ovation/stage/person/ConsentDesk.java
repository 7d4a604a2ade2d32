package io.ovation.stage.person;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problems;
import io.ovation.contracts.Role;
import io.ovation.contracts.stage.AcceptConsent;
import io.ovation.contracts.stage.ConsentGiven;
import io.ovation.contracts.stage.ConsentPage;
import io.ovation.contracts.stage.ConsentText;
import io.ovation.contracts.stage.ListConsents;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.StageProblems;
import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Who has to accept what, and who did. */
final class ConsentDesk {
    /** So many acceptances are remembered, so that a wave of people who come back costs the store nothing. */
    private static final int REMEMBERED = 50_000;

    private static final Pattern CURSOR = Pattern.compile("[A-Za-z0-9_-]{1,64}\\|[0-9a-f]{1,64}");

    private final Consents consents;
    private final Timers timers;
    private final Set<Consents.Key> known = Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Consents.Key, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });

    ConsentDesk(Consents consents, Timers timers) {
        this.consents = consents;
        this.timers = timers;
    }

    /** Attendees and speakers are asked; those who set the text and moderate are not. */
    Future<Boolean> isNeeded(SessionSettings session, String person, Role role) {
        ConsentText text = session.view().consent();
        if (text == null || role.moderates()) {
            return Future.succeededFuture(false);
        }
        Consents.Key key = new Consents.Key(session.account(), session.view().id(), person, text.version());
        return known.contains(key)
                ? Future.succeededFuture(false)
                : consents.isGiven(key).map(given -> {
                    if (given) {
                        known.add(key);
                    }
                    return !given;
                });
    }

    /** Notes that the caller accepts the session's present text. */
    Future<ConsentGiven> accept(SessionSettings session, Caller caller, AcceptConsent wanted) {
        String version = wanted.version();
        if (version == null) {
            return Future.failedFuture(Problems.INVALID
                    .withError("version", "required", "Say which wording is accepted.")
                    .failure());
        }
        ConsentText text = session.view().consent();
        if (text == null || !text.version().equals(version)) {
            return Future.failedFuture(StageProblems.CONSENT_CHANGED.failure());
        }
        Consents.Key key = Consents.Key.of(caller, version);
        return consents.give(key, caller.name(), timers.now()).onSuccess(given -> known.add(key));
    }

    Future<ConsentPage> list(ListConsents asked, Caller caller) {
        if (!caller.role().organizes()) {
            return Future.failedFuture(Problems.FORBIDDEN.failure());
        }
        String cursor = asked.cursor();
        if (cursor != null && !CURSOR.matcher(cursor).matches()) {
            return Future.failedFuture(Problems.INVALID
                    .withError("cursor", "cursor", "This is not a cursor that was given out.")
                    .failure());
        }
        int limit = Math.max(1, Math.min(asked.limit(), Consents.PAGE));
        return consents.page(caller, cursor == null ? "" : cursor, limit);
    }
}
