package io.ovation.gateway.tokens;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ovation.gateway.rest.Call;
import io.ovation.gateway.rest.Handling;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The REST operations of app tokens, for admins of the whole account. */
final class AppTokenHandlings {
    private static final long DEFAULT_PAGE = 100;

    private final AppTokens appTokens;

    /** An app token in the words of the REST contract; its value only once. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
            String id,
            @Nullable String token,
            String status,
            String hashType,
            @Nullable String sessionType,
            String sessionUser,
            long sessionSeconds,
            String sessionPrivileges,
            @Nullable Instant expiresAt,
            String description,
            Instant createdAt,
            Instant updatedAt) {
        static View of(AppToken token) {
            return of(token, null);
        }

        static View of(AppToken token, @Nullable String value) {
            AppTokenFields fields = token.fields();
            return new View(
                    token.id(),
                    value,
                    fields.active() ? "active" : "disabled",
                    fields.hashType().name(),
                    Optional.ofNullable(fields.sessionType())
                            .map(type -> type.name().toLowerCase(Locale.ROOT))
                            .orElse(null),
                    fields.sessionUser(),
                    fields.sessionSeconds(),
                    fields.sessionPrivileges(),
                    fields.expiresAt(),
                    fields.description(),
                    token.createdAt(),
                    token.updatedAt());
        }
    }

    /** Some app tokens and, unless they are the last, the cursor of the next ones. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<View> appTokens, @Nullable String nextCursor) {}

    AppTokenHandlings(AppTokens appTokens) {
        this.appTokens = appTokens;
    }

    Map<String, Handling> all() {
        return Map.of(
                "createAppToken", this::create,
                "listAppTokens", this::list,
                "getAppToken", this::one,
                "updateAppToken", this::update,
                "deleteAppToken", this::delete);
    }

    private Future<Object> create(Call call) {
        return appTokens
                .add(TokenDesk.administered(call.owner()), call.body())
                .map(token -> View.of(token, token.value()));
    }

    private Future<Object> list(Call call) {
        int limit = call.queryNumber("limit").orElse(DEFAULT_PAGE).intValue();
        String after = call.query("cursor").orElse("");
        return appTokens
                .list(TokenDesk.administered(call.owner()), after, limit + 1)
                .map(found -> page(found, limit));
    }

    /** Ids are in order, so the last one of a page is the cursor of the next. */
    private static Page page(List<AppToken> found, int limit) {
        List<AppToken> some = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? some.get(limit - 1).id() : null;
        return new Page(some.stream().map(View::of).toList(), next);
    }

    private Future<Object> one(Call call) {
        return appTokens
                .get(TokenDesk.administered(call.owner()), call.path("appToken"))
                .map(View::of);
    }

    private Future<Object> update(Call call) {
        return appTokens
                .update(TokenDesk.administered(call.owner()), call.path("appToken"), call.body())
                .map(View::of);
    }

    private Future<Object> delete(Call call) {
        return appTokens
                .delete(TokenDesk.administered(call.owner()), call.path("appToken"))
                .map(View::of);
    }
}
