package io.ovation.gateway.tokens;

import io.ovation.contracts.Problems;
import io.ovation.gateway.admission.Admission;
import io.ovation.gateway.rest.Call;
import io.ovation.gateway.rest.Handling;
import io.ovation.platform.identity.AuthorizationHeader;
import io.ovation.platform.identity.Principal;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The REST operations of tokens. */
public final class TokenHandlings {
    private final TokenDesk desk;
    private final Admission admission;

    /** A started token in the words of the REST contract. */
    record StartedView(String token, String account, String user, String type, Instant expiresAt, String privileges) {
        static StartedView of(Started started) {
            return new StartedView(
                    started.token(),
                    started.account(),
                    started.user(),
                    started.type().name().toLowerCase(Locale.ROOT),
                    started.expiresAt(),
                    started.privileges().text());
        }
    }

    /** Says that a token counts no more, and until when it would have counted. */
    record EndedView(boolean ended, Instant expiresAt) {}

    public TokenHandlings(TokenDesk desk, Admission admission) {
        this.desk = desk;
        this.admission = admission;
    }

    /** All of them by operation. */
    public Map<String, Handling> all() {
        Map<String, Handling> all = new HashMap<>(
                Map.of("startToken", this::start, "startWidgetToken", this::visitor, "endToken", this::end));
        all.putAll(new AppTokenHandlings(desk.appTokens()).all());
        all.putAll(new SecretHandlings(desk.secrets()).all());
        return all;
    }

    private Future<Object> start(Call call) {
        JsonObject body = call.body();
        TokenWish wish = wish(body);
        if (body.containsKey("secret")) {
            require(body.containsKey("account"), "account", "Whose secret it is.");
            require(!body.containsKey("appToken"), "appToken", "A secret or an app token, not both.");
            Started started =
                    desk.issuing().withSecret(body.getString("account"), body.getString("secret"), wish, call.client());
            return Future.succeededFuture(StartedView.of(started));
        }
        String token = AuthorizationHeader.token(call.header("Authorization").orElse(null));
        return admission
                .identify(token, call.client())
                .compose(asking -> forBearer(asking, token, wish, call))
                .map(StartedView::of);
    }

    private Future<Started> forBearer(Principal asking, String token, TokenWish wish, Call call) {
        JsonObject appToken = call.body().getJsonObject("appToken");
        if (appToken == null) {
            return Future.succeededFuture(desk.issuing().forUser(asking, wish));
        }
        Issuing.Proof proof = new Issuing.Proof(token, appToken.getString("id"), appToken.getString("hash"));
        return desk.issuing().withAppToken(asking, proof, wish, call.client());
    }

    private static TokenWish wish(JsonObject body) {
        @Nullable String type = body.getString("type");
        return new TokenWish(
                body.getString("user"),
                type == null ? null : Principal.Type.valueOf(type.toUpperCase(Locale.ROOT)),
                body.getLong("expiresInSeconds"),
                body.getString("privileges", ""));
    }

    private static void require(boolean holds, String field, String rule) {
        if (!holds) {
            throw Problems.INVALID.withError(field, "required", rule).failure();
        }
    }

    private Future<Object> visitor(Call call) {
        JsonObject body = call.body();
        Started started = desk.issuing().forVisitor(body.getString("account"), body.getLong("expiresInSeconds"));
        return Future.succeededFuture(StartedView.of(started));
    }

    private Future<Object> end(Call call) {
        return desk.end(call.owner())
                .map(done -> new EndedView(true, call.owner().expiresAt()));
    }
}
