package io.ovation.stage.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Role;
import io.ovation.contracts.stage.SessionMedia;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.UpdateSession;
import io.ovation.platform.identity.PersonIds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the video of a session may be, and of which kinds of session. */
class MediaTest {
    private static final PersonIds PEOPLE = new PersonIds("a key of sixteen characters");
    private static final String LIVE = "https://video.example/p/102/live.m3u8?token=a%20b";

    private final SessionView webcast = created(Map.of("type", "live-webcast", "media", Map.of("address", LIVE)));

    @ParameterizedTest
    @ValueSource(
            strings = {LIVE, "https://video.example/A.MP4", "/videos/keynote.webm", "https://video.example:8443/a.mp4"})
    void a_session_shows_a_playlist_or_a_file(String address) {
        SessionView session = created(Map.of("type", "SimuLive", "media", Map.of("address", address)));
        assertThat(session.media()).isEqualTo(new SessionMedia(address, null));
    }

    @ParameterizedTest
    @CsvSource({
        "http://video.example/a.mp4, address",
        "//video.example/a.mp4, address",
        "javascript:a.mp4, address",
        "data:video/mp4;base64/a.mp4, address",
        "https://video.example/%zz.mp4, address",
        "https://ada:secret@video.example/a.mp4, no-credentials",
        "https://ada@video.example/a.mp4, no-credentials",
        "https://video.example/a.mov, format",
        "https://video.example/?a=b.mp4, format",
        "https://video.example.mp4, format",
        "'', required"
    })
    void every_other_address_is_refused_with_its_rule(String address, String rule) {
        assertThat(refused(Map.of("address", address))).containsExactly("media.address " + rule);
    }

    @Test
    void an_address_has_a_longest_length_and_must_be_given() {
        String base = "https://video.example/";
        String longest = base + "x".repeat(2_000 - base.length() - 4) + ".mp4";
        assertThat(created(Map.of("type", "pre-recorded", "media", Map.of("address", longest)))
                        .media())
                .isNotNull();
        assertThat(refused(Map.of("address", longest.replace("x.mp4", "xx.mp4"))))
                .containsExactly("media.address max-length");
        assertThat(refused(Map.of())).containsExactly("media.address required");
    }

    @ParameterizedTest
    @CsvSource({"http://x.example/p.png, address", "https://a:b@x.example/p.png, no-credentials"})
    void a_poster_is_an_address_too(String poster, String rule) {
        assertThat(refused(Map.of("address", LIVE, "poster", poster))).containsExactly("media.poster " + rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"interactive-room", "diy-live-webcast"})
    void kinds_whose_picture_comes_from_the_room_have_no_media(String kind) {
        assertThat(mistakes(() -> created(Map.of("type", kind, "media", Map.of("address", LIVE)))))
                .containsExactly("media kind");
        assertThat(mistakes(() -> changed(Wishes.change(Map.of("type", kind))))).containsExactly("media kind");
        assertThat(changed(Wishes.change(Map.of("type", kind), "media")).media())
                .isNull();
    }

    @Test
    void media_stay_until_they_are_replaced_as_a_whole_or_taken_away() {
        SessionView posted = changed(Wishes.change(Map.of("media", Map.of("address", LIVE, "poster", "/p.png"))));
        assertThat(posted.media()).isEqualTo(new SessionMedia(LIVE, "/p.png"));
        assertThat(changed(Wishes.change(Map.of("name", "Closing"))).media()).isEqualTo(webcast.media());
        assertThat(changed(Wishes.change(Map.of("media", Map.of("address", "/a.mp4"))))
                        .media())
                .isEqualTo(new SessionMedia("/a.mp4", null));
        assertThat(changed(Wishes.change(Map.of(), "media")).media()).isNull();
    }

    @Test
    void media_are_for_organizers_to_set() {
        UpdateSession wish = Wishes.change(Map.of("media", Map.of("address", "/a.mp4")));
        assertThat(mistakes(() -> changed(wish, Role.MODERATOR))).containsExactly("media organizer-only");
    }

    private static List<String> refused(Map<String, String> media) {
        return mistakes(() -> created(Map.of("type", "live-webcast", "media", media)));
    }

    private static List<String> mistakes(Runnable asked) {
        List<String> mistakes = new ArrayList<>();
        assertThatThrownBy(asked::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> refusal.problem()
                                .errors()
                                .forEach(each -> mistakes.add(each.field() + " " + each.rule())));
        return mistakes;
    }

    private static SessionView created(Map<String, Object> fields) {
        return new NewSession(Wishes.with(fields), caller(Role.ADMIN), PEOPLE)
                .checked()
                .apply("s_x");
    }

    private SessionView changed(UpdateSession wish) {
        return changed(wish, Role.ORGANIZER);
    }

    private SessionView changed(UpdateSession wish, Role role) {
        return new SessionChange(wish, caller(role), PEOPLE).of(webcast);
    }

    private static Caller caller(Role role) {
        return new Caller("102", "s_x", "p_org", "Olga", role);
    }
}
