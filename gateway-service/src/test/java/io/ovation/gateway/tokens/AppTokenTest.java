package io.ovation.gateway.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ovation.contracts.Problem.FieldError;
import io.ovation.contracts.ProblemException;
import io.ovation.platform.identity.KsRequest;
import io.ovation.platform.identity.Principal;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppTokenTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final long DAY = 86_400;

    @Test
    void its_group_comes_first_then_its_own_privileges_then_what_may_be_added() {
        AppToken token = token(new JsonObject().put("sessionPrivileges", "setrole:VIEWER,sview:*,role:*"));
        KsRequest started = start(token, "role:host,sview:1_abc,setrole:ADMIN,appid:site,edit:*,widget:1,SessionId:x");
        assertThat(started.privileges().text())
                .isEqualTo("sessionid:0_a,apptoken:0_a,setrole:VIEWER,sview:1_abc,role:host,appid:site");
    }

    @Test
    void the_app_tokens_words_win_over_those_of_the_call() {
        AppToken token = token(new JsonObject().put("sessionType", "user").put("sessionUser", "kiosk"));
        KsRequest started = token.request(new TokenWish("ada", Principal.Type.ADMIN, null, ""), NOW, DAY);
        assertThat(started.type()).isEqualTo(Principal.Type.USER);
        assertThat(started.user()).isEqualTo("kiosk");
    }

    @Test
    void what_it_leaves_open_the_call_may_say_and_without_a_word_it_is_a_user() {
        AppToken token = token(new JsonObject());
        assertThat(token.request(new TokenWish("ada", Principal.Type.ADMIN, null, ""), NOW, DAY)
                        .type())
                .isEqualTo(Principal.Type.ADMIN);
        assertThat(start(token, "").type()).isEqualTo(Principal.Type.USER);
    }

    @ParameterizedTest
    @CsvSource({
        ",,,86400",
        "600,,,600",
        "600,300,,300",
        "100,300,200,100",
        "600,300,200,200",
        ",,90000,86400",
        "0,,,86400"
    })
    void it_lives_for_the_shortest_of_all_times(
            @Nullable Long wished, @Nullable Long duration, @Nullable Long left, long expected) {
        JsonObject fields = new JsonObject();
        if (duration != null) {
            fields.put("sessionSeconds", duration);
        }
        if (left != null) {
            fields.put("expiresAt", NOW.plusSeconds(left).toString());
        }
        KsRequest started = token(fields).request(new TokenWish("ada", null, wished, ""), NOW, DAY);
        assertThat(started.life()).hasSeconds(expected);
    }

    @Test
    void every_mistake_in_its_fields_is_named() {
        JsonObject wrong = new JsonObject()
                .put("status", "deleted")
                .put("hashType", "MD4")
                .put("sessionType", "root")
                .put("sessionSeconds", 0)
                .put("sessionPrivileges", "sessionid:mine")
                .put("expiresAt", "tomorrow")
                .put("description", "x".repeat(1_001));
        ProblemException refusal =
                Objects.requireNonNull(catchThrowableOfType(ProblemException.class, () -> token(wrong)));
        assertThat(refusal.problem().errors())
                .extracting(FieldError::field)
                .containsExactly(
                        "status",
                        "hashType",
                        "sessionType",
                        "sessionSeconds",
                        "sessionPrivileges",
                        "expiresAt",
                        "description");
        assertThat(refusal.problem().errors()).extracting(FieldError::message).noneMatch(text -> text.contains("io."));
    }

    @Test
    void a_change_leaves_the_rest_and_null_takes_away() {
        AppTokenFields before = AppTokenChanges.fresh(
                new JsonObject().put("sessionType", "admin").put("description", "one"), DAY);
        AppTokenFields after = AppTokenChanges.applied(
                before, new JsonObject().putNull("sessionType").put("status", "disabled"));
        assertThat(after.sessionType()).isNull();
        assertThat(after.active()).isFalse();
        assertThat(after.description()).isEqualTo("one");
    }

    private static KsRequest start(AppToken token, String privileges) {
        return token.request(new TokenWish("ada", null, null, privileges), NOW, DAY);
    }

    private static AppToken token(JsonObject fields) {
        return new AppToken(
                "102", "0_a", "5e884898da28047151d0e56f8dc62927", AppTokenChanges.fresh(fields, DAY), NOW, NOW);
    }
}
