package io.ovation.standalone;

import io.ovation.gateway.pages.DevLogin;
import io.ovation.platform.bus.Json;
import io.ovation.platform.identity.KsRequest;
import io.ovation.platform.identity.Principal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A session of the day with a little talk in it, made through the public API like anybody's. */
final class DemoEvent {
    /** Who moderates the demo event; the development login uses the same user ids. */
    static final String MODERATOR = "maya";

    private static final String EVENT = "demo";
    private static final int CONFLICT = 409;
    private static final List<Map<String, Object>> PEOPLE = List.of(
            person(MODERATOR, "Maya Lindqvist", "moderator"),
            person("omar", "Omar Haddad", "moderator"),
            person("sam", "Sam Rivera", "speaker"),
            person("lena", "Lena Fischer", "speaker"));

    /** First name, last name, company, country. */
    private static final List<String> REGISTERED = List.of(
            "Ines Duarte Lusitech Portugal",
            "Tom Okafor Lagoswave Nigeria",
            "Yuki Tanaka Minato Japan",
            "Noam Adler Northlight Israel",
            "Ada Novak Vltava Czechia",
            "Bruno Costa Lusitech Portugal",
            "Chloe Martin Atelier France",
            "Dev Patel Monsoon India",
            "Elif Demir Bosphorus Turkey",
            "Finn Larsen Fjordline Norway",
            "Grace Mwangi Savanna Kenya",
            "Hugo Silva Paulista Brazil");

    private static final List<List<String>> TALK = List.of(
            List.of("ines", "Inês", "Duarte", "Hello from Lisbon! Sound and picture are perfect here."),
            List.of("tom", "Tom", "Okafor", "Good morning everyone, greetings from Lagos."),
            List.of(
                    MODERATOR,
                    "Maya",
                    "Lindqvist",
                    "Welcome! We start in a moment. Say hello and tell us where you are watching from."),
            List.of("yuki", "Yuki", "Tanaka", "Konnichiwa from Osaka 👋 First time at this event."),
            List.of("noam", "Noam", "Adler", "Will the slides be shared afterwards?"),
            List.of("sam", "Sam", "Rivera", "Hello! I will be on stage in ten minutes, looking forward to it."),
            List.of(
                    MODERATOR,
                    "Maya",
                    "Lindqvist",
                    "Yes, slides and recording follow by e-mail. Please keep questions coming."),
            List.of("ines", "Inês", "Duarte", "Great, thank you!"));

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final SecureRandom random = new SecureRandom();
    private final String address;
    private final Secrets secrets;

    DemoEvent(String address, Secrets secrets) {
        this.address = address;
        this.secrets = secrets;
    }

    /** Makes today's session when it is not there, and answers with its title. */
    String seed() {
        String session = DevLogin.demoSession(Instant.now());
        String admin = token("organizer", "Olga", "Organizer", Principal.Type.ADMIN);
        Answer known = call("GET", "/sessions/" + session, admin, null);
        if (known.status() == 401) {
            return "not made anew, since the first secret of its account is retired";
        }
        if (known.status() == 200) {
            return known.text("name");
        }
        event(admin);
        Answer made = call("POST", "/sessions", admin, wanted(session)).orFail();
        questions(session);
        talk(session);
        return made.text("name");
    }

    /**
     * The event of all days, with people who may be picked for sessions and others who registered. All of it may be done twice, and is with
     * each day's session: a first start may have been cut short.
     */
    private void event(String admin) {
        Map<String, Object> event = Map.of("id", EVENT, "name", "Ovation demo", "description", "To try everything on.");
        Answer made = call("POST", "/events", admin, event);
        if (made.status() != CONFLICT) {
            made.orFail();
        }
        PEOPLE.forEach(person ->
                call("POST", "/events/" + EVENT + "/people", admin, person).orFail());
        String file = "/events/" + EVENT + "/registrations/import";
        answer(request("POST", file, admin, "text/csv", registrations())).orFail();
    }

    private static String registrations() {
        StringBuilder file = new StringBuilder("email,firstName,lastName,user,company,country\n");
        for (String line : REGISTERED) {
            String[] parts = line.split(" ", 4);
            String user = parts[0].toLowerCase(Locale.ROOT);
            file.append(String.join(",", user + "@example.com", parts[0], parts[1], user, parts[2], parts[3]))
                    .append('\n');
        }
        return file.toString();
    }

