package io.ovation.gateway.kaltura;

import io.ovation.contracts.ProblemException;
import io.ovation.gateway.admission.Admission;
import io.ovation.gateway.admission.Pace;
import io.ovation.gateway.tokens.Started;
import io.ovation.gateway.tokens.TokenDesk;
import io.ovation.gateway.tokens.TokenWish;
import io.ovation.platform.identity.Principal;
import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Kaltura's service {@code session}, as far as tokens go. */
final class SessionService {
    private static final Pattern WIDGET = Pattern.compile("_([1-9][0-9]{0,9})");

    private final TokenDesk desk;
    private final Admission admission;
    private final Pace pace;

    SessionService(TokenDesk desk, Admission admission, Pace pace) {
        this.desk = desk;
        this.admission = admission;
        this.pace = pace;
    }

    Map<String, KalturaAction> actions() {
        return Map.of("start", this::start, "end", this::end, "startWidgetSession", this::startWidgetSession);
    }

    /** The token as a text. */
    private Future<@Nullable Object> start(KalturaCall call) {
        Parameters given = call.parameters();
        String secret = given.required("secret");
        String account = given.required("partnerId");
        TokenWish wish = new TokenWish(
                given.text("userId").orElse(""),
                type(given, "type").orElse(Principal.Type.USER),
                given.number("expiry").orElse(null),
                given.text("privileges").orElse(""));
        return Future.succeededFuture(
                desk.issuing().withSecret(account, secret, wish, call.client()).token());
    }

    /** 0 or 2; nothing when it is not there. */
    static Optional<Principal.Type> type(Parameters given, String name) {
        return given.text(name).filter(text -> !text.isEmpty()).map(text -> switch (text) {
            case "0" -> Principal.Type.USER;
            case "2" -> Principal.Type.ADMIN;
            default ->
                throw KalturaError.notInEnum(text, name, "KalturaSessionType").failure();
        });
    }

    /** A visitor's token is ended by nobody, and nobody is told so, as with Kaltura. */
    private Future<@Nullable Object> end(KalturaCall call) {
        if (call.ks().filter(token -> !token.isBlank()).isEmpty()) {
            return Future.failedFuture(KalturaError.MISSING_KS.failure());
        }
        return call.principal(admission)
                .map(principal -> paced(pace, admission, principal))
                .compose(principal -> principal.widget() ? Future.<Void>succeededFuture() : desk.end(principal))
                .mapEmpty();
    }

    /**
     * Counts a request of somebody known.
     *
     * @throws ProblemException {@code too-fast}
     */
    static Principal paced(Pace pace, Admission admission, Principal principal) {
        pace.request(principal.account(), admission.outsideSessions(principal).person());
        return principal;
    }

    private Future<@Nullable Object> startWidgetSession(KalturaCall call) {
        pace.request(call.client().ip());
        String widget = call.parameters().required("widgetId");
        Matcher matcher = WIDGET.matcher(widget);
        try {
            if (matcher.matches()) {
                return Future.succeededFuture(visitor(desk.issuing()
                        .forVisitor(
                                matcher.group(1),
                                call.parameters().number("expiry").orElse(null))));
            }
        } catch (ProblemException refusal) {
            if (refusal.problem().status() != 404) {
                throw refusal;
            }
        }
        return Future.failedFuture(KalturaError.noWidget(widget).failure());
    }

    private static Map<String, Object> visitor(Started started) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("partnerId", Long.valueOf(started.account()));
        answer.put("ks", started.token());
        answer.put("userId", started.user());
        answer.put(Bodies.TYPE, "KalturaStartWidgetSessionResponse");
        return answer;
    }
}
