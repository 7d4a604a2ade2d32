package io.ovation.gateway.kaltura;

import io.ovation.gateway.admission.Admission;
import io.ovation.gateway.admission.Pace;
import io.ovation.gateway.tokens.AppToken;
import io.ovation.gateway.tokens.AppTokens;
import io.ovation.gateway.tokens.Issuing;
import io.ovation.gateway.tokens.Started;
import io.ovation.gateway.tokens.TokenDesk;
import io.ovation.gateway.tokens.TokenWish;
import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Kaltura's service {@code appToken}. */
final class AppTokenService {
    private static final long PAGE = 30;
    private static final long MOST_IN_A_PAGE = 500;

    private final TokenDesk desk;
    private final Admission admission;
    private final Pace pace;

    AppTokenService(TokenDesk desk, Admission admission, Pace pace) {
        this.desk = desk;
        this.admission = admission;
        this.pace = pace;
    }

    Map<String, KalturaAction> actions() {
        return Map.of(
                "add", this::add,
                "get", this::get,
                "update", this::update,
                "delete", this::delete,
                "list", this::list,
                "startSession", this::startSession);
    }

    /** The account that the caller administers. */
    private Future<String> account(KalturaCall call) {
        return call.principal(admission)
                .map(principal -> SessionService.paced(pace, admission, principal))
                .map(TokenDesk::administered);
    }

    private AppTokens tokens() {
        return desk.appTokens();
    }

    private Future<@Nullable Object> add(KalturaCall call) {
        return account(call)
                .compose(account -> tokens().add(account, AppTokenObject.wanted(call.parameters())))
                .map(AppTokenObject::of);
    }

    private Future<@Nullable Object> get(KalturaCall call) {
        return account(call)
                .compose(account -> tokens().get(account, call.parameters().required("id")))
                .map(AppTokenObject::of);
    }

    private Future<@Nullable Object> update(KalturaCall call) {
        return account(call)
                .compose(account -> tokens().update(
                                account, call.parameters().required("id"), AppTokenObject.wanted(call.parameters())))
                .map(AppTokenObject::of);
    }

    private Future<@Nullable Object> delete(KalturaCall call) {
        return account(call)
                .compose(account -> tokens().delete(account, call.parameters().required("id")))
                .mapEmpty();
    }

    private Future<@Nullable Object> list(KalturaCall call) {
        return account(call)
                .compose(account -> tokens().list(account, "", tokens().most()))
                .map(all -> page(all, call.parameters()));
    }

    private static Map<String, Object> page(List<AppToken> all, Parameters given) {
        List<AppToken> fitting =
                all.stream().filter(token -> fits(token, given)).toList();
        long size = Math.max(1, Math.min(given.number("pager:pageSize").orElse(PAGE), MOST_IN_A_PAGE));
        long index = Math.max(1, Math.min(given.number("pager:pageIndex").orElse(1L), Integer.MAX_VALUE));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "objects",
                fitting.stream()
                        .skip((index - 1) * size)
                        .limit(size)
                        .map(AppTokenObject::of)
                        .toList());
        answer.put("totalCount", fitting.size());
        answer.put(Bodies.TYPE, "KalturaAppTokenListResponse");
        return answer;
    }

    private static boolean fits(AppToken token, Parameters given) {
        long status = AppTokenObject.status(token.fields());
        return given.text("filter:idEqual").filter(id -> !id.equals(token.id())).isEmpty()
                && given.number("filter:statusEqual")
                        .filter(wanted -> wanted != status)
                        .isEmpty()
                && given.text("filter:sessionUserIdEqual")
                        .filter(user -> !user.equals(token.fields().sessionUser()))
                        .isEmpty();
    }

    /** The hash is over the token as it was sent, so that both sides speak of the same text. */
    private Future<@Nullable Object> startSession(KalturaCall call) {
        Parameters given = call.parameters();
        TokenWish wish = new TokenWish(
                given.text("userId").orElse(""),
                SessionService.type(given, "type").orElse(null),
                given.number("expiry").orElse(null),
                given.text("sessionPrivileges").orElse(""));
        return call.principal(admission)
                .compose(asking -> desk.issuing().withAppToken(asking, proof(call), wish, call.client()))
                .map(AppTokenService::info);
    }

    private static Issuing.Proof proof(KalturaCall call) {
        return new Issuing.Proof(
                call.ks().orElse(""),
                call.parameters().required("id"),
                call.parameters().required("tokenHash"));
    }

    private static Map<String, Object> info(Started started) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ks", started.token());
        answer.put("sessionType", AppTokenObject.number(started.type()));
        answer.put("partnerId", Long.valueOf(started.account()));
        answer.put("userId", started.user());
        answer.put("expiry", started.expiresAt().getEpochSecond());
        answer.put("privileges", started.privileges().text());
        answer.put(Bodies.TYPE, "KalturaSessionInfo");
        return answer;
    }
}