    private static Map<String, Object> wanted(String session) {
        return Map.ofEntries(
                Map.entry("id", session),
                Map.entry("event", EVENT),
                Map.entry("name", "Ovation demo: the opening keynote"),
                Map.entry(
                        "description", "A session to try everything on. It lasts a day; tomorrow there is a new one."),
                Map.entry("type", "live-webcast"),
                Map.entry("visibility", "published"),
                Map.entry(
                        "startDate",
                        Instant.now().truncatedTo(ChronoUnit.MINUTES).toString()),
                Map.entry("durationMinutes", 1440),
                Map.entry("qna", Map.of("threads", "multi", "anonymous", true)),
                Map.entry("speakers", List.of(Map.of("user", "sam", "name", "Sam Rivera"))),
                Map.entry("moderators", List.of(Map.of("user", MODERATOR, "name", "Maya Lindqvist"))));
    }

    /** One that everybody may vote for, one that is answered, and one that waits for a moderator. */
    private void questions(String session) {
        String qna = "/sessions/" + session + "/qna";
        String moderator = token(MODERATOR, "Maya", "Lindqvist", Principal.Type.USER);
        String ines = token("ines", "Inês", "Duarte", Principal.Type.USER);
        String yuki = token("yuki", "Yuki", "Tanaka", Principal.Type.USER);
        String slides = ask(qna, ines, "Will the slides and the recording be shared after the session?", false);
        call("PUT", qna + "/questions/" + slides + "/approval", moderator, null);
        call("PUT", qna + "/questions/" + slides + "/vote", yuki, null);
        String worth = ask(qna, yuki, "How do you decide which notifications are worth interrupting somebody?", true);
        String answer = "We ask whether the person will thank us for it in an hour. If not, it waits in a summary.";
        call("POST", qna + "/threads/" + worth + "/replies", moderator, Map.of("text", answer, "publicly", true));
        ask(
                qna,
                token("noam", "Noam", "Adler", Principal.Type.USER),
                "Is there a study about this in hospitals?",
                false);
    }

    private String ask(String qna, String token, String text, boolean anonymous) {
        return call("POST", qna + "/questions", token, Map.of("text", text, "anonymous", anonymous))
                .orFail()
                .text("seq");
    }

    private void talk(String session) {
        long welcome = 0;
        for (List<String> line : TALK) {
            String token = token(line.get(0), line.get(1), line.get(2), Principal.Type.USER);
            Map<String, Object> text = Map.of("text", line.get(3));
            Answer ack = call("POST", "/sessions/" + session + "/chat/messages", token, text)
                    .orFail();
            if (line.get(0).equals(MODERATOR) && welcome == 0) {
                welcome = Long.parseLong(ack.text("seq"));
            }
        }
        String message = "/sessions/" + session + "/chat/messages/" + welcome;
        call("PUT", message + "/reactions/like", token("tom", "Tom", "Okafor", Principal.Type.USER), null);
        call("PUT", message + "/reactions/like", token("ines", "Inês", "Duarte", Principal.Type.USER), null);
        String moderator = token(MODERATOR, "Maya", "Lindqvist", Principal.Type.USER);
        call("PUT", "/sessions/" + session + "/chat/pins/" + welcome, moderator, null);
    }

    private static Map<String, Object> person(String user, String name, String role) {
        return Map.of("user", user, "name", name, "email", user + "@example.com", "roles", List.of(role));
    }

    private record Answer(int status, Map<?, ?> body) {
        String text(String field) {
            return String.valueOf(body.get(field));
        }

        Answer orFail() {
            if (status >= 300) {
                throw new IllegalStateException("The demo event could not be made: " + body);
            }
            return this;
        }
    }

    private String token(String user, String first, String last, Principal.Type type) {
        return KsRequest.of(secrets.account(), user, type, 10, "")
                .named(first, last)
                .token(secrets.accountSecret(), Instant.now(), random);
    }

    private Answer call(String method, String path, String token, @Nullable Object body) {
        return answer(request(method, path, token, "application/json", body == null ? null : Json.text(body)));
    }

    private HttpRequest request(String method, String path, String token, String type, @Nullable String body) {
        HttpRequest.BodyPublisher content =
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        return HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "KS " + token)
                .header("Content-Type", type)
                .method(method, content)
                .build();
    }

    private Answer answer(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            String text = response.body();
            return new Answer(
                    response.statusCode(),
                    text.isEmpty() ? Map.of() : Json.mapper().readValue(text, Map.class));
        } catch (IOException failure) {
            throw new UncheckedIOException("The demo event could not be made.", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while making the demo event.", stopped);
        }
    }
}
